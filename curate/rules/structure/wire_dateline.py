"""A wire dateline before the first sentence: "KYIV, Ukraine (AP) —".

Why it matters: it says where, when and for whom a report was filed, and stands in the first sentence of millions of
texts.

Left alone: it stays in the text, since it is what the agency wrote; place, agency and day are read into the fields.
Acronyms and labels before a dash (NATO, BREAKING) are no places. A place on a line of its own above the date is moved
by cleaning.

Source: AP Stylebook, datelines *(recalled)*; schema.org ``dateline``; own reading of agencies in twenty languages,
2026-11-26.
"""

from __future__ import annotations

from collections.abc import Iterator

from curate.anatomy import anatomy
from curate.model import Document, Hit, Severity
from curate.moving import moved
from curate.rule import PARAGRAPH, Example, Rule


def find(doc: Document) -> Iterator[Hit]:
    """Find the dateline that the body begins with."""
    found = anatomy(doc).dateline
    if found:
        index, dateline = found
        start = doc.lines[index].start
        yield Hit(start + dateline.start, start + dateline.end)


def move(doc: Document) -> Iterator[Hit]:
    """Take a place on a line of its own into the field."""
    if not doc.meta.get("place"):
        yield from moved(doc, {part.row: part.moved for part in anatomy(doc).parts if part.role == "place"})


RULE = Rule(
    code="STR003",
    name="dateline",
    message="a wire dateline begins the text",
    find=find,
    move=move,
    severity=Severity.INFO,
    phase=70,
    trigger=None,
    bad=(
        Example(f"Repairs\nKYIV, Ukraine (AP) — The wall fell on Tuesday, officials said.\n{PARAGRAPH}"),
        Example(f"Repairs\nLONDON, Oct 29 (Reuters) - The wall fell on Tuesday, officials said.\n{PARAGRAPH}"),
        Example(
            f"Reparatur\nBerlin (dpa) - Die Mauer ist am Dienstag gefallen, teilte die Stadt mit.\n{PARAGRAPH}",
            lang="de",
        ),
        Example(f"El puerto\nMadrid, 29 oct (EFE).- {PARAGRAPH}", lang="es"),
        Example(
            "港口\n新华社北京10月29日电（记者李华）市议会周四投票决定修复旧港口墙，这项工程已经推迟了近十年。",
            lang="zh",
        ),
        Example("항구\n(서울=연합뉴스) 이민정 기자 = 시의회는 목요일에 낡은 항구 벽을 수리하기로 의결했다.", lang="ko"),
    ),
    good=(
        Example(f"Repairs\nNATO — the alliance of 32 states — will meet on Tuesday.\n{PARAGRAPH}"),
        Example(f"Repairs\nBREAKING — The wall has fallen, officials said.\n{PARAGRAPH}"),
        Example(f"Repairs\nKYIV, Ukraine has a river and a wall, she wrote.\n{PARAGRAPH}"),
        Example(
            f"Repairs\nThe mayor told the agency (AFP) that the wall would stand for years, and then left.\n{PARAGRAPH}"
        ),
        Example(f"Repairs\nAFAIK – I’m not aware of any plan to move the wall.\n{PARAGRAPH}"),
    ),
)
