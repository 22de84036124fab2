/* SPDX-License-Identifier: MIT */
/* A story as a filter sees it, whether it was read as plain text or rebuilt from rows. */
#ifndef WIREDESK_STORY_H
#define WIREDESK_STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct date {
    int year;  /* 0 where it is not known */
    int month; /* 1 to 12 */
    int day;   /* 1 to 31; 0 where it is not known */
};

/* A stretch of a story's text: offsets in bytes from text[0]; `end` is just past the last byte. */
struct span {
    size_t start;
    size_t end;
};

/* A sentence, or a unit that is none (`number` 0): a `date` header, a rule such as `___`. */
struct unit {
    size_t start;
    size_t end;
    uint32_t paragraph; /* from 1, counted in the story */
    uint32_t number;    /* of the sentence in the story, from 1 */
};

/* A row that came with the story from an upstream filter: its span, and its whole line without the
 * line end, columns separated by TAB. */
struct story_row {
    size_t start;
    size_t end;
    size_t offset;   /* of the line among those kept with the story: for its reader */
    size_t text;     /* of column 5 in the line: as `offset`, for the reader */
    uint64_t number; /* of the line in its file */
    const char *line;
    size_t length;
};

struct plain;

/* The widths, in characters, of some lines of a story that another line follows. */
struct line_lot {
    unsigned blanks;          /* how many blank lines ended paragraphs meanwhile, ... */
    unsigned indents;         /* ... and how many indented ones began them */
    unsigned short lines;     /* how many lines these are */
    unsigned short widest;    /* the width of the widest */
    unsigned short filled[2]; /* the two least widths, the least first, of lines that wrapping is
                                 sure to have broken, each with a blank and the word after it;
                                 0 where there is none */
};

/* The latest lot of lines, and the one before it. All zero where there are none. */
struct line_widths {
    struct line_lot lots[2];
};

/* A story, or the part of a long one that is processed at a time. Everything it points to belongs
 * to its reader and is good until the reader is asked for the next. */
struct story {
    const char *file;   /* the operand it comes from, for diagnostics */
    char *id;           /* column 1 */
    char *text;         /* valid UTF-8 without control characters; in segmented text a blank
                           stands for each newline too */
    size_t length;      /* of text, in bytes */
    uint64_t base;      /* offset of text[0] in the story */
    bool first;         /* text[0] begins the story */
    bool last;          /* the story ends with text[length - 1] */
    bool full;          /* no more is ever offered at a time: some of it must be taken */
    struct span header; /* where its `date` header stands; empty where it has none */
    struct date date;   /* of its header, or of the latest header in the stream */
    struct unit *units; /* in order */
    size_t unit_count;
    size_t unit_capacity;
    uint32_t paragraphs; /* how many paragraphs and sentences the story has had so far */
    uint32_t sentences;
    struct {
        bool open;     /* text[0] goes on with a paragraph whose beginning is gone ... */
        bool list;     /* ... that is an item of a list ... */
        bool item;     /* ... whose first line is the one at text[0] */
        size_t indent; /* the columns by which the line at text[0] is indented */
        size_t column; /* the bytes of that line that are gone, ... */
        size_t marks;  /* ... and how many of them continue a character */
        size_t margin; /* the columns by which the least indented line so far is */
        struct line_widths widths;
        /* Whether newlines in it part paragraphs, as far as is known yet. */
        enum { STORY_UNKNOWN, STORY_UNWRAPPED, STORY_WRAPPED } lines;
    } paragraph;                  /* what segment() remembers from one part to the next */
    const struct story_row *rows; /* upstream rows, as they came */
    size_t row_count;
    const struct plain *plain; /* how it was read (plain.h); NULL where it is as it was */
};

/* Whether a line that begins at `s` (`n` bytes remain) is a header `date YYYY-MM-DD`, before which
 * one blank may stand and after which text may follow: 1 and its place (from `s`) and date, or 0.
 * Where the bytes end too early to tell: -1 if there are `more` to come, else the answer for the
 * end of a file. */
int story_header(const char *s, size_t n, bool more, struct span *place, struct date *date);

/* Appends a unit to the story's. */
void story_add_unit(struct story *story, size_t start, size_t end, uint32_t paragraph,
                    uint32_t number);

/* Warns that the story with that id is longer than `most` bytes, and comes in parts. It ends near
 * that line of the file (0: not known). */
void story_warn_long(const char *id, const char *file, uint64_t line, size_t most);

#endif
