"""Sections of a Markdown page that fit into so many bytes: whole ones, the first of them first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from curate.tuples import NamedTuple

MISSES = 5


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
    size: int
    """Bytes of UTF-8."""
    taken: int
    findings: int


def fitted(sections: Iterable[Section], room: int) -> Fitted:
    """As many sections as fit into so many bytes of UTF-8: behind one that is too long, shorter ones may still fit.

    After `MISSES` in a row that do not fit, no more are asked for: making them takes longer than the page is worth.
    """
    taken, size, findings, misses = [], 0, 0, 0
    for section in sections:
        text = section.text
        length = len(text.encode("utf-8", "backslashreplace"))
        if size + length <= room:
            taken.append(text)
            size, findings, misses = size + length, findings + section.findings, 0
        else:
            misses += 1
            if misses == MISSES:
                break
    return Fitted("".join(taken), size, len(taken), findings)
