/* SPDX-License-Identifier: MIT */
/* The persons of a story who may be meant by their surname alone, and what helps to tell which of
 * them is. */
#ifndef WIREDESK_BEARERS_H
#define WIREDESK_BEARERS_H

#include <stdbool.h>
#include <stddef.h>

#include "common/story.h"
#include "genders.h"
#include "keys.h"
#include "namesakes.h"

/* The title in one word right before a name: `Mr.`, `President`. */
struct bearer_title {
    struct span word; /* empty where there is none */
    enum gender gender;
    bool head; /* of a state */
};

/* A person with the surname. */
struct bearer {
    const struct namesake *person;
    struct bearer_title title; /* at the first mention */
    enum gender gender;        /* by the first name */
    bool junior;
};

/* Those who may be meant; `lead` is the index of the one named first. */
struct bearers {
    struct bearer items[NAMESAKES_MOST];
    size_t count;
    size_t lead;
    const struct mention *other; /* the earliest full name of another; NULL if there is none */
    const struct bearer *listed; /* the one whom a list names; NULL if there is none */
    bool unnamed;  /* somebody whom the story does not name has the surname, too, as a title or list
                      says */
    bool known;    /* the surname alone means the first one while no other is near ... */
    bool lasting;  /* ... even after others were named */
    bool unshaken; /* ... even right behind their full names */
};

/* Finds those of the persons who may be meant by the keys [first, last), the surname alone.
 * `another`: bearers_are_others() is true. `namesakes` has to live as long as `bearers`. */
void bearers_find(const char *text, const struct key *first, const struct key *last,
                  const struct namesakes *namesakes, bool another, struct bearers *bearers);

/* Whether a list says that the surname alone always means one who is none of the persons: in a
 * story of `Ivanka Trump` and `Donald Trump Jr.`, `Trump` is the president. */
bool bearers_are_others(const char *text, const struct mention *surname,
                        const struct namesakes *namesakes);

/* The title before a mention. */
struct bearer_title bearers_title(const char *text, const struct mention *mention);

/* Whether both are the same word; false if there is none. */
bool bearers_same_title(const char *text, const struct bearer_title *title,
                        const struct bearer_title *other);

/* Whether the surname with that title may mean the person. Heads of state are introduced with their
 * title: it does not mean a wife, daughter or son beside them. */
bool bearers_fits(const char *text, const struct bearer *bearer, const struct bearer_title *title);

/* The gender of a person by the first word of the name. */
enum gender bearers_gender(const char *text, struct span name);

/* Whether the word has the class in the list of family words (filters/english/family-words.txt). */
bool bearers_is_family_word(const char *text, struct span word, const char *class);

/* Whether the last word of the name is the father's, which alone means somebody else: `Salman` is
 * not `Mohammed bin Salman`. */
bool bearers_is_of_father(const char *text, struct span name);

#endif
