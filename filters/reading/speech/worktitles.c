/* SPDX-License-Identifier: MIT */
#include "worktitles.h"

#include <string.h>

#include "common/wordlist.h"
#include "lists.h"
#include "reading/words/words.h"

static const struct wordlist work_words = {&english_work_words, NULL};

static bool is_work(const struct passage *passage, size_t at)
{
    const struct token *token = &passage->scene.tokens[at];
    return at >= passage->begin && at < passage->end && token->kind != TOKEN_MARK &&
           wordlist_find(&work_words, passage->scene.text + token->start,
                         token->end - token->start) != NULL;
}

/* Whether a noun for a work stands beside the stretch: `her novel, "Harbor Lights"`, `the "Today"
 * show`, `a play called "Ice"`. */
static bool names_work(const struct passage *passage, size_t first, size_t last)
{
    const char *text = passage->scene.text;
    const struct token *tokens = passage->scene.tokens;
    size_t before = first;
    if (before > passage->begin && token_is(text, &tokens[before - 1], ","))
        before--;
    if (before > passage->begin && (is_work(passage, before - 1)))
        return true;
    return last + 1 < passage->end && tokens[last + 1].kind == TOKEN_LOWER &&
           is_work(passage, last + 1);
}

/* Whether the verb before the stretch takes it as a name rather than saying it: `told "Good Evening
 * Ohio"`, `a show called "Ice"`. */
static bool takes_name(const struct passage *passage, size_t first)
{
    size_t behind = passage_cue_from(passage, first);
    const struct cue *cue = behind > 0 ? &passage->cues.items[behind - 1] : NULL;
    if (cue == NULL || cue->last + 1 != first)
        return false;
    /* `she calls "Ice Watch"` says it all the same. */
    const struct token *before =
        &passage->scene.tokens[cue->first > cue->begin ? cue->first - 1 : cue->first];
    if ((cue->verb.takes & VERB_NAME) != 0 &&
        (token_is_capital(before) || token_has(before, WORD_PRONOUN)))
        return false;
    if ((cue->verb.takes & VERB_NAME) != 0)
        return cue->first > cue->begin && is_work(passage, cue->first - 1);
    return (cue->verb.takes & (VERB_TELL | VERB_NAME)) != 0;
}

enum title title_of(const struct passage *passage, const struct stretch *stretch, size_t first,
                    size_t last)
{
    size_t capitals = 0;
    const struct token *before = &passage->scene.tokens[first > passage->begin ? first - 1 : first];
    bool led = before->kind == TOKEN_POSSESSIVE || token_has(before, WORD_PREPOSITION);
    bool said = token_is(passage->scene.text, before, "as");
    for (size_t i = first; i <= last; i++) {
        const struct token *token = &passage->scene.tokens[i];
        if (token->kind == TOKEN_LOWER && token->classes == 0)
            return NO_TITLE;
        capitals += token_is_capital(token);
    }
    if (capitals > 0 && (names_work(passage, first, last) || takes_name(passage, first)))
        return TITLE;
    char mark = passage->scene.text[stretch->inside_end - 1];
    if (!led && strchr(".?!", mark) != NULL)
        return NO_TITLE;
    /* What is said up to a comma has a mark before it. */
    if (!led && mark == ',')
        return before->kind != TOKEN_MARK && capitals >= 2 && !said &&
                       passage_begins_capital(passage, stretch)
                   ? MAYBE_TITLE
                   : NO_TITLE;
    /* `the star of Channel 4's "Ice,"` */
    bool owned = before->kind == TOKEN_POSSESSIVE && capitals > 0;
    return (capitals >= 2 || owned) && !said ? LIKE_TITLE : NO_TITLE;
}
