"""Our named tuples beside those of `typing`: the same but for annotations, which stay strings."""

from __future__ import annotations

import pickle
import re
import typing
from pathlib import Path

import msgspec
import pytest

import curate
from curate.tuples import NamedTuple


class Ours(NamedTuple):
    """A place in a text."""

    start: int
    end: int | None = None
    """Just behind it."""
    names: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How long it is."""
        return (self.end or self.start) - self.start

    @classmethod
    def at(cls, start: int) -> Ours:
        """One of no length."""
        return cls(start, start)


class Theirs(typing.NamedTuple):
    """A place in a text."""

    start: int
    end: int | None = None
    names: tuple[str, ...] = ()


def test_it_is_what_typing_makes() -> None:
    ours, theirs = Ours(2, names=("a",)), Theirs(2, names=("a",))
    assert tuple(ours) == theirs
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert hash(ours) == hash(theirs)
    assert ours._replace(end=5).size == 3
    assert Ours.at(7).size == 0
    same = ("_fields", "_field_defaults", "__doc__", "__module__", "__bases__", "__match_args__")
    assert [getattr(Ours, name) for name in same] == [getattr(Theirs, name) for name in same]
    assert set(vars(Ours)) - {"size", "at"} == set(vars(Theirs)) - {"__orig_bases__"}


def test_libraries_read_its_annotations() -> None:
    assert typing.get_type_hints(Ours) == typing.get_type_hints(Theirs)
    assert msgspec.json.decode(b'[1,2,["a"]]', type=Ours) == (1, 2, ("a",))
    assert pickle.loads(pickle.dumps(Ours(1))) == Ours(1)


def test_no_module_uses_the_slow_ones() -> None:
    """But for those whose tuples are generic, which ours are not."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in Path(curate.__file__).parent.rglob("*.py")}
    slow = {name for name, text in texts.items() if re.search(r"from typing import .*\bNamedTuple\b", text)}
    assert slow == {"tuples.py"} | {name for name, text in texts.items() if "(NamedTuple, Generic[" in text}


def test_a_wrong_call_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="start"):
        Ours()  # type: ignore[call-arg] # what is tested
