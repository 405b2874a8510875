"""What came of expectations, as `expectations.json` holds it: values that every report of them is made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

import msgspec
from msgspec.structs import replace

from curate.exporters.marks import cut
from curate.model import Severity

LISTED = 20
"""Records that are named for one expectation."""

WORDS = 120
"""Code points of a value that are shown."""

NULL = "null"
"""How a value is shown that is missing."""

Status = Literal["met", "failed", "broken"]
"""``broken``: it could not be looked at, since it names a column that is not there, say."""


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """A record that does not meet an expectation."""

    id: str
    value: str = ""
    """What stands there, cut; nothing of a text."""
    path: str = ""
    """Of its file, where the frame knows it."""


class Check(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One expectation, and what was measured."""

    type: str
    """What it is called by the library that it is from: ``expect_column_values_to_be_unique``, ``str_matches``."""
    about: dict[str, object]
    """Its arguments, columns among them."""
    severity: Severity
    status: Status
    notes: str = ""
    """What it is for, in words."""
    observed: object = None
    """What was measured of the whole column or frame, where it is about that."""
    unexpected: int | None = None
    """Values that do not meet it."""
    values: int | None = None
    """Values that there are, nulls left out: what ``mostly`` is a share of."""
    records: int | None = None
    """Lines of the frame, nulls among them."""
    places: list[Place] = []
    """The first of them, `LISTED` at most."""
    error: str = ""
    """Why it could not be looked at."""

    @property
    def weight(self) -> Severity:
        """How grave it is that it is not met; what could not be looked at is an error."""
        return Severity.ERROR if self.status == "broken" else self.severity

    @property
    def call(self) -> str:
        """The expectation as it is written in Python.

        >>> Check(type="isin", about={"column": "lang", "value": ["en"]}, severity=Severity.INFO, status="met").call
        'isin(column="lang", value=["en"])'
        """
        return f"{self.type}({', '.join(f'{name}={_said(value)}' for name, value in self.about.items())})"

    @property
    def measured(self) -> str:
        """What was measured, in words; "" where nothing was.

        Of values the share of those that are there, which ``mostly`` is about; where some are null, of all records too.
        """
        if self.unexpected is not None and self.records:
            values = self.records if self.values is None else self.values
            shares = [_percent(self.unexpected, values)]
            if values != self.records:
                shares.append(f"{_percent(self.unexpected, self.records)} of {self.records:,} records")
            return f"{self.unexpected:,} of {values:,} values do not meet it ({'; '.join(shares)})"
        return "" if self.observed is None else f"observed: {_said(self.observed)}"


def _percent(some: int, of: int) -> str:
    """A share that is 0 % or 100 % only where it is none or all."""
    share = 100 * some / of if of else 0
    return f"{min(max(share, 0.1), 99.9):.1f} %" if 0 < some < of else f"{share:.0f} %"


def _said(value: object) -> str:
    """A value in one line, cut."""
    return cut(msgspec.json.encode(value).decode(), WORDS)


class Suite(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One file of expectations with what came of them."""

    name: str
    library: Literal["great_expectations", "pandera"]
    file: str
    frame: str
    records: int
    """Lines of the frame that it looked at."""
    total: int
    """How many expectations it holds."""
    checks: list[Check]
    """Its expectations in their order; in a report, those that are not met."""
    error: str = ""
    """Why nothing could be said of the frame as a whole."""

    def count(self, status: Status) -> int:
        """How many of its expectations came out so; none could be looked at where nothing could be said at all."""
        if self.error:
            return self.total if status == "broken" else 0
        unmet = Counter(check.status for check in self.checks if check.status != "met")
        return self.total - unmet.total() if status == "met" else unmet[status]

    @property
    def counts(self) -> Counter[Severity]:
        """How many failed, by severity."""
        return Counter(check.severity for check in self.checks if check.status == "failed")


class LeftOut(msgspec.Struct, frozen=True):
    """A file of expectations that did not run, and why."""

    file: str
    reason: str


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """All that came of a run of `curate expect`."""

    schema: int = 1
    curate: str
    plan: str
    suites: list[Suite]
    left_out: list[LeftOut] = []
    errors: list[str] = []
    """What else went wrong: paths that could not be read."""

    def checks(self) -> Iterator[tuple[Suite, Check]]:
        """All expectations with their suites."""
        yield from ((suite, check) for suite in self.suites for check in suite.checks)

    @property
    def total(self) -> int:
        """How many expectations there are."""
        return sum(suite.total for suite in self.suites)

    @property
    def worst(self) -> list[tuple[Suite, Check]]:
        """What is not met: first what could not be looked at, then the gravest; of equals the first."""
        weights = [*Severity]
        unmet = ((suite, check) for suite, check in self.checks() if check.status != "met")
        return sorted(unmet, key=lambda one: (one[1].status != "broken", weights.index(one[1].severity)))

    @property
    def unmet(self) -> Expected:
        """The same without what is met, which is counted."""
        left = ([check for check in suite.checks if check.status != "met"] for suite in self.suites)
        suites = [replace(suite, checks=checks) for suite, checks in zip(self.suites, left, strict=True)]
        return replace(self, suites=suites)

    def count(self, status: Status) -> int:
        """How many came out so."""
        return sum(suite.count(status) for suite in self.suites)

    @property
    def counts(self) -> Counter[Severity]:
        """How many failed, by severity."""
        return sum((suite.counts for suite in self.suites), Counter())

    @property
    def broken(self) -> bool:
        """Whether something could not be looked at."""
        return bool(self.errors or self.count("broken") or any(suite.error for suite in self.suites))


def encode(found: Expected) -> bytes:
    """The results as JSON, indented, with a line feed at the end."""
    return msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n"


DECODER = msgspec.json.Decoder(Expected)
