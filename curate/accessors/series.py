"""The accessor of a series of texts."""

from __future__ import annotations

from typing import Generic

from curate.accessors.holder import F, Holder, T, task
from curate.accessors.report import Report
from curate.api import Selectors
from curate.plan import Plan


class SeriesCurate(Generic[T, F]):
    """Check, fix and clean a series of texts.

    Each text is a document of its own, called after its label or position. What is missing stays missing and is no
    finding. A series of anything but texts is a `curate.errors.UsageError` that says what stands where.

    All methods take:

    * ``select``, ``ignore``: rules by code, prefix or name, as `curate.check` takes them;
    * ``plan``: as `curate.read_plan` gives it; the default plan where there is none;
    * ``jobs``: processes; 1 for none but this one, 0 for one a core. A script that asks for more needs
      ``if __name__ == "__main__":``, as with `multiprocessing`;
    * ``progress``: whether there is a bar; by default where the work is long and a terminal or a notebook shows it.
    """

    def __init__(self, holder: Holder[T, F]) -> None:
        self._holder = holder

    def check(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> F:
        """All findings, a row each, under the labels of the series: of several in one text the label is repeated.

        Returns:
            ``position`` in the series, from 0; ``record``, ``code``, ``name``, ``severity``, ``message`` and ``field``;
            the span ``start`` to ``end``, half-open, in code points of the text, missing where a finding is about the
            whole text; ``line`` and ``column``, from 1; the excerpt ``before``, ``match`` and ``after``, each of at
            most 80 code points; ``fix``, ``safety``, ``moved_to``, ``variant``, ``confidence``, ``fingerprint`` and
            ``suppressed_by``. Numbers are of 64 bits. A rule that crashes on a text is an error there, of the variant
            ``crashed``, and takes no other text along.
        """
        return self._holder.check(task(plan, select, ignore, jobs, progress))

    def counts(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> F:
        """The findings frame: a row for each text, without it, and how many findings of each rule it holds.

        Great Expectations and pandera look at this. The columns are those of `curate.tables.table`; missing texts have
        0 everywhere.
        """
        return self._holder.counts(task(plan, select, ignore, jobs, progress))

    def fix(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        unsafe: bool = False,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> T:
        """The texts after the selected rules' fixes, under the name of the series and, where it may be, of its type.

        ``unsafe`` makes the fixes too that may lose words or meaning. Lines of the header stay where they are.

        Raises:
            RuleError: A rule crashed.
        """
        return self._holder.fix(task(plan, select, ignore, jobs, progress), unsafe=unsafe)

    def clean(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> T:
        """The bodies of the articles, under the name of the series and, where it may be, of its type; all rows stay.

        What is no article (a stub, an error page) is missing; ``clean`` of a frame says why, and has the fields that
        header and footer lines go into.
        """
        return self._holder.clean(task(plan, select, ignore, jobs, progress))

    def report(
        self,
        *,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        jobs: int = 1,
        progress: bool | None = None,
    ) -> Report[F]:
        """What is found, counted by rule, with examples: a notebook shows it as a table.

        The findings themselves are in its ``frame``, the counts in ``by_rule``.
        """
        return self._holder.report(task(plan, select, ignore, jobs, progress))
