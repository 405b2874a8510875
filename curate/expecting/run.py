"""All suites of a folder, held against what they are for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from curate import __version__
from curate.errors import MissingExtra, UsageError
from curate.expecting.looked import Look, Looked, looked, readable
from curate.expecting.suites import Library, Suite
from curate.exporters.expected import Expected, LeftOut

JUDGES: Mapping[Library, str] = {
    "great_expectations": "by_gx",
    "pandera": "by_pandera",
}
"""What holds the suites of each library against a frame."""


def expect(look: Look, suites: Sequence[Suite], root: Path, *, strict: bool) -> tuple[Expected, Looked]:
    """What comes of suites, and the frames that they looked at.

    Args:
        look: What is looked at.
        suites: Those that run.
        root: Their folder, whose plugins are loaded.
        strict: Whether every suite has to find its frame. Otherwise those that do not are left out, and named; where
            none finds one, this is a `UsageError` all the same.

    Raises:
        ConfigError: An expectation is not known; nothing is read then.
        InputError: Raw articles are named, and there is nothing to read.
    """
    wants = look.place.wants
    found = readable(look, {suite.frame for suite in suites})
    out = [LeftOut(suite.file.as_posix(), wants[suite.frame]) for suite in suites if suite.frame in wants]
    stay = [suite for suite in suites if suite.frame not in wants]
    if out and (strict or not stay):
        raise UsageError(f"{out[0].file}: {out[0].reason}")
    judges = _ready(stay, root)
    seen = looked(look, found, {suite.frame for suite in stay})
    came = [judges[suite.library].validate(seen.frames[suite.frame], suite) for suite in stay]
    plan = look.plan.digest
    return Expected(curate=__version__, plan=plan, suites=came, left_out=out, errors=list(seen.failed)), seen


def _ready(suites: Sequence[Suite], root: Path) -> dict[Library, ModuleType]:
    """The judges of some suites, which know every expectation in them."""
    judges = {library: _judge(library) for library in {suite.library for suite in suites}}
    if "great_expectations" in judges:
        judges["great_expectations"].plugins(root)
    for suite in suites:
        judges[suite.library].loaded(suite)
    return judges


def _judge(name: Library) -> ModuleType:
    """What holds suites of a library against a frame; where it is missing, the extra of all that the command needs."""
    try:
        return import_module(f"curate.expecting.{JUDGES[name]}")
    except MissingExtra as error:
        raise MissingExtra.of("curate expect", name, "expect") from error
