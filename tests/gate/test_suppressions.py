"""Suppressions: their file, what they exempt, what cleaning makes of it, and when they are unused or expired."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from curate import api, check, check_paths, clean, engine, fix, fixing, read_plan, restore, shards
from curate.configuration.suppressions import parse
from curate.configuration.today import today
from curate.errors import ConfigError, UsageError
from curate.formats.items import Item
from curate.gate import exempting
from curate.gate.baseline import Baseline
from curate.gate.marking import Marks
from curate.model import Document, Json
from curate.plan import Lint, Plan
from curate.rule import PARAGRAPH
from curate.rules import load_rules
from curate.suppressions import Suppression, Suppressions, entries, escaped, names, spans
from tests.pieces import texts

DAY = date(2026, 11, 26)
TEXT = "The price is 10, 000 here and 20, 000 there, they say."
ENTRY = '[[suppress]]\nrule = "NUM001"\nrecord = "a"\nreason = "a verse"\n'


def suppressing(*given: Suppression, plan: Plan | None = None) -> Plan:
    """A plan with suppressions, numbered."""
    numbered = (one._replace(number=number) for number, one in enumerate(given, 1))
    plan = plan or Plan(Lint(select=("NUM001",)))
    return Plan(plan.lint, plan.files, suppressed=Suppressions(tuple(numbered), "s.toml"))


def exempt(record: str = "a", **more: Any) -> Suppression:  # noqa: ANN401 - whatever an entry may say
    return Suppression("NUM001", record, "a verse")._replace(**more)


# --- the file ---------------------------------------------------------------------------------------------------------


def test_an_entry_says_all_that_it_may() -> None:
    text = ENTRY + 'field = "text"\nmatch = "10, 000"\nexpires = 2027-06-30\nby = "am"\n'
    (one,) = parse(b"# ours\n\n" + text.encode(), "s.toml").entries
    want = Suppression("NUM001", "a", "a verse", "text", "10, 000", date(2027, 6, 30), "am", 1, 3)
    assert one == want


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        pytest.param(b"", [], id="empty"),
        pytest.param(b"# nothing yet\n", [], id="comment"),
        pytest.param(f"{ENTRY}\n{ENTRY}".encode(), [1, 6], id="two"),
        pytest.param(f"{ENTRY}\n{ENTRY}".replace("\n", "\r\n").encode(), [1, 6], id="crlf"),
        pytest.param(b"\xef\xbb\xbf" + ENTRY.encode(), [1], id="bom"),
        pytest.param(ENTRY.rstrip().encode(), [1], id="no-final-newline"),
        pytest.param(ENTRY.replace("NUM001", "split-thousands").encode(), [1], id="by-name"),
        pytest.param(ENTRY.replace("[[suppress]]", ' [[ "suppress" ]]  # c').encode(), [1], id="spaced-and-quoted"),
        pytest.param(f'{ENTRY}match = """\n[[suppress]]\nx"""\n{ENTRY}'.encode(), [1, 8], id="header-in-a-string"),
        pytest.param(f"# [[suppress]]\n{ENTRY}".encode(), [2], id="header-in-a-comment"),
    ],
)
def test_files_that_are_read(data: bytes, lines: list[int]) -> None:
    read = parse(data, "s.toml")
    assert [one.line for one in read.entries] == lines
    assert {one.rule for one in read.entries} <= {"NUM001"}
    assert len([*entries(read.text)]) == len(lines)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(ENTRY.replace("reason", "reson"), ["s.toml:1: [[suppress]] 1", "did you mean 'reason'"], id="key"),
        pytest.param(
            ENTRY.replace('reason = "a verse"', ""),
            ["reason is missing; it says why", 'like reason = "'],
            id="no-reason",
        ),
        pytest.param(ENTRY.replace("a verse", " "), ["reason is empty"], id="empty-reason"),
        pytest.param(ENTRY.replace('record = "a"', ""), ["record is missing"], id="no-record"),
        pytest.param(ENTRY.replace('"a"', '""'), ["record is empty"], id="empty-record"),
        pytest.param(ENTRY.replace('"a"', "7"), ["record: 7 found", "a string wanted"], id="number-record"),
        pytest.param(ENTRY.replace("NUM001", "NUM"), ['rule: "NUM" found', "one rule is wanted"], id="prefix"),
        pytest.param(ENTRY.replace("NUM001", "ALL"), ["one rule is wanted"], id="all"),
        pytest.param(ENTRY.replace("NUM001", "NUM0O1"), ["did you mean 'NUM001'"], id="no-such-rule"),
        pytest.param(ENTRY.replace("NUM001", "split-thosands"), ["did you mean 'split-thousands'"], id="no-such-name"),
        pytest.param(ENTRY.replace("NUM001", "NUM001[zero]"), ['"NUM001[zero]" found'], id="variant"),
        pytest.param(f'\n{ENTRY}\n{ENTRY}expires = "2027"\n', ["s.toml:7: [[suppress]] 2", "without quotes"], id="day"),
        pytest.param(f"{ENTRY}expires = 2027-06-30T10:00:00\n", ["a date like"], id="time-of-day"),
        pytest.param("suppress = []\n[other]\n", ["unknown table 'other'"], id="other-table"),
        pytest.param('suppress = [{rule = "NUM001"}]\n', ["each entry is wanted as a table [[suppress]]"], id="inline"),
        pytest.param("suppress = 7\n", ["[[suppress]]"], id="number"),
        pytest.param("[[suppress]\n", ["s.toml: no valid TOML", "line 1"], id="no-toml"),
        pytest.param(f"<<<<<<< HEAD\n{ENTRY}", ["s.toml: no valid TOML", "a merge stopped here: take"], id="no-merge"),
    ],
)
def test_what_is_wrong_in_a_file_is_named_with_its_place(text: str, said: list[str]) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text.encode(), "s.toml")
    for part in said:
        assert part in str(caught.value)


def test_bytes_that_are_no_text_are_named() -> None:
    with pytest.raises(ConfigError, match=r"s.toml: not UTF-8 at byte 2"):
        parse(b"# \xff", "s.toml")


ODD = ["a", 'q"uo\\te', "new\nline", "Ünï·cödé", "a[1]*?", "bidi\u202e", "\U000e0001", "c1\u0085", "tab\t'", "#", " a "]
STRINGS = st.one_of(st.sampled_from(ODD), st.text(min_size=1, max_size=9)).filter(lambda text: bool(text.strip()))
WRITTEN = st.builds(
    Suppression,
    st.sampled_from(["NUM001", "ENC003"]),
    STRINGS,
    STRINGS.map(str.strip),
    st.none() | STRINGS,
    st.none() | STRINGS,
    st.none() | st.dates(),
    st.just("") | STRINGS,
    st.just(0),
    st.just(1),
)


@given(st.lists(WRITTEN, min_size=1, max_size=4), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_what_is_appended_is_read_again_as_it_was(given_: list[Suppression], end: str, bom: bool) -> None:
    data = (b"\xef\xbb\xbf" if bom else b"") + f"# ours{end}".encode()
    for one in given_:
        before, data = data, exempting.added(data, one)
        assert data.startswith(before)
    read = parse(data, "s.toml").entries
    assert [one._replace(number=0, line=1) for one in read] == given_
    for number in range(1, len(given_) + 1):
        left = parse(exempting.removed(data, {number}), "s.toml").entries
        assert [one._replace(number=0, line=1) for one in left] == given_[: number - 1] + given_[number:]


OWN = '# ours\n\n# why a\n[[suppress]]\nrule = "NUM001"\nrecord = "a"\nreason = "x" # first\n\n# section\n\n'


@pytest.mark.parametrize(
    ("before", "numbers", "after"),
    [
        pytest.param(OWN + ENTRY, {1}, "# ours\n\n# section\n\n" + ENTRY, id="with-its-comment"),
        pytest.param(OWN + ENTRY, {2}, OWN.rstrip() + "\n", id="the-last"),
        pytest.param(OWN + ENTRY, {1, 2}, "# ours\n\n# section\n", id="all"),
        pytest.param(OWN + ENTRY, set(), OWN + ENTRY, id="none"),
        pytest.param(ENTRY, {1}, "", id="the-only-one"),
        pytest.param(ENTRY.rstrip(), {1}, "", id="no-final-newline"),
        pytest.param(f"{ENTRY}\n{ENTRY}# end\n", {2}, f"{ENTRY}\n# end\n", id="comment-at-the-end"),
        pytest.param(f"{ENTRY}\n\n{ENTRY}".replace("\n", "\r\n"), {2}, ENTRY.replace("\n", "\r\n"), id="crlf"),
    ],
)
def test_what_is_taken_out_leaves_every_other_byte(before: str, numbers: set[int], after: str) -> None:
    assert exempting.removed(before.encode(), numbers).decode() == after


@pytest.mark.parametrize(
    ("before", "head"),
    [
        pytest.param(b"", b"# Places", id="no-file"),
        pytest.param(b"\n", b"# Places", id="blank-file"),
        pytest.param(b"# ours", b"# ours\n\n[[suppress]]", id="no-final-newline"),
        pytest.param(b"# ours\r\n", b"# ours\r\n\r\n[[suppress]]\r\n", id="crlf"),
    ],
)
def test_an_entry_is_written_as_the_file_is(before: bytes, head: bytes) -> None:
    made = exempting.added(before, exempt())
    assert made.startswith(head)
    assert made.endswith(b"\n")
    assert (b"\r\n" in made) == (b"\r\n" in before)


def test_half_a_character_cannot_be_written() -> None:
    with pytest.raises(UsageError, match="half a character"):
        exempting.added(b"", exempt("a\udcff"))


# --- what is exempt ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_", "want"),
    [
        pytest.param(exempt(), [True, True], id="record"),
        pytest.param(exempt("b"), [False, False], id="another-record"),
        pytest.param(exempt(match="10, 000"), [True, False], id="match"),
        pytest.param(exempt(match="10, 00"), [False, False], id="part-of-the-match"),
        pytest.param(exempt(match=""), [False, False], id="empty-match"),
        pytest.param(exempt(field="text"), [True, True], id="field"),
        pytest.param(exempt(field="title"), [False, False], id="another-field"),
        pytest.param(exempt(rule="NUM002"), [False, False], id="another-rule"),
        pytest.param(exempt("*"), [True, True], id="glob"),
        pytest.param(exempt("[ab]"), [True, True], id="class"),
        pytest.param(exempt("raw/a"), [True, True], id="folder"),
        pytest.param(exempt("aw/a"), [False, False], id="part-of-a-folder"),
        pytest.param(exempt("corpus/*/a"), [True, True], id="folder-glob"),
        pytest.param(exempt("A"), [False, False], id="case"),
    ],
)
def test_what_an_entry_exempts(given_: Suppression, want: list[bool]) -> None:
    doc = Document(TEXT, "a", {"lang": "en"}, path="corpus/raw/a")
    plan = suppressing(given_)
    found = engine.check(doc, plan)
    assert [one.suppressed_by is not None for one in found] == want
    marks = Marks(Baseline(), plan.suppressed, DAY)
    bare = engine.check(doc, plan.unsuppressed)
    again = [marks.mark(one._replace(path="corpus/raw/a.txt")) for one in bare]
    assert [one.suppressed_by for one in again] == [one.suppressed_by for one in found]
    assert engine.fix(doc, plan).text == "".join(
        TEXT[:13]
        + ("10, 000" if want[0] else "10,000")
        + TEXT[20:30]
        + ("20, 000" if want[1] else "20,000")
        + TEXT[37:]
    )


@pytest.mark.parametrize("record", ODD)
def test_a_record_of_any_name_is_named_by_its_escaped_id(record: str) -> None:
    entry = exempt(escaped(record))
    plan = suppressing(entry)
    assert not entry.is_glob
    assert entry.name == record
    assert plan.suppressed.naming(record, "") == plan.suppressed.entries
    assert plan.suppressed.naming(f"{record}x", "") == ()
    assert plan.suppressed.naming("a1", "") == ()


def test_a_record_is_called_by_its_file_too() -> None:
    assert names("a1", "raw/news/t:7") == ("a1", "raw/news/t:7", "news/t:7", "t:7")
    assert names("a1", "") == ("a1",)


BETWEEN = "Residents who spoke at the meeting welcomed it but asked why the work could not begin before the storms."
TWICE = Document(f"{PARAGRAPH}\n{BETWEEN}\n{PARAGRAPH}", "a", {"lang": "en"})
"""A paragraph that stands twice goes with its line break, and reports show 80 characters of it."""


@pytest.mark.parametrize(
    ("match", "want"),
    [
        pytest.param(PARAGRAPH, "a refrain", id="as-shown"),
        pytest.param(f"\n{PARAGRAPH}", "a refrain", id="as-found"),
        pytest.param("x", None, id="other"),
        pytest.param(f"{PARAGRAPH[:-1]}!", None, id="other-behind-what-is-shown"),
    ],
)
def test_a_long_match_is_told_by_its_fingerprint(match: str, want: str | None) -> None:
    entry = Suppression("STR004", "a", "a refrain", match=match, number=1)
    plan = suppressing(entry, plan=Plan(Lint(select=("STR004",))))
    assert [one.suppressed_by for one in engine.check(TWICE, plan)] == [want]
    marks = Marks(Baseline(), plan.suppressed, DAY)
    assert [marks.mark(one).suppressed_by for one in engine.check(TWICE, plan.unsuppressed)] == [want]
    assert (engine.fix(TWICE, plan).text == TWICE.text) == (want is not None)


def test_a_plan_knows_its_suppressions() -> None:
    plan = suppressing(exempt(), exempt("b"))
    assert pickle.loads(pickle.dumps(plan)) == plan
    assert plan.digest != plan.unsuppressed.digest == Plan(plan.lint).digest
    assert plan.unsuppressed.unsuppressed is plan.unsuppressed
    # What is said about an exemption, and where it stands, changes no record.
    others = suppressing(exempt("b"), exempt(reason="other", expires=DAY, by="am", line=9))
    assert others.digest == plan.digest
    assert suppressing(exempt()).digest != plan.digest


# --- fixing and cleaning ----------------------------------------------------------------------------------------------

ARTICLE = (
    "Harbour Wall To Be Repaired\nBy Ann Marsh\n14 November 2024\n\n"
    "The council voted on Thursday to repair the wall for 10, 000 euros, and the harbour for 20, 000 euros.\n"
)


def again(text: str, metadata: dict[str, Json], record: str) -> Document:
    return Document(text, record, {**metadata})


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize("match", [None, "10, 000"], ids=["record", "match"])
def test_cleaning_leaves_a_suppressed_place_alone_and_comes_to_rest(match: str | None, unsafe: bool) -> None:
    plan = replace(suppressing(exempt(match=match), plan=Plan()), unsafe=unsafe)
    made = clean(Document(ARTICLE, "a", {"lang": "en"}), plan=plan)
    assert "10, 000" in made.text
    assert ("20, 000" in made.text) == (match is None)
    assert "NUM001" not in [one.code for one in made.findings]
    assert "NUM001" not in str(made.metadata["curate"])
    twice = clean(again(made.text, made.metadata, "a"), plan=plan)
    assert (twice.text, twice.metadata["title"]) == (made.text, made.metadata["title"])
    assert not twice.edits


def test_a_suppressed_verdict_on_a_record_keeps_it(tmp_path: Path) -> None:
    """What would be rejected as no article is kept where a person said that it is one."""
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "a.txt").write_text("404\n\nPage not found\n\nThe page you are looking for does not exist.\n")
    entry = Suppression("STR007", "a", "an essay about the web", number=1)
    for plan, kept in ((Plan(), 0), (Plan(suppressed=Suppressions((entry,))), 1)):
        done = shards.clean([raw], tmp_path / f"out{kept}", plan)
        assert done.counts["kept"] == kept


def test_restore_gives_the_raw_bytes_of_what_was_suppressed(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    (raw / "a.txt").write_text(ARTICLE)
    shards.clean([raw], tmp_path / "out", suppressing(exempt(), plan=Plan()))
    restore.restore(tmp_path / "out", tmp_path / "back")
    assert (tmp_path / "back" / "a.txt").read_text() == ARTICLE


def test_a_file_in_another_charset_stays_where_that_is_suppressed(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("Die Straße führt über die Brücke, die für 10, 000 Euro saniert wird.\n".encode("cp1252"))
    entry = Suppression("ENC001", "a", "as the archive has it", number=1)
    for plan, want in ((Plan(), "über"), (Plan(suppressed=Suppressions((entry,))), "\udcfcber")):
        (made,) = api.fix_paths([file], plan)
        assert want in made.after.decode("utf-8", "surrogateescape")


def test_a_fix_counts_what_was_mended(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE)
    (made,) = api.fix_paths([file], suppressing(exempt(match="10, 000")))
    assert made.applied == 1
    assert isinstance(made, fixing.FileFix)


# --- Python -----------------------------------------------------------------------------------------------------------


def test_a_document_alone_knows_no_files() -> None:
    doc = Document(TEXT, "a", {"lang": "en"})
    assert all(one.counts for one in check(doc, select=["NUM001"]))
    assert fix(doc, select=["NUM001"]).text != TEXT


def test_the_plan_of_a_configuration_suppresses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "curate.toml").write_text('[lint]\nselect = ["NUM001"]\n')
    (tmp_path / "curate-suppressions.toml").write_text(ENTRY)
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    plan = read_plan()
    found = {(one.record, one.suppressed_by) for one in check_paths(["a.txt", "b.txt"], plan=plan)}
    assert found == {("a", "a verse"), ("b", None)}
    assert fix(Document(TEXT, "a", {"lang": "en"}), plan=plan).text == TEXT


@pytest.mark.parametrize(
    ("table", "said"),
    [
        pytest.param('suppressions = "other.toml"', r"no file other.toml; `curate suppress` makes it", id="missing"),
        pytest.param('suppressions = ""', "the name of a file wanted", id="empty"),
        pytest.param("suppressions = 7", "a string wanted", id="number"),
        pytest.param('baseline = ""', "the name of a file wanted", id="empty-baseline"),
    ],
)
def test_a_file_that_is_named_has_to_be_there(
    table: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "curate.toml").write_text(f"[lint]\n{table}\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match=said):
        read_plan()


def test_records_are_called_by_their_files(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.txt").write_text(TEXT)
    (tmp_path / "x" / "t.jsonl").write_text('{"id": "r1", "text": "One."}\n{"text": "Two."}\n')
    (tmp_path / "x" / "m.md").write_text("---\nid: m1\n---\nThree.\n")
    (tmp_path / "x" / "j.json").write_text('{"text": "Four."}')
    items = [one for one in api.read([tmp_path / "x"], Plan()) if isinstance(one, Item)]
    ends = {one.doc.id: one.doc.path.removeprefix(f"{tmp_path.as_posix()}/") for one in items}
    assert ends == {"a": "x/a", "r1": "x/t:1", "t:2": "x/t:2", "m1": "x/m", "j": "x/j"}


# --- unused and expired -----------------------------------------------------------------------------------------------

MADE = """\
[[suppress]]
rule = "NUM001"
record = "a"
reason = "used"

[[suppress]]
rule = "NUM001"
record = "gone"
reason = "of an article that is gone"

[[suppress]]
rule = "NUM001"
record = "z*"
reason = "a glob"

[[suppress]]
rule = "NUM001"
record = "a"
match = "99, 000"
reason = "no such text"

[[suppress]]
rule = "NUM001"
record = "a"
reason = "expired"
expires = 2026-11-25

[[suppress]]
rule = "ENC003"
record = "a"
reason = "a rule that did not run"
"""


def closing(select: tuple[str, ...], *, whole: bool, day: date = DAY) -> list[tuple[str, int]]:
    """What a run over record a says of the entries above: codes with their lines."""
    plan = Plan(Lint(select=select), suppressed=parse(MADE.encode(), "conf/s.toml"))
    marks = Marks(Baseline(), plan.suppressed, day)
    marks.meet("a", "raw/a")
    found = engine.check(Document(TEXT, "a", {"lang": "en"}), plan.unsuppressed)
    assert [marks.mark(one).suppressed_by for one in found] == ["used", "used"]
    said = marks.closing(plan, whole=whole)
    assert {(one.path, one.record, one.column, one.suppressed_by) for one in said} <= {("conf/s.toml", "s", 1, None)}
    return [(one.code, one.line) for one in said]


def test_the_whole_corpus_tells_what_is_unused() -> None:
    want = [("SUP001", 6), ("SUP001", 11), ("SUP001", 16), ("SUP002", 22)]
    assert closing(("NUM001", "SUP"), whole=True) == want


def test_a_hook_that_sees_one_file_judges_its_record_alone() -> None:
    assert closing(("NUM001", "SUP"), whole=False) == [("SUP001", 16), ("SUP002", 22)]


def test_an_entry_counts_on_its_last_day() -> None:
    assert ("SUP002", 22) not in closing(("NUM001", "SUP"), whole=False, day=date(2026, 11, 25))


def test_the_rules_about_suppressions_are_rules_as_all_others() -> None:
    assert closing(("NUM001", "SUP002"), whole=False) == [("SUP002", 22)]
    assert closing(("NUM001",), whole=True) == []
    assert closing(("NUM001", "SUP002"), whole=True) == [("SUP002", 22)]
    assert closing(("NUM001", "unused-suppression"), whole=False) == [("SUP001", 16)]


def test_an_expired_entry_exempts_nothing_and_another_may() -> None:
    plan = suppressing(exempt(expires=date(2026, 11, 25)), exempt(reason="later", expires=DAY))
    doc = Document(TEXT, "a", {"lang": "en"})
    for day, want in ((DAY, "later"), (date(2026, 11, 27), None), (date(2026, 1, 1), "a verse")):
        marks = Marks(Baseline(), plan.suppressed, day)
        assert {marks.mark(one).suppressed_by for one in engine.check(doc, plan.unsuppressed)} == {want}
    # No fix touches the place on any day.
    assert engine.fix(doc, plan).text == TEXT


@pytest.mark.parametrize(
    ("variables", "want"),
    [
        pytest.param({"SOURCE_DATE_EPOCH": "0"}, date(1970, 1, 1), id="epoch"),
        pytest.param({"SOURCE_DATE_EPOCH": "1798329599"}, date(2026, 12, 26), id="last-second-of-a-day"),
        pytest.param({"SOURCE_DATE_EPOCH": "1798329600"}, date(2026, 12, 27), id="first-second"),
    ],
)
def test_the_day_can_be_given(variables: dict[str, str], want: date) -> None:
    assert today(variables) == want


def test_without_one_the_clock_decides() -> None:
    assert today({}) >= DAY


@pytest.mark.parametrize("said", ["", "yesterday", "1e9", "9" * 30])
def test_a_day_that_is_none_is_refused(said: str) -> None:
    with pytest.raises(ConfigError, match="SOURCE_DATE_EPOCH"):
        today({"SOURCE_DATE_EPOCH": said})


def test_spans_end_where_the_entry_does() -> None:
    text = f"# ours\n{ENTRY}# next\n\n{ENTRY}"
    assert [text[span.start : span.end] for span in spans(text)] == [ENTRY.rstrip(), ENTRY.rstrip()]
    assert spans("") == ()
    assert [*entries("[[suppress]\n")] == []


PLACES = st.tuples(
    st.sampled_from([rule.code for rule in load_rules()]),
    st.none() | st.sampled_from(["10, 000", "  ", " ,", "&amp;", "â€™", "Advertisement", "\u200b", "Share", "©"]),
)


@pytest.mark.slow
@given(texts(), st.lists(PLACES, min_size=1, max_size=6), st.booleans())
def test_whatever_is_suppressed_cleaning_and_fixing_come_to_rest(
    text: str, places: list[tuple[str, str | None]], unsafe: bool
) -> None:
    doc = Document(text, "a")
    plain = Plan(unsafe=unsafe)
    assume(rests(doc, plain))
    entries = [Suppression(code, "a", "x", match=match, number=n) for n, (code, match) in enumerate(places, 1)]
    plan = replace(plain, suppressed=Suppressions(tuple(entries)))
    assert rests(doc, plan)
    once = engine.fix(doc, plan)
    assert engine.fix(once, plan).text == once.text


def rests(doc: Document, plan: Plan) -> bool:
    """Whether cleaning what is clean changes nothing."""
    made = engine.clean(doc, plan)
    return engine.clean(Document(made.text, doc.id, {**made.metadata, "source": None}), plan).text == made.text
