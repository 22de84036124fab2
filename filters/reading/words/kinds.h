/* SPDX-License-Identifier: MIT */
/* Kinds of names. */
#ifndef WIREDESK_KINDS_H
#define WIREDESK_KINDS_H

#include <stddef.h>

enum name_kind { NAME_PERSON, NAME_ORGANIZATION, NAME_PLACE, NAME_NORP, NAME_OTHER, NAME_KINDS };

/* What the kinds are called in rows. */
extern const char *const name_kind_names[NAME_KINDS];

/* How long those are, in bytes. */
extern const unsigned char name_kind_lengths[NAME_KINDS];

/* The kind that is called by the `n` bytes at `name`; NAME_KINDS if none is. */
enum name_kind names_kind(const char *name, size_t n);

#endif
