"""The tools of the world, one file for each kind. To add one, add a file with its ``TOOLS``."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from curate.injection.damage import Tool


@cache
def load_tools() -> tuple[Tool, ...]:
    """All tools, by the names of their files."""
    modules = (module.name for module in pkgutil.iter_modules(__path__, f"{__name__}."))
    return tuple(tool for name in modules for tool in importlib.import_module(name).TOOLS)
