"""Libraries that only a part of curate needs, also where one of our own modules is called like one of them."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from curate.errors import MissingExtra

OURS = Path(__file__).parent


def library(module: str, part: str, extra: str) -> ModuleType:
    """Import a library for a part of curate.

    Where Python runs in one of our own folders, that comes first among the places where modules are looked for; it is
    left out, or `curate.pandera` would find itself instead of pandera.

    Args:
        module: What is imported; it may be a module of the library.
        part: Our module that needs it, for the message.
        extra: Under which it is installed.

    Raises:
        MissingExtra: It is not there.

    >>> library("json", "curate.example", "example").__name__
    'json'
    """
    before = sys.path[:]
    sys.path[:] = [one for one in before if not Path(one).resolve().is_relative_to(OURS)]
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra.of(part, module.partition(".")[0], extra) from error
    finally:
        sys.path[:] = before
