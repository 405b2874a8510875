"""Configuration: from TOML files and the environment to a plan. The only reader of either.

The nearest ``curate.toml``, or ``pyproject.toml`` with a table ``[tool.curate]``, governs; ``extend`` names a file that
it is laid over, and ``CURATE_*`` variables win over both. Whatever is not understood is a `ConfigError` that names the
place, what was found there and what would be right. Globs are relative to the folder of the file that governs.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from curate import __version__
from curate.configuration import files
from curate.configuration.files import Reader, on_disk
from curate.configuration.gates import Gate, read_gates
from curate.configuration.tables import Table, shown
from curate.configuration.versions import fits
from curate.errors import ConfigError
from curate.model import Severity
from curate.plan import ALL, BUDGET, DEFAULT, Files, Lint, Plan
from curate.rule import Rule
from curate.rules import load_rules
from curate.schema import BY_NAME
from curate.selection import known
from curate.suppressions import NONE, Suppressions
from curate.tuples import NamedTuple

TOP = (
    *("include", "exclude", "jobs", "cache-dir", "max-file-size", "required-version", "allow-raw-fix", "extend"),
    *("record", "lint", "rules", "gates", "clean", "expect"),
)
LINT = (
    *("select", "ignore", "extend-select", "fixable", "unfixable", "severity"),
    *("per-file-ignores", "per-source-ignores", "extend-safe-fixes", "extend-unsafe-fixes"),
    *("suppressions", "baseline"),
)
BASELINE, SUPPRESSIONS = ".curate-baseline.jsonl", "curate-suppressions.toml"
"""Names of the files of what is accepted, where no others are configured; they stand beside the configuration."""

EXPECT = ("root", "suites", "after-clean", "fail-on")
CLEAN = ("out", "unsafe-fixes", "removal-budget")
RECORD = ("id", "text", "source", "url", "collected", "filename", "date_order", *BY_NAME)
"""Fields that a record's values may be mapped to."""

ROOT = "expectations"
"""Folder of the expectations, beside the configuration file, where nobody says another."""

CACHE = ".curate_cache"
"""Folder of the cache, beside the configuration file, where nobody says another."""

Options = tuple[tuple[str, tuple[tuple[str, object], ...]], ...]


class Expect(NamedTuple):
    """What the table ``[expect]`` says."""

    root: Path = Path(ROOT)
    """Folder of the suites, relative to the current one."""
    suites: tuple[str, ...] = ()
    """Those that run; all where none is named."""
    after_clean: bool = False
    """Whether ``curate clean`` runs them when it is done."""
    fail_on: str = Severity.WARNING
    """The least severity that fails ``curate expect``; "never" where none does."""


class Settings(NamedTuple):
    """Everything that configuration says: the plan, and what only the command line needs."""

    plan: Plan
    file: Path | None = None
    """The file that governs; None where there is none."""
    out: str | None = None
    """Folder that ``curate clean`` writes to, relative to the configuration file's."""
    unsafe: bool = False
    """Whether ``curate clean`` makes unsafe fixes too."""
    gates: tuple[Gate, ...] = ()
    """The limits that ``curate gate`` holds a corpus to."""
    baseline: Path | None = None
    """The file of accepted findings, whether it is there or not; None where no configuration is read."""
    suppressions: Path | None = None
    """The file of suppressions, likewise; what it holds is in the plan."""
    named: frozenset[str] = frozenset()
    """Which of the two the configuration names; else they are looked for where they always stand."""
    expect: Expect = Expect()
    """Which expectations ``curate expect`` holds against a corpus."""
    cache: Path = Path(CACHE)
    """Folder that the cache is kept in, relative to the current one."""
    jobs: int = 0
    """Processes that work at once; 0 for one a core where there is much to do."""


def read_plan(path: str | os.PathLike[str] | None = None) -> Plan:
    """The plan of a configuration file; without a path that of the nearest one, the default plan where none is.

    `ConfigError` where something in it is not understood.
    """
    return read_settings(path).plan


def read_settings(
    path: str | os.PathLike[str] | None = None, *, isolated: bool = False, read: Reader = on_disk, making: bool = False
) -> Settings:
    """The same with what only the command line needs.

    Args:
        path: The file that governs; None: the nearest.
        isolated: Whether no file is looked for, and no variable read.
        read: What gives the bytes of a file, or None where there is none: those of another commit, say.
        making: Whether the file of suppressions may be missing though the configuration names it.
    """
    if isolated:
        return _settings(Table("", {}))
    file = Path(path) if path is not None else files.nearest(files.here(), read)
    surroundings = files.environment(os.environ)
    _settings(surroundings)
    given = _governing(file, read) if file else Table("", {})
    settings = _settings(Table(given.place, {**given.values, **surroundings.values}))
    root = Path(os.path.relpath(file.parent)).as_posix() if file else ""
    settings = _beside(settings, given.table("lint"), root)
    plan = replace(settings.plan, root=root, suppressed=_suppressed(settings, read, making=making))
    expect = settings.expect._replace(root=Path(root, settings.expect.root))
    return settings._replace(plan=plan, file=file, cache=Path(root, settings.cache), expect=expect)


def _beside(settings: Settings, lint: Table, root: str) -> Settings:
    """The settings with the files that stand beside the configuration."""
    names = {"baseline": BASELINE, "suppressions": SUPPRESSIONS}
    baseline, exempt = (Path(root, lint.text(key) or name) for key, name in names.items())
    return settings._replace(baseline=baseline, suppressions=exempt, named=frozenset(names) & lint.values.keys())


def _suppressed(settings: Settings, read: Reader, *, making: bool) -> Suppressions:
    """What the file of suppressions holds; nothing where there is none."""
    file = settings.suppressions
    data = None if file is None else read(file)
    if file is None or data is None:
        if "suppressions" in settings.named and not making:
            raise ConfigError(f"[lint] suppressions: no file {file}; `curate suppress` makes it")
        return NONE
    from curate.configuration.suppressions import parse  # noqa: PLC0415 - most configurations have none

    return parse(data, file.as_posix())


def _governing(file: Path, read: Reader, above: Sequence[Path] = ()) -> Table:
    """The values of a file over those of the files that it extends, each checked where it stands."""
    shown = os.path.relpath(file)
    if file.resolve() in above:
        raise ConfigError(f"{shown}: extend goes in a circle")
    table = files.own_table(file, shown, read)
    _settings(table)
    parent = table.text("extend")
    if parent is None:
        return table
    if read(file.parent / parent) is None:
        raise ConfigError(f"{table.place} extend: no file {parent!r} beside it; a path relative to {shown} is wanted")
    inherited = _governing(file.parent / parent, read, (*above, file.resolve()))
    return Table(table.place, files.extended(table.values, inherited.values))


def _settings(table: Table) -> Settings:
    """What a table says, every value checked."""
    table.only(TOP)
    wanted = table.text("required-version")
    if wanted is not None and not fits(__version__, wanted, f"{table.place} required-version"):
        raise ConfigError(f"{table.place} required-version: curate {wanted} wanted, this is {__version__}")
    clean = table.table("clean")
    clean.only(CLEAN)
    plan = Plan(
        _lint(table.table("lint")),
        _files(table),
        _options(table.table("rules")),
        budget=clean.share("removal-budget", BUDGET),
    )
    return Settings(
        plan, None, clean.text("out"), clean.flag("unsafe-fixes"), read_gates(table.table("gates")),
        cache=Path(table.text("cache-dir") or CACHE).expanduser(), jobs=table.number("jobs"),
        expect=_expect(table.table("expect")),
    )  # fmt: skip


def _expect(table: Table) -> Expect:
    table.only(EXPECT)
    fail_on = table.word("fail-on", (*Severity, "never")) or Severity.WARNING
    return Expect(Path(table.text("root") or ROOT), table.strings("suites"), table.flag("after-clean"), fail_on)


def _files(table: Table) -> Files:
    record = table.table("record")
    record.only(RECORD, "field")
    return Files(
        include=table.strings("include"),
        exclude=table.strings("exclude"),
        max_file_size=table.size("max-file-size"),
        allow_raw_fix=table.flag("allow-raw-fix"),
        pointers=tuple((name, _pointer(record, name)) for name in record.values),
    )


def _pointer(record: Table, name: str) -> str:
    pointer = record.text(name) or ""
    if not pointer.startswith("/"):
        raise ConfigError(f'{record.place} {name}: "{pointer}" found, a JSON pointer like "/{name}" wanted')
    return pointer


def _lint(table: Table) -> Lint:
    table.only(LINT)
    for key in ("baseline", "suppressions"):
        if table.text(key) == "":
            raise ConfigError(f'{table.place} {key}: "" found, the name of a file wanted')
    return Lint(
        select=table.selectors("select", DEFAULT) + table.selectors("extend-select"),
        ignore=table.selectors("ignore"),
        fixable=table.selectors("fixable", ALL),
        unfixable=table.selectors("unfixable"),
        safe=table.selectors("extend-safe-fixes"),
        unsafe=table.selectors("extend-unsafe-fixes"),
        severity=_severities(table),
        per_file=table.selectors_by_glob("per-file-ignores"),
        per_source=table.selectors_by_glob("per-source-ignores"),
    )


def _severities(table: Table) -> tuple[tuple[str, Severity], ...]:
    inner = table.table("severity")
    known(inner.values, load_rules(), inner.place)
    weights = tuple(Severity)
    for selector in inner.values:
        if inner.text(selector) not in weights:
            raise ConfigError(f'{inner.place} {selector}: "{inner.text(selector)}" found, {", ".join(weights)} wanted')
    return tuple((selector, Severity(str(weight))) for selector, weight in inner.values.items())


def _options(table: Table) -> Options:
    """The options of rules, which are named by code or name; sorted, so that equal plans look alike."""
    by_key = {key: rule for rule in load_rules() for key in (rule.code, rule.name)}
    table.only(by_key, "rule")
    return tuple(sorted((by_key[key].code, options_of(table.table(key), by_key[key])) for key in table.values))


def options_of(table: Table, rule: Rule) -> tuple[tuple[str, object], ...]:
    """The options that a table sets for a rule, sorted, each of the kind of its default."""
    table.only(rule.defaults, "option")
    return tuple((name, _option(table, name, rule)) for name in sorted(table.values))


def _option(table: Table, name: str, rule: Rule) -> object:
    """The value of one option, of the kind of its default; a whole number will do for a fraction."""
    value, default = table.values[name], rule.defaults[name]
    if isinstance(default, tuple):
        value = table.strings(name)
    elif isinstance(default, float) and type(value) is int:
        value = float(value)
    try:
        rule.with_options({name: value})
    except ConfigError as error:
        wanted = f"a value like {shown(default)}"
        raise ConfigError(f"{table.place} {name}: {shown(value)} found, {wanted} wanted") from error
    return value
