"""What is accepted, held against the findings of a run: each is marked, none is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from curate import api, examining
from curate.examining import Checked, Examined
from curate.formats.items import Input, Item, Skipped, Unreadable
from curate.gate.baseline import Accepted, Baseline
from curate.model import Document, Finding, Json, Standing
from curate.naming import place
from curate.plan import Plan
from curate.suppressions import JUDGED, NONE, Suppression, Suppressions

RULES = ("SUP001", "SUP002")
"""Codes of the rules about the file of suppressions."""


def mark(findings: Iterable[Finding], baseline: Baseline, suppressions: Suppressions, day: date) -> Iterator[Finding]:
    """The findings, in their order, each with what accepts it.

    Of equal findings as many are unchanged as the baseline accepts, and the others new: how many does not depend on
    the order. A finding that a suppression exempts takes nothing from the baseline; one that has expired exempts none.
    """
    return map(Marks(baseline, suppressions, day).mark, findings)


@dataclass
class Marks:
    """What is accepted, and how much of it has been met so far."""

    baseline: Baseline
    suppressions: Suppressions
    day: date
    left: dict[str, int] = field(init=False)
    """By fingerprint, accepted findings that were not met."""
    met: set[Suppression] = field(default_factory=set)
    """Entries that name one record each, which was read."""
    used: set[Suppression] = field(default_factory=set)
    """Entries that a finding was exempt by, or would be had they not expired."""

    def __post_init__(self) -> None:
        self.left = dict(self.baseline.counts)

    def meet(self, record: str, path: str) -> None:
        """Note that a record was read; ``path`` is `Document.path`."""
        if self.suppressions:
            named = self.suppressions.naming(record, path)
            self.met.update(one for one in named if not one.is_glob or one.record == record)

    def of_file(self, source: Input, examined: Examined) -> Iterator[Finding]:
        """The findings of a file, each with what accepts it; its records are met."""
        for record in examined.records if self.suppressions else ():
            if record.readable and not record.crashes:
                self.meet(record.id, place(source.path, record.row))
        return map(self.mark, examining.findings(source, examined))

    def mark(self, found: Finding) -> Finding:
        """A finding with what accepts it."""
        named = self.suppressions.of_finding(found, place(found.path, found.row)) if self.suppressions else ()
        self.used.update(named)
        reason = next((one.reason for one in named if not one.is_expired(self.day)), None)
        if reason is not None:
            return found._replace(suppressed_by=reason)
        left = self.left.get(found.fingerprint, 0)
        if not left:
            return found if found.suppressed_by is None else found._replace(suppressed_by=None)
        self.left[found.fingerprint] = left - 1
        return found._replace(baseline=Standing.UNCHANGED, suppressed_by=None)

    def stale(self, plan: Plan) -> tuple[Accepted, ...]:
        """What the baseline accepts and a run over the whole corpus did not find, of the rules that ran."""
        codes = {rule.code for rule in plan.rules}
        entries = (one._replace(n=self.left[fp]) for fp, one in self.baseline.entries.items() if self.left[fp])
        return tuple(one for one in entries if one.rule in codes)

    def expired(self, *, whole: bool) -> tuple[Suppression, ...]:
        """The entries that no longer count, of those whose record was read; ``whole``: everything was."""
        return tuple(one for one in self._seen(whole=whole) if one.is_expired(self.day))

    def unused(self, plan: Plan, *, whole: bool) -> tuple[Suppression, ...]:
        """The entries that exempt nothing, of those whose record was read and whose rule ran.

        ``whole``: everything was read, so that what was not met is not there.
        """
        codes = {rule.code for rule in plan.rules}
        idle = (one for one in self._seen(whole=whole) if one.rule in codes and one not in self.used)
        return tuple(one for one in idle if not one.is_expired(self.day))

    def _seen(self, *, whole: bool) -> Iterator[Suppression]:
        return (one for one in self.suppressions.entries if whole or one in self.met)

    def closing(self, plan: Plan, *, whole: bool) -> tuple[Finding, ...]:
        """What is wrong with the suppressions, once all findings were marked."""
        codes = tuple(rule.code for rule in plan.rules if rule.code in RULES)
        expired, unused = self.expired(whole=whole), self.unused(plan, whole=whole)
        if not codes or not (expired or unused):
            return ()
        said: Json = {
            "day": self.day.isoformat(),
            "judged": [one.number for one in expired],
            "unused": [one.number for one in unused],
        }
        own = replace(plan, lint=replace(plan.lint, select=codes), suppressed=NONE)
        return api.findings(_item(self.suppressions, said), own)


def _item(suppressions: Suppressions, said: Json) -> Item:
    """The file of suppressions as a record of its own."""
    name = suppressions.path.rsplit("/", 1)[-1]
    doc = Document(suppressions.text, name.removesuffix(".toml"), {JUDGED: said, "lang": "en"})
    return Item(doc, suppressions.path, name, None, "text", suppressions.text.encode())


def key(record: Checked, source: Input) -> str:
    """What fingerprints call a record; one that cannot be read and has no id is called after its file."""
    named = record.own_id or (record.id and not record.readable)
    return record.id if named else source.stem


def called(met: Item | Unreadable | Skipped) -> tuple[str, str]:
    """The id of a record, or of what stands in its place, and what it may be called after its file."""
    if isinstance(met, Item):
        return met.doc.id, met.doc.path
    if isinstance(met, Skipped):
        return met.raw_path, place(met.path, None)
    return met.id or "", place(met.path, met.row)
