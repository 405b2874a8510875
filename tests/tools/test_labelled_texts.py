"""Labelled texts: their marks, and how findings are held against them."""

from __future__ import annotations

import pytest

from curate.measured import Figures, Share
from tools import figures, labelled_texts
from tools.labelled_texts import Label

BODY = "The council voted on Thursday to repair the old harbour wall, which engineers say has leaked for many years."


def test_marks_are_taken_out_and_kept_as_places() -> None:
    text = labelled_texts.read(
        "lang: en\nauthors: Jane Doe\n---\nOne⟦ENC010 ⟨200B⟩⟧ is ⟦NUM001,PUN004 10, 000⟧.\n", "a"
    )
    assert text.doc.text == "One\u200b is 10, 000.\n"
    assert text.doc.meta == {"lang": "en", "authors": ["Jane Doe"]}
    assert text.labels == (Label(("ENC010",), 3, 4), Label(("NUM001", "PUN004"), 8, 15))


def counted(text: str) -> dict[str, Figures]:
    return figures.count(labelled_texts.judge(labelled_texts.read(f"lang: en\ntitle: A\nauthors: B\n{text}", "a")))


@pytest.mark.parametrize(
    ("text", "code", "precision", "recall"),
    [
        pytest.param(f"---\n{BODY}\n⟦BPL001 Advertisement⟧\n{BODY}", "BPL001", (1, 1), (1, 1), id="found"),
        pytest.param(f"---\n{BODY}\nAdvertisement\n{BODY}", "BPL001", (0, 1), (0, 0), id="wrongly-found"),
        pytest.param(f"---\n{BODY}\n⟦BPL001 The end⟧\n{BODY}", "BPL001", (0, 0), (0, 1), id="missed"),
        pytest.param(f"---\n{BODY}\n⟦BPL010,BPL001 Advertisement⟧", "BPL001", (1, 1), (0, 0), id="right-as-well"),
        pytest.param(f"whole: META002\n---\n{BODY}", "META002", (1, 1), (1, 1), id="about-the-whole"),
        pytest.param(f"---\n{BODY}", "META002", (0, 1), (0, 0), id="wrong-about-the-whole"),
    ],
)
def test_findings_are_right_or_wrong(text: str, code: str, precision: tuple[int, int], recall: tuple[int, int]) -> None:
    found = counted(text).get(code, Figures())
    assert (found.precision, found.recall) == (Share(*precision), Share(*recall))


@pytest.mark.parametrize("text", labelled_texts.load(), ids=lambda text: text.doc.id)
def test_no_mark_is_broken(text: labelled_texts.LabelledText) -> None:
    assert not set("⟦⟧⟨⟩") & set(text.doc.text)
    assert text.doc.meta["lang"]
    assert all(label.start < label.end for label in text.labels)


def test_the_texts_are_of_many_kinds() -> None:
    texts = labelled_texts.load()
    assert len({text.doc.meta["lang"] for text in texts}) >= 8
    assert sum(not text.labels for text in texts) >= 4
