"""The rules, one file each, in one folder a family.

To add a rule, add a file. Nothing else names it: `load_rules` finds it, the tests run its examples, the command line
and the docs explain it by its docstring.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from curate.rule import Rule


@cache
def load_rules() -> tuple[Rule, ...]:
    """All rules, in the order of their phases and codes."""
    found: list[Rule] = []
    for family in pkgutil.iter_modules(__path__, f"{__name__}."):
        package = importlib.import_module(family.name)
        modules = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
        found += [importlib.import_module(module.name).RULE for module in modules]
    return tuple(sorted(found, key=lambda rule: (rule.phase, rule.code)))
