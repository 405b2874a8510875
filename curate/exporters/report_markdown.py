"""The report in Markdown: the numbers in tables, short enough for a comment on a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from curate.exporters import expected_markdown
from curate.exporters.marks import UNSEEN, cut
from curate.exporters.report_json import Numbers
from curate.guard import LAWS
from curate.regex import regex

RULES = 120
ROWS = 25
"""Rows of the other tables; each says what it leaves out."""
CELL = 100
"""Code points of a cell that holds words of the corpus."""

UNFIT = regex(rf"[{UNSEEN}\n\t]+")


def write(found: Numbers) -> str:
    """The report, below 60 kB whatever the corpus holds."""
    counts = found.counts
    sums = "✓ adds up" if counts.adds_up else "✗ does not add up with manifest.json"
    lost = f"{counts.rejected:,} rejected + {counts.unreadable:,} unreadable"
    rejected = counts.rejected + counts.unreadable
    parts = [
        [f"# {found.verdict}.", "", f"curate {quoted(found.curate)}, plan {quoted(found.plan)}", ""],
        [
            f"- files: {counts.files_read:,} read, {counts.files_skipped:,} skipped, {counts.files_failed:,} failed",
            f"- records: {counts.records:,} = {counts.kept:,} kept + {lost} {sums}",
            f"- kept: {counts.changed:,} changed by an edit, {counts.clean:,} without any damage",
            f"- edits: {counts.mended:,} mended damage, {counts.moved:,} moved lines into fields or joined paragraphs",
            "- proved: " + ", ".join(f"{found.proofs[law]:,} {said}" for law, said in LAWS.items()),
            "- open: " + ", ".join(f"{number:,} {key}" for key, number in counts.open_by_severity.items()),
        ],
        _section("Rules", "rule|what it is|severity|mended|open|moved|articles", list(_rules(found)), len(found.rules)),
        _expectations(found),
        _section("Fields", "field|filled|share", list(_fields(found)), len(found.fields)),
        _section("Languages", "language|articles", list(_ranked(found.languages)), len(found.languages)),
        _section("Sources", "source|articles", list(_ranked(found.sources)), len(found.sources)),
        _section("For review", "record|why", list(_reviews(found)), counts.review),
        _section("Not kept", "record|status|code|why", list(_rejected(found)), rejected),
        _section("Skipped", "file|why", list(_skipped(found)), counts.files_skipped),
        _section("Not readable", "path|why", list(_failed(found)), counts.files_failed),
        _section("Worst articles", "article|file|edits|open|rules", list(_articles(found)), counts.kept),
    ]
    return "\n".join(line for part in parts for line in part) + "\n"


def quoted(text: object) -> str:
    r"""Words of the corpus as code, so that nothing in them is markup, a mention or the end of a cell.

    >>> quoted("a|b `c`")
    "`a\\|b 'c'`"
    """
    said = cut(UNFIT.sub(" ", str(text)).strip(), CELL).replace("`", "'").replace("|", "\\|")
    return f"`{said}`" if said else ""


def _section(title: str, heads: str, rows: Sequence[Sequence[str]], of: int) -> Iterator[str]:
    """A heading and a table, nothing where there are no rows; columns of numbers are on the right."""
    if not rows:
        return
    numeric = [re.fullmatch(r"[\d,.]+%?", cell) is not None for cell in rows[0]]
    yield from ("", f"## {title}", "")
    yield f"| {' | '.join(heads.split('|'))} |"
    yield f"|{'|'.join('--:' if right else '---' for right in numeric)}|"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    if of > len(rows):
        yield from ("", f"{len(rows):,} of {of:,} shown.")


def _expectations(found: Numbers) -> Iterator[str]:
    if found.expectations:
        yield from ("", "## Expectations", "")
        yield from expected_markdown.lines(found.expectations, ROWS)


def _rules(found: Numbers) -> Iterator[list[str]]:
    for row in found.rules[:RULES]:
        numbers = (row.mended, row.open, row.moved, row.articles)
        yield [
            f"{row.code} {row.name}",
            row.message.replace("|", "\\|"),
            row.severity,
            *(f"{one:,}" for one in numbers),
        ]


def _fields(found: Numbers) -> Iterator[list[str]]:
    for name, field in found.fields.items():
        yield [name, f"{field.filled:,}", f"{100 * field.share:.1f}%"]


def _ranked(counts: dict[str, int]) -> Iterator[list[str]]:
    for name, number in list(counts.items())[:ROWS]:
        yield [quoted(name), f"{number:,}"]


def _reviews(found: Numbers) -> Iterator[list[str]]:
    for one in found.reviews[:ROWS]:
        yield [quoted(_place(one.path, one.row)), quoted(one.reason)]


def _rejected(found: Numbers) -> Iterator[list[str]]:
    for loss in found.rejected[:ROWS]:
        yield [quoted(_place(loss.path, loss.row)), loss.status, loss.code, quoted(loss.reason)]


def _skipped(found: Numbers) -> Iterator[list[str]]:
    for file in found.skipped[:ROWS]:
        yield [quoted(file.path), quoted(file.reason)]


def _failed(found: Numbers) -> Iterator[list[str]]:
    for path in found.failed[:ROWS]:
        yield [quoted(path.path), quoted(path.message)]


def _articles(found: Numbers) -> Iterator[list[str]]:
    for one in found.articles[:ROWS]:
        codes: Iterable[str] = list(one.by_rule)[:12]
        yield [quoted(one.id), quoted(_place(one.path, one.row)), f"{one.edits:,}", f"{one.open:,}", " ".join(codes)]


def _place(path: str, row: int | None) -> str:
    return path if row is None else f"{path}:{row}"
