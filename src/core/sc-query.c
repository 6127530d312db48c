/* sc-query.c — what somebody typed, and what is meant by it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-query.h"

#include <string.h>

#include "sc-text.h"

/* A query is a list of terms, and an entry answers it when it answers every term. Its rank is that
 * of its weakest term, so that one word in the meaning does not stand above a phrase that holds
 * them all; the words that stand together in a title, in the order typed, count as one.
 *
 * Parsing folds what was typed; scoring allocates nothing.
 */

#define MAX_TERMS 16

typedef struct
{
  char *word;
  gboolean number;
} Term;

struct _ScQuery
{
  GArray *terms;
  char *words; /* the terms that are words, joined; NULL if there are none */
};

static void
term_clear (gpointer data)
{
  g_free (((Term *) data)->word);
}

/* Digits are the beginning of a code, and so is a class or another code with its end left open:
 * `4xx`, `40x`. */
static gboolean
parse_number (char *word)
{
  gsize digits = strspn (word, "0123456789");
  gsize length = strlen (word);

  if (digits == 0 || length > 3 || strspn (word + digits, "x") != length - digits)
    return FALSE;

  word[digits] = '\0';
  return TRUE;
}

/* What people paste around a word and do not mean: quotes, brackets, commas. Marks that occur in
 * names (non-authoritative, HTTP/1.1, If-None-Match) are not among them. */
static gboolean
is_separator (gunichar c)
{
  if (c < 0x80)
    return c == ' ' || strchr ("\"`()[]{}<>,;", (int) c) != NULL;

  switch (g_unichar_type (c))
    {
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Cuts off what is no letter, digit or sign at both ends, such as the colon after `404:`. */
static char *
strip_word (const char *start,
            const char *end)
{
  while (start < end && g_ascii_ispunct (*start))
    start++;
  while (end > start && g_ascii_ispunct (end[-1]))
    end--;

  return g_strndup (start, (gsize) (end - start));
}

static GPtrArray *
split_words (const char *text)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  const char *start = text;

  for (const char *p = text; words->len < MAX_TERMS; p = g_utf8_next_char (p))
    {
      if (*p != '\0' && !is_separator (g_utf8_get_char (p)))
        continue;

      g_autofree char *word = strip_word (start, p);

      if (*word != '\0')
        g_ptr_array_add (words, g_steal_pointer (&word));
      if (*p == '\0')
        break;
      start = g_utf8_next_char (p);
    }

  return words;
}

/**
 * sc_query_parse:
 * @text: what somebody typed; anything at all
 *
 * What can be typed: the digits a code begins with (`404`, `40`), a class (`4xx`), and words in
 * either language. All of it must apply, in any order; case, width, accents, quotes and brackets do
 * not count. Of very long texts only the first words are looked at.
 *
 * Returns: (transfer full): the query
 */
ScQuery *
sc_query_parse (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  ScQuery *self = g_new0 (ScQuery, 1);
  g_autofree char *folded = sc_text_fold (text);
  g_autoptr (GPtrArray) words = split_words (folded);
  g_autoptr (GPtrArray) joined = g_ptr_array_new ();

  self->terms = g_array_new (FALSE, FALSE, sizeof (Term));
  g_array_set_clear_func (self->terms, term_clear);

  for (guint i = 0; i < words->len; i++)
    {
      Term term = { .word = g_strdup (g_ptr_array_index (words, i)) };

      term.number = parse_number (term.word);
      if (!term.number)
        g_ptr_array_add (joined, term.word);
      g_array_append_val (self->terms, term);
    }

  if (joined->len > 0)
    {
      g_ptr_array_add (joined, NULL);
      self->words = g_strjoinv (" ", (char **) joined->pdata);
    }

  return self;
}

/**
 * sc_query_free:
 * @self: (transfer full): a query
 */
void
sc_query_free (ScQuery *self)
{
  g_array_unref (self->terms);
  g_free (self->words);
  g_free (self);
}

/**
 * sc_query_is_empty:
 *
 * Returns: whether nothing was asked for, which every entry answers
 */
gboolean
sc_query_is_empty (ScQuery *self)
{
  return self->terms->len == 0;
}

static ScRank
score_number (const char *digits,
              ScHaystack *haystack)
{
  const char *number = sc_haystack_get_number (haystack);

  if (g_str_equal (number, digits))
    return SC_RANK_NUMBER;

  return g_str_has_prefix (number, digits) ? SC_RANK_NUMBER_START : SC_RANK_NONE;
}

static ScRank
score_words (const char *words,
             ScHaystack *haystack)
{
  switch (sc_haystack_find (haystack, SC_HAYSTACK_TITLES, words))
    {
    case SC_HAYSTACK_MATCH_WHOLE:
      return SC_RANK_TITLE;
    case SC_HAYSTACK_MATCH_START:
      return SC_RANK_TITLE_START;
    case SC_HAYSTACK_MATCH_WORD:
      return SC_RANK_TITLE_WORD;
    case SC_HAYSTACK_MATCH_INSIDE:
      return SC_RANK_TITLE_INSIDE;
    case SC_HAYSTACK_MATCH_NONE:
    default:
      break;
    }

  if (sc_haystack_find (haystack, SC_HAYSTACK_SUMMARIES, words) != SC_HAYSTACK_MATCH_NONE)
    return SC_RANK_SUMMARY;

  if (sc_haystack_find (haystack, SC_HAYSTACK_MEANINGS, words) != SC_HAYSTACK_MATCH_NONE)
    return SC_RANK_MEANING;

  return SC_RANK_NONE;
}

/**
 * sc_query_score:
 * @haystack: an entry
 *
 * Returns: how well the entry answers the query
 */
ScRank
sc_query_score (ScQuery    *self,
                ScHaystack *haystack)
{
  ScRank together = self->words != NULL ? score_words (self->words, haystack) : SC_RANK_NONE;
  ScRank rank = SC_RANK_ALL;

  for (guint i = 0; i < self->terms->len && rank != SC_RANK_NONE; i++)
    {
      const Term *term = &g_array_index (self->terms, Term, i);
      ScRank own = term->number ? score_number (term->word, haystack)
                                : MAX (together, score_words (term->word, haystack));

      rank = MIN (rank, own);
    }

  return rank;
}
