"""What the lines before the first paragraph are: date, byline, place, section, or one of those that may be the title.

Position decides: a date in a short line above the body is the article's date, the same words in a sentence are not.
Lines that are none of these stay in the text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import lru_cache

from curate.anatomy import bylines, datelines
from curate.anatomy.dated import date_line
from curate.anatomy.dates import DateMention, is_date_line, relative_time
from curate.anatomy.eastern import eastern
from curate.anatomy.names import AGENCY, has_given
from curate.anatomy.parts import BULLET, Context, Dated, Header, Lines, Part, as_fields, bare
from curate.anatomy.persons import CLOCK, is_silent_on, is_trade, is_unspoken, may_be_people, may_name, person, untailed
from curate.labels import label
from curate.model import Fields
from curate.regex import regex
from curate.text import UNSPACED, squash, words
from curate.tuples import NamedTuple

FIRST_LINES, LAST_LINES = 30, 60
"""Lines at the top of a header and right above the body that are looked at: what stands between is a menu."""

HEADING = regex(r"\s*#")
FIRST_LEVEL = regex(r"\s*#\s+\S")

NEAR = 3
"""Lines between a date and a name that belong together."""


HEADLINE = 4
"""Least words of a headline or standfirst above a name."""


MOST_NAMES = 12
"""Lines below a label that may each hold a name."""

SEPARATOR = regex(r"[,;&…\s]*(?:and|und|et|y|e)?")
"""A line of its own that parts two names."""

UNFINISHED = regex(r"(?:[,;&…]|\band)$")
GOING_ON = (*",;&…", "and")
"""The end of a line after which a list of names goes on."""


CREDITS = ("credit", "agency")
"""Kinds of labels of who took a picture: a byline may look the same."""


class Read(NamedTuple):
    """What a line was read as."""

    role: str
    """As of a part, or ``furniture`` for a line that says nothing about the article."""
    moved: Fields = ()
    dates: tuple[DateMention, ...] = ()


Reader = Callable[[Lines, int, Context], Read | None]
"""Reads the line at an index among its neighbours; None where it is of another kind."""


def read(lines: Lines, first: int, context: Context) -> Header:
    """Sort the lines of a header; each comes with its index in the document, blank ones left out.

    Short lines behind the first paragraph, at index ``first``, may be among them, since a standfirst often stands above
    byline and date. There a bare date is none, unless somebody's name is beside it: it may head a chronicle.
    """
    if not lines:
        return Header((), (), ())
    if len(lines) > FIRST_LINES + LAST_LINES:
        lines = (*lines[:FIRST_LINES], *lines[-LAST_LINES:])
    known = _below_title(lines, [_read(lines, at, context) for at in range(len(lines))], first, context)
    rows = [row for row, _ in lines]
    parts = [Part(row, r.role, r.moved) for row, r in zip(rows, known, strict=True) if r and r.role != "furniture"]
    dates = _dates(rows, known) if parts else ()
    doubtful = _doubtful(dates, parts, first) if dates else ()
    return Header(
        tuple(
            [(row, bare(text)) for (row, text), r in zip(lines, known, strict=True) if _is_open(row, text, r, first)]
        ),
        tuple([part for part in parts if not _is_of_body(part, first, doubtful)]),
        tuple([dated for dated in dates if dated.row not in doubtful]),
        tuple([row for row, text in lines if row < first and "#" in text and FIRST_LEVEL.match(text)]),
        tuple([(row, r.role if r else "") for row, r in zip(rows, known, strict=True) if row < first]),
    )


def _is_of_body(part: Part, first: int, doubtful: Collection[int]) -> bool:
    return part.row in doubtful or (part.row > first and part.role == "section")


def _below_title(lines: Lines, known: list[Read | None], first: int, context: Context) -> list[Read | None]:
    """The readings, but for names without a label that stand above every line which may be the title."""
    if not any(r and r.role == "name" for r in known):
        return known
    rows = (row for (row, text), r in zip(lines, known, strict=True) if _is_open(row, text, r, first))
    top = -1 if context.titled else next(rows, first)
    return [None if r and r.role == "name" and row < top else r for (row, _), r in zip(lines, known, strict=True)]


def _read(lines: Lines, at: int, context: Context) -> Read | None:
    """What a line is; a heading of the first level may hold names and dates, and is no line of them."""
    text = lines[at][1]
    readers = READERS[:1] if "#" in text and FIRST_LEVEL.match(text) else READERS
    for reader in readers:
        if found := reader(lines, at, context):
            return found
    return None


def _is_open(row: int, text: str, read: Read | None, first: int) -> bool:
    """Whether a line may be the title: nothing else is known of it."""
    return read is None and row < first and not BULLET.match(text)


def _dates(rows: Sequence[int], known: Sequence[Read | None]) -> tuple[Dated, ...]:
    """The dates with their zone; one on the line of a place, or right below it, belongs to the dateline."""
    found: list[Dated] = []
    above = ""
    for row, read in zip(rows, known, strict=True):
        placed = read is not None and (above == "place" or "place" in dict(read.moved))
        found += [Dated(row, mention, "dateline" if placed else "header") for mention in (read.dates if read else ())]
        above = read.role if read else ""
    return tuple(found)


def _doubtful(dates: Sequence[Dated], parts: Sequence[Part], first: int) -> set[int]:
    """Lines behind the first paragraph with dates that may head a chronicle: bare ones, where there are several."""
    behind = {dated.row for dated in dates if dated.row > first}
    bare_ones = behind - {dated.row for dated in dates if _is_sure(dated, parts)}
    return bare_ones if len(bare_ones) > 1 else set()


def _is_sure(dated: Dated, parts: Sequence[Part]) -> bool:
    """Whether a date behind the first paragraph is the article's: labelled, with a time, or beside a name."""
    named = (part for part in parts if part.role in ("byline", "name") or "authors" in dict(part.moved))
    return bool(dated.mention.label or dated.mention.time) or any(abs(part.row - dated.row) <= NEAR for part in named)


TITLES_TOO = frozenset({"prompt", "related", "related-foot", "related-pointer", "link"})
"""Kinds of furniture that a title may look like: "Join us live", "Watch: the wall falls"."""

MOST_ABOVE, SECTION_WORDS = 3, 3
"""Lines above such a title, and words of each."""


def _furniture(lines: Lines, at: int, context: Context) -> Read | None:
    """A line of the page; one that asks the reader for something may be the title where it is the first.

    An agency beside a date wrote the article; elsewhere it took a picture.
    """
    line = bare(lines[at][1])
    known = label(line)
    if known and known.kind in CREDITS and _is_credited(lines, at, context):
        return None
    if known and known.kind == "section":
        return Read("section", known.moved)
    if known and known.kind in TITLES_TOO and _is_on_top(lines, at):
        return None
    return Read("furniture") if known or relative_time(line) or _is_empty(line) else None


def _is_empty(line: str) -> bool:
    """Whether a line has marks only."""
    return not (line[:1].isascii() and line[:1].isalnum()) and not squash(line)


def _is_on_top(lines: Lines, at: int) -> bool:
    """Whether nothing but a section's name or a few buttons stands above a line."""
    return at <= MOST_ABOVE and all(len(words(text)) <= SECTION_WORDS for _, text in lines[:at])


def _is_credited(lines: Lines, at: int, context: Context) -> bool:
    """Whether a line that reads as the credit of a picture is the byline."""
    line = bare(lines[at][1])
    return _is_beside_date(lines, at, context) if AGENCY.fullmatch(line) else bylines.byline(line) is not None


def _item(text: str) -> str:
    """A line without Markdown's marks and without that of a list."""
    return bare(text if text[:1].isalpha() else BULLET.sub("", text))


def _byline(lines: Lines, at: int, context: Context) -> Read | None:
    """A byline, its label alone, or the names below a label."""
    line = _item(lines[at][1])
    able = bylines.may_be(line)
    if able and bylines.is_label(line):
        return Read("byline")
    said, _ = (able and bylines.unlabelled(line)) or ("", False)
    if said and at and bylines.is_nobody(said):
        return Read("byline", (("notes", [line]),))
    people = eastern(line) or (_labelled(lines, at, line, context) if able else None)
    people = people or _below_label(lines, at, line, context)
    if not people or (":" not in line and any(context.is_word(name.lower()) for name in people.authors)):
        return None
    return Read("byline", as_fields(people))


def _labelled(lines: Lines, at: int, line: str, context: Context) -> bylines.People | None:
    """The people of a line with a label; a name of one word needs a date beside it."""
    labelled = bylines.unlabelled(line) is not None
    return bylines.byline(line, single=labelled and at > 0 and _is_beside_date(lines, at, context))


def _below_label(lines: Lines, at: int, line: str, context: Context) -> bylines.People | None:
    """The people of a line below a label; likewise."""
    return bylines.names(line, single=_is_beside_date(lines, at, context)) if _is_below_label(lines, at) else None


def _is_beside_date(lines: Lines, at: int, context: Context) -> bool:
    return any(_is_dated(lines, n, context) for n in (at - 1, at + 1))


def _is_below_label(lines: Lines, at: int) -> bool:
    """Whether a line goes on with the names that a label above begins, a line for each."""
    separated = False
    for _, text in reversed(lines[max(at - MOST_NAMES, 0) : at]):
        line = _item(text)
        if bylines.is_label(line):
            return True
        separator = SEPARATOR.fullmatch(line) is not None
        if not (separator or separated or (line.endswith(GOING_ON) and UNFINISHED.search(line))):
            return False
        separated = separator
    return False


def _date(lines: Lines, at: int, context: Context) -> Read | None:
    found = date_line(bare(lines[at][1]), context)
    return Read("date", *found) if found else None


def _place(lines: Lines, at: int, context: Context) -> Read | None:
    """A place is one only on the line above the date."""
    place = datelines.place(bare(lines[at][1])) if at + 1 < len(lines) else None
    dated = place and is_date_line(bare(lines[at + 1][1]), lang=context.lang)
    return Read("place", (("place", place),)) if dated else None


def _name(lines: Lines, at: int, context: Context) -> Read | None:
    """A name without a label is an author beside a date, or below a headline where the text does not speak of it."""
    if not at or HEADING.match(lines[at][1]):
        return None
    line = _item(lines[at][1])
    if not (may_name(line) and may_be_people(line)):
        return None
    able = has_given(line) or not line.isascii()
    people = person(line, context) if able else None
    if able and not people:
        return None
    sure = untailed(line) != line or _is_beside_date(lines, at, context)
    trade = at + 1 < len(lines) and is_trade(bare(lines[at + 1][1]))
    people = people or (person(line, context) if sure or trade else None)
    placed = people and (sure or _is_placed(lines, at, people, context, trade=trade))
    return Read("name", as_fields(people)) if people and placed else None


def _is_dated(lines: Lines, at: int, context: Context) -> bool:
    return 0 <= at < len(lines) and _says_when(bare(lines[at][1]), context.lang)


@lru_cache(maxsize=1 << 9)
def _says_when(line: str, lang: str | None) -> bool:
    """Whether a line says when, or how long the text takes to read: two neighbours ask."""
    known = label(line)
    timed = relative_time(line) or CLOCK.fullmatch(line) or (known and known.kind == "reading-time")
    return bool(timed) or is_date_line(line, lang=lang)


def _is_placed(lines: Lines, at: int, people: bylines.People, context: Context, *, trade: bool) -> bool:
    """Whether a name stands right below a headline or above its bearer's trade, and the body does not speak of them."""
    if trade:
        return AGENCY.fullmatch(people.authors[0]) is not None or is_silent_on(people, context)
    above = next((text for _, text in reversed(lines[:at]) if squash(text)), "")
    unspaced = 0 if above.isascii() else len(UNSPACED.findall(above))
    below_headline = len(words(above)) >= HEADLINE or unspaced >= 3 * HEADLINE
    return below_headline and is_unspoken(people, context)


READERS: tuple[Reader, ...] = (_furniture, _date, _byline, _place, _name)
"""In the order in which they are asked."""
