/* sc-query.c — what somebody typed, and what is meant by it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-query-private.h"

#include <string.h>

#include "sc-text.h"

/* A query is numbers, words and filters; an entry answers it when it has one of the numbers, all of
 * the words, and what the filters ask for. sc-query-parser.c makes it, and afterwards it does not
 * change. Where nothing answers it, sc_query_relax() gives a query that asks for less.
 */

#define MIN_FUZZY 4 /* letters of a word that can be mistyped */

/* Words that stand around a code in messages and questions. */
static const char *const noise[] = {
  "a",      "an",     "and",   "are",     "as",       "at",      "by",      "code",   "does",
  "error",  "errors", "failed", "for",    "from",     "get",     "got",     "http",   "http/1.0",
  "http/1.1", "http/2", "http/2.0", "http/3", "https", "in",     "is",      "mean",   "message",
  "of",     "on",     "reason", "request", "response", "returned", "returns", "server", "status",
  "the",    "to",     "was",   "what",    "why",      "with",    "什么",    "什么意思", "代码",
  "出现",   "响应",   "如何解决", "怎么办", "怎么解决", "怎么回事", "报错", "是什么", "是什么意思",
  "状态",   "状态码", "返回",  "返回码",  "错误",     "错误码",  "错误代码", "问题",
};

static void
term_clear (gpointer data)
{
  ScTerm *term = data;

  g_free (term->text);
  g_free (term->squeezed);
  g_free (term->letters);
}

static void
filter_clear (gpointer data)
{
  g_free (((ScFilterTerm *) data)->value);
}

static gboolean
is_noise (const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (noise); i++)
    {
      if (g_str_equal (noise[i], word))
        return TRUE;
    }

  return FALSE;
}

static void
term_init (ScTerm     *self,
           const char *text,
           gsize       length)
{
  GString *squeezed = g_string_new (NULL);
  glong n_letters;

  sc_text_append_squeezed (squeezed, text, length);
  *self = (ScTerm){ .text = g_strndup (text, length) };
  self->squeezed = g_string_free (squeezed, FALSE);
  self->noise = is_noise (self->text);

  self->letters = g_utf8_to_ucs4_fast (self->squeezed, -1, &n_letters);
  self->n_letters = (guint) n_letters;
  if (n_letters < MIN_FUZZY || strspn (self->squeezed, "0123456789") == strlen (self->squeezed))
    g_clear_pointer (&self->letters, g_free);
}

/**
 * sc_query_add_term:
 *
 * Adds a word; after the first %SC_QUERY_MAX_TERMS there is room for no more.
 */
void
sc_query_add_term (ScQuery    *self,
                   const char *text,
                   gsize       length)
{
  ScTerm term;

  if (self->terms->len == SC_QUERY_MAX_TERMS)
    return;

  term_init (&term, text, length);
  g_array_append_val (self->terms, term);
}

/**
 * sc_query_join:
 *
 * Is called when all words are added.
 */
void
sc_query_join (ScQuery *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->terms->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, g_array_index (self->terms, ScTerm, i).text);
    }

  term_init (&self->joined, text->str, text->len);
}

/**
 * sc_query_new:
 *
 * Returns: (transfer full): a query that asks for nothing yet
 */
ScQuery *
sc_query_new (void)
{
  ScQuery *self = g_rc_box_new0 (ScQuery);

  self->terms = g_array_new (FALSE, FALSE, sizeof (ScTerm));
  g_array_set_clear_func (self->terms, term_clear);
  self->filters = g_array_new (FALSE, FALSE, sizeof (ScFilterTerm));
  g_array_set_clear_func (self->filters, filter_clear);
  self->unknown = g_ptr_array_new_null_terminated (1, g_free, TRUE);

  return self;
}

static void
add_numbers_inside (ScNumbers  *self,
                    const char *word)
{
  for (const char *p = word; *p != '\0';)
    {
      gsize digits = strspn (p, "0123456789");
      gboolean first = p == word || !g_ascii_isdigit (p[-1]);

      if (digits == 3 && first)
        sc_numbers_add (self, (guint) g_ascii_strtoull (p, NULL, 10));
      p += MAX (digits, 1);
    }
}

/* Adds a word without those that say nothing at its ends: Chinese is written without spaces. */
static void
add_without_noise (ScQuery    *self,
                   const char *word)
{
  g_autoptr (GString) rest = g_string_new (word);

  for (gsize i = 0; i < G_N_ELEMENTS (noise); i++)
    {
      gsize length = strlen (noise[i]);

      if (!sc_text_is_han (g_utf8_get_char (noise[i])) || rest->len <= length)
        continue;

      if (g_str_has_suffix (rest->str, noise[i]))
        g_string_truncate (rest, rest->len - length);
      else if (g_str_has_prefix (rest->str, noise[i]))
        g_string_erase (rest, 0, (gssize) length);
    }

  sc_query_add_term (self, rest->str, rest->len);
}

/**
 * sc_query_relax:
 *
 * Where numbers were typed, also inside a word as in `error404`, the words around them need not
 * match; where there are none, words that say nothing (`what is`, `error`, 状态码) are left out.
 *
 * Returns: (transfer full) (nullable): a query that asks for less, or %NULL if there is none
 */
ScQuery *
sc_query_relax (ScQuery *self)
{
  ScQuery *relaxed = sc_query_new ();
  gboolean numbers = !sc_numbers_is_empty (&self->numbers);

  relaxed->numbers = self->numbers;
  relaxed->exact = self->exact;
  relaxed->facts = self->facts;
  for (guint i = 0; i < self->terms->len && !numbers; i++)
    add_numbers_inside (&relaxed->exact, g_array_index (self->terms, ScTerm, i).text);
  if (!numbers)
    relaxed->numbers = relaxed->exact;
  numbers = !sc_numbers_is_empty (&relaxed->numbers);

  for (guint i = 0; i < self->terms->len; i++)
    {
      const ScTerm *term = &g_array_index (self->terms, ScTerm, i);

      if (term->noise && !numbers)
        continue;

      add_without_noise (relaxed, term->text);
      g_array_index (relaxed->terms, ScTerm, relaxed->terms->len - 1).optional = numbers;
    }
  sc_query_join (relaxed);

  for (guint i = 0; i < self->filters->len; i++)
    {
      const ScFilterTerm *filter = &g_array_index (self->filters, ScFilterTerm, i);
      ScFilterTerm copy = { filter->key, g_strdup (filter->value) };

      g_array_append_val (relaxed->filters, copy);
    }

  if (!numbers && (relaxed->terms->len == 0 ||
                   g_str_equal (relaxed->joined.text, self->joined.text)))
    g_clear_pointer (&relaxed, sc_query_unref);

  return relaxed;
}

/**
 * sc_query_ref:
 *
 * Returns: (transfer full): @self
 */
ScQuery *
sc_query_ref (ScQuery *self)
{
  return g_rc_box_acquire (self);
}

static void
query_clear (gpointer data)
{
  ScQuery *self = data;

  g_array_unref (self->terms);
  term_clear (&self->joined);
  g_array_unref (self->filters);
  g_ptr_array_unref (self->unknown);
}

/**
 * sc_query_unref:
 * @self: (transfer full): a query
 */
void
sc_query_unref (ScQuery *self)
{
  g_rc_box_release_full (self, query_clear);
}

static gboolean
has_filters (ScQuery *self)
{
  for (int key = 0; key < SC_N_FACTS; key++)
    {
      if (self->facts.values[key] != 0)
        return TRUE;
    }

  return self->filters->len > 0;
}

/**
 * sc_query_is_empty:
 *
 * Returns: whether nothing was asked for, which every entry answers
 */
gboolean
sc_query_is_empty (ScQuery *self)
{
  return self->terms->len == 0 && sc_numbers_is_empty (&self->numbers) && !has_filters (self);
}

/**
 * sc_query_is_number:
 *
 * Returns: whether nothing but numbers was asked for
 */
gboolean
sc_query_is_number (ScQuery *self)
{
  return self->terms->len == 0 && !sc_numbers_is_empty (&self->numbers) && !has_filters (self);
}

/**
 * sc_query_get_terms:
 * @n_terms: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_terms): the words and phrases, in the order typed
 */
const ScTerm *
sc_query_get_terms (ScQuery *self,
                    guint   *n_terms)
{
  *n_terms = self->terms->len;
  return (const ScTerm *) (gpointer) self->terms->data;
}

/**
 * sc_query_get_joined:
 *
 * Returns: (transfer none): all of them as one phrase
 */
const ScTerm *
sc_query_get_joined (ScQuery *self)
{
  return &self->joined;
}

/**
 * sc_query_get_numbers:
 * @exact: (out): those of them that were typed with all their digits
 *
 * Returns: (transfer none): the codes that were asked for; the empty set means any
 */
const ScNumbers *
sc_query_get_numbers (ScQuery          *self,
                      const ScNumbers **exact)
{
  *exact = &self->exact;
  return &self->numbers;
}

/**
 * sc_query_get_facts:
 *
 * Returns: (transfer none): the facts that were asked for
 */
const ScFacts *
sc_query_get_facts (ScQuery *self)
{
  return &self->facts;
}

/**
 * sc_query_get_filters:
 * @n_filters: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_filters): the owners and fields that were asked for
 */
const ScFilterTerm *
sc_query_get_filters (ScQuery *self,
                      guint   *n_filters)
{
  *n_filters = self->filters->len;
  return (const ScFilterTerm *) (gpointer) self->filters->data;
}

/**
 * sc_query_get_unknown:
 *
 * Returns: (transfer none) (array zero-terminated=1): what was typed like a filter and is none,
 *   such as `foo:bar`; it is among the words
 */
const char *const *
sc_query_get_unknown (ScQuery *self)
{
  return (const char *const *) self->unknown->pdata;
}
