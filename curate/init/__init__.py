"""A data repository set up: the files and folders that it wants, and what each is for.

Nothing that stands there is touched: a file that is there is kept, and what it lacks is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from curate import __version__
from curate.configuration import files as configuration
from curate.errors import UsageError
from curate.tuples import NamedTuple

CI = ("github", "gitlab", "none")
"""Services whose pipeline is set up."""

INCLUDE = "include:\n  - local: .gitlab/curate.yml\n"
"""What a pipeline of GitLab needs besides its own jobs."""


KEEP = ".gitkeep"
"""Name of a file that is there so that git keeps its folder."""


class Wanted(NamedTuple):
    """A file that a data repository wants."""

    path: str
    """Relative to its top."""
    content: str
    why: str
    """What it is for, in a line."""


class Step(NamedTuple):
    """What became of a file."""

    wanted: Wanted
    made: bool
    lacks: str = ""
    """What a file that was there and knows nothing of curate should get by hand."""


def wanted(ci: str) -> tuple[Wanted, ...]:
    """All files for one of the services of `CI`, folders first."""
    return (
        Wanted(f"corpus/raw/{KEEP}", "", "raw articles, as they were scraped: evidence, never changed"),
        Wanted(f"corpus/clean/{KEEP}", "", "what `curate clean` makes of them"),
        Wanted("curate.toml", _template("curate.toml"), "the configuration: rules, and what the gate asks for"),
        Wanted(".gitattributes", _template("gitattributes"), "keeps raw bytes as they are; joins baselines in a merge"),
        Wanted(".pre-commit-config.yaml", _template("pre-commit.yaml"), "checks what is committed and pushed"),
        *_pipeline(ci),
    )


def _pipeline(ci: str) -> Iterator[Wanted]:
    """The files of a service's pipeline."""
    if ci == "github":
        yield Wanted(".github/workflows/curate.yml", _template("github.yml"), "the gate on pull requests")
    elif ci == "gitlab":
        yield Wanted(".gitlab/curate.yml", _template("gitlab.yml"), "the gate on merge requests")
        yield Wanted(".gitlab-ci.yml", INCLUDE, "runs it")


def _template(name: str) -> str:
    text = files(__name__).joinpath("templates", name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", __version__)


def likely_ci(folder: Path) -> str:
    """The service that a repository is on, by the files that it has and the address that it was cloned from.

    GitHub where neither says anything.
    """
    if (folder / ".github").is_dir():
        return "github"
    config = folder / ".git" / "config"
    remote = config.read_text(encoding="utf-8", errors="replace") if config.is_file() else ""
    return "gitlab" if (folder / ".gitlab-ci.yml").is_file() or "gitlab" in remote else "github"


def set_up(folder: Path, ci: str) -> Iterator[Step]:
    """Make what is not there yet, file by file; what cannot be written is a `UsageError` and ends the work."""
    for one in wanted(ci):
        yield _step(folder, one)


def _step(folder: Path, one: Wanted) -> Step:
    if one.path == "curate.toml" and _configured(folder):
        return Step(one._replace(path="pyproject.toml"), made=False)
    target = folder / one.path
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.name == KEEP and any(target.parent.iterdir()):
            return Step(one._replace(path=one.path.removesuffix(KEEP)), made=False)
        with target.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(one.content)
    except FileExistsError:
        return Step(one, made=False, lacks="" if _knows(target) else one.content)
    except OSError as error:
        said = f"{error.filename or target}: {error.strerror}; a folder that can be written to is wanted"
        raise UsageError(said) from error
    return Step(one, made=True)


def _configured(folder: Path) -> bool:
    """Whether the folder's ``pyproject.toml`` configures curate already: a ``curate.toml`` beside it would win."""
    return configuration.nearest(folder) == folder / "pyproject.toml"


def _knows(target: Path) -> bool:
    """Whether a file has been set up for curate, in whatever words."""
    return not target.is_file() or "curate" in target.read_text(encoding="utf-8", errors="replace")


def top(folder: Path) -> Path | None:
    """The top of the work tree that a folder lies in; None where it lies in none."""
    return next((place for place in (folder, *folder.parents) if (place / ".git").exists()), None)
