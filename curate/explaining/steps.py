"""How far each rule came at a place: the steps that the engine takes, in its order, and where the way ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from curate import edits, engine
from curate.language import likely
from curate.model import Document, Edit, Hit, Safety, place
from curate.plan import Plan
from curate.protected import is_protected
from curate.rule import Rule
from curate.selection import chosen
from curate.triggers import scanner
from curate.tuples import NamedTuple


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


class Question(NamedTuple):
    """A document and a place in it, the plan of the run, and the same without what is switched off for the file."""

    doc: Document
    run: Plan
    plan: Plan
    where: Where
    made: tuple[Edit, ...] = ()
    """The edits that a first pass makes; see `first_edits`."""


def first_edits(doc: Document, plan: Plan) -> tuple[Edit, ...]:
    """What the first pass of each phase would make of a document as it is now."""
    phases: dict[int, list[Edit]] = {}
    for rule, hit in engine.found(doc, plan):
        if _is_of_text(hit) and plan.fixes(rule, hit) and plan.exempts(rule, hit, doc) is None:
            phases.setdefault(rule.phase, []).append(_edit(doc, rule, hit))
    return tuple(edit for wanted in phases.values() for edit in edits.choose(wanted))


def seen(rule: Rule, asked: Question) -> Iterator[Seen]:
    """How far a rule came at a place, once for each of its hits there."""
    held = next((one for one in asked.plan.rules if one.code == rule.code), None)
    if held is None:
        yield Seen(rule, Step.NOT_SELECTED, _unselected(rule, asked))
    elif early := _stopped(held, asked):
        yield early
    else:
        hits = [*engine.hits(asked.doc, held)]
        here = [hit for hit in hits if asked.where.meets(asked.doc, hit)]
        yield from (_found(held, hit, asked) for hit in here)
        if not here:
            yield Seen(rule, Step.NO_HIT, _nothing(held, hits, asked))


def _unselected(rule: Rule, asked: Question) -> str:
    if any(one.code == rule.code for one in asked.run.rules):
        return "per-file-ignores switches it off for this file"
    lint = asked.run.lint
    return f"select is {', '.join(lint.select)}" + (f", ignore is {', '.join(lint.ignore)}" if lint.ignore else "")


def _stopped(rule: Rule, asked: Question) -> Seen | None:
    """What keeps a rule from looking at a document at all; None where it looks."""
    if rule.trigger and rule.code not in asked.doc.view(asked.plan.scan):
        return Seen(rule, Step.NO_TRIGGER, "what it needs to fire stands nowhere in the text")
    spoken = likely(asked.doc) if rule.languages else None
    if rule.languages and spoken not in rule.languages:
        why = f"the language is {spoken or 'undecided'}, the rule's are {', '.join(rule.languages)}"
        return Seen(rule, Step.OTHER_LANGUAGE, why)
    return None


def _nothing(rule: Rule, hits: Sequence[Hit], asked: Question) -> str:
    """Why a rule that looked found nothing, as far as that can be told without knowing it."""
    doc, where = asked.doc, asked.where
    said = ["it looked and found nothing here"]
    if rule.trigger:
        near = scanner(((rule.code, rule.trigger),))(Document(doc.text[where.start : where.end]))
        said.append("its trigger matches here" if near else "its trigger matches elsewhere in the text only")
    if is_protected(doc, where.start):
        said.append("the place is in an address or in code, which rules about tokens leave alone")
    lines = sorted({place(doc.text, hit.start or 0, hit.end or 0, doc.line_starts).line for hit in hits})
    if lines:
        said.append(f"it fires in line {', '.join(map(str, lines))}")
    return "; ".join(said)


def _found(rule: Rule, hit: Hit, asked: Question) -> Seen:
    """A hit, and what becomes of it."""
    if not asked.plan.takes(rule, hit, asked.doc):
        return Seen(rule, Step.EXEMPT, _exempt(rule, hit, asked.plan), hit)
    why = _unmended(rule, hit, asked)
    return Seen(rule, Step.REPORTED if why else Step.MENDED, why or _mended(rule, hit, asked.plan), hit)


def _exempt(rule: Rule, hit: Hit, plan: Plan) -> str:
    if chosen(rule, hit.variant, plan.lint.select, plan.lint.ignore):
        return "per-source-ignores switches it off for this source"
    return f"the variant {hit.variant} is not selected"


def _mended(rule: Rule, hit: Hit, plan: Plan) -> str:
    return "its fix is safe" if plan.safety(rule, hit) is Safety.SAFE else "its fix is unsafe, and unsafe fixes are on"


def _unmended(rule: Rule, hit: Hit, asked: Question) -> str:
    """Why a finding is not mended; "" where it is."""
    lint = asked.plan.lint
    exempt = asked.plan.exempts(rule, hit, asked.doc)
    if exempt is not None:
        return f"a suppression exempts it: {exempt}"
    if hit.fix is None:
        return "there is no fix: nobody can know what should stand here"
    if not _is_of_text(hit):
        about = "the whole document" if hit.field == "text" else f"the field {hit.field}"
        return f"fixes are made in the text only, and this is about {about}"
    if asked.plan.fixes(rule, hit):
        return _gives_way(_edit(asked.doc, rule, hit), asked.made)
    if not chosen(rule, hit.variant, lint.fixable, lint.unfixable):
        return "fixable or unfixable of the configuration keeps its fix from being made"
    return "its fix is unsafe: --unsafe-fixes makes it"


def _gives_way(own: Edit, made: Sequence[Edit]) -> str:
    """Which other fix is made in the place of this one, if any."""
    if own in made:
        return ""
    over = next((edit.code for edit in made if edit.start < max(own.end, own.start + 1) and own.start < edit.end), "")
    return f"the fix of {over} at the same place comes first; this one is looked at again after it" if over else ""


def _is_of_text(hit: Hit) -> bool:
    return hit.field == "text" and hit.start is not None


def _edit(doc: Document, rule: Rule, hit: Hit) -> Edit:
    start, end = hit.start or 0, hit.end or 0
    return Edit(start, end, doc.text[start:end], hit.fix or "", rule.code, hit.variant, hit.safety, hit.moved)
