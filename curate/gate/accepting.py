"""What a run accepts: the baseline and the suppressions that hold, ready to be held against findings."""

from __future__ import annotations

import os
from pathlib import Path

from curate.configuration import BASELINE, Settings
from curate.configuration.files import Reader, on_disk
from curate.configuration.today import today
from curate.errors import ConfigError, UsageError
from curate.gate.baseline import Baseline, load
from curate.gate.marking import Marks


def marks(settings: Settings, given: str | None = None, *, baseline: bool = True) -> Marks:
    """What is accepted today, to be held against findings; ``baseline``: whether there is to be one."""
    return Marks(read(settings, given) if baseline else Baseline(), settings.plan.suppressed, today(os.environ))


def file(settings: Settings, given: str | None) -> Path:
    """The file of the baseline: the one given, else the configuration's, whether it is there or not."""
    if given is not None:
        return Path(given)
    return settings.baseline or Path(BASELINE)


def read(settings: Settings, given: str | None = None, tree: Reader = on_disk) -> Baseline:
    """The baseline that holds; an empty one where no file is named and none stands beside the configuration.

    ``tree`` gives the bytes of the file: those of another commit, say. A file that is named and is not there is an
    error that says which command makes it.
    """
    if given is None and settings.baseline is None:
        return Baseline()
    place = file(settings, given)
    data = tree(place)
    if data is not None:
        return load(data, place.as_posix())
    make = "`curate baseline create` makes one"
    if given is not None:
        raise UsageError(f"--baseline {given}: no such file; {make} there with --baseline {given}")
    if "baseline" in settings.named:
        raise ConfigError(f"[lint] baseline: no file {place.as_posix()}; {make}")
    return Baseline()
