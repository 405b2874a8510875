"""The table of a measurement: a row for each kind of damage."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from curate.injection.damage import Clean, Kind, Tool
from curate.injection.judging import Count, clean_text, judge
from curate.injection.tools import load_tools
from curate.model import Document, Json, Safety
from curate.plan import Plan
from curate.tuples import NamedTuple

HEAD = ("damage", "fix", "found by", "injected", "found", "restored", "95 % interval", "collateral")
NUMBERS = 3
"""Columns from which on there are numbers."""


class Row(NamedTuple):
    """The figures of one kind of damage."""

    tool: Tool
    kind: Kind
    figures: Count

    @property
    def name(self) -> str:
        """What the damage is called: its tool, and its kind where the tool causes several."""
        return self.tool.name if len(self.tool.kinds) == 1 else f"{self.tool.name}: {self.kind.name}"


class Measured(NamedTuple):
    """The figures of a run."""

    texts: int
    left_out: int
    """Documents that are not clean, or hold no text."""
    seeds: tuple[int, ...]
    rows: tuple[Row, ...]
    codes: frozenset[str] = frozenset()
    """Of the rules that were there."""


def measure(documents: Iterable[Document], plan: Plan, seed: int = 0) -> Measured:
    """Damage every document by every tool, and judge what a plan makes of it.

    A kind of damage that is the business of none of the plan's rules is left out.
    """
    given = [clean_text(doc, plan) for doc in documents]
    texts = [text for text in given if text]
    codes = {rule.code for rule in plan.rules}
    rows: list[Row] = []
    for tool in load_tools():
        wanted = [kind for kind in tool.kinds if codes & {*kind.rules}]
        counts = _counted(tool, texts, plan, seed) if wanted else {}
        rows += [Row(tool, kind, counts.get(kind.name, Count())) for kind in wanted]
    return Measured(len(texts), len(given) - len(texts), (seed,), tuple(rows), frozenset(codes))


def _counted(tool: Tool, texts: Iterable[tuple[Clean, Document]], plan: Plan, seed: int) -> dict[str, Count]:
    """The counts of a tool over all texts in its languages, by kind."""
    counts: dict[str, Count] = {}
    for clean, doc in texts:
        if not tool.languages or clean.lang in tool.languages:
            for name, count in judge(tool, clean, doc, plan, seed).items():
                counts[name] = counts.get(name, Count()) + count
    return counts


def added(runs: Sequence[Measured]) -> Measured:
    """Runs over the same texts with other seeds, taken together."""
    first = runs[0]
    rows = (
        row._replace(figures=sum((run.rows[at].figures for run in runs), Count())) for at, row in enumerate(first.rows)
    )
    return first._replace(seeds=tuple(seed for run in runs for seed in run.seeds), rows=tuple(rows))


def below(measured: Measured, share: float, *, unsafe: bool) -> list[Row]:
    """The rows with fewer places restored than a share, of damage that such fixes are to mend, or with collateral."""
    mended = (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,)
    return [
        row
        for row in measured.rows
        if row.figures.collateral or (row.kind.fix in mended and row.figures.restored < share * row.figures.injected)
    ]


def text(measured: Measured, misses: int = 0) -> str:
    """The table for a terminal, with some of the places that were not restored."""
    rows = _met(measured)
    lines = [HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    said = [_aligned(line, widths) for line in lines]
    for number, row in reversed([*enumerate(rows, 1)]):
        said[number + 1 : number + 1] = [f"    {miss}" for miss in row.figures.missed[:misses]]
    return "\n".join([*said, "", *_summary(measured), ""])


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    """The cells of a line below each other, numbers to the right."""
    sized = [*zip(cells, widths, strict=True)]
    words = [cell.ljust(width) for cell, width in sized[:NUMBERS]]
    return "  ".join([*words, *(cell.rjust(width) for cell, width in sized[NUMBERS:])]).rstrip()


def markdown(measured: Measured, misses: int = 0) -> str:
    """The table in Markdown."""
    rule = "|".join(["---"] * NUMBERS + ["---:"] * (len(HEAD) - NUMBERS))
    lines = [f"| {' | '.join(HEAD)} |", f"|{rule}|", *(f"| {' | '.join(_cells(row))} |" for row in _met(measured))]
    missed = [f"- {row.name}: `{miss}`" for row in measured.rows for miss in row.figures.missed[:misses]]
    return "\n".join([*lines, "", *_summary(measured), "", *missed, *([""] if missed else [])])


def as_json(measured: Measured, misses: int = 0) -> str:
    """The figures for other programs."""
    rows: list[Json] = [
        {
            "tool": row.tool.name,
            "kind": row.kind.name,
            "said": row.tool.said,
            "rules": [*row.kind.rules],
            "fix": str(row.kind.fix),
            "found_by": sorted(row.figures.codes),
            "injected": row.figures.injected,
            "found": row.figures.found,
            "restored": row.figures.restored,
            "interval": [round(end, 4) for end in row.figures.interval],
            "collateral": row.figures.collateral,
            "missed": [*row.figures.missed[:misses]],
        }
        for row in measured.rows
    ]
    whole = {
        "schema": 1,
        "texts": measured.texts,
        "left_out": measured.left_out,
        "seeds": [*measured.seeds],
        "rows": rows,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


FORMATS = {"text": text, "markdown": markdown, "json": as_json}
"""The forms of the table by name."""


def _met(measured: Measured) -> list[Row]:
    """The rows of damage that the texts have a place for."""
    return [row for row in measured.rows if row.figures.injected]


def _cells(row: Row) -> tuple[str, ...]:
    count = row.figures
    low, high = count.interval
    return (
        row.name,
        row.kind.fix,
        " ".join(sorted(count.codes)) or "–",
        f"{count.injected}",
        _share(count.found, count.injected),
        _share(count.restored, count.injected),
        f"{low:.2f}–{high:.2f}" if count.injected else "–",
        f"{count.collateral}",
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "–"


def _summary(measured: Measured) -> Iterator[str]:
    safe = [row.figures for row in measured.rows if row.kind.fix is Safety.SAFE]
    injected, restored, collateral = (sum(getattr(c, n) for c in safe) for n in ("injected", "restored", "collateral"))
    rest = sum(row.figures.collateral for row in measured.rows) - collateral
    left = f", {measured.left_out:,} left out: empty, too long, or not clean" if measured.left_out else ""
    none = sum(not row.figures.injected for row in measured.rows)
    if none:
        yield f"{none:,} kinds of damage have no place in these texts."
    noun = "text" if measured.texts == 1 else "texts"
    yield f"{measured.texts:,} {noun}{left}; seed {', '.join(map(str, measured.seeds))}."
    yield (
        f"Of {injected:,} places whose damage has a safe fix, {restored:,} are restored; "
        f"{collateral + rest:,} characters changed elsewhere."
    )
