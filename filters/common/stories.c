/* SPDX-License-Identifier: MIT */
#include "stories.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "decimal.h"
#include "diag.h"
#include "lineends.h"
#include "utf8.h"

/* How much an eager reader holds before it asks that something be taken: no sentence is longer.
 * From EAGER_LEAST on, text that nothing was taken of is offered again only when it has doubled, so
 * that it is not looked at over and over. */
enum { EAGER_MOST = 1 << 20, EAGER_LEAST = 1 << 16 };

static char *bytes_at(const struct stories *stories)
{
    return stories->input->buffer + stories->input->begin;
}

static size_t there(const struct stories *stories)
{
    return stories->input->end - stories->input->begin;
}

static void drop(struct stories *stories, size_t n)
{
    if (n > 0)
        stories->at_line = lineends_is_end(bytes_at(stories)[n - 1], stories->line_end);
    stories->input->begin += n;
    stories->scanned = stories->scanned > n ? stories->scanned - n : 0;
    stories->repaired = stories->repaired > n ? stories->repaired - n : 0;
    stories->nul_free = stories->nul_free > n ? stories->nul_free - n : 0;
}

/* A file that begins with so many stories of one byte is taken for one in UTF-16. */
enum { ONE_BYTE_LEAST = 8 };

void stories_open(struct stories *stories)
{
    stories->in_file = 0;
    stories->scanned = stories->repaired = stories->nul_free = 0;
    stories->offered = stories->begun = stories->warned = false;
    stories->line_end = '\0';
    stories->invalid = 0;
    stories->utf16 = stories->met_longer = false;
    stories->one_byte = 0;
}

/* How many of the buffered bytes come before the first NUL: all if there is none. */
static size_t find_nul(struct stories *stories)
{
    const char *s = bytes_at(stories);
    size_t n = there(stories), at = stories->nul_free;
    const char *nul = at < n ? memchr(s + at, '\0', n - at) : NULL;
    stories->nul_free = nul != NULL ? (size_t)(nul - s) : n;
    return stories->nul_free;
}

/* The first end of a line from `at` on after which a header may begin, or after which too little is
 * known to tell; `end` if there is none before it. */
static size_t next_line(const char *s, size_t at, size_t end, char line_end)
{
    while (at < end) {
        const char *mark = lineends_next(s, at, end, line_end);
        if (mark == NULL)
            return end;
        at = (size_t)(mark - s) + 1;
        if (at == end || s[at] == 'd' || s[at] == ' ')
            return at - 1;
    }
    return end;
}

/* Finds out what ends the lines of the current story, whose bytes hold the first NUL at `nul`.
 * False if more must be read first. */
static bool know_line_end(struct stories *stories, size_t nul)
{
    bool more = nul == there(stories) && !stories->input->ended;
    return stories->line_end != '\0' ||
           lineends_tell(bytes_at(stories), &stories->scanned, nul, more, &stories->line_end);
}

/* Looks for the story's end: true and its place, or false, with what is known to be the story's up
 * to `end`. A line that may be the next header stays to be looked at again, from the newline before
 * it on: there `scanned` stops. A NUL is looked for once, however many stories end before it. */
static bool find_end(struct stories *stories, size_t *end)
{
    const char *s = bytes_at(stories);
    size_t n = there(stories), nul = find_nul(stories);
    struct span place;
    struct date date;
    if (!know_line_end(stories, nul)) {
        *end = stories->scanned;
        return false;
    }
    size_t at = stories->scanned;
    bool at_line = at == 0 && stories->at_line && stories->begun;
    for (;;) {
        *end = at;
        int header = 0;
        if (at_line)
            header = story_header(s + at, n - at, !stories->input->ended, &place, &date);
        if (header != 0)
            return header > 0;
        at = next_line(s, at, nul, stories->line_end);
        stories->scanned = at;
        *end = at;
        if (at == nul)
            return nul < n;
        at++;
        at_line = true;
    }
}

/* Control characters become blanks, so they count as blanks here too. */
static size_t count_blanks(const char *s, size_t n)
{
    size_t i = 0;
    while (i < n && ((unsigned char)s[i] <= ' ' || s[i] == 0x7F))
        i++;
    return i;
}

/* Where to cut a part of at most `most` bytes: after the last blank line, else the last newline,
 * else the last blank, else before an unfinished character. */
static size_t cut(const char *s, size_t most, char line_end)
{
    size_t newline = 0, blank = 0, head = count_blanks(s, most);
    for (size_t i = most; i > head; i--) {
        if (lineends_is_end(s[i - 1], line_end)) {
            size_t line = i - 1;
            while (line > 0 && (s[line - 1] == ' ' || s[line - 1] == '\t' ||
                                (s[line - 1] == '\r' && line_end != '\r')))
                line--;
            if (line > 0 && lineends_is_end(s[line - 1], line_end))
                return i;
            if (newline == 0)
                newline = i;
        } else if (s[i - 1] == ' ' && blank == 0) {
            blank = i;
        }
    }
    if (newline > 0 || blank > 0)
        return newline > 0 ? newline : blank;
    return most - utf8_unfinished(s, most);
}

/* FNV-1a with 64 bits (RFC 9923, sections 2 and 5): offset basis and prime are its constants. */
static uint64_t hash(const char *s, size_t n)
{
    uint64_t h = 0xCBF29CE484222325u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)s[i]) * 0x100000001B3u;
    return h;
}

enum { HASH_DIGITS = 16 };

static void make_id(struct stories *stories, size_t length)
{
    char number[DECIMAL_MOST + 1];
    struct bytes *id = &stories->id;
    id->length = 0;
    if (stories->ids == ID_FILE) {
        const char *name = stories->input->name;
        bytes_add(id, name, strlen(name));
        utf8_make_printable(id->data, id->length);
        number[0] = ':';
        size_t n = 1 + decimal_write(stories->in_file, number + 1);
        if (stories->in_file > 1)
            bytes_add(id, number, n);
    } else if (stories->ids == ID_CONTENT) {
        char digits[HASH_DIGITS + 1];
        snprintf(digits, sizeof digits, "%0*" PRIx64, HASH_DIGITS, hash(bytes_at(stories), length));
        bytes_add(id, digits, HASH_DIGITS);
    } else {
        size_t n = decimal_write(stories->number, number);
        bytes_add(id, number, n);
    }
    bytes_add(id, "", 1);
}

static void begin_story(struct stories *stories, struct story *story, size_t length)
{
    stories->begun = true;
    stories->warned = false;
    stories->number++;
    stories->in_file++;
    make_id(stories, length);
    story->header = (struct span){0, 0};
    story->first = true;
    story->paragraphs = story->sentences = 0;
    memset(&story->paragraph, 0, sizeof story->paragraph);
    story->paragraph.margin = SIZE_MAX;
    struct date date;
    struct span header;
    /* What stands right after the date tells whether it is a header, even where that is a part of a
     * character, which is not offered yet. */
    if (story_header(bytes_at(stories), there(stories), false, &header, &date) > 0 &&
        header.end <= length) {
        story->header = header;
        stories->latest = date;
        stories->latest_known = true;
    }
    story->date = stories->latest_known ? stories->latest : (struct date){0, 0, 0};
}

static void repair(struct stories *stories, const struct story *story, size_t length)
{
    if (length <= stories->repaired)
        return;
    size_t first = 0;
    char *s = bytes_at(stories) + stories->repaired;
    if (stories->line_end == '\r')
        lineends_make_newlines(s, length - stories->repaired);
    size_t invalid = utf8_repair(s, length - stories->repaired, &first);
    if (invalid > 0 && stories->invalid == 0) {
        stories->invalid_offset = story->base + stories->repaired + first;
        stories->invalid_story = stories->number;
    }
    stories->invalid += invalid;
    stories->repaired = length;
}

static void warn_if_long(struct stories *stories, const struct story *story)
{
    if (stories->warned || story->base + story->length <= stories->most)
        return;
    stories->warned = true;
    story_warn_long(story->id, stories->input->name, 0, stories->most);
}

static void offer(struct stories *stories, struct story *story, size_t length, bool last)
{
    if (!stories->begun)
        begin_story(stories, story, length);
    story->file = stories->input->name;
    story->id = stories->id.data;
    repair(stories, story, length);
    story->text = bytes_at(stories);
    story->length = length;
    story->last = last;
    story->full = !stories->eager || length >= EAGER_MOST - UTF8_LONGEST;
    story->unit_count = 0;
    warn_if_long(stories, story);
    stories->offered = true;
}

/* Counts the stories of one byte that begin the file: in UTF-16 a NUL stands beside each letter. */
static void count_one_byte(struct stories *stories, uint64_t length)
{
    stories->met_longer = stories->met_longer || length > 1;
    stories->one_byte += !stories->met_longer && length == 1;
}

/* Leaves the story behind, with the NUL that ended it, if one did. */
static void end_story(struct stories *stories, struct story *story, size_t length)
{
    count_one_byte(stories, story->base + length);
    drop(stories, length);
    if (there(stories) > 0 && *bytes_at(stories) == '\0')
        drop(stories, 1);
    stories->begun = stories->offered = false;
    stories->line_end = '\0';
    stories->left = 0;
    story->base = 0;
}

/* A byte-order mark at the head of a file: skipped, and counted in offsets. That of UTF-16 is only
 * taken note of. False while the bytes end too early to tell. */
static bool skip_mark(struct stories *stories, struct story *story)
{
    size_t n = there(stories) < UTF8_MARK_LENGTH ? there(stories) : UTF8_MARK_LENGTH;
    if (n == 0)
        return false;
    const char *s = bytes_at(stories);
    stories->utf16 = n >= 2 && (memcmp(s, "\xFF\xFE", 2) == 0 || memcmp(s, "\xFE\xFF", 2) == 0);
    if (memcmp(s, UTF8_MARK, n) != 0)
        return n >= 2 || (unsigned char)*s < 0xFE;
    if (n < UTF8_MARK_LENGTH)
        return false;
    drop(stories, UTF8_MARK_LENGTH);
    story->base = UTF8_MARK_LENGTH;
    return true;
}

static bool report_invalid(struct stories *stories)
{
    if (stories->invalid > 0) {
        diag_warn(stories->input->name, 0,
                  "invalid UTF-8 bytes: %" PRIu64 ", the first at offset %" PRIu64
                  " of story %" PRIu64 "%s",
                  stories->invalid, stories->invalid_offset, stories->invalid_story,
                  stories->utf16 ? "; the byte-order mark is that of UTF-16" : "");
        diag_damaged();
    }
    if (stories->one_byte >= ONE_BYTE_LEAST) {
        diag_warn(stories->input->name, 0,
                  "NUL bytes between the first letters: the file may be UTF-16");
        diag_damaged();
    }
    diag_summarize(stories->input->name);
    return false;
}

/* How many of the bytes that are there can be offered before the story's end is known; 0 if more
 * must be read first. */
static size_t offerable(const struct stories *stories, size_t scanned)
{
    const char *s = bytes_at(stories);
    if (!stories->eager)
        return scanned > stories->most ? cut(s, stories->most, stories->line_end) : 0;
    struct span place;
    struct date date;
    if (stories->offered && scanned < EAGER_MOST)
        return 0;
    if (scanned > EAGER_LEAST && scanned < EAGER_MOST && scanned < 2 * stories->left)
        return 0;
    if (!stories->begun && story_header(s, there(stories), true, &place, &date) < 0)
        return 0;
    size_t n = scanned < EAGER_MOST ? scanned : EAGER_MOST;
    return n - utf8_unfinished(s, n);
}

/* Offers what is known of the current story: all of it where its end was found, else a part, unless
 * it is to be held back. False if more must be read first. */
static bool offer_known(struct stories *stories, struct story *story, size_t end, bool found,
                        bool held)
{
    if (found && (stories->eager || end <= stories->most)) {
        offer(stories, story, end, true);
        return true;
    }
    size_t length = held ? 0 : offerable(stories, end);
    if (length > 0)
        offer(stories, story, length, false);
    return length > 0;
}

bool stories_next(struct stories *stories, struct story *story)
{
    struct input *input = stories->input;
    if (!stories->begun)
        story->base = 0;
    bool at_head = stories->in_file == 0 && !stories->begun;
    for (;;) {
        size_t end = 0;
        if (at_head && skip_mark(stories, story))
            at_head = false;
        bool found = !at_head && find_end(stories, &end);
        if (!found && input->ended) {
            end = there(stories);
            if (end == 0 && !stories->begun)
                return report_invalid(stories);
            found = true;
        }
        bool blank = !stories->begun && !at_head && count_blanks(bytes_at(stories), end) == end;
        if (found && blank) {
            end_story(stories, story, end);
            continue;
        }
        if (offer_known(stories, story, end, found, at_head || blank))
            return true;
        if (blank && end >= EAGER_MOST) {
            drop(stories, end);
            story->base += end;
        }
        stories->offered = false;
        input_more(input);
    }
}

void stories_take(struct stories *stories, struct story *story, size_t n, size_t left)
{
    if (story->last) {
        end_story(stories, story, n);
        return;
    }
    drop(stories, n);
    stories->left = left;
    story->base += n;
    story->first = false;
    story->header = (struct span){0, 0};
}
