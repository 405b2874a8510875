"""The accessor of a frame of articles."""

from __future__ import annotations

from typing import Generic

from curate.accessors.holder import F, Holder, T, task
from curate.accessors.report import Report
from curate.api import Selectors
from curate.batches.reading import Columns
from curate.plan import Plan


class FrameCurate(Generic[T, F]):
    """Check, fix and clean a frame of articles, a row each, with what its columns say of them.

    The text is in the column ``text``; ``title``, ``authors``, ``date``, ``source``, ``lang`` and whatever else
    `curate.schema.RAW` names are read where they are. Columns of other names are told by ``columns``, by field:
    ``columns={"text": "body"}``; what stands elsewhere is left alone. A column of dates is read as ISO 8601. Rows
    without a text are no findings and stay. A document is called by its ``id``, else by its label or position.

    The other arguments are those of `SeriesCurate`.
    """

    def __init__(self, holder: Holder[T, F]) -> None:
        self._holder = holder

    def check(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> F:
        """All findings, a row each, under the labels of the frame: the columns are those of ``Series.curate.check``.

        ``field`` names the field that holds the damage: ``text``, or one of the others.
        """
        return self._holder.check(task(plan, select, ignore, jobs, progress, columns))

    def counts(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> F:
        """The findings frame: a row for each row, without its text, and how many findings of each rule it holds.

        Great Expectations and pandera look at this. The columns are those of `curate.tables.table`: who it is, then
        counts; rows without a text have 0 everywhere.
        """
        return self._holder.counts(task(plan, select, ignore, jobs, progress, columns))

    def fix(  # noqa: PLR0913 - each is an option of its own
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        unsafe: bool = False,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> T:
        """The same frame with the texts after the selected rules' fixes; the other columns are shared with it."""
        return self._holder.fix(task(plan, select, ignore, jobs, progress, columns), unsafe=unsafe)

    def clean(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> T:
        """The records of the articles, a row each in the same order, with all fields; no row is dropped.

        Returns:
            The columns of `curate.schema.FRAME` (``id``, ``text``, ``source``, ``title``, ``authors``, ``date`` …) and
            ``edits``, the codes of the rules that changed something. ``status`` is ``kept``, ``review``, ``stub`` or
            ``reject``, and ``reason`` says why; of the last two, and of rows that had no text, the text is missing.
            Rows that had none have no status either. A rule that crashes on a row makes it a ``reject``.
            ``counters``, numbers by name, are a list of names and values.
        """
        return self._holder.clean(task(plan, select, ignore, jobs, progress, columns))

    def report(
        self,
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> Report[F]:
        """What is found, counted by rule, with examples: a notebook shows it as a table."""
        return self._holder.report(task(plan, select, ignore, jobs, progress, columns))
