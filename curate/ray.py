"""Functions for Ray Data: ``ray.data.read_json("raw/").map_batches(curate.ray.clean, batch_format="pyarrow")``.

A batch is a task, not a document, so that Ray's own cost does not count; results are those of `curate.clean`, whoever
works. Plans go along by ``fn_kwargs={"plan": plan}``. A file called like the library imports none of its parts: batches
of Arrow are all that it needs.
"""

from __future__ import annotations

from curate.libraries import library

library("pyarrow", "curate.ray", "ray")

from curate.arrow import check, clean, fix  # noqa: E402 - pyarrow has to be there

__all__ = ["check", "clean", "fix"]
