"""Sections of a Markdown page that fit into so many bytes: whole ones, the first of them first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Section(NamedTuple):
    """Some lines of a page that stand or fall together."""

    lines: Sequence[str]
    findings: int = 0
    """Findings that it shows."""

    @property
    def text(self) -> str:
        """The lines, with a blank one above them."""
        return "\n" + "".join(f"{line}\n" for line in self.lines)


class Fitted(NamedTuple):
    """The sections for which there was room."""

    text: str
    left_out: int
    findings: int


def fitted(sections: Iterable[Section], room: int) -> Fitted:
    """As many sections as fit into so many bytes of UTF-8: behind one that is too long, shorter ones may still fit."""
    taken, left_out, findings = [], 0, 0
    for section in sections:
        size = len(section.text.encode("utf-8", "backslashreplace"))
        if size > room:
            left_out += 1
            continue
        room -= size
        findings += section.findings
        taken.append(section.text)
    return Fitted("".join(taken), left_out, findings)
