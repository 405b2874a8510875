"""``curate restore``: the raw files again."""

from __future__ import annotations

from collections.abc import Sequence

from curate import restore
from curate.cli import arguments, terminal
from curate.errors import UsageError
from curate.text import counted

USAGE = "DIR --out RAW"

EPILOG = """\
Takes every edit of a finished run back, checks each file against the hash in the manifest, and writes all of them or
none. A compressed file comes back with the same content.

example:
  curate clean corpus/raw --out corpus/clean
  curate restore corpus/clean --out again && diff -r corpus/raw again

exit codes:
  0  all files are back
  2  a wrong call, or a record that was changed since it was cleaned
"""


def run(argv: Sequence[str]) -> int:
    """Restore what the arguments say; the exit code."""
    reader = arguments.parser(
        "restore", USAGE, "Rebuild the raw files, byte for byte, from what `clean` wrote.", EPILOG
    )
    reader.add_argument("directory", nargs="*", metavar="DIR", help="folder that `curate clean` wrote")
    reader.add_argument("--out", metavar="RAW", help="folder for the raw files; files in it are not overwritten")
    reader.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")
    args = arguments.parse(reader, argv)
    if args is None:
        return 0
    folder = arguments.one_folder(args, USAGE)
    if not args.out:
        raise UsageError(f"where to? `--out RAW` names the folder for the raw files\n\nUsage: curate restore {USAGE}")
    number = restore.restore(folder, args.out)
    if not args.quiet:
        terminal.say(f"{counted(number, 'file')} restored to {args.out}.")
    return 0
