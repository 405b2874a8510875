"""Check, fix and clean: one document, or all that lies below some paths."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache

from curate import engine, formats, sources
from curate.errors import InputError
from curate.fixing import FileFix, fix_file, write_fix
from curate.formats.items import Entry, Failed, Flaw, Input, Item, Read, Skipped, Unreadable
from curate.model import Document, Finding, Hit, Record, fingerprint
from curate.plan import Plan
from curate.record import Origin
from curate.rule import Rule
from curate.rules import load_rules
from curate.selection import exactness, known
from curate.sources import Found

__all__ = [
    "FileFix", "check", "check_paths", "clean", "entries", "findings", "fix", "fix_paths", "read", "write_fix",
]  # fmt: skip

Selectors = str | Iterable[str] | None
Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
Contents = Callable[[Iterable[Input]], Iterable[Input]]
"""What gives inputs their content; it may leave it to their files."""


def check(
    doc: Document | str, *, plan: Plan | None = None, select: Selectors = None, ignore: Selectors = None
) -> tuple[Finding, ...]:
    """All findings in a document or a text, in order of position."""
    return engine.check(_document(doc), _resolved(plan, select, ignore))


def fix(
    doc: Document | str,
    *,
    plan: Plan | None = None,
    select: Selectors = None,
    ignore: Selectors = None,
    unsafe: bool = False,
) -> Document:
    """The document after the selected rules' fixes; lines of the header stay where they are."""
    resolved = _resolved(plan, select, ignore)
    return engine.fix(_document(doc), replace(resolved, unsafe=True) if unsafe and not resolved.unsafe else resolved)


def clean(
    doc: Document | str,
    *,
    plan: Plan | None = None,
    select: Selectors = None,
    ignore: Selectors = None,
    added: str | None = None,
) -> Record:
    """The record of a document: mended, its header and footer taken into fields, with all edits and open findings."""
    return engine.clean(_document(doc), _resolved(plan, select, ignore), Origin(added=added))


def check_paths(
    paths: Paths, *, plan: Plan | None = None, select: Selectors = None, ignore: Selectors = None
) -> Iterator[Finding]:
    """The findings in all files below some paths, record by record.

    Paths that cannot be read raise one `InputError` when everything else was checked.
    """
    resolved = _resolved(plan, select, ignore)
    failed: list[str] = []
    for entry in read(paths, resolved):
        if isinstance(entry, Failed):
            failed.append(entry.message)
        else:
            yield from findings(entry, resolved)
    if failed:
        raise InputError("\n".join(failed))


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
        left = [f"{one.path}: {one.reason}" for one in found.skipped] or [f"what is read: {sources.KNOWN}"]
        yield Failed("", f"nothing to read; {left[0]}")


def _once(item: Item, seen: set[tuple[str, str]]) -> Item:
    """The record; one whose id was there before in the same source says so.

    Without a source, ids are compared within a table, and among the files of a folder.
    """
    source = item.doc.meta.get("source")
    scope = item.raw_path if item.row is not None else item.raw_path.rpartition("/")[0]
    key = (f"source {source}" if isinstance(source, str) and source else scope, item.doc.id)
    if key not in seen:
        seen.add(key)
        return item
    flaw = Flaw("duplicate-id", f"another record of this source has the id {item.doc.id!r}; an id names one record")
    return replace(item, flaws=(*item.flaws, flaw))


def findings(entry: Item | Unreadable | Skipped, plan: Plan) -> tuple[Finding, ...]:
    """What is wrong with an entry, its reader's findings among it, with path and row filled in."""
    plan = effective(plan, entry.path)
    if isinstance(entry, Item):
        found = (*flaws(entry, plan), *engine.check(entry.doc, plan))
    elif isinstance(entry, Unreadable):
        doc = Document(entry.raw[:1000].decode("utf-8", "replace"), entry.id or "")
        found = _reported(plan, doc, Flaw("unreadable", entry.message, code=entry.code))
    else:
        found = _reported(plan, Document("", entry.raw_path), Flaw("binary", entry.reason, code=entry.code))
    row = None if isinstance(entry, Skipped) else entry.row
    return tuple(replace(one, path=entry.path, row=row, file_line=_file_line(entry, one)) for one in found)


def _file_line(entry: Item | Unreadable | Skipped, found: Finding) -> int | None:
    """Line of the file for a finding in a text that stands there as it is; None for JSON, and for other fields."""
    if not isinstance(entry, Item) or entry.format not in ("text", "markdown") or found.field != "text":
        return None
    return entry.first_line + found.line - 1


def flaws(item: Item, plan: Plan) -> tuple[Finding, ...]:
    """What the reader of a record found wrong with it."""
    return tuple(found for flaw in item.flaws for found in _reported(plan, item.doc, flaw))


def _reported(plan: Plan, doc: Document, flaw: Flaw) -> tuple[Finding, ...]:
    """The finding of something that a reader saw; none where its rule is not selected."""
    rule = next((rule for rule in plan.rules if rule.code == flaw.code), None)
    hit = Hit(flaw.start, flaw.end, variant=flaw.variant, message=flaw.message)
    if rule is None or not plan.takes(rule, hit, doc):
        return ()
    # Records that cannot be read have no other name than what they begin with.
    match = doc.text if hit.start is None else doc.text[hit.start : hit.end]
    return (
        replace(engine.finding(doc, rule, hit, plan), fingerprint=fingerprint(rule.code, doc.id, hit.variant, match)),
    )


def effective(plan: Plan, path: str) -> Plan:
    """The plan for one file: without the rules that are switched off there, however exactly they were selected."""
    ignored = plan.ignored_in(sources.from_root(path, plan)) if plan.lint.per_file else ()
    off = (_by_name(selector, rule) for selector in ignored for rule in plan.rules if exactness(selector, rule) >= 0)
    return replace(plan, lint=replace(plan.lint, ignore=(*plan.lint.ignore, *off))) if ignored else plan


def _by_name(selector: str, rule: Rule) -> str:
    """The most exact selector for what a selector means of a rule."""
    return rule.name + selector[selector.find("[") :] if "[" in selector else rule.name


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


def _resolved(plan: Plan | None, select: Selectors, ignore: Selectors) -> Plan:
    if plan is None:
        return _default(_tuple(select), _tuple(ignore))
    return _selected(plan, _tuple(select), _tuple(ignore))


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


def _tuple(selectors: Selectors) -> tuple[str, ...] | None:
    return (selectors,) if isinstance(selectors, str) else None if selectors is None else tuple(selectors)
