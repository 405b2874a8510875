"""Our rules as checks: ``Check.curate("NUM001")``, registered, so that a schema keeps it when it is written down."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import pandas as pd
from pandera.api.checks import Check
from pandera.api.extensions import register_check_method
from pandera.backends.base import BaseCheckBackend

from curate.api import Selectors, resolved
from curate.errors import UsageError
from curate.model import Severity
from curate.pandera.columns import RuleBackend, found

NAME = "curate"
"""What the check is called: ``Check.curate``, and ``curate`` in a schema's YAML."""


class RuleCheck(Check):
    """A check that a row passes in which none of the selected rules finds anything.

    Made by ``Check.curate("NUM001", "ENC", …)``, with codes, prefixes or names as `curate.check` takes them, and with
    the options of any check: ``raise_warning``, ``n_failure_cases``, ``title`` …. All rules of one check look at a
    column once; what they find are its failure cases: a short line a row with rule, span and the place itself, never a
    whole text. On a column it looks at the texts there; on a frame, at articles with what the other columns say of
    them. A missing text passes.
    """

    def __init__(self, check_fn: Callable[..., object], **options: Any) -> None:  # noqa: ANN401 - pandera's
        super().__init__(check_fn, **options)
        self.plan = resolved(None, check_fn.keywords["select"]) if isinstance(check_fn, partial) else resolved(None)

    @classmethod
    def get_backend(cls, check_obj: object) -> type[BaseCheckBackend]:
        """What looks at a column: that of polars is loaded only for its frames."""
        if type(check_obj).__module__.partition(".")[0] == "polars":
            from curate.pandera.polars.columns import PolarsBackend  # noqa: PLC0415 - for who has polars

            return PolarsBackend
        return RuleBackend


def curate(column: pd.Series[Any] | pd.DataFrame, *, select: Selectors) -> pd.Series[Any]:
    """Whether no selected rule finds anything in a text, row by row."""
    return pd.Series([not some for some in found(column, resolved(None, select))], index=column.index, dtype=bool)


def checks(*select: str, ignore: Iterable[str] = ()) -> list[Check]:
    """Rules as checks that fail or only warn, by their severity: what is worth a note is a ``SchemaWarning``.

    Args:
        select: Codes, prefixes or names; all rules where there are none.
        ignore: The same, for those that are left out.

    Returns:
        At most two checks; their rules are named by code.
    """
    rules = sorted(resolved(None, select or None, ignore).rules, key=lambda rule: rule.code)
    grave = [rule.code for rule in rules if rule.severity is not Severity.INFO]
    light = [rule.code for rule in rules if rule.severity is Severity.INFO]
    made = [(grave, False), (light, True)]
    return [_check(select=codes, raise_warning=warns) for codes, warns in made if codes]


def register() -> None:
    """Make ``Check.curate`` known; once is enough."""
    if NAME in Check.REGISTERED_CUSTOM_CHECKS:
        return
    register_check_method(curate, statistics=["select"])
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
    if not named:
        raise UsageError('Check.curate needs rules by code, prefix or name: Check.curate("NUM001")')
    return _made[0](RuleCheck, select=named[0] if len(named) == 1 else named, **options)
