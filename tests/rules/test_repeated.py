"""What repeats is told by a cheap look at most texts: it has to find what a close one finds."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.language import is_at_home
from curate.model import Document
from curate.rule import PARAGRAPH
from curate.rules.language import mixed_language
from curate.rules.quality import repetition
from curate.rules.structure import duplicate_paragraph
from curate.stopwords import STOPWORDS
from curate.text import ends_sentence
from curate.tokens import MOST

WORDS = [*PARAGRAPH.split(), *"the The and of wall harbour Harbour residents yesterday’s été İstanbul 1953 -".split()]
PARAGRAPHS = st.lists(st.sampled_from(WORDS), min_size=15, max_size=28).map(lambda said: f"{' '.join(said)}.")
CHANGED = st.tuples(st.integers(0, 30), st.sampled_from(WORDS))


@st.composite
def copies(draw: st.DrawFn) -> str:
    """A text of paragraphs and of their copies with a few words replaced."""
    lines = draw(st.lists(PARAGRAPHS, min_size=1, max_size=4))
    for line in list(lines):
        said = line.split()
        for at, word in draw(st.lists(CHANGED, max_size=5)):
            said[at % len(said)] = word
        lines.append(" ".join(said))
    return "\n\n".join(draw(st.permutations(lines)))


def near(doc: Document) -> list[int]:
    """Where near-copies begin, by comparing each paragraph with the last ones that share a long word with it."""
    seen: defaultdict[str, list[list[str]]] = defaultdict(list)
    starts, known = [], set()
    for line in doc.lines:
        found, said = line.text.split(), line.text.strip()
        if len(line.text) < duplicate_paragraph.SHORTEST or said in known:
            continue
        known.add(said)
        if (
            len(found) < duplicate_paragraph.NEAR
            or not ends_sentence(said)
            or duplicate_paragraph.ITEM.match(line.text)
        ):
            continue
        long = dict.fromkeys(word for word in found if len(word) >= duplicate_paragraph.LONG)
        longest = sorted(long if len(long) >= 3 else dict.fromkeys(found), key=len)[-3:]
        if any(alike(found, other) for word in longest for other in seen[word][-3:]):
            starts.append(line.start)
        for word in longest:
            seen[word].append(found)
    return starts


def alike(one: list[str], other: list[str]) -> bool:
    first, second = (set(zip(said, said[1:], said[2:], strict=False)) for said in (one, other))
    together = len(set(one) & set(other)) >= 0.6 * len(set(one))
    as_long = min(len(one), len(other)) >= 0.6 * max(len(one), len(other))
    return as_long and together and len(first & second) >= 0.6 * len(first | second)


@given(copies(), st.sampled_from(["en", None, "de"]))
def test_a_near_copy_is_found_wherever_it_stands(text: str, lang: str | None) -> None:
    document = Document(text, meta={"lang": lang})
    assert [hit.start for hit in duplicate_paragraph.find(document) if hit.variant == "near"] == near(document)


def test_a_near_copy_is_found_in_a_long_text() -> None:
    document = Document(f"{PARAGRAPH}\n{'wall ' * (MOST // 4)}\n{PARAGRAPH.replace('the', 'this', 1)}")
    assert [hit.start for hit in duplicate_paragraph.find(document)] == [document.lines[2].start]


def is_repetitive(text: str) -> bool:
    """Whether more than three tenths of the runs of five words stood there before, and of those of two."""
    said = text.lower().split()
    shares = [
        1 - len({tuple(said[at : at + n]) for at in range(len(said) - n + 1)}) / (len(said) - n + 1) for n in (2, 5)
    ]
    return min(shares) > 0.3


@given(st.lists(PARAGRAPHS, min_size=3, max_size=8), st.integers(0, 6), st.sampled_from(["en", None, "xx"]))
def test_a_text_repeats_itself_by_its_runs_of_words(lines: list[str], again: int, lang: str | None) -> None:
    text = "\n".join([*lines, *lines[:1] * again])
    assert bool([*repetition.find(Document(text, meta={"lang": lang}))]) == is_repetitive(text)


@pytest.mark.parametrize("times", [1, 3, 4, 8, 40])
def test_a_text_without_blanks_repeats_itself_by_its_letters(times: int) -> None:
    letters = "市议会周四投票决定修复旧港口墙这项工程已经推迟了近十年居民们欢迎这一决定但询问为什么不能早些开始"
    runs = [(letters * times)[at : at + 10] for at in range(len(letters) * times - 9)]
    found = [*repetition.find(Document(letters * times))]
    assert bool(found) == (1 - len(set(runs)) / len(runs) > 0.3)


@given(
    st.lists(
        st.sampled_from([*sorted(STOPWORDS["en"])[:40], *WORDS, "Der", "Stadtrat", "x" * 90]), min_size=1, max_size=60
    ),
    st.sampled_from(["", " ", "\u00a0"]),
)
def test_what_begins_with_small_words_of_a_language_is_at_home_in_it(said: list[str], blank: str) -> None:
    text = blank + " ".join(said)
    first = mixed_language.first(text, text.lower().split())
    small = len(STOPWORDS["en"].intersection(first))
    assert small < mixed_language.AT_HOME or is_at_home(
        text.strip()[: mixed_language.HEAD], "en", mixed_language.AT_HOME
    )
