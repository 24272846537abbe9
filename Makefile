# The commands of this project: `make help`. Set-up itself is in packaging/bootstrap.py.

PYTHON ?= python3
ARGS ?=

BOOTSTRAP = $(PYTHON) -I -S packaging/bootstrap.py
VENV = .venv/bin
CORE_TESTS = $(wildcard $(addprefix tests/,language content talk system diary report))
LANGUAGES = $(notdir $(wildcard resources/guide/*))
PICTURES = home guide talk diary report help settings

.DEFAULT_GOAL := help
.PHONY: help setup run test test-core check format translate tour bench package check-package clean

help:           ## these lines
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{printf "make %-15s %s\n", $$1, $$2}'

setup:          ## everything needed, into .venv (nothing to do the second time)
	@$(BOOTSTRAP) setup

run:            ## open the program; options in ARGS, for example ARGS="--lang ru"
	@$(BOOTSTRAP) run $(ARGS)

test:           ## all tests; options for pytest in ARGS
	@$(BOOTSTRAP) test $(ARGS)

test-core: setup ## the tests that need no window, in seconds
	$(VENV)/python -m pytest -p no:pytest-qt -W ignore::pytest.PytestConfigWarning $(CORE_TESTS) tests/test_rules.py $(ARGS)

check: setup    ## style, types, import rules, content, translations
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/lint-imports
	$(VENV)/python -m safecompanion content check
	$(VENV)/python packaging/translate.py check
	$(VENV)/python packaging/uzbek.py check

format: setup   ## mend what can be mended
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .

translate: setup ## refresh translations/*.ts, compile them, print what is missing
	$(VENV)/python packaging/translate.py update
	$(VENV)/python packaging/uzbek.py make
	@$(BOOTSTRAP) setup

tour: setup     ## walk through the real window in every language, light and dark; refresh docs/pictures
	rm -rf tour
	for language in $(LANGUAGES); do for theme in light dark; do \
	  $(VENV)/python -m safecompanion --lang $$language tour --theme $$theme tour/$$language-$$theme || exit 1; \
	done; done
	@mkdir -p docs/pictures
	@for name in $(PICTURES); do \
	  picture=$$(ls tour/en-light/[0-9]*-$$name.png 2>/dev/null | head -n 1); \
	  if [ -n "$$picture" ]; then cp "$$picture" docs/pictures/$$name.png; \
	  else echo "The tour left no picture of: $$name"; fi; \
	done

bench: setup    ## start-up, unlock, save, search, export, sealing: numbers beside a reference
	$(VENV)/python benchmarks/run.py $(ARGS)

package:        ## a folder in dist/ that runs on this operating system without Python
	@$(BOOTSTRAP) package

check-package:  ## look into that folder and start it
	$(VENV)/python packaging/check_package.py dist/companion

clean:          ## remove what was built (not .venv)
	rm -rf build dist tour .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
