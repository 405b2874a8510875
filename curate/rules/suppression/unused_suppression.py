"""A suppression that exempts nothing.

Why it matters: the damage that it was written for is gone, or its article is; what is left is a hole that nobody knows
of, through which the same damage comes back unseen. An entry with a slip in its record or its text exempts nothing
either, and who wrote it believes that it does.

Left alone: entries about records that the run did not read, so that a hook which sees one file does not call all others
unused; entries of rules that did not run, and those that have expired, which are SUP002's.

Source: own reading, 2026-11-26; RUF100 of ruff, and the suppressions of ESLint, where a stale one fails every run.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.model import Document, Hit, Severity
from curate.rule import Example, Rule
from curate.suppressions import JUDGED, TRIGGER, entries


def find(doc: Document) -> Iterator[Hit]:
    """Report the entries that ``meta`` says nothing was found for; it is so only in the file of suppressions."""
    said = doc.meta.get(JUDGED)
    unused = said.get("unused") if isinstance(said, dict) else None
    if not isinstance(unused, list):
        return
    for number, entry in enumerate(entries(doc.text), 1):
        if number in unused:
            rule, record = entry.values.get("rule"), entry.values.get("record")
            message = f"exempts nothing that {rule} finds in record {record!r}; `curate suppress --prune` removes it"
            yield Hit(*entry.span, message=message)


ENTRY = '[[suppress]]\nrule = "NUM001"\nrecord = "a1"\nreason = "a verse, quoted as it was printed"\n'

RULE = Rule(
    code="SUP001",
    name="unused-suppression",
    message="the suppression exempts nothing; `curate suppress --prune` removes it",
    find=find,
    severity=Severity.WARNING,
    phase=130,
    trigger=TRIGGER,
    bad=(
        Example(ENTRY, meta=((JUDGED, {"unused": [1]}),)),
        Example(f"# ours\n\n{ENTRY}\n{ENTRY}", meta=((JUDGED, {"unused": [2]}),)),
        Example(f'{ENTRY}match = "10, 000"\nexpires = 2027-06-30\n', meta=((JUDGED, {"unused": [1]}),)),
    ),
    good=(
        Example(ENTRY, meta=((JUDGED, {"unused": []}),)),
        Example(ENTRY),
        Example(f"{ENTRY}# [[suppress]]\n", meta=((JUDGED, {"unused": [2]}),)),
    ),
)
