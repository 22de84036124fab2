/* SPDX-License-Identifier: MIT */
#include "anyverbs.h"

#include "reading/tokens/phrases.h"
#include "reading/tokens/phrasewords.h"
#include "reading/words/words.h"

/* The token of the verb behind the subject; it is taken off the subject's end if it was taken for
 * part of it: `the old teacher snapped`. */
static size_t last_past(const char *text, const struct token *tokens, struct phrase *subject)
{
    for (size_t i = subject->last; i > subject->first; i--)
        if (phraseword_is_regular_past(text, &tokens[i])) {
            subject->last = i - 1;
            return i;
        }
    return subject->last + 1;
}

/* Whether the verb of a name or pronoun that ends at `last` stands behind it: `Peter Novak |
 * began`, `he | shot back`, `she | goes on`. A word in -s behind a name may be a noun. */
static bool is_verb_of_name(const char *text, const struct token *tokens, size_t last)
{
    const struct token *verb = &tokens[last + 1];
    bool pronoun = token_has(&tokens[last], WORD_PRONOUN);
    /* `It turns out`, `Who cares?` */
    if (!(pronoun || token_is_capital(&tokens[last])) || token_has(&tokens[last], WORD_RELATIVE) ||
        token_is_either(text, &tokens[last], "it"))
        return false;
    return phraseword_may_be_past(text, verb) ||
           (pronoun && verb->kind == TOKEN_LOWER && verb->classes == 0 &&
            token_ends_in(text, verb, "s") && !token_ends_in(text, verb, "ss"));
}

bool anyverb_source(const struct passage *passage, const struct stretch *stretch, size_t last,
                    struct source *source)
{
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    size_t at = last + 1, verb = at;
    struct phrase subject;
    if (at + 1 >= passage->end || passage->stretch[at] != 0 || !passage_leads_on(passage, stretch))
        return false;
    bool inverted = phraseword_is_regular_past(text, &tokens[at]);
    if (!phrase_after(text, tokens, inverted ? at + 1 : at, passage->end, &subject))
        return false;
    if (!inverted)
        verb = last_past(text, tokens, &subject);
    if (verb >= passage->end || !(phraseword_is_regular_past(text, &tokens[verb]) ||
                                  (!inverted && is_verb_of_name(text, tokens, subject.last))))
        return false;
    *source = passage_own_source(passage, at);
    source->speaker = passage_span(&passage->scene, subject);
    source->cue = (struct span){tokens[verb].start, tokens[verb].end};
    return true;
}
