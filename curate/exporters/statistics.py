"""How often each rule fired, the most frequent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from curate.exporters.style import PLAIN, Style
from curate.model import Finding
from curate.tuples import NamedTuple


class Count(NamedTuple):
    """How often one rule fired."""

    code: str
    name: str
    found: int
    fixable: int

    @property
    def mark(self) -> str:
        """Whether all findings can be fixed, some, or none."""
        return "[*]" if self.fixable == self.found else "[-]" if self.fixable else "[ ]"


def write(findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
    """Write a table of count, code, whether all (``[*]``), some (``[-]``) or none can be fixed, and name."""
    rows = counts(findings, style)
    digits = max((len(str(row.found)) for row in rows), default=0)
    letters = max((len(row.code) for row in rows), default=0)
    for row in rows:
        painted = style.paint("code", row.code) + " " * (letters - len(row.code))
        out.write(f"{row.found:>{digits}}  {painted}  {style.paint('mark', row.mark)} {row.name}\n")


def write_lines(findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
    """Write the same as a JSON object a line."""
    import json  # noqa: PLC0415 - few runs count

    for row in counts(findings, style):
        said = {"code": row.code, "name": row.name, "count": row.found, "fixable_count": row.fixable}
        out.write(f"{json.dumps(said)}\n")


def counts(findings: Iterable[Finding], style: Style) -> list[Count]:
    """The rules that fired, the most frequent first."""
    found: Counter[tuple[str, str]] = Counter()
    fixable: Counter[tuple[str, str]] = Counter()
    for one in findings:
        found[one.code, one.name] += 1
        fixable[one.code, one.name] += style.fixable(one)
    rows = [Count(*rule, count, fixable[rule]) for rule, count in found.items()]
    return sorted(rows, key=lambda row: (-row.found, row.code))
