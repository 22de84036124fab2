/* SPDX-License-Identifier: MIT */
#include "codes.h"

#include "common/wordlist.h"
#include "lists.h"

static const struct wordlist nations = {&english_nation_codes, NULL};

bool codes_is_state_of(const struct mention *before, const char *text, const struct token *token)
{
    if (before->span.end + 2 != token->start)
        return false;
    return (before->kind == NAME_PERSON && text[token->start - 1] == '(') ||
           (before->kind == NAME_PLACE && text[before->span.end] == ',');
}

bool codes_is_nation(const struct names *names, const struct reader *reader, size_t at)
{
    const struct mention *before = names->count > 0 ? &names->mentions[names->count - 1] : NULL;
    struct span code = {reader->items[at].start, reader->items[at].end};
    return before != NULL && before->span.end + 2 == code.start && before->kind == NAME_PERSON &&
           codes_enclosed_nation(reader, code) != NULL;
}

const char *codes_enclosed_nation(const struct reader *reader, struct span code)
{
    enum { LETTERS = 3 };
    const char *text = reader->text;
    bool enclosed = code.end - code.start == LETTERS && code.start > 0 &&
                    text[code.start - 1] == '(' && code.end < reader->items[reader->end - 1].end &&
                    text[code.end] == ')';
    return enclosed ? wordlist_find(&nations, text + code.start, LETTERS) : NULL;
}
