"""What becomes of damaged text: found or not, restored or not, and what was changed that was not damaged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import accumulate
from random import Random

from curate import engine
from curate.injection.damage import Clean, Spot, Tool
from curate.intervals import Interval, wilson
from curate.language import likely
from curate.model import Document, Finding, Json, Record, Severity
from curate.plan import Plan
from curate.regex import regex
from curate.tuples import NamedTuple

LINE, TOKEN = regex(r"[^\n]*\n|[^\n]+"), regex(r"\w+|[^\w]")
"""What is compared: lines, and where these differ words, and all other characters one by one."""

SURROGATE = regex("[\ud800-\udfff]")
"""Halves of characters, which no tool could write."""

LONGEST = 50_000
"""Most characters of a text that is damaged: comparing two texts takes time with the square of what differs."""


FIRST_WORD, LAST_WORD = regex(r"\w+"), regex(r"\w+\Z")


class Place(NamedTuple):
    """A spot, and where it stands in the damaged text."""

    spot: Spot
    start: int
    end: int


class Damaged(NamedTuple):
    """A damaged document and its places."""

    doc: Document
    places: tuple[Place, ...]


class Difference(NamedTuple):
    """Where a text that came out differs from the clean one, and what stands there instead."""

    start: int
    end: int
    got: str


@dataclass(frozen=True, slots=True)
class Count:
    """The figures of one kind of damage; they add up."""

    injected: int = 0
    found: int = 0
    restored: int = 0
    collateral: int = 0
    """Characters that were changed where nothing was damaged."""
    codes: frozenset[str] = field(default_factory=frozenset)
    """Rules that found it."""
    missed: tuple[str, ...] = ()
    """Some that were not restored, each with its record."""

    @property
    def interval(self) -> Interval:
        """The share that is restored, as far as so many places tell."""
        return wilson(self.restored, self.injected)

    def __add__(self, other: Count) -> Count:
        return Count(
            self.injected + other.injected, self.found + other.found, self.restored + other.restored,
            self.collateral + other.collateral, self.codes | other.codes, (self.missed + other.missed)[:MISSES],
        )  # fmt: skip


MISSES = 100
"""Most places of a kind that are kept to be shown."""

SHAPELESS = ("QLT002", "QLT003")
"""No prose, and a text that loops: there nobody can say which of its places a change is at."""

SHOWN = 60
"""Most characters of them."""


def clean_text(doc: Document, plan: Plan) -> tuple[Clean, Document] | None:
    """What all rules make of a document, as clean text with what is known of it; None for one that stays damaged.

    So a text need not be clean to begin with; it has to be as a plan's rules leave it. None as well for one that is
    empty or too long, or that has no UTF-8.
    """
    record = engine.clean(doc, Plan())
    meta = _fields(record)
    whole = Document(record.text, record.id, meta)
    if not 0 < len(record.text) <= LONGEST or SURROGATE.search(record.text):
        return None
    if any(map(_is_grave, record.findings)) or engine.clean(whole, plan).text != record.text:
        return None
    authors = meta.get("authors")
    author = str(authors[0]) if isinstance(authors, list) and authors else ""
    said = {name: str(meta.get(name) or "") for name in ("title", "date")}
    return Clean(record.id, record.text, likely(whole) or "", author=author, **said), whole


def _is_grave(found: Finding) -> bool:
    """Whether a finding says that the text itself is damaged, or no prose whose words could be told apart."""
    if found.code in SHAPELESS:
        return True
    return found.field == "text" and found.start is not None and found.severity is not Severity.INFO


def _fields(record: Record) -> dict[str, Json]:
    fields = {name: value for name, value in record.metadata.items() if name != "curate"}
    return {**fields, "source": record.source} if record.source else fields


def damage(tool: Tool, clean: Clean, doc: Document, seed: int) -> Damaged | None:
    """A document as a tool leaves it, always the same for the same seed; None where it does no damage."""
    rng = Random(f"{seed} {tool.name} {clean.id}")  # noqa: S311 - chance that can be repeated, no secret
    spots = apart(tool.damage(clean, rng))
    if not spots:
        return None
    pieces, places = written(clean.text, spots, kept=tool.write is not None)
    meta = {"lang": clean.lang} if tool.page else doc.meta
    if tool.write is None:
        return Damaged(Document("".join(piece for piece, _ in pieces), doc.id, meta), places)
    found = Document.from_bytes(tool.write(pieces), doc.id, meta)
    full = len(found.text)
    return Damaged(found, tuple(p._replace(end=full) if p.spot.end == len(clean.text) else p for p in places))


def apart(spots: Iterable[Spot]) -> list[Spot]:
    """The spots in order, without those that overlap an earlier one."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda one: (one.start, one.end)):
        if not kept or spot.start >= kept[-1].end:
            kept.append(spot)
    return kept


def written(text: str, spots: Sequence[Spot], *, kept: bool) -> tuple[list[tuple[str, bool]], tuple[Place, ...]]:
    """The pieces of the damaged text, each with whether it is damaged, and the places."""
    pieces: list[tuple[str, bool]] = []
    places: list[Place] = []
    at = length = 0
    for spot in spots:
        after = text[spot.start : spot.end] if kept else spot.after
        length += spot.start - at
        pieces += (text[at : spot.start], False), (after, True)
        places.append(Place(spot, length, length + len(after)))
        at, length = spot.end, length + len(after)
    return [*pieces, (text[at:], False)], tuple(places)


def judge(tool: Tool, clean: Clean, doc: Document, plan: Plan, seed: int) -> dict[str, Count]:
    """The counts of one tool's damage to one document, by kind."""
    damaged = damage(tool, clean, doc, seed)
    if damaged is None:
        return {}
    record = engine.clean(damaged.doc, plan)
    found = _new(engine.check(damaged.doc, plan), engine.check(doc, plan))
    unlike = [*differences(clean.text, record.text)]
    counts: dict[str, Count] = {}
    for place in damaged.places:
        codes = frozenset((*(one.code for one in found if _meets(one, place)), *_editors(record, place)))
        restored = not any(_harms(one, place.spot) for one in unlike) and _says(record, place.spot)
        _add(
            counts, tool, place, Count(1, bool(codes), restored, 0, codes, () if restored else (_shown(clean, place),))
        )
    for one in unlike:
        nearest = [place for place in damaged.places if place.spot.start <= one.start] or damaged.places[:1]
        _add(counts, tool, nearest[-1], Count(collateral=_beyond(one, damaged.places, clean.text)))
    return counts


def _add(counts: dict[str, Count], tool: Tool, place: Place, count: Count) -> None:
    kind = place.spot.kind or tool.kinds[0].name
    counts[kind] = counts.get(kind, Count()) + count


def _shown(clean: Clean, place: Place) -> str:
    """A place for people: its record, what was there, and what the tool left."""
    spot = place.spot
    return f"{clean.id}: {_short(clean.text[spot.start : spot.end])} became {_short(spot.after)}"


def _short(text: str) -> str:
    return repr(text if len(text) <= SHOWN else f"{text[:SHOWN]}…")


def _new(found: Sequence[Finding], before: Sequence[Finding]) -> list[Finding]:
    """The findings that the undamaged document does not have."""
    known = {(one.code, one.start is None or one.excerpt.match) for one in before}
    return [one for one in found if (one.code, one.start is None or one.excerpt.match) not in known]


def _meets(found: Finding, place: Place) -> bool:
    """Whether a finding is about a place: it touches it, or is about the whole document as the place is."""
    if found.field != "text":
        return False
    if found.start is None or found.end is None:
        return place.start == 0
    return _overlap((found.start, found.end), place)


def _overlap(span: tuple[int, int], place: Place) -> bool:
    """Whether a span has a character in common with a place; where one of them is empty, whether they touch."""
    start, end = span
    if start == end or place.start == place.end:
        return start <= place.end and place.start <= end
    return start < place.end and place.start < end


def _editors(record: Record, place: Place) -> Iterator[str]:
    """Codes of the edits at a place: a line that is moved into a field is no finding."""
    return (one.code for one in record.edits if one.number and _overlap(one.original, place))


def differences(clean: str, got: str) -> Iterator[Difference]:
    """Where two texts differ: lines that do, and of these the words.

    >>> [*differences("no rest for the wicked", "no, rest for wicked")]
    [Difference(start=2, end=2, got=','), Difference(start=12, end=16, got='')]
    """
    for lines in _unlike(LINE.findall(clean), LINE.findall(got), 0):
        words = TOKEN.findall(clean[lines.start : lines.end]), TOKEN.findall(lines.got)
        yield from _unlike(*words, lines.start)


def _unlike(one: Sequence[str], two: Sequence[str], at: int) -> Iterator[Difference]:
    """Where two lists of pieces differ; ``at``: where the first list begins in its text."""
    starts = [*accumulate(map(len, one), initial=at)]
    for tag, i, j, k, m in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Difference(starts[i], starts[j], "".join(two[k:m]))


def _harms(unlike: Difference, spot: Spot) -> bool:
    """Whether a difference lies at a spot; where a line was put in, whether any of its words are still there."""
    start, end = (spot.start - 1, spot.end + 1) if _is_line(spot) else (spot.start, spot.end)
    if unlike.start > end or start > unlike.end:
        return False
    return not _is_line(spot) or unlike.start != unlike.end or not _gone(spot.after, unlike.got)


def _is_line(spot: Spot) -> bool:
    """Whether a whole line was put in: what is left of it may be seen before or behind the line break there."""
    return spot.start == spot.end and "\n" in spot.after


def _gone(line: str, got: str) -> bool:
    """Whether none of the lines that are left is a part of a line that was put in."""
    return not any(left.strip() and left.strip() in line for left in got.split("\n"))


def _says(record: Record, spot: Spot) -> bool:
    return all(record.metadata.get(name) == value for name, value in spot.fields)


def _beyond(unlike: Difference, places: Sequence[Place], text: str) -> int:
    """Characters of a difference that no place accounts for; a place in a word accounts for the word."""
    spans = [_widened(place.spot, text) for place in places]
    near = [(start, end) for start, end in spans if start <= unlike.end and unlike.start <= end]
    if not near:
        return max(unlike.end - unlike.start, len(unlike.got))
    covered = {at for start, end in near for at in range(max(start, unlike.start), min(end, unlike.end))}
    return unlike.end - unlike.start - len(covered)


def _widened(spot: Spot, text: str) -> tuple[int, int]:
    """A spot with the words that it cuts; a line that was put in cuts none, but for the line break beside it."""
    if _is_line(spot):
        return spot.start - 1, spot.end + 1
    before, behind = LAST_WORD.search(text, 0, spot.start), FIRST_WORD.match(text, spot.end)
    return (before.start() if before else spot.start), (behind.end() if behind else spot.end)
