"""What is said of a whole document, and what of it can be trusted."""

from __future__ import annotations

import pytest
from hypothesis import given

from curate import engine
from curate.model import Document
from curate.plan import Lint, Plan
from curate.residue import Scored, Scores, load, scored
from curate.residue.content import candidates
from curate.residue.features import LATE, early, features, told
from curate.residue.names import named
from curate.residue.page import Page
from curate.residue.rows import rows
from curate.residue.scoring import REASONS, WORTH_SAYING, needed
from curate.rule import PARAGRAPH
from tests.pieces import documents, texts
from tests.residue.pages import FRAMED, OTHER


@pytest.mark.parametrize(
    ("lines", "size", "trusted"),
    [
        ([(1, 50, 0.9), (2, 50, 0.7)], 1000, {1}),
        ([(1, 50, 0.8), (2, 50, 0.8)], 1000, {1, 2}),
        ([(1, 50, 0.9), (2, 51, 0.9)], 1000, set()),
        ([(1, 50, 0.9), (2, 500, 0.7)], 1000, {1}),
        ([], 0, set()),
    ],
    ids=["the sure one", "at the bounds", "too much", "only what is sure counts", "empty"],
)
def test_what_is_trusted(lines: list[tuple[int, int, float]], size: int, trusted: set[int]) -> None:
    scores = Scores(tuple(Scored(index, length, sure, ()) for index, length, sure in lines), size, framed=True)
    assert scores.trusted(0.8, 0.1) == trusted


def test_nothing_is_trusted_where_no_label_shows_that_there_was_a_page() -> None:
    line = Scored(1, 10, 0.99, ())
    assert Scores((line,), 1000, framed=True).trusted(0.8, 0.1) == {1}
    assert Scores((line,), 1000, framed=False).trusted(0.8, 0.1) == frozenset()


def test_a_text_of_paragraphs_has_nothing_to_score() -> None:
    assert scored(Document(f"{PARAGRAPH}\n\n{OTHER}", meta={"lang": "en"})).lines == ()


def test_a_framed_text_has_its_frame_scored_with_reasons() -> None:
    doc = Document(FRAMED, meta={"lang": "en"})
    found = {doc.lines[line.line].text: line for line in scored(doc).lines}
    assert "Harbour Times App" in found
    assert "What the wall is made of" not in found
    assert all(0 < len(line.reasons) <= 3 and line.confidence >= 0.5 for line in found.values())


@given(texts(), documents())
def test_a_line_scores_what_all_its_features_are_worth(text: str, meta: dict[str, str]) -> None:
    doc = Document(f"{text}\n{FRAMED}", meta=dict(meta))
    seen, known = Page(rows(doc)), load()
    said = {seen.rows.lines[number]: features(seen, number) for number in candidates(seen)}
    sure = {line: known.sure(known.score(of)) for line, of in said.items()}
    found = scored(doc).lines
    assert {one.line: one.confidence for one in found} == {line: at for line, at in sure.items() if at >= WORTH_SAYING}
    assert all(one.reasons == tuple(known.reasons(said[one.line], REASONS)) for one in found)


@given(texts(), documents())
def test_no_row_is_given_up_that_could_still_score(text: str, meta: dict[str, str]) -> None:
    seen, known = Page(rows(Document(f"{text}\n{FRAMED}", meta=dict(meta)))), load()
    enough = known.least(WORTH_SAYING)
    for number in candidates(seen):
        mine, alone = told(seen, number), seen.is_alone(number)
        answers = {late: late.ask(seen, number) for late in LATE}
        assert all(answer in late.possible for late, answer in answers.items())
        assert not alone or not any(answer for late, answer in answers.items() if late.recurs)
        for stands_alone in {False, alone}:
            asked = needed(known, stands_alone, mine)
            added = [known.worths[late.group(answers[late], mine)] for late, _ in asked]
            assert all(enough - sum(added[at:]) >= least for at, (_, least) in enumerate(asked))


@given(texts(), documents())
def test_what_is_looked_up_is_what_the_names_are_worth(text: str, meta: dict[str, str]) -> None:
    seen, known = Page(rows(Document(f"{text}\n{FRAMED}", meta=dict(meta)))), load()
    for number in candidates(seen):
        for group in early(seen, number):
            assert known.worths[group] == known.worth(named(group))
            assert known.speaking[group] == tuple(one for one in named(group) if known.worth([one]) > 0)


@given(texts(), documents())
def test_cleaning_with_the_score_alone_settles(text: str, meta: dict[str, str]) -> None:
    plan = Plan(Lint(select=("BPL017",)), unsafe=True)
    once = engine.clean(Document(text, "a", dict(meta)), plan)
    known = {key: value for key, value in once.metadata.items() if key != "curate"}
    again = engine.clean(Document(once.text, "a", known), plan)
    assert again.text == once.text
    assert {key: value for key, value in again.metadata.items() if key != "curate"} == known
