"""Whose configuration decides: the base's, so that no pull request can exempt itself; what it changes is said."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

from curate.configuration import Settings
from curate.configuration.files import Reader, on_disk
from curate.errors import ConfigError
from curate.git import Repo
from curate.plan import Plan
from curate.tuples import NamedTuple

Read = Callable[[Reader], Settings]
"""What reads the settings of a tree of files."""

KEYS = {
    "per_file": "per-file-ignores",
    "per_source": "per-source-ignores",
    "safe": "extend-safe-fixes",
    "unsafe": "extend-unsafe-fixes",
    "pointers": "record",
    "options": "rules",
    "budget": "clean.removal-budget",
}
"""What is called otherwise in a configuration file than in a plan."""


class Decided(NamedTuple):
    """The settings that decide."""

    settings: Settings
    read: Reader
    """What gives the files that go with them."""
    head: Reader
    """What gives the head's."""
    proposed: Settings | None = None
    """What the head says instead; None where its settings are those that decide."""
    notes: tuple[str, ...] = ()


def in_commit(repo: Repo, commit: str) -> Reader:
    """What gives the files of a commit; those outside the repository as they are on disk."""

    def read(file: Path) -> bytes | None:
        place = Path(os.path.normpath(Path.cwd() / file))
        if not place.is_relative_to(repo.root):
            return on_disk(file)
        return repo.show(commit, place.relative_to(repo.root).as_posix())

    return read


def decide(repo: Repo, head: str, tip: str | None, read: Read, *, trust_head: bool) -> Decided:
    """The settings of the base's tip; the head's where they are trusted, or where the base has none.

    ``tip`` is None where nothing was there before.
    """
    mine = in_commit(repo, head)
    proposed = read(mine)
    if trust_head or tip is None:
        return Decided(proposed, mine, mine)
    theirs = in_commit(repo, tip)
    try:
        settings = read(theirs)
    except ConfigError as error:
        if proposed.file is None:
            raise
        note = f"the head's configuration holds, since the base's cannot be read: {error}"
        return Decided(proposed, mine, mine, None, (note,))
    if settings.file is None and proposed.file is not None:
        return Decided(proposed, mine, mine, None, ("the base has no configuration; the head's holds",))
    return Decided(settings, theirs, mine, proposed, tuple(_proposals(settings, proposed)))


def _proposals(settings: Settings, proposed: Settings) -> Iterator[str]:
    """What the head would change of what decides."""
    changed = [*_changed(settings.plan, proposed.plan), *(["gates"] if settings.gates != proposed.gates else [])]
    if changed:
        file = proposed.file.name if proposed.file else "the configuration"
        yield f"{file}: {', '.join(changed)} changed here, which counts once merged (--trust-head lets it count now)"


def _changed(old: Plan, new: Plan) -> Iterator[str]:
    for field in ("options", "budget", "unsafe"):
        if getattr(old, field) != getattr(new, field):
            yield KEYS.get(field, field)
    for table, before, after in (("lint", old.lint, new.lint), ("", old.files, new.files)):
        for field in (one.name for one in fields(before)):
            if getattr(before, field) != getattr(after, field):
                name = KEYS.get(field, field.replace("_", "-"))
                yield f"{table}.{name}" if table else name
