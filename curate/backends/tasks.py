"""What backends take: tasks with a name and a size, and results that are there already."""

from __future__ import annotations

from typing import Generic, NamedTuple, Protocol, TypeVar

R = TypeVar("R")


class Task(Protocol):
    """A piece of work, large enough to be sent to another process."""

    @property
    def name(self) -> str:
        """What it is about, for messages."""

    @property
    def size(self) -> int:
        """Bytes that are to be worked on."""


class Ready(NamedTuple, Generic[R]):
    """A result that needs no work; it is passed on in its turn."""

    value: R
