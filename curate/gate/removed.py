"""Records that a pull request takes away: their ids are gone, and no other name of theirs came instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from curate.tuples import NamedTuple


class Held(NamedTuple):
    """A record as it is told from others: by its id, else by its file."""

    path: str
    stem: str
    """Of the file: what a record without an id is called after."""
    own_id: str = ""
    source: str = ""


def removed(
    base: Iterable[Held], head: Iterable[Held], kept: Collection[tuple[str, str]], renames: Mapping[str, str]
) -> tuple[str, ...]:
    """Names of the records of the base that the head has no longer: their ids, else those of their files.

    A record with an id is there as long as its id is, in whatever file. Records without one are counted by the name of
    their file: one that was moved to another folder, renamed, or given an id is still there.

    Args:
        base: Records of the files that changed, as they were.
        head: The same as they are.
        kept: Sources and ids of the records in files that did not change.
        renames: Old paths of files with their new ones.
    """
    base, head = tuple(base), tuple(head)
    stems = {one.path: one.stem for one in head}
    before = {(one.source, one.own_id) for one in base if one.own_id}
    after = {(one.source, one.own_id) for one in head if one.own_id}
    nameless = Counter(stems.get(renames.get(one.path, one.path), one.stem) for one in base if not one.own_id)
    arrived = Counter(one.stem for one in head if not one.own_id or (one.source, one.own_id) not in before)
    gone = sorted(own_id for _, own_id in before - after - {*kept})
    return (*gone, *sorted((nameless - arrived).elements()))
