"""Too short, no prose, looping, leaked; and a text that breaks off or stands twice."""

from __future__ import annotations

import time

import pytest

from curate import api
from curate.model import Document
from curate.rule import PARAGRAPH

OTHER = (
    "Residents who spoke at the meeting welcomed the decision but asked why the work could not begin before the winter "
    "storms arrive, and who would pay for the delay."
)
THIRD = (
    "The mayor said the first stones would be laid in spring and that the contractor had agreed to a fixed price for "
    "the whole job, which the auditors are to see."
)


def codes(text: str, select: str, lang: str = "en") -> list[str]:
    return [found.variant or found.code for found in api.check(Document(text, meta={"lang": lang}), select=[select])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("word " * 49, ["QLT001"], id="forty-nine"),
        pytest.param("word " * 50, [], id="fifty"),
        pytest.param("", [], id="nothing"),
        pytest.param("市" * 98, ["QLT001"], id="two characters make a word"),
        pytest.param("市" * 100, [], id="enough characters"),
        pytest.param("ก" * 196, ["QLT001"], id="four of Thai"),
        pytest.param("市" * 60 + " word" * 20, [], id="both together"),
    ],
)
def test_short_texts(text: str, found: list[str]) -> None:
    assert codes(text, "QLT001") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Home News Sport Weather Jobs Cars Homes Travel Shop Help\n" * 3, ["words"], id="menu"),
        pytest.param("12.5 13.5 | 14 -- " * 10, ["symbols"], id="figures"),
        pytest.param("Storm", [], id="too short to say"),
        pytest.param(f"{'Home News Sport ' * 20}\n{PARAGRAPH}", [], id="a paragraph below"),
        pytest.param("The wall is old,\nthe pier is new,\nand we are here,\nbut who are you?\n" * 4, [], id="verse"),
        pytest.param(
            "Kayserispor teknik adam Prosinecki ile yarın sözleşme imzaladı, kulübün internet sitesinde açıklandı.\n"
            * 3,
            [],
            id="sentences of a language with few small words",
        ),
    ],
)
def test_prose(text: str, found: list[str]) -> None:
    assert codes(text, "QLT002", "tr" if "Kayseri" in text else "en") == found


def test_lines_of_an_unlisted_language_are_judged_by_their_length() -> None:
    assert codes("Keleier Breizh\nSportoù Breizh\nAmzer hiziv\n" * 8, "QLT002", "br") == ["lines"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("the wall is old and must be mended now " * 9, ["QLT003"], id="loop"),
        pytest.param(f"{PARAGRAPH} {OTHER} {THIRD}", [], id="prose"),
        pytest.param(f"{'No more. ' * 5}{PARAGRAPH} {OTHER} {THIRD}", [], id="chant"),
        pytest.param("สภาเมืองลงมติเมื่อวันพฤหัสบดีให้ซ่อมกำแพงท่าเรือเก่า" * 6, ["QLT003"], id="Thai"),
        pytest.param("no no no no no no", [], id="too short to say"),
    ],
)
def test_loops(text: str, found: list[str]) -> None:
    assert codes(text, "QLT003") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("As a large language model, I do not know.", ["saying"]),
        ("I'm sorry, but I cannot fulfill this request.", ["saying"]),
        ("Certainly! Here's the article you asked for.", ["saying"]),
        ("Als KI-Sprachmodell kann ich das nicht.", ["saying"]),
        ("En tant que modèle de langage, je ne peux pas répondre.", ["saying"]),
        ("作为一个人工智能语言模型，我无法回答。", ["saying"]),
        ("By [Your Name], Harbourtown", ["slot"]),
        ("He said: [Insert quote from the mayor here]", ["slot"]),
        ("[insert image]", ["slot"]),
        ("The model, “as an AI language model”, said no.", []),
        ("Language models are trained on text.", []),
        ("[Insert laughter]", []),
        ("[your move, he wrote]", []),
        ("Let me know if you saw the ship.", []),
        ("I am sorry that the wall fell.", []),
        ("Sure, the wall is old.", []),
        ("Als Modell kann sie überall arbeiten.", []),
    ],
)
def test_leaks(text: str, found: list[str]) -> None:
    assert codes(text, "QLT004") == found


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("The mayor said that the council would", ["no-end"]),
        ("The mayor said the wall, the pier, the road,", ["no-end"]),
        ("He added that a number of the houses by the river had never been looked at", ["no-end"]),
        ("The mayor said the council would pay for...", ["ellipsis"]),
        ("The council is to meet again in May [+1234 chars]", ["ellipsis"]),
        ("The mayor said no.", []),
        ("“We will see.”", []),
        ("Jane Doe", []),
        ("Jane Doe is the paper's correspondent in Harbourtown", []),
        ("Loading...", []),
        ("The mayor of the town of Harbourtown, Jane Doe...", []),
        ("More: How a wall that nobody had looked at for years came down in one night", []),
        ("Tags: harbour, wall, council", []),
        ("Read it at example.org or https://example.org/a", []),
        ("(Reporting by Jane Doe; editing by Ann Poe)", []),
        ("- a list item of a list that is not ended by a", []),
        ("How the wall fell", []),
        ("###", []),
        ("1 comment", []),
    ],
)
def test_last_lines(last: str, found: list[str]) -> None:
    assert codes(f"{PARAGRAPH}\n{last}", "STR005") == found


def test_a_text_without_lines_of_its_own_does_not_break_off() -> None:
    assert codes("", "STR005") == codes("1 comment", "STR005") == []


def test_texts_that_end_no_sentence_do_not_break_off() -> None:
    """Where the paragraphs above end without a mark too, the last one has its end."""
    bare = "\n".join(text.rstrip(".") for text in (PARAGRAPH, OTHER, THIRD))
    assert codes(bare, "STR005") == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        pytest.param(f"{PARAGRAPH}\n{OTHER}\n{PARAGRAPH}\n{THIRD}", f"{PARAGRAPH}\n{OTHER}\n{THIRD}", id="twice"),
        pytest.param(f"{PARAGRAPH}\n{PARAGRAPH}", PARAGRAPH, id="side by side"),
        pytest.param(f"{PARAGRAPH}\n" * 3, f"{PARAGRAPH}\n" * 3, id="three times"),
        pytest.param(f"- {PARAGRAPH}\n" * 2, f"- {PARAGRAPH}\n" * 2, id="item of a list"),
        pytest.param("No, he said.\n" * 2, "No, he said.\n" * 2, id="short"),
        pytest.param(f"{PARAGRAPH[:-1]}?\n" * 2, f"{PARAGRAPH[:-1]}?\n" * 2, id="question"),
        pytest.param(f"{PARAGRAPH[:-1]}\n" * 2, f"{PARAGRAPH[:-1]}\n" * 2, id="no end"),
        pytest.param(
            "\n".join(f"{text}\n{text}" for text in (PARAGRAPH, OTHER, THIRD, f"Yet {PARAGRAPH}")),
            "\n".join(f"{text}\n{text}" for text in (PARAGRAPH, OTHER, THIRD, f"Yet {PARAGRAPH}")),
            id="a text made so",
        ),
    ],
)
def test_doubled_paragraphs(text: str, fixed: str) -> None:
    assert api.fix(text, select=["STR004"]).text == fixed


def test_near_copies_are_reported() -> None:
    found = api.check(f"{OTHER}\n{PARAGRAPH}\n{OTHER.replace('welcomed', 'had welcomed')}", select=["STR004"])
    assert [(one.variant, one.fix, one.line) for one in found] == [("near", None, 3)]
    assert codes(f"{OTHER}\n{PARAGRAPH}\n{THIRD}", "STR004") == []


def test_long_texts_take_linear_time() -> None:
    """Ten thousand paragraphs that share their longest words are compared with the last few alone."""
    text = "\n".join(f"{number} {OTHER} {number * 7}." for number in range(10_000))
    start = time.process_time()
    api.check(text, select=["STR004", "STR005", "QLT"])
    assert time.process_time() - start < 5
