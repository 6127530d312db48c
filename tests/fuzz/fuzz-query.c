/* fuzz-query.c — any bytes at all, typed into the search
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-highlight.h"
#include "sc-reason.h"

#include <stdint.h>
#include <string.h>

/* libFuzzer makes up inputs and the sanitizers see what goes wrong with them. What the list of
 * results promises is checked, too, since a search can be wrong without crashing: no entry without
 * a rank or twice, the best first, guesses only where nothing is called so, and marks that lie in
 * the text and cut no character in two. What GLib calls critical counts as a crash.
 */

#define N_PAINTED 8 /* hits that are painted, as the first rows of the list */

int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static ScIndex *fuzz_index;

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  g_autoptr (GError) error = NULL;

  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);

  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  fuzz_index = sc_index_new (table);
  while (sc_index_prepare (fuzz_index))
    ;

  return 0;
}

static const ScHit *
get_hit (GArray *hits,
         guint   i)
{
  return &g_array_index (hits, ScHit, i);
}

static void
check_hits (GArray *hits)
{
  guint n_entries = sc_index_get_length (fuzz_index);
  g_autofree gboolean *seen = g_new0 (gboolean, n_entries);

  for (guint i = 0; i < hits->len; i++)
    {
      const ScHit *hit = get_hit (hits, i);

      g_assert_cmpuint (hit->entry, <, n_entries);
      g_assert_false (seen[hit->entry]);
      seen[hit->entry] = TRUE;

      g_assert_cmpuint (hit->score.rank, >, SC_RANK_NONE);
      g_assert_cmpuint (hit->score.rank, <=, SC_RANK_ALL);
      if (i > 0)
        g_assert_cmpuint (hit->score.rank, <=, get_hit (hits, i - 1)->score.rank);
    }

  /* By now it is known that the best stands first and the worst last. */
  if (hits->len > 0 && get_hit (hits, 0)->score.rank >= SC_RANK_TITLE_INSIDE)
    g_assert_cmpuint (get_hit (hits, hits->len - 1)->score.rank, >, SC_RANK_SCATTERED);
}

static void
check_border (const char *text,
              gsize       length,
              guint       offset)
{
  g_assert_cmpuint (offset, <=, length);
  if (offset < length)
    g_assert_cmpint ((gint32) g_utf8_get_char_validated (text + offset, -1), >, 0);
}

static void
check_highlight (ScQuery    *query,
                 const char *text)
{
  g_autoptr (GArray) ranges = g_array_new (FALSE, FALSE, sizeof (ScRange));
  gsize length = strlen (text);

  sc_highlight_find (query, TRUE, text, ranges);
  for (guint i = 0; i < ranges->len; i++)
    {
      const ScRange *range = &g_array_index (ranges, ScRange, i);

      g_assert_cmpuint (range->start, <, range->end);
      check_border (text, length, range->start);
      check_border (text, length, range->end);
    }
}

static void
check_reason (ScQuery  *query,
              ScStatus *status)
{
  ScReason reason = sc_reason_find (fuzz_index, query, status);

  g_assert_true ((reason.kind == SC_REASON_DETAIL) == (reason.detail != NULL));
  g_assert_true ((reason.kind == SC_REASON_CONSTANT) == (reason.constant != NULL));
  if (reason.constant != NULL)
    g_assert_nonnull (reason.stack);
}

/* Does with a query what the window does: searches, and paints the first rows. */
static void
check_query (ScQuery    *query,
             const char *text)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (ScHit));
  guint n_terms;

  sc_query_get_terms (query, &n_terms);
  g_assert_cmpuint (n_terms, <=, SC_QUERY_MAX_TERMS);

  sc_index_search (fuzz_index, query, hits);
  check_hits (hits);
  check_highlight (query, text);

  for (guint i = 0; i < MIN (hits->len, N_PAINTED); i++)
    {
      ScStatus *status = sc_index_get_status (fuzz_index, get_hit (hits, i)->entry);

      check_reason (query, status);
      check_highlight (query, sc_status_get_title (status));
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  /* Not a byte longer than the text, so that every step behind its end is seen. */
  g_autofree char *typed = g_strndup ((const char *) data, strnlen ((const char *) data, size));
  g_autofree char *valid = g_utf8_make_valid (typed, -1);
  g_autoptr (ScQuery) query = sc_index_parse (fuzz_index, typed);
  g_autoptr (ScQuery) relaxed = sc_query_relax (query);
  g_autoptr (ScQuery) trusting = sc_query_parse (typed, NULL, NULL);

  check_query (query, valid);
  if (relaxed != NULL)
    check_query (relaxed, valid);

  /* Only where a filter is for something that there is not does this one differ. */
  guint n_known;
  guint n_taken;

  sc_query_get_filters (query, &n_known);
  sc_query_get_filters (trusting, &n_taken);
  if (n_taken != n_known)
    check_query (trusting, valid);

  return 0;
}
