"""The page: what it shows, that it holds still whatever a text says, and that a browser reads it."""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest

from curate import report_files
from curate.model import Safety
from tests.browser import browse, outline
from tests.report import run
from tests.report.run import DAMAGED, HOSTILE, Change, Open, Story


def page(directory: Path, *stories: Story) -> str:
    """The HTML report of a run."""
    report_files.write(run.write(directory, stories or run.STORIES))
    return (directory / "report.html").read_text(encoding="utf-8")


def test_damage_is_marked_in_its_surroundings(tmp_path: Path) -> None:
    """What stood there and what stands there now, in the words around it; a second pass's too."""
    text = re.sub(r'<i class="\w" title="[^"]*">(.*?)</i>', r"\1", page(tmp_path))
    assert "The fund holds <del>10, 000</del><ins>10,000</ins> crowns &amp;lt; planned." in text
    assert "The fund holds 10, 000 crowns <del>&amp;amp;</del><ins>&amp;</ins>lt; planned." in text
    assert "crowns <del>&amp;lt;</del><ins>&lt;</ins> planned." in text
    assert "A<del>U+200B</del> gate stays." in text
    assert "<del>Advertisement</del>" in text


def test_what_stays_open_is_said(tmp_path: Path) -> None:
    text = page(tmp_path)
    assert "<mark>gate</mark> stays." in text
    assert "something is wrong; proposed: <ins>Gate</ins>; the fix may lose words or meaning" in text
    assert "something is wrong; nothing here says what would be right" in text


@pytest.mark.parametrize(
    ("left", "why"),
    [
        pytest.param(Open("X", "info", "gate"), "a person decides", id="no-fix"),
        pytest.param(
            Open("X", "info", "gate", "", Safety.UNSAFE), "proposed: to delete it; the fix may lose", id="unsafe"
        ),
        pytest.param(Open("X", "info", "gate", "A", Safety.SAFE), "this run was not to make it", id="not-fixable"),
        pytest.param(Open("X", "info", "a", "A", Safety.SAFE, "title"), "the field title was given", id="field"),
    ],
)
def test_open_finding_says_why(tmp_path: Path, left: Open, why: str) -> None:
    assert why in page(tmp_path, Story("a", "A gate stays.", open=[left], fields={"title": "a gate"}))


def test_moved_lines_name_their_fields(tmp_path: Path) -> None:
    parsed = outline(page(tmp_path))
    moved = [data for path, data in parsed.said if path.endswith("span") and data.startswith(" to ")]
    assert moved == [" to title", " to authors"]


def test_original_and_clean_text_stand_side_by_side(tmp_path: Path) -> None:
    """The original is restored from the edits, and both texts carry the marks."""
    text = page(tmp_path, DAMAGED)
    original, became = re.findall(r'<div class="text"[^>]*>(.*?)</div>', text, re.DOTALL)
    assert re.sub(r"<[^>]+>", "", original).startswith("Council repairs the wall\nBy Mei Poe\nAdvertisement⏎\nThe fund")
    assert '<del title="NUM001' in original
    assert 'became “10,000”">10, 000</del>' in original
    assert '<span class="move" title="META001' in original
    assert re.sub(r"<[^>]+>", "", became) == "The fund holds 10,000 crowns &lt; planned.\nA gate stays."
    assert '">10,000</ins>' in became


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    """Markup in a text, a title, an id, a path or a reason is shown as it stands and does nothing."""
    evil = Story(HOSTILE.replace("/", ""), f"Said {HOSTILE} .", [[Change("PUN001", " .", ".")]], source=HOSTILE)
    lost = {**run.LOST[0], "id": HOSTILE, "path": HOSTILE, "code": HOSTILE, "reason": HOSTILE, "raw": HOSTILE}
    report_files.write(run.write(tmp_path, [evil, *run.STORIES], [lost]))
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    parsed = outline(text)
    tags = {tag for tag, _ in parsed.seen}
    assert not tags & {"script", "img", "link", "iframe", "object", "base", "form"}
    assert HOSTILE in parsed.text("code")
    assert HOSTILE in parsed.text("h3")
    assert "&lt;script&gt;alert(" in text


def test_nothing_is_loaded(tmp_path: Path) -> None:
    """No element points outside the page, and a policy forbids it besides."""
    text = page(tmp_path)
    pointers = [value for _, attrs in outline(text).seen for name, value in attrs.items() if name in ("src", "href")]
    assert pointers
    assert all(str(value).startswith("#") for value in pointers)
    assert "default-src 'none'; style-src 'unsafe-inline'" in text
    assert "url(" not in text.split("</style>")[0]
    assert "@import" not in text.split("</style>")[0]


def test_page_is_accessible(tmp_path: Path) -> None:
    """A language, one first heading, no level left out, a caption for every table, a scope for every head."""
    seen = outline(page(tmp_path)).seen
    assert ("html", {"lang": "en"}) in seen
    levels = [int(tag[1]) for tag, _ in seen if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    tags = [tag for tag, _ in seen]
    assert tags.count("table") == tags.count("caption") > 0
    assert all("scope" in attrs for tag, attrs in seen if tag == "th")
    ids = [attrs["id"] for _, attrs in seen if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {attrs["href"] for tag, attrs in seen if tag == "a"} <= {f"#{one}" for one in ids}


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("ink", "paper"),
        ("soft", "paper"),
        ("gone", "gone-bg"),
        ("new", "new-bg"),
        ("open", "open-bg"),
        ("move", "move-bg"),
        ("gone", "paper"),
        ("open", "paper"),
        ("new", "paper"),
    ],
)
def test_colours_can_be_told_apart(scheme: int, ink: str, paper: str) -> None:
    """At least 4.5 to 1, as WCAG 2 asks of text."""
    css = files("curate.exporters").joinpath("report.css").read_text(encoding="utf-8")
    colours = css.split("@media print")[0].split("prefers-color-scheme: dark")[scheme]
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", colours))
    light, dark = sorted((_luminance(found[ink]), _luminance(found[paper])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    shares = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_page_stays_small(tmp_path: Path) -> None:
    """Long articles full of damage: the page shows fewer of them, cuts them, and says so."""
    text = "A\u200b<" * 15_000
    stories = [Story(f"long-{number:02}", text, open=[Open("ENC010", "warning", "\u200b")]) for number in range(40)]
    stories += [Story(f"word-{number:02}", "word " * 20_000) for number in range(3)]
    said = page(tmp_path, *stories)
    assert len(said.encode()) < 2_000_000
    assert re.search(r"\b\d+ of 43 articles shown; all are in", said)
    assert "33,000 characters more are not shown" in said


def test_equal_damage_is_shown_once(tmp_path: Path) -> None:
    """One place stands for its like, and a rule with many places does not push out the others."""
    alike = [[Change("PUN001", " .", ".")] for _ in range(3)]
    unlike = [[Change("NUM001", f"{number}, 000", f"{number},000")] for number in range(11, 20)]
    numbers = " ".join(f"{number}, 000" for number in range(11, 20))
    said = page(tmp_path, Story("many", f"One . Two . Three . {numbers}", alike + unlike))
    assert '<span class="times">×3</span>' in said
    assert "and 3 of NUM001 more" in said


def test_control_characters_do_not_reach_the_page(tmp_path: Path) -> None:
    """Neither from a text nor from a title: HTML has no place for them, and marks of direction turn the page around."""
    story = Story("a", "One\x00 two\u202e three\x1b.", fields={"title": "T\u202e\x07"}, source="s\x0b")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", page(tmp_path, story))


def test_browser_shows_the_page(tmp_path: Path) -> None:
    """Debian's Chromium reads verdict and damage, and asks nobody for anything."""
    page(tmp_path)
    parsed, net = browse(tmp_path / "report.html", tmp_path)
    assert "6 articles read: 4 kept, 1 rejected, 1 unreadable" in parsed.text("h1").replace("\u00a0", " ")
    assert "10, 000" in parsed.text("del")
    assert "10,000" in parsed.text("ins")
    assert HOSTILE in parsed.text("h3")
    assert "script" not in {tag for tag, _ in parsed.seen}
    assert "example.org" not in net
