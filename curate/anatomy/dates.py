"""Dates in a short line: the line below a headline, a footer, a field. Never a search over a body.

A date is a day, a month and a year next to each other; its weekday, time and label belong to it. Month names are those of
the text's language and English: "Mei" is no month in French. What can be read in two ways is not guessed: all readings are
kept, and weekday, source or language may decide. No clock is asked, so that a line means the same on any day.

Left alone: "May", "March" and "Sunday" without day and year, years without a label ("© 2024"), versions, phone numbers.

Source: what dateparser (582, 942, 330), dateutil and datefinder (56, 99, 124) get wrong; own reading, 2026-11-24.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from curate.anatomy.date_words import (
    ALIASES,
    DAY_FIRST,
    DEICTIC,
    MONTHS,
    NEAR_DAYS,
    PUBLISHED,
    RELATIVE,
    SHORT_ANYWHERE,
    UPDATED,
    WEEKDAYS,
    YEAR_FIRST,
)


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
    """``exact``, ``inferred`` (by order, language or day of collection), ``ambiguous``, ``impossible``."""
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

    rank: int
    start: int
    end: int
    days: tuple[str, ...]
    likely: str | None = None
    weak: bool = False
    """Whether it needs a label, a weekday, or to stand alone."""


class _Beside(NamedTuple):
    """What was found next to a date, with where it starts or ends."""

    at: int
    text: str = ""
    number: int | None = None


# --- the forms --------------------------------------------------------------------------------------------------------

_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u200c])"
_MONTH = (
    rf"(?<![^\W\d_])(?P<month>(?:تشرين|كانون)\s\w+|{_LETTER}++)"
    r"(?:\s?/\s?[\u0621-\u064a]+(?:\s(?:الأول|الاول|الثاني))?)?"  # Arabic gives both names of a month
)
_DAY = r"(?<!\d)(?<!\w[-–])(?<!\d [-–]\s)(?<!\d[.,:/])(?<![A-Z])(?P<day>\d{1,2})(?:st|nd|rd|th|er|ste|[ºª°]|-?(?:го|е|ий)|:[ea])?"
_YEAR = r"(?P<year>[12١٢۱۲１２]\d{3})(?:(?!\d)|(?=\d{1,2}[:h]\d\d))"
_SHORT_YEAR = r"['’]?(?P<year>\d\d)(?=\s*(?:$|[|,;•·)]|[–-]\s))"
_DAY_MONTH = _DAY + r"[\s.,\-/]*(?:(?:of|de|del|di|d['’])\s*(?:the\s)?)?" + _MONTH
_MONTH_DAY = _MONTH + r"\.?[\s\-/]*(?:the\s)?(?P<day>\d{1,2})(?!\d)(?:st|nd|rd|th)?"
_OF = r"(?:(?:of|de|del|do|года?)\s+)?"
_CLOCK_BETWEEN = r"(?:\d\d?:\d\d(?::\d\d)?\s(?:[A-Z]{3,4}\s)?)?"
FORMS = tuple(
    (rank, re.compile(form))
    for rank, form in (
        (0, r"(?<!\d)" + _YEAR + r"\s?[年년]\s?(?P<m>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日일號号])?"),
        (0, r"(?P<era>令和|平成|昭和)(?P<year>\d{1,2}|元)年(?P<m>\d{1,2})月(?P<day>\d{1,2})日"),
        (0, r"(?<!\d)(?<!\d[./-])(?P<y4>\d{4})(?P<sep>[-/.])\s?(?P<m>\d{1,2})(?P=sep)\s?(?P<day>\d\d(?=\d\d?:\d\d)|\d{1,2}(?![\d/]|[.-]\d))"),
        (0, _DAY_MONTH + r"\.?[\s.,،\-/]*" + _OF + _YEAR + r"(?:\s?(?:г\.?|года|р\.|року|m\.)(?!\w))?"),
        (0, _MONTH_DAY + r"(?:\s*[,،.\-/]\s*|\s+)" + _OF + _CLOCK_BETWEEN + _YEAR),
        (0, r"(?P<day>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?:\s?,|\s+năm)?\s+" + _YEAR),
        (0, r"[Tt]háng\s+(?P<m>\d{1,2})\s+(?P<day>\d{1,2}),\s+" + _YEAR),
        (1, r"(?<!\d)(?<!\d[.,:/-])(?<!\w-)(?P<a>\d{1,2})(?P<sep>[./\-])\s?(?P<b>\d{1,2})(?P=sep)\s?" + _YEAR),
        (1, r"(?<!\d)" + _YEAR + r"(?:\s?m\.|\.|e?ko|,)?[\s\-]+" + _MONTH + r"\.?[\s\-]*(?P<day>\d{1,2})(?!\d|[:.]\d)(?:\s?d\.)?"),
        (1, r"(?<!\d)" + _YEAR + r"\.?\s?(?:gada|g\.)\s(?P<day>\d{1,2})\.\s" + _MONTH),
        (2, _DAY_MONTH + r"\.?[\s\-]*" + _SHORT_YEAR),
        (2, _MONTH_DAY + r",?\s+" + _SHORT_YEAR),
        (2, r"(?<![\w.,:/-])(?P<a>\d{1,2})(?P<sep>[./\-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d\d)(?![\d/:-]|\.\d)"),
        (3, _MONTH + r"(?:\.?,?\s+(?:(?:de|del|of)\s+)?|\.?[-/])" + _YEAR),
        (3, r"(?:[Tt]háng\s+)(?P<m>\d{1,2})(?:\s?,|\s+năm)?\s+" + _YEAR),
        (4, r"(?<!\d)(?P<y4>(?:19|20)\d\d)(?P<m>\d\d)(?P<day>\d\d)(?!\d)"),
        (5, r"(?<![\w./:-])(?P<y4>(?:19|20)\d\d)(?![\d/:-]|[.,]\d)"),
    )
)
"""Full dates first, then those in figures, short years, months with a year, and what needs a label."""

YEARLESS = tuple(re.compile(form) for form in (_MONTH_DAY + r"(?![\d%]|[.,:]\d)", _DAY_MONTH, r"(?P<m>\d{1,2})[月월]\s?(?P<day>\d{1,2})[日일]"))
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
"""Years before the first of a Japanese era."""

_CLOCK = (
    r"(?:(?:上午|下午|오전|오후|午前|午後)\s?)?(?:(?:[01]?\d|2[0-4])\s?[:h：時시]\s?[0-5]\d[분分]?(?::[0-5]\d(?:[.,]\d+)?)?|(?:[01]?\d|2[0-3])\.[0-5]\d(?!\.?\d)|"
    r"(?:0?\d|1[0-2])(?=\s?[AaPp]\.?\s?[Mm]\b)|(?:[01]?\d|2[0-4])(?=\s?(?:Uhr|h|hrs|ч)\b))(?!\d)"
)
_ZONE = (
    r"(?:UTC|GMT|[ECMPA][SD]?T|CES?T|EES?T|MES?Z|BST|IST|WIB|WITA|WIT|MSK|МСК|JST|KST|SGT|HKT|A[EWC]S?T|AEDT|NZ[SD]T|PKT|WAT|CAT|EAT|SAST|Eastern|Uhr|hrs?|h|ч|Z)"
    r"(?=[^A-Za-z]|[A-Z][a-z]|$)\.?"
)
TIME = rf"{_CLOCK}(?:\s?[AaPp]\.?\s?[Mm]\b\.?)?(?:\s?\(?{_ZONE})*(?:\s?[+\-−]\d{{1,2}}(?::?\d\d)?(?!\d))?"
_AT = r"(?:T|[aA]t|um|às?|à|a las?|alle(?: ore)?|ore|om|kl\.?|klo|klokken|[вВуo]|об?|saat|pukul|jam|v|la|ora|ob|lúc|godz\.|as|@|τις|στις|الساعة)"
TIME_AFTER = re.compile(rf"[\s,،|•·/–—\-(;]*(?:{_AT}[\s:]*)?(?P<time>{TIME})")
TIME_BEFORE = re.compile(rf"(?<![\w.:/-])(?P<time>{TIME})[\s,|•·/–—\-]*(?:(?:on|am|le|el|il|den|ngày)\s+)?$")

_DAY_WORD = rf"{_LETTER}+(?:[-'’ʼ]{_LETTER}+)?"
WEEKDAY_BEFORE = re.compile(
    rf"(?P<first>{_LETTER}+[\s_])?(?P<last>{_DAY_WORD})[.,،]*\s*\(?(?:(?:the|den|de|dem|le|el|il|dia|día|dne|ngày|am|em|,|-|–|\|)\s*)?$"
)
WEEKDAY_AFTER = re.compile(rf"[\s.,،]*(?P<open>[(（\[]?)(?P<first>{_LETTER}+\s)?(?P<last>{_DAY_WORD})(?=\s*(?:$|[\d|,.;:•·)）\]–-]))[)）\]]?")
LABEL = re.compile(
    rf"(?:(?P<published>{PUBLISHED})|(?P<updated>{UPDATED}))[\s:：.,|*_–—()\-/]*"
    r"(?:(?:on|at|am|vom|le|du|el|em|il|in data|den|the|op|dne|dnia|w dniu|la|på|of|pada|tarihinde|në|στις|في|в|from)\b[\s:]*)?$",
    re.IGNORECASE,
)
EDGE = re.compile(r"[|•·,;:()\[\]–—/*_#>-]")
"""What may stand around a date that needs to stand alone."""


# --- reading ----------------------------------------------------------------------------------------------------------


def find_dates(
    line: str, *, lang: str | None = None, order: str | None = None, collected: str | None = None
) -> tuple[DateMention, ...]:
    """Dates of a line, from left to right.

    ``lang`` None tries the names of all languages; ``order`` is what the source writes ("DMY", "MDY", "YMD"). A day and
    a month without a year count only where ``collected``, the ISO day of the crawl, gives the year.

    >>> [mention.value for mention in find_dates("Kursk, RussiaTuesday, October 29, 2024")]
    ['2024-10-29']
    >>> find_dates("05/03/2024")[0].candidates
    ('2024-03-05', '2024-05-03')
    """
    if not any(map(str.isdigit, line)):
        return ()
    lang = _code(lang)
    taken: list[_Reading] = []
    for reading in sorted(_readings(line, lang, order)):
        if all(reading.end <= other.start or other.end <= reading.start for other in taken):
            taken.append(reading)
    mentions = [_mention(line, reading, lang, collected) for reading in taken]
    found = [mention for mention, reading in zip(mentions, taken, strict=True) if not reading.weak or _is_backed(line, mention)]
    return tuple(sorted(found)) or _yearless(line, lang, collected)


def _readings(line: str, lang: str | None, order: str | None) -> Iterator[_Reading]:
    for rank, form in FORMS:
        for match in form.finditer(line):
            parts = match.groupdict()
            reading = _in_figures(match, lang, order) if "a" in parts else _in_words(match, lang)
            if reading:
                yield reading._replace(rank=rank, weak=reading.weak or rank > 3)


def _in_words(match: re.Match[str], lang: str | None) -> _Reading | None:
    """A date whose parts say themselves what they are: its month is a name, or its year comes first."""
    parts = match.groupdict()
    named = _look_up(_months(lang), parts["month"]) if "month" in parts else (0, (int(parts.get("m") or 0),))
    if not named:
        return None
    skip, months = named
    year = _year(parts)
    day = int(parts["day"]) if parts.get("day") else None
    days = sorted(filter(None, (_written(year, month, day) for month in months)))
    if not days and ("month" in parts and (day or 0) > 31 or not (year == 0 or 1600 <= year < 2200)):
        return None
    if day is None and "month" in parts and re.search(r"\d[\s.\-–]*$", match.string[: match.start()]):
        return None  # the month of a range of days
    return _Reading(0, match.start() + (skip if match.start() == match.start("month" if skip else 0) else 0), match.end(), tuple(days))


def _year(parts: Mapping[str, str | None]) -> int:
    said = parts.get("year") or parts.get("y4") or ""
    if era := parts.get("era"):
        return ERAS[era] + (1 if said == "元" else int(said))
    return _century(int(said)) if len(said) == 2 else int(said)


def _century(short: int) -> int:
    """The year of two digits: 1970 to 2069, whatever the day is."""
    return short + (1900 if short >= 70 else 2000)


def _written(year: int, month: int, day: int | None) -> str | None:
    """A day, month or year as ISO writes it; None where there is none such."""
    try:
        whole = date(year, month or 1, day or 1)
    except ValueError:
        return None
    return str(whole) if day else str(whole)[: 7 if month else 4]


def _in_figures(match: re.Match[str], lang: str | None, order: str | None) -> _Reading | None:
    """A date in figures that ends in what may be its year."""
    a, b, y = int(match["a"]), int(match["b"]), int(match["year"])
    short = len(match["year"]) == 2
    year = _century(y) if short else y
    read = {"DMY": _written(year, b, a) if b else None, "MDY": _written(year, a, b) if a else None}
    if short and b and (lang in YEAR_FIRST or max(a, b, y) <= 12 or not any(read.values())):
        read["YMD"] = _written(_century(a), b, y) if y else None
    days = sorted({day for day in read.values() if day})
    if not days and (short or not (0 < a <= 31 and 0 < b <= 31)):
        return None
    weak = short and (match["sep"] == "-" or len(match["a"]) + len(match["b"]) < 4)
    return _Reading(0, *match.span(), tuple(days), read.get(order or _order(lang)), weak)


def _order(lang: str | None) -> str:
    return "DMY" if lang in DAY_FIRST else "YMD" if lang in YEAR_FIRST else ""


def _yearless(line: str, lang: str | None, collected: str | None) -> tuple[DateMention, ...]:
    """The one date of a line that lacks its year, where it stands alone or beside a weekday or label."""
    for form in YEARLESS if collected else ():
        for match in form.finditer(line):
            parts = match.groupdict()
            named = _look_up(_months(lang), parts["month"]) if "month" in parts else (0, (int(parts["m"]),))
            if not named:
                continue
            start = match.start() + (named[0] if match.start() == match.start("month" if named[0] else 0) else 0)
            mention = _mention(line, _Reading(0, start, match.end(), ()), lang, None)
            days = {resolve_year(month, int(parts["day"]), mention.weekday, collected) for month in named[1]} - {None}
            if len(days) == 1 and _is_backed(line, mention):
                value = days.pop()
                fits = None if mention.weekday is None else True
                return (mention._replace(value=value, candidates=(value or "",), confidence="inferred", weekday_ok=fits),)
    return ()


def resolve_year(month: int, day: int, weekday: int | None, collected: str | None) -> str | None:
    """The latest such day up to the ISO day ``collected`` that falls on the weekday, as an ISO day.

    None without ``collected``, and where no year of the forty before it fits. A clock never decides.

    >>> resolve_year(10, 29, 1, "2026-01-05")
    '2024-10-29'
    """
    last = _day(collected or "")
    for year in range(last.year, last.year - 40, -1) if last else ():
        found = _written(year, month, day)
        if found and found <= str(last) and weekday in (None, date.fromisoformat(found).weekday()):
            return found
    return None


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None


# --- what stands beside it --------------------------------------------------------------------------------------------


def _mention(line: str, reading: _Reading, lang: str | None, collected: str | None) -> DateMention:
    start, end = reading.start, reading.end
    before = _weekday_before(line, start, lang)
    after = None if before else _weekday_after(line, end, lang)
    start, end = before.at if before else start, after.at if after else end
    time = _time_after(line, end) or _time_before(line, start)
    if time:
        start, end = min(start, time.at), max(end, time.at)
    if time and not before and not after and (before := _weekday_before(line, start, lang)):
        start = before.at
    label = _label(line, start)
    weekday = (before or after or _Beside(0)).number
    value, confidence, fits = _decide(reading, weekday, collected)
    return DateMention(
        start, end, value, reading.days, confidence, weekday, fits, label.text, time.text if time else "", label.at
    )


def _decide(reading: _Reading, weekday: int | None, collected: str | None) -> tuple[str | None, str, bool | None]:
    """Value, confidence, and whether the weekday fits: what is proved first, then what is usual, then what has happened."""
    days = reading.days
    if not days:
        return None, "impossible", None
    fitting = [day for day in days if len(day) == 10 and date.fromisoformat(day).weekday() == weekday]
    fits = bool(fitting) if weekday is not None and len(days[0]) == 10 else None
    left = fitting or days
    if len(left) == 1:
        return left[0], "exact", fits
    if reading.likely in left:
        return reading.likely, "inferred", fits
    last = _day(collected or "")
    past = [day for day in left if last and day <= str(last + timedelta(days=1))]
    return (past[0], "inferred", fits) if len(past) == 1 else (None, "ambiguous", fits)


def _weekday_before(line: str, start: int, lang: str | None) -> _Beside | None:
    match = WEEKDAY_BEFORE.search(line, max(0, start - 40), start)
    found = _weekday(match, lang, bracketed=False) if match else None
    if not found or (line[found.at : found.at + 4].rstrip(" ,.").isascii() and line[:found.at].endswith("The ") and len(found.text) < 4):
        return None
    return found


def _weekday_after(line: str, end: int, lang: str | None) -> _Beside | None:
    match = WEEKDAY_AFTER.match(line, end)
    found = _weekday(match, lang, bracketed=bool(match["open"])) if match else None
    return found._replace(at=match.end()) if match and found else None


def _weekday(match: re.Match[str], lang: str | None, *, bracketed: bool) -> _Beside | None:
    """The weekday of one or two words; ``at`` is where its name starts."""
    index = _weekdays(lang)
    both = (match["first"] or "") + match["last"]
    if match["first"] and len(days := index.get(_key(both), ())) == 1:
        return _Beside(match.start("first"), both, days[0])
    found = _look_up(index, match["last"])
    if not found or len(found[1]) != 1 or (len(match["last"]) == 1 and not bracketed):
        return None
    return _Beside(match.start("last") + found[0], match["last"][found[0] :], found[1][0])


def _time_after(line: str, end: int) -> _Beside | None:
    match = TIME_AFTER.match(line, end)
    return _Beside(match.end(), match["time"]) if match else None


def _time_before(line: str, start: int) -> _Beside | None:
    match = TIME_BEFORE.search(line, max(0, start - 40), start)
    return _Beside(match.start(), match["time"]) if match and not match["time"].isdigit() else None


def _label(line: str, start: int) -> _Beside:
    """The label that ends where the date starts. It may be glued to a name: "Jen MillsPublished"."""
    for match in LABEL.finditer(line, max(0, start - 80), start):
        at = match.start()
        glued = line[at].isupper() and line[at + 1].islower()
        if at == 0 or not line[at - 1].isalpha() or glued or not line[at].isascii() and not line[at].islower() and not line[at].isupper():
            return _Beside(at, match.lastgroup or "")
    return _Beside(start)


def _is_backed(line: str, mention: DateMention) -> bool:
    """Whether a weak form has a label or a weekday, or stands between marks or the ends of the line."""
    before, after = line[: mention.start].rstrip(), line[mention.end :].lstrip()
    alone = (not before or EDGE.match(before[-1])) and (not after or EDGE.match(after))
    bare_year = mention.value is not None and len(mention.value) == 4
    compact = line[mention.start : mention.end].isdigit()
    return bool(mention.label or (not bare_year and not compact and (mention.weekday is not None or alone)))


# --- names ------------------------------------------------------------------------------------------------------------


def _code(lang: str | None) -> str | None:
    short = lang.replace("_", "-").split("-")[0].casefold() if lang else None
    return ALIASES.get(short, short) if short else None


def _key(word: str) -> str:
    """What spellings of a name have in common: no case, accents, marks or blanks."""
    plain = unicodedata.normalize("NFD", word.casefold().replace("ı", "i"))
    return "".join(c for c in plain if unicodedata.category(c) != "Mn" and c not in "_ \u200c.'’ʼ")


@cache
def _months(lang: str | None) -> Mapping[str, tuple[int, ...]]:
    return {key: tuple(n + 1 for n in numbers) for key, numbers in _index(MONTHS, lang).items()}


@cache
def _weekdays(lang: str | None) -> Mapping[str, tuple[int, ...]]:
    return _index(WEEKDAYS, lang)


def _index(table: Mapping[str, str], lang: str | None) -> dict[str, tuple[int, ...]]:
    """Numbers, from 0, by the key of a name: more than one where languages disagree, as on "listopad"."""
    index: dict[str, set[int]] = {}
    for code, row in table.items():
        if lang in (None, code) or code == "en":
            for number, names in enumerate(row.split()):
                for name in names.split("/"):
                    if lang or code == "en" or not _is_short(name):
                        index.setdefault(_key(name), set()).add(number)
    return {key: tuple(sorted(numbers)) for key, numbers in index.items()}


def _is_short(name: str) -> bool:
    return len(name) < 4 and name.isascii() and name.casefold() not in SHORT_ANYWHERE


def _look_up(index: Mapping[str, tuple[int, ...]], word: str) -> tuple[int, tuple[int, ...]] | None:
    """Where in a word the name starts, and its numbers: "RussiaTuesday" ends in one behind a small letter."""
    if numbers := index.get(_key(word)):
        return 0, numbers
    joint = next((i for i in range(len(word) - 1, 0, -1) if word[i].isupper() and word[i - 1].islower()), 0)
    numbers = index.get(_key(word[joint:])) if joint else None
    return (joint, numbers) if numbers else None


# --- lines ------------------------------------------------------------------------------------------------------------

MOST_WORDS = 10
"""Most other words of a line that is one of dates."""

_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]{1,2}|[^\W\d_]+")
_SENTENCE = re.compile(r"[.!?。…]['\"”’»)]*\s*$")
_CREDITED = re.compile(rf"\W*(?:by|von|par|por|di|door|av|af|автор|{PUBLISHED}|{UPDATED})\b", re.IGNORECASE)


def is_date_line(line: str, *, lang: str | None = None) -> bool:
    """Whether a line says little but dates, with labels, times and at most about ten other words. A sentence does not.

    >>> is_date_line("By Jane Doe | Oct. 29, 2024 5:03 PM ET"), is_date_line("The wall fell after the flood of March 3, 1953.")
    (True, False)
    """
    mentions = find_dates(line, lang=lang) or _yearless(line, _code(lang), "2400-12-31")
    if not mentions:
        return False
    others = len(_WORDS.findall(_without(line, mentions)))
    if others <= 2 or mentions[0].label:
        return others <= MOST_WORDS
    if _SENTENCE.search(line):
        return False
    before = line[: mentions[0].start].rstrip()
    in_phrase = bool(re.search(r"(?<![^\W\d_])[^\W\d_]+$", before)) and before.split()[-1].islower()
    return others <= MOST_WORDS and (not in_phrase or bool(_CREDITED.match(line)))


def _without(line: str, mentions: tuple[DateMention, ...]) -> str:
    for mention in reversed(mentions):
        line = line[: mention.start_label] + " " + line[mention.end :]
    return line


def relative_time(line: str) -> bool:
    """Whether a line is only a time told from now, with or without a label.

    >>> relative_time("Updated 5 hours ago"), relative_time("vor 3 Stunden"), relative_time("Two days ago the wall fell")
    (True, True, False)
    """
    return len(line) <= 80 and _relative().fullmatch(line.strip()) is not None


@cache
def _relative() -> re.Pattern[str]:
    """The frames of all languages as one pattern. Built when it is first asked for."""
    number = r"(?:\d{1,3}|an?|one|two|three|einer?|einem|une?|uno|una|um|uma|en|ett|et|een|jedn\w+)"
    frames = "|".join(RELATIVE).replace("{n}", number)
    label = rf"(?:(?:{PUBLISHED}|{UPDATED})\s*[:：]?\s*)"
    mark = r"[\s•·|(\[–-]*"
    stamp = rf"(?:about |over |almost |environ |около |cerca de )?(?:{frames})|just now|gerade eben|à l[’']instant|刚刚|たった今|방금"
    near = rf"{label}(?:{NEAR_DAYS})|(?:{NEAR_DAYS})[\s,|•·–-]*(?:{_AT}[\s:]*)?{TIME}"
    return re.compile(rf"{mark}{label}?(?:{stamp}|{near})[\s.)\]•·|–-]*", re.IGNORECASE)


@cache
def deictic_words(lang: str | None) -> re.Pattern[str] | None:
    """Pattern of the expressions of time that need the day of writing: "on Tuesday", "last month". None for other languages.

    >>> bool(deictic_words("en").search("The vote was held yesterday.")), bool(deictic_words("en").search("Every Tuesday"))
    (True, False)
    """
    words = DEICTIC.get(_code(lang) or "")
    return re.compile(words) if words else None
