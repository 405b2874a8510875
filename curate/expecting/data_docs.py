"""The pages that Great Expectations makes of results. It needs no network for them; readers do, for their style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import great_expectations
import pandas as pd

from curate.expecting import by_gx
from curate.expecting.results import hides
from curate.expecting.suites import Suite

HOW = {"result_format": "SUMMARY", "exclude_unexpected_values": True}
"""What results hold: how many do not meet an expectation. Of whom, the pages say nothing without what stands there."""


def build(folder: Path, suites: Iterable[Suite], frames: Mapping[str, pd.DataFrame]) -> Path:
    """Write the pages into a folder; the page to open."""
    site = {
        "class_name": "SiteBuilder",
        "show_how_to_buttons": False,
        "store_backend": {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(folder.resolve())},
        "site_index_builder": {"class_name": "DefaultSiteIndexBuilder"},
    }
    with by_gx.context() as project:
        for name in list(project.get_site_names() or ()):
            project.delete_data_docs_site(name)
        project.add_data_docs_site("site", site)
        for suite in suites:
            if suite.library == "great_expectations" and suite.frame in frames:
                _store(project, suite, frames[suite.frame])
        _silence(project.validation_results_store)
        project.build_data_docs()
    return folder / "index.html"


def _store(project: Any, suite: Suite, frame: pd.DataFrame) -> None:  # noqa: ANN401 - its own type is not public
    """Let a suite be held against a frame, and its results be kept in the context."""
    asked = great_expectations.ExpectationSuite(name=suite.name, expectations=[*by_gx.loaded(suite)])
    asset = project.data_sources.add_pandas(suite.name).add_dataframe_asset(suite.frame)
    definition = great_expectations.ValidationDefinition(
        name=suite.name, data=asset.add_batch_definition_whole_dataframe("all"), suite=project.suites.add(asked)
    )
    project.validation_definitions.add(definition).run(batch_parameters={"dataframe": frame}, result_format=HOW)


def _silence(store: Any) -> None:  # noqa: ANN401 - as above
    """Let results say of texts no more than numbers: the most common text, say, is a whole article."""
    for key in store.list_keys():
        came = store.get(key)
        for one in came.results:
            if hides(one.expectation_config.kwargs):
                one.result = {name: said for name, said in one.result.items() if isinstance(said, int | float)}
        store.set(key, came)
