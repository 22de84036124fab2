/* SPDX-License-Identifier: MIT */
#include "particles.h"

#include "reading/words/gazetteer.h"

/* Whether a surname may begin with the particle: not with articles of other languages, which follow
 * another particle (`de la Vega`; `a la Vega` is no name), nor with a `van` that has an English
 * article before it. */
static bool begins_surname(const struct reader *reader, size_t at)
{
    return !token_has(&reader->items[at], WORD_INNER) &&
           (at == reader->begin || !reader_is_word(reader, at, "van") ||
            !token_has(&reader->items[at - 1], WORD_DETERMINER));
}

size_t particles_first(const struct reader *reader, size_t surname)
{
    size_t start = surname, first = surname;
    while (start > reader->begin && reader->items[start].spaced &&
           reader->items[start - 1].kind == TOKEN_LOWER &&
           token_has(&reader->items[start - 1], WORD_PARTICLE)) {
        start--;
        if (begins_surname(reader, start))
            first = start;
    }
    return first;
}

bool particles_known(const struct reader *reader, size_t at, const struct evidence *evidence)
{
    const struct token *token = &reader->items[at];
    if (!token_is_capital(token) || particles_first(reader, at) == at)
        return false;
    uint64_t word =
        gazetteer_fold(GAZETTEER_BASIS, reader->text + token->start, token->end - token->start);
    return evidence_surnames(evidence, word) > 0;
}
