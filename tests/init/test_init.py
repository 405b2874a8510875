"""``curate init``: what it makes in an empty folder, and what it leaves alone in one that is not."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

from curate import __version__
from curate.cli import main
from curate.configuration import read_settings
from curate.errors import UsageError
from curate.init import CI, likely_ci, set_up, wanted


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("ci", CI)
def test_an_empty_folder_gets_all_files_and_each_can_be_parsed(folder: Path, ci: str) -> None:
    for step in set_up(folder, ci):
        assert step.made
        text = (folder / step.wanted.path).read_text()
        assert text == step.wanted.content
        assert "@" + "VERSION@" not in text
        if step.wanted.path.endswith(".toml"):
            assert tomllib.loads(text)
        if step.wanted.path.endswith((".yml", ".yaml")):
            assert yaml.safe_load(text)
    assert [step.made for step in set_up(folder, ci)] == [False] * len(wanted(ci))


def test_the_configuration_that_is_made_is_understood(folder: Path) -> None:
    [*set_up(folder, "none")]
    assert read_settings().file == folder / "curate.toml"


def test_the_hooks_install_the_version_that_made_them(folder: Path) -> None:
    [*set_up(folder, "none")]
    hooks = yaml.safe_load((folder / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    assert {dependency for hook in hooks for dependency in hook["additional_dependencies"]} == {
        f"corpus-curate=={__version__}"
    }


def test_a_file_that_is_there_is_kept_byte_for_byte_and_what_it_wants_is_said(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / ".gitattributes").write_bytes(b"*.png binary\r\n")
    (folder / ".pre-commit-config.yaml").write_text("repos: [] # curate is wanted here\n")
    assert main(["init"]) == 0
    said = capfd.readouterr().out
    assert (folder / ".gitattributes").read_bytes() == b"*.png binary\r\n"
    assert "        corpus/raw/** -text\n" in said
    assert "additional_dependencies" not in said, "what knows of curate is told nothing"


def test_a_configuration_in_pyproject_is_not_overruled(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "pyproject.toml").write_text('[tool.curate]\ninclude = ["texts"]\n')
    assert main(["init", "-q"]) == 0
    assert "kept  pyproject.toml" in capfd.readouterr().out
    assert not (folder / "curate.toml").exists()


def test_a_folder_that_holds_articles_needs_no_mark(folder: Path) -> None:
    (folder / "corpus/raw").mkdir(parents=True)
    (folder / "corpus/raw/a.txt").write_text("An article.\n")
    [*set_up(folder, "none")]
    assert not (folder / "corpus/raw/.gitkeep").exists()


@pytest.mark.parametrize(
    ("files", "service"),
    [
        pytest.param({}, "github", id="nothing known"),
        pytest.param({".gitlab-ci.yml": "a:\n"}, "gitlab", id="a pipeline of GitLab"),
        pytest.param({".git/config": "url = git@gitlab.example.org:news/corpus.git\n"}, "gitlab", id="a remote"),
        pytest.param({".github/CODEOWNERS": "", ".gitlab-ci.yml": ""}, "github", id="GitHub's folder wins"),
    ],
)
def test_the_service_is_read_off_the_folder(folder: Path, files: dict[str, str], service: str) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    assert likely_ci(folder) == service


def test_what_a_folder_in_a_repository_cannot_have_is_said(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    main(["init", "news", "-q"])
    assert "no git repository yet: `git init`" in capfd.readouterr().out
    subprocess.run(["git", "init", "-q", "."], check=True)
    main(["init", "news", "-q"])
    assert f"`curate init {folder}`" in capfd.readouterr().out
    main(["init", "-q"])
    assert "repository" not in capfd.readouterr().out.replace("data repository", "")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        pytest.param(["init", "a", "b"], "one DIR is wanted, a, b found", id="two folders"),
        pytest.param(["init", "--ci", "githup"], "did you mean 'github'", id="a service misspelt"),
        pytest.param(["init", "file.txt"], "file.txt: not a folder", id="a file"),
    ],
)
def test_a_wrong_call_is_told(folder: Path, argv: list[str], said: str, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "file.txt").write_text("")
    assert main(argv) == 2
    assert said in capfd.readouterr().err


def test_help_is_shown_and_nothing_written(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--help"]) == 0
    assert "Nothing is asked" in capfd.readouterr().out
    assert not [*folder.iterdir()]


def test_a_folder_that_cannot_be_made_is_told(folder: Path) -> None:
    (folder / "corpus").write_text("a file where a folder should be")
    with pytest.raises(UsageError, match="a folder that can be written to is wanted"):
        [*set_up(folder, "none")]
