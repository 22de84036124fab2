/* SPDX-License-Identifier: MIT */
/* Speakers by their fullest names. */
#ifndef WIREDESK_SPEAKERS_H
#define WIREDESK_SPEAKERS_H

#include "cast.h"
#include "quotations.h"
#include "reading/names/names.h"

/* Sets `resolved` of each quotation, which are ordered by start: the canonical name of the person
 * named in the speaker's noun phrase, who is not just whose aide or campaign speaks; of the body or
 * place that it is, without its article; for `he` and `she` the person who spoke or was named in
 * the nearest sentence before and whom the pronoun fits; for `the minister` and `the ministry` the
 * only person in that role or the foremost of them, the body of that kind; for `it` the body that
 * the sentence before begins with or that speaks in it, for `they` the several who do; else the
 * phrase as written. NULL where the speaker is open: no speaker, a pronoun that nobody answers to,
 * a surname that two persons share. */
void speakers_resolve(const struct story *story, const struct names *names, const struct cast *cast,
                      struct quotations *quotations);

#endif
