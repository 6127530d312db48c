/* sc-results.c — what a search has found
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-results.h"

#include <string.h>

/* The work of a catalog without its signals: search, leave out what is not on the shelf, count the
 * classes, pick one of them.
 */

void
sc_results_init (ScResults *self)
{
  *self = (ScResults){ .hits = g_array_new (FALSE, FALSE, sizeof (ScHit)) };
}

void
sc_results_clear (ScResults *self)
{
  g_clear_pointer (&self->query, sc_query_unref);
  g_array_unref (self->hits);
}

/**
 * sc_results_search:
 * @text: what somebody typed
 */
void
sc_results_search (ScResults  *self,
                   ScIndex    *index,
                   const char *text)
{
  g_clear_pointer (&self->query, sc_query_unref);
  self->query = sc_index_parse (index, text);
  sc_index_search (index, self->query, self->hits);
}

static gboolean
is_on_shelf (ScMarks  *marks,
             ScShelf   shelf,
             ScStatus *status)
{
  switch (shelf)
    {
    case SC_SHELF_FAVORITES:
      return sc_marks_is_favorite (marks, status);
    case SC_SHELF_RECENTS:
      return sc_marks_find_recent (marks, status, &(guint){ 0 });
    case SC_SHELF_TEXT:
      return sc_marks_find_found (marks, status, &(guint){ 0 });
    case SC_SHELF_ALL:
    default:
      return TRUE;
    }
}

typedef struct
{
  ScIndex *index;
  ScMarks *marks;
  ScShelf shelf;
} Shelf;

static guint
find_place (const Shelf *shelf,
            const ScHit *hit)
{
  ScStatus *status = sc_index_get_status (shelf->index, hit->entry);
  guint place = 0;

  if (shelf->shelf == SC_SHELF_TEXT)
    sc_marks_find_found (shelf->marks, status, &place);
  else
    sc_marks_find_recent (shelf->marks, status, &place);

  return place;
}

static int
compare_places (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  return (int) find_place (data, a) - (int) find_place (data, b);
}

/* What nobody asks for is not shown, unless it is marked. */
static void
add_not_status (ScResults *self,
                ScIndex   *index)
{
  g_array_set_size (self->hits, 0);
  for (guint i = 0; i < sc_index_get_length (index); i++)
    {
      ScHit hit = { i, { SC_RANK_ALL, 0, FALSE } };

      g_array_append_val (self->hits, hit);
    }
}

/**
 * sc_results_take_shelf:
 *
 * Leaves only what is on @shelf; recents and what stands in a text have their own order as long as
 * nothing is asked for.
 */
void
sc_results_take_shelf (ScResults *self,
                       ScIndex   *index,
                       ScMarks   *marks,
                       ScShelf    shelf)
{
  gboolean empty = sc_query_is_empty (self->query);
  Shelf sorted = { index, marks, shelf };
  guint kept = 0;

  if (shelf == SC_SHELF_ALL)
    return;

  if (empty)
    add_not_status (self, index);

  for (guint i = 0; i < self->hits->len; i++)
    {
      ScHit hit = g_array_index (self->hits, ScHit, i);

      if (is_on_shelf (marks, shelf, sc_index_get_status (index, hit.entry)))
        g_array_index (self->hits, ScHit, kept++) = hit;
    }
  g_array_set_size (self->hits, kept);

  if ((shelf == SC_SHELF_RECENTS || shelf == SC_SHELF_TEXT) && empty)
    g_array_sort_with_data (self->hits, compare_places, &sorted);
}

void
sc_results_count (ScResults *self,
                  ScIndex   *index)
{
  memset (self->counts, 0, sizeof self->counts);
  self->counts[SC_CODE_CLASS_ALL] = self->hits->len;

  for (guint i = 0; i < self->hits->len; i++)
    {
      guint entry = g_array_index (self->hits, ScHit, i).entry;

      self->counts[sc_status_get_class (sc_index_get_status (index, entry))]++;
    }
}

/**
 * sc_results_filter:
 * @code_class: a class, or %SC_CODE_CLASS_ALL
 *
 * Returns: (transfer full) (element-type guint): the entries of that class, in the order of the
 *   hits
 */
GArray *
sc_results_filter (ScResults   *self,
                   ScIndex     *index,
                   ScCodeClass  code_class)
{
  GArray *shown = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->hits->len);

  for (guint i = 0; i < self->hits->len; i++)
    {
      guint entry = g_array_index (self->hits, ScHit, i).entry;

      if (code_class == SC_CODE_CLASS_ALL ||
          sc_status_get_class (sc_index_get_status (index, entry)) == code_class)
        g_array_append_val (shown, entry);
    }

  return shown;
}

/**
 * sc_results_compare:
 * @before: (element-type guint): what was shown
 * @after: (element-type guint): what is shown now
 * @start: (out): where they begin to differ
 * @removed: (out): how many of @before are not there any more
 * @added: (out): how many of @after stand in their place
 *
 * Returns: whether they differ
 */
gboolean
sc_results_compare (GArray *before,
                    GArray *after,
                    guint  *start,
                    guint  *removed,
                    guint  *added)
{
  const guint *one = (const guint *) (gpointer) before->data;
  const guint *two = (const guint *) (gpointer) after->data;
  guint common = MIN (before->len, after->len);
  guint end = 0;

  for (*start = 0; *start < common && one[*start] == two[*start];)
    (*start)++;
  while (end < common - *start && one[before->len - 1 - end] == two[after->len - 1 - end])
    end++;

  *removed = before->len - *start - end;
  *added = after->len - *start - end;

  return *removed > 0 || *added > 0;
}
