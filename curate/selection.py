"""Which rules are meant: codes, prefixes, names, variants, ``ALL``, and ``DEFAULT``: all that nobody has to ask for.

The more exact of two selectors wins, as in ruff: ``select = ["NUM"], ignore = ["NUM001"]`` leaves NUM001 out, and
``select = ["NUM001"], ignore = ["NUM"]`` takes it. Where both say the same, ignoring wins.
"""

from __future__ import annotations

from collections.abc import Iterable

from curate.errors import ConfigError
from curate.regex import regex
from curate.rule import Rule

SELECTOR = regex(r"(?P<rule>[A-Za-z0-9-]+)(?:\[(?P<variant>[\w-]+)\])?")


BY_NAME, BY_VARIANT = 50, 100
"""A name is more exact than any code, a variant than any rule."""


def known(selectors: Iterable[str], rules: Iterable[Rule], where: str) -> tuple[str, ...]:
    """The selectors, each of which names something; else a `ConfigError` that says what was probably meant."""
    rules = tuple(rules)
    checked = tuple(one.strip() for one in selectors)
    for one in checked:
        match = SELECTOR.fullmatch(one)
        if not match or not any(exactness(one, rule) >= 0 for rule in rules):
            from difflib import get_close_matches  # noqa: PLC0415 - not needed for a right name

            families = sorted({rule.code.rstrip("0123456789") for rule in rules})
            names = ["ALL", "DEFAULT", *families, *(rule.code for rule in rules), *(rule.name for rule in rules)]
            near = get_close_matches(one.upper(), names, 1) or get_close_matches(one.lower(), names, 1)
            hint = f"did you mean {near[0]!r}?" if near else "`curate rule --all` lists the rules"
            raise ConfigError(f"{where}: unknown rule {one!r}; {hint}")
    return checked


def exactness(selector: str, rule: Rule, variant: str | None = None) -> int:
    """How exactly a selector names a rule, or one of its variants; -1 where it does not.

    Without ``variant`` a selector of a variant counts too: the rule has to run for it.
    """
    named, _, only = selector.rstrip("]").partition("[")
    if only and variant not in (None, only):
        return -1
    known = {"ALL": 0, "DEFAULT": 0 if rule.by_default else -1, rule.name: BY_NAME}
    known |= {named: len(named)} if rule.code.startswith(named) else {}
    return known.get(named, -1) + (BY_VARIANT if only and named in known else 0)


def chosen(rule: Rule, variant: str | None, select: Iterable[str], ignore: Iterable[str]) -> bool:
    """Whether a rule, or that variant of it, is selected."""
    wanted = max((exactness(s, rule, variant) for s in select), default=-1)
    # Ignoring one variant must not switch off the rule that has others.
    unwanted = (exactness(s, rule, variant) for s in ignore if variant is not None or "[" not in s)
    return wanted > max(unwanted, default=-1)
