"""The day of a run: what an expiry is held against, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from curate.errors import ConfigError

VARIABLE = "SOURCE_DATE_EPOCH"
"""Seconds since 1970 that stand for the clock, as https://reproducible-builds.org/specs/source-date-epoch/ has it."""


def today(variables: Mapping[str, str]) -> date:
    """The day, in UTC, by `VARIABLE` if it is set, so that a run can be repeated; else by the clock.

    No record and no byte of one depends on it: an expiry is a finding, and what is suppressed is left alone on any day.
    """
    said = variables.get(VARIABLE)
    if said is None:
        # The one look at the clock: a person set the day on which to think again, and that day has to come.
        return datetime.now(UTC).date()  # noqa: TID251 - see above
    try:
        return datetime.fromtimestamp(int(said), UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise ConfigError(f'environment {VARIABLE}: "{said}" found, whole seconds since 1970 wanted') from error
