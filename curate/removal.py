"""Which characters go when a whole line goes."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from curate.model import Document


def spans(doc: Document, indices: Collection[int]) -> Iterator[tuple[int, int, int]]:
    """Yield, for each line to be removed, its index and the span to delete; the spans are disjoint.

    A removed line takes its line end, and the blank lines behind it where a blank line or nothing stands before it. The
    last lines of a text take the line ends before them instead; line ends at the very end of the text stay.
    """
    wanted = set(indices)
    if not wanted:
        return
    last = _last_filled(doc, wanted)
    for index in sorted(wanted):
        if index > last:
            yield index, _end_before(doc, index), doc.lines[index].end
        else:
            yield index, doc.lines[index].start, _end_behind(doc, index, wanted)


def _last_filled(doc: Document, removed: Collection[int]) -> int:
    """The last line that stays and is not blank, -1 where none does."""
    stays = (i for i in range(len(doc.lines) - 1, -1, -1) if i not in removed and doc.lines[i].text.strip())
    return next(stays, -1)


def _end_before(doc: Document, index: int) -> int:
    """End of the nearest line above that is not blank."""
    above = index - 1
    while above >= 0 and not doc.lines[above].text.strip():
        above -= 1
    return doc.lines[above].end if above >= 0 else 0


def _end_behind(doc: Document, index: int, removed: Collection[int]) -> int:
    below = index + 1
    if index == 0 or not doc.lines[index - 1].text.strip() or index - 1 in removed:
        while below < len(doc.lines) and not doc.lines[below].text.strip():
            below += 1
    return doc.lines[below].start if below < len(doc.lines) else len(doc.text)
