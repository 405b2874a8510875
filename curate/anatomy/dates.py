"""Dates in a short line: the line below a headline, a footer, a field. Never a search over a body.

A date is a day, a month and a year next to each other; its weekday, time and label belong to it. Month names are
those of the text's language and English: "Mei" is no month in French. What can be read in two ways is not guessed: all
readings are kept, and weekday, source or language may decide. No clock is asked: a line means the same on any day.

Left alone: "May", "March" and "Sunday" without day and year, years without a label ("© 2024"), versions, phone numbers,
and the end of a range of days. A day and a month without a year are a date only where the day of the crawl gives the
year.

Source: what dateparser (582, 942, 330), dateutil and datefinder (56, 99, 124) get wrong; own reading, 2026-11-24.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache, lru_cache

from curate.anatomy import date_forms as forms
from curate.anatomy.date_words import DAY_FIRST, PUBLISHED, UPDATED, YEAR_FIRST
from curate.anatomy.relative_times import deictic_words, relative_time
from curate.regex import regex
from curate.sieve import sieved
from curate.text import has_digit
from curate.tuples import NamedTuple

__all__ = ["DateMention", "deictic_words", "find_dates", "is_date_line", "relative_time", "resolve_year"]

DAY, MONTH, YEAR = len("2024-10-29"), len("2024-10"), len("2024")
"""Characters of a full date, of a month, of a year."""

LAST_DAY, LAST_MONTH = 31, 12
CENTURY = 70
"""Years of two digits from here are of the last century: 1970 to 2069, whatever the day is."""

YEARS = range(1600, 2200)
"""Years in which a day that does not exist is a mistaken date; elsewhere it is some other number."""

REACH = 80
"""Code points before a date in which its weekday, time and label stand."""

MOST_WORDS, FEW_WORDS = 10, 2
"""Most other words of a line that is one of dates, and so few that its shape does not matter."""


class DateMention(NamedTuple):
    """A date of a line, with the readings that are possible. Spans are half-open, in code points of the line."""

    start: int
    end: int
    """The date with the weekday, time and zone that belong to it."""
    value: str | None
    """``2024-10-29``, ``2024-10`` or ``2024``; None while ambiguous or impossible."""
    candidates: tuple[str, ...]
    """All valid readings, sorted; empty when impossible."""
    confidence: str
    """``exact``, ``inferred`` (by order, language or day of the crawl), ``ambiguous``, ``impossible``."""
    weekday: int | None
    """As written, 0 is Monday."""
    weekday_ok: bool | None
    """Whether some reading falls on it; None without weekday or without a full date."""
    label: str
    """``published``, ``updated`` or nothing, by the word before the date."""
    time: str
    """As written, with zone: ``5:03 PM ET``."""
    start_label: int
    """Where the label starts; `start` without one."""


class _Reading(NamedTuple):
    """The figures of a date before its surroundings are looked at. The lower the rank, the surer the form."""

    start: int
    end: int
    days: tuple[str, ...]
    likely: str | None = None
    rank: int = 0
    weak: bool = False
    """Whether it needs a label or a weekday, or to stand alone."""
    since: int = 0
    until: int = sys.maxsize
    """End of the date before it and start of the one behind it: what belongs to it stands between them."""


LONGEST_KNOWN = 400
"""Code points of a line whose dates are remembered."""


class _Beside(NamedTuple):
    """What was found next to a date: where it starts (before) or ends (after), how it is written, what it means."""

    at: int
    text: str = ""
    number: int | None = None


def find_dates(
    line: str, *, lang: str | None = None, order: str | None = None, collected: str | None = None
) -> tuple[DateMention, ...]:
    """Dates of a line, from left to right.

    ``lang`` None tries the names of all languages; ``order`` is what the source writes ("DMY", "MDY", "YMD"). A day and
    a month without a year count only where ``collected``, the ISO day of the crawl, gives the year: they are inferred.

    >>> [mention.value for mention in find_dates("Kursk, RussiaTuesday, October 29, 2024")]
    ['2024-10-29']
    >>> find_dates("05/03/2024")[0].candidates
    ('2024-03-05', '2024-05-03')
    """
    if not forms.DIGIT.search(line):
        return ()
    if len(line) == DAY and _is_iso(line):
        return (DateMention(0, DAY, line, (line,), "exact", None, None, "", "", 0),)
    read = _found if len(line) <= LONGEST_KNOWN else _found.__wrapped__
    return read(line, forms.plain_code(lang), order, collected)


@lru_cache(maxsize=1 << 11)
def _found(line: str, lang: str | None, order: str | None, collected: str | None) -> tuple[DateMention, ...]:
    """The dates of a line: many rules ask for those of the same few lines and fields."""
    found: list[DateMention] = []
    readings = _disjoint(_readings(line, lang, order))
    if ":" not in line and all(reading.rank == forms.LONE_YEAR for reading in readings):
        readings = []  # years alone need a label: most figures of texts are such years
    starts = [*(reading.start for reading in readings), sys.maxsize]
    for reading, until in zip(readings, starts[1:], strict=True):
        placed = reading._replace(since=found[-1].end if found else 0, until=until)
        mention = _mention(line, placed, lang, collected)
        if _is_backed(line, mention, placed):
            found.append(mention)
    return tuple(found) or _yearless(line, lang, collected)


def _is_iso(line: str) -> bool:
    """Whether a line is a day as ISO writes it: most fields are, and need no form looked for."""
    day = _day(line)
    return day is not None and str(day) == line and day.year not in forms.BUDDHIST


def resolve_year(month: int | None, day: int, weekday: int | None, collected: str | None) -> str | None:
    """The latest such day up to the ISO day ``collected`` that falls on the weekday, as an ISO day.

    None without ``collected``, and where no year of the forty before it fits. A clock never decides.

    >>> resolve_year(10, 29, 1, "2026-01-05")
    '2024-10-29'
    """
    last = _day(collected)
    for year in range(last.year, max(last.year - 40, 0), -1) if last else ():
        found = _written(year, month, day)
        if found and found <= str(last) and weekday in (None, date.fromisoformat(found).weekday()):
            return found
    return None


def is_date_line(line: str, *, lang: str | None = None, found: tuple[DateMention, ...] = ()) -> bool:
    """Whether a line says little but dates, with labels, times and at most about ten other words. A sentence does not.

    ``found``: its dates, where they are known.

    >>> is_date_line("By Jane Doe | Oct. 29, 2024 5:03 PM ET"), is_date_line("It fell in the flood of May 3, 1953.")
    (True, False)
    """
    # Where no date has a year any year will do; one with a year is often known already, and stands where it stands.
    mentions = found or find_dates(line, lang=lang) or find_dates(line, lang=lang, collected="2400-12-31")
    if not mentions or _HANDLE.search(line):
        return False
    rest = _without(line, mentions)
    others = len((_PLAIN_WORDS if rest.isascii() else _WORDS).findall(rest))
    if others <= FEW_WORDS or mentions[0].label or _labelled().match(line):
        return others <= MOST_WORDS
    if _SENTENCE.search(line) or others > MOST_WORDS:
        return False
    return _CREDITED.match(line) is not None or _PHRASE.search(line, 0, mentions[0].start) is None


# --- reading ----------------------------------------------------------------------------------------------------------


def _readings(line: str, lang: str | None, order: str | None) -> Iterator[_Reading]:
    for rank, form in forms.able_forms(line, lang):
        for match in form.finditer(line):
            if reading := _in_figures(match, lang, order) if "a" in form.groupindex else _in_words(match, lang):
                yield reading._replace(rank=rank)


def _disjoint(readings: Iterable[_Reading]) -> list[_Reading]:
    """Readings from left to right; of those that overlap the surest, leftmost, longest is kept."""
    taken: list[_Reading] = []
    for reading in sorted(readings, key=lambda found: (found.rank, found.start, -found.end)):
        if all(reading.end <= other.start or other.end <= reading.start for other in taken):
            taken.append(reading)
    return sorted(taken, key=lambda found: found.start)


def _in_words(match: re.Match[str], lang: str | None) -> _Reading | None:
    """A date whose parts say themselves what they are: its month is a name, or its year comes first."""
    found = _month(match, lang)
    year, day = _year(match), _number(match, "day")
    if not found or (day is None and _ends_range(match)):
        return None
    days = sorted(filter(None, (_written(year, month, day) for month in found[1])))
    named = "month" in match.groupdict()
    if not days and ((year and year not in YEARS) or (named and (day or 0) > LAST_DAY)):
        return None
    return _Reading(found[0], match.end(), tuple(days))


def _month(match: re.Match[str], lang: str | None) -> tuple[int, tuple[int | None, ...]] | None:
    """Where the date starts and which month it has; None where the word is no month. A name may be glued to it."""
    if "month" not in match.groupdict():
        return match.start(), (_number(match, "m"),)
    skip, months = forms.look_up(forms.months(lang), match["month"]) or (0, ())
    return (match.start() + skip, months) if months and (not skip or match.start() == match.start("month")) else None


def _ends_range(match: re.Match[str]) -> bool:
    """Whether a day stands before a month with its year: "28-29 October 2024" is no single date."""
    return "month" in match.groupdict() and re.search(r"\d[\s.\-–]*$", match.string[: match.start()]) is not None


def _number(match: re.Match[str], part: str) -> int | None:
    said = match.groupdict().get(part)
    return int(said) if said else None


def _year(match: re.Match[str]) -> int:
    if era := match.groupdict().get("era"):
        return forms.ERAS[era] + (1 if match["year"] == "元" else int(match["year"]))
    if len(match["year"]) < YEAR:
        return _full(int(match["year"]))
    year = int(match["year"])
    return year - forms.BUDDHIST_OFFSET if year in forms.BUDDHIST else year


def _full(short: int) -> int:
    return short + (1900 if short >= CENTURY else 2000)


def _written(year: int, month: int | None, day: int | None) -> str | None:
    """A day, month or year as ISO writes it; None where there is none such."""
    try:
        whole = date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return str(whole)[: YEAR if month is None else MONTH if day is None else DAY]


def _in_figures(match: re.Match[str], lang: str | None, order: str | None) -> _Reading | None:
    """A date in three figures, the last of which may be its year."""
    a, b, last = int(match["a"]), int(match["b"]), int(match["year"])
    short, year = len(match["year"]) < YEAR, _year(match)
    read = {"DMY": _written(year, b, a), "MDY": _written(year, a, b)}
    if short and (lang in YEAR_FIRST or max(a, b, last) <= LAST_MONTH or not any(read.values())):
        read["YMD"] = _written(_full(a), b, last)
    days = tuple(sorted({day for day in read.values() if day}))
    if not days and (short or not _is_mistaken(a, b)):
        return None
    weak = short and (match["sep"] == "-" or "" in (match["a"][1:], match["b"][1:]))
    return _Reading(*match.span(), days, likely=read.get(order or _order(lang)), weak=weak)


def _is_mistaken(a: int, b: int) -> bool:
    """Whether two figures that make no date were meant as one."""
    return 0 < a <= LAST_DAY and 0 < b <= LAST_DAY


def _order(lang: str | None) -> str:
    return "DMY" if lang in DAY_FIRST else "YMD" if lang in YEAR_FIRST else ""


def _yearless(line: str, lang: str | None, collected: str | None) -> tuple[DateMention, ...]:
    """The one date of a line that lacks its year, where it stands alone or beside a weekday or label."""
    for _, form in forms.able_yearless(line, lang) if collected else ():
        for match in form.finditer(line):
            start, months = _month(match, lang) or (0, ())
            reading = _Reading(start, match.end(), (), weak=True)
            mention = _mention(line, reading, lang, None)
            days = {resolve_year(month, int(match["day"]), mention.weekday, collected) for month in months}
            day = days.pop() if len(days) == 1 else None
            if day and _is_backed(line, mention, reading):
                fits = None if mention.weekday is None else True
                return (mention._replace(value=day, candidates=(day,), confidence="inferred", weekday_ok=fits),)
    return ()


# --- what stands beside it --------------------------------------------------------------------------------------------
# Most dates have a line to themselves: where nothing stands, no pattern is compiled to look at it.


def _mention(line: str, reading: _Reading, lang: str | None, collected: str | None) -> DateMention:
    since = reading.since
    weekday, start, end = _with_weekday(line, reading, lang)
    time = _time_after(line, end) or _time_before(line, since, start)
    if time:
        start, end = min(start, time.at), max(end, time.at)
        if not weekday and (farther := _weekday_before(line, since, start, lang)):
            weekday, start = farther, farther.at
    elif _may_go_on(line[end : end + 1]) and (ending := forms.ENDING.match(line, end)):
        end = ending.end()
    label = _label(line, since, start)
    number = weekday.number if weekday else None
    value, confidence, fits = _decide(reading, number, collected)
    said = time.text if time else ""
    return DateMention(start, end, value, reading.days, confidence, number, fits, label.text, said, label.at)


def _may_go_on(char: str) -> bool:
    """Whether an ending may begin so; few dates have any, and its pattern takes long to compile."""
    return char == "-" or char.isalnum()


def _with_weekday(line: str, reading: _Reading, lang: str | None) -> tuple[_Beside | None, int, int]:
    """The weekday beside a date, and the span of both."""
    if before := _weekday_before(line, reading.since, reading.start, lang):
        return before, before.at, reading.end
    after = _weekday_after(line, reading.end, lang)
    if after and reading.until > after.at + len(", "):  # else it belongs to the date behind it
        return after, reading.start, after.at
    return None, reading.start, reading.end


def _decide(reading: _Reading, weekday: int | None, collected: str | None) -> tuple[str | None, str, bool | None]:
    """Value, confidence, and whether the weekday fits: first what is proved, then what is usual, then what is past."""
    days = reading.days
    if not days:
        return None, "impossible", None
    fitting = [day for day in days if len(day) == DAY and date.fromisoformat(day).weekday() == weekday]
    fits = bool(fitting) if weekday is not None and len(days[0]) == DAY else None
    left = fitting or days
    if len(left) == 1:
        return left[0], "exact", fits
    if reading.likely in left:
        return reading.likely, "inferred", fits
    last = _day(collected)
    past = [day for day in left if last and day <= str(last + timedelta(days=1))]
    return (past[0], "inferred", fits) if len(past) == 1 else (None, "ambiguous", fits)


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso[:DAY]) if iso else None
    except ValueError:
        return None


def _weekday_before(line: str, since: int, start: int, lang: str | None) -> _Beside | None:
    near = max(since, start - REACH)
    named = since < start and forms.has_weekday(line[near:start], lang)
    match = forms.WEEKDAY_BEFORE.search(line, near, start) if named else None
    found = _weekday(match, lang, bracketed=False) if match else None
    newspaper = found and len(found.text) <= len("Sun") and line[: found.at].endswith("The ")
    return None if newspaper else found


def _weekday_after(line: str, end: int, lang: str | None) -> _Beside | None:
    named = end < len(line) and forms.has_weekday(line[end:], lang)
    match = forms.WEEKDAY_AFTER.match(line, end) if named else None
    found = _weekday(match, lang, bracketed=bool(match["open"])) if match else None
    return found._replace(at=match.end()) if match and found else None


def _weekday(match: re.Match[str], lang: str | None, *, bracketed: bool) -> _Beside | None:
    """The weekday of one or two words; ``at`` is where its name starts."""
    index, last = forms.weekdays(lang), match["last"]
    both = (match["first"] or "") + last
    if match["first"] and len(days := index.get(forms.key_of(both), ())) == 1:
        return _Beside(match.start("first"), both, days[0])
    skip, days = forms.look_up(index, last) or (0, ())
    if len(days) != 1 or (len(last) == 1 and not bracketed):
        return None
    return _Beside(match.start("last") + skip, last[skip:], days[0])


def _time_after(line: str, end: int) -> _Beside | None:
    match = forms.TIME_AFTER.match(line, end) if end < len(line) else None
    return _Beside(match.end(), match["time"]) if match else None


def _time_before(line: str, since: int, start: int) -> _Beside | None:
    near = max(since, start - REACH)
    match = forms.TIME_BEFORE.search(line, near, start) if has_digit(line[near:start]) else None
    return _Beside(match.start(), match["time"]) if match else None


def _label(line: str, since: int, start: int) -> _Beside:
    """The label that ends where the date starts."""
    if not any(map(str.isalpha, line[max(since, start - REACH) : start])):
        return _Beside(start)
    for match in forms.label_before().finditer(line, max(since, start - REACH), start):
        if _starts_word(line, match.start()):
            return _Beside(match.start(), match.lastgroup or "")
    return _Beside(start)


def may_be_labelled(line: str) -> bool:
    """Whether a line has figures and the word of a label, so that a date with a label may stand there."""
    return forms.DIGIT.search(line) is not None and bool(forms.labels()(line))


def _starts_word(line: str, at: int) -> bool:
    """Whether a word may start there: at a blank, glued to a name ("Jen MillsPublished"), or in caseless letters."""
    caseless = not line[at].islower() and not line[at].isupper()
    return not line[at - 1 : at].isalpha() or caseless or (line[at].isupper() and line[at + 1].islower())


def _is_backed(line: str, mention: DateMention, reading: _Reading) -> bool:
    """Whether a weak form has a label or a weekday, or stands between marks or the ends of the line."""
    if reading.rank == forms.LONE_YEAR:
        return ":" in line[mention.start_label : mention.start]
    if reading.rank == forms.COMPACT:
        return bool(mention.label)
    before, after = line[: mention.start].rstrip(), line[mention.end :].lstrip()
    alone = (not before or _EDGE.match(before[-1])) and (not after or _EDGE.match(after))
    return bool(not reading.weak or mention.label or mention.weekday is not None or alone)


# --- lines ------------------------------------------------------------------------------------------------------------

_EDGE = regex(r"[|•·,;:()\[\]–—/*_#>-]")
_PLAIN_WORDS = regex("[A-Za-z]+")
_WORDS = regex(r"[\u3040-\u30ff\u3400-\u9fff]{1,2}|[^\W\d_]+")
_SENTENCE = regex(r"[.!?。…]['\"”’»)]*\s*$")
_HANDLE = regex(r"\(@\w+\)")
"""Whose post it is that is quoted, and its date."""

_CREDITED = regex(r"\W*(?:by|von|par|por|di|door|av|af|автор)\b", re.IGNORECASE)
_PHRASE = regex(r"(?:^|(?<=\s))(?=[^\W\d_])(?![A-ZÀ-ÖØ-ÞА-ЯЁІЇЄΑ-Ω])[^\W\d_\u0590-\uffff]+\s+$")
"""A small word before the date: "the storm of" October 29."""


@cache
def _labelled() -> re.Pattern[str]:
    return regex(rf"\W*(?:{PUBLISHED}|{UPDATED})\b", re.IGNORECASE)


@cache
def _stamps() -> re.Pattern[str]:
    """Labels and times, wherever they stand."""
    at = r"(?:\s(?:on|at|a las?|um|am|à|alle|om|kl\.?)\b)?"
    return sieved(rf"\b(?:{PUBLISHED}|{UPDATED})\b{at}|(?<!\d){forms.TIME}", re.IGNORECASE)


def _without(line: str, mentions: tuple[DateMention, ...]) -> str:
    """What a line says besides dates, labels and times."""
    for mention in reversed(mentions):
        line = line[: mention.start_label] + " " + line[mention.end :]
    return _stamps().sub(" ", line) if any(map(str.isalnum, line)) else line
