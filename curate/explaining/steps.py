"""How far each rule came at a place: the steps that the engine takes, in its order, and where the way ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from curate import edits, engine
from curate.language import likely
from curate.model import Document, Edit, Hit, Safety, place
from curate.plan import Plan
from curate.protected import is_protected
from curate.rule import Rule
from curate.selection import chosen
from curate.triggers import scanner


class Step(StrEnum):
    """Where a rule's way ended; the later, the further it came."""

    NOT_SELECTED = "not selected"
    NO_TRIGGER = "no trigger"
    OTHER_LANGUAGE = "other language"
    NO_HIT = "no hit"
    EXEMPT = "exempt"
    REPORTED = "reported"
    """A finding that is not mended, for the reason that is said."""
    MENDED = "mended"


class Where(NamedTuple):
    """The place that is asked about, half-open; the whole text for none in particular."""

    start: int
    end: int

    def meets(self, doc: Document, hit: Hit) -> bool:
        """Whether a hit is about this place; one about the whole document is about every place."""
        if hit.start is None or hit.end is None or hit.field != "text":
            return True
        # The line ends that go with a removed line are no part of what is wrong.
        match = doc.text[hit.start : hit.end]
        start, end = hit.start, hit.end
        if match.strip():
            start, end = end - len(match.lstrip("\n")), start + len(match.rstrip("\n"))
        return start < max(self.end, self.start + 1) and self.start < max(end, start + 1)


class Seen(NamedTuple):
    """What a rule saw at a place, or that it saw nothing."""

    rule: Rule
    step: Step
    said: str
    """Why it came no further, in words."""
    hit: Hit | None = None


class Plans(NamedTuple):
    """The plan of a run, and the same without what is switched off for the file."""

    run: Plan
    file: Plan


def seen(doc: Document, rule: Rule, plans: Plans, where: Where) -> Iterator[Seen]:
    """How far a rule came at a place, once for each of its hits there."""
    held = next((one for one in plans.file.rules if one.code == rule.code), None)
    if held is None:
        yield Seen(rule, Step.NOT_SELECTED, _unselected(rule, plans))
    elif rule.trigger and rule.code not in doc.view(plans.file.scan):
        yield Seen(rule, Step.NO_TRIGGER, "what it needs to fire stands nowhere in the text")
    elif rule.languages and likely(doc) not in rule.languages:
        spoken = likely(doc) or "undecided"
        yield Seen(rule, Step.OTHER_LANGUAGE, f"the language is {spoken}, the rule's are {', '.join(rule.languages)}")
    else:
        hits = [*engine.hits(doc, held)]
        here = [hit for hit in hits if where.meets(doc, hit)]
        yield from (_found(doc, held, plans, hit) for hit in here)
        if not here:
            yield Seen(rule, Step.NO_HIT, _nothing(doc, held, hits, where))


def _unselected(rule: Rule, plans: Plans) -> str:
    if any(one.code == rule.code for one in plans.run.rules):
        return "per-file-ignores switches it off for this file"
    lint = plans.run.lint
    return f"select is {', '.join(lint.select)}" + (f", ignore is {', '.join(lint.ignore)}" if lint.ignore else "")


def _nothing(doc: Document, rule: Rule, hits: Sequence[Hit], where: Where) -> str:
    """Why a rule that looked found nothing, as far as that can be told without knowing it."""
    said = ["it looked and found nothing here"]
    if rule.trigger:
        here = Document(doc.text[where.start : where.end])
        near = scanner(((rule.code, rule.trigger),))(here)
        said.append("its trigger matches here" if near else "its trigger matches elsewhere in the text only")
    if is_protected(doc, where.start):
        said.append("the place is in an address or in code, which rules about tokens leave alone")
    lines = sorted({place(doc.text, hit.start or 0, hit.end or 0, doc.line_starts).line for hit in hits})
    if lines:
        said.append(f"it fires in line {', '.join(map(str, lines))}")
    return "; ".join(said)


def _found(doc: Document, rule: Rule, plans: Plans, hit: Hit) -> Seen:
    """A hit, and what becomes of it."""
    plan = plans.file
    if not plan.takes(rule, hit, doc):
        return Seen(rule, Step.EXEMPT, _exempt(rule, plan, hit), hit)
    why = unmended(doc, rule, plan, hit)
    return Seen(rule, Step.REPORTED if why else Step.MENDED, why or _mended(plan, rule, hit), hit)


def _exempt(rule: Rule, plan: Plan, hit: Hit) -> str:
    if chosen(rule, hit.variant, plan.lint.select, plan.lint.ignore):
        return "per-source-ignores switches it off for this source"
    return f"the variant {hit.variant} is not selected"


def _mended(plan: Plan, rule: Rule, hit: Hit) -> str:
    return "its fix is safe" if plan.safety(rule, hit) is Safety.SAFE else "its fix is unsafe, and unsafe fixes are on"


def unmended(doc: Document, rule: Rule, plan: Plan, hit: Hit) -> str:
    """Why a finding is not mended; "" where it is."""
    if hit.fix is None:
        return "there is no fix: nobody can know what should stand here"
    if hit.field != "text" or hit.start is None:
        return f"fixes are made in the text only, and this is about {_about(hit)}"
    if not plan.fixes(rule, hit):
        if not chosen(rule, hit.variant, plan.lint.fixable, plan.lint.unfixable):
            return "fixable or unfixable of the configuration keeps its fix from being made"
        return "its fix is unsafe: --unsafe-fixes makes it"
    return _gives_way(doc, rule, plan, hit)


def _about(hit: Hit) -> str:
    return f"the field {hit.field}" if hit.field != "text" else "the whole document"


def _gives_way(doc: Document, rule: Rule, plan: Plan, hit: Hit) -> str:
    """Which other fix of the same phase is made in the place of this one, if any."""
    fired = doc.view(plan.scan)
    wanted = [
        _edit(doc, other, one)
        for other in plan.rules
        if other.phase == rule.phase and not (other.trigger and other.code not in fired)
        if not other.languages or likely(doc) in other.languages
        for one in engine.hits(doc, other)
        if one.field == "text" and one.start is not None and plan.takes(other, one, doc) and plan.fixes(other, one)
    ]
    made, own = edits.choose(wanted), _edit(doc, rule, hit)
    if own in made:
        return ""
    over = next((edit.code for edit in made if edit.start < max(own.end, own.start + 1) and own.start < edit.end), None)
    return f"the fix of {over} at the same place comes first; this one is looked at again after it" if over else ""


def _edit(doc: Document, rule: Rule, hit: Hit) -> Edit:
    start, end = hit.start or 0, hit.end or 0
    return Edit(start, end, doc.text[start:end], hit.fix or "", rule.code, hit.variant, hit.safety, hit.moved)
