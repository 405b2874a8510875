"""A suppression whose day has passed, so that it no longer counts.

Why it matters: whoever wrote it wanted the place to be looked at again by that day. What it exempted is reported again,
and the entry, were it left there, would say something that is no longer so.

Left alone: the day itself, on which the entry still counts; entries without a day; those about records that the run did
not read. Cleaning leaves the place as it is whatever the day, so that the same input gives the same bytes tomorrow.

Source: own reading, 2026-11-26; the day is that of the run in UTC, or that of ``SOURCE_DATE_EPOCH``
(https://reproducible-builds.org/specs/source-date-epoch/).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from curate.model import Document, Hit, Severity
from curate.rule import Example, Rule
from curate.suppressions import JUDGED, TRIGGER, entries


def find(doc: Document) -> Iterator[Hit]:
    """Report the entries, of those that ``meta`` says were judged, that expired before the day that it gives."""
    said = doc.meta.get(JUDGED)
    day, judged = (said.get("day"), said.get("judged")) if isinstance(said, dict) else (None, None)
    if not isinstance(day, str) or not isinstance(judged, list):
        return
    for number, entry in enumerate(entries(doc.text), 1):
        last = entry.values.get("expires")
        if number in judged and isinstance(last, date) and last.isoformat() < day:
            what = f"{entry.values.get('rule')} in record {entry.values.get('record')!r}"
            mend = "look at the place again, then give a later day, or `curate suppress --prune` removes the entry"
            yield Hit(*entry.span, message=f"the exemption of {what} ended on {last}; {mend}")


ENTRY = '[[suppress]]\nrule = "NUM001"\nrecord = "a1"\nreason = "the source is asked"\nexpires = 2027-06-30\n'

RULE = Rule(
    code="SUP002",
    name="expired-suppression",
    message="the suppression has expired",
    find=find,
    severity=Severity.WARNING,
    phase=130,
    trigger=TRIGGER,
    bad=(
        Example(ENTRY, meta=((JUDGED, {"day": "2027-07-01", "judged": [1]}),)),
        Example(f"# ours\n\n{ENTRY}\n{ENTRY}", meta=((JUDGED, {"day": "2030-01-01", "judged": [2]}),)),
        Example(f'{ENTRY}by = "am"\n', meta=((JUDGED, {"day": "2027-12-24", "judged": [1]}),)),
    ),
    good=(
        Example(ENTRY, meta=((JUDGED, {"day": "2027-06-30", "judged": [1]}),)),
        Example(ENTRY, meta=((JUDGED, {"day": "2030-01-01", "judged": []}),)),
        Example(ENTRY),
    ),
)
