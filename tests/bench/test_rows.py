"""Every row measured once, on very few texts; what a row says is true on any machine, how fast it is on none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import rules, table
from bench.__main__ import about, main, measured
from bench.corpus import Corpus
from bench.rows import ROWS
from bench.rows.language import known
from bench.setting import Setting
from bench.table import Line, Result
from tests.pages import PEERS

OF_OTHERS = ("language", "peers")
"""Rows that need the packages of others."""

SPEEDS = ("check-memory", "check-file", "clean-file", "limits", "peers")


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory) -> Setting:
    """Sizes of a hundredth and less."""
    folder = tmp_path_factory.mktemp("bench")
    return Setting(Corpus(folder), folder, PEERS if PEERS.exists() else None, scale=0.004, rounds=2, patience=0.2)


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.peers, pytest.mark.skipif(not PEERS.exists(), reason=f"no {PEERS}")])
        if name in OF_OTHERS
        else name
        for name in ROWS
    ],
)
def test_each_row_is_measured(name: str, setting: Setting) -> None:
    lines = [*measured(setting, [name])]
    assert lines
    assert {line.row for line in lines} == {name}
    for line in lines:
        assert not line.measured.startswith("not measured"), line
        assert all(value >= 0 for value in line.figures.values())
        if name in SPEEDS and "MB/s" in line.figures:
            assert line.of_yardstick is not None
            assert line.of_yardstick > 0
    result = Result(about(setting), tuple(lines))
    assert table.read(table.as_json(result)) == result


def test_a_row_that_cannot_be_measured_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    without = Setting(Corpus(tmp_path), tmp_path, None, scale=0.001, rounds=1)
    [line] = measured(without, ["peers"])
    assert line == Line(
        "peers", "peers", "not measured: the packages of others are not here: `make .venv-peers` installs them"
    )
    assert "1/1 peers" in capsys.readouterr().err


def test_few_texts_are_not_enough(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_text('{"text": "The wall fell."}\n' * 2, encoding="utf-8")
    [line] = measured(Setting(Corpus(tmp_path, source), tmp_path, rounds=2), ["check-memory"])
    assert line.measured == "not measured: 2 texts are too few: each of 2 runs takes others"


@pytest.mark.slow
def test_each_rule_is_measured(tmp_path: Path) -> None:
    kinds = rules.samples(Corpus(tmp_path), 2)
    assert [(sample.name, len(sample.docs)) for sample in kinds] == [("clean", 2), ("damaged", 2)]
    found = [rules.costs(sample, ["NUM001", "STR003"]) for sample in kinds]
    lines = [*rules.table(found)]
    assert len({line.count("|") for line in lines if line.startswith("|")}) == 1
    assert all(name in "\n".join(lines) for name in ("NUM001 split-thousands", "STR003 dateline"))


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        pytest.param(["--rules", "NUM999"], "NUM999", id="unknown rule"),
        pytest.param(["--corpus", "none.jsonl"], "none.jsonl", id="no such file"),
    ],
)
def test_wrong_calls_for_rules_are_exit_2(argv: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        rules.main(argv)
    assert caught.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        pytest.param(["--rows", "speed"], "no row 'speed'", id="unknown row"),
        pytest.param(["--corpus", "none.jsonl"], "none.jsonl", id="no such file"),
        pytest.param(["--corpus", __file__], "no line is a JSON object", id="no texts"),
        pytest.param(["--renew", "--quick"], "goes without --quick", id="a page of a quick run"),
        pytest.param(["--renew", "--rows", "limits"], "goes without --quick", id="a page of some rows"),
        pytest.param(["--renew", "--corpus", __file__], "needs --called", id="a page of texts without a name"),
    ],
)
def test_wrong_calls_are_exit_2(argv: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    assert said in capsys.readouterr().err


def test_langdetect_is_not_asked_for_languages_that_it_does_not_know() -> None:
    assert {"en", "zh", "no", "fa"} <= known()
    assert not {"ha", "am", "", "__init__.py"} & known()


def test_rows_can_be_run_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the table's order, whatever the order of the names."""
    corpus, figures = tmp_path / "a.jsonl", tmp_path / "figures.json"
    corpus.write_text('{"text": "The wall fell."}\n', encoding="utf-8")
    rows = ["--quick", "--rows", "near-duplicates,quality", "--corpus", str(corpus), "--json", str(figures)]
    assert main(rows) == 0
    out = capsys.readouterr().out
    assert out.index("presets of quality") < out.index("near-duplicates")
    assert "- texts: a corpus of the caller's\n" in out
    assert main([*rows, "--called", "news of the pier"]) == 0
    assert "- texts: news of the pier\n" in capsys.readouterr().out
    assert [line["row"] for line in json.loads(figures.read_text())["lines"]] == ["quality", "near-duplicates"]
