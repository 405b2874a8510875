"""``curate rule``: pages that explain."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from curate.rules import load_rules

Curate = Callable[..., tuple[int, str, str]]


def test_a_page_says_what_why_and_how_safe(curate: Curate) -> None:
    code, out, err = curate("rule", "BPL002")
    assert (code, err) == (0, "")
    assert out.startswith("counter-line (BPL002)\n=====================\n\nA count of comments")
    for part in (
        "Why it matters:",
        "Left alone:",
        "- severity: warning",
        "- fix: safe",
        "1 comment",
        "=> ",
        "No comment.",
    ):
        assert part in out


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(["BPL002"], ["BPL002"], id="code"),
        pytest.param(["counter-line"], ["BPL002"], id="name"),
        pytest.param(["BPL002,ENC012"], ["BPL002", "ENC012"], id="commas"),
        pytest.param(
            ["META00"], sorted(rule.code for rule in load_rules() if rule.code.startswith("META00")), id="prefix"
        ),
    ],
)
def test_rules_are_named_like_in_select(curate: Curate, names: list[str], expected: list[str]) -> None:
    _, out, _ = curate("rule", *names, "--output-format", "json")
    assert [rule["code"] for rule in json.loads(out)] == expected


def test_all_as_a_table_has_a_line_for_each(curate: Curate) -> None:
    _, out, _ = curate("rule", "--all")
    lines = out.splitlines()
    assert lines[0].split() == ["CODE", "SEVERITY", "FIX", "NAME", "FINDS"]
    assert [line.split()[0] for line in lines[1:-2]] == sorted(rule.code for rule in load_rules())


def test_all_as_json_holds_what_the_rules_say(curate: Curate) -> None:
    rules = {rule["code"]: rule for rule in json.loads(curate("rule", "--all", "--output-format", "json")[1])}
    assert set(rules) == {rule.code for rule in load_rules()}
    for rule in load_rules():
        said = rules[rule.code]
        assert said["explanation"] == rule.explanation
        assert [one["fixed"] for one in said["bad"]] == [one.fixed for one in rule.bad]


def test_all_as_markdown_is_well_formed(curate: Curate) -> None:
    """A heading for each rule, and every fence that is opened is closed."""
    _, out, _ = curate("rule", "--all", "--output-format", "markdown")
    assert sum(line.startswith("# ") for line in out.splitlines()) >= len(load_rules())
    assert out.count("\n````text\n") == out.count("\n````\n") == 2 * len(load_rules())


def test_no_page_disturbs_a_terminal(curate: Curate) -> None:
    for form in ("text", "markdown"):
        flags = ["ENC", "STR", "BPL", "META"]
        out = curate("rule", *flags, "--output-format", form)[1]
        assert all(char == "\n" or char.isprintable() or char in "\u200c\u200d" for char in out)


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        pytest.param(["BPL0022"], "unknown rule 'BPL0022'; did you mean 'BPL002'?", id="code"),
        pytest.param(["counter-lines"], "unknown rule 'counter-lines'; did you mean 'counter-line'?", id="name"),
        pytest.param(["xyzzy"], "unknown rule 'xyzzy'; `curate rule --all` lists the rules", id="nothing-near"),
        pytest.param(["--all", "BPL"], "--all and names of rules exclude each other", id="both"),
        pytest.param(["BPL", "--output-format", "jsn"], "did you mean 'json'?", id="format"),
    ],
)
def test_wrong_calls(curate: Curate, argv: list[str], message: str) -> None:
    code, out, err = curate("rule", *argv)
    assert (code, out) == (2, "")
    assert message in err


def test_nothing_named_is_help(curate: Curate) -> None:
    code, out, err = curate("rule")
    assert (code, out) == (2, "")
    assert err.startswith("usage: curate rule [OPTIONS] RULE...")
