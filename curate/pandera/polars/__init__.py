"""Our tables as models of pandera, for polars; ``Check.curate`` is the same for both."""

from __future__ import annotations

from typing import Any

from curate.libraries import library

pl = library("polars", "curate.pandera.polars", "polars")
pa = library("pandera.polars", "curate.pandera.polars", "pandera")

from pandera import dtypes  # noqa: E402 - polars has to be there
from pandera.engines import polars_engine  # noqa: E402 - as above

from curate.pandera.shapes import attributes  # noqa: E402 - as above
from curate.schema import FINDINGS, FRAME, RAW, Kind, Table  # noqa: E402 - as above

__all__ = ["Findings", "Raw", "Records", "model"]


@polars_engine.Engine.register_dtype(equivalents=["curate.any"])
@dtypes.immutable
class Anything(polars_engine.DataType):
    """Any type: how polars holds lists and maps depends on where a frame comes from."""

    type = pl.Object

    def check(self, pandera_dtype: object, data_container: object = None) -> bool:
        """Whether a column is one."""
        return True

    def __str__(self) -> str:
        return "curate.any"


TYPES = {Kind.TEXT: pl.String, Kind.COUNT: pl.Int64, Kind.LIST: pl.List(pl.String), Kind.MAP: Anything}


def model(table: Table) -> Any:  # noqa: ANN401 - a class of a library without types
    """A table as a model, as `curate.pandera.model` makes it for pandas."""
    return type(pa.DataFrameModel)(table.name.title(), (pa.DataFrameModel,), attributes(table, pa.Field, TYPES))


Raw, Records, Findings = model(RAW), model(FRAME), model(FINDINGS)
