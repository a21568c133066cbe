# Everything goes through .ci/with, which puts the pinned tools on the path.
# The first `make` on a machine installs them (about five minutes); after that set-up does nothing.
.DEFAULT_GOAL := help
.PHONY: help setup serve page build test check unit pinned browser-unit browser firefox one named beside command fuzz bench compare hooks clean

RUN := .ci/with
CORE := --no-default-features --features cli
WASM := --target wasm32-unknown-unknown --no-default-features
# What the tests in the browser compare with: the native outcome of every scenario, and of 300 of its futures.
SCENARIOS := $(wildcard tests/fixtures/scenarios/*.json)
NATIVE := $(SCENARIOS:tests/fixtures/scenarios/%=target/native/%) $(SCENARIOS:tests/fixtures/scenarios/%.json=target/native/%.futures.json)

help:
	@echo 'make serve             set up, build and serve the page on http://localhost:8080'
	@echo 'make test              set up and run every test, those in the browser included'
	@echo 'make one T=name        run the browser tests with this in their name (T=--list prints the names)'
	@echo 'make firefox           set up Firefox too and run some of the browser tests in it'
	@echo 'make compare BASE=rev  print what moved in the estimates of the scenarios that ship since a revision'
	@echo 'make bench             measure speed and size and print a table'
	@echo 'make fuzz              read a million mutated links and files, in some minutes'
	@echo 'make page              build the page into dist/ soon, as it is tested'
	@echo 'make build             build the page into dist/ as it is released, within its limits of size'
	@echo 'make hooks             look at format and lints of the core before every commit; optional'
	@echo 'make clean             remove everything that was built'
	@echo 'Parts of make test: make check, make unit, make pinned, make browser-unit, make browser'

setup:
	@.ci/setup

# After a change `make page` in another terminal builds the page anew; the server shows it on the next load.
serve: page
	@echo 'The page is on http://localhost:8080'
	$(RUN) sirv dist --dev --quiet --host 127.0.0.1 --port 8080

# The page soon: under test, and while somebody works on it.
page: setup
	$(RUN) node .ci/page.mjs --quick

# The page as it is released; it fails where a part weighs more than it may.
build: setup
	$(RUN) node .ci/page.mjs
	$(RUN) node .ci/sizes.mjs dist

test: setup check unit browser-unit browser

# Warnings are errors: format, lints of core and page, documentation.
check: setup
	$(RUN) cargo fmt --check
	$(RUN) cargo clippy --quiet --no-default-features -- -D warnings
	$(RUN) cargo clippy --quiet --all-targets --all-features -- -D warnings
	$(RUN) cargo clippy --quiet $(WASM) --features app --bin page -- -D warnings
	$(RUN) cargo clippy --quiet $(WASM) --features worker --bin worker -- -D warnings
	RUSTDOCFLAGS='-D warnings' $(RUN) cargo doc --quiet --no-deps --all-features --lib

# The core and the command; then what is drawn, which only the page's feature has.
unit: setup
	$(RUN) cargo test --quiet $(CORE)
	$(RUN) cargo test --quiet --no-default-features --features app --lib -- chart:: report::
	$(RUN) cargo test --quiet --no-default-features --features app --test it -- figures::

target/native/%.futures.json: tests/fixtures/scenarios/%.json target/release/werkplekwijzer
	@mkdir -p $(@D)
	target/release/werkplekwijzer simulate $< --draws 300 --samples target/native/$*.samples.csv > $@

target/native/%.json: tests/fixtures/scenarios/%.json target/release/werkplekwijzer
	@mkdir -p $(@D)
	target/release/werkplekwijzer estimate $< > $@

# The command as people get it. Cargo leaves the file alone where nothing changed, and then nothing is estimated anew.
target/release/werkplekwijzer: command
	@true

command: setup
	$(RUN) cargo build --release --quiet $(CORE)

# The numbers of version 1, to the last bit.
pinned: setup $(NATIVE)
	$(RUN) node .ci/pinned.mjs target/native

# The core in Chromium: the same bytes as natively.
browser-unit: setup pinned
	$(RUN) .ci/in-chromium cargo test $(WASM) --test wasm

# The built page in Chromium, beside the command as people get it: tests bring along what changes last bits.
# Which browser, whatever the desktop calls its own: make one T=name BROWSER=firefox
export BROWSER := chromium
PAGE_TESTS := $(RUN) cargo test --quiet $(CORE),browser-tests --test browser

browser: beside
	$(PAGE_TESTS)

# Some of it in Firefox, which only this target installs.
firefox: export BROWSER := firefox
firefox: beside
	@.ci/setup firefox
	$(PAGE_TESTS)

one: named beside
	$(PAGE_TESTS) -- '$(T)'

named:
	@[ -n '$(T)' ] || { echo 'one: which? Give a part of its name: make one T=by_keyboard' >&2; exit 2; }

beside: page command
	@mkdir -p target/native
	@cp target/release/werkplekwijzer target/native/

# A million mutated links, files and documents; a thousandth of that is in the ordinary tests.
fuzz: setup
	THOROUGH=840 $(RUN) cargo test --release --quiet $(CORE) --test it mutated -- --nocapture

bench: setup $(NATIVE)
	$(RUN) .ci/bench

compare: setup
	@$(RUN) .ci/compare '$(BASE)'

hooks: setup
	@$(RUN) .ci/hooks

clean:
	rm -rf target dist
