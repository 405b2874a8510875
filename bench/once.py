"""All texts of a file checked by all rules but one, to be counted from outside.

``python -m bench.once FILE TIMES RULE [AFTERWARDS]``: so many times; AFTERWARDS each by that rule, too.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from bench.ours import read
from curate import api
from curate.plan import Lint, Plan

ALL = "DEFAULT"


def plan(select: Sequence[str], ignore: Sequence[str] = ()) -> Plan:
    """The plan with some rules and nothing else set."""
    return Plan(Lint(select=tuple(select), ignore=tuple(ignore)))


def main(argv: Sequence[str]) -> None:
    """Check the texts."""
    file, times, code, *afterwards = argv
    others, one = plan([ALL], [code]), plan([code])
    for doc in (doc for _ in range(int(times)) for doc in read(Path(file))):
        api.check(doc, plan=others)
        if afterwards:
            api.check(doc, plan=one)


if __name__ == "__main__":
    main(sys.argv[1:])
