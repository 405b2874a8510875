"""What a run is to do: which rules, with which options, and how bold. Small, frozen, picklable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import cached_property

from curate import __version__
from curate.model import Document, Hit, Safety, Severity
from curate.rule import Rule
from curate.rules import load_rules
from curate.selection import chosen, exactness
from curate.suppressions import NONE, Suppressions
from curate.triggers import Triggers, scanner

ALL = ("ALL",)
DEFAULT = ("DEFAULT",)
"""All rules but those that have to be asked for: they mask personal data."""


@dataclass(frozen=True)
class Lint:
    """Which rules fire, which may fix, and what their findings weigh: the table ``[tool.curate.lint]``."""

    select: tuple[str, ...] = DEFAULT
    ignore: tuple[str, ...] = ()
    fixable: tuple[str, ...] = ALL
    unfixable: tuple[str, ...] = ()
    safe: tuple[str, ...] = ()
    """``extend-safe-fixes``: rules whose unsafe fixes count as safe."""
    unsafe: tuple[str, ...] = ()
    """``extend-unsafe-fixes``: rules whose safe fixes count as unsafe."""
    severity: tuple[tuple[str, Severity], ...] = ()
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Globs of paths with the selectors that they switch off."""
    per_source: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """The same by the document's source."""


@dataclass(frozen=True)
class Files:
    """What is read, and how: the top of ``[tool.curate]`` and ``[tool.curate.record]``."""

    include: tuple[str, ...] = ()
    """Globs; a file of a folder is read when one matches. None: every file with a known ending."""
    exclude: tuple[str, ...] = ()
    max_file_size: int | None = None
    """Bytes; a larger file of one article is skipped, and said. Tables are read by the line and have no limit."""
    allow_raw_fix: bool = False
    pointers: tuple[tuple[str, str], ...] = ()
    """Field names with the JSON pointers that they are read from."""


BUDGET = 0.15
"""Share of an article's words that unsafe fixes and scored rules may remove, where nothing else is configured."""


def _grouped(rules: Iterable[tuple[int, Rule]]) -> Mapping[int, tuple[Rule, ...]]:
    found: dict[int, tuple[Rule, ...]] = {}
    for phase, rule in rules:
        found[phase] = (*found.get(phase, ()), rule)
    return found


@dataclass(frozen=True)
class Plan:
    """The resolved configuration of a run. Equal plans have equal digests, and every record carries its plan's."""

    lint: Lint = Lint()
    files: Files = Files()
    options: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = ()
    """Rule codes with the options that were set."""
    unsafe: bool = False
    """Whether unsafe fixes are made too."""
    budget: float = BUDGET
    """The removal budget of cleaning, 0 to 1: see `curate.guard`."""
    withheld: bool = False
    """Whether the fixes that count against the budget are not made: how an article is cleaned that was beyond it."""
    suppressed: Suppressions = NONE
    """Places that no fix touches, whatever the day; findings there say by which reason they are exempt."""
    timed: bool = field(default=False, repr=False)
    """Whether its rules take their time while the stopwatch runs; what they find is the same, and so is the digest."""
    root: str = field(default="", compare=False)
    """Folder of the configuration file; globs are relative to it. Not part of the digest."""

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that may fire, in the order of their phases."""
        options = {code: dict(pairs) for code, pairs in self.options}
        wanted = (r for r in load_rules() if chosen(r, None, self.lint.select, self.lint.ignore))
        return self._variants(rule.with_options(options.get(rule.code, {})) for rule in wanted)

    @cached_property
    def phases(self) -> tuple[int, ...]:
        """The phases of all rules, in order; those of rules that are not selected may still move lines."""
        return tuple(sorted({phase for rule in load_rules() for phase in (rule.phase, rule.moving_phase) if phase}))

    @cached_property
    def menders(self) -> tuple[Rule, ...]:
        """The rules that may fire and have fixes."""
        return tuple(rule for rule in self.rules if rule.mends)

    @cached_property
    def by_phase(self) -> Mapping[int, tuple[Rule, ...]]:
        """The same by their phase; phases without one are left out."""
        return _grouped((rule.phase, rule) for rule in self.menders)

    @cached_property
    def movers(self) -> tuple[Rule, ...]:
        """The rules that move lines, be they selected or not."""
        return self._variants(rule for rule in load_rules() if rule.move)

    @cached_property
    def moving(self) -> Mapping[int, tuple[Rule, ...]]:
        """The same by the phase in which they do."""
        return _grouped((rule.moving_phase, rule) for rule in self.movers if rule.moving_phase)

    def _variants(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """The rules, those that take their time where that is wanted."""
        if not self.timed:
            return tuple(rules)
        from curate import timed  # noqa: PLC0415 - few runs are measured

        return tuple(map(timed.rule, rules))

    @cached_property
    def scan(self) -> Callable[[Document], frozenset[str]]:
        """The one look at a text: which rules with a trigger may fire."""
        return scanner(self._triggers(common=False), self._triggers(common=True))

    def _triggers(self, *, common: bool) -> Triggers:
        return tuple((rule.code, rule.trigger) for rule in self.rules if rule.trigger and rule.common == common)

    @cached_property
    def identity(self) -> bytes:
        """Thirty-two bytes that change when anything does but the folder that the plan was found in."""
        import hashlib  # noqa: PLC0415 - caches ask for it, a plain check has none

        said = repr(replace(self, root=""))
        return hashlib.sha256(said.encode("utf-8", "backslashreplace")).digest()

    @cached_property
    def digest(self) -> str:
        """Twelve hex digits that change when rules, options, boldness, suppressed places or curate's version do."""
        import hashlib  # noqa: PLC0415 - records and caches have a digest, a plain check has none
        import json  # noqa: PLC0415 - as above

        said: list[object] = [__version__, self.unsafe, self.budget]
        said += [repr(self.lint), repr(self.options), repr(self.files)]
        said += [self.suppressed.said] if self.suppressed else []
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:12]

    @cached_property
    def takes_all(self) -> bool:
        """Whether every hit of its rules is wanted: nothing is said about variants and sources."""
        lint = self.lint
        return not lint.per_source and not any("[" in selector for selector in (*lint.select, *lint.ignore))

    def takes(self, rule: Rule, hit: Hit, doc: Document) -> bool:
        """Whether a hit is wanted: its variant is selected, and neither its file nor its source is exempt."""
        if self.lint.per_source:
            source = str(doc.meta.get("source") or "")
            exempt = (s for glob, codes in self.lint.per_source if fnmatchcase(source, glob) for s in codes)
            if any(exactness(selector, rule, hit.variant) >= 0 for selector in exempt):
                return False
        key = (rule.code, hit.variant)
        if key not in self._selected:
            self._selected[key] = chosen(rule, hit.variant, self.lint.select, self.lint.ignore)
        return self._selected[key]

    @cached_property
    def _selected(self) -> dict[tuple[str, str], bool]:
        """Rules and variants that were asked for before: a corpus has millions of hits and few variants."""
        return {}

    def ignored_in(self, path: str) -> tuple[str, ...]:
        """The selectors that are switched off for a file."""
        return tuple(s for glob, codes in self.lint.per_file if fnmatchcase(path, glob) for s in codes)

    def safety(self, rule: Rule, hit: Hit) -> Safety:
        """How far the fix of a hit is trusted, by the rule and by the configuration."""
        if hit.fix is None:
            return Safety.NONE
        if not (self.lint.safe or self.lint.unsafe):
            return hit.safety
        promoted, demoted = (
            max((exactness(s, rule, hit.variant) for s in selectors), default=-1)
            for selectors in (self.lint.safe, self.lint.unsafe)
        )
        if promoted == demoted:
            return hit.safety
        return Safety.SAFE if promoted > demoted else Safety.UNSAFE

    @cached_property
    def unsuppressed(self) -> Plan:
        """The same plan without suppressions: what findings depend on, whoever accepts them."""
        return replace(self, suppressed=NONE) if self.suppressed else self

    def exempts(self, rule: Rule, hit: Hit, doc: Document) -> str | None:
        """The reason of the suppression that a hit is exempt by, whether it has expired or not; None where none is."""
        found = self.suppressed.of_hit(rule.code, doc, hit) if self.suppressed else ()
        return found[0].reason if found else None

    @cached_property
    def cautious(self) -> Plan:
        """The same plan without the fixes that count against the removal budget."""
        return replace(self, withheld=True)

    @cached_property
    def scored(self) -> frozenset[str]:
        """Codes of the rules that judge by a score."""
        return frozenset(rule.code for rule in self.rules if rule.scored)

    def fixes(self, rule: Rule, hit: Hit) -> bool:
        """Whether the fix of a hit is to be made."""
        if self.withheld and (rule.scored or hit.safety is Safety.UNSAFE):
            return False
        bold = self.safety(rule, hit)
        allowed = bold is Safety.SAFE or (bold is Safety.UNSAFE and self.unsafe)
        return allowed and chosen(rule, hit.variant, self.lint.fixable, self.lint.unfixable)

    def confidence(self, rule: Rule, variant: str) -> float:
        """How sure the findings of a variant are: as it was measured, else as the rule says."""
        key = (rule.code, variant)
        if key not in self._confidences:
            from curate.confidences import confidence  # noqa: PLC0415 - clean text has no findings

            known = confidence(*key)
            self._confidences[key] = rule.confidence if known is None else known
        return self._confidences[key]

    @cached_property
    def _confidences(self) -> dict[tuple[str, str], float]:
        """The variants that were asked for before."""
        return {}

    def severity(self, rule: Rule) -> Severity:
        """What a rule's findings weigh."""
        if not self.lint.severity:
            return rule.severity
        said: Mapping[int, Severity] = {exactness(s, rule): weight for s, weight in self.lint.severity}
        best = max(said, default=-1)
        return said[best] if best >= 0 else rule.severity

    @cached_property
    def _hash(self) -> int:
        return hash((self.lint, self.files, self.options, self.unsafe, self.budget, self.withheld, self.suppressed))

    def __hash__(self) -> int:
        """Made once: whatever is remembered by plan is asked for with every file."""
        return self._hash

    def __getstate__(self) -> dict[str, object]:
        return {name: self.__dict__[name] for name in self.__dataclass_fields__}
