"""What each rule costs: ``python -m bench.rules`` (`make bench-rules`).

A rule's cost has no single answer, since rules share what they look at: lines, zones, labels. So there are two, both
beyond what a check by no rule takes.

- *After the others*: a document is checked by all rules but this one, and then by this one alone, which is timed. What
  others have made ready costs it nothing. Whoever switches it off saves as much.
- *Alone*: a document that nobody has looked at is checked by this rule; all that it asks for is in it. Whoever selects
  nothing else pays as much.

Added up, the first are less than a check by all rules, the second more: the difference is what rules share.
Times are processor time, of each document the least of some runs.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from bench import arguments, instructions
from bench.arguments import told
from bench.corpus import Corpus
from bench.once import ALL, plan
from bench.ours import read
from bench.setting import PYTHON
from bench.table import number
from curate import api
from curate.errors import CurateError
from curate.model import Document
from curate.plan import Plan
from curate.rules import load_rules
from curate.selection import known

DOCUMENTS = 20
"""Of each kind."""

RUNS = 4

NAMED = 5
"""Slowest rules."""


class Sample(NamedTuple):
    """Texts of one kind."""

    name: str
    docs: tuple[Document, ...]

    @property
    def megabytes(self) -> float:
        """Their size in MB."""
        return sum(len(doc.text.encode()) for doc in self.docs) / 1e6

    def milliseconds(self, by: Plan, after: Plan | None = None) -> float:
        """What checking a MB takes by a plan; the documents were checked by another one before."""
        return sum(min(_seconds(doc, by, after) for _ in range(RUNS)) for doc in self.docs) * 1000 / self.megabytes


class Cost(NamedTuple):
    """Of a rule, milliseconds a MB."""

    after: float
    """After the others."""
    alone: float


class Costs(NamedTuple):
    """Of all rules on the texts of one kind."""

    sample: Sample
    every: float
    """Milliseconds a MB of a check by all rules."""
    rules: dict[str, Cost]

    def slowest(self) -> list[str]:
        """Codes of the rules that cost most after the others."""
        return sorted(self.rules, key=lambda code: -self.rules[code].after)[:NAMED]


def _seconds(doc: Document, by: Plan, after: Plan | None) -> float:
    fresh = Document(doc.text, doc.id, doc.meta)
    if after:
        api.check(fresh, plan=after)
    started = time.process_time()
    api.check(fresh, plan=by)
    return time.process_time() - started


def samples(corpus: Corpus, size: int) -> tuple[Sample, Sample]:
    """So many texts in which no rule finds anything, and so many others."""
    docs = read(corpus.part(size * 0.02).path)
    clean = (doc for doc in docs if not _has_damage(doc))
    damaged = (doc for doc in docs if _has_damage(doc))
    return Sample("clean", tuple(islice(clean, size))), Sample("damaged", tuple(islice(damaged, size)))


def _has_damage(doc: Document) -> bool:
    """Whether the text itself has: that no author is given says nothing of it."""
    return any(not one.code.startswith("META") for one in api.check(doc))


def costs(sample: Sample, codes: Sequence[str]) -> Costs:
    """What some rules cost."""
    nothing, everything = plan([]), plan([ALL])
    none, none_after = sample.milliseconds(nothing), sample.milliseconds(nothing, everything)
    found: dict[str, Cost] = {}
    for code in told(codes):
        one, others = plan([code]), plan([ALL], [code])
        found[code] = Cost(sample.milliseconds(one, others) - none_after, sample.milliseconds(one) - none)
    return Costs(sample, sample.milliseconds(everything), found)


def table(found: Sequence[Costs]) -> Iterator[str]:
    """A line for each rule, those that cost most after the others first; then the slowest by name."""
    names = {rule.code: rule.name for rule in Plan().rules}
    yield f"| rule | name |{'|'.join(f' {one.sample.name}: after the others | alone ' for one in found)}|"
    yield f"|---|---|{'---:|' * 2 * len(found)}"
    for code in sorted(found[0].rules, key=lambda code: -sum(one.rules[code].after for one in found)):
        cells = (f" {number(cost.after)} | {number(cost.alone)} " for cost in (one.rules[code] for one in found))
        yield f"| {code} | {names[code]} |{'|'.join(cells)}|"
    yield from ("", "Milliseconds of processor time for a MB of text.", "")
    for one in found:
        sums = (number(sum(cost[at] for cost in one.rules.values())) for at in (0, 1))
        slowest = ", ".join(f"{code} {names[code]}" for code in one.slowest())
        yield f"- {one.sample.name}, {len(one.sample.docs)} texts, {one.sample.megabytes:.2f} MB: all rules together"
        yield f"  {number(one.every)}; added up {' after the others, '.join(sums)} alone. The slowest: {slowest}."


def counted(found: Sequence[Costs], folder: Path) -> Iterator[str]:
    """Millions of instructions for a MB that the slowest rules run after the others."""
    by = instructions.counter()
    if by is None:
        yield "- Instructions were not counted: neither perf, on a processor that lets it, nor valgrind is here."
        return
    name, count = by
    for one in found:
        file = folder / f"{one.sample.name}.jsonl"
        lines = (json.dumps({"text": doc.text, "id": doc.id, **doc.meta}) for doc in one.sample.docs)
        file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        costs = {code: _counted(count, file, code) / 1e6 / one.sample.megabytes for code in told(one.slowest())}
        said = ", ".join(f"{code} {number(cost)}" for code, cost in costs.items())
        yield f"- {one.sample.name}, millions of instructions a MB after the others, by {name}: {said}."


def _counted(count: instructions.Count, file: Path, code: str) -> float:
    """Instructions that a rule runs in the texts of a file when it has run in them before.

    Two passes more, by a process that does them and by one that does not: what a start costs is in none of it.
    """
    command = [str(PYTHON), "-m", "bench.once", str(file)]
    passes = [[count([*command, times, code, *said]) for times in ("3", "1")] for said in (["afterwards"], [])]
    (with_three, with_one), (three, one) = passes
    return ((with_three - with_one) - (three - one)) / 2


def main(argv: Sequence[str]) -> int:
    """Measure what the arguments say."""
    reader = _parser()
    args = reader.parse_args(argv)
    codes = [rule.code for rule in plan(args.rules or [ALL]).rules]
    with tempfile.TemporaryDirectory(prefix="curate-bench-") as folder:
        kinds = samples(arguments.corpus(reader, args, Path(folder)), args.documents)
        found = [costs(sample, codes) for sample in kinds if sample.docs]
        lines = [*table(found), *(counted(found, Path(folder)) if args.instructions else ())]
    sys.stdout.write("\n".join([*lines, ""]))
    return 0


def _rules(said: str) -> tuple[str, ...]:
    try:
        return known(said.split(","), load_rules(), "--rules")
    except CurateError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _parser() -> argparse.ArgumentParser:
    reader = arguments.parser("bench.rules", "Measure what each rule costs.")
    reader.add_argument("--rules", type=_rules, metavar="RULES", help="these alone: codes, prefixes, names, by commas")
    reader.add_argument(
        "--documents", type=int, default=DOCUMENTS, metavar="N", help=f"of each kind [default: {DOCUMENTS}]"
    )
    reader.add_argument(
        "--instructions", action="store_true", help="count those of the slowest rules: a quarter of an hour"
    )
    return reader


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
