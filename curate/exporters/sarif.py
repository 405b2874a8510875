"""SARIF 2.1.0, one run: the worst results, what they were compared with, and what is left out of the file.

Results that were there before, and those that are suppressed, are in it and say so. Findings that are gone are only
counted: GitHub, which does not read ``baselineState``, would open an alert for each.
"""

from __future__ import annotations

import uuid
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TextIO

from curate.exporters.fingerprints import unique
from curate.exporters.json_lines import ENCODE
from curate.exporters.sarif_results import TOP, result
from curate.exporters.sarif_rules import descriptors
from curate.exporters.sentences import sayable
from curate.exporters.verdict import lines
from curate.exporters.worst import worst
from curate.model import Finding, Json
from curate.run import Run

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

MOST = 5000
"""Results of a run that GitHub shows; it refuses a file of more than 25,000."""

SIZE = 9_000_000
"""Bytes of all results after gzip: GitHub refuses a file of more than 10 MB."""

SAID = 100
"""Reasons why files were skipped that are said one by one."""

SHOWN = 3
"""Paths that are named for each of them."""

ENDS = ("the corpus is let through", "findings or limits stop the corpus", "the run could not be finished")
"""What the exit codes mean."""


def write(findings: Iterable[Finding], run: Run, out: TextIO) -> None:
    """Write the file, a result a line, the worst first; no more findings are kept than are written."""
    total: Counter[str] = Counter()
    chosen = worst(_counted(findings, total), MOST)
    rules = descriptors(chosen)
    results = [*_results(chosen, run, [*rules])]
    left = total.total() - len(results)
    members = [
        _member("tool", {"driver": {"name": "curate", "version": run.version, "rules": [*rules.values()]}}),
        '"results":[' + ",".join(f"\n{one}" for one in results) + "\n]",
        *(_member(name, value) for name, value in _compared(run).items()),
        _member("columnKind", "unicodeCodePoints"),
        _member("originalUriBaseIds", {TOP: {"description": {"text": "The top of the repository."}}}),
        _member("invocations", [_invocation(run, total.total(), left)]),
        _member("properties", _properties(run, total, left)),
    ]
    head = f"{_member('$schema', SCHEMA)},\n{_member('version', '2.1.0')}"
    out.write("{" + head + ',\n"runs":[{' + ",\n".join(members) + "}]}\n")


def _member(name: str, value: Json) -> str:
    return f"{ENCODE(name)}:{ENCODE(value)}"


def _counted(findings: Iterable[Finding], total: Counter[str]) -> Iterator[Finding]:
    """The findings, counted by their standing while they go by."""
    for found in findings:
        total["suppressed" if found.suppressed_by is not None else str(found.baseline)] += 1
        yield found


def _results(chosen: Iterable[Finding], run: Run, codes: list[str]) -> Iterator[str]:
    """The results as JSON, as many as the file may hold."""
    places = {code: place for place, code in enumerate(codes)}
    packer, packed = zlib.compressobj(1), 0
    for found, fingerprint in unique(chosen):
        said = ENCODE(result(found, run, fingerprint, places[found.code]))
        packed += len(packer.compress(said.encode("utf-8", "backslashreplace")))
        if packed > SIZE:
            return
        yield said


def _compared(run: Run) -> dict[str, Json]:
    """By which names the run and the one that it was compared with are known; the same commits give the same."""
    if run.sides is None:
        return {}
    head, base = (_guid(run, commit) for commit in (run.sides.head_commit, run.sides.base_commit))
    said = f"What is new in {run.sides.head} against {run.sides.base}."
    details: Json = {"id": f"curate/gate/{run.sides.head_commit}", "guid": head, "description": {"text": sayable(said)}}
    return {"automationDetails": details, "baselineGuid": base}


def _guid(run: Run, commit: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"curate {run.plan} {commit}"))


def _invocation(run: Run, total: int, left: int) -> Json:
    code = 2 if run.errors else int(not run.passed)
    said = [_notification("error", error) for error in run.errors]
    exceeded = [f"{one.name}: {one.measured} found, {one.limit} allowed" for one in lines(run) if not one.holds]
    said += [_notification("warning", one) for one in exceeded]
    if left:
        said.append(_notification("warning", _left_out(total, left)))
    return {
        "executionSuccessful": not run.errors,
        "exitCode": code,
        "exitCodeDescription": ENDS[code],
        "toolExecutionNotifications": [*said, *_skipped(run)],
        "toolConfigurationNotifications": [_notification("note", note) for note in run.notes],
    }


def _left_out(total: int, left: int) -> str:
    return (
        f"{left:,} of {total:,} results are left out of this file, the least grave ones: GitHub shows {MOST:,} of a "
        "run. The same command with `--output-format json-lines` gives all."
    )


def _skipped(run: Run) -> Iterator[Json]:
    """Why files were not read, with some of them."""
    reasons: dict[str, list[str]] = {}
    for name, reason in run.skipped:
        reasons.setdefault(reason, []).append(name)
    for reason, names in [*reasons.items()][:SAID]:
        more = f" and {len(names) - SHOWN:,} more" if len(names) > SHOWN else ""
        yield _notification("note", f"not read: {', '.join(names[:SHOWN])}{more}: {reason}")
    if len(reasons) > SAID:
        yield _notification("note", f"not read for {len(reasons) - SAID:,} more reasons: see the output of the command")


def _notification(level: str, text: str) -> Json:
    return {"level": level, "message": {"text": sayable(text)}}


def _properties(run: Run, total: Counter[str], left: int) -> Json:
    return {
        "command": run.command,
        "plan": run.plan,
        "files": run.files,
        "records": run.records,
        "skipped": len(run.skipped),
        "findings": {**dict(sorted(total.items())), "total": total.total(), "leftOut": left, "fixed": len(run.fixed)},
        "limits": [limit._asdict() for limit in run.limits],
    }
