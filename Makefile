# steerco: what is needed is installed here, never by hand.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

SWIFT ?= swift
BINARY := .build/release/steerco
AS_OF ?= 2026-11-20
# The samples with their history, replayed.
SAMPLE := .build/sample-history
# The Swift libraries are linked in, so that the binary runs on a machine without Swift; the Markdown parser's
# archives come with its Debian packages and are preferred to the shared ones.
STATIC := -c release --static-swift-stdlib -Xlinker -L$(CURDIR)/.build/archives -Xlinker -s \
  -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev
# What the tests run besides: signatures, and the check of one without steerco.
TEST_PACKAGES := openssh-client jq
# A browser, fonts for its Chinese text, Java for the W3C's checker of HTML and CSS.
BROWSER_PACKAGES := chromium fonts-noto-cjk default-jre-headless python3-venv
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: help
help:
	@echo "make demo    build steerco and the site of the sample projects, and say what to open"
	@echo "make test    everything that must hold"
	@echo "make test-browser  every page in a browser, on paper and before the W3C's checker"
	@echo "make pictures  the pictures of README.md"
	@echo "make bench   time and memory for 1, 10, 100 and 1,000 projects, and of 100 with 52 weeks of history"
	@echo "make format  lay out the Swift sources"
	@echo "make clean   remove what was built"

# The Markdown parser is a system library: two Debian packages, installed where they are missing.
.PHONY: packages browser-packages
browser-packages: PACKAGES += $(BROWSER_PACKAGES)
packages browser-packages:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q '^install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ] && command -v apt-get >/dev/null; then \
	  echo "installing the Debian packages$$missing"; \
	  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

# A folder with the archives alone, searched first: where a shared library stands beside an archive, the linker takes it.
.PHONY: archives
archives: packages
	@mkdir -p .build/archives; \
	for archive in libcmark-gfm.a libcmark-gfm-extensions.a libstdc++.a; do \
	  found=$$(find /usr/lib -name $$archive 2>/dev/null | sort | tail -n 1); \
	  if [ -n "$$found" ]; then ln -sf "$$found" .build/archives/$$archive; fi; \
	done

.PHONY: release
release: archives
	$(SWIFT) build $(STATIC) --product steerco

.PHONY: demo
demo: release
	@rm -rf $(SAMPLE)
	Tools/sample-history.sh $(SAMPLE)
	$(BINARY) build $(SAMPLE)/projects -o site --as-of $(AS_OF)
	@echo
	@echo "Open $(CURDIR)/site/index.html"

.PHONY: test
test test-browser: PACKAGES += $(TEST_PACKAGES)
test: packages release
	STEERCO_BINARY=$(CURDIR)/$(BINARY) $(SWIFT) test

# The checkers come from PyPI into a folder of their own, anew when the list of them changes.
BROWSER_TOOLS := .build/browser-tools
$(BROWSER_TOOLS)/installed: Tests/Browser/requirements.txt | browser-packages
	python3 -m venv --clear $(BROWSER_TOOLS)
	$(BROWSER_TOOLS)/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

.PHONY: test-browser
test-browser: browser-packages release $(BROWSER_TOOLS)/installed
	STEERCO_BINARY=$(CURDIR)/$(BINARY) PYTHONDONTWRITEBYTECODE=1 \
	  $(BROWSER_TOOLS)/bin/python -m pytest -q -n 2 -p no:cacheprovider Tests/Browser

.PHONY: pictures
pictures: demo browser-packages $(BROWSER_TOOLS)/installed
	$(BROWSER_TOOLS)/bin/python Tools/pictures.py site docs/pictures

.PHONY: bench
bench: release
	@Tools/bench.sh $(BINARY)
	@echo
	@Tools/bench-history.sh $(BINARY)

.PHONY: format
format:
	$(SWIFT) format --in-place --recursive Sources Tests templates Package.swift

.PHONY: clean
clean:
	rm -rf .build site
