"""No pull request exempts itself: the base's configuration decides, and what is changed in it is said."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.gate.conftest import ARTICLE, Gate, damaged
from tests.repository import Content, Repository

RAW = "corpus/raw"
BAD = {f"{RAW}/new.txt": damaged("10, 000")}
IGNORING = '[lint]\nignore = ["NUM"]\n'


def story(repository: Repository, base: Mapping[str, Content], head: Mapping[str, Content]) -> None:
    """A base with an article, and a branch with a bad one."""
    repository.commit({f"{RAW}/good.txt": ARTICLE, **base}, "base")
    repository.branch("topic")
    repository.commit({**BAD, **head}, "head")


@pytest.mark.parametrize(
    ("base", "head", "code", "said"),
    [
        pytest.param({}, {}, 1, "exceeded", id="none"),
        pytest.param({"curate.toml": IGNORING}, {}, 0, "holds", id="the-base-ignores"),
        pytest.param(
            {"curate.toml": ""}, {"curate.toml": IGNORING}, 1,
            "note: curate.toml: lint.ignore changed here, which counts once merged (--trust-head", id="rule-off",
        ),
        pytest.param(
            {"curate.toml": ""}, {"curate.toml": '[lint.severity]\nNUM001 = "info"\n'}, 1, "lint.severity changed",
            id="severity",
        ),
        pytest.param(
            {"curate.toml": ""}, {"curate.toml": '[gates]\n"*" = {max-new = 9}\n'}, 1, "gates changed here", id="limits"
        ),
        pytest.param(
            {"curate.toml": ""}, {"curate.toml": 'exclude = ["corpus/raw/new.txt"]\n'}, 1,
            f"note: the configuration of the head would read 1 fewer: {RAW}/new.txt", id="file-excluded",
        ),
        pytest.param(
            {"curate.toml": f'include = ["{RAW}/good.txt"]\n'}, {"curate.toml": ""}, 0,
            f"note: the configuration of the head would read 1 more: {RAW}/new.txt", id="file-included",
        ),
        pytest.param(
            {"curate.toml": ""}, {"curate.toml": '[lint.per-file-ignores]\n"**" = ["ALL"]\n'}, 1,
            "lint.per-file-ignores changed", id="everything-off-by-file",
        ),
        pytest.param({"curate.toml": ""}, {"curate.toml": None}, 1, "exceeded", id="taken-away"),
        pytest.param(
            {"pyproject.toml": "[tool.curate]\n"}, {"curate.toml": IGNORING}, 1, "lint.ignore changed", id="nearer"
        ),
        pytest.param(
            {"pyproject.toml": '[tool.curate]\nextend = "more.toml"\n', "more.toml": ""}, {"more.toml": IGNORING}, 1,
            "lint.ignore changed", id="what-is-extended",
        ),
        pytest.param(
            {}, {"curate.toml": IGNORING}, 0, "note: the base has no configuration; the head's holds", id="first-one"
        ),
        pytest.param(
            {"curate.toml": "a = = 1"}, {"curate.toml": ""}, 1,
            "note: the head's configuration holds, since the base's cannot be read", id="mends-a-broken-one",
        ),
        pytest.param({"curate.toml": ""}, {"curate.toml": "a = = 1"}, 2, "no valid TOML", id="breaks-it"),
        pytest.param({"curate.toml": "no = 1"}, {"curate.toml": "no = 1"}, 2, "unknown key 'no'", id="broken-in-both"),
    ],
)  # fmt: skip
def test_the_base_decides(
    base: Mapping[str, Content], head: Mapping[str, Content], code: int, said: str, repository: Repository, gate: Gate
) -> None:
    story(repository, base, head)
    done = gate("--base", "main")
    assert (done.code, said in done.out + done.err) == (code, True)


def test_the_head_decides_where_it_is_trusted(repository: Repository, gate: Gate) -> None:
    story(repository, {"curate.toml": ""}, {"curate.toml": IGNORING})
    assert gate("--base", "main").code == 1
    assert gate("--base", "main", "--trust-head").code == 0


def test_the_tip_of_the_base_decides_not_the_merge_base(repository: Repository, gate: Gate) -> None:
    """What was merged since then holds: a rule that main switched off is off for old branches as well."""
    story(repository, {"curate.toml": ""}, {})
    repository.switch("main")
    repository.commit({"curate.toml": IGNORING})
    repository.switch("topic")
    assert gate("--base", "main").code == 0


def test_the_work_tree_does_not_decide(repository: Repository, gate: Gate) -> None:
    story(repository, {"curate.toml": ""}, {})
    repository.write({"curate.toml": IGNORING, **dict.fromkeys(BAD, ARTICLE)})
    assert gate("--base", "main").code == 1


def test_a_configuration_outside_of_the_repository_is_read_as_it_is(
    repository: Repository, gate: Gate, tmp_path: Path
) -> None:
    story(repository, {}, {})
    (tmp_path / "ours.toml").write_text(IGNORING)
    assert gate("--base", "main", "--config", "../ours.toml", RAW).code == 0
    assert gate("--base", "main", "--config", "../no.toml").code == 2
    assert gate("--base", "main", "--isolated").code == 1
