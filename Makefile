# winnow: the commands of the README. `make help` lists them.
PREFIX ?= /usr/local
DESTDIR ?=
BENCH_MB ?= 593
WINNOW = .build/release/winnow

.PHONY: help build demo test lint bench deb test-deb test-container install uninstall fixtures golden clean

help:
	@echo "make demo      build, run the main job on the fixture backup, show what came out"
	@echo "make test      build and run all tests; as root, the package in a bare Debian 12 and the container too"
	@echo "make lint      check the format of the code"
	@echo "make bench     measure against bsdtar, DuckDB and Miller (BENCH_MB=$(BENCH_MB))"
	@echo "make deb       build a Debian package under .build/deb"
	@echo "make test-deb  install that package in a bare Debian 12 (debootstrap), run it, boot it for its units, and purge it"
	@echo "make test-container  build packaging/Containerfile with buildah and run the CronJob's command in it"
	@echo "make install   install the command and its completions under PREFIX=$(PREFIX)"
	@echo "make fixtures  make the fixture backups again"
	@echo "make golden    write the expected results of the tests again; look at the difference before you commit it"
	@echo "make clean     remove what was built"

build:
	@scripts/install-packages build
	scripts/build-release

demo: build
	@scripts/demo $(WINNOW)

test:
	@scripts/install-packages build test deb test-deb test-container
	@scripts/make-test-venv
	scripts/build-release
	swift build --build-tests
	WINNOW_TEST_ALL=1 WINNOW_TEST_PROGRAM="$$(scripts/build-release --path)" PATH="$(CURDIR)/.build/test-venv/bin:$$PATH" swift test --skip-build
	@scripts/test-deb
	@scripts/test-container "$$(ls -t .build/deb/winnow_*.deb 2>/dev/null | head -1)"

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

bench: build
	@scripts/install-packages bench
	@[ -x .build/bench-venv/bin/python ] || python3 -m venv .build/bench-venv
	@.build/bench-venv/bin/pip install -q duckdb fastavro pymongo
	.build/bench-venv/bin/python Benchmarks/run.py --megabytes $(BENCH_MB) --winnow $(WINNOW)

deb:
	@scripts/install-packages build deb
	@scripts/make-deb

test-deb:
	@scripts/install-packages build deb test-deb
	@scripts/test-deb

test-container:
	@scripts/install-packages build deb test-container
	@scripts/test-container

install: build
	install -d $(DESTDIR)$(PREFIX)/bin \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(WINNOW) $(DESTDIR)$(PREFIX)/bin/winnow
	$(WINNOW) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/winnow
	$(WINNOW) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_winnow
	$(WINNOW) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/winnow.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/winnow \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/winnow \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_winnow \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/winnow.fish

fixtures:
	python3 Fixtures/make_fixtures.py

golden:
	@scripts/install-packages build test
	WINNOW_GOLDEN=write swift test --filter Golden
	@scripts/sync-documents

clean:
	swift package clean
	rm -rf demo
