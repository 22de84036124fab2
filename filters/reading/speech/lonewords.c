/* SPDX-License-Identifier: MIT */
#include "lonewords.h"

#include "reading/tokens/phrasewords.h"
#include "reading/tokens/reportwords.h"
#include "reading/words/words.h"

/* The words of reports that stand beside a verb rather than before it as its subject. */
static bool goes_with_verb(const char *text, const struct token *token)
{
    switch (report_word(text, token)) {
    case REPORT_MUTE:
    case REPORT_AMID:
    case REPORT_PARTICLE:
    case REPORT_OPENS:
    case REPORT_LINK:
    case REPORT_NOW: return true;
    default: return false;
    }
}

bool loneword_is_mute(const char *text, const struct token *tokens, const struct phrase *phrase)
{
    const struct token *token = &tokens[phrase->first];
    if (phrase->last > phrase->first || (token->kind != TOKEN_LOWER && !token->first))
        return false;
    return token_has(token, WORD_DEFINITE | WORD_INDEFINITE) || goes_with_verb(text, token) ||
           (token->kind == TOKEN_LOWER &&
            phraseword_is_verb(text, token, SIGN_REGULAR | SIGN_PAST));
}
