"""What a rule is: a value made of words, examples and one pure function."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from curate.errors import ConfigError
from curate.model import Document, Hit, Json, Severity
from curate.tuples import NamedTuple

Finder = Callable[..., Iterator[Hit]]

PARAGRAPH = (
    "The council voted on Thursday to repair the old harbour wall, a project that engineers say has been delayed for "
    "almost a decade."
)
"""A body paragraph for the examples of rules about what stands around one."""


class Example(NamedTuple):
    """A text with damage, and the text after this rule's edits alone; ``fixed`` is None where the rule only reports."""

    text: str
    fixed: str | None = None
    lang: str = "en"
    meta: tuple[tuple[str, Json], ...] = ()
    data: bytes | None = None
    """Instead of the text, the bytes of a file."""

    def document(self) -> Document:
        """The example as a document."""
        meta: dict[str, Json] = {"lang": self.lang} if self.lang else {}
        meta |= dict(self.meta)
        return (
            Document(self.text, "example", meta)
            if self.data is None
            else Document.from_bytes(self.data, "example", meta)
        )


@dataclass(frozen=True)
class Rule:
    """A kind of damage and how to find it.

    ``find`` yields hits; its keyword-only parameters are the rule's options. ``move``, where there is one, yields what
    only cleaning does: lines whose content goes into a field of the record, which are no damage and no findings.
    ``trigger`` is an RE2 pattern that must match somewhere in a text for ``find`` to yield anything; None: it looks at
    every document. A pattern that most texts have spares nothing: such a rule looks for itself. ``languages`` are
    those that it may fire in, none for all. ``phase`` orders the edits (rules with a lower one are done first);
    families may span several.
    """

    code: str
    name: str
    message: str
    find: Finder
    severity: Severity
    phase: int
    trigger: str | None
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    languages: tuple[str, ...] = ()
    common: bool = False
    """Its trigger matches in one text in twenty or more; see `curate.triggers`."""
    confidence: float = 0.99
    """Share of right findings, where neither a hit says its own nor anything was measured."""
    scored: bool = False
    """It judges by a score rather than by what a line says: what it removes counts against the removal budget."""
    move: Finder | None = None
    move_phase: int | None = None
    """When the moves are made, where not in ``phase``."""
    status: str = ""
    """What a record is that the rule finds something in: ``stub`` or ``reject``; "" where it is kept all the same."""
    by_default: bool = True
    """Whether it runs unless something else is selected; where not, it has to be named."""
    options: Mapping[str, object] = field(default_factory=dict)
    """Options that were set, by name."""

    @property
    def moving_phase(self) -> int | None:
        """When the rule's moves are made; None for a rule without."""
        return (self.move_phase or self.phase) if self.move else None

    @cached_property
    def mends(self) -> bool:
        """Whether some of its findings may have a fix: of examples, where there are any, one shows it then."""
        return not self.bad or any(example.fixed is not None for example in self.bad)

    @property
    def defaults(self) -> dict[str, object]:
        """Names and defaults of the rule's options."""
        params = inspect.signature(self.find).parameters.values()
        return {p.name: p.default for p in params if p.kind is p.KEYWORD_ONLY}

    @property
    def explanation(self) -> str:
        """The rule's documentation: the docstring of its file."""
        return inspect.cleandoc(sys.modules[self.find.__module__].__doc__ or "")

    @cached_property
    def finder(self) -> Finder:
        """``find`` with the options that were set."""
        return partial(self.find, **self.options) if self.options else self.find

    def hits(self, doc: Document) -> Iterator[Hit]:
        """What is wrong with a document."""
        return self.finder(doc)

    @cached_property
    def mover(self) -> Finder:
        """``move``; for a rule without, one that finds nothing."""
        return self.move or _nothing

    def with_options(self, options: Mapping[str, object]) -> Rule:
        """The same rule with some options set; unknown names and values of another type are a `ConfigError`."""
        known = self.defaults if options else {}
        for name, value in options.items():
            if name not in known:
                raise ConfigError(f"[rules.{self.code}]: no option {name!r}; there is {', '.join(known) or 'none'}")
            if not _fits(value, known[name]):
                wanted = type(known[name]).__name__
                raise ConfigError(
                    f"[rules.{self.code}] {name}: {value!r} found, a {wanted} like {known[name]!r} wanted"
                )
        bound = {name: tuple(v) if isinstance(v, list) else v for name, v in options.items()}
        return replace(self, options=bound) if bound else self

    def __reduce__(self) -> tuple[Callable[..., Rule], tuple[str, dict[str, object]]]:
        return _by_code, (self.code, dict(self.options))


def _nothing(_: Document) -> Iterator[Hit]:
    return iter(())


def _fits(value: object, default: object) -> bool:
    wanted = (list, tuple) if isinstance(default, tuple) else type(default)
    return isinstance(value, wanted) and not (isinstance(value, bool) and not isinstance(default, bool))


def _by_code(code: str, options: dict[str, object]) -> Rule:
    """A rule by its code: rules travel between processes by name."""
    from curate.rules import load_rules  # noqa: PLC0415 - a pickle is read when all is loaded

    return replace(next(rule for rule in load_rules() if rule.code == code), options=options)
