"""The gate itself: both sides looked at, compared, and held against the limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice

from curate import __version__, backends
from curate.cache import Cache
from curate.configuration.gates import REMOVED, Gate
from curate.examining import Met, examine_all
from curate.examining.checked import joined
from curate.formats.items import Input
from curate.gate.acceptance import Acceptance
from curate.gate.comparison import Place, Placed, Side, compare
from curate.gate.corpus import Changed, Corpus
from curate.gate.removed import removed
from curate.gate.sides import Looked, Same, accepted, look, tally
from curate.gate.thresholds import Measured, Removed, kind, measure
from curate.git import Repo
from curate.model import Finding, Severity, Standing
from curate.plan import Plan
from curate.run import Run, Sides
from curate.tuples import NamedTuple

SHOWN = 10
"""Records that are named where they are gone."""

MANY = 128
"""Changed files from which on other processes are started at once."""


@dataclass(frozen=True)
class Question:
    """What a gate is to judge, and by what."""

    repo: Repo
    sides: Sides
    head: Corpus
    changed: Changed
    plan: Plan
    gates: Sequence[Gate]
    """The limits that hold."""
    acceptance: Acceptance
    fail_on: Severity | None = Severity.WARNING
    """Least severity that counts where a limit does not say it; None: none does."""
    whole: bool = True
    """Whether the whole corpus is looked at."""
    cached: bool = True
    """Whether the cache may be asked: not one that stands in the commit itself, where anybody may have written it."""
    notes: tuple[str, ...] = ()
    root: str = "."
    """Folder that paths are relative to, from the top of the repository."""


class Answer(NamedTuple):
    """What a gate found."""

    findings: tuple[Finding, ...]
    """Of the files that changed, as they are now, by path and position; each says how it stands."""
    run: Run
    exempt: int = 0
    """Findings of all files that the baseline or a suppression accepts."""


class _Both(NamedTuple):
    """What was met on both sides."""

    same: Same
    old: Looked
    new: Looked


def judge(question: Question, cache: Cache, jobs: int = 1) -> Answer:
    """Look at both sides and measure all limits.

    A file that did not change is looked at once and then known by the cache; one that cannot be read is an error where
    it changed, and a note where it was like that before. Where no article changed nothing is looked at, and no limit is
    measured: what the base has is not this change's fault.
    """
    if not (question.changed.old or question.changed.new):
        return _unchanged(question)
    both = _both(question, cache, jobs)
    renames, before, after = question.changed.renames, question.acceptance.copy(), question.acceptance
    was, _ = accepted(both.old.side.findings, before.mark)
    compared = compare(both.old.side, both.new.side, renames)
    counting, exempt = accepted(compared.head, after.mark)
    if question.whole:
        closed = _closing(before, question.plan), _closing(after, question.plan)
        was += [one.finding for one in closed[0].findings]
        counting += [one.finding for one in compare(*closed, {}).head]
    base, head = both.same.tally + tally(was, both.old.records), both.same.tally + tally(counting, both.new.records)
    fresh = Counter(kind(one) for one in counting if one.baseline is Standing.NEW)
    gone = removed(both.old.held, both.new.held, both.same.ids, renames)
    measured = Measured(head, base, fresh, Removed(len(gone), base.records.total()))
    findings = tuple(sorted((*counting, *exempt), key=_position))
    run = _run(question, both, measured, tuple(one.finding for one in compared.absent))
    run = replace(run, notes=(*run.notes, *_gone(gone, question.gates)))
    return Answer(findings, run, both.same.exempt + len(exempt))


def _gone(names: Sequence[str], gates: Sequence[Gate]) -> Iterator[str]:
    """Which records are gone, where a limit asks for it."""
    if names and any(gate.name == REMOVED for gate in gates):
        more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
        yield f"gone: {', '.join(names[:SHOWN])}{more}"


def _closing(acceptance: Acceptance, plan: Plan) -> Side:
    """What is wrong with the suppressions themselves."""
    found = tuple(Placed(Place(one.path), one) for one in acceptance.closing(plan))
    return Side(frozenset(one.place for one in found), found)


def _both(question: Question, cache: Cache, jobs: int) -> _Both:
    """All files looked at: what changed by other processes, while what did not is counted in this one.

    Ids of files that did not change are known before those of the others, so that of two with one id the new is named.
    """
    changed, same = question.changed, Same(question.acceptance.mark if question.acceptance else None)
    met: list[Met] = []
    many = len(changed.new) > MANY
    waiting = _met(question, chain(changed.new, changed.old), cache, backends.cores() if many and not jobs else jobs)
    every = len(changed.same) // (len(changed.new) + len(changed.old)) + 1
    for number, known in enumerate(_met(question, changed.same, cache, jobs)):
        same.add(*known)
        if number % every == 0:
            met += islice(waiting, 1)
    met += waiting
    new, old = met[: len(changed.new)], met[len(changed.new) :]
    return _Both(same, look(old, same.names), look(new, same.names))


def _met(question: Question, inputs: Iterable[Input], cache: Cache, jobs: int) -> Iterator[Met]:
    """What is found in files, each as a whole."""

    def fetch(wanted: Sequence[Input]) -> Iterator[bytes]:
        oids = [one.blob for one in wanted]
        question.repo.fetch(oids)
        return (question.repo.real(data) for _, data in question.repo.blobs(oids))

    parts: list[Met] = []
    for one in examine_all(inputs, question.plan.unsuppressed, cache, partial(backends.run, jobs=jobs), fetch):
        if parts and _name(parts[0][0]) != _name(one[0]):
            yield _whole(parts)
            parts = []
        parts.append(one)
    if parts:
        yield _whole(parts)


def _whole(parts: Sequence[Met]) -> Met:
    """A file of which a large table comes in stretches."""
    return parts[0] if len(parts) == 1 else (parts[0][0], joined(examined for _, examined in parts))


def _name(source: Input) -> tuple[str, str]:
    return source.path, source.blob


def _position(found: Finding) -> tuple[str, int, int, str]:
    return found.path, found.row or 0, -1 if found.start is None else found.start, found.code


def _unchanged(question: Question) -> Answer:
    """The answer where there is nothing to compare."""
    errors = tuple(one.message for one in question.head.failed)
    return Answer(
        (),
        Run(
            command="gate",
            version=__version__,
            plan=question.plan.digest,
            files=0,
            records=0,
            skipped=tuple((one.path, one.reason) for one in question.head.skipped),
            errors=errors,
            passed=not errors,
            sides=question.sides,
            notes=(f"no article changed; {len(question.head.files):,} stayed as they were", *question.notes),
            root=question.root,
            fail_on=question.fail_on,
            evidence=not question.plan.files.allow_raw_fix,
        ),
    )


def _run(question: Question, both: _Both, measured: Measured, fixed: tuple[Finding, ...]) -> Run:
    limits = tuple(measure(gate, measured) for gate in question.gates)
    old = [*both.same.troubles, *both.old.troubles]
    errors = (*(one.message for one in question.head.failed), *both.new.troubles)
    skipped = (*question.head.skipped, *both.same.skipped, *both.new.skipped)
    return Run(
        command="gate",
        version=__version__,
        plan=question.plan.digest,
        files=measured.head.files.total(),
        records=measured.head.records.total(),
        skipped=tuple((one[0], one[1]) for one in skipped),
        errors=errors,
        passed=not errors and all(limit.holds for limit in limits),
        sides=question.sides,
        limits=limits,
        fixed=fixed,
        notes=(*question.notes, *(f"{one}; it was so before" for one in old)),
        root=question.root,
        fail_on=question.fail_on,
        evidence=not question.plan.files.allow_raw_fix,
    )
