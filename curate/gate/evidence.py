"""What a suppression would exempt: a look at the records that it names, by its rule alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches

from curate import api
from curate.formats.items import Failed, Item, Skipped, Unreadable
from curate.gate.marking import called
from curate.model import Finding
from curate.naming import place
from curate.plan import Lint, Plan
from curate.suppressions import Suppression, Suppressions, escaped, names
from curate.tuples import NamedTuple

SHOWN = 3
"""Matched texts that a message names."""


class Evidence(NamedTuple):
    """What there is."""

    entry: Suppression
    """As it is to be written: where the record is one of that name, no character of it makes it a glob."""
    exempt: tuple[Finding, ...]
    """What it exempts."""
    others: tuple[Finding, ...]
    """What else its rule finds in the records that it names."""
    records: int
    """How many records it names."""
    near: str
    """A record that was probably meant; "" where none is near."""
    failed: tuple[str, ...]
    """What could not be read."""


def gather(paths: Sequence[str], plan: Plan, entry: Suppression) -> Evidence:
    """Look for what an entry exempts below some paths."""
    alone = replace(plan.unsuppressed, lint=Lint(select=(entry.rule,), severity=plan.lint.severity))
    exact = entry._replace(record=escaped(entry.record))
    met: dict[Suppression, list[Item | Unreadable | Skipped]] = {exact: [], entry: []}
    known: set[str] = set()
    failed: list[str] = []
    for one in api.read(paths, alone):
        if isinstance(one, Failed):
            failed.append(one.message)
            continue
        known.update(names(*called(one)))
        for form, items in met.items():
            if Suppressions((form,)).naming(*called(one)):
                items.append(one)
    form = exact if met[exact] or not entry.is_glob else entry
    found = tuple(one for item in met[form] for one in api.findings(item, alone))
    exempt = tuple(one for one in found if Suppressions((form,)).of_finding(one, place(one.path, one.row)))
    others = tuple(one for one in found if one not in exempt)
    near = "" if met[form] else "".join(get_close_matches(entry.record, sorted(known), 1))
    return Evidence(form, exempt, others, len(met[form]), near, tuple(failed))


def objection(evidence: Evidence) -> str:
    """Why an entry would exempt nothing; "" where it exempts something."""
    entry = evidence.entry
    if evidence.exempt:
        return ""
    if not evidence.records:
        hint = f"; did you mean {evidence.near!r}?" if evidence.near else ""
        return f"no record is called {entry.record!r}{hint}"
    found = f"{entry.rule} finds nothing in record {entry.record!r}"
    if not evidence.others:
        return found
    listed = dict.fromkeys(f"{one.excerpt.match!r} in {one.field}" for one in evidence.others)
    shown = ", ".join([*listed][:SHOWN]) + (" and more" if len(listed) > SHOWN else "")
    what = " ".join([*([f"--field {entry.field}"] if entry.field else []), *(["--match"] if entry.match else [])])
    return f"{found} that {what} names; it finds {shown}"
