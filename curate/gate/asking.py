"""From two commits and a configuration to what a gate judges."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from curate.configuration.today import today
from curate.errors import InputError
from curate.gate.acceptance import acceptance
from curate.gate.corpus import Changed, Corpus, changed, corpus
from curate.gate.judging import Question
from curate.gate.resolving import Resolved
from curate.gate.thresholds import limits
from curate.gate.trust import Decided
from curate.git import Blob, Change, Repo
from curate.git.repo import RENAMES
from curate.model import Severity
from curate.plan import Plan
from curate.stopwatch import stage
from curate.tuples import NamedTuple

SHOWN = 3
"""Files that are named where a configuration reads more, or fewer."""


class Ask(NamedTuple):
    """What a person asks."""

    repo: Repo
    resolved: Resolved
    decided: Decided
    folders: Callable[[Plan], Sequence[str]]
    """What to look at by a plan, as `curate check` takes it."""
    whole: bool
    """Whether that is the whole corpus, so that what is not met there is not there."""
    fail_on: Severity | None
    """Least severity that counts where a limit does not say it; None: none does."""


@stage("files")
def question(ask: Ask) -> Question:
    """What the gate is to judge; an `InputError` where there is nothing to read at all."""
    repo, plan, sides = ask.repo, ask.decided.settings.plan, ask.resolved.sides
    entries, folders = [*repo.entries(sides.head_commit)], ask.folders(plan)
    head = corpus(entries, folders, plan, repo)
    changes = repo.changes(sides.base_commit, sides.head_commit)
    touched = changed(changes, head, folders, plan, repo)
    if not (head.files or touched.old or head.skipped):
        raise InputError(_nothing(folders, sides.head, entries))
    foreign = _brought(ask, entries)
    accepted, notes = acceptance(ask.decided, today(os.environ))
    return Question(
        repo=repo,
        sides=sides,
        head=head,
        changed=touched,
        plan=plan,
        gates=limits(ask.decided.settings.gates, ask.fail_on),
        acceptance=accepted,
        fail_on=ask.fail_on,
        whole=ask.whole,
        cached=not foreign,
        notes=(
            *(*ask.resolved.notes, *ask.decided.notes, *notes, *foreign),
            *_otherwise(ask, entries, head),
            *_uncommitted(ask, touched),
            *unmatched(changes),
        ),
        root=Path(os.path.relpath(Path.cwd(), repo.root)).as_posix(),
    )


def _nothing(folders: Sequence[str], head: str, entries: Sequence[Blob]) -> str:
    """What to say where no file of either side lies in what is looked at."""
    known = sorted({entry.path.partition("/")[0] + "/" for entry in entries if "/" in entry.path})
    there = f"; there is {', '.join(known[:8])}" if known else ""
    return f"{', '.join(folders)}: no such file or folder in {head}{there}: name PATHS, or set `include`"


def unmatched(changes: Iterable[Change]) -> Iterator[str]:
    """What to say where so many files came and went that git looks for no renamed ones that were changed as well."""
    came = Counter(one.status for one in changes)
    if came["A"] * came["D"] > RENAMES**2:
        yield (
            f"{came['D']:,} files went and {came['A']:,} came: of so many git knows as renamed those that are "
            "the same to a byte, and others count as new where their records have no ids"
        )


def _brought(ask: Ask, entries: Sequence[Blob]) -> tuple[str, ...]:
    """What to say of a cache that came with the commit, be it as a folder, by a link or as a submodule."""
    folder = Path(os.path.relpath(Path.cwd() / ask.decided.settings.cache, ask.repo.root)).as_posix()
    wanted = f"{folder}/".casefold()  # some file systems tell no case
    for entry in entries:
        path = f"{entry.path}/".casefold()
        if path.startswith(wanted) or wanted.startswith(path):
            return (f"{folder} stands in the commit, and is not asked: a cache is made where it is used",)
    return ()


def _uncommitted(ask: Ask, touched: Changed) -> Iterator[str]:
    """Where no article changed: those that did, and are in no commit."""
    if touched.old or touched.new or ask.resolved.sides.head != "HEAD":
        return
    plan = ask.decided.settings.plan
    names = (Blob(name, "") for name in ask.repo.changed_since("HEAD"))
    if found := corpus(names, ask.folders(plan), plan, ask.repo).files:
        listed = ", ".join([*found][:SHOWN]) + (", …" if len(found) > SHOWN else "")
        yield (
            f"{listed}: changed and in no commit; the gate compares commits, `curate check --since HEAD` looks at files"
        )


def _otherwise(ask: Ask, entries: Sequence[Blob], head: Corpus) -> Iterator[str]:
    """What the head's configuration would read, and the base's, which decides, does not."""
    proposed = ask.decided.proposed
    if proposed is None or _globs(proposed.plan) == _globs(ask.decided.settings.plan):
        return
    theirs = corpus(entries, ask.folders(proposed.plan), proposed.plan, ask.repo).files
    for what, names in (("more", theirs.keys() - head.files.keys()), ("fewer", head.files.keys() - theirs.keys())):
        if names:
            listed = ", ".join(sorted(names)[:SHOWN]) + (", …" if len(names) > SHOWN else "")
            yield f"the configuration of the head would read {len(names):,} {what}: {listed}"


def _globs(plan: Plan) -> object:
    return plan.files.include, plan.files.exclude
