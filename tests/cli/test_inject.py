"""``curate inject``: the table, its forms, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Curate = Callable[..., tuple[int, str, str]]
Write = Callable[..., Path]

TEXT = (
    "Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n"
    "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking, and isn’t safe.\n\n"
    "It will cost about 12,000 euros, the mayor’s office said, and nobody at the café in the harbour was surprised. "
    "The work is to begin when the last of the boats has left for the winter, and it will take until the end of May.\n"
)


@pytest.fixture
def news(write: Write) -> Path:
    return write("news/a.txt", TEXT)


def test_the_table(curate: Curate, news: Path) -> None:
    code, out, err = curate("inject", news.as_posix(), "--select", "ENC002,NUM001")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].split()[:2] == ["damage", "fix"]
    assert any(line.startswith("numbers detokenised: zeros") and "NUM001" in line for line in lines)
    assert "1 text; seed 0." in out
    assert "ENC006" not in out


def test_json_has_what_the_table_says(curate: Curate, news: Path) -> None:
    code, out, _ = curate("inject", "news", "--select", "NUM001", "--output-format", "json")
    assert code == 0
    rows = {row["kind"]: row for row in json.loads(out)["rows"]}
    assert set(rows) == {"zeros", "other groups"}
    zeros = rows["zeros"]
    assert (zeros["injected"], zeros["found"], zeros["restored"], zeros["collateral"]) == (1, 1, 1, 0)
    assert zeros["interval"] == [0.2065, 1.0]


def test_markdown_is_a_table(curate: Curate, news: Path) -> None:
    _, out, _ = curate("inject", "news", "--select", "NUM001", "--output-format", "markdown")
    lines = [line for line in out.splitlines() if line.startswith("|")]
    assert len({line.count("|") for line in lines}) == 1


def test_what_was_not_restored_can_be_seen(curate: Curate, news: Path) -> None:
    _, out, _ = curate("inject", "news", "--select", "ENC003", "--misses", "1")
    assert "    a: '’' became '\ufffd'" in out or "    a: 'é' became '\ufffd'" in out


def test_the_seed_decides(curate: Curate, news: Path) -> None:
    runs = [curate("inject", "news", "--select", "STR009", "--seed", str(seed))[1] for seed in (1, 1, 2, 3)]
    assert runs[0] == runs[1]
    assert len({run.replace("seed 2", "seed 1").replace("seed 3", "seed 1") for run in runs}) > 1


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        pytest.param(["--select", "NUM001", "--fail-under", "1"], 0, id="all-restored"),
        pytest.param(["--select", "ENC003", "--fail-under", "1"], 0, id="unsafe-is-not-asked-for"),
        pytest.param(["--select", "ENC003", "--fail-under", "1", "--unsafe-fixes"], 1, id="unsafe-is-asked-for"),
    ],
)
def test_a_share_to_reach(curate: Curate, news: Path, flags: list[str], code: int) -> None:
    assert curate("inject", "news", *flags)[0] == code


def test_clean_records_are_the_default(curate: Curate, news: Path) -> None:
    assert curate("clean", "news", "--out", "corpus/clean")[0] == 0
    code, out, _ = curate("inject", "--select", "NUM001")
    assert code == 0
    assert "1 text; seed 0." in out


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param([], "corpus/clean/articles.jsonl", id="no-clean-corpus"),
        pytest.param(["nowhere"], "nowhere", id="no-such-path"),
        pytest.param(["news", "--fail-under", "2"], "a share between 0 and 1, like 0.95, is wanted", id="share"),
        pytest.param(["news", "--fail-under", "x"], "a share between 0 and 1, like 0.95, is wanted", id="no-share"),
        pytest.param(["news", "--misses", "x"], "a number like 5 is wanted", id="number"),
        pytest.param(["news", "--seed", "x"], "--seed", id="seed"),
        pytest.param(["news", "--select", "XYZ"], "unknown rule 'XYZ'", id="rule"),
        pytest.param(["news", "--output-format", "jsno"], "did you mean 'json'?", id="format"),
    ],
)
def test_wrong_calls(curate: Curate, news: Path, argv: list[str], message: str) -> None:
    code, out, err = curate("inject", *argv)
    assert (code, out) == (2, "")
    assert message in err


def test_one_bad_path_does_not_hide_the_others(curate: Curate, news: Path) -> None:
    code, out, err = curate("inject", "news", "nowhere", "--select", "NUM001")
    assert code == 2
    assert "1 text" in out
    assert "nowhere" in err


def test_texts_that_stay_damaged_are_left_out(curate: Curate, news: Path, write: Write) -> None:
    write("news/b.txt", TEXT.replace("café", "caf\ufffd"))
    assert (
        "1 text, 1 left out: empty, too long, or not clean; seed 0."
        in curate("inject", "news", "--select", "NUM001")[1]
    )
