/* SPDX-License-Identifier: MIT */
#include "roleholders.h"

#include "reading/sentences/paragraphs.h"

enum {
    NAMED_MORE = 2,       /* how many times as often as the others the foremost is named */
    SENTENCES_ROUND = 24, /* sentences back in which one who is named most often has to be named */
    SENTENCES_NEAR = 3    /* sentences back in which the one who spoke last spoke */
};

/* Whether the role at the token, from 1, stands behind a people's name or a possessive: `Kenyan
 * President`, `Kenya's President`. */
static bool is_foreign(const struct recall *recall, size_t token)
{
    const struct token *tokens = recall->names->tokens.items;
    if (token < 2 || tokens[token - 1].first)
        return false;
    const struct token *before = &tokens[token - 2];
    size_t i = recall_mention(recall->names, before->start);
    return before->kind == TOKEN_POSSESSIVE ||
           (i < recall->names->count && recall->names->mentions[i].kind == NAME_NORP &&
            recall->names->mentions[i].span.end == before->end);
}

void roleholders_add(struct roleholders *holders, const struct recall *recall, size_t mention,
                     size_t token)
{
    uint32_t person = recall->cast->of[mention];
    bool foreign = is_foreign(recall, token);
    for (size_t i = 0; i < holders->count && i < ROLEHOLDERS_MOST; i++)
        if (holders->persons[i] == person) {
            holders->foreign[i] = holders->foreign[i] || foreign;
            return;
        }
    if (holders->count == 0)
        holders->mention = mention;
    if (holders->count < ROLEHOLDERS_MOST) {
        holders->persons[holders->count] = person;
        holders->foreign[holders->count] = foreign;
    }
    holders->count++;
}

/* Whether the holder is the only one who has the role for no people. */
static bool is_at_home(const struct roleholders *holders, size_t holder)
{
    for (size_t k = 0; k < holders->count; k++)
        if (holders->foreign[k] != (k != holder))
            return false;
    return true;
}

/* Whether the last of the mentions [least, behind) that name the person stands shortly before `at`.
 */
static bool is_named_near(const struct recall *recall, uint32_t person, size_t least, size_t behind,
                          size_t at)
{
    size_t unit = paragraphs_unit(recall->story, at);
    for (size_t i = behind; i-- > least;)
        if (recall->cast->of[i] == person)
            return unit - paragraphs_unit(recall->story, recall->names->mentions[i].span.start) <=
                   SENTENCES_ROUND;
    return false;
}

uint32_t roleholders_foremost(const struct roleholders *holders, const struct recall *recall,
                              size_t least, size_t behind, size_t at, bool told)
{
    size_t counts[ROLEHOLDERS_MOST] = {0}, first = 0, second = 0;
    uint32_t last = 0;
    if (holders->count > ROLEHOLDERS_MOST)
        return 0;
    for (size_t i = least; i < behind; i++)
        for (size_t k = 0; k < holders->count; k++)
            counts[k] += recall->cast->of[i] == holders->persons[k];
    for (size_t k = 0; k < holders->count; k++) {
        if (counts[k] > counts[first] || (counts[k] == counts[first] && is_at_home(holders, k)))
            first = k;
        if (holders->persons[k] == recall->last)
            last = recall->last;
    }
    for (size_t k = 0; k < holders->count; k++)
        second = k != first && counts[k] > second ? counts[k] : second;
    bool near = last != 0 && paragraphs_unit(recall->story, at) -
                                     paragraphs_unit(recall->story, recall->last_span) <=
                                 SENTENCES_NEAR;
    size_t more = is_at_home(holders, first) ? 1 : NAMED_MORE;
    uint32_t most = counts[first] >= more * second ? holders->persons[first] : 0;
    if (most != 0 && most != holders->persons[0] && !is_named_near(recall, most, least, behind, at))
        most = 0;
    if (near)
        return most == 0 || most == last ? last : 0;
    return told ? 0 : most;
}
