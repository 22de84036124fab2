# wiredesk: Unix filters that turn news-wire text into rows.
VERSION = 0.1.0

PREFIX = /usr/local
DESTDIR =
PROGRAM_PREFIX =
BINDIR = $(PREFIX)/bin
MANDIR = $(PREFIX)/share/man

# HOSTCC makes the programs that are run while the suite is built: another compiler than CC where CC
# builds for another machine.
CC = cc
HOSTCC = $(CC)
PKG_CONFIG = pkg-config
MANDOC = mandoc
OPTIMIZE = -O3 $(LTO)
WARNINGS = -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes
# Lines and functions for backtraces, pressed where the compiler's linker can do it; types and variables
# would make the programs 5 % larger.
CFLAGS = $(OPTIMIZE) -g1 $(PRESSED)
LDFLAGS =

# Optimization of whole programs, by compilers whose linker can do it.
LTO := $(shell echo 'int main(void) { return 0; }' | \
	$(CC) -flto=auto -Werror -x c -o /dev/null - 2>/dev/null && echo -flto=auto)

PRESSED := $(shell echo 'int main(void) { return 0; }' | \
	$(CC) -gz -Werror -x c -o /dev/null - 2>/dev/null && echo -gz)

# What a build may be asked for: SANITIZE=address,undefined and STATIC=1. Objects of different kinds
# live in different folders, so that none is linked with another's.
SANITIZE =
STATIC =
KIND := $(notdir $(firstword $(CC)))$(if $(SANITIZE),-sanitized)$(if $(STATIC),-static)
BUILD = build/$(KIND)

PCRE_CFLAGS := $(shell $(PKG_CONFIG) --cflags libpcre2-8 2>/dev/null)
PCRE_LIBS := $(shell $(PKG_CONFIG) $(if $(STATIC),--static) --libs libpcre2-8 2>/dev/null || \
	echo -lpcre2-8)
ALL_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -DWIREDESK_VERSION='"$(VERSION)"' -Ifilters \
	-Ibuild $(PCRE_CFLAGS) $(WARNINGS) $(CFLAGS) -ffile-prefix-map='$(CURDIR)=.' \
	$(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all -fno-omit-frame-pointer) \
	$(if $(SANITIZE)$(findstring coverage,$(CFLAGS)),-DWIREDESK_NO_SANDBOX)
ALL_LDFLAGS = $(LDFLAGS) $(if $(STATIC),-static) $(if $(SANITIZE),-fsanitize=$(SANITIZE))

PROGRAMS = sentences dateline captions entities quotes
PAGES = $(PROGRAMS:%=man/%.1) man/wiredesk.1 man/wiredesk-rows.5 man/wiredesk.7
LISTS := $(sort $(wildcard filters/english/*.txt))

# Which filter links which objects: the stream is common to all, and what is known of reading news
# is linked where it is used, with the lists it looks things up in.
in = $(addprefix reading/$(1)/,$(2))
STREAM = decimal diag filter input lineends listfile memory options output plain rows rowlines \
	rowstories sandbox scan search stories story utf8 wordlist
SEGMENT = $(call in,sentences,datelinestops headings layout linewidths nextwords paragraphs \
	punctuation segment shouting stops wirelines wrapping) \
	$(call in,words,abbreviations calendar commonwords setphrases shortwords verbs wordsieve) \
	english/abbreviations english/agencies english/common-words english/heading-ends \
	english/months english/office-words english/reporting-verbs english/sentence-openers \
	english/weekdays english/wire-lines
WORDS = $(call in,words,classnames words) \
	english/function-words
PLACES = $(call in,words,dates placelists places) \
	english/cities english/countries english/regions english/standalone-cities \
	english/standalone-regions
AGENCIES = $(call in,filing,agencies)
FILING = $(call in,filing,bylines bywords dashes datelinemarks datelineparts datelines filings \
	signoffs slashedwires) \
	$(call in,words,setphrases triggers) \
	english/byline-words english/signoff-phrases
CREDITS = $(call in,filing,captionlayouts captionleads captionplaces captions creditparts \
	creditpatterns credits editornotes lastagencies) \
	$(call in,words,bodywords countrycodes setphrases triggers) \
	common/csv common/pattern common/prose \
	english/caption-words english/country-codes english/credit-flags english/credit-words \
	english/directions english/editor-notes english/organization-words english/release-words \
	english/town-words
NAMES = $(call in,names,acronyms apposedroles bearers bodies bodyheads bynames canonical capitals \
	casing chambers codes commonacronyms companies compounds details founders genders \
	gluedwords halflands homes homonyms initials keys leadsurnames mentions nameforms names \
	namesakes nametokens neighbors norps onesof owners ownnames particles persons portfolios \
	qualified rolespans shortbodies shortplaces spellings statuswords surnames tailnames \
	titles titlewords) \
	$(call in,tagging,candidates clues decoding evidence evidencefeatures evidencesums features \
	foregone scores tagger tagging tagrules wholenames) \
	$(call in,tokens,openings phrases phrasewords pieces reader reportwords tokens) \
	$(call in,filing,captionleads editornotes) \
	$(call in,words,bodywords countrycodes gazetteer kinds setphrases unambiguous) \
	english/area-words english/branch-words english/caption-words english/chamber-words \
	english/common-acronyms english/country-codes \
	english/currency-words english/editor-notes english/family-words english/first-names \
	english/gender-words english/half-lands english/homonyms english/known-acronyms \
	english/known-surnames \
	english/land-words english/law-words english/leading-surnames english/nation-codes \
	english/nicknames english/norps \
	english/organization-words english/organizations english/owner-words english/past-verbs \
	english/places english/report-words english/role-participles english/status-words \
	english/titles \
	generated/gazetteer generated/weights
SPEECH = $(call in,speech,anyverbs appositions asides carriedsubjects claims clauseends \
	clausestarts complements consulted cues cuewords fronted indirect infinitives interviews \
	inversions issued labels leadingtimes linknames lonewords marks namerows nicknames \
	objects passage phrasesbefore phrasestarts phrasetails quotekinds reportedclauses \
	relativesubjects reportends signatures speech storynotes subjectextents subjects surveys \
	thatclauses things told unclaimed verbforms verbgaps worktitles) \
	$(call in,speakers,aged antecedents cast institutions pronouns quotations recall referents \
	roleholders roles speakers wordings) \
	$(call in,filing,bylines bywords dashes datelineparts datelines slashedwires) \
	$(call in,words,triggers) \
	english/agent-endings english/body-words english/byline-words english/organization-kinds \
	english/page-lines english/role-abbreviations english/role-kinds english/signoff-phrases \
	english/speaker-words english/story-notes english/work-words

sentences_NEEDS = $(SEGMENT)
dateline_NEEDS  = $(SEGMENT) $(WORDS) $(PLACES) $(AGENCIES) $(FILING)
captions_NEEDS  = $(SEGMENT) $(WORDS) $(PLACES) $(AGENCIES) $(CREDITS)
entities_NEEDS  = $(SEGMENT) $(WORDS) $(PLACES) $(NAMES)
quotes_NEEDS    = $(SEGMENT) $(WORDS) $(PLACES) $(AGENCIES) $(NAMES) $(SPEECH)

objects = $(addprefix $(BUILD)/,$(addsuffix .o,filters/$(1) $(STREAM:%=filters/common/%) \
	$(patsubst common/%,filters/common/%,$(patsubst reading/%,filters/reading/%,$($(1)_NEEDS)))))

all: $(PROGRAMS:%=bin/%)

define link
bin/$(1): $(call objects,$(1)) $(BUILD)/.linked
	$$(CC) $$(ALL_CFLAGS) $$(ALL_LDFLAGS) -o $$@ $$(filter %.o,$$^) $$(PCRE_LIBS)
endef
$(foreach program,$(PROGRAMS),$(eval $(call link,$(program))))

# Programs of another kind in bin/ are older than this file, and are linked anew.
$(BUILD)/.linked: | $(BUILD)
	@rm -f build/*/.linked
	@touch $@

# Folders are made once, and not for each of the files in them.
READING := $(patsubst %/,%,$(sort $(dir $(wildcard filters/reading/*/*.c))))
FOLDERS = $(BUILD) $(addprefix $(BUILD)/,filters/common $(READING) english generated) \
	build/english build/generated
$(FOLDERS):
	@mkdir -p $@

$(BUILD)/filters/%.o: filters/%.c Makefile build/lists.h | $(FOLDERS)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/english/%.o: build/english/%.c | $(FOLDERS)
	$(CC) $(filter-out $(LTO),$(ALL_CFLAGS)) -c -o $@ $<

# The generators (this, build/gazetteer and build/weights) run on the machine that builds, without what
# the build was asked for.
build/tables: filters/generate/tables.c \
    $(patsubst %,filters/common/%.c,decimal diag memory scan utf8 wordlist) \
    $(patsubst %,filters/common/%.h,load packed wordlist)
	@mkdir -p build
	$(HOSTCC) -std=c11 -D_POSIX_C_SOURCE=200809L -Ifilters $(WARNINGS) -O2 -o $@ $(filter %.c,$^)

build/english/%.c: filters/english/%.txt build/tables | $(FOLDERS)
	LC_ALL=C build/tables '$(subst -,_,$*)' < $< > $@.new && mv $@.new $@

# Of organizations only those that have a fuller name are looked up by name: the tagger's tables have
# the others.
build/english/organizations.c: filters/english/organizations.txt build/tables | $(FOLDERS)
	awk -F '\t' '/^#/ || $$1 != $$3 { print /^#/ ? $$0 : $$1 FS $$3 }' $< | \
	    LC_ALL=C build/tables organizations > $@.new && mv $@.new $@

# Of what kind they are is looked up of those that body-words.txt has nouns for.
build/english/organization-kinds.c: filters/english/organizations.txt filters/english/body-words.txt \
    build/tables | $(FOLDERS)
	awk -F '\t' 'FILENAME ~ /body-words/ { split($$2, kinds, ","); \
	    for (i in kinds) wanted[kinds[i]]; next } \
	    /^#/ || $$2 in wanted { print /^#/ ? $$0 : $$1 FS $$2 }' filters/english/body-words.txt $< | \
	    LC_ALL=C build/tables organization_kinds > $@.new && mv $@.new $@

# The acronyms that everybody knows, with what they are of.
build/english/known-acronyms.c: filters/english/organizations.txt build/tables | $(FOLDERS)
	awk -F '\t' '/^#/ || ($$1 ~ /^[A-Z.]+$$/ && $$2 ~ /^(media|un|usgov)$$/) \
	    { print /^#/ ? $$0 : $$1 FS $$3 }' $< | \
	    LC_ALL=C build/tables known_acronyms > $@.new && mv $@.new $@

# Of places what is looked up is the country.
build/english/places.c: filters/english/places.txt build/tables | $(FOLDERS)
	awk -F '\t' '{ print /^#/ ? $$0 : $$1 FS $$2 }' $< | \
	    LC_ALL=C build/tables places > $@.new && mv $@.new $@

# The lists that the tagger of names looks at, put together, and its learned weights.
build/gazetteer: filters/generate/gazetteer.c \
    $(patsubst %,filters/reading/words/%.c,gazetteer kinds) \
    $(patsubst %,filters/common/%.c,decimal diag memory scan utf8) \
    $(patsubst %,filters/reading/words/%.h,gazetteer kinds unambiguous)
	@mkdir -p build
	$(HOSTCC) -std=c11 -D_POSIX_C_SOURCE=200809L -Ifilters $(WARNINGS) -O2 -o $@ $(filter %.c,$^)

build/generated/gazetteer.c: build/gazetteer $(LISTS) | $(FOLDERS)
	LC_ALL=C build/gazetteer filters/english > $@.new && mv $@.new $@

build/weights: filters/generate/weights.c filters/reading/tagging/tagger.h filters/reading/tagging/features.h
	@mkdir -p build
	$(HOSTCC) -std=c11 -D_POSIX_C_SOURCE=200809L -Ifilters $(WARNINGS) -O2 -o $@ $(filter %.c,$^)

build/generated/weights.c: build/weights filters/train/names.weights | $(FOLDERS)
	build/weights < filters/train/names.weights > $@.new && mv $@.new $@

$(BUILD)/generated/%.o: build/generated/%.c | $(FOLDERS)
	$(CC) $(filter-out $(LTO),$(ALL_CFLAGS)) -c -o $@ $<

# What learns the word classes and the weights (filters/train/README.md); no build needs it. Products
# and sums are not fused, so that every processor computes the same.
TRAIN_CFLAGS = -std=c11 -D_POSIX_C_SOURCE=200809L -Ifilters -Ibuild $(WARNINGS) -O3 -ffp-contract=off \
	$(LTO) $(if $(SANITIZE),-fsanitize=$(SANITIZE))
TRAIN_NEEDS = $(patsubst %,$(BUILD)/filters/%.o,$(call in,tokens,tokens pieces) \
	$(call in,sentences,punctuation) $(call in,words,abbreviations classnames words)) \
	$(addprefix $(BUILD)/filters/common/,decimal.o diag.o memory.o scan.o utf8.o wordlist.o) \
	$(addprefix $(BUILD)/english/,abbreviations.o function-words.o office-words.o weekdays.o)
TAGGER = $(patsubst %,$(BUILD)/filters/%.o,$(call in,tagging,candidates clues decoding evidence \
		evidencefeatures features tagger) $(call in,words,gazetteer kinds)) \
	$(BUILD)/generated/gazetteer.o
trainers: build/train-names build/train-classes build/train-unambiguous

build/train-names: $(patsubst %,filters/train/%.c,names examples field random table) \
    $(patsubst %,filters/train/%.h,examples field random table) $(TAGGER) $(TRAIN_NEEDS)
	$(CC) $(TRAIN_CFLAGS) -o $@ $(filter %.c %.o,$^) -lm

build/train-classes: filters/train/classes.c filters/train/random.c $(TRAIN_NEEDS)
	$(CC) $(TRAIN_CFLAGS) -o $@ $^ -lm

build/train-unambiguous: filters/train/unambiguous.c $(TAGGER) $(TRAIN_NEEDS) \
    $(patsubst %,$(BUILD)/filters/%.o,$(call in,tagging,evidencesums foregone scores tagging tagrules \
        wholenames) $(call in,words,unambiguous)) \
    $(BUILD)/generated/weights.o
	$(CC) $(TRAIN_CFLAGS) -o $@ $^

build/lists.h: $(LISTS) Makefile
	@mkdir -p build
	@{ echo '/* The tables made from filters/english/. */'; echo '#include "common/wordlist.h"'; \
	for list in $(LISTS:filters/english/%.txt=%) organization-kinds known-acronyms; do \
	echo "extern const struct wordtable english_$$list;" | tr - _; done; } > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

-include $(wildcard $(patsubst %,$(BUILD)/filters/%.d,* */* */*/*))

# What the tests drive the filters with; tests/hostile says what each does.
HOSTILE = $(addprefix build/tests/,escape flood limits mistaken quadratic torture.so unconfined.so)

build/tests/escape: tests/hostile/escape.c filters/common/sandbox.c filters/common/sandbox.h
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Ifilters $(WARNINGS) -O2 -o $@ $(filter %.c,$^)

build/tests/mistaken: tests/hostile/mistaken.c filters/reading/words/unambiguous.c \
    filters/reading/words/gazetteer.c build/generated/gazetteer.c \
    $(patsubst %,filters/common/%.c,scan utf8) \
    $(patsubst %,filters/reading/words/%.h,gazetteer unambiguous)
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Ifilters $(WARNINGS) -O2 -o $@ $(filter %.c,$^)

build/tests/flood: tests/hostile/flood.c filters/reading/words/gazetteer.c \
    $(patsubst %,filters/common/%.c,scan utf8) filters/reading/words/gazetteer.h
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Ifilters $(WARNINGS) -O2 -o $@ $(filter %.c,$^)

build/tests/quadratic: tests/hostile/quadratic.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARNINGS) -O2 -o $@ $<

build/tests/limits: tests/hostile/limits.c $(patsubst %,filters/common/%.c,pattern diag scan utf8) \
    filters/common/pattern.h
	@mkdir -p $(@D)
	$(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Ifilters $(PCRE_CFLAGS) $(WARNINGS) -O2 -o $@ \
	    $(filter %.c,$^) $(PCRE_LIBS)

build/tests/%.so: tests/hostile/%.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARNINGS) -O2 -shared -fPIC -o $@ $<

# Trainers that were made once are made anew where they are older than their sources: train.bats runs
# them.
TESTS = tests
check: all $(HOSTILE) $(if $(SANITIZE),,$(wildcard build/train-names build/train-classes \
    build/train-unambiguous))
	bats $(BATSFLAGS) $(TESTS)

# Programs with clang's sanitizers and the fuzzer's targets (each filter on text and on rows, with its
# system calls answered by the target) are linked from the same objects, which a make of its own kind
# builds. Only input.c differs: the targets read in small pieces.
FUZZ_CC = clang
INSTRUMENTED = KIND=fuzz CC=$(FUZZ_CC) SANITIZE=fuzzer-no-link,address,undefined LTO= OPTIMIZE=-O1
FUZZED = $(PROGRAMS:%=text-%) $(patsubst %,rows-%,$(filter-out sentences,$(PROGRAMS)))
FUZZ_WRAPS = read write close poll credits_prepare filter_main memory_enlarge tokens_close
FUZZ_OBJECTS = $(patsubst %,$(BUILD)/tests/%.o,draft lines mutate tight)
define fuzzer
$(BUILD)/$(2)-$(1): $(filter-out %/input.o,$(call objects,$(1))) \
    $(addprefix $(BUILD)/,input.o sentences_program.o) $(FUZZ_OBJECTS) tests/fuzz/$(2).c \
    tests/fuzz/run.c $(wildcard tests/fuzz/*.h)
	objcopy --redefine-sym main=filter_program $(BUILD)/filters/$(1).o $$@.o
	$$(CC) $$(ALL_CFLAGS) $$(ALL_LDFLAGS) -fsanitize=fuzzer -DFILTER='"$(1)"' \
	    -DTYPE='"$(patsubst %s,%,$(1:entities=entity))"' $(FUZZ_WRAPS:%=-Wl,--wrap=%) -o $$@ \
	    $$(filter %.c,$$^) $$@.o $$(filter-out $(BUILD)/filters/$(1).o,$$(filter %.o,$$^)) $$(PCRE_LIBS)
endef
$(foreach program,$(PROGRAMS),$(eval $(call fuzzer,$(program),text)))
$(foreach program,$(PROGRAMS),$(eval $(call fuzzer,$(program),rows)))

$(BUILD)/tests/%.o: tests/fuzz/%.c $(wildcard tests/fuzz/*.h)
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<
$(BUILD)/input.o: filters/common/input.c $(wildcard filters/common/*.h) | $(FOLDERS)
	$(CC) $(ALL_CFLAGS) -DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION -c -o $@ $<
$(BUILD)/sentences_program.o: $(BUILD)/filters/sentences.o
	objcopy --redefine-sym main=sentences_program $< $@

instrumented:
	$(MAKE) $(INSTRUMENTED) all

# Tests of the sanitized programs, without those that do not concern the filters or that sanitizers cannot
# run. again.bats runs the stories of the filters' own tests, many at a time, and the fuzzer starts from
# tests/fuzz. Leak detection takes longer than most runs: only again.bats and the fuzzer use it.
check-instrumented:
	ASAN_OPTIONS=detect_leaks=0 $(MAKE) $(INSTRUMENTED) \
	    TESTS='$(patsubst %,tests/%.bats,again text rows streams)' check

fuzzers:
	$(MAKE) $(INSTRUMENTED) $(FUZZED:%=build/fuzz/%)

# Runs the fuzzer's targets for TIME seconds in all.
TIME = 60
fuzz: all fuzzers
	tests/fuzz/run-targets $(TIME) build/fuzz $(FUZZED)

# How much of filters/ the tests go through; make coverage FILE=NAME.c shows the lines whose branches
# are not all taken. Counters want memory and files of their own: tests that take those away fail here.
# Programs with counters stay in bin/ until the next make.
FILE =
COVERED = $(filter-out tests/linear.bats tests/valgrind.bats tests/train.bats,$(wildcard tests/*.bats))
coverage:
	$(MAKE) KIND=coverage CC=gcc LTO= CFLAGS='-O0 -g --coverage' all $(HOSTILE)
	$(if $(FILE),,find build/coverage -name '*.gcda' -delete)
	-$(if $(FILE),,bats $(BATSFLAGS) $(COVERED))
	tests/coverage build/coverage $(FILE)

# Figures on the gold sets, where they are, against those reached before.
accuracy: all
	tests/accuracy/compare ../shared/eval/evaluate bin tests/accuracy/floors.tsv

# CPU time of each filter beside that of `wc -w` on the same file, and of ICU's sentence iterator
# where that is installed: make bench TEXT=news.txt. Then that of a megabyte made to cost much.
TEXT = tests/stories/flood.txt
PEERS = $(shell $(PKG_CONFIG) --exists icu-uc 2>/dev/null && echo build/bench/icu)
bench: all $(PEERS)
	tests/bench/compare bin $(TEXT) $(PEERS)
	tests/bench/pathological bin

build/bench/icu: tests/bench/icu.c
	@mkdir -p $(@D)
	$(CC) -std=c11 $(WARNINGS) -O2 $$($(PKG_CONFIG) --cflags icu-uc) -o $@ $< \
	    $$($(PKG_CONFIG) --libs icu-uc)

lint:
	$(MANDOC) -T lint -W warning $(PAGES)
	shellcheck bin/wiredesk .ci/run tests/accuracy/compare tests/analyze tests/bench/compare \
	    tests/bench/pathological tests/coverage tests/deps tests/fuzz/run-targets tests/helper.bash

# What static analysis finds; what it is not asked for stands in tests/analyze, with reasons.
analyze: build/lists.h
	tests/analyze

deps:
	@tests/deps

# Folders that have to be made can be read by all, whoever installs.
install: all
	umask 022 && mkdir -p '$(DESTDIR)$(BINDIR)' '$(DESTDIR)$(MANDIR)/man1' '$(DESTDIR)$(MANDIR)/man5' \
	    '$(DESTDIR)$(MANDIR)/man7'
	for program in $(PROGRAMS) wiredesk; do \
	    install -m 755 bin/$$program '$(DESTDIR)$(BINDIR)/$(PROGRAM_PREFIX)'$$program || exit 1; \
	done
	for page in $(PAGES); do \
	    install -m 644 $$page '$(DESTDIR)$(MANDIR)/man'$${page##*.}'/$(PROGRAM_PREFIX)'$${page##*/} \
	        || exit 1; \
	done

uninstall:
	for program in $(PROGRAMS) wiredesk; do \
	    rm -f '$(DESTDIR)$(BINDIR)/$(PROGRAM_PREFIX)'$$program; \
	done
	for page in $(PAGES); do \
	    rm -f '$(DESTDIR)$(MANDIR)/man'$${page##*.}'/$(PROGRAM_PREFIX)'$${page##*/}; \
	done

clean:
	rm -rf build $(PROGRAMS:%=bin/%)

.PHONY: all accuracy analyze bench check check-instrumented clean coverage deps fuzz fuzzers install \
    instrumented lint uninstall
.SECONDARY: $(LISTS:filters/english/%.txt=build/english/%.c) build/english/organization-kinds.c \
    build/english/known-acronyms.c
