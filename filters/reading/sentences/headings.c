/* SPDX-License-Identifier: MIT */
#include "headings.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "common/ascii.h"
#include "common/scan.h"
#include "common/wordlist.h"
#include "lists.h"
#include "punctuation.h"
#include "reading/words/commonwords.h"
#include "reading/words/setphrases.h"
#include "reading/words/spans.h"
#include "reading/words/wordsieve.h"

/* No heading is longer, in bytes; a run-in head of one word, or with a stop in it, is at least so
 * long, so that it is no speaker's label: `DR. LEE: We won`. */
enum { HEADING_MOST = 300, LABEL_LEAST = 10, COMPANY_MOST = 90 };

/* Without the user's entries, which only some filters take (reading/filing/agencies.h): all of them
 * divide text alike. */
static const struct wordlist agencies = {&english_agencies, NULL};
static const struct wordlist openers = {&english_sentence_openers, NULL};
static const struct wordlist enders = {&english_heading_ends, NULL};

/* How many times of a thousand any other word must stand in lower case inside a sentence, and begin
 * one when it has a capital, for a heading to end before it: after one of the enders. */
enum { LOWER_LEAST = 850, OPENING_LEAST = 700 };

/* The longest heading, in bytes, that only the common word after it tells from its text. */
enum { PLAIN_MOST = 100 };

/* What pages print before the text of a story or the caption of a photo. */
static struct setphrases labels;

/* What notes to editors and labels of photos begin with, in capitals. */
static struct setphrases notes;

/* Where a run-in head ends: `ACQUISITION: Ketchum bought`, `NEW ACCOUNT: The bank`, `PROF. ANN LEE:
 * We won`; `end` if there is none. Notes to editors and labels of photos are none. */
static size_t run_in_head(const char *text, size_t start, size_t end)
{
    bool stopped = false;
    size_t at = start, words = 1;
    while (at < end && (ascii_is_upper(text[at]) || strchr(" .&-'$", text[at]) != NULL ||
                        ascii_is_digit(text[at]))) {
        words += text[at] == ' ';
        stopped = stopped || text[at] == '.';
        at++;
    }
    bool long_enough = words > 1 && !stopped ? at - start > 5 : at - start >= LABEL_LEAST;
    bool before_text = end - at > 4 && text[at] == ':' && ascii_is_blank(text[at + 1]) &&
                       ascii_is_upper(text[at + 2]) &&
                       (ascii_is_lower(text[at + 3]) || ascii_is_blank(text[at + 3]));
    return long_enough && before_text && setphrases_at(&notes, text, start, at) == 0 ? at + 1 : end;
}

/* `Koizumi Sangyo Corp. (Japan) -- 20 million francs`: a company and its place before a notice, not
 * a dateline's `LONDON (AP) --`. Where this head, whose bracket opens at `open`, ends after its
 * dash; 0 if it is none. */
static size_t company_head(const char *text, size_t open, size_t end)
{
    size_t from = open + 1, at = from;
    if (!ascii_is_upper(text[from]) || ascii_is_digit(text[open - 2]))
        return 0;
    while (at < end && (ascii_is_upper(text[at]) || ascii_is_lower(text[at]) || text[at] == ' ' ||
                        text[at] == '.' || text[at] == ','))
        at++;
    if (end - at < 6 || memcmp(text + at, ") -- ", 5) != 0 || !ascii_is_lower(text[at - 2]) ||
        wordlist_find(&agencies, text + from, at - from) != NULL)
        return 0;
    return at + 4;
}

/* Whether the words between `start` and `at` can be a heading: more than an article or a number,
 * and no quotation that is still open. */
static bool can_head(const char *text, size_t start, size_t at)
{
    size_t marks = 0, letters = 0;
    for (size_t i = start; i < at; i++) {
        marks += text[i] == '"';
        if (punctuation_double(text, i, at) > 0)
            marks = punctuation_general(text, i, at) == PUNCTUATION_LEFT_DOUBLE;
        letters += ascii_is_upper(text[i]) || ascii_is_lower(text[i]);
    }
    bool article = (at - start == 3 && memcmp(text + start, "The", 3) == 0) ||
                   (at - start == 1 && text[start] == 'A') ||
                   (at - start == 2 && memcmp(text + start, "An", 2) == 0);
    return marks % 2 == 0 && letters > 2 && !article;
}

/* How openers begin, by their first three bytes: that rules out nearly all capitalized words. The
 * third byte of an opener of two letters is the blank after it. */
static uint32_t beginnings['Z' - 'A' + 1][32];

/* And how labels do, in the same way. */
static uint32_t label_beginnings[32][32];

/* And how words end that end headings, by their last four bytes, of which the first may be a blank:
 * that rules out nearly all words before a capital. */
enum { ENDING = 4 };
static struct wordsieve endings;

static void add_ending(const char *word)
{
    char last[ENDING];
    size_t n = strlen(word);
    memset(last, ' ', ENDING);
    for (size_t i = 1; i <= n && i <= ENDING; i++)
        last[ENDING - i] = word[n - i];
    wordsieve_add(&endings, last, ENDING);
}

static void add_beginning(const char *opener)
{
    if (ascii_is_upper(opener[0]) && ascii_is_lower(opener[1]))
        beginnings[opener[0] - 'A'][opener[1] % 32] |= 1u << (opener[2] & 31);
}

/* Not inlined: what is done once would take registers from what is done for every sentence. */
__attribute__((noinline)) static void add_beginnings(void)
{
    const char *opener;
    for (size_t at = 0; (opener = wordlist_key(openers.table, &at)) != NULL;)
        add_beginning(opener);
    for (size_t at = 0; (opener = wordlist_key(enders.table, &at)) != NULL;)
        add_ending(opener);
    labels = setphrases_of(&english_sentence_openers, "label");
    notes = setphrases_of(&english_sentence_openers, "note");
    for (size_t i = 0; i < labels.count; i++) {
        const char *label = labels.items[i];
        label_beginnings[label[0] & 31][label[1] & 31] |= 1u << (label[2] & 31);
    }
}

static void make_beginnings(void)
{
    static bool made;
    if (!made)
        add_beginnings();
    made = true;
}

/* Of two words whose first three bytes have the same lowest five bits one may be taken for the
 * other: the list decides. */
static bool may_open(const char *word)
{
    return beginnings[word[0] - 'A'][word[1] & 31] >> (word[2] & 31) & 1;
}

/* Whether the word that ends at `end` is capitalized. */
static bool after_name(const char *text, size_t start, size_t end)
{
    size_t word = end;
    while (word > start && !ascii_is_blank(text[word - 1]))
        word--;
    return ascii_is_upper(text[word]);
}

/* Whether the bracket that closes at `close` can't end a heading: it names an agency, as that of a
 * dateline even where no dash follows it (`Washington (CNN) The court`), or it marks an item,
 * `(1)`. */
static bool is_no_end(const char *text, size_t start, size_t close)
{
    size_t open = close;
    while (open > start && text[open] != '(')
        open--;
    return close - open == 2 || wordlist_find(&agencies, text + open + 1, close - open - 1) != NULL;
}

/* Whether the word that ends at `end` can't end a heading: `of`, `called`. */
static bool after_inside(const char *text, size_t start, size_t end)
{
    size_t word = end;
    while (word > start && ascii_is_lower(text[word - 1]))
        word--;
    const char *kind = wordlist_find(&openers, text + word, end - word);
    return kind != NULL && strcmp(kind, "inside") == 0;
}

/* Whether what follows the word that ends at `word` lets it open a sentence, by its kind in the
 * list: `comma`, only before one; `small`, before a word in small letters, for `The Hague` stands
 * inside a sentence; `plain`, the same, but not after a name (`Ann Two was`); `any`, before a word
 * in small letters, or before any word if it does not follow a name, for nothing inside a sentence
 * begins like `In Paris`. */
static bool may_follow(const char *text, size_t start, size_t at, size_t word, const char *kind)
{
    if (text[word] == ',' || strcmp(kind, "comma") == 0)
        return text[word] == ',' && ascii_is_blank(text[word + 1]) && strcmp(kind, "comma") == 0;
    bool any = strcmp(kind, "any") == 0, plain = strcmp(kind, "plain") == 0;
    bool small = ascii_is_lower(text[word + 1]);
    if ((!any || small) && !plain)
        return small;
    return (any || small) && ascii_is_lower(text[at - 2]) && !after_name(text, start, at - 1);
}

/* Whether the capitalized word at `at` begins a sentence that no stop stands before. */
static bool is_opener(const char *text, size_t start, size_t at, size_t end)
{
    char before = text[at - 2];
    bool unstopped = ascii_is_lower(before) || ascii_is_upper(before) || ascii_is_digit(before) ||
                     before == ')' || before == '"' || before == '%';
    if (!unstopped)
        return false;
    size_t word = spans_letters_end(text, at, end);
    if (word + 1 >= end || (!ascii_is_blank(text[word]) && text[word] != ','))
        return false;
    const char *kind = wordlist_find(&openers, text + at, word - at);
    return kind != NULL && may_follow(text, start, at, word, kind) &&
           !after_inside(text, start, at - 1) &&
           (before != ')' || !is_no_end(text, start, at - 2)) && can_head(text, start, at - 1);
}

/* Whether the word that the blank at `at` stands after may be one that ends headings. */
static bool may_end(const char *text, size_t start, size_t at)
{
    return at - start >= ENDING && at - start <= PLAIN_MOST &&
           wordsieve_may_have(&endings, text + at - ENDING, ENDING);
}

/* `A chance for peace Can there be one`: whether the capitalized word at `at` is a common one
 * before a word in small letters, after one that ends sentences and hardly ever stands before a
 * name. */
__attribute__((noinline)) static bool is_common_opener(const char *text, size_t start, size_t at,
                                                       size_t end)
{
    struct commonword word;
    size_t after = spans_letters_end(text, at, end), from = at - 1;
    if (after - at < 2 || end - after < 2 || !ascii_is_lower(text[at + 1]) ||
        !ascii_is_blank(text[after]) || !ascii_is_lower(text[after + 1]))
        return false;
    while (from > start && ascii_is_lower(text[from - 1]))
        from--;
    return ascii_is_blank(text[from - 1]) &&
           wordlist_find(&enders, text + from, at - 1 - from) != NULL &&
           commonwords_find(text + at, after - at, &word) && word.lower >= LOWER_LEAST &&
           word.opening >= OPENING_LEAST && can_head(text, start, at - 1);
}

/* `The steps: -- Raise taxes -- Cut spending`: the dash before the capital at `at` begins an item
 * of a list, after the colon that heads it or within an item that begins like it. */
static bool is_item_dash(const char *text, size_t start, size_t at)
{
    if (at - start < 6 || memcmp(text + at - 3, "--", 2) != 0 || !ascii_is_blank(text[at - 4]))
        return false;
    return text[at - 5] == ':' ||
           (memcmp(text + start, "-- ", 3) == 0 && ascii_is_upper(text[start + 3]));
}

/* Where the next item of a list begins that stands in one paragraph: before the mark that the first
 * item has (`1) One 2) Two`, a bullet). */
static size_t next_item(const char *text, size_t start, size_t end)
{
    if (end - start > 3 && punctuation_is_bullet(text, start, end))
        for (size_t at = start + 3; at + 3 < end; at++)
            if (ascii_is_blank(text[at]) && memcmp(text + at + 1, text + start, 3) == 0)
                return at;
    if (end - start < 4 || text[start] < '1' || text[start] > '8' || text[start + 1] != ')')
        return end;
    for (size_t at = start + 3; at + 3 < end; at++)
        if (ascii_is_blank(text[at]) && text[at + 1] == text[start] + 1 && text[at + 2] == ')')
            return at;
    return end;
}

static size_t digits_end(const char *text, size_t at, size_t end)
{
    while (at < end && ascii_is_digit(text[at]))
        at++;
    return at;
}

static bool may_be_label(const char *words)
{
    return label_beginnings[words[0] & 31][words[1] & 31] >> (words[2] & 31) & 1;
}

/* `Story highlights`, `Hide Caption 2 of 9`: where the label ends that pages put before a text, and
 * that a sentence follows; `start` if there is none. */
__attribute__((noinline)) static size_t label_end(const char *text, size_t start, size_t end)
{
    size_t at = start + setphrases_at(&labels, text, start, end);
    if (at == start || end - at < 3 || !ascii_is_blank(text[at]))
        return start;
    size_t number = digits_end(text, at + 1, end);
    if (number > at + 1 && end - number > 4 && spans_starts(text, number + 1, end, "of"))
        at = digits_end(text, number + 4, end);
    return end - at > 2 && ascii_is_blank(text[at]) && !ascii_is_lower(text[at + 1]) ? at : start;
}

/* Where the heading ends if the capital or bracket at `at` begins the text after it, or shows that
 * it has ended; 0 if not. */
static size_t head_before(const char *text, size_t start, size_t at, size_t limit)
{
    if (text[at - 2] == '-' && is_item_dash(text, start, at))
        return at - 4;
    if (text[start] == '-')
        return 0;
    if (text[at] == '(')
        return at - start < COMPANY_MOST ? company_head(text, at, limit) : 0;
    bool opens = (may_open(text + at) && is_opener(text, start, at, limit)) ||
                 (may_end(text, start, at - 1) && is_common_opener(text, start, at, limit));
    return opens ? at - 1 : 0;
}

/* Where the heading ends that the first fitting capital or bracket of the sentence at `start` ends;
 * `end` if none does. None is looked for from `limit` on. */
static size_t first_head(const char *text, struct scan *scan, size_t start, size_t limit,
                         size_t end)
{
    size_t last = limit - 2;
    for (size_t from = start + 3; from < last; from = scan_step(from)) {
        uint64_t heads = scan_bits(scan, SCAN_HEADS, from);
        if (last - from < SCAN_WORD)
            heads &= ((uint64_t)1 << (last - from)) - 1;
        for (; heads != 0; heads &= heads - 1) {
            size_t at = from + (size_t)__builtin_ctzll(heads);
            size_t head = head_before(text, start, at, limit);
            if (head > 0)
                return head;
        }
    }
    return end;
}

size_t headings_end(const char *text, struct scan *scan, size_t start, size_t end)
{
    size_t limit = end - start > HEADING_MOST ? start + HEADING_MOST : end;
    bool digit = start < end && ascii_is_digit(text[start]);
    size_t item = digit || text[start] == '\xE2' ? next_item(text, start, limit) : limit;
    if (item < limit)
        return item;
    bool may_begin =
        ascii_is_upper(text[start]) || digit || text[start] == '"' || text[start] == '-';
    if (limit - start < 8 || !may_begin)
        return end;
    make_beginnings();
    if (may_be_label(text + start) && label_end(text, start, limit) > start)
        return label_end(text, start, limit);
    if (ascii_is_upper(text[start + 1]) && run_in_head(text, start, end) < end)
        return run_in_head(text, start, end);
    return first_head(text, scan, start, limit, end);
}
