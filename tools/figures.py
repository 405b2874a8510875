"""Count how right every rule is on the labelled data, with ``python -m tools.figures [--misses]``.

It writes curate/measured.json, the figures that the rules' pages and the findings' confidence are made of; with
--misses it lists all that is wrong instead.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence

import msgspec

import curate
from curate.measured import FILE, Figures, Share
from curate.rules import load_rules
from tools import labelled, labelled_texts
from tools.labelled import Case
from tools.labelled_texts import Verdict


def verdicts() -> Iterator[Verdict]:
    """What is said of every rule that there is by every case and text."""
    codes = {rule.code for rule in load_rules()}
    for case in labelled.load():
        if case.rule in codes:
            yield _of_case(case)
    for text in labelled_texts.load():
        yield from (verdict for verdict in labelled_texts.judge(text) if verdict.code in codes)


def _of_case(case: Case) -> Verdict:
    parts = labelled.judge(case)
    wrong = [part for part, right in parts.items() if not right]
    said = f"{case.id}: not {', '.join(wrong)} ({case.why})" if wrong else ""
    mended = Share(int(parts["mended"]), 1) if "mended" in parts else Share()
    if "flagged" in parts:
        found = int(parts["flagged"])
        return Verdict(case.rule, Figures(Share(found, found), Share(found, 1), mended, _variants(case, found)), said)
    false = int(not parts["silent"])
    return Verdict(case.rule, Figures(Share(0, false), Share(), mended, _variants(case, 0)), said)


def _variants(case: Case, right: int) -> dict[str, Share]:
    """The variants that fire in a case, each counted once."""
    if case.of_files:
        return {}
    names = {found.variant for found in curate.check(case.document(), select=[case.rule])}
    return {name: Share(right, 1) for name in sorted(names) if name}


def count(found: Iterator[Verdict]) -> dict[str, Figures]:
    """The figures of each rule, by code."""
    counted: dict[str, Figures] = {}
    for verdict in found:
        counted[verdict.code] = counted.get(verdict.code, Figures()) + verdict.figures
    return dict(sorted(counted.items()))


def written(counted: Mapping[str, Figures]) -> bytes:
    """The file: a rule a line."""
    lines = [f'"{code}": {msgspec.json.encode(one).decode()}' for code, one in counted.items()]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def main(argv: Sequence[str]) -> int:
    """Write the figures, or list what is wrong."""
    if "--misses" in argv:
        sys.stdout.writelines(f"{verdict.said}\n" for verdict in verdicts() if verdict.said)
        return 0
    FILE.write_bytes(written(count(verdicts())))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
