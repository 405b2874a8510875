"""A small run with a finding of every kind, of rules that there are not: what they say never changes."""

from __future__ import annotations

from curate.model import Excerpt, Finding, Safety, Severity, Standing
from curate.run import Limit, Run, Sides

NEW = Finding(
    code="TST001", name="torn-number", severity=Severity.WARNING, message="a number is torn",
    path="corpus/raw/a.txt", record="a", field="text", start=511, end=518, line=7, column=19,
    excerpt=Excerpt("The fund received ", "10, 000", " crowns."), fix="10,000", safety=Safety.SAFE, moved_to=None,
    variant="zero", confidence=0.99, fingerprint="0" * 31 + "1", file_line=7,
)  # fmt: skip

UNSAFE = NEW._replace(
    code="TST002", name="advertisement", message="a call to subscribe", start=530, end=552, line=9, column=1,
    excerpt=Excerpt("", "Subscribe to our news.", ""), fix="", safety=Safety.UNSAFE, variant="", confidence=0.8,
    fingerprint="0" * 31 + "2", file_line=9,
)  # fmt: skip

UNFIXED = NEW._replace(
    code="TST003", name="broken-date", severity=Severity.ERROR, message="the 31st of June cannot be", start=40,
    end=47, line=3, column=1, excerpt=Excerpt("", "31 June", ", 2024"), fix=None, safety=Safety.NONE,
    fingerprint="0" * 31 + "3", file_line=3,
)  # fmt: skip

WHOLE = NEW._replace(
    code="TST004", name="too-short", severity=Severity.INFO, message="8 words are few for an article", start=None,
    end=None, line=1, column=1, excerpt=Excerpt("", "", ""), fix=None, safety=Safety.NONE, confidence=0.5,
    fingerprint="0" * 31 + "4", file_line=1,
)  # fmt: skip

ROW = NEW._replace(
    path="corpus/raw/table.jsonl", record="t-12", row=12, line=2, column=5, fingerprint="0" * 31 + "5",
    file_line=None,
)  # fmt: skip

FIELD = ROW._replace(
    code="TST003", name="broken-date", severity=Severity.ERROR, message="the date is no day of the calendar",
    field="date", start=0, end=10, line=1, column=1, excerpt=Excerpt("", "2024-06-31", ""), fix=None,
    safety=Safety.NONE, fingerprint="0" * 31 + "6",
)  # fmt: skip

MOVED_TO = NEW._replace(
    code="TST005", name="counter-line", message="a counter", start=600, end=611, line=12, column=1,
    excerpt=Excerpt("", "1 comment", ""), fix="", moved_to="counters", fingerprint="0" * 31 + "7", file_line=12,
)  # fmt: skip
"""The line end on either side goes with the line."""

BELOW_FRONT_MATTER = NEW._replace(path="corpus/raw/b.md", record="b", fingerprint="0" * 31 + "8", file_line=11)

ODD = NEW._replace(
    code="TST006", name="odd", path="corpus/raw/50 %, a:b\n“ü” <c>.txt", record="odd #/~ id",
    message="odd: 100 %, [x](y) ]]>\r\n<b>&\x00\u202e\ud800", start=0, end=8, line=1, column=1,
    excerpt=Excerpt("", "\x00\x1b]]>\u202e\ud800\uffff", "x"), fix="]]>", fingerprint="0" * 31 + "9", file_line=1,
)  # fmt: skip

FINDINGS = (
    NEW,
    NEW._replace(start=561, end=568, column=60),
    UNSAFE,
    UNFIXED,
    WHOLE,
    NEW._replace(
        start=700, end=707, line=14, column=3, file_line=14, fingerprint="a" * 32, baseline=Standing.UNCHANGED
    ),
    UNSAFE._replace(line=15, file_line=15, fingerprint="b" * 32, suppressed_by="quoted verbatim, see [1]"),
    MOVED_TO,
    NEW._replace(path="corpus/raw/renamed.txt", fingerprint="c" * 32, baseline=Standing.MOVED),
    BELOW_FRONT_MATTER,
    ROW,
    ROW._replace(start=530, end=537, column=24),
    FIELD,
    ODD,
)
"""The second one equals the first, so that both have one fingerprint."""

RUN = Run(
    command="gate", version="0.1.0", plan="1234567890abcdef", files=7, records=9,
    skipped=(("corpus/raw/photo.png", "unknown ending '.png'"), ("corpus/raw/.x", "hidden")), passed=False,
    sides=Sides("main", "a" * 40, "feature", "b" * 40),
    limits=(
        Limit("TST*", "max-count", 5, 13, holds=False, before=2),
        Limit("TST004", "max-rate", 0.5, 1 / 9, holds=True, of="records", part=1, total=9, before=0.0),
    ),
    fixed=(NEW._replace(fingerprint="d" * 32, baseline=Standing.ABSENT),),
    notes=("the pull request proposes a suppression of TST001 in record a",),
    root="data",
)  # fmt: skip
