"""What ``.curate`` offers on series and frames: the same under the same names, whichever library holds them.

`Holder` does the work with four things that a library has to do; `SeriesCurate` and `FrameCurate` are what users see.
"""

from __future__ import annotations

from curate.accessors.frame import FrameCurate
from curate.accessors.holder import Holder
from curate.accessors.report import Report
from curate.accessors.series import SeriesCurate

__all__ = ["FrameCurate", "Holder", "Report", "SeriesCurate"]
