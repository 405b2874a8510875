"""What the lines behind the last paragraph are: credits, a labelled date, a labelled byline."""

from __future__ import annotations

from collections.abc import Sequence

from curate.anatomy import bylines
from curate.anatomy.dates import find_dates, is_date_line
from curate.anatomy.header import Context, Dated, Header, Part, _as_fields, bare
from curate.model import Fields

MOST_LINES = 60
"""Lines behind the last paragraph that are looked at: what stands lower belongs to other articles."""


def read(lines: Sequence[tuple[int, str]], context: Context) -> Header:
    """Sort the lines of a footer. A date counts only with a label, a byline only with a colon: other articles have theirs."""
    parts: list[Part] = []
    dates: list[Dated] = []
    for index, text in lines[:MOST_LINES]:
        line = bare(text)
        people = bylines.credits(line) or (bylines.byline(line) if ":" in line or line.startswith("By ") else None)
        if people:
            parts.append(Part(index, "credit", _as_fields(people)))
            continue
        labelled = [m for m in find_dates(line, lang=context.lang, order=context.order, collected=context.collected) if m.label]
        if labelled and is_date_line(line, lang=context.lang):
            dates += [Dated(index, mention, "footer") for mention in labelled]
            times: Fields = tuple(("notes", [mention.time]) for mention in labelled if mention.time)
            parts.append(Part(index, "date", times))
    return Header((), tuple(parts), tuple(dates))
