/* SPDX-License-Identifier: MIT */
/* What some sites print before the caption of a photo: `Facebook Twitter Pinterest`. */
#ifndef WIREDESK_CAPTIONLEADS_H
#define WIREDESK_CAPTIONLEADS_H

#include <stddef.h>

/* Where text[from..to) begins after such words; `from` if it does not begin with them. */
size_t captionleads_end(const char *text, size_t from, size_t to);

#endif
