/* SPDX-License-Identifier: MIT */
#include "genders.h"

#include "common/wordlist.h"
#include "lists.h"
#include "reading/words/classnames.h"
#include "reading/words/shortwords.h"
#include "reading/words/wordsieve.h"

static const struct class_name genders[] = {{"F", GENDER_FEMALE}, {"M", GENDER_MALE}};

static uint32_t code_of(const char *value)
{
    return classnames_code(genders, sizeof genders / sizeof *genders, value);
}

static const struct wordlist first_names = {&english_first_names, NULL};
static struct shortwords gender_words = {.table = &english_gender_words, .code = code_of};

enum gender genders_of_name(const char *name, size_t n)
{
    const char *value = n > 0 ? wordlist_find(&first_names, name, n) : NULL;
    if (value == NULL || value[0] == 'U')
        return GENDER_OPEN;
    return value[0] == 'F' ? GENDER_FEMALE : GENDER_MALE;
}

enum gender genders_of_word(const char *text, size_t from, size_t to)
{
    static struct wordsieve sieve;
    wordsieve_prepare(&sieve, &english_gender_words);
    if (!wordsieve_may_have_in(&sieve, text, from, to))
        return GENDER_OPEN;
    return (enum gender)shortwords_find_folded(&gender_words, text, from, to);
}
