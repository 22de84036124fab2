/* SPDX-License-Identifier: MIT */
/* The names of classes that lists give their words, and the codes that stand for them in the
 * program. An unknown name ends the program: a list of filters/english/ then has a class that the
 * program lacks, and its words would silently be of another class, or of none. */
#ifndef WIREDESK_CLASSNAMES_H
#define WIREDESK_CLASSNAMES_H

#include <stddef.h>
#include <stdint.h>

struct class_name {
    const char *name;
    uint32_t code; /* a number, or bits */
};

/* The code of the class `name`, one of the `count` in `known`. */
uint32_t classnames_code(const struct class_name *known, size_t count, const char *name);

/* The bits of the classes in `names`, which are separated by commas, together. */
uint32_t classnames_bits(const struct class_name *known, size_t count, const char *names);

#endif
