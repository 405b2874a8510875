"""The table's forms, the page that is made of it, and how times become figures."""

from __future__ import annotations

import doctest
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from bench import clock, instructions, page, table
from bench.clock import Cost, NotMeasuredError, command, in_turn, ratios, share
from bench.rows import OF_TEXTS, ROWS
from bench.table import Line, Result
from tests.pages import PROJECT, blocks
from tests.pages import page as read_page
from tests.repository import Repository

LINES = (
    Line("check-memory", "`check`", "1.00 MB/s", "half the yardstick", 0.0123, 0.034, False, figures={"MB/s": 1.0}),
    Line("one-file", "`check one.txt`", "100 ms", "150 ms", spread=0.1, reached=True),
    Line("quality", "presets of quality", "not built yet"),
    Line("peers", "ftfy: `fix_text`", "2.40 MB/s", of_yardstick=0.024, spread=0.05, times=10.0, table=table.PEERS),
    Line("limits", "SHA-256", "1,350 MB/s", of_yardstick=13.5, spread=0.0, table=table.LIMITS),
)
RESULT = Result({"machine": "a small one", "size": "whole run"}, LINES)

MARKDOWN = """\
| work | goal | measured | of the yardstick | spread | reached |
|---|---|---|---:|---:|---:|
| `check` | half the yardstick | 1.00 MB/s | 0.0123 | ± 3 % | no |
| `check one.txt` | 150 ms | 100 ms |  | ± 10 % | yes |
| presets of quality |  | not built yet |  |  |  |

| work | MB/s | of the yardstick | spread | `check` is |
|---|---:|---:|---:|---:|
| ftfy: `fix_text` | 2.40 | 0.0240 | ± 5 % | 10.0 times as fast |

| work | MB/s | of the yardstick | spread |
|---|---:|---:|---:|
| SHA-256 | 1,350 | 13.5 | ± 0 % |

- machine: a small one
- size: whole run
"""

SHOWN = [line for _, block in blocks(read_page("docs/performance.md"), "sh") for line in block.splitlines()]
"""Commands of the page."""

FILES = sorted((PROJECT / "bench").rglob("*.py"))


def test_markdown() -> None:
    assert table.markdown(RESULT) == MARKDOWN


def test_json_gives_the_run_back() -> None:
    assert table.read(table.as_json(RESULT)) == RESULT


def test_the_page_shows_the_figures_that_are_kept() -> None:
    """Where this fails, run `make bench RENEW=1`, and the same with CORPUS and CALLED."""
    own, world = (table.read(path.read_text(encoding="utf-8")) for path in (page.FIGURES, page.WORLD))
    text = page.PAGE.read_text(encoding="utf-8")
    assert page.renewed(page.renewed(text, page.made(own)), page.made(world, world=True)) == text
    assert {found[2] for found in page.MARKED.finditer(text)} == {*page.made(own), *page.made(world, world=True)}
    assert [*dict.fromkeys(line.row for line in own.lines)] == [*ROWS]
    assert [*dict.fromkeys(line.row for line in world.lines)] == [*OF_TEXTS]


def test_the_page_is_renewed_between_its_marks_alone() -> None:
    text = "# a\n<!-- measured: about -->\nold\n<!-- /measured -->\nb\n"
    made = page.renewed(text, page.made(RESULT))
    assert made == (
        "# a\n<!-- measured: about -->\n\n- machine: a small one\n- size: whole run\n\n<!-- /measured -->\nb\n"
    )
    assert page.renewed(made, page.made(RESULT)) == made
    assert page.renewed(made, page.made(RESULT, world=True)) == made


def test_the_makefile_knows_the_commands_of_the_page() -> None:
    """Targets and variables; rows that are named are there."""
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    made = [line.split() for line in SHOWN if line.startswith("make ")]
    assert {target for _, target, *_ in made} == {"bench", "bench-rules"}
    for _, target, *variables in made:
        recipe = makefile.partition(f"\n{target}: ")[2].partition("\n\n")[0]
        for variable in variables:
            name, _, value = variable.partition("=")
            assert f"$(if $({name})," in recipe
            assert name != "ROWS" or {*value.split(",")} <= {*ROWS}


def test_the_other_commands_of_the_page_are_ours_and_run(repository: Repository) -> None:
    repository.write({"news/wall.txt": "The wall fell in 1 950.\n"})
    repository.git("add", ".")
    repository.git("commit", "--quiet", "--message", "News")
    others = [line.split() for line in SHOWN if not line.startswith("make ")]
    assert others
    for command_shown in others:
        assert command_shown[0] == "curate"
        done = repository.run(sys.executable, "-m", *command_shown)
        assert done.returncode in (0, 1), done.stderr.decode()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_examples_in_docstrings(path: Path) -> None:
    name = ".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__")
    assert doctest.testmod(import_module(name)).failed == 0


def test_runs_go_there_and_back() -> None:
    order: list[str] = []

    def run(name: str, number: int) -> Cost:
        order.append(f"{name}{number}")
        return Cost(1.0, 1.0)

    costs = in_turn(3, {"a": lambda number: run("a", number), "b": lambda number: run("b", number)})
    assert order == ["a0", "b0", "b1", "a1", "a2", "b2"]
    assert {name: len(found) for name, found in costs.items()} == {"a": 3, "b": 3}


def test_ratios_are_taken_run_by_run() -> None:
    ours = [Cost(1.0, 1.0, 1_000_000), Cost(2.0, 2.0, 1_000_000)]
    theirs = [Cost(4.0, 4.0, 1_000_000), Cost(8.0, 8.0, 1_000_000)]
    assert ratios(ours, theirs) == (4.0, 0.0)
    assert clock.speeds(ours).median == pytest.approx(0.75)
    assert share([2.0]) == (2.0, 0.0)


def test_a_command_is_measured_with_its_children(tmp_path: Path) -> None:
    burn = "sum(range(3_000_000))"
    inner = f"import subprocess, sys; subprocess.run([sys.executable, '-c', '{burn}'], check=True); print('done')"
    alone = command([sys.executable, "-c", "pass"], tmp_path)
    cost = command([sys.executable, "-c", inner], tmp_path, size=3)
    assert cost.cpu > alone.cpu
    assert (cost.bytes, cost.said) == (3, "done\n")
    assert 1 < cost.peak < 1000


def test_a_command_that_fails_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotMeasuredError, match=r"exit code 3\nno wall"):
        command([sys.executable, "-c", "import sys; sys.stderr.write('no wall'); sys.exit(3)"], tmp_path)


def test_what_counts_instructions_is_understood() -> None:
    assert instructions.read_perf("1234567,,instructions:u,100,100.00,,\n") == 1234567
    with pytest.raises(ValueError, match="invalid literal"):
        instructions.read_perf("<not supported>,,instructions:u,0,100.00,,\n")
    assert instructions.read_valgrind("==1== \n==1== I   refs:      40,896,744\n") == 40896744


@pytest.mark.slow
def test_the_same_command_runs_the_same_instructions() -> None:
    found = instructions.counter()
    if found is None:
        pytest.skip("neither perf nor valgrind is here")
    one, two = (found[1]([sys.executable, "-S", "-c", "sum(range(100_000))"]) for _ in range(2))
    assert one == pytest.approx(two, rel=0.01)
    assert re.fullmatch("perf|valgrind", found[0])
