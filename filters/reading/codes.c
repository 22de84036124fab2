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

bool codes_is_nation(const struct names *names, const char *text, const struct token *token)
{
    const struct mention *before = names->count > 0 ? &names->mentions[names->count - 1] : NULL;
    return before != NULL && before->span.end + 2 == token->start && before->kind == NAME_PERSON &&
           text[token->start - 1] == '(' && text[token->end] == ')' &&
           codes_nation(text, (struct span){token->start, token->end}) != NULL;
}

const char *codes_nation(const char *text, struct span code)
{
    enum { LETTERS = 3 };
    return code.end - code.start == LETTERS ? wordlist_find(&nations, text + code.start, LETTERS)
                                            : NULL;
}
