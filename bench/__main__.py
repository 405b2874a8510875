"""``python -m bench``: measure, and write the table."""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import curate
from bench import arguments, page, table
from bench.clock import NotMeasuredError
from bench.rows import OF_TEXTS, ROWS
from bench.setting import Setting
from bench.table import Line, Result
from bench.worker import ROOT

PEERS = Path(os.environ.get("PEERS_PYTHON") or ROOT / ".venv-peers" / "bin" / "python")

PACKAGES = ("google-re2", "msgspec", "ftfy", "langdetect")
"""Libraries of ours that the figures depend on."""

QUICK = 0.1
"""What sizes are multiplied by."""

EPILOG = """\
Speeds are MB a second of processor time; ours, others and the yardstick take the same texts in turn. The yardstick is
`json.loads` and `str.split` of each line: on a machine that is twice as fast, or half as busy, it is so, too.
"""


def main(argv: Sequence[str]) -> int:
    """Measure what the arguments say; the exit code."""
    reader = _parser()
    args = reader.parse_args(argv)
    if args.renew:
        _refuse_half_a_page(reader, args)
    names = args.rows or [*(OF_TEXTS if args.renew and args.corpus else ROWS)]
    with tempfile.TemporaryDirectory(prefix="curate-bench-") as folder:
        texts = arguments.corpus(reader, args, Path(folder))
        setting = Setting(texts, Path(folder), PEERS if PEERS.exists() else None)
        if args.quick:
            setting = replace(setting, scale=QUICK, rounds=3, patience=10.0)
        result = Result(about(setting), tuple(measured(setting, names)))
    sys.stdout.write(table.markdown(result))
    if args.json:
        args.json.write_text(table.as_json(result), encoding="utf-8")
    if args.renew:
        page.renew(result, world=args.corpus is not None)
    return 0


def _refuse_half_a_page(reader: argparse.ArgumentParser, args: argparse.Namespace) -> None:
    if args.quick or args.rows:
        reader.error("the page shows all rows of a whole run: --renew goes without --quick and --rows")
    if args.corpus and not args.called:
        reader.error("the page says what a corpus is: --renew with --corpus needs --called")
    if not PEERS.exists():
        reader.error(f"the page shows the packages of others, and there is no {PEERS}: `make .venv-peers` makes it")


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser("bench", "Measure how fast curate is.", EPILOG)
    reader.add_argument("--rows", type=_rows, metavar="ROWS", help=f"by commas, of {', '.join(ROWS)} [default: all]")
    reader.add_argument("--quick", action="store_true", help="a tenth of the texts, two or three minutes")
    reader.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    reader.add_argument("--renew", action="store_true", help=f"renew {page.PAGE.name} and the figures it is made of")
    return reader


def _rows(said: str) -> list[str]:
    names = said.split(",")
    wrong = [name for name in names if name not in ROWS]
    if wrong:
        raise argparse.ArgumentTypeError(f"no row {wrong[0]!r}; there is {', '.join(ROWS)}")
    return [name for name in ROWS if name in names]


def measured(setting: Setting, names: Sequence[str]) -> Iterator[Line]:
    """The lines of some rows; each row is named on standard error before it begins."""
    for name in arguments.told(names):
        try:
            yield from ROWS[name](setting)
        except NotMeasuredError as error:
            print(f"        {error}", file=sys.stderr)
            yield Line(name, name, f"not measured: {str(error).splitlines()[0]}")


def about(setting: Setting) -> Mapping[str, str]:
    """What a run was made with."""
    versions = {name: importlib.metadata.version(name) for name in PACKAGES}
    size = "whole run" if setting.is_whole else f"quick run, sizes times {setting.scale:g}"
    return {
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()}",
        "versions": f"curate {curate.__version__}, Python {platform.python_version()}, "
        + ", ".join(f"{name} {version}" for name, version in versions.items()),
        "texts": setting.corpus.name,
        "size": f"{size}, {setting.rounds} rounds",
    }


def _processor() -> str:
    """The processor's name, where the system says it."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.processor() or platform.machine())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
