"""The unit that is checked and cached: one file, or a stretch of a table that is too large to be held.

`examine_all` reads files in order, asks the cache about many at once, sends what it does not know through a backend,
and keeps what is new. `examine` is the same for one file. What is found in a file depends on its content, its name and
the rules that hold there and on nothing else; what spans files (an id that names two records) is looked at in
`distinct`, outside.
"""

from __future__ import annotations

from curate.examining.checked import Checked, Examined, findings, of_record
from curate.examining.files import Met, Run, examine, examine_all, pays
from curate.examining.records import check, effective, flaws, found, left_out, twin
from curate.examining.twins import distinct, scope

__all__ = [
    "Checked", "Examined", "Met", "Run", "check", "distinct", "effective", "examine", "examine_all", "findings",
    "flaws", "found", "left_out", "of_record", "pays", "scope", "twin",
]  # fmt: skip
