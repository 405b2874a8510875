"""``check --fix`` and ``check --diff``: files as they are, and as they would be after the fixes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from typing import TextIO

from curate import api
from curate.cli import outcome, reporting, terminal
from curate.cli.choosing import Chosen
from curate.cli.evidence import in_raw
from curate.cli.looking import Accepting, Seen, look, said
from curate.cli.reporting import Outputs
from curate.errors import InputError, UsageError
from curate.examining import examine_all
from curate.exporters import FORMATS
from curate.exporters import diff as diffs
from curate.fixing import FileFix, fix_file
from curate.formats.items import Input, Item
from curate.model import Finding
from curate.plan import Plan
from curate.sources import Found
from curate.text import counted

TABLES = ("json", "jsonl")
"""Formats whose texts are escaped: their differences are shown record by record."""


def refuse_raw(inputs: Iterable[Input], plan: Plan) -> None:
    """Raise a `UsageError` where a file to be fixed is evidence; nothing was written then."""
    found = in_raw((one.path for one in inputs if one.file), plan)
    if found:
        raise UsageError(
            f"{found}: what lies in corpus/raw is evidence and is not fixed in place; nothing was written\n\n"
            "  `curate clean` writes mended records to another folder and leaves the raw files as they are;\n"
            "  `curate check --diff` shows what would change;\n"
            "  `allow-raw-fix = true` in the configuration allows it all the same."
        )


def fix(chosen: Chosen, plan: Plan, seen: Seen) -> Chosen:
    """Fix all files in place; a file that cannot be written is said. What is left to be checked.

    Of what is staged the files of the work tree are fixed and looked at again; a file that stands there with another
    content than in the index is refused, and stays to be checked as it is staged.
    """
    wanted, chosen = _fixable(chosen, seen)
    for one in api.fix_paths(wanted, plan):
        if one.after != one.before:
            try:
                api.write_fix(one)
                seen.fixed += one.applied
            except InputError as error:
                seen.fail(str(error))
    return chosen


def _fixable(chosen: Chosen, seen: Seen) -> tuple[Found, Chosen]:
    """The files that may be fixed, and what is to be looked at when they are."""
    found, staged = chosen.found, chosen.staged
    if staged is None:
        return found, chosen
    differ = {staged.repo.root / name for name in staged.repo.unstaged()}
    wanted = tuple(one for one in found.inputs if one.file not in differ)
    for one in found.inputs:
        if one.file in differ:
            seen.fail(
                f"{one.path}: not fixed, for what is staged is not what stands in the work tree; `git add` the rest, "
                "or `git stash --keep-index` it for the time of the fix"
            )
    fixed = frozenset(one.file for one in wanted if one.file)
    return found._replace(inputs=wanted), chosen._replace(staged=staged.without(fixed))


def fix_stdin(
    chosen: Chosen, plan: Plan, args: argparse.Namespace, outputs: Outputs, accepting: Accepting | None
) -> int:
    """Fix standard input into standard output; what remains is said on standard error, and the exit code returned."""
    if len(chosen.paths) > 1:
        raise UsageError("`-` with --fix stands alone: the fixed text goes to standard output")
    taken = next((one for one in outputs.reports if one.path == reporting.STDOUT), None)
    if taken:
        raise UsageError(f"{taken}: the fixed text goes to standard output; give the report a file")
    source = chosen.found.inputs[0]
    made = fix_file(source, api.effective(plan, source.path))
    rest = source._replace(data=made.after, packing="") if made else source
    sys.stdout.flush()
    sys.stdout.buffer.write(rest.data or b"")
    seen = Seen(fixed=made.applied if made and made.after != made.before else 0)

    def show(findings: Iterable[Finding]) -> None:
        outcome.write(findings, sys.stderr, plan, outputs.stream or FORMATS[0], args)

    found = look(examine_all([rest], plan), plan, seen, accepting=accepting)
    reporting.spooled(found, outputs, show, lambda: outcome.ended(seen, plan, args), seen.fail)
    if not args.quiet:
        outcome.conclude(seen, sys.stderr, raw=False)
    return outcome.exit_code(seen, args)


def diff(chosen: Chosen, plan: Plan, args: argparse.Namespace) -> int:
    """Show what the fixes would change and write nothing; 1 where that is anything."""
    if "-" in chosen.paths and len(chosen.paths) > 1:
        raise UsageError("`-` with --diff stands alone")
    seen = Seen(nothing_is_fine=bool(chosen.found.nothing))
    fixes = api.fix_paths(chosen.found, plan, chosen.contents)
    with terminal.opened(args.output_file) as out:
        changes = (one for one in fixes if one.after != one.before)
        applied = sum(_show(one, out) for one in changes)
    for _ in look(api.examined(chosen.found, plan, contents=chosen.contents), plan, seen):
        pass
    if not args.quiet:
        terminal.say(f"Would fix {counted(applied, 'finding')}." if applied else "No findings would be fixed.")
        terminal.say(said(seen, verbose=args.verbose))
        if seen.nothing:
            terminal.say(chosen.found.nothing)
    if seen.failed:
        return 2
    return int(bool(applied) and not args.exit_zero)


def _show(one: FileFix, out: TextIO) -> int:
    """Write the difference of a file, and say how many findings were mended."""
    colour = terminal.colours(out)
    out.writelines(diffs.painted(line) if colour else line for line in _lines(one))
    return one.applied


def _lines(one: FileFix) -> Iterable[str]:
    """The difference of a file: of a table record by record, in words."""
    if one.items[0].format not in TABLES:
        return diffs.of_files(one.path, one.before, one.after)
    rows = zip(one.items, one.fixed, strict=True)
    return (line for item, doc in rows for line in diffs.of_texts(_name(item), item.doc.text, doc.text))


def _name(item: Item) -> str:
    row = "" if item.row is None else f":{item.row}"
    return f"{item.path}{row} (record {item.doc.id})"
