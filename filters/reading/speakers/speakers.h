/* SPDX-License-Identifier: MIT */
/* Resolves speakers to their fullest names in the story. */
#ifndef WIREDESK_SPEAKERS_H
#define WIREDESK_SPEAKERS_H

#include "cast.h"
#include "quotations.h"
#include "reading/names/names.h"

/* Sets `resolved` of each quotation; they must be sorted. It becomes the canonical name of the
 * person named in the speaker's noun phrase (not of one whose aide or campaign speaks), or of the
 * body or place that the phrase is; for `he` and `she` that of the person who spoke or was named in
 * the nearest sentence before and has that gender; for `the minister` and `the ministry` that of
 * the only person in the role, or the foremost of them, or of a body of that kind; for `it` and
 * `they` that of the body that the previous sentence begins with or that speaks in it, and the
 * several who do; else the phrase as written. NULL if the speaker is open: there is none, a pronoun
 * that nobody answers to, or a surname that two persons share. */
void speakers_resolve(const struct story *story, const struct names *names, const struct cast *cast,
                      struct quotations *quotations);

#endif
