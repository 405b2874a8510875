"""Series and frames of pandas: the accessors ``Series.curate`` and ``DataFrame.curate``, and the findings frame.

Importing this registers the accessors:

>>> import pandas as pd
>>> import curate.frames
>>> texts = pd.Series(["The fund holds 10, 000 crowns in cash, the town said.", None], index=["a", "b"])
>>> texts.curate.check(select=["NUM"])[["code", "start", "end", "match"]]
     code  start  end    match
a  NUM001     15   22  10, 000
>>> texts.curate.fix(select=["NUM"])["a"]
'The fund holds 10,000 crowns in cash, the town said.'
"""

from __future__ import annotations

from curate.errors import MissingExtra

try:
    import pandas as pd
except ImportError as error:
    raise MissingExtra.of("curate.frames", "pandas") from error

from curate.accessors import Report
from curate.frames.frame import DataFrameCurate
from curate.frames.made import findings_frame
from curate.frames.series import SeriesCurate
from curate.tables import rows

__all__ = ["DataFrameCurate", "Report", "SeriesCurate", "findings_frame", "rows"]

for _register, _accessor in (
    (pd.api.extensions.register_series_accessor, SeriesCurate),
    (pd.api.extensions.register_dataframe_accessor, DataFrameCurate),
):
    _register("curate")(_accessor)
