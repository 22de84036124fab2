/* SPDX-License-Identifier: MIT */
#include "initials.h"

#include "reading/words/gazetteer.h"
#include "reading/words/kinds.h"

/* The most tokens of such a name, and letters of a token before the surname. */
enum { TOKENS_MOST = 4, LETTERS_MOST = 2 };

static const uint32_t bodies = GAZETTEER_COUNTRY | GAZETTEER_REGION | GAZETTEER_NORP |
                               GAZETTEER_ORGANIZATIONS | GAZETTEER_HEADS;

/* What stands before the surname. */
struct lead {
    size_t letters; /* of the initials */
    bool alone;     /* each is a token of its own */
    bool titled;    /* the first token is a title */
    bool body;      /* letters of one token are also the name of a body or place */
};

/* Describes the tokens before the surname; false if they are neither initials nor a title before
 * them. Initials of companies and teams stand before names, too: `AB Volvo`, `FC Holt`. */
static bool take_lead(const struct reader *reader, size_t first, const struct tagged *name,
                      size_t count, struct lead *lead)
{
    const uint32_t forms = GAZETTEER_HEAD_COMPANY | GAZETTEER_HEAD_TEAM;
    *lead = (struct lead){.titled = (name->bits & GAZETTEER_TITLE) != 0};
    for (size_t i = 0; i < count; i++) {
        const struct token *token = &reader->items[first + i];
        size_t n = token->end - token->start;
        bool capitals = name[i].shape == SHAPE_UPPER || (n == 1 && name[i].shape == SHAPE_CAPITAL);
        bool title = i == 0 && lead->titled;
        bool form = !title && n > 1 && (name[i].bits & forms) != 0;
        if (n > LETTERS_MOST || !capitals || form)
            return false;
        lead->letters += title ? 0 : n;
        lead->body |= !title && n > 1 && (name[i].bits & bodies) != 0;
    }
    lead->alone = !lead->titled && lead->letters == count;
    return true;
}

/* Whether the word may be a surname: no list has it as anything else. */
static bool may_be_surname(const struct tagged *word)
{
    const uint32_t others =
        bodies | GAZETTEER_LARGE_CITY | GAZETTEER_CALENDAR | GAZETTEER_TITLE | GAZETTEER_FUNCTION;
    return word->shape == SHAPE_CAPITAL && (word->bits & others) == 0 &&
           gazetteer_share(word->bits) < GAZETTEER_SOMETIMES_LOWER;
}

/* Whether the word is a person's name, or the last token of one, in the story. */
static bool is_of_person(const struct evidence *evidence, const struct tagged *word)
{
    return evidence_surnames(evidence, word->folded) > 0 ||
           evidence_kind(evidence, word->folded) == NAME_PERSON;
}

bool initials_is_person(const struct reader *reader, size_t first, const struct tagged *name,
                        size_t count, const struct evidence *evidence)
{
    struct lead lead;
    const struct tagged *last = &name[count - 1];
    bool listed = name->length == count &&
                  (name->begins & (GAZETTEER_ORGANIZATIONS | GAZETTEER_OTHER_NAME)) != 0;
    unsigned kind = tag_kind(name->tag);
    if ((kind != NAME_ORGANIZATION && kind != NAME_OTHER) || count < 2 || count > TOKENS_MOST ||
        listed || !may_be_surname(last) || !take_lead(reader, first, name, count - 1, &lead))
        return false;
    if (lead.alone && lead.letters > 1)
        return true;
    if (lead.body || !(lead.titled || lead.letters > 1 || last->bits == 0))
        return is_of_person(evidence, last);
    /* A word in no list is as good as a surname; but ships have such names, too: `MV Marinka`. */
    bool unknown = last->bits == 0 && kind == NAME_ORGANIZATION;
    return unknown || (last->bits & GAZETTEER_SURNAME) != 0 || is_of_person(evidence, last);
}
