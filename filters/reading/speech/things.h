/* SPDX-License-Identifier: MIT */
/* Nouns of what speaks only in a figure of speech. */
#ifndef WIREDESK_THINGS_H
#define WIREDESK_THINGS_H

#include <stdbool.h>

#include "cues.h"

/* Whether the cue's subject is neither a name nor a noun for persons or a body: `The talks
 * threatened to fail`, `a storm that threatens to come`. A pronoun is none such. */
bool thing_is_subject(const struct scene *scene, const struct cue *cue);

#endif
