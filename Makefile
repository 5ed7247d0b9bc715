# make run    set up what running needs (once), then start the program
# make test   set up what testing needs (once), then run every check: lint, types, contracts, tests

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test lint types contracts pytest lock clean

run: $(VENV)/.run
	@$(BIN)/python -m hungry_tui $(ARGS)

test: lint types contracts pytest

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.test
	$(BIN)/mypy

contracts: $(VENV)/.test
	$(BIN)/lint-imports

pytest: $(VENV)/.test
	$(BIN)/python -m pytest -n 2 $(ARGS)

# The lock names versions and hashes, and no index: pip takes what the machine is set up for.
$(VENV)/.run: requirements/run.txt
	$(PYTHON) -c 'import sys; sys.exit("hungry-tui needs Python 3.11 or newer: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements/run.txt
	touch $@

$(VENV)/.test: requirements/test.txt $(VENV)/.run
	$(PIP) install --require-hashes -r requirements/test.txt
	touch $@

lock:
	$(PIP) install uv
	for set in run test; do \
	  $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    $$(test $$set = test && echo --group dev) pyproject.toml -o requirements/$$set.txt; done

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
