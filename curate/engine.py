"""Check a document, fix a document, clean a document. No files, no processes, no printing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from curate import edits, guard, record
from curate.errors import RuleError
from curate.language import likely
from curate.model import Document, Edit, Finding, Hit, Record, fingerprint, place
from curate.plan import Plan
from curate.rule import Finder, Rule

MAX_ROUNDS = 30
"""Rounds, and passes of a phase in a round, before a document is left as it is; none of the tests' needs ten."""

Passes = list[edits.Pass]


def check(doc: Document, plan: Plan) -> tuple[Finding, ...]:
    """All findings of a plan's rules in one document, by position; those about the whole document come first."""
    return tuple(sorted([finding(doc, rule, hit, plan) for rule, hit in found(doc, plan)], key=_position))


def fix(doc: Document, plan: Plan) -> Document:
    """The document after the fixes that the plan allows; no line is moved into a field."""
    return _mend(doc, plan, [], moving=False)


def clean(doc: Document, plan: Plan, origin: record.Origin = record.NOWHERE) -> Record:
    """The record of a document: fixes made, header and footer lines moved into fields, findings that stay open.

    Rounds over all phases repeat until one changes neither text nor fields, so that cleaning a record's text with its
    fields changes nothing. An article beyond the removal budget is cleaned without the fixes that count against it, one
    whose edits break a law of `guard` is left as it is; both are marked for review, with the reason. A record that
    waits for its review stays as it is: what is left of it is short, and would be within the budget.
    """
    waiting = record.waits_for(doc)
    origin = origin._replace(plan=plan.digest, review=waiting)
    made = _clean(doc, plan.cautious if waiting else plan, origin)
    if why := "" if waiting else guard.excess(doc.text, made.edits, plan.scored, plan.budget):
        made = _clean(doc, plan.cautious, origin._replace(review=why))
    proofs = guard.prove(made.edits, made.metadata)
    if proofs.broken:
        left = tuple(one for one in check(doc, plan) if one.suppressed_by is None)
        return record.compose(doc, doc, (), left, origin._replace(review=proofs.broken))
    return replace(made, proofs=proofs.held)


def _clean(doc: Document, plan: Plan, origin: record.Origin) -> Record:
    made: Passes = []
    mended = _mend(record.opened(doc), plan, made, moving=True)
    done = (*record.readings(doc), *(edit for one in made for edit in one.edits))
    left = _open(doc, mended, made, plan)
    return record.compose(doc, mended, done, left, origin._replace(status=_status(left, plan)))


def _status(left: Sequence[Finding], plan: Plan) -> str:
    """What rules make of a record with these findings; being no article at all weighs more than being half of one."""
    said = {rule.status for rule in plan.rules if rule.status and any(rule.code == one.code for one in left)}
    return min(said, default="")


def _mend(doc: Document, plan: Plan, made: Passes, *, moving: bool) -> Document:
    for number in range(MAX_ROUNDS):
        before = doc
        # All that a later round is asked for is, nearly always, to say that nothing is left.
        if number == 0 or _wanted(doc, plan, plan.menders, plan.movers if moving else (), moving=moving):
            for phase in plan.phases:
                doc = _settle(doc, plan, phase, made, moving=moving)
        doc = record.noted(doc) if moving else doc
        if doc is before:
            break
    return doc


def _settle(doc: Document, plan: Plan, phase: int, made: Passes, *, moving: bool) -> Document:
    """The document after passes of one phase, until a pass changes nothing."""
    rules = plan.by_phase.get(phase, ())
    movers = plan.moving.get(phase, ()) if moving else ()
    for _ in range(MAX_ROUNDS):
        chosen = edits.choose(_wanted(doc, plan, rules, movers, moving=moving))
        if not chosen:
            break
        made.append(edits.Pass.of([_placed(edit, made) for edit in chosen]))
        doc = record.after(doc, edits.apply(doc.text, chosen), chosen, moving=moving)
    return doc


def _wanted(doc: Document, plan: Plan, rules: Sequence[Rule], movers: Sequence[Rule], *, moving: bool) -> list[Edit]:
    """The edits that some rules would make of a document, and those that others do who move lines."""
    wanted = [
        _edit(doc, rule, hit)
        for rule, hit in _hits(doc, plan, rules)
        if plan.fixes(rule, hit) and _mends(hit, moving) and plan.exempts(rule, hit, doc) is None
    ]
    return wanted + [_edit(doc, rule, hit) for rule in movers for hit in _known(doc, rule, rule.mover)]


def _mends(hit: Hit, moving: bool) -> bool:
    """Whether a fix is one of the text: of a field it is reported, and of the file it is `fix`'s alone."""
    return hit.field == "text" and hit.start is not None and not (moving and hit.file_only)


def _placed(edit: Edit, made: Passes) -> Edit:
    return edit._replace(number=len(made) + 1, original=edits.original(made, edit.start, edit.end))


def _hits(doc: Document, plan: Plan, rules: Sequence[Rule]) -> list[tuple[Rule, Hit]]:
    """What some rules find in a document, each found once: the last round of cleaning sees what stays open then."""
    takes_all = plan.takes_all
    found: list[tuple[Rule, Hit]] = []
    for rule in _asked(doc, plan, rules):
        hits = _known(doc, rule, rule.finder)
        if hits:
            found += [(rule, hit) for hit in hits if takes_all or plan.takes(rule, hit, doc)]
    return found


def _known(doc: Document, rule: Rule, find: Finder) -> tuple[Hit, ...]:
    """What a finder of a rule finds in a document, found once."""
    known: dict[Finder, tuple[Hit, ...]] = doc.__dict__.setdefault("_hits", {})
    hits = known.get(find)
    if hits is None:
        hits = known[find] = _run(rule, find, doc)
    return hits


def _asked(doc: Document, plan: Plan, rules: Sequence[Rule]) -> list[Rule]:
    """The rules that may find something: their trigger stands in the text, which is in their language."""
    fired = doc.view(plan.scan)
    return [
        rule
        for rule in rules
        if (rule.trigger is None or rule.code in fired) and (not rule.languages or likely(doc) in rule.languages)
    ]


def found(doc: Document, plan: Plan) -> list[tuple[Rule, Hit]]:
    """All hits of a plan's rules that it takes, rule by rule."""
    return _hits(doc, plan, plan.rules)


def hits(doc: Document, rule: Rule) -> Iterator[Hit]:
    """What one rule finds in a document, whether its trigger matches or not; where it crashes, a `RuleError`."""
    return iter(_run(rule, rule.finder, doc))


def _run(rule: Rule, find: Finder, doc: Document) -> tuple[Hit, ...]:
    try:
        return tuple(find(doc))
    except Exception as error:
        raise RuleError(
            f"{rule.code} {rule.name} crashed on record {doc.id!r}: {type(error).__name__}: {error}"
        ) from error


def _edit(doc: Document, rule: Rule, hit: Hit) -> Edit:
    start, end = hit.start or 0, hit.end or 0
    return Edit(start, end, doc.text[start:end], hit.fix or "", rule.code, hit.variant, hit.safety, hit.moved)


def finding(doc: Document, rule: Rule, hit: Hit, plan: Plan) -> Finding:
    """What reports say of a hit."""
    start, end, fix, _, variant, message, moved, confidence, field, _ = hit
    text, starts = (doc.text, doc.line_starts) if field == "text" else (doc.field_text(field), ())
    first, last = start or 0, end or 0
    line, column, excerpt = place(text, first, last, starts)
    code, record = rule.code, doc.id
    return Finding(
        code, rule.name, plan.severity(rule), message or rule.message, "", record, field, start, end,
        line, column, excerpt, fix, plan.safety(rule, hit),
        ",".join([name for name, _ in moved]) if moved else None,
        variant, plan.confidence(rule, variant) if confidence is None else confidence,
        fingerprint(code, record if doc.key is None else doc.key, field, text[first:last]),
        suppressed_by=plan.exempts(rule, hit, doc),
    )  # fmt: skip


def _position(finding: Finding) -> tuple[int, int, str]:
    return (-1 if finding.start is None else finding.start, finding.end or 0, finding.code)


def _open(doc: Document, mended: Document, made: Passes, plan: Plan) -> tuple[Finding, ...]:
    """What is still wrong, with spans in the original.

    A date that cannot be right is no better for having been moved into a field: what was found in a moved line stays.
    So does what makes a record none: a stub is no article for its call to subscribe having been removed.
    """
    left = [_traced(one, doc, made) for one in check(mended, plan)]
    known = {(one.code, one.start) for one in left}
    decisive = tuple(rule for rule in plan.rules if rule.status)
    in_raw = [finding(doc, rule, hit, plan) for rule, hit in _hits(doc, plan, decisive)]
    moved = [edit.original for one in made for edit in one.edits if edit.variant == "moved"]
    in_moved = (
        finding(doc, rule, hit, plan)
        for rule, hit in (found(doc, plan) if moved else ())
        if hit.fix is None and _lies_in(hit, moved)
    )
    left += [one for one in (*in_raw, *in_moved) if (one.code, one.start) not in known]
    return tuple(sorted(filter(_is_open, left), key=_position))


def _is_open(finding: Finding) -> bool:
    """Whether a finding is not exempt, nor about the file alone: a record, which is another file, is rid of those."""
    of_file = finding.code == "ENC012" or (finding.code == "ENC001" and record.is_settled(finding.variant))
    return finding.suppressed_by is None and not of_file


def _lies_in(hit: Hit, spans: Sequence[tuple[int, int]]) -> bool:
    return hit.start is not None and any(start <= hit.start < end for start, end in spans)


def _traced(finding: Finding, doc: Document, made: Passes) -> Finding:
    if finding.start is None or finding.end is None or finding.field != "text":
        return finding
    start, end = edits.original(made, finding.start, finding.end)
    where = place(doc.text, start, end, doc.line_starts)
    return finding._replace(start=start, end=end, line=where.line, column=where.column, excerpt=where.excerpt)
