"""What is compared with what, by flags and by the variables of hooks and CI."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from curate.errors import UsageError
from curate.gate.surroundings import Base, base_of, head_of, refuse_the_base_alone

ZERO = "0" * 40
GITLAB = {"CI_DEFAULT_BRANCH": "main", "CI_COMMIT_BEFORE_SHA": "abc1234", "CI_COMMIT_BRANCH": "topic"}
MERGE_REQUEST = {**GITLAB, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "release"}


@pytest.mark.parametrize(
    ("given", "variables", "base"),
    [
        pytest.param("main", {"GITHUB_BASE_REF": "other"}, Base("main"), id="a-flag-wins"),
        pytest.param(None, {"PRE_COMMIT_FROM_REF": "abc1234"}, Base("abc1234"), id="pre-commit"),
        pytest.param(
            None, {"PRE_COMMIT_FROM_REF": "abc", "GITHUB_BASE_REF": "main"}, Base("abc"), id="pre-commit-in-a-workflow"
        ),
        pytest.param(
            None, {"PRE_COMMIT_FROM_REF": ZERO, "PRE_COMMIT_REMOTE_NAME": "up"}, Base("", "up"), id="first-push"
        ),
        pytest.param(None, {"PRE_COMMIT_FROM_REF": "0" * 64}, Base(""), id="first-push-sha256"),
        pytest.param(None, {"PRE_COMMIT_REMOTE_NAME": "up"}, Base("", "up"), id="first-push-of-all"),
        pytest.param(ZERO, {}, Base(""), id="zeros-given"),
        pytest.param(None, {"GITHUB_BASE_REF": "main"}, Base("origin/main"), id="github-pull-request"),
        pytest.param(None, {"GITHUB_BASE_REF": "", **MERGE_REQUEST}, Base("origin/release"), id="empty-is-not-set"),
        pytest.param(None, MERGE_REQUEST, Base("origin/release"), id="gitlab-merge-request"),
        pytest.param(
            None, {**MERGE_REQUEST, "CI_MERGE_REQUEST_DIFF_BASE_SHA": "def5678"}, Base("def5678"), id="gitlab-diff-base"
        ),
        pytest.param(None, GITLAB, Base("origin/main"), id="gitlab-branch"),
        pytest.param(None, {**GITLAB, "CI_COMMIT_BRANCH": "main"}, Base("abc1234"), id="gitlab-main"),
        pytest.param(
            None,
            {**GITLAB, "CI_COMMIT_BRANCH": "main", "CI_COMMIT_BEFORE_SHA": ZERO},
            Base("", pushed="main"),
            id="gitlab-first-push",
        ),
    ],
)
def test_the_base(given: str | None, variables: dict[str, str], base: Base) -> None:
    assert base_of(given, variables) == base


@pytest.mark.parametrize(
    ("event", "base"),
    [
        pytest.param({"before": "abc1234", "after": "def"}, Base("abc1234"), id="push"),
        pytest.param({"before": ZERO}, Base(""), id="first-push"),
        pytest.param({"merge_group": {"base_sha": "abc1234"}}, Base("abc1234"), id="merge-queue"),
    ],
)
def test_github_tells_some_events_in_a_file(event: object, base: Base, tmp_path: Path) -> None:
    file = tmp_path / "event.json"
    file.write_text(json.dumps(event), encoding="utf-8")
    assert base_of(None, {"GITHUB_BASE_REF": "", "GITHUB_EVENT_PATH": str(file)}) == base
    pushed = {"GITHUB_REF_NAME": "topic", "GITHUB_EVENT_PATH": str(file)}
    assert base_of(None, pushed) == base._replace(pushed="" if base.ref else "topic")


@pytest.mark.parametrize("content", ["", "[", "[]", '{"before": 3}', '{"merge_group": {}}', "{}"])
def test_an_event_that_says_nothing_is_none(content: str, tmp_path: Path) -> None:
    file = tmp_path / "event.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match="nothing to compare with; name the branch"):
        base_of(None, {"GITHUB_EVENT_PATH": str(file)})


def test_without_any_the_command_is_said() -> None:
    with pytest.raises(UsageError, match=r"`curate gate --base origin/main`"):
        base_of(None, {})


@pytest.mark.parametrize(
    ("given", "variables", "head"),
    [
        pytest.param(None, {}, "HEAD", id="checked-out"),
        pytest.param("topic", {"PRE_COMMIT_TO_REF": "abc"}, "topic", id="a-flag-wins"),
        pytest.param(None, {"PRE_COMMIT_TO_REF": "abc"}, "abc", id="what-is-pushed"),
        pytest.param(None, {"GITHUB_SHA": "abc"}, "HEAD", id="github-has-it-checked-out"),
    ],
)
def test_the_head(given: str | None, variables: dict[str, str], head: str) -> None:
    assert head_of(given, variables) == head


def test_a_workflow_that_looks_at_the_base_alone_is_refused() -> None:
    """``pull_request_target`` checks out the base: a gate that saw no change there would let everything through."""
    refuse_the_base_alone({"GITHUB_EVENT_NAME": "pull_request"})
    with pytest.raises(UsageError, match=r"ref: \$\{\{ github.event.pull_request.head.sha \}\}"):
        refuse_the_base_alone({"GITHUB_EVENT_NAME": "pull_request_target"})
