"""Dates of header lines: forms and languages, what is left open, what stands beside, and what only looks like one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.anatomy.date_words import MONTHS, WEEKDAYS
from curate.anatomy.dates import (
    DateMention,
    deictic_words,
    find_dates,
    is_date_line,
    relative_time,
    resolve_year,
)

FORMS = (
    ("2024-10-29", None),
    ("2024/10/29", None),
    ("2024-10-29T10:30:00Z", None),
    ("2024-10-29T10:30:00+01:00", None),
    ("2024-10-2910:30", None),
    ("Published 20241029", None),
    ("Tuesday, October 29, 2024", None),
    ("TUESDAY, OCTOBER 29, 2024", "en"),
    ("Oct. 29, 2024 5:03 PM ET", "en"),
    ("October 29,2024", None),
    ("29 October 2024", None),
    ("29th of October 2024", None),
    ("29-Oct-2024", None),
    ("29-Oct-24", None),
    ("Oct 29, ’24", None),
    ("Tue Oct 29 17:05:00 UTC 2024", None),
    ("29. Oktober 2024", "de"),
    (r"29\. Oktober 2024", "de"),
    ("29.10.2024", "de"),
    ("29.10.24", "de"),
    ("29. 10. 2024", "cs"),
    ("29/10/2024", None),
    ("10/29/2024", None),
    ("mardi 29 octobre 2024 à 18h05", "fr"),
    ("29 oct. 2024", "fr"),
    ("29 de octubre de 2024", "es"),
    ("octubre 29, 2024", "es"),
    ("Terça-feira, 29 de outubro de 2024", "pt"),
    ("martedì 29 ottobre 2024", "it"),
    ("29 d’octubre de 2024", "ca"),
    ("29 octombrie 2024", "ro"),
    ("29 oktober 2024", "nl"),
    ("den 29 oktober 2024", "sv"),
    ("29. oktober 2024", "da"),
    ("29. oktober 2024", "nb"),
    ("29. lokakuuta 2024", "fi"),
    ("29. oktoober 2024", "et"),
    ("2024. gada 29. oktobris", "lv"),
    ("2024 m. spalio 29 d.", "lt"),
    ("29 października 2024", "pl"),
    ("29 października 2024r.", "pl"),
    ("úterý 29. října 2024", "cs"),
    ("29. októbra 2024", "sk"),
    ("29. oktobra 2024", "sl"),
    ("29. listopada 2024", "hr"),
    ("29. oktobar 2024", "sr"),
    ("29. октобар 2024", "sr"),
    ("29 октября 2024 г.", "ru"),
    ("вторник, 29 октября 2024 года", "ru"),
    ("29 жовтня 2024", "uk"),
    ("29 октомври 2024 г.", "bg"),
    ("2024. október 29.", "hu"),
    ("29 tetor 2024", "sq"),
    ("29 Οκτωβρίου 2024", "el"),
    ("29 Ekim 2024 Salı", "tr"),
    ("29 EKİM 2024", "tr"),
    ("Selasa, 29 Oktober 2024", "id"),
    ("29 Oktober 2024", "ms"),
    ("29 tháng 10, 2024", "vi"),
    ("Thứ Ba, ngày 29/10/2024", "vi"),
    ("29 Oktoba 2024", "sw"),
    ("ngoLwesibili, 29 Okthoba 2024", "zu"),
    ("2024ko urriaren 29a", "eu"),
    ("29 أكتوبر 2024", "ar"),
    ("29 أكتوبر/تشرين الأول 2024", "ar"),
    ("٢٩ تشرين الأول ٢٠٢٤", "ar"),
    ("29 באוקטובר 2024", "he"),
    ("29 अक्टूबर 2024", "hi"),
    ("2024年10月29日", "zh"),
    ("2024年10月29日(火)", "ja"),
    ("令和6年10月29日", "ja"),
    ("2024. 10. 29.", "ko"),
    ("2024년 10월 29일 (화)", "ko"),
)


def only(line: str, **how: str | None) -> DateMention:
    """The single mention of a line."""
    (mention,) = find_dates(line, **how)
    return mention


@pytest.mark.parametrize(("line", "lang"), FORMS, ids=[form for form, _ in FORMS])
def test_form_is_read_with_and_without_its_language(line: str, lang: str | None) -> None:
    """Every form gives the day, and a weekday beside it fits."""
    mention = only(line, lang=lang)
    assert mention.value == "2024-10-29"
    assert mention.weekday_ok is not False
    assert "2024-10-29" in only(line).candidates


@pytest.mark.parametrize(
    ("line", "value"),
    [("October 2024", "2024-10"), ("Oct. 2024", "2024-10"), ("2024年10月", "2024-10"), ("Published: 2024", "2024")],
)
def test_month_and_year_keep_what_they_say(line: str, value: str) -> None:
    assert only(line).value == value


@pytest.mark.parametrize(
    "line",
    [
        "May",
        "March",
        "Sunday",
        "Friday the 13th",
        "By April Jones",
        "© 2024 Harbour Times",
        "Copyright 2019-2024",
        "Budget 2024",
        "Stand 2018",
        "COVID-19 March 2024",
        "iPhone 15 Pro 2024",
        "12th Gen 2024 laptop",
        "Boeing 737-8",
        "Read the iOS18March release notes.",
        "The BlackFriday hashtag rose again.",
        "28-29 October 2024",
        "17.-20.06.2024",
        "45 March 2024 deals",
        "1,200 people in 24 days",
        "10, 000 houses",
        "Version 1.2.10",
        "127.0.0.1",
        "Call 555-12-2024-11",
        "24/7",
        "10:30",
        "20241029",
        "5 hours ago",
        "Room 12, 3rd floor",
        "Mach 2 2024",
        "豊島園駅周辺で2025年3月末まで開催",
    ],
)
def test_look_alike_is_no_date(line: str) -> None:
    assert find_dates(line) == ()


def test_names_are_those_of_the_language_and_english() -> None:
    """The Dutch "mei" is a month in Dutch, and the Chinese author Mei is none in French."""
    assert only("29 mei 2024", lang="nl").value == "2024-05-29"
    assert find_dates("29 mei 2024", lang="fr") == ()
    assert only("29 May 2024", lang="fr").value == "2024-05-29"


def test_name_that_means_two_months_is_ambiguous_without_language() -> None:
    assert only("10 listopada 2024").candidates == ("2024-10-10", "2024-11-10")
    assert only("10 listopada 2024", lang="pl").value == "2024-11-10"
    assert only("10 listopada 2024", lang="hr").value == "2024-10-10"


@pytest.mark.parametrize(
    ("line", "how", "value", "confidence"),
    [
        ("05/03/2024", {}, None, "ambiguous"),
        ("05/03/2024", {"lang": "en"}, None, "ambiguous"),
        ("05.03.2024", {"lang": "en"}, None, "ambiguous"),
        ("Published 01.02.03", {"lang": "en"}, None, "ambiguous"),
        ("25/03/2024", {"lang": "en"}, "2024-03-25", "exact"),
        ("03/25/2024", {"lang": "de"}, "2024-03-25", "exact"),
        ("05/05/2024", {"lang": "en"}, "2024-05-05", "exact"),
        ("Tuesday 05/03/2024", {"lang": "en"}, "2024-03-05", "exact"),
        ("Friday 05/03/2024", {"lang": "en"}, "2024-05-03", "exact"),
        ("Monday, 11.05.2012", {"lang": "de"}, "2012-11-05", "exact"),
        ("Monday 10.29.2012", {"lang": "en"}, "2012-10-29", "exact"),
        ("05.03.2024", {"lang": "de"}, "2024-03-05", "inferred"),
        ("05/03/2024", {"lang": "es"}, "2024-03-05", "inferred"),
        ("05/03/2024", {"lang": "en", "order": "DMY"}, "2024-03-05", "inferred"),
        ("05/03/2024", {"lang": "de", "order": "MDY"}, "2024-05-03", "inferred"),
        ("01.02.03", {"lang": "de"}, "2003-02-01", "inferred"),
        ("01.02.03", {"lang": "hu"}, "2001-02-03", "inferred"),
        ("11/12/2024", {"lang": "en", "collected": "2024-11-20"}, "2024-11-12", "inferred"),
        ("2024-05-03", {"lang": "en"}, "2024-05-03", "exact"),
        ("2024-02-29", {}, "2024-02-29", "exact"),
        ("1970-01-01", {}, "1970-01-01", "exact"),
        ("0001-01-01", {}, "0001-01-01", "exact"),
        ("2024-02-30", {}, None, "impossible"),
        ("2024-13-45", {}, None, "impossible"),
        ("0000-00-00", {}, None, "impossible"),
        ("2023-02-29", {}, None, "impossible"),
        ("30 February 2024", {}, None, "impossible"),
        ("31/31/2024", {}, None, "impossible"),
    ],
)
def test_figures_are_decided_or_left_open(line: str, how: dict[str, str], value: str | None, confidence: str) -> None:
    """Impossible readings, weekday, order of the source and language decide, in this order; else all are kept."""
    mention = only(line, **how)
    assert (mention.value, mention.confidence) == (value, confidence)
    assert (value in mention.candidates) if value else (len(mention.candidates) != 1)


def test_two_digit_year_keeps_three_orders() -> None:
    assert only("Published 01.02.03").candidates == ("2001-02-03", "2003-01-02", "2003-02-01")
    assert only("29.10.24").value == "2024-10-29"


@pytest.mark.parametrize(
    ("line", "weekday", "fits"),
    [
        ("Tuesday, October 29, 2024", 1, True),
        ("Wednesday, October 29, 2024", 2, False),
        ("Montag, 29. Oktober 2024", 0, False),
        ("vendredi 29 octobre 2024", 4, False),
        ("Shares fell on Black Tuesday, October 29, 1929, and did not recover.", 1, True),
        ("29 October 2024, Tuesday", 1, True),
        ("Wednesday’s vote and the October 29, 2024 ruling are separate.", None, None),
        ("The Sun, 29 October 2024", None, None),
        ("October 29, 2024 Sunday Times", None, None),
        ("Sunday October 2024", 6, None),
        ("29 October 2024", None, None),
    ],
)
def test_weekday_beside_a_date_is_compared(line: str, weekday: int | None, fits: bool | None) -> None:
    mention = only(line)
    assert (mention.weekday, mention.weekday_ok) == (weekday, fits)


@pytest.mark.parametrize(
    ("line", "labels"),
    [
        ("Published: 5 March 2024 | Updated: 6 March 2024", [("published", "2024-03-05"), ("updated", "2024-03-06")]),
        ("First published on Tue 29 Oct 2024 17.03 GMT", [("published", "2024-10-29")]),
        ("Jen MillsPublished Jul 17, 2024", [("published", "2024-07-17")]),
        (
            "Published Tue, Oct 29 20245:03 PM EDTUpdated Wed, Oct 30 2024",
            [("published", "2024-10-29"), ("updated", "2024-10-30")],
        ),
        ("LAST UPDATED ON OCTOBER 29, 2024", [("updated", "2024-10-29")]),
        ("Veröffentlicht am 29.10.2024", [("published", "2024-10-29")]),
        ("Stand: 29.10.2024, 17.03 Uhr", [("updated", "2024-10-29")]),
        ("Mis à jour le 29/10/2024", [("updated", "2024-10-29")]),
        ("Опубликовано 29.10.2024", [("published", "2024-10-29")]),
        ("Geplaatst op 29 oktober 2024", [("published", "2024-10-29")]),
        ("Publicado el 29 de octubre de 2024", [("published", "2024-10-29")]),
        ("发布时间：2024-10-29 10:30", [("published", "2024-10-29")]),
        ("更新日 2024/10/29", [("updated", "2024-10-29")]),
        ("20 Apr 2026Updated 12:44", [("", "2026-04-20")]),
        ("Republished 29 October 2024", [("", "2024-10-29")]),
        ("Kursk, Russia, Tuesday, October 29, 2024", [("", "2024-10-29")]),
    ],
)
def test_label_says_which_date_it_is(line: str, labels: list[tuple[str, str]]) -> None:
    assert [(mention.label, mention.value) for mention in find_dates(line)] == labels


@pytest.mark.parametrize(
    ("line", "said", "time"),
    [
        ("Kursk, RussiaTuesday, October 29, 2024", "Tuesday, October 29, 2024", ""),
        ("Jane DoeOctober 29, 2024", "October 29, 2024", ""),
        ("March 7, 20247:55 AM", "March 7, 20247:55 AM", "7:55 AM"),
        ("20 Apr 2026Updated 12:44", "20 Apr 2026", ""),
        ("Jane DoeMarch 7, 20240 Comments", "March 7, 2024", ""),
        ("Nov 13, 2024 | 10:30", "Nov 13, 2024 | 10:30", "10:30"),
        ("Oct. 29, 2024 5:03 PM ET", "Oct. 29, 2024 5:03 PM ET", "5:03 PM ET"),
        ("17:05, 29 October 2024", "17:05, 29 October 2024", "17:05"),
        ("Published 5:03 PM ET, Tue October 29, 2024", "5:03 PM ET, Tue October 29, 2024", "5:03 PM ET"),
        ("29.10.2024 um 17:03 Uhr", "29.10.2024 um 17:03 Uhr", "17:03 Uhr"),
        ("mardi 29 octobre 2024 à 18h05", "mardi 29 octobre 2024 à 18h05", "18h05"),
        ("2024-11-13T10:30:00+01:00 ", "2024-11-13T10:30:00+01:00", "10:30:00+01:00"),
        ("29 października 2024r. Jan", "29 października 2024r.", ""),
        ("October 29, 2024 5 min read", "October 29, 2024", ""),
        ("29 October 2024 3 comments", "29 October 2024", ""),
    ],
)
def test_span_covers_the_date_with_weekday_and_time(line: str, said: str, time: str) -> None:
    mention = only(line)
    assert (line[mention.start : mention.end], mention.time) == (said, time)


def test_what_stands_between_two_dates_belongs_to_one() -> None:
    """A weekday goes to the date behind it, a time to the date before it; spans never overlap."""
    line = "Oct 29, 2024, Wed, Oct 30, 2024 18:00 31 October 2024"
    assert [(line[m.start : m.end], m.weekday) for m in find_dates(line)] == [
        ("Oct 29, 2024", None),
        ("Wed, Oct 30, 2024 18:00", 2),
        ("31 October 2024", None),
    ]


@pytest.mark.parametrize(
    ("line", "collected", "value"),
    [
        ("Tuesday, Oct. 29", "2026-01-05", "2024-10-29"),
        ("Oct. 29", "2026-01-05", "2025-10-29"),
        ("Published 29 October", "2024-10-29", "2024-10-29"),
        ("10月29日", "2024-11-14", "2024-10-29"),
        ("May 4 people", "2026-01-05", None),
        ("Oct. 29", None, None),
        ("Oct. 29", "no day", None),
    ],
)
def test_missing_year_comes_from_the_crawl_or_not_at_all(line: str, collected: str | None, value: str | None) -> None:
    mentions = find_dates(line, collected=collected)
    assert [mention.value for mention in mentions] == ([value] if value else [])
    assert all(mention.confidence == "inferred" for mention in mentions)


@pytest.mark.parametrize(
    "line",
    [
        "2024-11-13",
        "By Jane Doe | Oct. 29, 2024 5:03 PM ET",
        "By Jane Doe October 29, 2024 in News",
        "Kursk, RussiaTuesday, October 29, 2024",
        "Tuesday, Oct. 29",
        "Jane Doe, Harbour Times | Oct 29, 2024 | 5 min read | 3 comments",
        "25/04/2026 Actualizado a las 15:10h.",
        "This page was originally published on Wednesday, March 2, 2022.",
        "Posted by Bo on Friday December 19, 2025 @08:00PM from the harbour desk.",
        "2024年10月29日 10:30 港口时报",
    ],
)
def test_line_of_dates(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Harbour wall repaired",
        "The wall was built in 1931 and repaired in 1975 after the flood of March 3, 1953.",
        "How the storm of October 29, 2024 changed the harbour",
        "Every harbour closed in October 2024",
        "The council will hold its first meeting on Tuesday, October 29, 2024.",
        "2024年10月29日，市议会投票决定修复旧港口墙，工程将于明年春天开始。",
        "— Harbour Times (@harbourtimes) November 3, 2019",
        "© 2024 Harbour Times",
        "May the wall stand",
    ],
)
def test_line_that_says_more_than_dates(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "5 hours ago",
        "2h ago",
        "about an hour ago",
        "Updated 3 days ago",
        "just now",
        "vor 3 Stunden",
        "vor einer Stunde",
        "il y a 2 jours",
        "hace 3 horas",
        "há 2 dias",
        "2 ore fa",
        "3 uur geleden",
        "för 3 timmar sedan",
        "for 3 timer siden",
        "3 tuntia sitten",
        "3 godziny temu",
        "před 3 hodinami",
        "3 часа назад",
        "3 години тому",
        "3 saat önce",
        "3 jam yang lalu",
        "3 giờ trước",
        "πριν από 3 ώρες",
        "3 órája",
        "acum 3 ore",
        "منذ 3 ساعات",
        "3小时前",
        "3時間前",
        "3시간 전",
        "Heute, 12:37 Uhr",
        "Yesterday at 10:30",
    ],
)
def test_stamp_that_counts_from_now(line: str) -> None:
    assert relative_time(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Today",
        "Yesterday",
        "Two days ago the wall fell",
        "5 hours",
        "Vor 3 Jahren fiel die Mauer",
        "Long ago",
        "5h",
        "x" * 200,
    ],
)
def test_line_that_is_no_stamp(line: str) -> None:
    assert not relative_time(line)


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("en", "Ministers met in Harbourtown on Tuesday, raising fears.", "on Tuesday"),
        ("en", "The vote was held yesterday, in the hall.", "yesterday"),
        ("en", "It will be known next week, officials said.", "next week"),
        ("en", "The council met last month.", "last month"),
        ("en-GB", "Ministers met on Tuesday.", "on Tuesday"),
        ("de", "Der Rat tagte am Dienstagabend in Hamburg.", "am Dienstagabend"),
        ("de", "Das teilte die Stadt gestern mit.", "gestern"),
        ("de", "Die vergangene Woche war ruhig.", "vergangene Woche"),
        ("fr", "Le conseil a voté jeudi la réparation.", "jeudi"),
        ("fr", "La digue a cédé la semaine dernière.", "la semaine dernière"),
        ("es", "El consejo votó el martes la reparación.", "el martes"),
        ("es", "La lluvia cayó ayer.", "ayer"),
        ("it", "Il consiglio ha votato giovedì la riparazione.", "giovedì"),
        ("pt", "O conselho votou na terça-feira.", "na terça-feira"),
        ("nl", "De raad stemde op dinsdag.", "op dinsdag"),
    ],
)
def test_deictic_word_is_found(lang: str, text: str, said: str) -> None:
    find = deictic_words(lang)
    assert find
    assert [match[0] for match in find(text)] == [said]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Every Tuesday the market opens at six."),
        ("en", "The market opens on Tuesdays."),
        ("en", "The memoir “Tuesday Nights” was published by a small press."),
        ("en", "They sang “Yesterday” and went home."),
        ("en", "The vote was held on Tuesday, October 29, 2024."),
        ("en", "Black Friday sales rose again."),
        ("de", "Der Markt öffnet jeden Dienstag um sechs."),
        ("de", "Dienstags ist Markt."),
        ("de", "Der Rat tagte am Dienstag, 29. Oktober 2024."),
        ("de", "Am Morgen fiel Schnee."),
        ("fr", "Le marché ouvre le mardi à six heures."),
        ("fr", "Le mardi 29 octobre 2024, le conseil a voté."),
        ("es", "El mercado abre los martes."),
        ("es", "Por la mañana cayó la lluvia."),
        ("it", "Il mercato apre ogni martedì."),
    ],
)
def test_habit_title_and_full_date_are_not_deictic(lang: str, text: str) -> None:
    find = deictic_words(lang)
    assert find
    assert not [*find(text)]


def test_deictic_words_of_other_languages_are_not_known() -> None:
    assert deictic_words("ja") is None
    assert deictic_words("") is None


@pytest.mark.parametrize("table", [MONTHS, WEEKDAYS], ids=["months", "weekdays"])
def test_row_of_names_is_complete(table: dict[str, str]) -> None:
    """A row has twelve months or seven weekdays; a missing one would shift all behind it."""
    many = 12 if table is MONTHS else 7
    assert {lang: len(row.split()) for lang, row in table.items()} == dict.fromkeys(table, many)


@pytest.mark.parametrize("lang", sorted(MONTHS))
def test_names_of_months_are_read_as_their_month(lang: str) -> None:
    """Each form of each name gives the month that its place in the row says, or is shared by two in that language."""
    for month, names in enumerate(MONTHS[lang].split(), 1):
        for name in names.replace("_", " ").split("/"):
            assert f"2024-{month:02}-07" in only(f"7 {name} 2024", lang=lang).candidates, name


DAYS = st.dates(date(1700, 1, 1), date(2190, 12, 31))
PIECES = st.lists(
    st.sampled_from(
        "29|2024|October| |, |.|/|-|Tuesday|Updated|:|İ|年|月|日|5|13|PM|mei|’|(|)|à|\u200c|٢٠٢٤|Published|Jane|00|th|"
        "de|\u0301|10:30|\\|29 October 2024|30.10.2024|Wed, |T".split("|")
    ),
    max_size=14,
).map("".join)


@given(DAYS)
def test_written_day_is_read_back(day: date) -> None:
    """Whatever the day, what `strftime` writes is that day, and its weekday fits."""
    for form in ("%Y-%m-%d", "%d %B %Y", "%A, %B %d, %Y", "%Y年%m月%d日", "%a %d %b %Y 10:30"):
        mention = only(day.strftime(form))
        assert (mention.value, mention.confidence, mention.weekday_ok) in (
            (str(day), "exact", True),
            (str(day), "exact", None),
        )


@given(DAYS)
def test_figures_never_exclude_the_day_they_mean(day: date) -> None:
    for form in ("%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%A %d/%m/%Y"):
        assert str(day) in only(day.strftime(form)).candidates


@given(PIECES, st.sampled_from([None, "en", "de", "ja"]), st.sampled_from([None, "2024-11-14"]))
def test_spans_are_inside_and_values_among_candidates(line: str, lang: str | None, collected: str | None) -> None:
    """Of any line: spans are in order and inside, a value is one of the candidates, an impossible date has none."""
    mentions = find_dates(line, lang=lang, collected=collected)
    for mention in mentions:
        assert 0 <= mention.start_label <= mention.start < mention.end <= len(line)
        assert mention.value is None or mention.value in mention.candidates
        assert (mention.confidence == "impossible") == (not mention.candidates)
        assert list(mention.candidates) == sorted(set(mention.candidates))
    assert all(mention.end <= following.start_label for mention, following in pairwise(mentions))
    assert isinstance(is_date_line(line, lang=lang), bool)
    assert isinstance(relative_time(line), bool)


@given(DAYS, st.integers(0, 4000))
def test_year_is_the_latest_that_fits(day: date, later: int) -> None:
    """The day found is past, has the month, day and weekday asked for, and no later year has."""
    collected = day + timedelta(days=later)
    found = resolve_year(day.month, day.day, day.weekday(), str(collected))
    assert found is not None
    assert str(day) <= found <= str(collected)
    assert found[4:] == str(day)[4:]
    assert date.fromisoformat(found).weekday() == day.weekday()


def test_year_is_not_guessed_without_a_day_of_collection() -> None:
    assert resolve_year(10, 29, 1, None) is None
    assert resolve_year(2, 30, None, "2024-11-14") is None


@pytest.mark.parametrize(
    ("line", "lang", "day"),
    [
        ("วันจันทร์ที่ 15 กรกฎาคม 2567", "th", "2024-07-15"),
        ("15 กรกฎาคม พ.ศ. 2567", None, "2024-07-15"),
        ("15/07/2567", "th", "2024-07-15"),
        ("29 February 2567", None, "2024-02-29"),
        ("২৯ অক্টোবর ২০২৪", "bn", "2024-10-29"),
        ("29 oktabr 2024", "uz", "2024-10-29"),
        ("29 Oktoba 2024", "ha", "2024-10-29"),
        ("29 October 2439", None, "2439-10-29"),
    ],
)
def test_more_calendars_and_languages(line: str, lang: str | None, day: str) -> None:
    assert [mention.value for mention in find_dates(line, lang=lang)] == [day]


def test_a_thai_weekday_is_checked_against_the_year_it_means() -> None:
    (right,), (wrong,) = find_dates("วันจันทร์ที่ 15 กรกฎาคม 2567"), find_dates("วันอังคารที่ 15 กรกฎาคม 2567")
    assert (right.weekday_ok, wrong.weekday_ok) == (True, False)
