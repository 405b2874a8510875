"""Glued sentences: what proves them, where the blank belongs, and what is glued on purpose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import engine
from curate.model import Document
from curate.plan import Lint, Plan


def fixed(text: str, lang: str = "en", *, unsafe: bool = False) -> str:
    """The text after PUN005."""
    return engine.fix(Document(text, meta={"lang": lang}), Plan(Lint(select=("PUN005",)), unsafe=unsafe)).text


def variants(text: str, lang: str = "en") -> list[str]:
    return [
        found.variant for found in engine.check(Document(text, meta={"lang": lang}), Plan(Lint(select=("PUN005",))))
    ]


@pytest.mark.parametrize(
    ("text", "lang", "want"),
    [
        pytest.param("It sank.The crew swam.", "en", "It sank. The crew swam.", id="function-word"),
        pytest.param("It sank!Divers came.", "en", "It sank! Divers came.", id="any-word-behind-a-small-one"),
        pytest.param("Was it late?!Nobody knew.", "en", "Was it late?! Nobody knew.", id="two-marks"),
        pytest.param("He met Holt.The mayor left.", "en", "He met Holt. The mayor left.", id="behind-a-name"),
        pytest.param("She spoke to NATO.The talks ended.", "en", "She spoke to NATO. The talks ended.", id="acronym"),
        pytest.param("It opened in 2019.It closed.", "en", "It opened in 2019. It closed.", id="year"),
        pytest.param("It grew by 35%.The rest fell.", "en", "It grew by 35%. The rest fell.", id="percent"),
        pytest.param("He met Holt.A mayor left.", "en", "He met Holt. A mayor left.", id="word-of-one-letter"),
        pytest.param("Le bac part.L'équipage reste.", "fr", "Le bac part. L'équipage reste.", id="elision"),
        pytest.param("Das Schiff sank.Niemand half.", "de", "Das Schiff sank. Niemand half.", id="german"),
        pytest.param("Gemi battı.İki kişi öldü.", "tr", "Gemi battı. İki kişi öldü.", id="dotted-i"),
        pytest.param("Το πλοίο βούλιαξε.Κανείς δεν ήρθε.", "el", "Το πλοίο βούλιαξε. Κανείς δεν ήρθε.", id="greek"),
    ],
)
def test_sentences_are_parted(text: str, lang: str, want: str) -> None:
    assert fixed(text, lang) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        pytest.param('"We know."The board left.', '"We know." The board left.', id="straight-closes"),
        pytest.param(
            'It sank.The end."We know," he said.', 'It sank. The end. "We know," he said.', id="straight-opens"
        ),
        pytest.param("It sank (all of it.)For years it lay.", "It sank (all of it.) For years it lay.", id="bracket"),
        pytest.param("It sank (all of it).The end.", "It sank (all of it). The end.", id="stop-behind-bracket"),
        pytest.param("“We know.”The board left.", "“We know.” The board left.", id="curly-closes"),
        pytest.param("It sank.“We know,” he said.", "It sank. “We know,” he said.", id="curly-opens"),
        pytest.param("„Es sank.“Niemand half.", "„Es sank.“ Niemand half.", id="german-closes"),
        pytest.param("“We go,”she said.", "“We go,” she said.", id="comma-and-quote"),
    ],
)
def test_the_blank_stands_outside_the_quotation(text: str, want: str) -> None:
    assert fixed(text, "de" if "„" in text else "en", unsafe=True) == want


def test_behind_a_closing_mark_a_word_of_the_text_will_do() -> None:
    assert fixed("He sold a boat (a big one).Boat and all.", unsafe=True) == "He sold a boat (a big one). Boat and all."
    assert variants("He sold a boat (a big one).Holt and all.") == []


def test_quotations_need_a_second_seam() -> None:
    text = "The ship sank slowly.“We know,” he said."
    assert fixed(text) == text
    assert fixed(f"It sank.The end. {text}") == "It sank. The end. The ship sank slowly. “We know,” he said."


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        pytest.param("He met Anna Holt.Divers and other divers came.", "name", id="name-behind-a-name"),
        pytest.param("It sank,but nobody saw it.", "comma", id="comma"),
        pytest.param("Some 4,000people came.", "number", id="number"),
        pytest.param("It sank in 1919The end.", "lost-stop", id="year"),
    ],
)
def test_what_is_likely_waits_for_a_person(text: str, variant: str) -> None:
    assert variants(text) == [variant]
    assert fixed(text) == text != fixed(text, unsafe=True)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("see harbour.example.org/a.The and mail a.b@example.org.The", "en", id="addresses"),
        pytest.param("open readme.PDF, photo.JPG and www.example.Com", "en", id="file-names"),
        pytest.param("Example.Chat works. Try Example.Chat with a chat.", "en", id="product-said-twice"),
        pytest.param("a #tag!Wow and @someone.The", "en", id="handles"),
        pytest.param("new THREE.Vector3() and Math.PI, os.Path(x), self.Name=1", "en", id="code"),
        pytest.param("if (!window.Widget || x)", "en", id="code-with-operators"),
        pytest.param("J.Smith, U.S.Army, e.g.This, Ph.D and M.A.The", "en", id="initials"),
        pytest.param("Plan A.A and Vitamin C.A B", "en", id="letters"),
        pytest.param("She waited...Then left. Well…So what", "en", id="ellipsis"),
        pytest.param("1.The first. 2.The second.", "en", id="items-of-a-list"),
        pytest.param('the suffix ".The" and ‘’.The', "en", id="mark-without-its-word"),
        pytest.param("ON SALE.NOW AND WWW.EXAMPLE.ORG", "en", id="capitals"),
        pytest.param("그는 “좋다.”라고 했다.The", "ko", id="korean"),
        pytest.param("他说“好。”The", "zh", id="chinese"),
        pytest.param("10km, 5kg, 90s, 21st, 4x4, 3bn, 10k, 60fps, 2024a", "en", id="units"),
        pytest.param("a red,green and 1,b list", "en", id="list"),
        pytest.param("`it sank.The end`", "en", id="code-ticks"),
        pytest.param('the kinds "a","b","c" of cable', "en", id="row-of-a-table"),
    ],
)
def test_what_is_glued_on_purpose_stays(text: str, lang: str) -> None:
    assert variants(text, lang) == []


PIECES = st.sampled_from(
    ["It sank", "The", "ship", "ship.", ".", "!", "?", ",", '"', "“", "”", "„", "«", "»", "(", ")", "'", " ", "\n",
     "Die", "but", "2019", "4,000", "people", "www.", "İ", "U.S."]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(["en", "de", "sv", "tr", "fr"]))
def test_only_blanks_come_in_and_a_second_run_changes_nothing(text: str, lang: str) -> None:
    once = fixed(text, lang)
    assert [c for c in once if not c.isspace()] == [c for c in text if not c.isspace()]
    assert fixed(once, lang) == once
