/* test-queries.c — what people type, and the code that they mean
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-index.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* queries.tsv is the specification of the search: what is typed, a tab, and what must stand first
 * in the table that is shipped: `404` or `499/nginx`, several of equal right with a bar between
 * them, or `-` where nothing may be found. What follows a second tab is a remark, and so is a line
 * that begins with `#`. What cannot be seen is written as in C, `\\t` or `\\377`.
 *
 * All lines are tried before the test fails, so that a change of the order can be judged.
 */

static gboolean
is_right (ScStatus   *first,
          const char *expected)
{
  g_auto (GStrv) choices = g_strsplit (expected, "|", -1);

  if (first == NULL)
    return g_str_equal (expected, "-");

  for (gsize i = 0; choices[i] != NULL; i++)
    {
      char *owner = strchr (choices[i], '/');

      if (owner != NULL)
        *owner++ = '\0';
      if (sc_status_is (first, choices[i], owner))
        return TRUE;
    }

  return FALSE;
}

static void
check_once (GArray *hits)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < hits->len; i++)
    g_assert_true (g_hash_table_add (
        seen, GUINT_TO_POINTER (g_array_index (hits, ScHit, i).entry)));
}

static gboolean
try_query (ScIndex    *index,
           const char *text,
           const char *expected)
{
  g_autoptr (ScQuery) query = sc_index_parse (index, text);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (ScHit));

  sc_index_search (index, query, hits);
  check_once (hits);

  ScStatus *first =
      hits->len > 0 ? sc_index_get_status (index, g_array_index (hits, ScHit, 0).entry) : NULL;

  if (is_right (first, expected))
    return TRUE;

  g_autofree char *found = sc_test_search (index, text);
  g_autofree char *quoted = sc_test_quote (text);

  g_test_message ("%s must find %s first, and finds %s", quoted, expected,
                  *found != '\0' ? found : "-");
  return FALSE;
}

static void
test_queries (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "queries.tsv", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  guint wrong = 0;
  guint n = 0;

  g_assert_no_error (error);
  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      if (*lines[i] == '#' || *lines[i] == '\0')
        continue;

      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", 3);
      g_autofree char *typed = g_strcompress (columns[0]);

      g_assert_nonnull (columns[1]);
      n++;
      wrong += try_query (index, typed, columns[1]) ? 0 : 1;
    }

  g_test_message ("%u of %u are wrong", wrong, n);
  g_assert_cmpuint (n, >=, 250);
  g_assert_cmpuint (wrong, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/queries", test_queries);

  return g_test_run ();
}
