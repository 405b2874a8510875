"""Where the time of a run went: a table by stage, one by rule, and the slowest documents, for a person to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from typing import TextIO

from curate.rules import load_rules
from curate.stopwatch import MET, Stopwatch
from curate.taken import Slow, Spent, Taken
from curate.text import counted
from curate.tuples import NamedTuple

STAGES: Mapping[str, str] = {
    "starting": "Python, libraries, configuration",
    "files": "finding the files that are read",
    "reading": "bytes as they stand there, unpacked",
    "decoding": "bytes to text, JSON and front matter to records",
    "cache": "what is known of files and records, and what is kept",
    "scan": "one look for all rules: which of them may find something",
    "language": "of texts that do not say it",
    "anatomy": "header, body and footer; title, date, people",
    "labels": "lines that belong to the page",
    "residue": "scores of lines that may belong to the page",
    "views": "what several rules look at besides",
    "rules": "themselves, see below",
    "findings": "asking the rules, and saying what they found",
    "mending": "choosing, making and proving edits",
    "writing": "records, edits, fixed files",
    "exporting": "findings and reports as they are shown",
    "sending": "work to other processes, and what they found back",
    "other": "what is left",
}
"""Stages with what belongs to them."""

WAITING = "waiting"
"""For other processes, which is no work."""

CHECKED, MENDED = "findings", "mending"
"""Stages that work on one document at a time."""

RULES, DOCUMENTS = 10, 5
"""Rules and documents that are named, the slowest."""

SECOND, MB, KB = 1e9, 1e6, 1e3

BUSY = 0.8
"""Share of the time with a processor below which it is said that something else took part."""

LEAST = 500_000
"""Nanoseconds from which on a row is no row of zeros."""

TRIES = 2_000
"""How often the stopwatch is tried, to know what it costs."""

NOTHING = Spent()


class Timing(NamedTuple):
    """What was taken of a run."""

    own: Taken
    """Of the process that read and wrote."""
    others: Sequence[Taken] = ()
    """Of those that it sent work to, one each."""
    before: int = 0
    """Nanoseconds that it had worked before its stopwatch ran."""

    @property
    def elapsed(self) -> int:
        """Nanoseconds from the beginning to the end."""
        return self.before + self.own.elapsed

    @property
    def together(self) -> Taken:
        """All processes as one, from the beginning on."""
        start = Taken(self.before, self.before, {"starting": Spent(self.before)})
        return reduce(Taken.plus, (self.own, *self.others), start)


def write(timing: Timing, out: TextIO, *, every: bool = False) -> None:
    """Write the tables; ``every``: all rules and documents that are known, not the slowest alone."""
    taken = timing.together
    names = {rule.code: f"{rule.code} {rule.name}" for rule in load_rules()}
    rules = {names[code]: spent for code, spent in taken.spent.items() if code in names}
    stages = {name: spent.time for name, spent in taken.spent.items() if name in STAGES}
    stages["rules"] = sum(spent.time for spent in rules.values())
    total = sum(stages.values())
    lines = [
        *_summary(timing, taken),
        *_by_stage(stages, total, 1 + len(timing.others)),
        *_by_rule(rules, total, len(rules) if every else RULES),
        *_by_document(taken.slowest if every else taken.slowest[:DOCUMENTS]),
    ]
    out.writelines(f"{line}\n" for line in lines)


def _summary(timing: Timing, taken: Taken) -> Iterator[str]:
    """How much was done in which time, by whom, and what stood in the way."""
    checked, mended, met = (taken.spent.get(name, NOTHING) for name in (CHECKED, MENDED, MET))
    done = max(met, checked, mended, key=lambda spent: spent.times)
    seconds, waited = timing.elapsed / SECOND, taken.spent.get(WAITING, NOTHING).time
    speed = _bytes(done.amount / seconds)
    yield f"{seconds:.2f} s, {taken.busy / SECOND:.2f} s of processor time: {_size(done)}, {speed}/s"
    if met.times > checked.times:
        known = Spent(0, met.times - checked.times, met.amount - checked.amount)
        yield f"{_size(known)} of them known from the cache, and not looked at again"
    if timing.others:
        worked = (timing.elapsed - waited, *(one.elapsed for one in timing.others))
        first, *rest = (f"{time / timing.elapsed:.0%}" for time in worked)
        yield f"{1 + len(rest)} processes: this one worked {first} of the time, the others {', '.join(rest)}"
    if (share := taken.busy / (taken.elapsed - waited)) < BUSY:
        yield f"{1 - share:.0%} of that went to other programs, or into waiting for a disk"
    yield f"measuring itself took about {taken.entered * _cost() / SECOND:.2f} s"


def _size(spent: Spent) -> str:
    return f"{counted(spent.times, 'document')} of {_bytes(spent.amount)}"


def _bytes(number: float) -> str:
    return f"{number / MB:.1f} MB" if number >= MB else f"{number / KB:.1f} kB"


def _by_stage(stages: Mapping[str, int], total: int, processes: int) -> Iterator[str]:
    yield f"\n{'seconds':>9}  {'share':>6}  stage"
    for name, time in sorted(stages.items(), key=lambda item: -item[1]):
        if time >= LEAST:
            yield f"{_share(time, total)}  {name:<9}  {STAGES[name]}"
    yield f"{_share(total, total)}  together{f', in {processes} processes' if processes > 1 else ''}"


def _by_rule(rules: Mapping[str, Spent], total: int, most: int) -> Iterator[str]:
    """The slowest rules: how many documents each looked at, and what it found there."""
    rows = sorted(rules.items(), key=lambda item: (-item[1].time, item[0]))
    if rows:
        yield f"\n{'seconds':>9}  {'share':>6}  {'documents':>9}  {'found':>8}  rule"
    if rest := [spent for _, spent in rows[most:]]:
        rows[most:] = [(counted(len(rest), "other"), reduce(Spent.plus, rest))]
    for name, spent in rows:
        yield f"{_share(spent.time, total)}  {spent.times:9,}  {spent.amount:8,}  {name}"


def _by_document(slowest: Sequence[Slow]) -> Iterator[str]:
    if slowest:
        yield f"\n{'seconds':>9}  {'kB':>6}  document"
    for slow in slowest:
        yield f"{slow.time / SECOND:9.3f}  {slow.size / KB:6,.1f}  {slow.name}"


def _share(time: int, total: int) -> str:
    return f"{time / SECOND:9.3f}  {time / total:6.1%}"


def _cost() -> float:
    """Nanoseconds of processor time for one thing that is measured, on this machine."""
    watch = Stopwatch()
    watch.start()
    for _ in range(TRIES):
        watch.enter("tried")
        watch.leave()
    return watch.stop().busy / TRIES
