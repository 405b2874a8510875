"""One table of a configuration file: its values by type, and messages that name place, find and want."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from curate.errors import ConfigError
from curate.rules import load_rules
from curate.selection import known
from curate.tuples import NamedTuple

if TYPE_CHECKING:
    from datetime import date

ON, OFF = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")
"""What an environment variable says for a flag."""


class Table(NamedTuple):
    """The values of one table.

    Every getter gives the default where the key is missing, and `ConfigError` where the value is of another type.
    """

    place: str
    """Where it stands, for messages: ``curate.toml [lint]``."""
    values: Mapping[str, object]

    def only(self, keys: Iterable[str], what: str = "key") -> None:
        """Hold the table to some keys."""
        keys = tuple(keys)
        for key in self.values:
            if key not in keys:
                listed = f"there is {', '.join(keys)}" if keys else f"there is no {what} here"
                raise ConfigError(f"{self.place}: unknown {what} {key!r}; {near(key, keys) or listed}")

    def text(self, key: str) -> str | None:
        """A string."""
        value = self.values.get(key)
        if value is None or isinstance(value, str):
            return value
        raise self._wrong(key, value, "a string")

    def word(self, key: str, words: Iterable[str]) -> str | None:
        """One of some words; None where nothing is said."""
        value = self.text(key)
        known = tuple(map(str, words))
        if value is not None and value not in known:
            raise self._wrong(key, value, ", ".join(known))
        return value

    def flag(self, key: str) -> bool:
        """True or false; false where nothing is said."""
        value = self.values.get(key, False)
        if isinstance(value, bool):
            return value
        raise self._wrong(key, value, "true or false")

    def share(self, key: str, default: float) -> float:
        """A number from 0 to 1."""
        value = self.values.get(key, default)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
            return float(value)
        raise self._wrong(key, value, f"a share from 0 to 1 like {default}")

    def number(self, key: str) -> int:
        """A whole number from 0 on; 0 where nothing is said. Text will do: environment variables hold nothing else."""
        value = self.values.get(key, 0)
        if isinstance(value, str) and value.isascii() and value.isdecimal():
            return int(value)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        raise self._wrong(key, value, "a whole number like 4, or 0 for as many as there are cores,")

    def strings(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of strings."""
        value = self.values.get(key)
        if value is None:
            return default
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(value)
        raise self._wrong(key, value, 'a list of strings like ["a", "b"]')

    def selectors(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of strings that each name a rule or several."""
        return known(self.strings(key, default), load_rules(), f"{self.place} {key}")

    def selectors_by_glob(self, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """A table of lists that each name rules."""
        inner = self.table(key)
        return tuple((glob, inner.selectors(glob)) for glob in inner.values)

    def size(self, key: str) -> int | None:
        """A number of bytes: ``20_000_000`` or ``"20 MB"``, 1 MB being a million and 1 MiB 1,048,576."""
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
        if isinstance(value, str) and (read := _bytes(value)):
            return read
        raise self._wrong(key, value, 'a size like "20 MB" or a number of bytes')

    def day(self, key: str) -> date | None:
        """A date of TOML, without a time."""
        from datetime import date, datetime  # noqa: PLC0415 - few tables hold one

        value = self.values.get(key)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        raise self._wrong(key, value, f"a date like {key} = 2027-06-30, without quotes,")

    def table(self, key: str) -> Table:
        """A table in this one, empty where it is missing."""
        value = self.values.get(key, {})
        if isinstance(value, dict):
            return Table(self._inner(key), value)
        raise self._wrong(key, value, "a table")

    def _inner(self, key: str) -> str:
        head, _, inside = self.place.rstrip("]").rpartition(" [")
        return f"{head} [{inside}.{key}]" if head else f"{inside} [{key}]"

    def _wrong(self, key: str, value: object, wanted: str) -> ConfigError:
        return ConfigError(f"{self.place} {key}: {shown(value)} found, {wanted} wanted")


def near(word: str, known_words: Iterable[str]) -> str:
    """A question after the word that was probably meant; "" where none is near.

    >>> near("selct", ["select", "ignore"])
    "did you mean 'select'?"
    """
    from difflib import get_close_matches  # noqa: PLC0415 - not needed for a right word

    found = get_close_matches(word, tuple(known_words), 1)
    return f"did you mean {found[0]!r}?" if found else ""


def shown(value: object) -> str:
    """A value as TOML writes it.

    >>> shown(True), shown("a"), shown(3)
    ('true', '"a"', '3')
    """
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower() if isinstance(value, bool) else str(value)


def _bytes(said: str) -> int | None:
    """The bytes of a size in words; None where it is none."""
    digits = said.strip().rstrip("KMGTiBkmgtb ")
    unit = said.strip()[len(digits) :].strip().lower()
    factors = {"": 1, "b": 1}
    for power, letter in enumerate("kmgt", 1):
        factors |= {letter: 1000**power, f"{letter}b": 1000**power, f"{letter}ib": 1024**power}
    try:
        return int(float(digits.replace("_", "")) * factors[unit]) or None
    except (KeyError, ValueError, OverflowError):
        return None
