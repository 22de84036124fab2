/* SPDX-License-Identifier: MIT */
/* Captions as a table of IPTC's fields, as ExifTool reads it with -csv=FILE: comma-separated values
 * with a header line (RFC 4180, line ends LF), the names of the tags those of ExifTool. */
#ifndef WIREDESK_IPTC_H
#define WIREDESK_IPTC_H

#include <stdint.h>

#include "captions.h"
#include "common/story.h"

/* Writes the header line. */
void iptc_write_header(void);

/* Writes the caption, the one of that number in its story, as a line. What is not known is an empty
 * field, which ExifTool passes over. The file that the line is for is named after the story's id
 * and the number, `ID-NUMBER.jpg`. */
void iptc_write(const struct story *story, const struct caption *caption, uint64_t number);

#endif
