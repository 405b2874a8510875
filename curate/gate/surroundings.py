"""What pre-commit, GitHub and GitLab say of a run: which commit it is about, and what that is compared with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from curate.errors import UsageError
from curate.tuples import NamedTuple

Variables = Mapping[str, str]

WANTED = """\
nothing to compare with; name the branch that changes go to: `curate gate --base origin/main`
In a pull request's workflow on GitHub and in a merge request's pipeline on GitLab the branch is known, in a hook of
pre-commit for pushes what is pushed to; here neither GITHUB_BASE_REF, CI_MERGE_REQUEST_DIFF_BASE_SHA,
CI_DEFAULT_BRANCH nor PRE_COMMIT_FROM_REF is set."""


class Base(NamedTuple):
    """What a head is compared with."""

    ref: str
    """A branch, tag or id; "" where nothing was there before: the first push of a branch."""
    remote: str = "origin"
    """Where a branch that is pushed for the first time goes to."""
    pushed: str = ""
    """The branch that was pushed, where that is known: its own tip is nothing to compare it with."""


def base_of(given: str | None, variables: Variables) -> Base:
    """What to compare with: what is given, else what the surroundings say; a `UsageError` where neither says anything.

    A line of zeros is how git says that a branch was not there before.
    """
    remote = variables.get("PRE_COMMIT_REMOTE_NAME") or "origin"
    for ref in (given, *_said(variables)):
        if ref:
            return Base(ref, remote) if ref.strip("0") else Base("", remote, _pushed(variables))
    if variables.get("PRE_COMMIT_REMOTE_NAME"):
        # pre-commit names no range where a push begins with the first commit of all.
        return Base("", remote)
    raise UsageError(WANTED)


def head_of(given: str | None, variables: Variables) -> str:
    """Which commit is judged: what is given, what is pushed, else what is checked out.

    For a pull request, GitHub checks out the commit that merging it would make. That is the right one: limits are held
    against the corpus as it would be then, and since its first parent is the base's tip, what differs from the merge
    base is what the pull request brings and nothing else.
    """
    return given or variables.get("PRE_COMMIT_TO_REF") or "HEAD"


def refuse_the_base_alone(variables: Variables) -> None:
    """Say what to do where a workflow looks at the base instead of at the pull request; else do nothing.

    Called where the head brings no commit of its own.
    """
    if variables.get("GITHUB_EVENT_NAME") == "pull_request_target":
        raise UsageError(
            "the base branch is checked out, not the pull request, as it is for `pull_request_target`; run on "
            "`pull_request`, or give actions/checkout `ref: ${{ github.event.pull_request.head.sha }}`"
        )


def _pushed(variables: Variables) -> str:
    """The branch that a pipeline runs for; in a hook nothing is pushed yet."""
    hook = variables.get("PRE_COMMIT_FROM_REF")
    return "" if hook else variables.get("GITHUB_REF_NAME") or variables.get("CI_COMMIT_BRANCH") or ""


def _said(variables: Variables) -> tuple[str | None, ...]:
    """What the surroundings say, in the order in which it is believed."""
    github, gitlab = variables.get("GITHUB_BASE_REF"), variables.get("CI_MERGE_REQUEST_TARGET_BRANCH_NAME")
    branch, default = variables.get("CI_COMMIT_BRANCH"), variables.get("CI_DEFAULT_BRANCH")
    return (
        variables.get("PRE_COMMIT_FROM_REF"),
        f"origin/{github}" if github else None,
        _event(variables),
        variables.get("CI_MERGE_REQUEST_DIFF_BASE_SHA"),
        f"origin/{gitlab}" if gitlab else None,
        variables.get("CI_COMMIT_BEFORE_SHA") if branch and branch == default else None,
        f"origin/{default}" if default else None,
    )


def _event(variables: Variables) -> str | None:
    """What was there before a push, or what a merge queue builds on: GitHub tells it in a file alone."""
    event: object = None
    with suppress(OSError, ValueError):
        event = json.loads(Path(variables.get("GITHUB_EVENT_PATH", "")).read_bytes())
    if not isinstance(event, dict):
        return None
    queued = event.get("merge_group")
    said = queued.get("base_sha") if isinstance(queued, dict) else event.get("before")
    return said if isinstance(said, str) else None
