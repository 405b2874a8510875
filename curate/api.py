"""Check, fix and clean: one document, or all that lies below some paths."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache

from curate import engine, examining, formats, sources
from curate.backends import serial
from curate.cache import NONE, Cache
from curate.errors import InputError, RuleError, UsageError
from curate.examining import Met, Run, effective, flaws
from curate.fixing import FileFix, fix_file, write_fix
from curate.formats.items import Entry, Failed, Input, Item, Read, Skipped, Unreadable
from curate.model import Document, Finding, Record
from curate.plan import Plan
from curate.record import Origin
from curate.rules import load_rules
from curate.selection import known
from curate.sources import Found
from curate.stopwatch import steps

__all__ = [
    "FileFix", "bold", "check", "check_paths", "clean", "effective", "entries", "examined", "findings", "fix",
    "fix_paths", "flaws", "read", "resolved", "write_fix",
]  # fmt: skip

Selectors = str | Iterable[str] | None
Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
Contents = Callable[[Iterable[Input]], Iterable[Input]]
"""What gives inputs their content; it may leave it to their files."""


def check(
    doc: Document | str, *, plan: Plan | None = None, select: Selectors = None, ignore: Selectors = None
) -> tuple[Finding, ...]:
    """All findings in a document or a text, in order of position."""
    return engine.check(_document(doc), resolved(plan, select, ignore))


def fix(
    doc: Document | str,
    *,
    plan: Plan | None = None,
    select: Selectors = None,
    ignore: Selectors = None,
    unsafe: bool = False,
) -> Document:
    """The document after the selected rules' fixes; lines of the header stay where they are."""
    return engine.fix(_document(doc), bold(resolved(plan, select, ignore), unsafe=unsafe))


def clean(
    doc: Document | str,
    *,
    plan: Plan | None = None,
    select: Selectors = None,
    ignore: Selectors = None,
    added: str | None = None,
) -> Record:
    """The record of a document: mended, its header and footer taken into fields, with all edits and open findings."""
    return engine.clean(_document(doc), resolved(plan, select, ignore), Origin(added=added))


def check_paths(
    paths: Paths, *, plan: Plan | None = None, select: Selectors = None, ignore: Selectors = None
) -> Iterator[Finding]:
    """The findings in all files below some paths, record by record.

    When everything else was checked, paths that cannot be read raise one `InputError`, and rules that crashed one
    `RuleError`.
    """
    wanted = resolved(plan, select, ignore)
    failed: list[str] = []
    crashed: list[str] = []
    for one in examined(paths, wanted):
        if isinstance(one, Failed):
            failed.append(one.message)
        elif not isinstance(one, Skipped):
            failed += one[1].failed
            crashed += (message for record in one[1].records for message in record.crashes)
            yield from examining.findings(*one, wanted.suppressed)
    if crashed:
        raise RuleError("\n".join([*crashed, *failed]))
    if failed:
        raise InputError("\n".join(failed))


def examined(
    paths: Paths | Found, plan: Plan, cache: Cache = NONE, run: Run = serial.run, contents: Contents = iter
) -> Iterator[Met | Skipped | Failed]:
    """What is found in all files below some paths, in order; before it, what could not be read or was left out.

    ``cache`` is not asked where there is too little to examine for it to pay; ``contents`` is that of `entries`.
    """
    found = _found(paths, plan)
    yield from found.failed
    yield from found.skipped
    silent = not (found.failed or found.nothing)
    known = cache if examining.pays(found.inputs) else NONE
    for source, one in examining.distinct(
        examining.examine_all(steps("reading", contents(found.inputs)), plan, known, run)
    ):
        silent = silent and not (one.records or one.read or one.failed or one.code)
        yield source, one
    if silent:
        yield _silence(found)


def _silence(found: Found) -> Failed:
    """What is said where nothing was read."""
    left = [f"{one.path}: {one.reason}" for one in found.skipped] or [f"what is read: {sources.KNOWN}"]
    return Failed("", f"nothing to read; {left[0]}")


def read(paths: Paths, plan: Plan, stdin_filename: str | None = None) -> Iterator[Entry]:
    """All records below some paths in order, and what could not be read or was left out; never raises for bad input."""
    for entry in entries(paths, plan, stdin_filename):
        if not isinstance(entry, Read):
            yield entry


def entries(
    paths: Paths | Found, plan: Plan, stdin_filename: str | None = None, contents: Contents = iter
) -> Iterator[Entry | Read]:
    """As `read`, with `Read` at the end of each file; ``contents`` gives inputs another content than their files'."""
    found = _found(paths, plan, stdin_filename)
    yield from found.failed
    yield from found.skipped
    seen: set[tuple[str, str]] = set()
    silent = not (found.failed or found.nothing)
    for entry in (entry for source in contents(found.inputs) for entry in formats.read(source, plan)):
        silent = silent and isinstance(entry, Skipped) and not entry.code
        yield _once(entry, seen) if isinstance(entry, Item) and entry.own_id else entry
    if silent:
        yield _silence(found)


def _once(item: Item, seen: set[tuple[str, str]]) -> Item:
    """The record; one whose id was there before in the same source says so."""
    scope = examining.scope(item.raw_path, item.row, item.doc.meta.get("source"))
    key = (scope, item.doc.id)
    if key not in seen:
        seen.add(key)
        return item
    return item._replace(flaws=(*item.flaws, examining.twin(item.doc.id)))


def findings(entry: Item | Unreadable | Skipped, plan: Plan) -> tuple[Finding, ...]:
    """What is wrong with one entry, its reader's findings among it; a rule that crashes is a `RuleError`."""
    plan = effective(plan, entry.path)
    if isinstance(entry, Skipped):
        return tuple(one._replace(path=entry.path) for one in examining.left_out(entry, plan))
    found = examining.check(entry, plan)
    if found.crashes:
        raise RuleError(found.crashes[0])
    return tuple(one._replace(path=entry.path, row=entry.row) for one in (*found.flaws, *found.findings))


def fix_paths(paths: Paths | Found, plan: Plan, contents: Contents = iter) -> Iterator[FileFix]:
    """Each file below some paths that holds records, as it is and as it would be after the fixes; nothing is written.

    What could not be read is left out here: `read` says it.
    """
    for source in contents(_found(paths, plan).inputs):
        fixed = fix_file(source, effective(plan, source.path))
        if fixed:
            yield fixed


def _found(paths: Paths | Found, plan: Plan, stdin_filename: str | None = None) -> Found:
    """The files below some paths, unless that is known already."""
    if isinstance(paths, Found):
        return paths
    return sources.find([paths] if isinstance(paths, str | os.PathLike) else paths, plan, stdin_filename)


def _document(doc: Document | str) -> Document:
    return Document(doc) if isinstance(doc, str) else doc


def resolved(plan: Plan | None, select: Selectors = None, ignore: Selectors = None) -> Plan:
    """The plan that a call means: the one that was given, or the default, with another selection where one is named.

    Raises:
        UsageError: What was given is no plan, or no selectors.
        ConfigError: There is no such rule.
    """
    chosen, left_out = _tuple("select", select), _tuple("ignore", ignore)
    if plan is None:
        return _default(chosen, left_out)
    if not isinstance(plan, Plan):
        path = isinstance(plan, str | os.PathLike)
        raise UsageError(f"plan is a Plan{f': read_plan({plan!r})' if path else f', not {type(plan).__name__}'}")
    return _selected(plan, chosen, left_out)


def bold(plan: Plan, *, unsafe: bool) -> Plan:
    """The plan that makes unsafe fixes, too, where these are wanted."""
    return replace(plan, unsafe=True) if unsafe and not plan.unsafe else plan


@cache
def _default(select: tuple[str, ...] | None, ignore: tuple[str, ...] | None) -> Plan:
    """The plan without a configuration; made once for the same selection."""
    return _selected(Plan(), select, ignore)


def _selected(plan: Plan, select: tuple[str, ...] | None, ignore: tuple[str, ...] | None) -> Plan:
    lint = plan.lint
    if select is not None:
        lint = replace(lint, select=known(select, load_rules(), "select"))
    if ignore is not None:
        lint = replace(lint, ignore=known(ignore, load_rules(), "ignore"))
    return plan if lint is plan.lint else replace(plan, lint=lint)


def _tuple(name: str, selectors: Selectors) -> tuple[str, ...] | None:
    if selectors is None:
        return None
    said = (selectors,) if isinstance(selectors, str) or not isinstance(selectors, Iterable) else tuple(selectors)
    for one in said:
        if not isinstance(one, str):
            raise UsageError(f"{name} wants codes, prefixes or names of rules, not {one!r}")
    return said
