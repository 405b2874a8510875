"""Records that have the same id: what no file knows of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from curate.examining.checked import Examined
from curate.formats.items import Input
from curate.model import Json


def distinct(met: Iterable[tuple[Input, Examined]]) -> Iterator[tuple[Input, Examined]]:
    """The files in order; a record whose id was there before in its `scope` has one flaw more."""
    seen: set[tuple[str, str]] = set()
    for source, examined in met:
        twins = [
            number for number, one in enumerate(examined.records)
            if one.own_id and _again(seen, (scope(source.raw_path, one.row, one.source), one.id)) and one.twin
        ]  # fmt: skip
        yield source, _marked(examined, twins) if twins else examined


def _again(seen: set[tuple[str, str]], key: tuple[str, str]) -> bool:
    before = len(seen)
    seen.add(key)
    return len(seen) == before


def scope(raw_path: str, row: int | None, source: Json) -> str:
    """Where the id of a record has to be the only one of its kind: in its source, else in its table or folder."""
    if isinstance(source, str) and source:
        return f"source {source}"
    return raw_path if row is not None else raw_path.rpartition("/")[0]


def _marked(examined: Examined, twins: Iterable[int]) -> Examined:
    records = [*examined.records]
    for number in twins:
        one = records[number]
        records[number] = one._replace(flaws=(*one.flaws, *filter(None, [one.twin])))
    return examined._replace(records=tuple(records))
