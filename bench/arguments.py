"""What both commands take: the texts that they measure on."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.corpus import Corpus
from curate.errors import CurateError


def parser(name: str, said: str, epilog: str = "") -> argparse.ArgumentParser:
    """A reader of arguments that knows those of the texts."""
    reader = argparse.ArgumentParser(
        f"python -m {name}", description=said, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument(
        "--corpus", type=Path, metavar="FILE", help="JSONL with `text`, also .gz or .zst [default: our own articles]"
    )
    reader.add_argument("--called", default="", metavar="WORDS", help="what the table calls the texts of --corpus")
    reader.add_argument("--seed", type=int, default=0, metavar="N", help="of our own articles [default: 0]")
    return reader


def corpus(reader: argparse.ArgumentParser, args: argparse.Namespace, folder: Path) -> Corpus:
    """The texts that the arguments name; exit 2 where there are none."""
    try:
        return Corpus(folder, args.corpus, args.seed, args.called)
    except (OSError, ValueError, CurateError) as error:
        reader.error(str(error))


def told(names: Sequence[str]) -> Iterator[str]:
    """The names, each said on standard error before its turn, with the seconds that went by."""
    started = time.monotonic()
    for at, name in enumerate(names, 1):
        print(f"{time.monotonic() - started:4.0f} s  {at}/{len(names)} {name}", file=sys.stderr, flush=True)
        yield name
    print(f"{time.monotonic() - started:4.0f} s  done", file=sys.stderr, flush=True)
