"""The files of expectations in a folder: which there are, which frame each is for, and what stands in them.

A folder is a project of Great Expectations: ``suites/*.json`` are its suites, or what stands where its configuration
says, ``plugins/*.py`` expectations of one's own. ``pandera/*.yml`` are schemas of pandera; those that end in
``.polars.yml`` are for users of polars and stay out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from curate.configuration import ROOT
from curate.configuration.tables import near
from curate.errors import ConfigError, UsageError

FRAMES: Mapping[str, str] = {
    "raw_metadata": "articles as they come in",
    "records": "articles as clean wrote them",
    "findings": "how many findings of each rule an article holds",
}
"""The frames that a suite can be for."""

MARK = 'meta: {"frame": "records"}'
"""How a suite says which frame it is for."""

OURS = "`curate export gx --out {}` writes our suites"
"""How a folder gets some."""

Library = Literal["great_expectations", "pandera"]


class Backend(msgspec.Struct, frozen=True):
    """Where a store of Great Expectations keeps its files."""

    base_directory: str = "suites"


class Store(msgspec.Struct, frozen=True):
    """A store of Great Expectations."""

    store_backend: Backend = Backend()


class Project(msgspec.Struct, frozen=True):
    """What ``great_expectations.yml`` says of suites."""

    stores: dict[str, Store] = {}
    expectations_store_name: str = "expectations_store"

    @property
    def suites(self) -> str:
        """The folder of the suites, relative to that of the project."""
        return self.stores.get(self.expectations_store_name, Store()).store_backend.base_directory


class Line(msgspec.Struct, frozen=True):
    """One expectation of a suite, as Great Expectations writes it."""

    type: str
    kwargs: dict[str, object] = {}
    meta: dict[str, object] | None = None
    notes: str | list[str] | None = None
    severity: Literal["critical", "warning", "info"] = "critical"
    id: str | None = None
    description: str | None = None


class Written(msgspec.Struct, frozen=True):
    """A suite as Great Expectations writes it."""

    name: str
    expectations: list[Line]
    meta: dict[str, object] | None = None
    suite_parameters: dict[str, object] | None = None


@dataclass(frozen=True)
class Suite:
    """A file of expectations."""

    name: str
    frame: str
    """One of `FRAMES`."""
    library: Library
    file: Path
    expectations: tuple[Line, ...] = ()
    """Those of a suite of Great Expectations; pandera reads its schemas itself."""
    parameters: tuple[tuple[str, object], ...] = ()
    """Values for ``{"$PARAMETER": …}`` in them."""


def suites(folder: str | Path = ROOT, names: Iterable[str] = ()) -> tuple[Suite, ...]:
    """The suites of a folder, by name.

    Args:
        folder: A project of Great Expectations.
        names: Those that are wanted; all of them where none is named.

    Raises:
        UsageError: There is no such folder, nothing in it, or no suite of a name.
        ConfigError: A file is not a suite, or says of no frame, or of one that there is not, that it is for it.
    """
    place = Path(folder)
    kept = _kept(place)
    if not place.is_dir():
        raise UsageError(f"{folder}: no such folder; {OURS.format(folder)}, and yours stand beside them")
    found = list(_named(place, kept))
    if not found:
        raise UsageError(f"{folder}: no {kept}/*.json and no pandera/*.yml in it; {OURS.format(folder)}")
    wanted = [*names]
    for name in wanted:
        if name not in {one for one, _ in found}:
            there = sorted({one for one, _ in found})
            hint = near(name, there) or f"there is {', '.join(there)}"
            raise UsageError(f"{folder}: no suite {name!r}; {hint}")
    return tuple(read(file, name) for name, file in found if not wanted or name in wanted)


def _kept(folder: Path) -> str:
    """The folder in which a project keeps its suites, ours where it says nothing."""
    file = folder / "great_expectations.yml"
    try:
        return msgspec.yaml.decode(file.read_bytes(), type=Project).suites.rstrip("/")
    except OSError:
        return Project().suites
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        said = " ".join(str(error).split())
        raise ConfigError(f"{file}: {said}; the configuration of Great Expectations is wanted") from error


def _named(folder: Path, kept: str) -> Iterator[tuple[str, Path]]:
    """Names with their files, those of one library after those of the other."""
    yield from ((file.stem, file) for file in sorted(Path(folder, kept).glob("*.json")))
    for file in sorted((*folder.glob("pandera/*.yml"), *folder.glob("pandera/*.yaml"))):
        stem, _, kind = file.stem.partition(".")
        if kind != "polars":
            yield stem, file


def read(file: Path, name: str) -> Suite:
    """The suite of a file, called by its stem; a `ConfigError` where it is none, or for no frame that there is."""
    if file.parent.name == "pandera":
        return Suite(name, _frame(file, name, None), "pandera", file)
    said = written(file)
    if said.name != name:
        raise ConfigError(f"{file}: the suite is called {said.name!r}; a suite of that name stands in {said.name}.json")
    if not said.expectations:
        raise ConfigError(f"{file}: no expectation in it, and nothing can fail; one at least is wanted")
    frame = _frame(file, name, (said.meta or {}).get("frame"))
    parameters = tuple((said.suite_parameters or {}).items())
    return Suite(name, frame, "great_expectations", file, tuple(said.expectations), parameters)


def written(file: Path) -> Written:
    """What stands in a file of Great Expectations; a `ConfigError` where it is none."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Written)
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}; a suite of Great Expectations is wanted") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: {error}; a suite is wanted as Great Expectations 1 writes it") from error


def _frame(file: Path, name: str, said: object) -> str:
    """The frame that a suite is for: what it says, else the frame that its name begins with."""
    if said is None:
        for frame in FRAMES:
            if name == frame or name.startswith((f"{frame}_", f"{frame}-", f"{frame} ")):
                return frame
        wanted = f"a name that begins with one of {', '.join(FRAMES)}"
        ways = wanted if file.parent.name == "pandera" else f"{MARK} or {wanted}"
        raise ConfigError(f"{file}: nothing says which frame it is for; {ways} is wanted")
    if said not in FRAMES:
        hint = near(str(said), FRAMES) or f"there is {', '.join(FRAMES)}"
        raise ConfigError(f"{file}: meta says that it is for the frame {said!r}; {hint}")
    return str(said)
