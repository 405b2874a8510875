"""What the lines behind the last paragraph are: credits, a labelled date, a labelled byline."""

from __future__ import annotations

from curate.anatomy import bylines
from curate.anatomy.credits import credited
from curate.anatomy.dated import dates
from curate.anatomy.dates import is_date_line
from curate.anatomy.parts import Context, Dated, Header, Lines, Part, as_fields, bare, times

MOST_LINES = 60
"""Lines behind the last paragraph that are looked at: what stands lower belongs to other articles."""


def read(lines: Lines, context: Context) -> Header:
    """Sort the lines of a footer.

    A date counts only with a label, a byline only with a colon: the teasers of other articles have theirs too.
    """
    parts: list[Part] = []
    dated: list[Dated] = []
    for row, text in lines[:MOST_LINES]:
        line = bare(text)
        labelled = tuple(mention for mention in dates(line, context) if mention.label)
        if people := _people(line):
            parts.append(Part(row, "credit", as_fields(people)))
        elif labelled and is_date_line(line, lang=context.lang):
            dated += [Dated(row, mention, "footer") for mention in labelled]
            parts.append(Part(row, "date", times(labelled)))
    return Header((), tuple(parts), tuple(dated))


def _people(line: str) -> bylines.People | None:
    labelled = ":" in line or line.startswith("By ")
    return credited(line) or (bylines.byline(line) if labelled else None)
