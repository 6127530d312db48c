/* bench-table.c — how long the table takes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "bench-figures.h"

#include "sc-index.h"
#include "sc-table.h"

#include <malloc.h>

/* Every start of the program reads the whole table, so reading it must not be felt; the details of
 * an entry wait until it is looked at. The first
 * search of an index folds all texts, which the ones after it need not do again.
 */

#define RUNS 200
#define TARGET 6
#define TARGET_SIZE 6
#define TARGET_SEARCH 1
#define TARGET_LONG 10

typedef struct
{
  GArray *table;
  GArray *index;
  GArray *first_search;
} Figures;

static double
search (ScIndex    *index,
        const char *text)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (ScHit));
  double start = bench_now ();
  g_autoptr (ScQuery) query = sc_index_parse (index, text);

  sc_index_search (index, query, hits);
  double end = bench_now ();

  return end - start;
}

/* What people type, key by key in between, and what costs most: words that stand in every meaning,
 * and many of them that are nearly right, so that each is compared with everything. */
static const char *const queries[] = {
  "4", "404", "4xx", "e", "gateway", "gateway time", "gateway timeout", "too many requests",
  "网关超时", "wgcs", "wangguanchaoshi", "NOT_FOUND", "retry-after", "HTTP/1.1 502 Bad Gateway",
  "by:nginx retry:no", "cache:yes class:4xx", "forbiden", "gatway tiemout", "zzz",
  "the server the client a request of the response to a code that is in the",
  "unprocesable entitiy serivce unavailible gatway tiemout forbiden unauthorised requst",
};

/* The whole way of a key: parsing, scoring, sorting. */
static void
bench_searches (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_autoptr (GArray) all = bench_figures_new ();
  g_autofree char *longest = g_strnfill (10000, 'a');
  double worst = 0;
  const char *worst_query = NULL;

  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);

  while (sc_index_prepare (index))
    ;

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GArray) own = bench_figures_new ();

      for (int round = 0; round < RUNS; round++)
        {
          double time = search (index, queries[i]);

          bench_figures_add (own, time);
          bench_figures_add (all, time);
        }

      if (bench_figures_median (own) > worst)
        {
          worst = bench_figures_median (own);
          worst_query = queries[i];
        }
    }

  g_autofree char *label = g_strdup_printf ("the slowest of them, “%s”", worst_query);
  g_autoptr (GArray) lengths = bench_figures_new ();

  for (int round = 0; round < RUNS; round++)
    bench_figures_add (lengths, search (index, longest));

  bench_print_figures ("ranking the table for a key", all, "ms", TARGET_SEARCH);
  bench_print (label, worst, "ms", 0);
  bench_print_figures ("a query of 10,000 letters", lengths, "ms", TARGET_LONG);
}

static void
run (Figures *figures)
{
  g_autoptr (GError) error = NULL;

  double start = bench_now ();
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  double read = bench_now ();
  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);
  double indexed = bench_now ();

  bench_figures_add (figures->table, read - start);
  bench_figures_add (figures->index, indexed - read);
  bench_figures_add (figures->first_search, search (index, "e"));
}

/* Returns how much memory is in use by itself, in megabytes. */
static double
measure_size (void)
{
  return (double) mallinfo2 ().uordblks / (1024 * 1024);
}

static void
read_details (ScTable *table)
{
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      g_assert_cmpuint (sc_status_get_details (status)->len, >, 0);
    }

  g_assert_cmpuint (sc_constants_get_length (sc_table_get_constants (table)), >, 0);
}

/* What a session costs in which nobody looks at an entry, and one in which all are looked at. */
static void
bench_size (void)
{
  g_autoptr (GError) error = NULL;
  double before = measure_size ();
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  double loaded = measure_size ();
  double start = bench_now ();

  g_assert_no_error (error);
  read_details (table);
  bench_print ("reading all details and constants, once", bench_now () - start, "ms", 0);
  bench_print ("memory for the table", loaded - before, "MB", TARGET_SIZE);
  bench_print ("memory with all details and constants", measure_size () - before, "MB",
               TARGET_SIZE);
}

int
main (int    argc,
      char **argv)
{
  Figures figures = {
    bench_figures_new (),
    bench_figures_new (),
    bench_figures_new (),
  };

  bench_size ();
  for (int i = 0; i < RUNS; i++)
    run (&figures);

  bench_print_figures ("reading the table", figures.table, "ms", TARGET);
  bench_print_figures ("making its index", figures.index, "ms", 0);
  bench_print_figures ("the first search, unprepared", figures.first_search, "ms", 0);
  bench_searches ();

  g_array_unref (figures.table);
  g_array_unref (figures.index);
  g_array_unref (figures.first_search);

  return 0;
}
