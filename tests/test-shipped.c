/* test-shipped.c — what the table that comes with the program says
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-index.h"
#include "sc-table.h"

#include <locale.h>

#include "sc-test-core.h"

/* The facts of the shipped table against tests/data/, which holds columns of the registry and of
 * what was collected from the RFCs.
 */

static ScTable *table;

static ScStatus *
get_status (guint position)
{
  g_autoptr (ScStatus) status =
      g_list_model_get_item (G_LIST_MODEL (sc_table_get_statuses (table)), position);

  return status; /* the table keeps it */
}

static guint
count_statuses (void)
{
  return g_list_model_get_n_items (G_LIST_MODEL (sc_table_get_statuses (table)));
}

static ScStatus *
find_registered (char **row)
{
  guint code = (guint) g_ascii_strtoull (row[0], NULL, 10);
  ScStatus *status = sc_table_find (table, code, SC_OWNER_IANA);

  g_test_message ("%s %s", row[0], row[1]);
  g_assert_nonnull (status);
  return status;
}

static void
test_registry (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("registry.tsv", 2);
  guint n_registered = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);

      g_assert_cmpstr (sc_status_get_phrase (find_registered (row)), ==, row[1]);
    }

  for (guint i = 0; i < count_statuses (); i++)
    {
      ScStatus *status = get_status (i);
      gboolean is_iana =
          g_str_equal (sc_owner_get_id (sc_status_get_owner (status)), SC_OWNER_IANA);

      g_test_message ("%s", sc_status_get_number (status));
      g_assert_cmpint (is_iana, ==, sc_status_get_state (status) != SC_STATE_UNREGISTERED);
      n_registered += is_iana ? 1 : 0;
    }

  g_assert_cmpuint (rows->len, ==, 64);
  g_assert_cmpuint (n_registered, ==, rows->len);
}

static void
test_facts (void)
{
  static const char *const states[] = { "registered", "temporary", "deprecated",
                                        "unused",     "obsoleted", "unregistered" };
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("facts.tsv", 5);

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      ScStatus *status = find_registered (row);
      ScDetail *reference = sc_status_find_detail (status, SC_DETAIL_REFERENCE);

      g_assert_cmpstr (sc_status_get_phrase (status), ==, row[1]);
      g_assert_cmpstr (states[sc_status_get_state (status)], ==, row[2]);

      if (*row[3] != '\0')
        {
          g_assert_nonnull (reference);
          g_assert_cmpstr (sc_detail_get_attribute (reference, SC_ATTRIBUTE_RFC), ==, row[3]);
          g_assert_cmpstr (sc_detail_get_attribute (reference, SC_ATTRIBUTE_SECTION), ==, row[4]);
        }
      else
        {
          g_assert_null (reference);
          g_assert_nonnull (sc_status_find_detail (status, SC_DETAIL_DOCUMENT));
        }
    }
}

static gboolean
is_former (ScDetail    *detail,
           char       **row)
{
  return sc_detail_get_kind (detail) == SC_DETAIL_FORMER &&
         g_str_equal (sc_detail_get_text (detail, SC_LANGUAGE_EN), row[1]) &&
         g_str_equal (sc_detail_get_attribute (detail, SC_ATTRIBUTE_RFC), row[2]) &&
         g_str_equal (sc_detail_get_attribute (detail, SC_ATTRIBUTE_SECTION), row[3]);
}

/* Every earlier phrase with its section is there, and no other is. */
static void
test_former (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("former.tsv", 4);
  guint n_former = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      GPtrArray *details = sc_status_get_details (find_registered (row));
      guint n = 0;

      for (guint j = 0; j < details->len; j++)
        n += is_former (g_ptr_array_index (details, j), row) ? 1 : 0;

      g_test_message ("RFC %s, Section %s", row[2], row[3]);
      g_assert_cmpuint (n, ==, 1);
    }

  for (guint i = 0; i < count_statuses (); i++)
    {
      GPtrArray *details = sc_status_get_details (get_status (i));

      for (guint j = 0; j < details->len; j++)
        n_former +=
            sc_detail_get_kind (g_ptr_array_index (details, j)) == SC_DETAIL_FORMER ? 1 : 0;
    }

  g_assert_cmpuint (n_former, ==, rows->len);
}

/* Who looks a code up by the phrase that a page prints, right or wrong, finds it among the first
 * three.
 */
static void
test_seeds (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("seeds.tsv", 3);
  g_autoptr (ScIndex) index = sc_index_new (G_LIST_MODEL (sc_table_get_statuses (table)));

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      const char *owner = g_str_equal (row[0], "499") ? "nginx" : SC_OWNER_IANA;
      g_autofree char *found = sc_test_search (index, row[1]);
      g_auto (GStrv) codes = g_strsplit (found, " ", 4);

      g_test_message ("%s, “%s” finds %s", row[0], row[1], found);
      g_assert_nonnull (sc_table_find (table, (guint) g_ascii_strtoull (row[0], NULL, 10), owner));

      for (guint j = 0; j < MIN (3, g_strv_length (codes)); j++)
        {
          if (g_str_equal (codes[j], row[0]))
            break;
          g_assert_cmpuint (j, <, MIN (3, g_strv_length (codes)) - 1);
        }
      g_assert_cmpuint (g_strv_length (codes), >, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_autoptr (GError) error = NULL;

  table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  g_test_add_func ("/shipped/registry", test_registry);
  g_test_add_func ("/shipped/facts", test_facts);
  g_test_add_func ("/shipped/former", test_former);
  g_test_add_func ("/shipped/seeds", test_seeds);

  int result = g_test_run ();

  g_clear_pointer (&table, sc_table_free);
  return result;
}
