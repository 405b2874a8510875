"""The folder that Great Expectations opens as a project: its configuration, our suites, and what git should not see."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import uuid5

from curate.definitions.gx_suites import NAMESPACE

SETTINGS = """\
# A project of Great Expectations, with the suites that curate is made to meet. Anybody opens it:
#
#     context = gx.get_context(mode="file", context_root_dir="expectations")
#
# (Not by `project_root_dir`, which makes a project of its own in a folder gx/.) suites/ holds ours, which
# `curate export gx` writes, and yours beside them. An expectation that Great Expectations does not know is dropped when
# a suite is loaded, and what is dropped cannot fail: `curate expect` counts them.
config_version: 4.0

# Stores. None of them leaves an id of its own in the folder.
stores:
  expectations_store:
    class_name: ExpectationsStore
    store_backend:
      class_name: TupleFilesystemStoreBackend
      base_directory: suites/
      suppress_store_backend_id: true
  validation_definition_store:
    class_name: ValidationDefinitionStore
    store_backend:
      class_name: TupleFilesystemStoreBackend
      base_directory: validation_definitions/
      suppress_store_backend_id: true
  checkpoint_store:
    class_name: CheckpointStore
    store_backend:
      class_name: TupleFilesystemStoreBackend
      base_directory: checkpoints/
      suppress_store_backend_id: true
  validation_results_store:
    class_name: ValidationResultsStore
    store_backend:
      class_name: TupleFilesystemStoreBackend
      base_directory: uncommitted/validations/
      suppress_store_backend_id: true
expectations_store_name: expectations_store
checkpoint_store_name: checkpoint_store
validation_results_store_name: validation_results_store

# Pages for people. They stay below uncommitted/, which git does not see.
data_docs_sites:
  local_site:
    class_name: SiteBuilder
    show_how_to_buttons: false
    store_backend:
      class_name: TupleFilesystemStoreBackend
      base_directory: uncommitted/data_docs/local_site/
    site_index_builder:
      class_name: DefaultSiteIndexBuilder

# Expectations of your own, in Python; import them before a suite that names them is loaded.
plugins_directory: plugins/

# Secrets stand in the environment.
config_variables_file_path:

# Nothing is sent to anybody.
analytics_enabled: false

# The frames that suites are for; `curate.gx.frames` makes them. Sources of your own stand here, too.
fluent_datasources:
  corpus:
    type: pandas
    id: {id}
    assets:
{assets}\
data_context_id:
"""
"""``great_expectations.yml``, to whose end Great Expectations itself would write the sources."""

ASSET = """\
      {name}:
        type: dataframe
        id: {id}
        batch_metadata: {{}}
        batch_definitions:
          all:
            id: {batch}
            partitioner:
"""
"""One frame, as Great Expectations writes it."""

IGNORED = """\
# Results, pages and credentials: made anew by every run.
uncommitted/
# A style sheet that early versions put beside the plugins.
plugins/custom_data_docs/
"""
"""``.gitignore``."""


def configuration(frames: Iterable[str]) -> str:
    """``great_expectations.yml``, with a data source of frames, whose ids are the same wherever it is written."""
    source = uuid5(NAMESPACE, "corpus")
    ids = ((name, uuid5(source, name)) for name in frames)
    assets = (ASSET.format(name=name, id=asset, batch=uuid5(asset, "all")) for name, asset in ids)
    return SETTINGS.format(id=source, assets="".join(assets))
