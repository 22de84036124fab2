/* SPDX-License-Identifier: MIT */
/* Speakers by their fullest names. */
#ifndef WIREDESK_SPEAKERS_H
#define WIREDESK_SPEAKERS_H

#include "names.h"
#include "speech.h"

/* Sets `resolved` of each quotation: the canonical name of the person named in the speaker's noun
 * phrase; of the body or place that it is, without its article; for `he` and `she` the person named
 * last before it whose first name does not speak against it; for `it` the body that the sentence
 * before begins with; else the phrase as written. NULL where
 * the speaker is open: no speaker, a pronoun that nobody answers to. */
void speakers_resolve(const struct story *story, const struct names *names, struct speech *speech);

#endif
