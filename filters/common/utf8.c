/* SPDX-License-Identifier: MIT */
#include "utf8.h"

#include <string.h>

#include "scan.h"

static unsigned char byte(const char *s, size_t i)
{
    return (unsigned char)s[i];
}

/* The narrower ranges of the second byte keep out overlong forms, surrogates and what lies beyond
 * U+10FFFF. */
static bool second_fits(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return utf8_is_continuation(second);
    }
}

static size_t announced(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    if (first >= 0xF0 && first <= 0xF4)
        return 4;
    return 0;
}

size_t utf8_length(const char *s, size_t n)
{
    if (n == 0)
        return 0;
    size_t length = announced(byte(s, 0));
    if (length <= 1)
        return length;
    if (length > n || !second_fits(byte(s, 0), byte(s, 1)))
        return 0;
    for (size_t i = 2; i < length; i++)
        if (!utf8_is_continuation(byte(s, i)))
            return 0;
    return length;
}

static uint32_t decode(const char *s, size_t *length)
{
    uint32_t c = byte(s, 0);
    *length = announced(byte(s, 0));
    if (*length < 2) {
        *length = 1;
        return c;
    }
    c &= 0x7Fu >> *length;
    for (size_t i = 1; i < *length; i++)
        c = c << 6 | (byte(s, i) & 0x3Fu);
    return c;
}

size_t utf8_unfinished(const char *s, size_t n)
{
    for (size_t back = 1; back < UTF8_LONGEST && back <= n; back++) {
        unsigned char c = byte(s, n - back);
        if (utf8_is_continuation(c))
            continue;
        if (announced(c) <= back)
            return 0;
        if (back >= 2 && !second_fits(c, byte(s, n - back + 1)))
            return 0;
        return back;
    }
    return 0;
}

/* The explicit formatting characters of the bidirectional algorithm: U+202A to U+202E, U+2066 to
 * U+2069. */
static bool is_bidi_control(const char *s)
{
    unsigned char last = byte(s, 2);
    if (byte(s, 0) != 0xE2)
        return false;
    return byte(s, 1) == 0x80 ? last >= 0xAA && last <= 0xAE
                              : byte(s, 1) == 0x81 && last >= 0xA6 && last <= 0xA9;
}

static bool is_control(const char *s, size_t length)
{
    unsigned char c = byte(s, 0);
    if (length == 1)
        return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
    if (length == 2)
        return c == 0xC2 && byte(s, 1) < 0xA0;
    return length == 3 && is_bidi_control(s);
}

/* The commonest sequences that are not ASCII: quotation marks, dashes and their like. */
static bool is_punctuation(const char *s, size_t n)
{
    return n >= 3 && byte(s, 0) == 0xE2 && byte(s, 1) == 0x80 && utf8_is_continuation(byte(s, 2));
}

size_t utf8_repair(char *s, size_t n, size_t *first)
{
    size_t invalid = 0;
    struct scan scan;
    scan_start(&scan, SCAN_SET(SCAN_ODD), s, n);
    for (size_t i = scan_next(&scan, SCAN_ODD, 0, n); i < n; i = scan_next(&scan, SCAN_ODD, i, n)) {
        if (is_punctuation(s + i, n - i) && !is_bidi_control(s + i)) {
            i += 3;
            continue;
        }
        size_t length = utf8_length(s + i, n - i);
        if (length == 0) {
            if (invalid++ == 0)
                *first = i;
            s[i] = '?';
            length = 1;
        } else if (is_control(s + i, length)) {
            memset(s + i, ' ', length);
        }
        i += length;
    }
    return invalid;
}

void utf8_make_printable(char *s, size_t n)
{
    for (size_t i = 0; i < n;) {
        size_t length = utf8_length(s + i, n - i);
        bool bad = length == 0 || is_control(s + i, length) || s[i] == '\n' || s[i] == '\t';
        if (length == 0)
            length = 1;
        if (bad)
            memset(s + i, '?', length);
        i += length;
    }
}

/* In Latin-1 capitals stand 0x20 below their small letters; in Latin Extended-A capitals are even
 * up to U+0137 and from U+014A to U+0177, odd from U+0139 to U+0148 and from U+0179 to U+017E. */
static bool is_upper_point(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    if (c <= 0xDE)
        return c >= 0xC0 && c != 0xD7;
    if (c < 0x100 || c > 0x17E || c == 0x138 || c == 0x149)
        return false;
    if (c == 0x178)
        return true;
    bool odd_capitals = (c >= 0x139 && c <= 0x148) || c >= 0x179;
    return odd_capitals == ((c & 1) != 0);
}

static bool is_lower_point(uint32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z';
    return c >= 0xDF && c <= 0x17F && c != 0xF7 && !is_upper_point(c);
}

static uint32_t lower_point(uint32_t c)
{
    if (!is_upper_point(c))
        return c;
    if (c <= 0xDE)
        return c + 0x20;
    return c == 0x178 ? 0xFF : c + 1;
}

/* Folds eight bytes if they are all ASCII: a capital has 0x20 less than its small letter. */
static bool fold_eight(const char *s, char *out)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x80 * ones;
    uint64_t bytes;
    memcpy(&bytes, s, sizeof bytes);
    uint64_t from_a = bytes + (0x80 - 'A') * ones, behind_z = bytes + (0x7F - 'Z') * ones;
    if ((bytes & tops) != 0)
        return false;
    bytes |= (from_a & ~behind_z & tops) >> 2;
    memcpy(out, &bytes, sizeof bytes);
    return true;
}

/* Folds what is ASCII at the head of the bytes, and returns how many that are. The last eight may
 * overlap others: what is folded stays as it is. */
static size_t fold_ascii(const char *s, size_t n, char *out)
{
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        if (!fold_eight(s + i, out + i))
            return i;
    if (i > 0 && (i == n || fold_eight(s + n - 8, out + n - 8)))
        return n;
    for (; i < n && byte(s, i) < 0x80; i++)
        out[i] = (char)(s[i] + (s[i] >= 'A' && s[i] <= 'Z') * 0x20);
    return i;
}

size_t utf8_fold(const char *s, size_t n, char *out)
{
    size_t ascii = fold_ascii(s, n, out), used = ascii;
    for (size_t i = ascii; i < n;) {
        unsigned char c = byte(s, i);
        size_t length = c < 0x80 ? 1 : utf8_length(s + i, n - i);
        if (length == 3 && memcmp(s + i, "\xE2\x80\x99", 3) == 0) {
            out[used++] = '\'';
        } else if (used > 0 && length == 2 && memcmp(s + i, "\xC2\xAD", 2) == 0) {
            /* A soft hyphen is no part of its word. */
        } else if (length == 2) {
            uint32_t point = lower_point(decode(s + i, &length));
            out[used++] = (char)(0xC0 | point >> 6);
            out[used++] = (char)(0x80 | (point & 0x3F));
        } else if (length <= 1) {
            out[used++] = c >= 'A' && c <= 'Z' ? (char)(c + 0x20) : (char)c;
            length = 1;
        } else {
            memmove(out + used, s + i, length);
            used += length;
        }
        i += length;
    }
    return used;
}

char utf8_bare(const char *s, size_t n)
{
    /* Of U+00C0 to U+017F. */
    static const char letters[] =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
        ".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.";
    if (n < 2 || byte(s, 0) < 0xC3 || byte(s, 0) > 0xC5)
        return 0;
    char letter = letters[(byte(s, 0) - 0xC3) << 6 | (byte(s, 1) & 0x3F)];
    return letter != '.' ? letter : 0;
}

bool utf8_is_upper(const char *s, size_t n)
{
    size_t length = utf8_length(s, n);
    return length > 0 && is_upper_point(decode(s, &length));
}

bool utf8_is_lower(const char *s, size_t n)
{
    size_t length = utf8_length(s, n);
    return length > 0 && is_lower_point(decode(s, &length));
}

bool utf8_is_letter(const char *s, size_t n)
{
    if (n > 0 && byte(s, 0) < 0x80)
        return (s[0] | 0x20) >= 'a' && (s[0] | 0x20) <= 'z';
    return utf8_is_upper(s, n) || utf8_is_lower(s, n);
}
