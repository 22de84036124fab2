/* SPDX-License-Identifier: MIT */
/* Subjects that speak only figuratively. */
#ifndef WIREDESK_THINGS_H
#define WIREDESK_THINGS_H

#include <stdbool.h>

#include "cues.h"

/* Whether the cue's subject is neither a name or pronoun nor a noun for persons or bodies: `The
 * talks threatened to fail`, `a storm that threatens to come`. */
bool thing_is_subject(const struct scene *scene, const struct cue *cue);

/* Whether the subject is such a thing, is nothing written or found out, and belongs to nobody:
 * `The offer`, but not `The letter` or `her offer`. */
bool thing_is_silent(const struct scene *scene, struct phrase subject);

#endif
