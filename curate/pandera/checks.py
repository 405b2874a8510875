"""Our rules as checks: ``Check.curate("NUM001")``, registered, so that a schema keeps it when it is written down."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import partial
from inspect import signature
from typing import Any

import pandas as pd
from pandera.api.checks import Check
from pandera.api.extensions import register_check_method
from pandera.backends.base import BaseCheckBackend

from curate.api import Selectors, resolved
from curate.batches.reading import Columns, told
from curate.configuration import read_plan
from curate.errors import UsageError
from curate.model import Severity
from curate.pandera.columns import RuleBackend, found
from curate.plan import Plan

STATISTICS = ("select", "config", "columns")
"""What a schema keeps of a check."""

OPTIONS = frozenset(signature(Check.__init__).parameters) - {"self", "check_fn"}
"""What any check may be given."""

NAME = "curate"
"""What the check is called: ``Check.curate``, and ``curate`` in a schema's YAML."""


class RuleCheck(Check):
    """A check that a row passes in which none of the selected rules finds anything.

    Made by ``Check.curate("NUM001", "ENC", …)``, with codes, prefixes or names as `curate.check` takes them, and with
    the options of any check: ``raise_warning``, ``n_failure_cases``, ``title`` …. All rules of one check look at a
    column once; what they find are its failure cases: a short line a row with rule, span and the place itself, never a
    whole text. On a column it looks at the texts there; on a frame, at articles with what the other columns say of
    them. A missing text passes.

    ``config`` is the path of a configuration, as `curate.read_plan` takes it: its rules are looked at where none are
    named, with their options. ``columns`` says of a frame which column is which field, where they are called otherwise:
    ``{"text": "body"}``. A schema that is written down keeps both.
    """

    def __init__(self, check_fn: Callable[..., object], **options: Any) -> None:  # noqa: ANN401 - pandera's
        super().__init__(check_fn, **options)
        said: dict[str, Any] = check_fn.keywords if isinstance(check_fn, partial) else {}
        self.plan = _plan(said.get("config"), said.get("select"))
        self.columns: Columns = said.get("columns")

    @classmethod
    def get_backend(cls, check_obj: object) -> type[BaseCheckBackend]:
        """What looks at a column: that of polars is loaded only for its frames."""
        if type(check_obj).__module__.partition(".")[0] == "polars":
            from curate.pandera.polars.columns import PolarsBackend  # noqa: PLC0415 - for who has polars

            return PolarsBackend
        return RuleBackend


def curate(
    column: pd.Series[Any] | pd.DataFrame,
    *,
    select: Selectors = None,
    config: str | None = None,
    columns: Columns = None,
) -> pd.Series[Any]:
    """Whether no selected rule finds anything in a text, row by row."""
    some = found(column, _plan(config, select), columns)
    return pd.Series([not one for one in some], index=column.index, dtype=bool)


def _plan(config: str | None, select: Selectors) -> Plan:
    return resolved(read_plan(config) if config else None, select)


def checks(*select: str, ignore: Iterable[str] = (), config: str | None = None) -> list[Check]:
    """Rules as checks that fail or only warn, by their severity: what is worth a note is a ``SchemaWarning``.

    Args:
        select: Codes, prefixes or names; all rules where there are none.
        ignore: The same, for those that are left out.
        config: The path of a configuration, whose rules, severities and options hold then.

    Returns:
        At most two checks; their rules are named by code.
    """
    plan = resolved(_plan(config, select or None), None, ignore or None)
    rules = sorted(plan.rules, key=lambda rule: rule.code)
    grave = [rule.code for rule in rules if plan.severity(rule) is not Severity.INFO]
    light = [rule.code for rule in rules if plan.severity(rule) is Severity.INFO]
    made = [(grave, False), (light, True)]
    return [_check(select=codes, config=config, raise_warning=warns) for codes, warns in made if codes]


def register() -> None:
    """Make ``Check.curate`` known; once is enough."""
    if NAME in Check.REGISTERED_CUSTOM_CHECKS:
        return
    register_check_method(curate, statistics=[*STATISTICS])
    registered: Any = Check.REGISTERED_CUSTOM_CHECKS[NAME]
    _made.append(registered.func)
    Check.REGISTERED_CUSTOM_CHECKS[NAME] = _check


_made: list[Callable[..., Check]] = []


def _check(
    *codes: str | list[str],
    select: str | list[str] | None = None,
    value: str | list[str] | None = None,
    **options: Any,  # noqa: ANN401 - pandera's
) -> Check:
    """The check of some rules, as a schema asks for it, too: by ``select``, or ``value`` from pandera before 0.35."""
    given = [*codes, select or value or []]
    named = [one for some in given for one in ([some] if isinstance(some, str) else some)]
    if named:
        options["select"] = named[0] if len(named) == 1 else named
    elif not options.get("config"):
        raise UsageError('Check.curate needs rules or a configuration: Check.curate("NUM001"), or config="curate.toml"')
    told(options.get("columns"))
    for name in options.keys() - OPTIONS - {*STATISTICS}:
        near = get_close_matches(name, [*OPTIONS, *STATISTICS], 1)
        raise UsageError(f"Check.curate has no option {name!r}{f'; did you mean {near[0]!r}?' if near else ''}")
    # A schema writes down what it is given, and of a statistic that is alone the value without its name.
    said = {name: options.get(name) for name in STATISTICS if options.get(name) or name == "select"}
    check = _made[0](RuleCheck, **said, **{name: one for name, one in options.items() if name not in STATISTICS})
    check.statistics = said
    return check
