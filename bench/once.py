"""All texts of a file checked by some rules, to be counted from outside: ``python -m bench.once FILE RULES BUT``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from bench.ours import documents
from curate import api
from curate.plan import Lint, Plan


def plan(select: Sequence[str], ignore: Sequence[str] = ()) -> Plan:
    """The plan with some rules and nothing else set."""
    return Plan(Lint(select=tuple(select), ignore=tuple(ignore)))


def main(argv: Sequence[str]) -> None:
    """Check the texts; rules and what is left out of them by commas."""
    file, rules, but = argv
    chosen = plan(*([code for code in said.split(",") if code] for said in (rules, but)))
    for doc in documents(Path(file).read_bytes().split(b"\n")[:-1]):
        api.check(doc, plan=chosen)


if __name__ == "__main__":
    main(sys.argv[1:])
