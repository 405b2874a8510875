"""Compatibility forms: letters in a shape that some font or charset had for them, which means no more than they do.

Why it matters: "ﬁnance" is no word to a search or a tokeniser; text from PDF is full of such ligatures, and Arabic from
old systems comes letter by letter in the shapes of print.

Left alone: forms that mean something of their own (², ½, №, ™, œ, ﷺ), which the forms NFKC and NFKD of Unicode destroy;
fullwidth letters, digits and signs in lines with Chinese, Japanese or Korean, and in texts of these languages; Arabic
shapes that stand alone; letters for two sounds in the languages that own them.

Unsafe because: fullwidth letters may be meant for show; so may their wide spaces.

Source: the Unicode Standard, sections 7.1, 9.2 and 18.5; ftfy's `fix_latin_ligatures` and `fix_character_width`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from curate.language import likely
from curate.model import Document, Hit, Safety, Severity
from curate.regex import regex
from curate.rule import Example, Rule

LIGATURE = regex("[\ufb00-\ufb06]")
LONG_S = "\ufb05"
"""The ligature whose first letter is a long s, which NFKC would take for a round one."""

DIGRAPH = regex("[\u0132\u0133\u0149\u01c4-\u01cc\u01f1-\u01f3]")
OWNERS = dict.fromkeys("Ĳĳ", ("nl", "af", "fy")) | dict.fromkeys("ǄǅǆǇǈǉǊǋǌ", ("hr", "sr", "bs", "sl", "mk"))
"""Letters for two sounds, with the languages that may write them."""

WIDE = regex("[\uff01-\uff5e](?:[\uff01-\uff5e\u3000]*[\uff01-\uff5e])?")
WIDE_WORD = regex("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|(?<=[A-Za-z0-9])[\uff03\uff05\uff0c\uff0e\uff1a\uff1b]")
"""What shows that fullwidth forms are text and no face: letters, digits, or a mark behind one."""

EAST_ASIAN = regex(
    "[\u1100-\u11ff\u2e80-\u2fff\u3001-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff61-\uffdc\U00020000-\U0003ffff]"
)
EASTERN = frozenset(("zh", "ja", "ko"))

ARABIC_SHAPES = "\ufb50-\ufbb1\ufbd3-\ufbe9\ufbfc-\ufbff\ufe80-\ufefc"
ARABIC = regex(f"[{ARABIC_SHAPES}]+")
ARABIC_LETTER = regex(f"[\u0620-\u065f\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff{ARABIC_SHAPES}]")

WIDTH = dict(zip(range(0xFF01, 0xFF5F), range(0x21, 0x7F), strict=True)) | {0x3000: 0x20}


def find(doc: Document) -> Iterator[Hit]:
    """Find ligatures, fullwidth forms in Latin lines, letters for two sounds, and Arabic in its shapes."""
    for match in LIGATURE.finditer(doc.text):
        letters = "ſt" if match[0] == LONG_S else unicodedata.normalize("NFKC", match[0])
        yield Hit(*match.span(), letters, variant="ligature", message=f"{match[0]} for {letters}")
    lang = likely(doc)
    for match in DIGRAPH.finditer(doc.text):
        if lang not in OWNERS.get(match[0], ()):
            yield Hit(*match.span(), variant="digraph", message=f"{match[0]}, which Unicode has for old charsets only")
    if lang not in EASTERN:
        yield from _wide(doc)
    yield from _arabic(doc.text)


def _wide(doc: Document) -> Iterator[Hit]:
    """Fullwidth letters, digits and what stands among them, in lines without East Asian letters."""
    for line in doc.lines:
        found = [match for match in WIDE.finditer(line.text) if WIDE_WORD.search(line.text, *match.span())]
        for match in found if found and not EAST_ASIAN.search(line.text) else ():
            start, end = line.start + match.start(), line.start + match.end()
            plain = match[0].translate(WIDTH)
            yield Hit(start, end, plain, Safety.UNSAFE, "fullwidth", f"fullwidth letters for {plain!r}")


def _arabic(text: str) -> Iterator[Hit]:
    """Arabic letters as shapes, beside another letter of the script; a shape alone may be shown on purpose."""
    for match in ARABIC.finditer(text):
        beside = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
        if len(match[0]) > 1 or ARABIC_LETTER.search(beside):
            letters = unicodedata.normalize("NFKC", match[0])
            yield Hit(*match.span(), letters, variant="arabic-shape", message="Arabic letters as shapes of print")


RULE = Rule(
    code="ENC009",
    name="compatibility-form",
    message="a letter in a form of its own",
    find=find,
    severity=Severity.INFO,
    phase=40,
    trigger=(
        r"[\x{FB00}-\x{FB06}\x{FF01}-\x{FF5E}\x{0132}\x{0133}\x{0149}\x{01C4}-\x{01CC}\x{01F1}-\x{01F3}"
        r"\x{FB50}-\x{FBB1}\x{FBD3}-\x{FBE9}\x{FBFC}-\x{FBFF}\x{FE80}-\x{FEFC}]"
    ),
    bad=(
        Example("The ﬁnal traﬃc report", "The final traffic report"),
        Example("ＥＵ\u3000２０２６ summit", "EU 2026 summit"),
        Example("up by 12％ in May", "up by 12% in May"),
        Example("ﺍﻟﻤﻴﻨﺎﺀ القديم", "الميناء القديم", "ar"),
        Example("the ŉ of old books"),
    ),
    good=(
        Example("12 m² of floor, ½ a cup, № 7 and ™"),
        Example("大阪で２０２６年に開く", lang="ja"),
        Example("Œuvres, ætherisch und straßen", lang="de"),
        Example("an Ĳsselmeer boat", lang="nl"),
        Example("He bowed. ＼(^o^)／"),
        Example("the prophet ﷺ said", lang="ar"),
    ),
)
