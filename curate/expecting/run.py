"""All suites of a folder, held against what they are for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from curate import __version__
from curate.errors import UsageError
from curate.expecting.looked import Looked, looked
from curate.expecting.place import Place
from curate.expecting.suites import Library, Suite
from curate.exporters.expected import Expected, LeftOut
from curate.plan import Plan

JUDGES: Mapping[Library, str] = {
    "great_expectations": "by_gx",
    "pandera": "by_pandera",
}
"""What holds the suites of each library against a frame."""


def expect(place: Place, suites: Sequence[Suite], plan: Plan, root: Path, *, strict: bool) -> tuple[Expected, Looked]:
    """What comes of suites, and the frames that they looked at.

    Args:
        place: What is looked at.
        suites: Those that run.
        plan: Which rules are counted.
        root: Their folder, whose plugins are loaded.
        strict: Whether every suite has to find its frame. Otherwise those that do not are left out, and named; where
            none finds one, this is a `UsageError` all the same.

    Raises:
        ConfigError: An expectation is not known; nothing is read then.
    """
    wants = place.wants
    out = [LeftOut(suite.file.as_posix(), wants[suite.frame]) for suite in suites if suite.frame in wants]
    stay = [suite for suite in suites if suite.frame not in wants]
    if out and (strict or not stay):
        raise UsageError(f"{out[0].file}: {out[0].reason}")
    judges = _ready(stay, root)
    seen = looked(place, {suite.frame for suite in stay}, plan)
    came = [judges[suite.library].validate(seen.frames[suite.frame], suite) for suite in stay]
    found = Expected(curate=__version__, plan=plan.digest, suites=came, left_out=out, errors=list(seen.failed))
    return found, seen


def _ready(suites: Sequence[Suite], root: Path) -> dict[Library, ModuleType]:
    """The judges of some suites, which know every expectation in them."""
    judges = {
        library: import_module(f"curate.expecting.{JUDGES[library]}") for library in {suite.library for suite in suites}
    }
    if "great_expectations" in judges:
        judges["great_expectations"].plugins(root)
    for suite in suites:
        judges[suite.library].loaded(suite)
    return judges
