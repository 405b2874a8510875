"""How a date is built: the forms that it is written in, its time and label, and the names of months and weekdays.

A form takes any word for a month; a table look-up then says whether it is one. So the patterns are the same for all
languages, and are compiled once, when the first line with figures is met.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from curate.anatomy.date_words import ALIASES, MONTHS, PUBLISHED, SHORT_ANYWHERE, UPDATED, WEEKDAYS
from curate.automata import Automaton, searching
from curate.regex import regex
from curate.sieve import sieved, widened
from curate.tuples import NamedTuple

Index = Mapping[str, tuple[int, ...]]
"""Numbers by the key of a name: more than one where languages disagree, as on "listopad"."""

_SIGNS = r"\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09d7\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c"
_LETTER = rf"(?:[^\W\d_]|[{_SIGNS}])"
_ARABIC = r"(?:\s?/\s?[\u0621-\u064a]+(?:\s(?:الأول|الاول|الثاني))?)?"  # two names of one month
_MONTH = rf"(?<![^\W\d_])(?P<month>(?:تشرين|كانون)\s\w+|{_LETTER}++){_ARABIC}"
_HAN = r"[\u3040-\u30ff\u3400-\u9fff]"
_ORDINAL = r"(?:st|nd|rd|th|er|ste|[ºª°]|-?(?:го|е|ий)|:[ea])?\\?"  # Markdown escapes the point behind it
_DAY = rf"(?<!\d)(?<!\w[-–])(?<!\d [-–]\s)(?<!\d[.,:/])(?<![A-Z])(?P<day>\d{{1,2}}){_ORDINAL}"
_YEAR = r"(?P<year>[12１２١٢۱۲१२১২๑๒]\d{3})(?:(?!\d)|(?=\d{1,2}[:h]\d\d)|(?=\d{1,3} (?:[CcKk]om+ent|[Mm]in)))"
_SHORT_YEAR = r"['’]?(?P<year>\d\d)(?=\s*(?:$|[|,;•·)]|[–-]\s))"
_DAY_MONTH = rf"{_DAY}[\s.,\-/]*(?:(?:of|de|del|di|d['’])\s*(?:the\s)?)?{_MONTH}"
_MONTH_DAY = rf"{_MONTH}\.?[\s\-/]*(?:the\s)?(?P<day>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
_OF = r"(?:(?:of|de|del|do|года?|พ\.ศ\.)\s+)?"
_CLOCK_BETWEEN = r"(?:\d\d?:\d\d(?::\d\d)?\s(?:[A-Z]{3,4}\s)?)?"
_APART = r"(?<!\d)(?<!\d[.,:/-])(?<!\w-)(?<!\d\.[-–])"
_LONG = (
    (
        0,
        "年년",
        rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월](?:\s?(?P<day>\d{{1,2}})\s?[日일號号]|(?!{_HAN}|\s?\d))",
    ),
    (0, "年", r"(?P<era>令和|平成|昭和)(?P<year>\d{1,2}|元)年(?P<m>\d{1,2})月(?P<day>\d{1,2})日"),
    (
        0,
        "-/.",
        (
            r"(?<!\d)(?<!\d[./-])(?P<year>\d{4})(?P<sep>[-/.])\s?(?P<m>\d{1,2})(?P=sep)\s?"
            r"(?P<day>\d\d(?=\d\d?:\d\d)|\d{1,2}(?![\d/]|[.-]\d))"
        ),
    ),
    (0, "", rf"{_DAY_MONTH}\.?[\s.,،\-/]*{_OF}{_YEAR}(?:\s?(?:г\.?|года|р\.|року|m\.)(?!\w))?"),
    (0, "", rf"{_MONTH_DAY}(?:\s*[,،.\-/]\s*|\s+){_OF}{_CLOCK_BETWEEN}{_YEAR}"),
    (0, "á", rf"(?P<day>\d{{1,2}})\s+tháng\s+(?P<m>\d{{1,2}})(?:\s?,|\s+năm)?\s+{_YEAR}"),
    (0, "á", rf"[Tt]háng\s+(?P<m>\d{{1,2}})\s+(?P<day>\d{{1,2}}),\s+{_YEAR}"),
    (1, "./-", rf"{_APART}(?P<a>\d{{1,2}})(?P<sep>[./\-])\s?(?P<b>\d{{1,2}})(?P=sep)\s?{_YEAR}"),
    (1, "", rf"(?<!\d){_YEAR}(?:\s?m\.|\.|e?ko|,)?[\s\-]+{_MONTH}\.?[\s\-]*(?P<day>\d{{1,2}})(?!\d|[:.]\d)(?:\s?d\.)?"),
    (1, "g", rf"(?<!\d){_YEAR}\.?\s?(?:gada|g\.)\s(?P<day>\d{{1,2}})\.\s{_MONTH}"),
    (3, "", rf"{_MONTH}(?:\.?,?\s+(?:(?:de|del|of)\s+)?|\.?[-/]){_YEAR}"),
    (3, "á", rf"[Tt]háng\s+(?P<m>\d{{1,2}})(?:\s?,|\s+năm)?\s+{_YEAR}"),
    (4, "", r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<m>\d\d)(?P<day>\d\d)(?!\d)"),
    (5, "", r"(?<![\w./:-])(?P<year>(?:19|20)\d\d)(?![\d/:-]|[.,]\d)"),
)
_SHORT = (
    (2, "", rf"{_DAY_MONTH}\.?[\s\-]*{_SHORT_YEAR}"),
    (2, "", rf"{_MONTH_DAY},?\s+{_SHORT_YEAR}"),
    (2, "./-", r"(?<![\w.,:/-])(?P<a>\d{1,2})(?P<sep>[./\-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d\d)(?![\d/:-]|\.\d)"),
)
_YEARLESS = (
    (0, "", rf"{_MONTH_DAY}(?![\d%]|[.,:]\d)"),
    (0, "", _DAY_MONTH),
    (0, "月월", r"(?P<m>\d{1,2})[月월]\s?(?P<day>\d{1,2})[日일]"),
)
COMPACT, LONE_YEAR = 4, 5
"""Ranks of 20241113 and 2024, which are dates only behind a label."""

BUDDHIST = range(2440, 2700)
"""Years of the Buddhist era, in which Thai dates are written: no newspaper is dated so otherwise."""

BUDDHIST_OFFSET = 543

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
"""Years before the first of a Japanese era."""

DIGIT = regex(r"\d")
_LONG_GUARD = regex(r"\d{4}|[元\d]年")
_SHORT_GUARD = sieved(rf"[\s./\-]{_SHORT_YEAR}|\d[./\-]\d{{1,2}}[./\-]\d\d(?!\d)")

_CLOCK = (
    r"(?:(?:上午|下午|오전|오후|午前|午後)\s?)?"
    r"(?:(?:[01]?\d|2[0-4])\s?[:h：時시]\s?[0-5]\d[분分]?(?::[0-5]\d(?:[.,]\d+)?)?|"
    r"(?:[01]?\d|2[0-3])\.[0-5]\d(?!\.?\d)|(?:0?\d|1[0-2])(?=\s?[AaPp]\.?\s?[Mm]\b)|"
    r"(?:[01]?\d|2[0-4])(?=\s?(?:Uhr|h|hrs|ч)\b))(?!\d)"
)
_ZONE = (
    r"(?:UTC|GMT|[ECMPA][SD]?T|CES?T|EES?T|MES?Z|BST|IST|WIB|WITA|WIT|MSK|МСК|JST|KST|SGT|HKT|MYT|A[EWC]S?T|AEDT|"
    r"NZ[SD]T|PKT|WAT|CAT|EAT|SAST|Eastern|Uhr|hrs?|h|ч|Z)(?=[^A-Za-z]|[A-Z][a-z]|$)\.?"
)
TIME = rf"{_CLOCK}(?:\s?[AaPp]\.?\s?[Mm]\b\.?)?(?:\s?\(?{_ZONE})*(?:\s?[+\-−]\d{{1,2}}(?::?\d\d)?(?!\d))?"
"""A time of day with its zone, as a pattern."""

AT = (
    r"(?:T|[aA]t|um|às?|à|a las?|alle(?: ore)?|ore|om|kl\.?|klo|klokken|[вВуo]|об?|saat|pukul|jam|v|la|ora|ob|lúc|"
    r"godz\.|as|@|τις|στις|الساعة)"
)
"""What stands between a day and its time, as a pattern."""

TIME_AFTER = regex(rf"[\s,،|•·/–—\-(;]*(?:{AT}[\s:]*)?(?P<time>{TIME})")
TIME_BEFORE = regex(rf"(?<![\w.:/-])(?P<time>{TIME})[\s,|•·/–—\-]*(?:(?:on|am|le|el|il|den|ngày)\s+)?$")

_DAY_WORD = rf"{_LETTER}+(?:[-'’ʼ]{_LETTER}+)?"
WEEKDAY_BEFORE = regex(
    rf"(?P<first>{_LETTER}+[\s_])?(?P<last>{_DAY_WORD})[.,،]*\s*\(?"
    r"(?:(?:the|den|de|dem|le|el|il|dia|día|dne|ngày|am|em|,|-|–|\|)\s*)?$"
)
WEEKDAY_AFTER = regex(
    rf"[\s.,،]*(?P<open>[(（\[]?)(?P<first>{_LETTER}+\s)?(?P<last>{_DAY_WORD})(?=\s*(?:$|[\d|,.;:•·)）\]–-]))[)）\]]?"
)
ENDING = regex(r"-?[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁІЇЄ\u3040-\u9fff\uac00-\ud7a3]{1,3}\b\.?")
"""An ending that a figure takes: "2024r.", "29-én", "29a"."""


class Form(NamedTuple):
    """A form of dates, and what is cheap to see of lines that have it."""

    rank: int
    """0 is the surest."""
    needed: frozenset[str]
    """Characters of which a line has one; none where nothing is so simple."""
    named: bool
    """Whether its month is a name."""
    pattern: re.Pattern[str]


@cache
def forms(*, long: bool, short: bool) -> tuple[Form, ...]:
    """Forms with years of four digits, of two, or (neither) without a year.

    Full dates in words come first, then those in figures, short years, months with a year, and what needs a label.
    """
    chosen = (_LONG if long else ()) + (_SHORT if short else ()) if long or short else _YEARLESS
    return tuple(Form(rank, frozenset(needed), "(?P<month>" in form, regex(form)) for rank, needed, form in chosen)


def able_forms(line: str, lang: str | None) -> list[tuple[int, re.Pattern[str]]]:
    """The forms of full dates that a line can hold, with their ranks."""
    long, short = _LONG_GUARD.search(line) is not None, _SHORT_GUARD.search(line) is not None
    return _able(forms(long=long, short=short), line, lang) if long or short else []


def able_yearless(line: str, lang: str | None) -> list[tuple[int, re.Pattern[str]]]:
    """The forms of dates without a year that it can hold, likewise."""
    return _able(forms(long=False, short=False), line, lang)


def _able(every: Iterable[Form], line: str, lang: str | None) -> list[tuple[int, re.Pattern[str]]]:
    chars, named = frozenset(line), any(map(str.isalpha, line)) and has_month(line, lang)
    able = (form for form in every if named or not form.named)
    return [(form.rank, form.pattern) for form in able if not (form.needed and form.needed.isdisjoint(chars))]


def has_month(line: str, lang: str | None) -> bool:
    """Whether the letters of a month's name stand in a line, in a language or English."""
    return bool(_names(months, lang)(key_of(line)))


def has_weekday(line: str, lang: str | None) -> bool:
    """The same for a weekday."""
    return bool(_names(weekdays, lang)(key_of(line)))


@cache
def _names(index: Callable[[str | None], Index], lang: str | None) -> Automaton:
    return searching(["|".join(map(re.escape, index(lang)))])


@cache
def label_before() -> re.Pattern[str]:
    """Pattern of a label up to where the date starts; its group's name is what the label says."""
    return sieved(
        rf"(?:(?P<published>{PUBLISHED})|(?P<updated>{UPDATED}))[\s:：.,|*_–—()\-/]*"
        r"(?:(?:on|at|am|vom|le|du|el|em|il|in data|den|the|op|dne|dnia|w dniu|la|på|of|pada|tarihinde|në|στις|في|в|"
        r"from)\b[\s:]*)?$",
        re.IGNORECASE,
    )


@cache
def labels() -> Automaton:
    """Looks for the words of labels, wherever they stand."""
    return searching([widened(f"{PUBLISHED}|{UPDATED}", re.IGNORECASE)])


# --- names ------------------------------------------------------------------------------------------------------------


def plain_code(lang: str | None) -> str | None:
    """The code that a language's rows are found under: ``pt-BR`` gives ``pt``, ``nb`` gives ``no``."""
    short = lang.replace("_", "-").split("-")[0].casefold() if lang else None
    return ALIASES.get(short, short) if short else None


@cache
def months(lang: str | None) -> Index:
    """Months, from 1, by the keys of their names in a language and in English; None stands for all languages."""
    return {key: tuple(n + 1 for n in numbers) for key, numbers in _index(MONTHS, lang).items()}


@cache
def weekdays(lang: str | None) -> Index:
    """Weekdays, Monday 0, likewise."""
    return _index(WEEKDAYS, lang)


def look_up(index: Index, word: str) -> tuple[int, tuple[int, ...]] | None:
    """Where in a word the name starts, and its numbers: "RussiaTuesday" ends in one behind a small letter."""
    if numbers := index.get(key_of(word)):
        return 0, numbers
    joint = next((i for i in range(len(word) - 1, 0, -1) if word[i].isupper() and word[i - 1].islower()), 0)
    numbers = index.get(key_of(word[joint:])) if joint else None
    return (joint, numbers) if numbers else None


_LEFT_OUT = dict.fromkeys(map(ord, "_\u200c.'’ʼ"))
"""What some write in a name and others do not."""


def key_of(word: str) -> str:
    """What spellings of a name have in common: no case, accents, marks or blanks. Never a text to take spans of."""
    return _keyed(word).replace(" ", "")


def _keyed(words: str) -> str:
    """The same for some names with a blank between them."""
    if words.isascii():
        return words.lower().translate(_LEFT_OUT)
    plain = unicodedata.normalize("NFD", words.casefold().replace("ı", "i"))
    marks = {ord(char): None for char in set(plain) if unicodedata.category(char) == "Mn"}
    return plain.translate(marks | _LEFT_OUT)


def _index(table: Mapping[str, str], lang: str | None) -> Index:
    index: dict[str, set[int]] = {}
    for code, row in table.items():
        if lang not in (None, code) and code != "en":
            continue
        for number, (names, said) in enumerate(zip(row.split(), _keyed(row).split(), strict=True)):
            for name, known in zip(names.split("/"), said.split("/"), strict=True):
                if lang or code == "en" or not _is_short(name):
                    index.setdefault(known, set()).add(number)
    return {key: tuple(sorted(numbers)) for key, numbers in index.items()}


def _is_short(name: str) -> bool:
    return len(name) <= len("jan") and name.isascii() and name.casefold() not in SHORT_ANYWHERE
