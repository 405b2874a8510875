"""One record against a plan: what its reader saw and what the rules find, whatever rule crashes."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from curate import engine, naming, sources
from curate.errors import RuleError
from curate.examining.checked import Checked
from curate.formats.items import Flaw, Item, Skipped, Unreadable
from curate.model import EXCERPT, Document, Excerpt, Finding, Hit, fingerprint
from curate.plan import Plan
from curate.rule import Rule
from curate.selection import exactness
from curate.stopwatch import by_document

HEAD = 1000
"""Bytes that a record which cannot be read is known by."""


@by_document("findings")
def check(entry: Item | Unreadable, plan: Plan) -> Checked:
    """What is wrong with a record; ``plan`` is the one that holds in its file."""
    if isinstance(entry, Unreadable):
        doc = Document(entry.raw[:HEAD].decode("utf-8", "replace"), entry.id or "")
        # Records that cannot be read have no other name than what they begin with.
        said = reported(plan, doc, Flaw("unreadable", entry.message, code=entry.code), doc.text)
        return Checked(doc.id, False, "", entry.row, len(entry.raw), readable=False, flaws=said)
    seen, crashes = found(entry.doc, plan)
    source = entry.doc.meta.get("source")
    return Checked(
        entry.doc.id, entry.own_id, source if isinstance(source, str) else "", entry.row, len(entry.raw),
        flaws=tuple(_in_file(entry, one) for one in flaws(entry, plan)),
        findings=tuple(_in_file(entry, one) for one in seen),
        twin=_twin(entry, plan) if entry.own_id else None,
        crashes=crashes,
    )  # fmt: skip


def left_out(entry: Skipped, plan: Plan) -> tuple[Finding, ...]:
    """The findings about a file that was left out: none but where it should have held text."""
    stem = naming.without_ending(entry.raw_path).rpartition("/")[2]
    doc = Document("", entry.raw_path, key=stem)
    return reported(plan, doc, Flaw("binary", entry.reason, code=entry.code))


def twin(name: str) -> Flaw:
    """What is wrong with a record whose id another one has."""
    return Flaw("duplicate-id", f"another record of this source has the id {name!r}; an id names one record")


def flaws(item: Item, plan: Plan) -> tuple[Finding, ...]:
    """What the reader of a record found wrong with it."""
    return tuple(found for flaw in item.flaws for found in reported(plan, item.doc, flaw))


def reported(plan: Plan, doc: Document, flaw: Flaw, match: str = "") -> tuple[Finding, ...]:
    """The finding of something that a reader saw; none where its rule is not selected.

    ``match`` is what a finding about the whole record is known by, besides the record's name.
    """
    rule = next((rule for rule in plan.rules if rule.code == flaw.code), None)
    hit = Hit(flaw.start, flaw.end, variant=flaw.variant, message=flaw.message)
    if rule is None or not plan.takes(rule, hit, doc):
        return ()
    match = match if hit.start is None else doc.text[hit.start : hit.end]
    name = doc.id if doc.key is None else doc.key
    return (
        engine.finding(doc, rule, hit, plan)._replace(fingerprint=fingerprint(rule.code, name, hit.variant, match)),
    )


def effective(plan: Plan, path: str) -> Plan:
    """The plan for one file: without the rules that are switched off there, however exactly they were selected.

    It is made once for all files in which the same rules are off.
    """
    if not plan.lint.per_file:
        return plan
    ignored = plan.ignored_in(sources.from_root(path, plan))
    return _without(plan, ignored, plan.root) if ignored else plan


@lru_cache(maxsize=256)
def _without(plan: Plan, ignored: tuple[str, ...], root: str) -> Plan:
    """``root`` stands here because plans that differ in nothing else are equal."""
    off = (_by_name(selector, rule) for selector in ignored for rule in plan.rules if exactness(selector, rule) >= 0)
    return replace(plan, lint=replace(plan.lint, ignore=(*plan.lint.ignore, *off)), root=root)


def _by_name(selector: str, rule: Rule) -> str:
    """The most exact selector for what a selector means of a rule."""
    return rule.name + selector[selector.find("[") :] if "[" in selector else rule.name


def _twin(item: Item, plan: Plan) -> Finding | None:
    """What is to be said of a record whose id was there before; made at once, for the text is not kept."""
    doc = item.doc
    pattern = _pattern(plan, str(doc.meta.get("source") or "") if plan.lint.per_source else "")
    if pattern is None:
        return None
    flaw, name = twin(doc.id), doc.id if doc.key is None else doc.key
    said = pattern._replace(
        record=doc.id,
        message=flaw.message,
        excerpt=Excerpt("", "", doc.text[:EXCERPT].partition("\n")[0]),
        fingerprint=fingerprint(flaw.code, name, flaw.variant, ""),
    )
    return _in_file(item, said)


@lru_cache(maxsize=256)
def _pattern(plan: Plan, source: str) -> Finding | None:
    """The same of no record in particular: each record with an id of its own has one, and few are ever shown."""
    return next(iter(reported(plan, Document("", meta={"source": source}), twin(""))), None)


def found(doc: Document, plan: Plan) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """The findings of all rules but those that crash, and the messages of these."""
    crashes: list[str] = []
    while plan.rules:
        try:
            return engine.check(doc, plan), tuple(crashes)
        except RuleError as error:
            crashes.append(str(error))
            name = str(error).split()[1]
            left = tuple(rule.code for rule in plan.rules if rule.name != name)
            plan = replace(plan, lint=replace(plan.lint, select=left))
    return (), tuple(crashes)


def _in_file(item: Item, found: Finding) -> Finding:
    """The finding with its line of the file, where the text stands there as it is: in JSON it does not."""
    if item.format not in ("text", "markdown") or found.field != "text":
        return found
    return found._replace(file_line=item.first_line + found.line - 1)
