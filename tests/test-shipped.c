/* test-shipped.c — what the table that comes with the program says
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-core-enums.h"
#include "sc-index.h"
#include "sc-table.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* The facts of the shipped table against tests/data/, which holds columns of the registry, of what
 * was collected from the RFCs, and of what was collected about codes that nobody registered.
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
  ScStatus *status = sc_table_find (table, row[0], SC_OWNER_IANA);

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
      g_assert_cmpint (is_iana, ==, sc_status_get_state (status) < SC_STATE_UNREGISTERED);
      n_registered += is_iana ? 1 : 0;
    }

  g_assert_cmpuint (rows->len, ==, 64);
  g_assert_cmpuint (n_registered, ==, rows->len);
}

static const char *
get_attribute (ScStatus     *status,
               ScDetailKind  kind,
               ScAttribute   attribute)
{
  ScDetail *detail = sc_status_find_detail (status, kind);
  const char *value = detail != NULL ? sc_detail_get_attribute (detail, attribute) : NULL;

  return value != NULL ? value : "";
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick; /* lives as long as the type */
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* The fields of that role, sorted and joined. */
static char *
list_fields (ScStatus   *status,
             const char *role)
{
  GPtrArray *details = sc_status_get_details (status);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) == SC_DETAIL_FIELD &&
          g_str_equal (sc_detail_get_attribute (detail, SC_ATTRIBUTE_ROLE), role))
        g_ptr_array_add (names, (gpointer) sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME));
    }

  g_ptr_array_sort (names, compare_strings);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static void
check_definition (ScStatus *status,
                  char    **row)
{
  g_assert_cmpstr (sc_status_get_phrase (status), ==, row[1]);
  g_assert_cmpstr (get_nick (SC_TYPE_STATE, (int) sc_status_get_state (status)), ==, row[2]);
  g_assert_cmpstr (get_attribute (status, SC_DETAIL_REFERENCE, SC_ATTRIBUTE_RFC), ==, row[3]);
  g_assert_cmpstr (get_attribute (status, SC_DETAIL_REFERENCE, SC_ATTRIBUTE_SECTION), ==, row[4]);
  g_assert_cmpstr (get_attribute (status, SC_DETAIL_INTRODUCED, SC_ATTRIBUTE_RFC), ==, row[10]);
  g_assert_cmpstr (get_attribute (status, SC_DETAIL_INTRODUCED, SC_ATTRIBUTE_SECTION), ==, row[11]);
  if (*row[3] == '\0')
    g_assert_nonnull (sc_status_find_detail (status, SC_DETAIL_DOCUMENT));
}

static void
test_facts (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("facts.tsv", 12);

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      ScStatus *status = find_registered (row);
      g_autofree char *required = list_fields (status, "required");
      g_autofree char *recommended = list_fields (status, "recommended");

      check_definition (status, row);
      g_assert_cmpstr (get_attribute (status, SC_DETAIL_CACHE, SC_ATTRIBUTE_VALUE), ==, row[5]);
      g_assert_cmpstr (get_attribute (status, SC_DETAIL_CONTENT, SC_ATTRIBUTE_VALUE), ==, row[6]);
      g_assert_cmpstr (required, ==, row[7]);
      g_assert_cmpstr (recommended, ==, row[8]);
      g_assert_cmpstr (get_attribute (status, SC_DETAIL_METHOD, SC_ATTRIBUTE_VALUE), ==, row[9]);
      g_assert_nonnull (sc_status_find_detail (status, SC_DETAIL_RETRY));
    }

  g_assert_cmpuint (rows->len, ==, 64);
}

static gboolean
has_source (ScStatus   *status,
            const char *primary)
{
  GPtrArray *details = sc_status_get_details (status);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) == SC_DETAIL_SOURCE &&
          g_str_equal (sc_detail_get_attribute (detail, SC_ATTRIBUTE_PRIMARY), primary))
        return TRUE;
    }

  return FALSE;
}

/* Every use that was collected is there, with where it can be seen and whether its owner's own text
 * was; and nothing else is. */
static void
test_vendors (void)
{
  g_autoptr (GPtrArray) rows = sc_test_read_rows ("vendor.tsv", 5);
  guint n_others = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      ScStatus *status = sc_table_find (table, row[0], row[1]);

      g_test_message ("%s of %s", row[0], row[1]);
      g_assert_nonnull (status);
      g_assert_cmpstr (get_nick (SC_TYPE_STATE, (int) sc_status_get_state (status)), ==, row[2]);
      g_assert_cmpstr (get_nick (SC_TYPE_VISIBILITY, (int) sc_status_get_visibility (status)), ==,
                       row[3]);
      g_assert_true (has_source (status, row[4]));
    }

  for (guint i = 0; i < count_statuses (); i++)
    n_others += sc_status_get_state (get_status (i)) >= SC_STATE_UNREGISTERED ? 1 : 0;

  g_assert_cmpuint (rows->len, ==, 112);
  g_assert_cmpuint (n_others, ==, rows->len);
}

static void
test_count (void)
{
  guint registered = sc_table_count (table, SC_STANDING_REGISTERED);
  guint unregistered = sc_table_count (table, SC_STANDING_UNREGISTERED);

  g_assert_cmpuint (registered, ==, 64);
  g_assert_cmpuint (registered + unregistered, >=, 160);
  g_assert_cmpuint (sc_table_count (table, SC_STANDING_NOT_STATUS), ==, 8);
}

/* Eight owners have a meaning of their own for 499. */
static void
test_apart (void)
{
  guint n = 0;

  for (guint i = 0; i < count_statuses (); i++)
    n += sc_status_get_code (get_status (i)) == 499 ? 1 : 0;

  g_assert_cmpuint (n, ==, 8);
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
  g_autoptr (ScIndex) index = sc_index_new (table);

  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      const char *owner = g_str_equal (row[0], "499") ? "nginx" : SC_OWNER_IANA;
      g_autofree char *found = sc_test_search (index, row[1]);
      g_auto (GStrv) codes = g_strsplit (found, " ", 4);

      g_test_message ("%s, “%s” finds %s", row[0], row[1], found);
      g_assert_nonnull (sc_table_find (table, row[0], owner));

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

  table = sc_table_new_checked (&error);
  g_assert_no_error (error);

  g_test_add_func ("/shipped/registry", test_registry);
  g_test_add_func ("/shipped/facts", test_facts);
  g_test_add_func ("/shipped/vendors", test_vendors);
  g_test_add_func ("/shipped/count", test_count);
  g_test_add_func ("/shipped/apart", test_apart);
  g_test_add_func ("/shipped/former", test_former);
  g_test_add_func ("/shipped/seeds", test_seeds);

  int result = g_test_run ();

  g_clear_pointer (&table, sc_table_unref);
  return result;
}
