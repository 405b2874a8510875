"""What a gate says to a person: the verdict first, then what is new, and below it the limits and what to do next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from curate.exporters import commands, verdict
from curate.exporters.commands import Command
from curate.exporters.digest import Digest, Most, digest
from curate.exporters.style import context
from curate.gate.judging import Answer
from curate.model import Standing
from curate.text import counted


def above(answer: Answer) -> Iterator[str]:
    """The verdict, and what was compared."""
    run = answer.run
    yield verdict.verdict(_digest(answer), run)
    if run.sides:
        base, head = (f"{name} ({commit[:10]})" for name, commit in (run.sides[:2], run.sides[2:]))
        yield f"{head} against {base}"
    yield ""


def below(answer: Answer) -> Iterator[str]:
    """The limits, what is fixed and what does not count, notes, and the commands that help."""
    run = answer.run
    yield from _limits(answer)
    yield from _others(answer)
    # Ids and reasons come from whoever sends a change: a line of theirs must not look like one of ours, or of GitHub's.
    yield from (f"note: {''.join(context(one))}" for one in run.notes)
    if not run.passed:
        yield from _next(_digest(answer), answer)


def _limits(answer: Answer) -> Iterator[str]:
    for line in verdict.lines(answer.run):
        before = f", {line.before} at the base" if line.before else ""
        holds = "holds" if line.holds else "exceeded"
        yield f"limit {line.name}: {line.measured}, at most {line.limit}{before}: {holds}"


def _others(answer: Answer) -> Iterator[str]:
    """What was found besides what is new."""
    fixed = Counter(f"{one.code} {one.name}" for one in answer.run.fixed)
    if fixed:
        yield f"fixed: {', '.join(f'{number:,} {name}' for name, number in fixed.most_common())}"
    old = Counter(one.baseline for one in answer.findings if one.suppressed_by is None)
    said = [f"{old[one]:,} {one}" for one in (Standing.UNCHANGED, Standing.MOVED) if old[one]]
    if said:
        yield f"there before in the files that changed: {', '.join(said)}"
    if answer.exempt:
        yield f"not counted: {counted(answer.exempt, 'finding')} in the baseline or suppressed"


def _next(found: Digest, answer: Answer) -> Iterator[str]:
    said = commands.of_all(found.kinds, answer.run)
    for limit in answer.run.limits:
        if not limit.holds and limit.measure != "max-new" and limit.name != "removed-records":
            said.append(Command("count", f"curate check --select {limit.name.rstrip('*') or 'ALL'} --statistics"))
    width = max((len(one.does) for one in said), default=0)
    yield from (f"{one.does + ':':{width + 1}} {one.line}" for one in said)


def _digest(answer: Answer) -> Digest:
    return digest(answer.findings, answer.run, Most(files=5, each=1))
