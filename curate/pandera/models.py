"""Our tables as models of pandera, for pandas; made from `curate.schema`, so that there is nothing to keep in step."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pandera.pandas as pa
from pandera import dtypes
from pandera.engines import pandas_engine

from curate.frames.made import TEXT
from curate.frames.texts import is_text
from curate.pandera.shapes import attributes
from curate.schema import FINDINGS, FRAME, RAW, Kind, Table


@pandas_engine.Engine.register_dtype(equivalents=["curate.text"])
@dtypes.immutable
class Text(pandas_engine.DataType):
    """Texts in whatever pandas holds them: its own strings, Arrow's, Python's, categories."""

    type = pd.api.types.pandas_dtype(TEXT)

    def check(self, pandera_dtype: dtypes.DataType, data_container: pd.Series[Any] | None = None) -> bool:
        """Whether a column holds nothing else; what it holds is not shown."""
        return data_container is None or is_text(data_container)

    def __str__(self) -> str:
        return "curate.text"


TYPES = {Kind.TEXT: Text, Kind.COUNT: int, Kind.LIST: Any, Kind.MAP: Any}


def model(table: Table) -> type[pa.DataFrameModel]:
    """A table as a model: types, bounds, values and patterns of its columns, and the key that names one line.

    Columns of other names are let through, and lists and maps of any type, since frames hold them in different ones.

    >>> from curate.schema import findings_table
    >>> list(model(findings_table({"NUM001": "a number is split"})).to_schema().columns)[-1]
    'NUM001'
    """
    kind: Any = type(pa.DataFrameModel)
    made: type[pa.DataFrameModel] = kind(table.name.title(), (pa.DataFrameModel,), attributes(table, pa.Field, TYPES))
    return made


Raw = model(RAW)
"""Articles as they come in."""

Records = model(FRAME)
"""Articles as ``DataFrame.curate.clean`` and ``curate clean`` give them, in a flat table."""

Findings = model(FINDINGS)
"""The findings frame, of `curate.frames.findings_frame` and ``DataFrame.curate.counts``, whichever rules it counts."""
