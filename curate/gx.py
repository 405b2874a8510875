"""Great Expectations: its suites held against documents or frames, and the findings frame for suites of one's own.

>>> from curate import Document, gx
>>> from great_expectations import expectations as gxe
>>> frame = gx.findings_frame([Document("The fund holds 10, 000 crowns in cash, the town said.", id="a1")])
>>> found = gx.validate(frame, [gxe.ExpectColumnSumToBeBetween(column="NUM001", max_value=0)])
>>> [(check.status, check.observed) for check in found.checks]
[('failed', 1)]

Great Expectations takes seconds to load and is not safe for threads: it gives wrong answers there, silently. Here one
thread at a time looks at a frame, in a context of its own that writes nothing. It drops expectations that it does not
know; here they are a `ConfigError`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from curate.api import resolved
from curate.errors import InputError
from curate.expecting import by_gx
from curate.expecting.by_gx import plugins
from curate.expecting.looked import Look, looked, readable
from curate.expecting.place import parted
from curate.expecting.suites import FRAMES, Line, Suite, read, suites
from curate.exporters.expected import Suite as Came
from curate.frames import findings_frame

if TYPE_CHECKING:
    import pandas as pd
    from great_expectations.expectations.expectation import Expectation

    from curate.plan import Plan
    from curate.tables import Source

    Documents = Iterable[Source]

__all__ = ["findings_frame", "frames", "plugins", "suites", "validate"]


def validate(
    looked_at: pd.DataFrame | Documents, suite: Suite | str | os.PathLike[str] | Iterable[Expectation]
) -> Came:
    """What comes of a suite.

    Args:
        looked_at: A frame; its lines are named by their column ``id`` where there is one, else by their labels.
            Otherwise documents, records or what `curate.api.read` yields, of which the findings frame is made.
        suite: One that `suites` read, the path of its file, or expectations of Great Expectations.

    Returns:
        Each expectation with what was measured, and the first records that do not meet it. A column that is not there,
        or a pattern that is none, makes an expectation ``broken``. A frame without a line is an error of the suite,
        since everything would be true of it.

    Raises:
        ConfigError: Great Expectations does not know one of the expectations, or its arguments.
    """
    frame = looked_at if isinstance(looked_at, by_gx.Frame) else findings_frame(looked_at)
    return by_gx.validate(frame, _suite(suite))


def frames(*paths: str | os.PathLike[str], plan: Plan | None = None) -> dict[str, pd.DataFrame]:
    """All frames that suites can be for, as far as there is something to make them of, by their names.

    Args:
        paths: A folder that ``curate clean`` wrote, for ``records`` and ``findings``; raw articles, for
            ``raw_metadata`` and, where no run is named, ``findings``.
        plan: Which rules are counted.

    Raises:
        UsageError: Two runs are named.
        InputError: A path cannot be read, or a rule crashed.
    """
    place = parted(os.fspath(path) for path in paths)
    look, names = Look(place, resolved(plan)), set(FRAMES) - set(place.wants)
    found = looked(look, readable(look, names), names)
    if found.failed:
        raise InputError("\n".join(found.failed))
    return dict(found.frames)


def _suite(said: Suite | str | os.PathLike[str] | Iterable[Expectation]) -> Suite:
    """The suite that is meant."""
    if isinstance(said, Suite):
        return said
    if isinstance(said, str | os.PathLike):
        file = Path(said)
        return read(file, file.stem)
    lines = tuple(map(_line, said))
    return Suite("expectations", "findings", "great_expectations", Path("expectations"), lines)


def _line(one: Expectation) -> Line:
    said = one.configuration.to_json_dict()
    return msgspec.convert({key: value for key, value in said.items() if value is not None}, Line)
