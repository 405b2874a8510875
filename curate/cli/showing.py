"""What would be read, and by which configuration: ``--show-files`` and ``--show-settings``."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping

from curate.cli import terminal
from curate.configuration import Settings
from curate.sources import Found


def show_files(found: Found) -> int:
    """List the files that would be read; 2 where a path is wrong."""
    sys.stdout.writelines(f"{one.path}\n" for one in found.inputs if one.file)
    for failed in found.failed:
        terminal.fail(failed.message)
    return 2 if found.failed else 0


def show_settings(settings: Settings) -> int:
    """Print the configuration that holds, flags included, as a ``curate.toml`` that says the same."""
    sys.stdout.writelines(f"{line}\n" for line in _toml(settings))
    return 0


def _toml(settings: Settings) -> Iterator[str]:
    plan = settings.plan
    files, lint = plan.files, plan.lint
    yield f"# from {settings.file}" if settings.file else "# no configuration file: the defaults"
    yield from _table("", {
        "include": files.include, "exclude": files.exclude, "jobs": settings.jobs, "cache-dir": str(settings.cache),
        "max-file-size": files.max_file_size, "allow-raw-fix": files.allow_raw_fix,
    })  # fmt: skip
    yield from _table("record", dict(files.pointers))
    yield from _table("lint", {
        "select": lint.select, "ignore": lint.ignore, "fixable": lint.fixable, "unfixable": lint.unfixable,
        "extend-safe-fixes": lint.safe, "extend-unsafe-fixes": lint.unsafe, **_beside(settings),
    })  # fmt: skip
    yield from _table("lint.severity", dict(lint.severity))
    yield from _table("lint.per-file-ignores", dict(lint.per_file))
    yield from _table("lint.per-source-ignores", dict(lint.per_source))
    for code, options in plan.options:
        yield from _table(f"rules.{code}", dict(options))
    yield from _table("clean", {"out": settings.out, "unsafe-fixes": settings.unsafe})


def _beside(settings: Settings) -> dict[str, str]:
    """The files of what is accepted that the configuration names, relative to it."""
    files = {"baseline": settings.baseline, "suppressions": settings.suppressions}
    named = ((key, file) for key, file in files.items() if file and key in settings.named)
    return {key: os.path.relpath(file, settings.plan.root or os.curdir) for key, file in named}


def _table(name: str, values: Mapping[str, object]) -> Iterator[str]:
    """The lines of a table; keys without a value are left out."""
    said = {key: value for key, value in values.items() if value is not None}
    if name and said:
        yield ""
        yield f"[{name}]"
    for key, value in said.items():
        bare = key.replace("-", "").replace("_", "").isalnum() and key.isascii()
        yield f"{key if bare else json.dumps(key)} = {_value(value)}"


def _value(value: object) -> str:
    """A value as TOML writes it, which for what stands here is as JSON does."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
