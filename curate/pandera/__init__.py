"""Models of our tables for pandera, and our rules as its checks.

>>> import pandas as pd
>>> import pandera.pandas as pa
>>> import curate.pandera
>>> schema = pa.DataFrameSchema({"text": pa.Column(str, pa.Check.curate("NUM"))})
>>> frame = pd.DataFrame({"text": ["The fund holds 10, 000 crowns in cash, the town said."]})
>>> try:
...     schema.validate(frame, lazy=True)
... except pa.errors.SchemaErrors as error:
...     error.failure_cases["failure_case"][0]
"NUM001 15:22 '10, 000'"

``pandera.polars`` takes the same check; its models are in `curate.pandera.polars`.
"""

from __future__ import annotations

from curate.libraries import library

library("pandera.pandas", "curate.pandera", "pandera")

from curate.pandera.checks import RuleCheck, checks, register  # noqa: E402 - pandera has to be there
from curate.pandera.failing import failures  # noqa: E402 - as above
from curate.pandera.models import Findings, Raw, Records, model  # noqa: E402 - as above

__all__ = ["Findings", "Raw", "Records", "RuleCheck", "checks", "failures", "model", "register"]

register()
