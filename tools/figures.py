"""Count how right every rule is on the labelled data; ``python -m tools.figures`` lists all that is wrong.

`tools.docs` writes the figures to curate/measured.json: the rules' pages and the findings' confidence are made of them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping

import msgspec

import curate
from curate.injection.table import Measured
from curate.measured import Figures, Share
from curate.model import Safety
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


def with_injected(counted: Mapping[str, Figures], found: Measured) -> dict[str, Figures]:
    """The figures with what was restored of injected damage that has a safe fix, at the rule whose business it is."""
    both = dict(counted)
    for row in found.rows:
        if row.kind.fix is Safety.SAFE and row.figures.injected:
            code = next(code for code in row.kind.rules if code in found.codes)
            share = Share(row.figures.restored, row.figures.injected)
            both[code] = both.get(code, Figures()) + Figures(injected={row.name: share})
    return dict(sorted(both.items()))


def written(counted: Mapping[str, Figures]) -> bytes:
    """The file: a rule a line."""
    lines = [f'"{code}": {msgspec.json.encode(one).decode()}' for code, one in counted.items()]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


if __name__ == "__main__":
    sys.stdout.writelines(f"{verdict.said}\n" for verdict in verdicts() if verdict.said)
