"""The reports of a finished run, made from the files of the run alone: `report.json`, `report.md`, `report.html`.

The files are read as streams. What a report shows is capped, so that memory does not grow with the run; what it counts
is complete. No times: the same run gives the same bytes.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from typing import TypeVar

import msgspec

from curate.errors import InputError, UsageError
from curate.exporters import report_html, report_json, report_markdown, run_lines
from curate.exporters.expected import DECODER, Expected
from curate.exporters.finished import (
    LISTED,
    SHOWN,
    Article,
    Finished,
    Loss,
    Manifest,
    Review,
    Summary,
    summarise,
    weight,
)
from curate.exporters.report_json import Numbers
from curate.ledger import EXPECTATIONS
from curate.report import Report, reason, total
from curate.rules import load_rules
from curate.stopwatch import stage
from curate.text import counted

Kept = TypeVar("Kept")

NAMED = 5
"""Skipped files, and articles for review, that a summary names."""


@stage("exporting")
def write(directory: Path) -> None:
    """Write `report.json`, `report.md` and `report.html` into the directory of a finished run.

    A directory without a run is a `UsageError`, a file of it that is broken an `InputError`.
    """
    run = read(directory)
    rules = {rule.code: rule for rule in load_rules()}
    found = report_json.numbers(run, rules)
    reports = {
        "report.json": report_json.write(found),
        "report.md": report_markdown.write(found),
        "report.html": report_html.write(found, run, rules),
    }
    for name, text in reports.items():
        (directory / name).write_bytes(text.encode("utf-8", "backslashreplace"))


def summary(directory: Path) -> str:
    """What a run ends with on a terminal, read from its `report.json`: files, records and edits, a line each."""
    path = directory / "report.json"
    try:
        found = msgspec.json.decode(_bytes(path), type=Numbers)
    except msgspec.MsgspecError as error:
        raise InputError(f"{path}: {error}") from error
    counts, mark = found.counts, "" if found.counts.adds_up else "  THIS DOES NOT ADD UP"
    skipped = [f"  {file.path}: {file.reason}" for file in found.skipped[:NAMED]]
    more = counts.files_skipped - len(skipped)
    skipped += [f"  and {more:,} more, all in manifest.json"] if more > 0 else []
    lost = f"{counts.rejected:,} rejected + {counts.unreadable:,} unreadable"
    moved = f"{counts.moved:,} move lines into fields or join paragraphs"
    left = "".join(f", {number:,} {key}" for key, number in counts.open_by_severity.items() if number)
    return "\n".join(
        [
            f"{counted(counts.files_read, 'file')} read, {counts.files_skipped:,} skipped{':' if skipped else ''}",
            *skipped,
            f"{counted(counts.records, 'record')} = {counts.kept:,} kept + {lost}{mark}",
            *_for_review(found),
            f"{counted(counts.edits, 'edit')}: {counts.mended:,} mend damage, {moved}",
            f"{counted(counts.open, 'finding')} still open{left}",
        ]
    )


def _for_review(found: Numbers) -> list[str]:
    """The articles that a person should look at, by name as far as there are few."""
    if not found.counts.review:
        return []
    named = [f"  {one.path}{f':{one.row}' if one.row else ''}: {one.reason}" for one in found.reviews[:NAMED]]
    more = found.counts.review - len(named)
    return [
        f"{found.counts.review:,} of those kept for review:",
        *named,
        *([f"  and {more:,} more, all in report.json"] if more > 0 else []),
    ]


def read(directory: Path) -> Finished:
    """What a report needs of a finished run."""
    severities = {rule.code: str(rule.severity) for rule in load_rules()}
    try:
        manifest = msgspec.json.decode(_bytes(directory / "manifest.json"), type=Manifest)
    except msgspec.MsgspecError as error:
        raise InputError(f"{directory / 'manifest.json'}: {error}") from error
    reviews: list[Review] = []
    kept, listed, shown = _gather(_reviewed(articles(directory), reviews), severities)
    lost, losses, previews = _losses(directory)
    expected = _expected(directory / EXPECTATIONS)
    return Finished(manifest, kept + lost, listed, shown, losses, previews, tuple(reviews), expected)


def _expected(path: Path) -> Expected | None:
    """What `curate expect` said of the run, where it was asked."""
    try:
        return DECODER.decode(path.read_bytes()).unmet if path.exists() else None
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: {error}; `curate expect` writes it anew") from error


def _gather(
    articles: Iterator[Article], severities: Mapping[str, str]
) -> tuple[Report, tuple[Summary, ...], tuple[Article, ...]]:
    """The sum of all articles, and the worst of them, the worst first; of equals, the first of the file."""
    listed: list[tuple[int, int, Summary]] = []
    shown: list[tuple[int, int, Article]] = []

    def counts() -> Iterator[Report]:
        for number, article in enumerate(articles):
            report = Report.of(article.record)
            bad = weight(article.record, severities)
            _keep(listed, (bad, -number, summarise(article, report)), LISTED)
            _keep(shown, (bad, -number, article), SHOWN)
            yield report

    report = total(counts())
    return report, _best(listed), _best(shown)


def _reviewed(articles: Iterator[Article], found: list[Review]) -> Iterator[Article]:
    """The same articles; the first of those that are marked for review are put into a list."""
    for article in articles:
        if len(found) < LISTED and (why := reason(article.record)):
            found.append(Review(article.record.id, article.path, article.row, why))
        yield article


def _keep(heap: list[tuple[int, int, Kept]], entry: tuple[int, int, Kept], most: int) -> None:
    if len(heap) < most:
        heapq.heappush(heap, entry)
    else:
        heapq.heappushpop(heap, entry)


def _best(heap: list[tuple[int, int, Kept]]) -> tuple[Kept, ...]:
    return tuple(kept for _, _, kept in sorted(heap, key=lambda entry: entry[:2], reverse=True))


def articles(directory: Path) -> Iterator[Article]:
    """The kept records of a finished run in the order of their file, with what was done to them and what is open."""
    said, done = directory / "articles.jsonl", directory / "edits.jsonl"
    for number, (one, two) in enumerate(zip_longest(_lines(said), _lines(done)), 1):
        if one is None or two is None:
            short = said if one is None else done
            raise InputError(f"{short}: ends before line {number}; a run writes as many lines of edits as of articles")
        try:
            yield run_lines.article(one, two)
        except (msgspec.MsgspecError, ValueError) as error:
            raise InputError(f"{directory}, line {number} of articles.jsonl or edits.jsonl: {error}") from error


def _losses(directory: Path) -> tuple[Report, tuple[Loss, ...], tuple[str, ...]]:
    path = directory / "rejected.jsonl"
    counts: list[Report] = []
    losses: list[Loss] = []
    previews: list[str] = []
    for number, line in enumerate(_lines(path), 1):
        try:
            lost = run_lines.REJECTED.decode(line)
        except msgspec.MsgspecError as error:
            raise InputError(f"{path}:{number}: {error}") from error
        counts.append(Report.without("unreadable" if lost.status == "unreadable" else "rejected", lost.code))
        if len(losses) < LISTED:
            losses.append(lost.loss())
            previews.append(lost.preview())
    return total(counts), tuple(losses), tuple(previews)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        raise _absent(path, error) from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _absent(path, error) from error


def _absent(path: Path, error: OSError) -> UsageError:
    return UsageError(
        f"{path}: {error.strerror}; a finished run of `curate clean --out {path.parent}` was expected here"
    )
