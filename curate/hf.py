"""Functions for ``map`` of Hugging Face `datasets`: ``dataset.map(curate.hf.clean_batch, batched=True)``.

>>> batch = {"text": ["The fund holds 10, 000 crowns in cash, the town said.", None]}
>>> check_batch(batch, counts=True)["NUM001"]
[1, 0]

What a batch does not call as we do is told by ``functools.partial(clean_batch, columns={"text": "body"}, plan=plan)``.
`datasets` remembers results by a fingerprint of the function: it changes when the plan, the columns or curate do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from curate import batches
from curate.api import Selectors, bold, resolved
from curate.batches import Added, Batch, Columns, shapes
from curate.errors import UsageError
from curate.libraries import library
from curate.plan import Plan

if TYPE_CHECKING:
    from datasets import Features

__all__ = ["check_batch", "clean_batch", "features", "fix_batch"]

Indices = Sequence[int]


@dataclass(frozen=True)
class Function:
    """A function whose fingerprint changes when curate does."""

    def __reduce__(self) -> tuple[object, ...]:
        return _revived, (type(self), _code())


@dataclass(frozen=True)
class Clean(Function):
    """What `clean_batch` is."""

    def __call__(
        self,
        batch: Batch,
        indices: Indices = (),
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
    ) -> Added:
        """The records of a batch, which `datasets` puts beside or in place of its columns; no row is dropped.

        The columns are those of `curate.schema.FRAME` and ``edits``; `curate.arrow.clean` says what stands in them.

        Args:
            batch: Lists by column; or a table of Arrow, of a data set ``with_format("arrow")``: that is given back
                with the columns added. A text may be None; ``date``, ``title``, ``source`` and whatever else
                `curate.schema.RAW` names are read where they are.
            indices: Of the rows, by which records without an ``id`` are called: ``map(…, with_indices=True)``.
            columns: Columns by field, where they are not called like it: ``{"text": "body"}``.
            select: Rules by code, prefix or name, as `curate.clean` takes them.
            ignore: Rules that are left out.
            plan: As `curate.read_plan` gives it; the default plan where there is none.

        Raises:
            UsageError: There is no column of texts, or it holds something else.
        """
        wanted = resolved(plan, select, ignore)
        return _added(partial(batches.clean, plan=wanted, columns=columns, ids=indices or None), batch, columns)


@dataclass(frozen=True)
class Fix(Function):
    """What `fix_batch` is."""

    def __call__(  # noqa: PLR0913 - each is an option of its own
        self,
        batch: Batch,
        indices: Indices = (),
        *,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
        unsafe: bool = False,
    ) -> Added:
        """The texts of a batch after the selected rules' fixes, in place of the column that holds them.

        ``unsafe`` makes the fixes, too, that may lose words or meaning. The other arguments are those of `clean_batch`.
        """
        wanted = bold(resolved(plan, select, ignore), unsafe=unsafe)
        make = partial(batches.fix, plan=wanted, columns=columns, ids=indices or None)
        return _added(make, batch, columns, same=True)


@dataclass(frozen=True)
class Check(Function):
    """What `check_batch` is."""

    def __call__(  # noqa: PLR0913 - each is an option of its own
        self,
        batch: Batch,
        indices: Indices = (),
        *,
        counts: bool = False,
        columns: Columns = None,
        select: Selectors = None,
        ignore: Selectors = None,
        plan: Plan | None = None,
    ) -> Added:
        """The findings of a batch: a column ``findings``, a list of structs with code, span, excerpt, fix and so on.

        With ``counts`` there are the numbers ``findings``, ``errors``, ``warnings`` and one for each rule by its code
        instead. The other arguments are those of `clean_batch`.
        """
        make = batches.count if counts else batches.check
        return _added(
            partial(make, plan=resolved(plan, select, ignore), columns=columns, ids=indices or None), batch, columns
        )


clean_batch = Clean()
fix_batch = Fix()
check_batch = Check()


def features(*, check: bool = False, counts: bool = False, plan: Plan | None = None) -> Features:
    """The types of the columns that are added, which a data set that is streamed does not find out by itself.

    ``dataset.map(clean_batch, batched=True, features=Features({**dataset.features, **curate.hf.features()}))``

    Args:
        check: Whether they are those that `check_batch` adds; else those of `clean_batch`.
        counts: Whether it counts; implies ``check``.
        plan: Whose rules are counted.
    """
    datasets = library("datasets", "curate.hf.features", "hf")
    from curate.batches import types  # noqa: PLC0415 - batches need no Arrow

    columns = batches.counting(resolved(plan)) if counts else (shapes.FOUND,) if check else shapes.CLEANED
    made: Features = datasets.Features.from_arrow_schema(types.schema(columns))
    return made


def _added(make: partial[Added], batch: Batch, columns: Columns, *, same: bool = False) -> Added:
    """What a function adds to a batch; a table is given back whole, since `datasets` merges no tables."""
    if isinstance(batch, Mapping):
        return make(batch)
    if type(batch).__module__.partition(".")[0] == "pyarrow":
        from curate import arrow  # noqa: PLC0415 - lists need no Arrow

        table: Added = arrow.extended(batch, make(arrow.lists(batch, columns)), same=same)
        return table
    raise UsageError(f'a batch is a dict of lists or a pyarrow Table: with_format("arrow"), not {type(batch).__name__}')


def _code() -> str:
    from curate.examining import keys  # noqa: PLC0415 - only fingerprints want to know

    return keys.code_version()


def _revived(kind: type[Function], _: str) -> Function:
    return kind()
