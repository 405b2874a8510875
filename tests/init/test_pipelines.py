"""The action and the pipelines that ``curate init`` writes, their shell run as a runner would, in real repositories."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from curate.init import wanted
from tests.pages import PROJECT
from tests.repository import Repository, isolate

BODY = (
    "The council voted on Thursday to repair the old harbour wall, which engineers say is leaking again. The work is "
    "to begin in the spring, when the storms are over, and will take until the autumn, said the mayor, who asked the "
    "owners of boats for patience.\n"
)
GOOD = f"Harbour Wall To Be Repaired\nBy Ann Marsh\nThursday, 14 November 2024\n\n{BODY}"
BAD = GOOD.replace("spring", "spring of 10, 000")

CURATE = Path(sys.executable).parent / "curate"
INSTALLS = re.compile(r"python -m pip install (--quiet )?corpus-curate==\S+")
"""The one command of a pipeline that is not run: the package is here already."""


class Done(NamedTuple):
    """How a script ended."""

    code: int
    out: str


@pytest.fixture
def change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """The clone of a repository, on a branch that brings damage."""
    isolate(monkeypatch)
    origin = Repository.new(tmp_path / "origin", "-b", "main")
    origin.commit({"corpus/raw/harbour.txt": GOOD})
    clone = origin.clone(tmp_path / "clone")
    clone.branch("change")
    clone.commit({"corpus/raw/harbour.txt": BAD, "corpus/raw/wall two.txt": GOOD})
    return clone


def bash(repo: Repository, script: str, variables: Mapping[str, str]) -> Done:
    """Run a script as runners do: by bash, ended by the first command that fails."""
    path = f"{CURATE.parent}:/usr/local/bin:/usr/bin:/bin"
    environment = {"PYTHONPATH": str(PROJECT), **variables, "PATH": path}
    done = repo.run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script, env=environment)
    return Done(done.returncode, done.stdout.decode() + done.stderr.decode())


def template(path: str, ci: str) -> Any:  # noqa: ANN401 - what YAML holds
    return yaml.safe_load(next(one.content for one in wanted(ci) if one.path == path))


class Action:
    """The step of the action that runs the gate."""

    def __init__(self, folder: Path) -> None:
        read = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))
        self.script: str = next(step for step in read["runs"]["steps"] if step.get("id") == "gate")["run"]
        self.folder = folder
        folder.mkdir()
        self.output = folder / "output"

    def run(self, repo: Repository, **inputs: str) -> Done:
        """Run it in a repository, the inputs given as the action's own."""
        variables = {
            "CURATE": str(CURATE),
            "BASE": inputs.get("base", ""),
            "PATHS": inputs.get("paths", ""),
            "FAIL_ON": inputs.get("fail_on", "warning"),
            "TRUST_HEAD": inputs.get("trust_head", "false"),
            "REPORTS": str(self.folder / "reports"),
            "GITHUB_OUTPUT": str(self.output),
            "GITHUB_ACTIONS": "true",
            "GITHUB_BASE_REF": "main",
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary.md"),
        }
        return bash(repo, self.script, variables)


@pytest.fixture
def action(tmp_path: Path) -> Action:
    return Action(tmp_path / "runner")


def test_no_input_of_the_action_is_part_of_a_script() -> None:
    """An expression in a script would be run; in a variable it is only read."""
    read = yaml.safe_load((PROJECT / "action.yml").read_text(encoding="utf-8"))
    scripts = [step["run"] for step in read["runs"]["steps"] if "run" in step]
    assert scripts
    assert not [script for script in scripts if "${{" in script]
    known = {f"${{{{ inputs.{name} }}}}" for name in read["inputs"]}
    used = set(re.findall(r"\$\{\{ inputs\.[a-z-]+ \}\}", json.dumps(read["runs"])))
    conditions = {name for name in read["inputs"] if f"inputs.{name} ==" in json.dumps(read["runs"])}
    assert used | {f"${{{{ inputs.{name} }}}}" for name in conditions} == known


@pytest.mark.slow
def test_the_action_fails_what_is_new_and_writes_every_report(action: Action, change: Repository) -> None:
    done = action.run(change)
    assert done.code == 1, done.out
    assert action.output.read_text() == "passed=false\n"
    assert "::warning file=corpus/raw/harbour.txt,line=5," in done.out
    assert "10, 000" in (action.folder / "summary.md").read_text()
    names = {one.name for one in (action.folder / "reports").iterdir()}
    assert names == {"curate.html", "curate.sarif", "curate.md", "curate.xml", "curate-badge.json"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("inputs", "code", "output"),
    [
        pytest.param({"paths": "corpus/raw/wall two.txt\n"}, 0, "passed=true\n", id="a path with a blank"),
        pytest.param({"fail_on": "error"}, 0, "passed=true\n", id="errors alone fail"),
        pytest.param({"trust_head": "true"}, 1, "passed=false\n", id="the head trusted"),
        pytest.param({"base": "origin/main"}, 1, "passed=false\n", id="a base given"),
        pytest.param({"base": "$(touch ran)"}, 2, "", id="a base that is a command"),
        pytest.param({"base": "nowhere"}, 2, "", id="a base that is not there"),
    ],
)
def test_inputs_of_the_action(
    action: Action, change: Repository, inputs: dict[str, str], code: int, output: str
) -> None:
    done = action.run(change, **inputs)
    assert done.code == code, done.out
    assert (action.output.read_text() if action.output.exists() else "") == output
    assert not (change.root / "ran").exists()


@pytest.mark.slow
def test_the_workflow_annotates_and_sums_up(change: Repository, tmp_path: Path) -> None:
    read = template(".github/workflows/curate.yml", "github")
    scripts = [step["run"] for step in read["jobs"]["gate"]["steps"] if "run" in step]
    assert [bool(INSTALLS.fullmatch(script)) for script in scripts] == [True, False]
    summary = tmp_path / "summary.md"
    variables = {"GITHUB_ACTIONS": "true", "GITHUB_BASE_REF": "main", "GITHUB_STEP_SUMMARY": str(summary)}
    done = bash(change, scripts[1], variables)
    assert done.code == 1
    assert "::warning file=corpus/raw/harbour.txt" in done.out
    assert "curate gate failed" in summary.read_text()
    assert (change.root / "curate.html").is_file()
    assert (change.root / "curate.sarif").is_file()


@pytest.mark.slow
def test_the_pipeline_of_gitlab_writes_what_its_widgets_read(change: Repository) -> None:
    job = template(".gitlab/curate.yml", "gitlab")["curate-gate"]
    installing, gating = job["script"]
    assert INSTALLS.fullmatch(installing)
    done = bash(change, gating, {"CI": "true", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main"})
    assert done.code == 1, done.out
    reports = job["artifacts"]["reports"]
    assert json.loads((change.root / reports["codequality"]).read_text())[0]["check_name"].startswith("NUM001")
    assert "NUM001" in (change.root / reports["junit"]).read_text()
    assert (change.root / job["artifacts"]["paths"][0]).is_file()
    assert template(".gitlab-ci.yml", "gitlab") == {"include": [{"local": ".gitlab/curate.yml"}]}


def test_what_the_attributes_say_git_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No byte of a raw article changes on its way through git, whatever its line ends and git's settings."""
    isolate(monkeypatch)
    repo = Repository.new(tmp_path / "data", "-b", "main")
    repo.git("config", "core.autocrlf", "true")
    attributes = next(one for one in wanted("none") if one.path == ".gitattributes")
    raw = b"One\r\ntwo\nthree\r"
    repo.commit({attributes.path: attributes.content, "corpus/raw/deep/a.txt": raw, "corpus/clean/a.jsonl": "{}\n"})
    shown = subprocess.run(
        ["git", "cat-file", "blob", "HEAD:corpus/raw/deep/a.txt"], cwd=repo.root, capture_output=True, check=True
    )
    assert shown.stdout == raw
    (repo.root / "corpus/raw/deep/a.txt").unlink()
    repo.git("checkout", "--", ".")
    assert (repo.root / "corpus/raw/deep/a.txt").read_bytes() == raw
    assert "merge: union" in repo.git("check-attr", "merge", ".curate-baseline.jsonl")
