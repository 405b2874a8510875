"""The baseline: its file, what it accepts of findings that come, how it shrinks, and how git merges it."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curate import engine
from curate.errors import ConfigError
from curate.gate import baseline
from curate.gate.baseline import Accepted, Baseline, Survey, dump, load
from curate.gate.marking import mark
from curate.model import Document, Finding, Standing
from curate.plan import Lint, Plan
from curate.suppressions import NONE, Suppression, Suppressions
from tests.repository import Repository

DAY = date(2026, 11, 26)
HEADER = '{"schema":1,"tool":"curate"}\n'
NUMBERS = Plan(Lint(select=("NUM001",)))


def fp(number: int) -> str:
    """A fingerprint, by number."""
    return f"{number:032x}"


def entry(number: int, n: int = 1, reason: str = "", record: str = "a") -> Accepted:
    return Accepted(fp(number), n, "NUM001", record, "10, 000", reason)


def line(number: int, n: int = 1) -> str:
    return dump(Baseline({fp(number): entry(number, n)})).decode().split("\n")[1] + "\n"


def accepted(counts: dict[int, int]) -> Baseline:
    return Baseline({fp(number): entry(number, n) for number, n in counts.items()})


def counts(data: bytes) -> dict[int, int]:
    """Of each entry of a file, how many it accepts."""
    return {int(one.fp, 16): one.n for one in load(data, "b").entries.values()}


# --- the file ---------------------------------------------------------------------------------------------------------

ENTRIES = st.builds(
    Accepted,
    st.integers(0, 50).map(fp),
    st.integers(1, 9),
    st.sampled_from(["NUM001", "ENC003"]),
    st.text(max_size=9),
    st.text(max_size=60),
    st.text(max_size=5),
)


@given(st.lists(ENTRIES, max_size=9))
def test_what_is_written_is_read_again_as_it_was(entries: list[Accepted]) -> None:
    made = Baseline({one.fp: one for one in entries})
    data = dump(made)
    assert load(data, "b") == made
    assert dump(load(data, "b")) == data
    lines = data.decode().split("\n")
    assert lines[1:-1] == sorted(lines[1:-1])
    assert all(one.isprintable() for one in lines)


def test_the_file_is_as_the_docs_say() -> None:
    two = Baseline({fp(2): entry(2, 3, "as is", 'q"\n\u202e[*]é'), fp(1): entry(1)})
    assert dump(two).decode() == (
        HEADER + f'{{"fp":"{fp(1)}","n":1,"rule":"NUM001","record":"a","hint":"10, 000"}}\n'
        f'{{"fp":"{fp(2)}","n":3,"rule":"NUM001","record":"q\\"\\n\\u202e[*]é","hint":"10, 000","reason":"as is"}}\n'
    )


@pytest.mark.parametrize(
    ("data", "want"),
    [
        pytest.param(b"", {}, id="empty"),
        pytest.param(b"\n \r\n", {}, id="blank"),
        pytest.param(HEADER.encode(), {}, id="header-alone"),
        pytest.param((HEADER + line(1)).replace("\n", "\r\n").encode(), {1: 1}, id="crlf"),
        pytest.param(b"\xef\xbb\xbf" + (HEADER + line(1)).encode(), {1: 1}, id="bom"),
        pytest.param((HEADER + line(1, 2))[:-1].encode(), {1: 2}, id="no-final-newline"),
        pytest.param((HEADER + line(2) + HEADER + line(1, 3)).encode(), {1: 3, 2: 1}, id="second-header-unsorted"),
        pytest.param((HEADER + line(1, 3) + line(1, 2)).encode(), {1: 2}, id="twice-the-smaller"),
        pytest.param((HEADER + line(1, 2) + line(1, 3) + line(1, 4)).encode(), {1: 2}, id="thrice-the-smallest"),
        pytest.param((line(1) + HEADER).encode(), {1: 1}, id="header-behind"),
    ],
)
def test_files_as_git_and_editors_leave_them(data: bytes, want: dict[int, int]) -> None:
    assert counts(data) == want


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(line(1), ["b:1: no header found", '{"schema":1,"tool":"curate"} is wanted'], id="no-header"),
        pytest.param('{"schema":2,"tool":"curate"}\n', ["b:1:", '"schema":2', "baseline create"], id="newer-schema"),
        pytest.param('{"schema":1,"tool":"other"}\n', ["b:1:", '"other"', "wanted"], id="another-tool"),
        pytest.param(HEADER + "nonsense\n", ["b:2: nonsense found", "wanted", "baseline update"], id="no-json"),
        pytest.param(HEADER + "[1]\n", ["b:2: [1] found", "wanted"], id="no-object"),
        pytest.param(HEADER + line(1)[:40] + "\n", ["b:2:", "found", "wanted"], id="cut-short"),
        pytest.param(HEADER + line(1)[:-1] + line(2), ["b:2:", "found", "wanted"], id="two-on-a-line"),
        pytest.param(HEADER + "<<<<<<< HEAD\n", ["b:2: <<<<<<< HEAD found", "merge=union"], id="conflict"),
        pytest.param(HEADER + line(1, 1).replace('"n":1', '"n":0'), ["n: 0 found", "from 1 on wanted"], id="none"),
        pytest.param(HEADER + line(1).replace('"n":1', '"n":true'), ["n: true found"], id="true-is-no-number"),
        pytest.param(HEADER + line(1).replace('"n":1', '"n":1.5'), ["n: 1.5 found"], id="fraction"),
        pytest.param(HEADER + line(1).replace('"n"', '"m"'), ["b:2: unknown key 'm' found", "fp, n"], id="unknown-key"),
        pytest.param(HEADER + line(1).replace(fp(1), "xyz"), ['fp: "xyz" found', "32 hex digits wanted"], id="no-hash"),
        pytest.param(HEADER + line(1).replace('"a"', "7"), ["record: 7 found", "a string wanted"], id="number-record"),
        pytest.param(HEADER + line(1).replace('"record":"a",', ""), ["record: null found"], id="no-record"),
    ],
)
def test_a_malformed_line_is_named_with_what_would_be_right(data: str, said: list[str]) -> None:
    with pytest.raises(ConfigError) as caught:
        load(data.encode(), "b")
    for part in said:
        assert part in str(caught.value)


def test_bytes_that_are_no_text_are_named_by_line() -> None:
    with pytest.raises(ConfigError, match="b:2: bytes that are no UTF-8 found"):
        load(HEADER.encode() + b"\xff\n", "b")


@pytest.mark.parametrize(
    ("code", "match", "want"),
    [
        pytest.param("NUM001", "10, 000", "10, 000", id="short"),
        pytest.param("NUM001", "x" * 60, "x" * 60, id="just-fits"),
        pytest.param("NUM001", "x" * 61, "x" * 59 + "…", id="long"),
        pytest.param("PII001", "a@example.org", "", id="personal"),
    ],
)
def test_hints(code: str, match: str, want: str) -> None:
    assert baseline.hint(code, match) == want


# --- marking ----------------------------------------------------------------------------------------------------------


def found(text: str, record: str = "a") -> tuple[Finding, ...]:
    return engine.check(Document(text, record, {"lang": "en"}), NUMBERS)


def test_of_equal_findings_as_many_are_unchanged_as_are_accepted() -> None:
    three = found("The price is 10, 000 here, 10, 000 there and 10, 000 elsewhere.")
    assert len({one.fingerprint for one in three}) == 1
    two = Baseline({three[0].fingerprint: Accepted(three[0].fingerprint, 2, "NUM001", "a", "")})
    standing = [one.baseline for one in mark(three, two, NONE, DAY)]
    assert Counter(standing) == {Standing.UNCHANGED: 2, Standing.NEW: 1}


def test_a_swap_is_seen() -> None:
    """One mended, another come in: the number of findings is the same, and the new one is new."""
    before = found("The price is 10, 000 here and 20, 000 there.")
    known = Baseline({one.fingerprint: Accepted(one.fingerprint, 1, "NUM001", "a", "") for one in before})
    after = [*mark(found("The price is 10,000 here and 20, 000 or 30, 000 there."), known, NONE, DAY)]
    assert [(one.excerpt.match, one.counts) for one in after] == [("20, 000", False), ("30, 000", True)]


def test_a_suppressed_finding_takes_nothing_from_the_baseline() -> None:
    two = found("The price is 10, 000 here.", "a") + found("The price is 10, 000 here.", "b")
    exempt = Suppressions((Suppression("NUM001", "a", "a verse", number=1),))
    known = Baseline({one.fingerprint: Accepted(one.fingerprint, 1, "NUM001", "a", "") for one in two})
    first, second = mark(two, known, exempt, DAY)
    assert (first.suppressed_by, first.baseline) == ("a verse", Standing.NEW)
    assert (second.suppressed_by, second.baseline) == (None, Standing.UNCHANGED)


TEXTS = st.lists(st.sampled_from(["10, 000", "20, 000", "30, 000"]), max_size=6)


@given(TEXTS, st.dictionaries(st.sampled_from([10, 20, 30]), st.integers(1, 3)), st.randoms(use_true_random=False))
def test_how_many_are_new_does_not_depend_on_the_order(texts: list[str], known: dict[int, int], chance: object) -> None:
    findings = [*found(" and ".join(f"the price of {text} euros" for text in texts))]
    by_text = {one.excerpt.match: one.fingerprint for one in findings}
    here = {by_text[f"{n}, 000"]: number for n, number in known.items() if f"{n}, 000" in by_text}
    accepts = Baseline({name: Accepted(name, number, "NUM001", "a", "") for name, number in here.items()})
    shuffled = [*findings]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    met = Counter(one.fingerprint for one in findings)
    want = {name: max(0, number - here.get(name, 0)) for name, number in met.items()}
    for order in (findings, shuffled):
        new = Counter(one.fingerprint for one in mark(order, accepts, NONE, DAY) if one.counts)
        assert {name: new[name] for name in met} == want


# --- create, update, prune --------------------------------------------------------------------------------------------

COUNTS = st.dictionaries(st.integers(0, 8), st.integers(1, 4))


def surveyed(there: dict[int, int], records: set[str], light: frozenset[int] = frozenset()) -> Survey:
    return Survey(
        {fp(number): entry(number, n) for number, n in there.items()},
        {fp(number): n for number, n in there.items() if number not in light},
        frozenset(records),
        frozenset({"NUM001"}),
    )


@given(COUNTS, COUNTS, st.booleans())
def test_an_update_never_grows(old: dict[int, int], there: dict[int, int], read: bool) -> None:
    before = accepted(old)
    change = baseline.update(before, surveyed(there, {"a"} if read else {"b"}))
    after = change.baseline
    assert set(after.entries) <= set(before.entries)
    assert all(one.n <= before.entries[name].n for name, one in after.entries.items())
    assert change.gone == before.total - after.total
    if not read:
        assert after == before
    else:
        assert after.counts == before.counts & Counter({fp(number): n for number, n in there.items()})
        assert baseline.update(after, surveyed(there, {"a"})).baseline == after


@given(COUNTS, COUNTS, st.frozensets(st.integers(0, 8)))
def test_what_is_accepted_besides_is_all_that_is_grave(
    old: dict[int, int], there: dict[int, int], light: frozenset[int]
) -> None:
    survey = surveyed(there, {"a"}, light)
    change = baseline.update(accepted(old), survey, "as printed")
    for number, n in there.items():
        want = min(old.get(number, 0), n) if number in light else n
        assert change.baseline.counts[fp(number)] == want
    assert change.open == 0
    assert baseline.update(change.baseline, survey).open == 0


def test_reasons_add_up() -> None:
    old = Baseline({fp(1): entry(1, 1, "taken over")})
    grown = baseline.update(old, surveyed({1: 2, 2: 1}, {"a"}), "as printed").baseline
    assert [one.reason for one in grown.entries.values()] == ["taken over; as printed", "as printed"]


@pytest.mark.parametrize(
    ("records", "rules", "kept"),
    [
        pytest.param({"a", "b"}, {"NUM001"}, 2, id="all-there"),
        pytest.param({"b"}, {"NUM001"}, 1, id="record-gone"),
        pytest.param({"a", "b"}, {"NUM002"}, 0, id="rule-gone"),
    ],
)
def test_prune_takes_out_what_names_nothing(records: set[str], rules: set[str], kept: int) -> None:
    old = Baseline({fp(1): entry(1), fp(2): entry(2, record="b")})
    change = baseline.prune(old, frozenset(records), frozenset(rules))
    assert (len(change.baseline.entries), change.gone) == (kept, 2 - kept)


# --- merging ----------------------------------------------------------------------------------------------------------


def union(tmp: Path, base: bytes, ours: bytes, theirs: bytes) -> bytes:
    """What git makes of three versions of a file by ``merge=union``."""
    names = {"ours": ours, "base": base, "theirs": theirs}
    for name, data in names.items():
        (tmp / name).write_bytes(data)
    command = ["git", "merge-file", "--union", "-p", *names]
    return subprocess.run(command, cwd=tmp, check=True, capture_output=True).stdout


@settings(max_examples=40)
@given(COUNTS, COUNTS, COUNTS)
def test_a_merge_accepts_no_more_than_a_branch_and_no_less_than_both(
    tmp_path_factory: pytest.TempPathFactory, base: dict[int, int], ours: dict[int, int], theirs: dict[int, int]
) -> None:
    tmp = tmp_path_factory.mktemp("merge")
    merged = counts(union(tmp, *(dump(accepted(side)) for side in (base, ours, theirs))))
    for number in {*base, *ours, *theirs}:
        a, b = ours.get(number, 0), theirs.get(number, 0)
        assert min(a, b) <= merged.get(number, 0) <= max(a, b), number
    assert set(merged) <= {*ours, *theirs}


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "want"),
    [
        pytest.param({1: 3}, {1: 1}, {1: 2}, {1: 1}, id="both-shrink"),
        pytest.param({1: 1}, {1: 3}, {1: 2}, {1: 2}, id="both-grow"),
        pytest.param({1: 2}, {1: 1}, {1: 3}, {1: 1}, id="one-shrinks-one-grows"),
        pytest.param({1: 3, 5: 1}, {1: 2, 5: 1}, {1: 3, 5: 1}, {1: 2, 5: 1}, id="one-shrinks"),
        pytest.param({1: 1, 5: 1}, {1: 2, 5: 1}, {1: 1, 5: 1}, {1: 2, 5: 1}, id="one-grows"),
        pytest.param({}, {1: 1}, {2: 1}, {1: 1, 2: 1}, id="each-adds-one"),
        pytest.param({}, {1: 1}, {1: 1}, {1: 1}, id="both-add-the-same"),
        pytest.param({}, {2: 1, 3: 1}, {1: 2, 3: 2}, {1: 2, 2: 1, 3: 1}, id="both-add-some-alike"),
        # Where lines meet, git keeps what either side kept: `curate check` says that they are stale.
        pytest.param({1: 1, 2: 1}, {2: 1}, {1: 1}, {1: 1, 2: 1}, id="each-takes-one-out-side-by-side"),
        pytest.param(
            {1: 1, 2: 1, 3: 1, 4: 1, 5: 1},
            {2: 1, 3: 1, 4: 1, 5: 1},
            {1: 1, 2: 1, 3: 1, 4: 1},
            {2: 1, 3: 1, 4: 1},
            id="each-takes-one-out",
        ),
        pytest.param({1: 1}, {}, {}, {}, id="both-take-it-out"),
    ],
)
def test_two_branches_that_touch_the_baseline_merge_by_themselves(
    repository: Repository, base: dict[int, int], ours: dict[int, int], theirs: dict[int, int], want: dict[int, int]
) -> None:
    name = ".curate-baseline.jsonl"
    first = {".gitattributes": f"{name} merge=union\n", name: dump(accepted(base)).decode()}
    repository.commit(first)
    for branch, side in (("ours", ours), ("theirs", theirs)):
        repository.branch(branch, "main")
        repository.commit({name: dump(accepted(side)).decode(), f"{branch}.txt": "x"})
    repository.switch("ours")
    repository.merge("theirs")
    data = (repository.root / name).read_bytes()
    merged = load(data, name)
    assert counts(data) == want
    assert dump(merged) == dump(accepted(want))
    assert all(json.loads(one) for one in dump(merged).decode().splitlines())


@given(st.lists(ENTRIES, max_size=9), st.permutations(range(9)), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_both_ways_of_reading_agree(entries: list[Accepted], order: list[int], end: str, final: bool) -> None:
    """A file as we write it is read at once, and any other line by line: they say the same."""
    lines = [line for one in entries for line in dump(Baseline({one.fp: one})).decode().split("\n")[1:-1]]
    shuffled = [lines[at] for at in order if at < len(lines)]
    quick = load((HEADER + "".join(f"{line}\n" for line in shuffled)).encode(), "b")
    slow = load((HEADER + end + end.join(shuffled) + end * final).encode(), "b")
    assert quick == slow == baseline.of(entries)
