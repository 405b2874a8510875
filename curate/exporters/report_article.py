"""One article as the HTML report shows it: its damage in its surroundings, what it was and what it became."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import TypeVar

from curate import edits
from curate.exporters.finished import Article
from curate.exporters.marks import Char, Piece, cut, damaged, marked, sound
from curate.exporters.report_marks import Rules, cures, damage, rule_name
from curate.merging import as_list
from curate.model import Edit, Finding, Json, Record, Safety, place
from curate.report import mends
from curate.schema import COLUMNS
from curate.tuples import NamedTuple

ALIKE = 6
"""Places that are shown of one rule in one article, equal ones counted as one."""
MOVES = 20
"""Lines moved into fields that are shown of one article."""
TEXT = 12_000
"""Code points of each of the two texts of an article."""
WIDTH = 48
"""Code points of a line on each side of damage."""
QUOTED = 160
"""Code points of the damage itself."""
TITLE = 140
VALUE = 300
"""Code points of a field's value."""

Chars = tuple[Char, ...]
Place = TypeVar("Place", "Group", "Left")


class Group(NamedTuple):
    """Equal edits of an article."""

    code: str
    times: int
    text: str
    """What the first of them was made in."""
    edit: Edit
    """The first."""


class Mended(NamedTuple):
    """A place with damage and what stands there now."""

    line: int
    code: str
    name: str
    variant: str
    unsafe: bool
    before: Chars
    removed: Chars
    added: Chars
    after: Chars
    moved_to: str
    times: int
    """Equal places in the article, this one among them."""


class Left(NamedTuple):
    """A finding that stays open, and why it does."""

    where: str
    """The line; the name of a field, or that the whole article is meant."""
    code: str
    name: str
    severity: str
    message: str
    before: Chars
    match: Chars
    after: Chars
    proposed: Chars | None
    why: str
    times: int = 1


class Moved(NamedTuple):
    """A line that was taken into fields."""

    line: int
    code: str
    name: str
    text: Chars
    fields: str


class View(NamedTuple):
    """An article, ready to be shown."""

    id: str
    title: str
    where: str
    lang: str | None
    counts: str
    fields: list[tuple[str, str]]
    missing: str
    left: list[Left]
    left_out: str
    """Of the findings that stay open; which rules have more places than are shown."""
    mended: list[Mended]
    mended_out: str
    moved: list[Moved]
    moved_out: int
    original: list[Piece]
    original_left_out: int
    text: list[Piece]
    text_left_out: int


def view(article: Article, rules: Rules) -> View:
    """What the report shows of an article."""
    record = article.record
    original = edits.restore(record.text, record.edits)
    left, left_out = _some([_left(finding) for finding in record.findings])
    groups, mended_out = _some(_groups(original, record.edits))
    mended = sorted((_mended(group, original, rules) for group in groups), key=lambda one: one.line)
    moved = [edit for edit in record.edits if edit.variant == "moved"]
    fields = [(column.name, _value(record.metadata.get(column.name))) for column in COLUMNS]
    lang = record.metadata.get("lang")
    return View(
        id=record.id,
        title=cut(str(record.metadata.get("title") or ""), TITLE),
        where=article.path if article.row is None else f"{article.path}:{article.row}",
        lang=str(lang) if lang else None,
        counts=_counts(record),
        fields=[(name, cut(value, VALUE)) for name, value in [("source", record.source or ""), *fields] if value],
        missing=", ".join(name for name, value in fields if not value and name in ("title", "authors", "date", "lang")),
        left=left,
        left_out=left_out,
        mended=mended,
        mended_out=mended_out,
        moved=[_moved(original, edit, rules) for edit in moved[:MOVES]],
        moved_out=len(moved[MOVES:]),
        original=marked(original[:TEXT], damage(record, rules)),
        original_left_out=max(0, len(original) - TEXT),
        text=marked(record.text[:TEXT], cures(record, rules)),
        text_left_out=max(0, len(record.text) - TEXT),
    )


def _some(places: Sequence[Place]) -> tuple[list[Place], str]:
    """The first places of each rule, and what is left out by rule, in words."""
    shown: list[Place] = []
    seen: Counter[str] = Counter()
    out: Counter[str] = Counter()
    for one in places:
        if seen[one.code] < ALIKE:
            shown.append(one)
        else:
            out[one.code] += one.times
        seen[one.code] += 1
    return shown, ", ".join(f"{number:,} of {code}" for code, number in sorted(out.items()))


def _counts(record: Record) -> str:
    mended = sum(map(mends, record.edits))
    said = [f"{mended} mended"] if mended else []
    said += [f"{len(record.edits) - mended} moved"] if len(record.edits) > mended else []
    return ", ".join([*said, f"{len(record.findings)} open"])


def _value(value: Json) -> str:
    """A field in a line of text; nothing for an empty one."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {number}" for key, number in value.items())
    return " · ".join(as_list(value))


def _groups(original: str, made: Sequence[Edit]) -> list[Group]:
    """The places of an article's damage by position; those with equal damage stand once, with their number."""
    passes = edits.passes(made)
    texts = accumulate(passes, edits.apply, initial=original)
    mending = [(text, edit) for text, one in zip(texts, passes, strict=False) for edit in one if mends(edit)]
    groups: dict[tuple[str, str, str, str], Group] = {}
    for text, edit in sorted(mending, key=lambda pair: pair[1].original[1]):
        key = (edit.code, edit.variant, edit.before, edit.after)
        same = groups.get(key)
        groups[key] = same._replace(times=same.times + 1) if same else Group(edit.code, 1, text, edit)
    return list(groups.values())


def _mended(group: Group, original: str, rules: Rules) -> Mended:
    edit = group.edit
    around = place(group.text, edit.start, edit.end).excerpt
    return Mended(
        line=_line(original, edit),
        code=edit.code,
        name=rule_name(edit.code, rules),
        variant=edit.variant,
        unsafe=edit.safety is Safety.UNSAFE,
        before=sound(around.before[-WIDTH:]),
        removed=damaged(cut(edit.before.strip("\n") or edit.before, QUOTED)),
        added=damaged(cut(edit.after, QUOTED)),
        after=sound(around.after[:WIDTH]),
        moved_to=", ".join(name for name, _ in edit.moved),
        times=group.times,
    )


def _moved(original: str, edit: Edit, rules: Rules) -> Moved:
    fields = ", ".join(name for name, _ in edit.moved)
    text = sound(cut(edit.before.strip(), QUOTED))
    return Moved(_line(original, edit), edit.code, rule_name(edit.code, rules), text, fields)


def _line(original: str, edit: Edit) -> int:
    """Line of the original on which the damage stood; the span there may begin with lines that went before."""
    start, end = edit.original
    at = original.find(edit.before.strip("\n") or edit.before, start, end)
    return original.count("\n", 0, max(start, at)) + 1


def _left(finding: Finding) -> Left:
    before, match, after = finding.excerpt
    placed = finding.start is not None
    where = f"{finding.line:,}" if placed else "article"
    return Left(
        where=where if finding.field == "text" else finding.field,
        code=finding.code,
        name=finding.name,
        severity=str(finding.severity),
        message=finding.message,
        before=sound(before[-WIDTH:] if placed else ""),
        match=damaged(cut(match, QUOTED) if placed else ""),
        after=sound(after[:WIDTH] if placed else ""),
        proposed=None if finding.fix is None else damaged(cut(finding.fix, QUOTED)),
        why=_why(finding),
    )


def _why(finding: Finding) -> str:
    if finding.safety is Safety.NONE:
        return "nothing here says what would be right, so a person decides"
    if finding.safety is Safety.UNSAFE:
        return "the fix may lose words or meaning, so it waits for --unsafe-fixes"
    if finding.field != "text":
        return f"the field {finding.field} was given, and what was given is left as it is"
    return "the fix is safe, and this run was not to make it"
