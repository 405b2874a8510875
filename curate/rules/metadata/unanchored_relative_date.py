"""Words of time that count from a day nobody knows.

Why it matters: "on Tuesday", "yesterday" and "next week" say when only where the day of publication is known.

Left alone: texts with a date; habits ("every Tuesday") and titles ("Tuesday Nights"). One finding a document, at the
first such word.

Source: HeidelTime and SUTime resolve such words, and need the date to do so.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.anatomy.dates import deictic_words
from curate.language import likely
from curate.model import Document, Hit, Severity
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find the first word of time that has nothing to count from."""
    date = anatomy(doc).date
    if not date.is_missing and not date.impossible:
        return
    words = deictic_words(likely(doc))
    matches = [*words(doc.text)] if words else []
    if matches:
        more = f", and {len(matches) - 1} more" if len(matches) > 1 else ""
        yield Hit(*matches[0].span(), message=f"“{matches[0][0]}” counts from a date that is not given{more}")


RULE = Rule(
    code="META010",
    name="unanchored-relative-date",
    message="a word of time counts from a date that is not given",
    find=find,
    severity=Severity.INFO,
    phase=70,
    trigger=None,
    bad=(
        Example("Ministers met in Harbourtown on Tuesday, raising fears of a new dispute over fishing rights."),
        Example("The vote was held yesterday and the result will be known next week, officials said."),
        Example(
            "The council of the old town met last month, and it will meet again in the spring to hear the engineers."
        ),
    ),
    good=(
        Example(f"The vote\n2024-11-13\n{PARAGRAPH}\nMinisters met in Harbourtown on Tuesday, officials said."),
        Example("Every Tuesday the market opens at six and closes when the fish is gone."),
        Example("The memoir “Tuesday Nights” was published by a small press in the north of the country."),
    ),
)
