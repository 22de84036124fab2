/* SPDX-License-Identifier: MIT */
/* Patterns of credits, in which words stand by their class (filters/english/credit-words.txt,
 * caption-words.txt). */
#ifndef WIREDESK_CREDITPATTERNS_H
#define WIREDESK_CREDITPATTERNS_H

#include "common/pattern.h"

/* Compiles the source of a pattern, in which `@label@` is any of the words of the class `label`. An
 * unknown class, or a source that gets too long, is a mistake in the program, and ends it. */
void creditpatterns_compile(struct pattern *pattern, const char *source);

#endif
