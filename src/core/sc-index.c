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
 * query first needs them and not before, since a window that just opened has none; whoever has time
 * before that can have it done by sc_index_prepare(), entry by entry.
 *
 * Behind the classes of HTTP stand the codes that are in none of them, such as 000, and last the
 * numbers that are no status codes, which only those find who ask for them.
 */

typedef struct
{
  ScStatus *status;
  ScHaystack *haystack;
  ScHaystack *titles;
} Entry;

struct _ScIndex
{
  GArray *entries;
  ScTable *table;
  ScConstantNames *names;
  guint prepared; /* how many of the entries are ready for sure */
};

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->status);
  g_clear_pointer (&entry->haystack, sc_haystack_free);
  g_clear_pointer (&entry->titles, sc_haystack_free);
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
 * @table: entries and constants, as they are now
 *
 * Returns: (transfer full): an index of the table, in which entries of one code and state keep
 *   their order
 */
ScIndex *
sc_index_new (ScTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  ScIndex *self = g_new0 (ScIndex, 1);
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));
  guint n = g_list_model_get_n_items (statuses);

  self->table = sc_table_ref (table);
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
  sc_table_unref (self->table);
  g_clear_pointer (&self->names, sc_constant_names_free);
  g_free (self);
}

/**
 * sc_index_get_table:
 *
 * Returns: (transfer none): the table that the entries are from
 */
ScTable *
sc_index_get_table (ScIndex *self)
{
  return self->table;
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

/**
 * sc_index_get_haystack:
 * @entry: a number below the length
 *
 * Returns: (transfer none): its folded texts, which are made when they are first asked for
 */
ScHaystack *
sc_index_get_haystack (ScIndex *self,
                       guint    entry)
{
  g_return_val_if_fail (entry < self->entries->len, NULL);

  Entry *found = &g_array_index (self->entries, Entry, entry);

  if (found->haystack == NULL)
    found->haystack = sc_haystack_new (found->status);

  return found->haystack;
}

/**
 * sc_index_find_haystack:
 *
 * Returns: (transfer none) (nullable): the folded texts of @status, if it is an entry of the index
 */
ScHaystack *
sc_index_find_haystack (ScIndex  *self,
                        ScStatus *status)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      if (g_array_index (self->entries, Entry, i).status == status)
        return sc_index_get_haystack (self, i);
    }

  return NULL;
}

/**
 * sc_index_get_names:
 *
 * Returns: (transfer none): the constants, which are sorted when they are first asked for
 */
ScConstantNames *
sc_index_get_names (ScIndex *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->names == NULL)
    self->names = sc_constant_names_new (sc_table_get_constants (self->table));

  return self->names;
}

/**
 * sc_index_prepare:
 *
 * Makes a small part of what the first search would have to make, in less than a frame.
 *
 * Returns: whether there is more to do
 */
gboolean
sc_index_prepare (ScIndex *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->prepared < self->entries->len)
    {
      sc_index_get_haystack (self, self->prepared++);
      return TRUE;
    }

  sc_index_get_names (self);
  return FALSE;
}

static gboolean
knows (gpointer    data,
       ScFilterKey key,
       const char *value)
{
  ScIndex *self = data;

  for (guint i = 0; i < self->entries->len; i++)
    {
      if (sc_scorer_knows (sc_index_get_haystack (self, i), key, value))
        return TRUE;
    }

  return FALSE;
}

/**
 * sc_index_parse:
 * @text: what somebody typed, as sc_query_parse() understands it
 *
 * Returns: (transfer full): the query; owners and fields that no entry has are words in it
 */
ScQuery *
sc_index_parse (ScIndex    *self,
                const char *text)
{
  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  return sc_query_parse (text, knows, self);
}

static gboolean
is_registered (ScIndex     *self,
               const ScHit *hit)
{
  return sc_status_get_state (sc_index_get_status (self, hit->entry)) < SC_STATE_UNREGISTERED;
}

/* Returns less than 0 if @one stands before @two: who types words rarely means the one product that
 * happens to use them, rather a code that is called so today, and rather one that is met every day.
 */
static int
compare_equals (ScIndex     *self,
                const ScHit *one,
                const ScHit *two)
{
  guint place_one = sc_status_get_place (sc_index_get_status (self, one->entry));
  guint place_two = sc_status_get_place (sc_index_get_status (self, two->entry));
  int by_state = (int) is_registered (self, two) - (int) is_registered (self, one);
  int by_name = (int) two->score.named - (int) one->score.named;

  if (by_state != 0)
    return by_state;

  if (by_name != 0)
    return by_name;

  return place_one < place_two ? -1 : place_one > place_two ? 1 : 0;
}

/* Of digits the order is that of the numbers. */
static int
compare_hits (gconstpointer a,
              gconstpointer b,
              gpointer      data)
{
  const ScHit *one = a;
  const ScHit *two = b;
  int order = (int) two->score.rank - (int) one->score.rank;

  if (order == 0)
    order = (int) two->score.fine - (int) one->score.fine;
  if (order == 0 && one->score.rank <= SC_RANK_TITLE)
    order = compare_equals (data, one, two);

  return order != 0 ? order : (int) one->entry - (int) two->entry;
}

static ScRank
collect (ScIndex        *self,
         const ScScorer *scorer,
         gboolean        texts,
         GArray         *hits)
{
  ScRank best = SC_RANK_NONE;

  for (guint i = 0; i < self->entries->len; i++)
    {
      ScHaystack *haystack = texts ? sc_index_get_haystack (self, i) : NULL;
      ScHit hit = { i, sc_scorer_score (scorer, sc_index_get_status (self, i), haystack) };

      if (hit.score.rank == SC_RANK_NONE)
        continue;

      g_array_append_val (hits, hit);
      best = MAX (best, (ScRank) hit.score.rank);
    }

  return best;
}

static void
collect_all (ScIndex *self,
             GArray  *hits)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      ScHit hit = { i, { SC_RANK_ALL, 0, FALSE } };

      if (is_code (sc_index_get_status (self, i)))
        g_array_append_val (hits, hit);
    }
}

/* Adds to the hits, which are in the order of the entries, those of the others that the query may
 * have meant. */
static void
guess (ScIndex        *self,
       const ScScorer *scorer,
       GArray         *hits)
{
  guint n = hits->len;
  guint next = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      if (next < n && g_array_index (hits, ScHit, next).entry == i)
        {
          next++;
          continue;
        }

      ScHit hit = { i, sc_scorer_guess (scorer, sc_index_get_status (self, i),
                                        sc_index_get_haystack (self, i)) };

      if (hit.score.rank != SC_RANK_NONE)
        g_array_append_val (hits, hit);
    }
}

static void
search (ScIndex *self,
        ScQuery *query,
        GArray  *hits)
{
  gboolean texts = !sc_query_is_number (query);
  ScScorer scorer;

  sc_scorer_init (&scorer, query, texts ? sc_index_get_names (self) : NULL);
  if (collect (self, &scorer, texts, hits) < SC_RANK_TITLE_INSIDE && texts)
    guess (self, &scorer, hits);
}

/**
 * sc_index_search:
 * @hits: (element-type ScHit): an array whose contents are replaced
 *
 * Finds the entries that answer @query, the best first; among equals the registered ones, and of
 * those the ones that are met more often. Where nothing answers, less is asked for, and where
 * nothing is called so, spelling mistakes are forgiven.
 */
void
sc_index_search (ScIndex *self,
                 ScQuery *query,
                 GArray  *hits)
{
  g_return_if_fail (self != NULL && query != NULL && hits != NULL);

  g_array_set_size (hits, 0);

  if (sc_query_is_empty (query))
    {
      collect_all (self, hits);
      return;
    }

  search (self, query, hits);
  if (hits->len == 0)
    {
      g_autoptr (ScQuery) relaxed = sc_query_relax (query);

      if (relaxed != NULL)
        search (self, relaxed, hits);
    }

  g_array_sort_with_data (hits, compare_hits, self);
}

static ScHaystack *
get_titles (ScIndex *self,
            guint    entry)
{
  Entry *found = &g_array_index (self->entries, Entry, entry);

  if (found->titles == NULL)
    found->titles = sc_haystack_new_titles (found->status);

  return found->titles;
}

/**
 * sc_index_rate:
 * @titles: whether @rate looks at them
 * @rate: rates one entry
 * @data: for @rate
 * @hits: (element-type ScHit): an array whose contents are replaced
 *
 * Finds the entries that @rate takes for answers, in the order in which sc_index_search() has those
 * of these scores. This is for whoever is stricter than the search: it looks at titles alone, which
 * takes a tenth of the time and of the memory, and forgives nothing.
 */
void
sc_index_rate (ScIndex    *self,
               gboolean    titles,
               ScIndexRate rate,
               gpointer    data,
               GArray     *hits)
{
  g_return_if_fail (self != NULL && rate != NULL && hits != NULL);

  g_array_set_size (hits, 0);

  for (guint i = 0; i < self->entries->len; i++)
    {
      ScHaystack *haystack = titles ? get_titles (self, i) : NULL;
      ScHit hit = { i, rate (sc_index_get_status (self, i), haystack, data) };

      if (hit.score.rank != SC_RANK_NONE)
        g_array_append_val (hits, hit);
    }

  g_array_sort_with_data (hits, compare_hits, self);
}
