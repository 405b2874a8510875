"""``curate init``: set up a data repository."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from textwrap import indent

from curate.cli import arguments
from curate.errors import UsageError
from curate.init import CI, Step, likely_ci, set_up, top

USAGE = "[OPTIONS] [DIR]"

EPILOG = """\
Nothing is asked, and nothing that is there is changed: a file that exists is kept, and what it lacks is printed.

examples:
  curate init                  the current folder; GitHub or GitLab by what the repository says
  curate init news --ci none   another folder, without a pipeline
"""

NEXT = """\
Next:
  pre-commit install           check what is committed and pushed (pip install pre-commit)
  curate check                 what is wrong in corpus/raw
  curate baseline create       accept what is wrong already, so that only new damage is refused
"""


def run(argv: Sequence[str]) -> int:
    """Set up the folder that the arguments name; the exit code."""
    args = arguments.parse(_parser(), argv)
    if args is None:
        return 0
    if len(args.directory) > 1:
        raise UsageError(f"one DIR is wanted, {', '.join(args.directory)} found\n\nUsage: curate init {USAGE}")
    folder = Path(args.directory[0] if args.directory else ".")
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder}: not a folder; a folder to set up is wanted")
    sys.stdout.writelines(_lines(set_up(folder.resolve(), args.ci or likely_ci(folder)), folder))
    if not args.quiet:
        sys.stdout.write(f"\n{NEXT}")
    return 0


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser(
        "init", USAGE, "Set up a data repository: configuration, hooks, pipeline, folders.", EPILOG
    )
    reader.add_argument("directory", nargs="*", metavar="DIR", help="folder to set up [default: the current one]")
    reader.add_argument(
        "--ci", type=arguments.one_of(CI), metavar="SERVICE", help=f"{', '.join(CI)} [default: what the folder says]"
    )
    reader.add_argument("-q", "--quiet", action="store_true", help="say only what was made and kept")
    return reader


def _lines(steps: Iterable[Step], folder: Path) -> Iterator[str]:
    """What became of each file, as it is done."""
    for step in steps:
        yield f"{'made' if step.made else 'kept'}  {folder / step.wanted.path}: {step.wanted.why}\n"
        if step.lacks:
            yield f"      it was there already; what it wants:\n{indent(step.lacks, ' ' * 8)}"
    above = top(folder.resolve())
    if above is None:
        yield "      no git repository yet: `git init`, so that hooks and gate have something to guard\n"
    elif above != folder.resolve():
        yield f"      hooks and pipelines work at the top of a repository only: `curate init {above}`\n"
