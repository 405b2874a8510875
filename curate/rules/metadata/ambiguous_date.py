"""A date in figures that may be read day first or month first.

Why it matters: 05/03/2024 is 5 March in London and May 3 in New York; dateparser and dateutil silently choose one.

Left alone: dates that one order alone makes possible (25/03/2024), that a weekday beside them decides, whose day
equals their month, that are dotted in a language which writes the day first, or whose source's order is known
(``date_order``). Nothing is chosen: both readings stand in ``date_candidates``.

Source: own reading; CLDR date formats.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy, span
from curate.merging import as_list
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find the article's date where its order is open."""
    parts = anatomy(doc)
    if parts.date.fields.get("date_confidence") != "ambiguous":
        return
    for dated in parts.dates:
        if dated.row in parts.date.lines and dated.mention.confidence == "ambiguous":
            yield Hit(*span(doc, dated), message=f"the date may be {' or '.join(dated.mention.candidates)}")
    if (given := doc.meta.get("date")) and isinstance(given, str) and parts.date.given:
        candidates = " or ".join(as_list(parts.date.fields.get("date_candidates")))
        yield Hit(0, len(given), field="date", message=f"the date may be {candidates}")


RULE = Rule(
    code="META004",
    name="ambiguous-date",
    message="the date may be read day first or month first",
    find=find,
    severity=Severity.WARNING,
    phase=70,
    trigger=None,
    bad=(
        Example(f"Council approves harbour repairs\n05/03/2024\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nPublished 01.02.03\n{PARAGRAPH}"),
        Example(PARAGRAPH, meta=(("date", "05/03/2024"),)),
    ),
    good=(
        Example(f"Council approves harbour repairs\n25/03/2024\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\nTuesday 05/03/2024\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\n05/05/2024\n{PARAGRAPH}"),
        Example(f"Council approves harbour repairs\n05/03/2024\n{PARAGRAPH}", meta=(("date_order", "DMY"),)),
    ),
)
