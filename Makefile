# Everything a developer and CI run. Needs Python >= 3.11, make and git; the rest goes into .venv.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# The interpreter that .venv is made from: the first of these that is new enough. `make test PYTHON=…` names another one.
PYTHON ?= python3 python3.13 python3.12 python3.11 python3.14
BIN := .venv/bin
READY := .venv/.ready
INSTALL = $(BIN)/python -m pip install -qq --disable-pip-version-check
# uv takes a third of pip's time. It does not read pip's settings, so where it finds no index pip does the work.
install = $(BIN)/uv pip install --quiet --python $(1)/bin/python --no-deps --require-hashes --no-build-isolation -r $(2) \
	|| $(1)/bin/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes --no-build-isolation -r $(2)
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade)

.PHONY: help .venv .venv-peers bench bench-rules clean-corpus docs schema test test-slow test-oldest test-peers coverage lint format lock

help: ## List what there is to make.
	@echo 'make TARGET, where TARGET is'
	@awk -F ':.*## ' '/^[.a-z-]+:.*## / { printf "  %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.venv: $(READY) ## Make .venv, or bring it up to date with the lock.

# The mark comes last and goes first: where it is missing, an earlier run was broken off and .venv is made anew.
# What builds comes before what is built, all of it pinned by hash. The locks are complete: with --no-deps pip resolves
# nothing of its own, and a release newer than the lock cannot get in by way of an extra.
$(READY): requirements.lock requirements-build.lock pyproject.toml
	@if [ ! -e $@ ]; then \
	    for python in $(PYTHON) none; do \
	        [ $$python != none ] || { echo 'curate needs Python 3.11 or newer, and none of "$(PYTHON)" is. Say which: make PYTHON=/path/to/python3' >&2; exit 2; }; \
	        ! $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || break; \
	    done; \
	    echo "making .venv with $$($$python --version), about a minute"; \
	    rm -rf .venv; \
	    $$python -m venv .venv; \
	fi
	@rm -f $@
	@$(INSTALL) --no-deps --require-hashes --only-binary :all: -r requirements-build.lock
	@$(call install,.venv,requirements.lock)
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q curate # as pip does for users: where PYTHONDONTWRITEBYTECODE is set, each start would compile all
	@touch $@

# What reads our exports as others do, and what we measure ourselves against, apart from .venv, since it pins old versions of what we use.
.venv-peers/.ready: requirements-peers.lock $(READY)
	@rm -rf .venv-peers
	@$(BIN)/python -m venv .venv-peers
	@.venv-peers/bin/$(subst $(BIN)/,,$(INSTALL)) --no-deps --require-hashes --only-binary :all: -r requirements-build.lock
	@$(call install,.venv-peers,requirements-peers.lock)
	@touch $@

.venv-peers: .venv-peers/.ready ## Make the environment of the tools of others.

test-peers: .venv-peers/.ready ## Read our exports with the tools of others, in an environment of its own.
	$(BIN)/python -m pytest -n 2 -m peers

# The other end of the ranges in pyproject.toml: what is older than these versions is not promised to work.
.venv-oldest/.ready: requirements-oldest.lock $(READY)
	@rm -rf .venv-oldest
	@$(BIN)/python -m venv .venv-oldest
	@.venv-oldest/bin/$(subst $(BIN)/,,$(INSTALL)) --no-deps --require-hashes --only-binary :all: -r requirements-build.lock
	@$(call install,.venv-oldest,requirements-oldest.lock)
	@.venv-oldest/bin/$(subst $(BIN)/,,$(INSTALL)) --no-deps --no-build-isolation --editable .
	@touch $@

test-oldest: .venv-oldest/.ready ## Run the tests of what other libraries get with the oldest versions that we allow.
	.venv-oldest/bin/python -m pytest -n 2 tests/batches tests/definitions tests/expecting tests/export tests/frames tests/pandera

bench: .venv-peers/.ready ## Measure how fast we are; CORPUS=FILE, ROWS=a,b, QUICK=1, JSON=FILE, RENEW=1 writes docs/performance.md.
	@$(BIN)/python -m bench $(if $(CORPUS),--corpus '$(CORPUS)') $(if $(CALLED),--called '$(CALLED)') $(if $(ROWS),--rows '$(ROWS)') $(if $(JSON),--json '$(JSON)') \
	    $(if $(QUICK),--quick) $(if $(RENEW),--renew)

bench-rules: $(READY) ## Measure what each rule costs; CORPUS=FILE, INSTRUCTIONS=1 counts those of the slowest, too.
	@$(BIN)/python -m bench.rules $(if $(CORPUS),--corpus '$(CORPUS)') $(if $(INSTRUCTIONS),--instructions)

clean-corpus: $(READY) ## Clean corpus/raw into corpus/clean.
	$(BIN)/curate clean corpus/raw --out corpus/clean

# The records are damaged and measured, and what is measured stands in the records as confidence: clean, measure, clean.
docs: clean-corpus schema ## Measure the rules; write their pages, the table of injected damage, corpus/clean and its baseline.
	$(BIN)/python -m tools.docs
	$(BIN)/curate clean corpus/raw --out corpus/clean --quiet
	$(BIN)/curate baseline update corpus/raw --accept-new --reason 'a sample holds its damage on purpose' \
	    --baseline corpus/.curate-baseline.jsonl

schema: $(READY) ## Write expectations/ and docs/schema.md from curate/schema.py.
	$(BIN)/python -m tools.schema

test: $(READY) ## Run the quick tests.
	$(BIN)/python -m pytest -n 2 -m 'not slow'

test-slow: $(READY) ## Run the slow tests, and look harder for counterexamples.
	$(BIN)/python -m pytest -n 2 -m slow --hypothesis-profile thorough

coverage: $(READY) ## Run all tests, and fail where too little of the code was run.
	$(BIN)/python -m pytest -n 2 --cov --cov-report term

lint: $(READY) ## Check style, types and layers; change nothing.
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(READY) ## Write the code the way `make lint` wants it.
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lock: $(READY) ## Resolve the dependencies again; UPGRADE=1 takes the newest versions.
	$(COMPILE) pyproject.toml --all-extras --group dev --output-file requirements.lock
	$(COMPILE) --group build --constraint requirements.lock --output-file requirements-build.lock
	$(COMPILE) --group peers --output-file requirements-peers.lock
	$(COMPILE) pyproject.toml --all-extras --group dev --resolution lowest-direct --output-file requirements-oldest.lock
