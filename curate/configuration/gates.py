"""The table ``[tool.curate.gates]``: limits that a corpus is held to."""

from __future__ import annotations

from collections.abc import Iterator

from curate.configuration.tables import Table, near, shown
from curate.errors import ConfigError
from curate.model import Severity
from curate.rules import load_rules
from curate.selection import known
from curate.tuples import NamedTuple

REMOVED = "removed-records"
"""Name of the limit on records that are gone."""

MEASURES = ("max-count", "max-rate", "max-new")
KEYS = (*MEASURES, "of", "severity")
KINDS = ("records", "files")
"""What a rate may be a share of, the default first."""

LIMIT = "{max-count = 0}"
"""A limit as messages show one."""


class Gate(NamedTuple):
    """One limit: a measure of the findings that a selector names, or of the records that are gone."""

    name: str
    """As it was written: ``ENC*``, a code, a name, ``*``, or ``removed-records``."""
    measure: str
    """``max-count``, ``max-rate`` or ``max-new``."""
    limit: float
    of: str = ""
    """What a rate is a share of, ``records`` or ``files``; "" for a number."""
    severity: Severity | None = None
    """Least severity that counts. None: of ``*`` what ``--fail-on`` says, of everything else all."""

    @property
    def selector(self) -> str:
        """The name as rules are selected by: ``ENC`` for ``ENC*``, ``ALL`` for ``*``."""
        return _selector(self.name)


DEFAULT = Gate("*", "max-new", 0)
"""What holds where no table says ``max-new``: nothing new gets in."""


def read_gates(table: Table) -> tuple[Gate, ...]:
    """The limits of a table, in its order; several measures under one name are each a limit.

    `ConfigError` for a rule that there is not, a measure that there is not, a number below 0 and a share above 1.
    """
    return tuple(gate for name in table.values for gate in _limits(table, name))


def _limits(table: Table, name: str) -> Iterator[Gate]:
    if name != REMOVED:
        _refuse_unknown(name, table.place)
    if not isinstance(table.values[name], dict):
        raise ConfigError(f"{table.place} {name}: {shown(table.values[name])} found, a table like {LIMIT} wanted")
    inner = table.table(name)
    measures = tuple(one for one in MEASURES if not (name == REMOVED and one == "max-new"))
    inner.only(measures if name == REMOVED else KEYS)
    said = [one for one in measures if one in inner.values]
    if not said:
        raise ConfigError(f"{inner.place}: no limit found; one of {', '.join(measures)} is wanted")
    if "of" in inner.values and "max-rate" not in said:
        raise ConfigError(f"{inner.place} of: found without max-rate, which it belongs to")
    of, severity = _of(inner), _severity(inner)
    for one in said:
        rate = one == "max-rate"
        yield Gate(name, one, inner.share(one, 0.01) if rate else _number(inner, one), of if rate else "", severity)


def _refuse_unknown(name: str, place: str) -> None:
    if hint := near(name, [REMOVED]):
        raise ConfigError(f"{place}: unknown limit {name!r}; {hint}")
    known([_selector(name)], [*load_rules()], f"{place} {name}")


def _selector(name: str) -> str:
    return "ALL" if name == "*" else name.removesuffix("*")


def _of(table: Table) -> str:
    said = table.text("of") or KINDS[0]
    if said not in KINDS:
        raise ConfigError(f"{table.place} of: {shown(said)} found, {' or '.join(KINDS)} wanted")
    return said


def _severity(table: Table) -> Severity | None:
    said = table.word("severity", Severity)
    return None if said is None else Severity(said)


def _number(table: Table, key: str) -> int:
    value = table.values[key]
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise ConfigError(f"{table.place} {key}: {shown(value)} found, a whole number from 0 up wanted")
