/* SPDX-License-Identifier: MIT */
/* Words that lead into what a verb of speech reports, or out of it
 * (filters/english/report-words.txt). */
#ifndef WIREDESK_REPORTWORDS_H
#define WIREDESK_REPORTWORDS_H

#include "reading/words/wordsieve.h"
#include "tokens.h"

enum report_word {
    REPORT_NONE,
    REPORT_QUESTION,      /* begins a question: `whether` */
    REPORT_TIME_QUESTION, /* begins one, or says when it was said: `when` */
    REPORT_OBJECT,        /* a pronoun that is told something: `him` */
    REPORT_ADDS,          /* joins another report: `and` */
    REPORT_CONTRASTS,     /* the same, after a comma only: `while` */
    REPORT_CLAUSE,        /* a pronoun with its verb: `they'll` */
    REPORT_NOUN,          /* has `that` and what was said after it: `her claim that` */
    REPORT_NOUN_TO,       /* has an infinitive as well: `her promise to` */
    REPORT_OWNER,         /* whose it is: `his` */
    REPORT_OWNER_OBJECT,  /* that, or one that is told something: `her` */
    REPORT_PARTICIPLE,    /* of a passive, where it does not end in -ed: `known` */
    REPORT_SOURCE,        /* has `to` and who said it after it: `according` */
    REPORT_INQUIRY,       /* has a question that nobody need be named to ask: `asked` */
    REPORT_UNIT,          /* of time: `hours` */
    REPORT_FINDER,        /* finds and shows that something is so: `study` */
    REPORT_SURVEY,        /* such a one that asks people: `poll` */
    REPORT_DEMONSTRATIVE, /* concludes rather than says: `this suggests` */
    REPORT_MOMENT,        /* says when after `at`: `at one point` */
    REPORT_MEDIUM,        /* is spoken in: `in a letter` */
    REPORT_QUOTED,        /* has quoted words on it or in it: `the banner` */
    REPORT_OPENS,         /* leads what opens a sentence up to a comma: `unlike` */
    REPORT_LINK,          /* opens a sentence with a comma right after: `moreover` */
    REPORT_PARTICLE,      /* goes with a verb: `up` */
    REPORT_MEASURE,       /* says how exact a number is: `nearly` */
    REPORT_PART,          /* part of a whole: `half` */
    REPORT_SHOWS,         /* makes one seen or heard who speaks: `the tape shows Marsh saying` */
    REPORT_ANYBODY,       /* a subject with which an auxiliary supposes: `you could say` */
    REPORT_AMID,          /* stands between a subject and its verb: `long`, `only` */
    REPORT_AMID_PAIR,     /* the same, of two words together: `so far` */
    REPORT_DOUBTED,       /* before quoted words that nobody says: `so-called` */
    REPORT_TIE,           /* ties a noun to what stands after `to` or `in`: `a source close to` */
    REPORT_LIMIT,         /* goes with the words after it: `said both sides had left` */
    REPORT_ATTEMPT,       /* has an infinitive of one who speaks: `sought to explain` */
    REPORT_CAUSES,        /* has somebody and what he comes to say after it: `led Marsh to say` */
    REPORT_AIDS,          /* has a verb after it that says nothing: `it helps explain why` */
    REPORT_NOW,           /* such a link that says when: `today` */
    REPORT_AGE,           /* ends an age: `year-old` */
    REPORT_MUTE,          /* no speaker if it is alone before a verb, and may open a sentence: `well
                             said`, `late on Monday,` */
    REPORT_HEARD,    /* has `to` after it and somebody who spoke before: `experts I talked to` */
    REPORT_UNSPOKEN, /* before a colon, says nothing of what follows: `Eds: LEADS throughout` */
    REPORT_WORDS
};

/* What the token is, in whatever case it is printed. */
enum report_word report_word(const char *text, const struct token *token);

/* Whether it is that: faster than report_word() where it is not, as is true of most tokens. */
bool report_word_is(const char *text, const struct token *token, enum report_word word);

/* Whether what stands in text[start..end) ends an age: `year-old`, `seventeen-year-old`. */
bool report_word_ends_age(const char *text, size_t start, size_t end);

/* Whether the token is a link, REPORT_LINK or REPORT_NOW. */
static inline bool report_word_links(const char *text, const struct token *token)
{
    return report_word_is(text, token, REPORT_LINK) || report_word_is(text, token, REPORT_NOW);
}

/* Whether the token finds and shows that something is so, REPORT_FINDER or REPORT_SURVEY. */
static inline bool report_word_finds(const char *text, const struct token *token)
{
    return report_word_is(text, token, REPORT_FINDER) || report_word_is(text, token, REPORT_SURVEY);
}

/* Lets those words through the sieve that are cues, or begin one: REPORT_NOUN, REPORT_NOUN_TO,
 * REPORT_SOURCE, REPORT_INQUIRY, REPORT_SURVEY. */
void report_cues_add_to(struct wordsieve *sieve);

#endif
