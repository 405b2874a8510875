"""Bylines of Korea, China and Japan: the trade stands behind or before the name, often in brackets, often with no blank.

"[하버뉴스 홍길동 기자]", "本报记者 王小明", "文=山田太郎". One that opens the first paragraph stays there and is read.

Source: own reading of 362 Korean lines, 2026-11-26.
"""

from __future__ import annotations

import re

from curate.anatomy.bylines import People
from curate.anatomy.names import is_eastern
from curate.regex import regex
from curate.text import ends_sentence

LONGEST, MOST_OTHERS = 200, 3
"""Code points of a byline, and words on it besides names, trades and addresses."""

LETTER = regex(r"[\u3005\u3400-\u9fff가-힣]")
"""A letter of such a name."""

KOREAN = regex(
    r"(?<![가-힣])(?P<name>(?!취재|사진|현장|담당|방송|신문|본지)(?:[가-힣]{2,4}[·/,] ?)*[가-힣]{2,4}?) ?(?:인턴|선임|수습|전문|객원|명예)?(?:기자|특파원|논설위원|리포터)(?![가-힣])|(?<=글[=·:/])(?P<writer>[가-힣]{2,4})(?![가-힣])"
)
ADDRESS = regex(r"\S+@\S+")
CHINESE = regex(
    r"[（(【\[]?(?:本报|本報|新华社|中新社|特约|特約|通讯员|实习)?(?:记者|記者|撰文|作者)[\s:：/]*(?P<names>[\u3400-\u9fff、\s]{2,24}?)[）)】\]]?"
)
JAPANESE = regex(
    r"[（(【]?(?:取材[・、]|構成[・/／])?(?:文|執筆|取材|聞き手)[=＝・/／:：]\s*(?P<names>[\u3400-\u9fff々、・\s\u3000]{3,24}?)[）)】]?|【(?P<signed>[\u3400-\u9fff々、\s\u3000]{3,16})】"
)
OPENING = regex(
    r"\s*(?:\([가-힣·=\s]{2,20}=연합뉴스\)\s*(?P<wire>[가-힣·\s]{2,24} 기자)\s*=|[\[(【](?P<head>[^\[\]()【】]{3,40})[\])】])"
)


def eastern(line: str) -> People | None:
    """People of a line that is such a byline; None for other lines.

    >>> eastern("[하버뉴스 홍길동 기자]").authors, eastern("本报记者 王小明").authors, eastern("記者会見")
    (('홍길동',), ('王小明',), None)
    """
    if line.isascii() or len(line) > LONGEST or not LETTER.search(line):
        return None
    return _korean(line) or _chinese(line)


def _korean(line: str) -> People | None:
    listed = (match["name"] or match["writer"] for match in KOREAN.finditer(line))
    found = tuple(dict.fromkeys(name.strip() for names in listed for name in re.split(r"[·/,]", names)))
    if not found:
        return None
    others = ADDRESS.sub("", KOREAN.sub("", line)).strip("[]()<>【】 =·,/").split()
    goes_on = ends_sentence(line) or "]" in line.rstrip()[:-1]
    return None if goes_on or len(others) > MOST_OTHERS else People(authors=found, rest=" ".join(others))


def _chinese(line: str) -> People | None:
    match = CHINESE.fullmatch(line) or JAPANESE.fullmatch(line)
    said = next(filter(None, match.groups()), "") if match else ""
    names = [name.strip() for name in re.split(r"[、・]|\s{2,}", said) if name.strip()]
    if len(names) == 1 and not is_eastern(names[0]):
        names = names[0].split()
    return People(authors=tuple(names)) if names and all(map(is_eastern, names)) else None


def opening(line: str) -> tuple[str, ...]:
    """The names of such a byline that a paragraph begins with.

    >>> opening("[하버뉴스 홍길동 기자] 시의회는 목요일 오래된 항구 벽을 수리하기로 했다.")
    ('홍길동',)
    """
    match = None if line[:1].isascii() and line[:1] not in " [(" else OPENING.match(line[:80])
    people = eastern(match["head"] or match["wire"]) if match else None
    return people.authors if people else ()
