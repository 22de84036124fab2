/* SPDX-License-Identifier: MIT */
#include "leadsurnames.h"

#include "common/wordlist.h"
#include "lists.h"
#include "reading/words/words.h"

static const struct wordlist surnames = {&english_leading_surnames, NULL};

/* Whether the token may belong to a longer name with the one beside it, or has an article before it
 * (`the Sun`). */
static bool is_beside(const struct reader *reader, size_t at)
{
    const struct token *token = &reader->items[at];
    bool before =
        at > reader->begin && (token_is_capital(token - 1) || token_has(token - 1, WORD_DEFINITE));
    return before || (at + 1 < reader->end && token_is_capital(token + 1));
}

bool leadsurnames_known(const struct reader *reader, size_t at, const struct tagged *tagged,
                        const struct evidence *evidence)
{
    const struct token *token = &reader->items[at];
    return evidence_leads(evidence, tagged) > 0 && !is_beside(reader, at) &&
           wordlist_find(&surnames, reader->text + token->start, token->end - token->start) != NULL;
}
