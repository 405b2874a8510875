"""What the damaging tools leave behind, and that they say truly where."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.injection import judging
from curate.injection.damage import Clean, Spot, Tool
from curate.injection.tools import load_tools
from curate.model import Document
from curate.rules import load_rules

TOOLS = {tool.name: tool for tool in load_tools()}

ENGLISH = """\
The mayor’s office paid $4,000 and 12,000 euros for 1.5 million bolts; it didn’t say why (a secret), and 5% are lost.
Doors open at 10:30 a.m. on the 21st, the U.S. consul said on Friday, while the first officers waited at the pier.
A café owner from Málaga wasn’t sure. She had heard that the ferry would be late, and that the tide would not wait.
Bread & butter are free, the harbour office said, and “nobody” who comes early will be turned away from the pier."""
RUSSIAN = (
    "Хор рыбаков привёз приз из области и поставил его на полку у самого окна, чтобы все видели.\nМэр был доволен."
)


def clean(text: str = ENGLISH, lang: str = "en") -> Clean:
    return Clean("a", text, lang, "Pier To Open", "Jane Doe", "2024-10-29")


def left(tool: Tool, source: Clean) -> str:
    """What a tool leaves of a text where it does all that it can."""

    class Always(Random):
        def random(self) -> float:
            return 0.0

    spots = judging.apart(tool.damage(source, Always(1)))
    pieces, _ = judging.written(source.text, spots, kept=tool.write is not None)
    return tool.write(pieces).decode("latin-1") if tool.write else "".join(piece for piece, _ in pieces)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("utf-8 read as cp1252", ["mayorâ€™s", "cafÃ©", "â€œnobodyâ€\x9d"]),
        ("utf-8 read as latin-1", ["mayorâ\x80\x99s", "cafÃ©"]),
        ("utf-8 read as cp1251", ["mayorвЂ™s", "cafГ©"]),
        ("utf-8 read as mac-roman", ["mayor‚Äôs", "caf√©"]),
        ("utf-8 read as cp1252 twice", ["cafÃƒÂ©"]),
        ("cp1252 read as latin-1", ["mayor\x92s", "\x93nobody\x94", "café"]),
        ("html.escape", ["Bread &amp; butter"]),
        ("html.escape twice", ["Bread &amp;amp; butter"]),
        ("XML written as ASCII", ["mayor&#8217;s", "caf&#233;"]),
        ("HTML 4 entities", ["mayor&rsquo;s", "caf&eacute;", "&ldquo;nobody&rdquo;"]),
        ("HTML 4 entities escaped", ["mayor&amp;rsquo;s"]),
        ("JSON not decoded", ["mayor\\u2019s", "caf\\u00e9"]),
        ("e-mail not decoded", ["mayor=E2=80=99s", "=\n"]),
        ("line breaks as \\n", ["lost.\\nDoors"]),
        ("cp1252 bytes in a UTF-8 file", ["mayor\x92s", "caf\xe9"]),
        ("CRLF", ["lost.\r\nDoors"]),
        ("byte order mark", ["\xef\xbb\xbfThe"]),
        ("file saved as UTF-16", ["T\x00h\x00e\x00"]),
        ("Treebank tokens joined", ["bolts ;", "did n’t", "mayor ’s", "-LRB- a secret -RRB- ,", "$ 4", "wait ."]),
        ("numbers detokenised", ["$4, 000", "12, 000 euros"]),
        ("initials detokenised", ["U. S.", "10:30 a. m."]),
        ("typographer's blank in decimals", ["1 .5 million"]),
        ("typographer's blank in times", ["10 :30 a.m."]),
        ("digits split from letters", ["21 st"]),
        ("&nbsp; as it is", ["harbour\u00a0office"]),
        ("elements joined", ["sure.She"]),
        ("<br> as text", ["lost.<br/>Doors"]),
        ("<p> as text", ["<p>The mayor", "pier.</p>"]),
        ("zero width space", ["con\u200bsul"]),
        ("hyphenated for the web", ["offi\u00adcers"]),
        ("NFD", ["cafe\u0301"]),
        ("double blanks", ["The  mayor"]),
        ("blanks at line ends", ["lost. \t\n"]),
        ("blank lines", ["lost.\n\n\n\nDoors"]),
        ("look-alike letters", ["hаrbоur"]),
        ("written from both sides", ["The\u200e mayor"]),
        ("ASCII with question marks", ["didn?t", "wasn?t"]),
        ("cp1252 decoded as UTF-8", ["mayor\ufffds"]),
        ("PDF ligatures", ["o\ufb03ce", "\ufb01rst"]),
        ("textwrap", ["bolts;\nit didn’t"]),
    ],
)  # fmt: skip
def test_a_tool_leaves_what_it_leaves_in_the_world(name: str, parts: list[str]) -> None:
    got = left(TOOLS[name], clean())
    for part in parts:
        assert part in got


def test_cyrillic_windows_read_as_latin_1() -> None:
    assert left(TOOLS["cp1251 read as latin-1"], clean(RUSSIAN, "ru")).startswith("Õîð ðûáàêîâ")


def test_a_column_cuts_the_last_paragraph() -> None:
    long = clean(f"{ENGLISH} It closes at nine, when the last of the three ferries has left for the island.")
    got = left(TOOLS["column too narrow"], long)
    assert long.text.startswith(got)
    assert len(got) < len(long.text)


def test_a_page_has_the_article_in_it() -> None:
    page = left(TOOLS["page taken for its article"], clean())
    assert "Pier To Open\n" in page
    assert "October 29, 2024" in page
    assert all(line in page for line in ENGLISH.split("\n"))
    assert len(page.split("\n")) > 8


@pytest.mark.parametrize("tool", load_tools(), ids=lambda tool: tool.name)
@pytest.mark.parametrize("text", ["", "A", "\n", "?", "ÉÉÉ", "a" * 300, ENGLISH, RUSSIAN], ids=range(8))
def test_places_are_told_truly(tool: Tool, text: str) -> None:
    """Taking out what the places say gives the clean text again; the same seed gives the same damage."""
    source = clean(text, tool.languages[0] if tool.languages else "en")
    found = judging.damage(tool, source, Document(text), 1)
    again = judging.damage(tool, source, Document(text), 1)
    assert found is None or (again is not None and found.doc.text == again.doc.text)
    if found is None or tool.write:
        return
    undone = found.doc.text
    for place in reversed(found.places):
        assert undone[place.start : place.end] == place.spot.after
        undone = undone[: place.start] + text[place.spot.start : place.spot.end] + undone[place.end :]
    assert undone == text


def test_another_seed_damages_other_places() -> None:
    tool, doc = TOOLS["double blanks"], Document(ENGLISH)
    made = {(judging.damage(tool, clean(), doc, seed) or pytest.fail("no damage")).doc.text for seed in range(8)}
    assert len(made) > 1


def test_every_kind_is_the_business_of_a_rule() -> None:
    """Names of kinds are unique in their tool. Rules that are not there yet may be named, families may not."""
    families = {rule.code.rstrip("0123456789") for rule in load_rules()}
    for tool in load_tools():
        assert len({kind.name for kind in tool.kinds}) == len(tool.kinds)
        assert all(code.rstrip("0123456789") in families for kind in tool.kinds for code in kind.rules)
    assert len({tool.name for tool in load_tools()}) == len(load_tools())


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 5)), max_size=12))
def test_places_do_not_overlap(spans: list[tuple[int, int]]) -> None:
    spots = [Spot(start, start + length, "x") for start, length in spans]
    kept = judging.apart(spots)
    assert all(one.end <= two.start for one, two in pairwise(kept))
    assert bool(kept) == bool(spots)
