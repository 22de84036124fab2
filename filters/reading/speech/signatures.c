/* SPDX-License-Identifier: MIT */
#include "signatures.h"

#include <string.h>

#include "labels.h"
#include "reading/tokens/phrases.h"
#include "reading/words/gazetteer.h"
#include "reading/words/words.h"

/* The most tokens of a signature, and of one behind a dash; in that of a post the most tokens of
 * the author's name, of the account and of the date. */
enum { SIGNATURE_MOST = 14, DASHED_MOST = 30, AUTHOR_MOST = 8, ACCOUNT_MOST = 8, DATE_MOST = 5 };

static bool is_dash(const struct passage *passage, size_t at)
{
    static const char *const dashes[] = {"--", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95"};
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (token_is(passage->scene.text, &passage->scene.tokens[at], dashes[i]))
            return true;
    return false;
}

/* Whether the token may stand in a signature, which has no verb: `Daily Post of Doha`. */
static bool may_be_in(const struct passage *passage, size_t at)
{
    const struct token *token = &passage->scene.tokens[at];
    if (token->kind == TOKEN_MARK)
        return token_is_mark(passage->scene.text, token, ".&");
    return passage->stretch[at] == 0 &&
           (token_is_capital(token) || token_has(token, WORD_PREPOSITION | WORD_ARTICLE));
}

/* Whether the tokens [at, end) may be somebody's name: no list has them as a place or a body. */
static bool may_be_name(const struct passage *passage, size_t at, size_t end)
{
    const uint32_t others = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_CITY |
                            GAZETTEER_LANDMARK | GAZETTEER_NORP | GAZETTEER_ORGANIZATION |
                            GAZETTEER_AGENCY;
    const struct token *first = &passage->scene.tokens[at];
    const char *text = passage->scene.text;
    size_t n = passage->scene.tokens[end - 1].end - first->start;
    return (first->classes & ~(uint32_t)WORD_PARTICLE) == 0 &&
           (gazetteer_name(text + first->start, n) & others) == 0;
}

/* Whether they may sign: a name whose first word is none that begins sentences, or a board:
 * `Editorial Board`. */
static bool may_sign(const struct passage *passage, size_t at, size_t end)
{
    const struct token *first = &passage->scene.tokens[at];
    if (end == at + 2 && first->classes == 0 && token_is(passage->scene.text, first + 1, "Board"))
        return true;
    return may_be_name(passage, at, end) && !label_is_word(passage->scene.text, first);
}

bool signatures_find(const struct passage *passage, size_t at, struct source *source)
{
    const struct token *tokens = passage->scene.tokens;
    size_t comma = at, end = passage->end;
    if (end - at > SIGNATURE_MOST)
        return false;
    while (comma < end && (token_is_capital(&tokens[comma]) ||
                           token_is_mark(passage->scene.text, &tokens[comma], ".") ||
                           (comma > at && token_is(passage->scene.text, &tokens[comma], "and"))))
        comma++;
    if (comma < at + 2 || comma + 1 >= end || !token_is(passage->scene.text, &tokens[comma], ",") ||
        tokens[comma - 1].kind == TOKEN_MARK || !may_sign(passage, at, comma))
        return false;
    for (size_t i = comma + 1; i < end; i++)
        if (!may_be_in(passage, i))
            return false;
    *source = passage_own_source(passage, at);
    source->speaker = passage_span(&passage->scene, (struct phrase){at, comma - 1});
    return true;
}

/* Whether a dash stands at `dash` and a name follows, `-- Peter Novak`: then *source gets that as
 * its speaker, with the dash as cue. */
static bool find_behind_dash(const struct passage *passage, size_t dash, struct source *source)
{
    struct phrase name;
    const struct token *tokens = passage->scene.tokens;
    bool hyphen = token_is(passage->scene.text, &tokens[dash], "-");
    if (!(hyphen || is_dash(passage, dash)) || dash + 1 >= passage->end ||
        passage->end - dash > DASHED_MOST || !token_is_capital(&tokens[dash + 1]) ||
        !phrase_after(passage->scene.text, tokens, dash + 1, passage->end, &name) ||
        (name.last + 1 < passage->end && token_has(&tokens[name.last + 1], WORD_AUXILIARY)))
        return false;
    *source = passage_own_source(passage, dash);
    source->speaker = passage_span(&passage->scene, name);
    source->cue = (struct span){tokens[dash].start, tokens[dash].end};
    return true;
}

bool signatures_behind(const struct passage *passage, const struct stretch *stretch, size_t last,
                       struct source *source)
{
    size_t at = last + 1;
    return at + 1 < passage->end && passage->stretch[at] == 0 &&
           (find_behind_dash(passage, at, source) ||
            (strchr(".?!", passage->scene.text[stretch->inside_end - 1]) != NULL &&
             signatures_find(passage, at, source)));
}

/* Whether the tokens are a full name, with nothing but its title: `President Helen Marsh`. */
static bool is_full_name(const struct passage *passage, struct phrase name)
{
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    if (name.first == name.last || tokens[name.last].kind == TOKEN_MARK)
        return false;
    for (size_t i = name.first; i <= name.last; i++)
        if (!token_is_capital(&tokens[i]) && !token_has(&tokens[i], WORD_PARTICLE) &&
            !token_is_mark(text, &tokens[i], ".-"))
            return false;
    return may_be_name(passage, name.first, name.last + 1);
}

bool signatures_with_dash(const struct passage *passage, struct source *source)
{
    struct phrase name;
    const struct token *tokens = passage->scene.tokens;
    size_t dash = passage->begin;
    if (!find_behind_dash(passage, dash, source) ||
        !phrase_after(passage->scene.text, tokens, dash + 1, passage->end, &name) ||
        !is_full_name(passage, name))
        return false;
    size_t behind = name.last + 1;
    behind += behind < passage->end && token_is(passage->scene.text, &tokens[behind], ",");
    return behind >= passage->end ||
           (tokens[behind].kind != TOKEN_NUMBER && tokens[behind].kind != TOKEN_POSSESSIVE &&
            !token_is(passage->scene.text, &tokens[behind], ":"));
}

static bool is(const struct passage *passage, size_t at, const char *word)
{
    return token_is(passage->scene.text, &passage->scene.tokens[at], word);
}

/* The token behind the account of a signature, `(@marsh) March 5, 2019`, at the paragraph's end;
 * *at becomes its bracket. 0 if there is none. */
static size_t find_account(const struct passage *passage, size_t *at)
{
    size_t close = passage->end - 1;
    while (close > passage->begin && passage->end - close <= DATE_MOST && !is(passage, close, ")"))
        close--;
    for (size_t open = close; open > passage->begin && close - open < ACCOUNT_MOST; open--) {
        if (!is(passage, open, "(") || !is(passage, open + 1, "@"))
            continue;
        *at = open;
        return is(passage, close, ")") ? close + 1 : 0;
    }
    return 0;
}

bool signatures_of_post(const struct passage *passage, size_t *dash, struct source *source)
{
    const struct token *tokens = passage->scene.tokens;
    size_t account;
    if (passage->end - passage->begin < 6 || find_account(passage, &account) == 0)
        return false;
    size_t at = account - 1;
    while (at > passage->begin && account - at <= AUTHOR_MOST && !is_dash(passage, at))
        at--;
    if (at == passage->begin || at + 1 == account || !is_dash(passage, at))
        return false;
    *dash = at;
    *source = passage_own_source(passage, at);
    source->speaker = passage_span(&passage->scene, (struct phrase){at + 1, account - 1});
    source->cue = (struct span){tokens[at].start, tokens[at].end};
    return true;
}
