/* sc-catalog-filters.c — setting the filters of a catalog
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-catalog-filters.h"

#include <string.h>

#include "sc-results.h"

/* A filter is written `key:value`, whether it was typed or chosen. It can stand in the text or
 * beside it and means the same in both places, so whoever sets one need not know where it is: it is
 * looked for in both, taken away in both, and a new one is put beside the text.
 */

static char *
dup_filter (ScFilterKey key,
            const char *value)
{
  const char *quote = strchr (value, ' ') != NULL ? "\"" : "";

  return g_strconcat (sc_filter_get_name (key), ":", quote, value, quote, NULL);
}

static gboolean
is_same (const char *word,
         const char *filter)
{
  return g_ascii_strcasecmp (word, filter) == 0;
}

/* Cuts @text at its spaces, but not between quotation marks; joined by spaces it is the same again.
 * What stands behind the last space, or between marks that are not closed, is the last word. */
static GPtrArray *
split_words (const char *text)
{
  GPtrArray *words = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  const char *start = text;
  gboolean quoted = FALSE;

  for (const char *p = text;; p++)
    {
      if (*p == '"')
        quoted = !quoted;
      if (*p != '\0' && (*p != ' ' || quoted))
        continue;

      g_ptr_array_add (words, g_strndup (start, (gsize) (p - start)));
      if (*p == '\0')
        return words;
      start = p + 1;
    }
}

static gboolean
has_word (const GPtrArray *words,
          const char      *filter)
{
  for (guint i = 0; i < words->len; i++)
    {
      if (is_same (g_ptr_array_index (words, i), filter))
        return TRUE;
    }

  return FALSE;
}

static char *
join_words (GPtrArray *words)
{
  return g_strjoinv (" ", (char **) words->pdata);
}

/* Whether @word is a filter, and nothing else, that the catalog understands. */
static gboolean
is_filter (ScCatalog  *catalog,
           const char *word)
{
  const char *colon = strchr (word, ':');

  if (colon == NULL || colon[1] == '\0')
    return FALSE;

  g_autoptr (ScQuery) query = sc_index_parse (sc_catalog_get_index (catalog), word);
  const ScNumbers *exact;
  guint n_terms;

  sc_query_get_terms (query, &n_terms);

  return n_terms == 0 && !sc_query_is_empty (query) &&
         sc_numbers_is_empty (sc_query_get_numbers (query, &exact));
}

static GPtrArray *
copy_filters (ScCatalog  *catalog,
              const char *without)
{
  const char *const *filters = sc_catalog_get_filters (catalog);
  GPtrArray *copy = g_ptr_array_new_null_terminated (1, g_free, TRUE);

  for (gsize i = 0; filters[i] != NULL; i++)
    {
      if (without == NULL || !is_same (filters[i], without))
        g_ptr_array_add (copy, g_strdup (filters[i]));
    }

  return copy;
}

static char *
dup_text_without (ScCatalog  *catalog,
                  const char *word)
{
  g_autoptr (GPtrArray) words = split_words (sc_catalog_get_search_text (catalog));

  for (guint i = words->len; i > 0; i--)
    {
      if (is_same (g_ptr_array_index (words, i - 1), word))
        g_ptr_array_remove_index (words, i - 1);
    }

  return join_words (words);
}

/**
 * sc_catalog_set_filters:
 * @filters: (nullable) (array zero-terminated=1): the filters that stand beside the text
 */
void
sc_catalog_set_filters (ScCatalog         *catalog,
                        const char *const *filters)
{
  static const char *const none[] = { NULL };

  g_return_if_fail (SC_IS_CATALOG (catalog));

  sc_catalog_ask (catalog, sc_catalog_get_search_text (catalog), filters != NULL ? filters : none,
                  sc_catalog_get_shelf (catalog));
}

/**
 * sc_catalog_has_filter:
 * @value: what follows the colon
 *
 * Returns: whether the filter stands in the text or beside it
 */
gboolean
sc_catalog_has_filter (ScCatalog   *catalog,
                       ScFilterKey  key,
                       const char  *value)
{
  g_return_val_if_fail (SC_IS_CATALOG (catalog) && value != NULL, FALSE);

  g_autofree char *filter = dup_filter (key, value);
  g_autoptr (GPtrArray) words = split_words (sc_catalog_get_search_text (catalog));
  g_autoptr (GPtrArray) filters = copy_filters (catalog, NULL);

  return has_word (words, filter) || has_word (filters, filter);
}

/**
 * sc_catalog_set_filter:
 * @value: what follows the colon
 * @active: whether the filter is to be there
 */
void
sc_catalog_set_filter (ScCatalog   *catalog,
                       ScFilterKey  key,
                       const char  *value,
                       gboolean     active)
{
  g_return_if_fail (SC_IS_CATALOG (catalog) && value != NULL);

  if (sc_catalog_has_filter (catalog, key, value) == active)
    return;

  g_autofree char *filter = dup_filter (key, value);
  g_autofree char *text = dup_text_without (catalog, filter);
  g_autoptr (GPtrArray) filters = copy_filters (catalog, filter);

  if (active)
    g_ptr_array_add (filters, g_steal_pointer (&filter));
  sc_catalog_ask (catalog, text, (const char *const *) filters->pdata,
                  sc_catalog_get_shelf (catalog));
}

/**
 * sc_catalog_remove_filter:
 * @filter: a filter that stands beside the text, as sc_catalog_get_filters() returns it
 */
void
sc_catalog_remove_filter (ScCatalog  *catalog,
                          const char *filter)
{
  g_return_if_fail (SC_IS_CATALOG (catalog) && filter != NULL);

  g_autoptr (GPtrArray) filters = copy_filters (catalog, filter);

  sc_catalog_set_filters (catalog, (const char *const *) filters->pdata);
}

/**
 * sc_catalog_leave_shelf:
 *
 * Shows the codes of the text again, if there is one, and else all.
 */
void
sc_catalog_leave_shelf (ScCatalog *catalog)
{
  g_return_if_fail (SC_IS_CATALOG (catalog));

  gboolean text = sc_marks_has_found (sc_catalog_get_marks (catalog));

  sc_catalog_set_shelf (catalog, text ? SC_SHELF_TEXT : SC_SHELF_ALL);
}

/**
 * sc_catalog_remove_last_filter:
 *
 * Takes away what was put beside the text last; the shelf goes after all filters. A text is no
 * filter: it may have taken minutes to read, so nobody is to lose it by a key too many.
 *
 * Returns: whether there was anything
 */
gboolean
sc_catalog_remove_last_filter (ScCatalog *catalog)
{
  g_return_val_if_fail (SC_IS_CATALOG (catalog), FALSE);

  g_autoptr (GPtrArray) filters = copy_filters (catalog, NULL);

  if (filters->len > 0)
    {
      g_ptr_array_remove_index (filters, filters->len - 1);
      sc_catalog_set_filters (catalog, (const char *const *) filters->pdata);
      return TRUE;
    }

  if (sc_catalog_get_shelf (catalog) == SC_SHELF_ALL ||
      sc_catalog_get_shelf (catalog) == SC_SHELF_TEXT)
    return FALSE;

  sc_catalog_leave_shelf (catalog);
  return TRUE;
}

/**
 * sc_catalog_reset:
 *
 * Asks for nothing: all entries of all classes are shown.
 */
void
sc_catalog_reset (ScCatalog *catalog)
{
  g_return_if_fail (SC_IS_CATALOG (catalog));

  sc_catalog_ask (catalog, "", (const char *const[]){ NULL }, SC_SHELF_ALL);
  sc_catalog_set_code_class (catalog, SC_CODE_CLASS_ALL);
}

/**
 * sc_catalog_clear_search:
 *
 * Asks for nothing: all entries of all classes are shown, or all that were found in a text if only
 * these were.
 */
void
sc_catalog_clear_search (ScCatalog *catalog)
{
  g_return_if_fail (SC_IS_CATALOG (catalog));

  ScShelf shelf = sc_catalog_get_shelf (catalog);

  sc_catalog_ask (catalog, "", (const char *const[]){ NULL },
                  shelf == SC_SHELF_TEXT ? shelf : SC_SHELF_ALL);
  sc_catalog_set_code_class (catalog, SC_CODE_CLASS_ALL);
}

/**
 * sc_catalog_lift_filters:
 *
 * Puts the filters that are complete, with a space behind them, from the text beside it.
 */
void
sc_catalog_lift_filters (ScCatalog *catalog)
{
  g_return_if_fail (SC_IS_CATALOG (catalog));

  const char *text = sc_catalog_get_search_text (catalog);

  if (strchr (text, ':') == NULL || strchr (text, ' ') == NULL)
    return;

  g_autoptr (GPtrArray) words = split_words (text);
  g_autoptr (GPtrArray) filters = copy_filters (catalog, NULL);
  g_autoptr (GPtrArray) kept = g_ptr_array_new_null_terminated (1, NULL, TRUE);

  for (guint i = 0; i < words->len; i++)
    {
      char *word = g_ptr_array_index (words, i);

      if (i + 1 == words->len || !is_filter (catalog, word))
        g_ptr_array_add (kept, word);
      else if (!has_word (filters, word))
        g_ptr_array_add (filters, g_strdup (word));
    }

  if (kept->len == words->len)
    return;

  g_autofree char *rest = join_words (kept);

  sc_catalog_ask (catalog, rest, (const char *const *) filters->pdata,
                  sc_catalog_get_shelf (catalog));
}

/* How many entries would be shown if that were asked for, of the same class and shelf. */
static guint
count (ScCatalog  *catalog,
       const char *text)
{
  ScIndex *index = sc_catalog_get_index (catalog);
  g_auto (ScResults) results = { NULL };

  sc_results_init (&results);
  sc_results_search (&results, index, text);
  sc_results_take_shelf (&results, index, sc_catalog_get_marks (catalog),
                         sc_catalog_get_shelf (catalog));
  sc_results_count (&results, index);

  return results.counts[sc_catalog_get_code_class (catalog)];
}

/**
 * sc_catalog_count_filter:
 * @value: what follows the colon
 *
 * Returns: how many entries would be shown with this filter as the only one of its key
 */
guint
sc_catalog_count_filter (ScCatalog   *catalog,
                         ScFilterKey  key,
                         const char  *value)
{
  g_return_val_if_fail (SC_IS_CATALOG (catalog) && value != NULL, 0);

  g_autofree char *name = g_strconcat (sc_filter_get_name (key), ":", NULL);
  g_autofree char *filter = dup_filter (key, value);
  g_autofree char *beside = g_strjoinv (" ", (char **) sc_catalog_get_filters (catalog));
  g_autofree char *all =
      g_strconcat (beside, " ", sc_catalog_get_search_text (catalog), NULL);
  g_autoptr (GPtrArray) words = split_words (all);
  g_autoptr (GPtrArray) kept = g_ptr_array_new_null_terminated (1, NULL, TRUE);

  for (guint i = 0; i < words->len; i++)
    {
      char *word = g_ptr_array_index (words, i);

      if (g_ascii_strncasecmp (word, name, strlen (name)) != 0)
        g_ptr_array_add (kept, word);
    }
  g_ptr_array_add (kept, filter);

  g_autofree char *text = join_words (kept);

  return count (catalog, text);
}
