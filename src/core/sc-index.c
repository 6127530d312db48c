/* sc-index.c — the entries of a table, ready to be searched
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-index.h"

#include <string.h>

/* The one place where a query meets the table: window, terminal and desktop search ask here and get
 * the same order. The entries are sorted once, by code and with the registered meaning of a number
 * before the others; a search then only has to deal them out by rank. Their texts are folded when a
 * query first needs them and not before, since a window that just opened has none.
 *
 * Behind the classes of HTTP stand the codes that are in none of them, such as 000, and last the
 * numbers that are no status codes, which only those find who ask for them.
 */

typedef struct
{
  ScStatus *status;
  ScHaystack *haystack;
} Entry;

struct _ScIndex
{
  GArray *entries;
};

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->status);
  g_clear_pointer (&entry->haystack, sc_haystack_free);
}

static gboolean
is_code (ScStatus *status)
{
  return sc_status_get_state (status) != SC_STATE_NOT_STATUS;
}

static int
get_kind (ScStatus *status)
{
  if (!is_code (status))
    return 2;

  return sc_status_get_class (status) == SC_CODE_CLASS_OTHER ? 1 : 0;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  ScStatus *one = ((const Entry *) a)->status;
  ScStatus *two = ((const Entry *) b)->status;
  int by_kind = get_kind (one) - get_kind (two);
  int by_number = strcmp (sc_status_get_number (one), sc_status_get_number (two));

  if (by_kind != 0)
    return by_kind;

  if (by_number != 0)
    return by_number;

  return (sc_status_get_state (one) == SC_STATE_UNREGISTERED) -
         (sc_status_get_state (two) == SC_STATE_UNREGISTERED);
}

/**
 * sc_index_new:
 * @statuses: a list of #ScStatus, as it is now
 *
 * Returns: (transfer full): an index of the list, in which entries of one code and state keep their
 *   order
 */
ScIndex *
sc_index_new (GListModel *statuses)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (statuses), NULL);

  ScIndex *self = g_new0 (ScIndex, 1);
  guint n = g_list_model_get_n_items (statuses);

  self->entries = g_array_sized_new (FALSE, FALSE, sizeof (Entry), n);
  g_array_set_clear_func (self->entries, entry_clear);

  for (guint i = 0; i < n; i++)
    {
      Entry entry = { .status = g_list_model_get_item (statuses, i) };

      g_array_append_val (self->entries, entry);
    }

  g_array_sort (self->entries, compare_entries);

  return self;
}

/**
 * sc_index_free:
 * @self: (transfer full): an index
 */
void
sc_index_free (ScIndex *self)
{
  g_array_unref (self->entries);
  g_free (self);
}

/**
 * sc_index_get_length:
 *
 * Returns: the number of entries
 */
guint
sc_index_get_length (ScIndex *self)
{
  return self->entries->len;
}

/**
 * sc_index_get_status:
 * @entry: a number below the length
 *
 * Returns: (transfer none): the entry
 */
ScStatus *
sc_index_get_status (ScIndex *self,
                     guint    entry)
{
  g_return_val_if_fail (entry < self->entries->len, NULL);

  return g_array_index (self->entries, Entry, entry).status;
}

static ScRank
score (ScQuery *query,
       Entry   *entry)
{
  if (sc_query_is_empty (query))
    return is_code (entry->status) ? SC_RANK_ALL : SC_RANK_NONE;

  if (entry->haystack == NULL)
    entry->haystack = sc_haystack_new (entry->status);

  return sc_query_score (query, entry->haystack);
}

static gboolean
is_registered (ScIndex     *self,
               const ScHit *hit)
{
  return sc_status_get_state (sc_index_get_status (self, hit->entry)) < SC_STATE_UNREGISTERED;
}

/* Who types words rarely means the one product that happens to use them, so that comes behind. Of
 * digits the order is that of the numbers. */
static int
compare_hits (gconstpointer a,
              gconstpointer b,
              gpointer      data)
{
  const ScHit *one = a;
  const ScHit *two = b;

  if (one->rank != two->rank || one->rank > SC_RANK_TITLE)
    return (int) two->rank - (int) one->rank;

  return (int) is_registered (data, two) - (int) is_registered (data, one);
}

/**
 * sc_index_search:
 * @hits: (element-type ScHit): an array whose contents are replaced
 *
 * Finds the entries that answer @query, the best first; among equals the registered ones, then by
 * code.
 */
void
sc_index_search (ScIndex *self,
                 ScQuery *query,
                 GArray  *hits)
{
  g_return_if_fail (self != NULL && query != NULL && hits != NULL);

  g_array_set_size (hits, 0);

  for (guint i = 0; i < self->entries->len; i++)
    {
      ScHit hit = { .entry = i, .rank = score (query, &g_array_index (self->entries, Entry, i)) };

      if (hit.rank != SC_RANK_NONE)
        g_array_append_val (hits, hit);
    }

  g_array_sort_with_data (hits, compare_hits, self); /* a stable sort */
}
