"""The sample corpus is what its README says: these tests read bytes and know nothing of the tool."""

from __future__ import annotations

import codecs
import gzip
import json
import re
import unicodedata
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
RAW = CORPUS / "raw"
COLUMNS = 5
ENDINGS = {
    "text": ".txt",
    "markdown": ".md",
    "json": ".json",
    "jsonl": ".jsonl",
    "jsonl.gz": ".jsonl.gz",
    "binary": ".txt",
}
CLEAN = ("harbour-times/clean-with-header.txt", "le-fanal/clean-without-header.txt")
TRUE_ENCODINGS = {
    "UTF-8": "utf-8",
    "UTF-8 with BOM": "utf-8-sig",
    "cp1252": "cp1252",
    "UTF-16 with BOM": "utf-16",
    "undecided (KOI8-R)": "koi8_r",
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY = f"(?P<name>{'|'.join(WEEKDAYS)})"
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH = f"(?P<month>{'|'.join(MONTHS)})"
MONTH_FIRST = rf"{MONTH} (?P<day>\d+), (?P<year>\d{{4}})"
DAY_FIRST = rf"(?P<day>\d+) {MONTH} (?P<year>\d{{4}})"


class Row(NamedTuple):
    """A line of the table in `corpus/README.md`."""

    file: str
    format: str
    encoding: str
    languages: str
    damage: str


def read_table() -> tuple[Row, ...]:
    """The rows of the README's table, in its order."""
    lines = (CORPUS / "README.md").read_text(encoding="utf-8").splitlines()
    cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| `"))
    return tuple(Row(row[0].strip("`"), *row[1:]) for row in cells if len(row) == COLUMNS)


ROWS = read_table()
BY_FILE = {row.file: row for row in ROWS}
TABLED = [row for row in ROWS if row.encoding in TRUE_ENCODINGS]


def read_bytes(file: str) -> bytes:
    """The bytes of a sample, a `.gz` unpacked."""
    data = (RAW / file).read_bytes()
    return gzip.decompress(data) if file.endswith(".gz") else data


def read_text(file: str) -> str:
    """The text of a sample, decoded as its row says."""
    return read_bytes(file).decode(TRUE_ENCODINGS[BY_FILE[file].encoding])


def is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8, strictly."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def parsed(line: str) -> dict[str, object] | None:
    """The record of a line, None where it is no JSON."""
    try:
        record: dict[str, object] = json.loads(line)
    except json.JSONDecodeError:
        return None
    return record


def weekdays(text: str) -> list[tuple[str, date]]:
    """The English weekday names beside full dates, glued ones too, each with its date."""
    hits = [hit.groupdict() for form in (MONTH_FIRST, DAY_FIRST) for hit in re.finditer(f"{WEEKDAY}, {form}", text)]
    return [(hit["name"], date(int(hit["year"]), MONTHS.index(hit["month"]) + 1, int(hit["day"]))) for hit in hits]


def test_table_and_tree_hold_the_same_files() -> None:
    """Every file has a row, every row a file, and the table is sorted."""
    tree = {path.relative_to(RAW).as_posix() for path in RAW.rglob("*") if path.is_file()}
    assert {row.file for row in ROWS} == tree
    assert [row.file for row in ROWS] == sorted(tree)


def test_the_corpus_is_wide_enough() -> None:
    """At least 15 articles, four formats and six languages."""
    assert sum(row.format != "binary" for row in ROWS) >= 15
    assert len({row.format for row in ROWS} - {"binary"}) >= 4
    assert len({language for row in ROWS for language in row.languages.split(", ")} - {"none"}) >= 6


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.file)
def test_format_fits_the_name(row: Row) -> None:
    """The format of the table is that of the file's ending, and a sample stays small."""
    assert row.file.endswith(ENDINGS[row.format])
    assert 400 <= (RAW / row.file).stat().st_size <= 5000


@pytest.mark.parametrize("row", TABLED, ids=lambda row: row.file)
def test_encoding_is_as_described(row: Row) -> None:
    """The bytes decode, all of them, as the table says, and come back the same."""
    data = read_bytes(row.file)
    encoding = TRUE_ENCODINGS[row.encoding]
    assert data.decode(encoding).encode(encoding) == data
    assert is_utf8(data) == row.encoding.startswith("UTF-8")
    assert data.startswith(codecs.BOM_UTF8) == (row.encoding == "UTF-8 with BOM")
    assert data.startswith(codecs.BOM_UTF16_LE) == (row.encoding == "UTF-16 with BOM")


def test_mixed_file_has_both_encodings() -> None:
    """The pasted sentence is cp1252 and no UTF-8; every other line is UTF-8, some of it beyond ASCII."""
    lines = read_bytes("harbour-times/mixed-encodings.txt").split(b"\n")
    alien = [line for line in lines if not is_utf8(line)]
    assert len(alien) == 1
    assert "“The sea doesn’t read contracts,”" in alien[0].decode("cp1252")
    assert any(is_utf8(line) and not line.isascii() for line in lines)


def test_binary_file_is_an_image() -> None:
    """The file that is no article is a PNG with NUL bytes, so neither UTF-8 nor any text."""
    data = read_bytes("harbour-times/not-an-article.txt")
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert b"\0" in data
    assert not is_utf8(data)


def test_line_ends_are_as_described() -> None:
    """Two files have CRLF at every line, all others LF alone."""
    crlf = {row.file for row in TABLED if "\r" in read_text(row.file)}
    assert crlf == {"foerde-bote/crlf-and-bom.txt", "minato-shimbun/utf-16.txt"}
    assert all(read_text(file).count("\r\n") == read_text(file).count("\n") for file in crlf)


@pytest.mark.parametrize("file", CLEAN)
def test_clean_files_are_clean(file: str) -> None:
    """A clean file is NFC, has no controls, no stray or doubled blanks, no blank lines, and ends in one LF."""
    text = read_text(file)
    lines = text.split("\n")
    assert unicodedata.is_normalized("NFC", text)
    assert not any(unicodedata.category(char) in {"Cc", "Cf"} for char in text.replace("\n", ""))
    assert lines.pop() == ""
    assert all(line and line == line.strip() and "  " not in line for line in lines)


@pytest.mark.parametrize(
    ("file", "damage"),
    [
        ("bandar-emruz/zero-width.txt", "\u200b"),
        ("bandar-emruz/zero-width.txt", "\ufeff"),
        ("bandar-emruz/zero-width.txt", "\u200c"),
        ("el-farol/impossible-date.json", '"2024-02-30"'),
        ("ridgeway-post/unnormalised-fields.json", '"March 12, 2024"'),
        ("foerde-bote/markup.txt", "9 m<sup>2</sup>"),
        ("foerde-bote/soft-hyphens.md", "Hafen\u00adgesellschaft"),
        ("glos-zatoki/furniture-and-spaces.txt", " w\u00a0porcie"),
        ("harbour-times/control-characters.txt", "\u0093It\u0092s"),
        ("harbour-times/control-characters.txt", "\n\fThe whistle"),
        ("harbour-times/control-characters.txt", "\x1ctwo short blasts"),
        ("harbour-times/glued-dateline.txt", "NorwayThursday, November 14, 2024"),
        ("harbour-times/glued-dateline.txt", "politicsconservative\n"),
        ("harbour-times/mojibake-quotes.txt", "â€œYou donâ€™t"),
        ("harbour-times/mojibake-quotes.txt", "â€\u009d said"),
        ("harbour-times/page-furniture.txt", "\u200d👧"),
        ("harbour-times/replacement-characters.txt", "county\ufffds"),
        ("korfez-postasi/odd-spaces.txt", "gece\u00a0bekçisi"),
        ("korfez-postasi/odd-spaces.txt", "12. 000 ton"),
        ("le-fanal/clean-without-header.txt", "toi\u202f!\u00a0»"),
        ("harbour-times/ligatures-and-marks.txt", "o\ufb03ce"),
        ("harbour-times/ligatures-and-marks.txt", "\u2066R. Stewart\u2069"),
        ("le-fanal/entities.md", "&amp;amp;"),
        ("le-fanal/letters-in-pieces.txt", "anne\u0301es d'arre\u0302t"),
        ("ridgeway-post/glued-sentences.txt", "seen again.The desk"),
        ("ridgeway-post/glued-sentences.txt", "1,200people"),
        ("ridgeway-post/export-residue.txt", "county?s"),
        ("ridgeway-post/export-residue.txt", "fir\u0435 brigade"),
        ("ridgeway-post/export-residue.txt", r"archive\u2019s"),
        ("ridgeway-post/torn-numbers.txt", "41 .5 metres"),
        ("ridgeway-post/torn-numbers.txt", "19 th century"),
        ("ridgeway-post/parser-tokens.txt", "-LRB- the ninth"),
        ("ridgeway-post/tokenised-text.txt", "Washington , D. C."),
        ("volzhsky-listok/mojibake-cp1251.txt", "С‡С‚РѕР±С‹"),
        ("wire-archive/archive-2023.jsonl.gz", "Ã  flot"),
    ],
)
def test_damage_is_still_there(file: str, damage: str) -> None:
    """No editor, formatter or checkout has repaired the characters that a sample is there for."""
    assert damage in read_text(file)


def test_weekdays_are_right_but_for_one() -> None:
    """Of all weekdays beside a full date one is wrong, and that one was right the year before."""
    wrong = [
        (row.file, name, day)
        for row in TABLED
        for name, day in weekdays(read_text(row.file))
        if WEEKDAYS[day.weekday()] != name
    ]
    assert wrong == [("ridgeway-post/weekday-mismatch.txt", "Monday", date(2024, 10, 23))]
    assert WEEKDAYS[date(2023, 10, 23).weekday()] == "Monday"


def test_export_has_the_faults_of_its_row() -> None:
    """Six records and a broken line between them, a record without text, an id twice, ids that are strings."""
    lines = read_text("harbour-times/cms-export.jsonl").splitlines()
    records = [record for record in map(parsed, lines) if record is not None]
    ids = [record["id"] for record in records]
    assert [number for number, line in enumerate(lines, 1) if parsed(line) is None] == [3]
    assert ids == ["007", "0108", "0110", "0113", "0113", "0114"]
    assert [record["id"] for record in records if "text" not in record] == ["0110"]
    assert records[0]["edition"] == "1.10"
    assert r"\u2019" in lines[1] or r"\u00e2" in lines[1]


def test_archive_is_reproducible() -> None:
    """The packed archive carries no time, so that writing it again gives the same bytes."""
    assert (RAW / "wire-archive/archive-2023.jsonl.gz").read_bytes()[4:8] == bytes(4)
