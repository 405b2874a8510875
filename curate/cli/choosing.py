"""Which files ``curate check`` reads: those of paths, those that are staged or have changed, or those of a list."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from curate import sources
from curate.cli.arguments import default_paths
from curate.configuration.files import NAMES
from curate.errors import UsageError
from curate.formats.items import Input, Skipped
from curate.plan import Plan
from curate.sources import Found
from curate.stopwatch import stage
from curate.tuples import NamedTuple

if TYPE_CHECKING:
    from curate.git import Repo

WAYS = ("staged", "since", "files_from", "stdin_filename")
"""Flags that say what is read; any two exclude each other."""


class Staged(NamedTuple):
    """The files whose content is that of the index, with the blobs that hold it."""

    repo: Repo
    blobs: Mapping[Path, str]

    def contents(self, inputs: Iterable[Input]) -> Iterator[Input]:
        """The inputs with what is staged of them; of others the content is left to their files."""
        known = [(one, self.blobs.get(one.file) if one.file else None) for one in inputs]
        read = self.repo.blobs(oid for _, oid in known if oid)
        for one, oid in known:
            yield one._replace(file=None, data=self.repo.real(next(read)[1])) if oid else one

    def without(self, files: frozenset[Path]) -> Staged:
        """The same without those files."""
        return self._replace(blobs={file: oid for file, oid in self.blobs.items() if file not in files})


class Chosen(NamedTuple):
    """What a check reads."""

    paths: tuple[str, ...]
    """What was named, or the default."""
    found: Found
    staged: Staged | None = None

    @property
    def contents(self) -> Callable[[Iterable[Input]], Iterator[Input]]:
        """What gives inputs their content where it is not that of their files."""
        return self.staged.contents if self.staged else iter


def add_choices(group: argparse._ArgumentGroup) -> None:
    """The flags that say which files are read."""
    group.add_argument("--staged", action="store_true", help="files that are staged in git, as they would be committed")
    group.add_argument(
        "--since", metavar="REF", help="files that differ from where this branch left REF, untracked ones among them"
    )
    group.add_argument(
        "--files-from", metavar="FILE", help="files that are named there, by lines or NULs; - is standard input"
    )
    group.add_argument(
        "--force-exclude", action="store_true", help="let include and exclude hold for files that are named, too"
    )
    group.add_argument(
        "--stdin-filename", metavar="NAME", help="name of what comes by standard input; tells its format"
    )


def is_whole(args: argparse.Namespace) -> bool:
    """Whether everything is read that the configuration says, by whole rules: what is not met then is not there."""
    variants = any("[" in word for word in (*(args.select or ()), *(args.ignore or ())))
    return not (args.paths or variants) and all(getattr(args, way) in (None, False) for way in WAYS)


@stage("files")
def choose(args: argparse.Namespace, plan: Plan) -> Chosen:
    """What the arguments say is read. Flags that do not go together are a `UsageError`; see also `curate.git`."""
    _refuse_together(args)
    if args.staged:
        return _staged(args, plan)
    if args.since is not None:
        return _since(args, plan)
    if args.files_from is not None:
        return _named(_names(args.files_from), f"no file to check: {args.files_from} names none", args, plan)
    if args.stdin_filename:
        return _named(["-"], "", args, plan)
    return _named(args.paths or default_paths(plan), "", args, plan)


def _refuse_together(args: argparse.Namespace) -> None:
    given = [f"--{way.replace('_', '-')}" for way in WAYS if getattr(args, way)]
    if len(given) > 1:
        raise UsageError(f"{given[0]} and {given[1]} exclude each other: each says which files are read")
    if args.files_from is not None and args.paths:
        raise UsageError(f"--files-from and paths exclude each other; {args.paths[0]!r} can stand in the list")
    if (args.staged or args.since is not None) and "-" in args.paths:
        raise UsageError(f"{given[0]} reads files that git knows; `-` is none")


def _named(paths: list[str], nothing: str, args: argparse.Namespace, plan: Plan) -> Chosen:
    found = sources.find(paths, plan, args.stdin_filename, force=args.force_exclude)
    if args.force_exclude and paths:
        nothing = "no file to check: the configuration leaves out all that are named"
    return Chosen(tuple(paths), found._replace(nothing=nothing))


def _names(file: str) -> list[str]:
    """The names that a list holds, one a line, or behind each a NUL where there is one."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise UsageError(f"--files-from {file}: {error.strerror}; a file of names is wanted, or - for them") from error
    lines = data.split(b"\0") if b"\0" in data else [line.removesuffix(b"\r") for line in data.split(b"\n")]
    names = [os.fsdecode(line) for line in lines if line]
    return ["./-" if name == "-" else name for name in names]


def _staged(args: argparse.Namespace, plan: Plan) -> Chosen:
    from curate.git import open_repo  # noqa: PLC0415 - what is named needs no git

    repo = open_repo()
    staged = {repo.root / one.path: one for one in repo.staged()}
    paths = args.paths or default_paths(plan)
    listed = sources.listed((one.path for one in staged.values()), paths, plan, repo.root)
    found = _without(listed, {file: one.left_out for file, one in staged.items() if one.left_out})
    blobs = {one.file: staged[one.file].oid for one in found.inputs if one.file}
    nothing = f"no staged file to check in {', '.join(paths)}"
    if not any(map(os.path.lexists, paths)):
        nothing += f", which is not there; name PATHS, or the configuration: `--config FOLDER/{NAMES[0]}`"
    return Chosen(tuple(paths), _with_missing(found, args, plan, nothing), Staged(repo, blobs))


def _since(args: argparse.Namespace, plan: Plan) -> Chosen:
    from curate.git import open_repo  # noqa: PLC0415 - what is named needs no git

    repo = open_repo()
    paths = args.paths or default_paths(plan)
    listed = sources.listed(repo.changed_since(args.since), paths, plan, repo.root)
    none = {one.file: "no regular file" for one in listed.inputs if one.file and not one.file.is_file()}
    nothing = f"no file to check: none in {', '.join(paths)} differs from {args.since}"
    return Chosen(tuple(paths), _with_missing(_without(listed, none), args, plan, nothing))


def _without(found: Found, reasons: Mapping[Path, str]) -> Found:
    """The same with some files left out, each for a reason."""
    left = (one for one in found.inputs if one.file in reasons)
    skipped = (Skipped(one.path, reasons[one.file], raw_path=one.raw_path) for one in left if one.file)
    inputs = tuple(one for one in found.inputs if one.file not in reasons)
    return found._replace(inputs=inputs, skipped=(*found.skipped, *skipped))


def _with_missing(found: Found, args: argparse.Namespace, plan: Plan, nothing: str) -> Found:
    """The same with what was named and is not there; the default need not be, and neither need there be any file."""
    missing = [path for path in args.paths if not os.path.lexists(path)]
    failed = sources.find(missing, plan).failed if missing else ()
    return found._replace(failed=(*found.failed, *failed), nothing=nothing)
