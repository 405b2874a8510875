"""How often each rule fired, the most frequent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from curate.exporters.style import PLAIN, Style
from curate.model import Finding


def write(findings: Iterable[Finding], out: TextIO, style: Style = PLAIN) -> None:
    """Write a table of count, code, whether all (``[*]``), some (``[-]``) or none can be fixed, and name."""
    counts: Counter[tuple[str, str]] = Counter()
    fixable: Counter[tuple[str, str]] = Counter()
    for found in findings:
        counts[found.code, found.name] += 1
        fixable[found.code, found.name] += style.fixable(found)
    digits = len(str(max(counts.values(), default=0)))
    letters = max((len(code) for code, _ in counts), default=0)
    for rule, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        code, name = rule
        mark = "[*]" if fixable[rule] == count else "[-]" if fixable[rule] else "[ ]"
        painted = style.paint("code", code) + " " * (letters - len(code))
        out.write(f"{count:>{digits}}  {painted}  {style.paint('mark', mark)} {name}\n")
