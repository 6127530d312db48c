/* test-nearest.c — codes that somebody may have meant by a number
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-nearest.h"

#include <locale.h>

#include "sc-common.h"
#include "sc-test-core.h"

/* A small table in which just two codes are common, 404 before 410, so that of the others the
 * nearer one has to stand first; and the shipped one, of which only the beginning is compared.
 */

#define ENTRY(code, owner, state)                                                                  \
  "<status code='" code "' owner='" owner "' state='" state "' seen='wire'>"                       \
  "<phrase>p</phrase><name>n</name><summary>s</summary><meaning>m</meaning>"                       \
  "<reference rfc='9110' section='15'/></status>"

static const char small_table[] = ENTRY ("404", "nginx", "unregistered")
    ENTRY ("404", "iana", "registered") ENTRY ("400", "iana", "registered")
    ENTRY ("401", "iana", "registered") ENTRY ("410", "iana", "registered")
    ENTRY ("411", "iana", "registered") ENTRY ("414", "iana", "registered")
    ENTRY ("444", "nginx", "unregistered") ENTRY ("504", "iana", "registered")
    ENTRY ("104", "nginx", "not-status") ENTRY ("999", "nginx", "unregistered")
    ENTRY ("999", "iana", "registered") ENTRY ("4xx", "nginx", "unregistered");

static char *
print_nearest (ScIndex    *index,
               const char *number,
               guint       limit)
{
  g_autoptr (GPtrArray) found = sc_nearest_find (index, number, limit);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? " " : "",
                            sc_status_get_number (g_ptr_array_index (found, i)));

  return g_string_free (out, FALSE);
}

typedef struct
{
  const char *number;
  guint limit;
  const char *nearest;
} Case;

static void
check_cases (ScIndex    *index,
             const Case *cases,
             gsize       n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *nearest = print_nearest (index, cases[i].number, cases[i].limit);

      g_test_message ("%u for %s", cases[i].limit, cases[i].number);
      g_assert_cmpstr (nearest, ==, cases[i].nearest);
    }
}

static ScIndex *
create_index (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_autoptr (GBytes) common = g_bytes_new_static ("404\n410\n", 8);

  sc_common_apply (table, "common.txt", common, &error);
  g_assert_no_error (error);

  return sc_index_new (table);
}

static void
test_small (void)
{
  static const Case cases[] = {
    /* one digit differs */
    { "405", 9, "404 401 400" },
    { "403", 9, "404 401 400" },
    { "402", 9, "404 401 400" }, /* 401 is nearer than 400 */
    { "412", 9, "410 411 414" },
    { "204", 9, "404 504" }, /* 104 is no status code */
    { "000", 9, "400" },
    { "998", 9, "999" },
    /* two neighbours are exchanged, or one digit differs */
    { "440", 9, "404 410 444 400" },
    { "044", 9, "404 444" },
    { "040", 9, "400" },
    { "141", 9, "411" },
    { "014", 9, "414" }, /* 104 is no status code */
    { "054", 9, "504" },
    { "114", 9, "414" }, /* the digits of 411 that differ are no neighbours */
    /* two digits differ, or all three */
    { "777", 9, "" },
    { "225", 9, "" },
    { "123", 9, "" },
    /* no more than wanted */
    { "440", 0, "" },
    { "440", 1, "404" },
    { "440", 3, "404 410 444" },
    { "440", 4, "404 410 444 400" },
    { "440", 5, "404 410 444 400" },
  };
  g_autoptr (ScIndex) index = create_index ();

  check_cases (index, cases, G_N_ELEMENTS (cases));
}

/* Of a number that has several meanings the common one is proposed. */
static void
test_owner (void)
{
  g_autoptr (ScIndex) index = create_index ();
  g_autoptr (GPtrArray) found = sc_nearest_find (index, "405", 9);

  g_assert_true (sc_status_is (g_ptr_array_index (found, 0), "404", "iana"));
}

static void
test_shipped (void)
{
  static const Case cases[] = {
    { "044", 1, "404" }, { "040", 1, "400" }, { "512", 1, "502" }, { "432", 1, "422" },
    { "604", 2, "404 304" }, { "004", 3, "404 304 504" }, { "888", 5, "" }, { "446", 1, "416" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);

  check_cases (index, cases, G_N_ELEMENTS (cases));
}

static guint
count_changed (const char *one,
               const char *two)
{
  guint n = 0;

  for (int i = 0; i < 3; i++)
    n += one[i] != two[i];

  return n;
}

/* Whatever was typed, no number stands twice among what is proposed, none is too far away, and all
 * are codes. */
static void
test_all (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);

  for (guint code = 0; code < 1000; code++)
    {
      g_autofree char *number = g_strdup_printf ("%03u", code);
      g_autoptr (GPtrArray) found = sc_nearest_find (index, number, 5);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      g_test_message ("%s", number);
      g_assert_cmpuint (found->len, <=, 5);
      for (guint i = 0; i < found->len; i++)
        {
          ScStatus *status = g_ptr_array_index (found, i);

          g_assert_true (g_hash_table_add (seen, (char *) sc_status_get_number (status)));
          g_assert_true (sc_status_has_number (status));
          g_assert_cmpint (sc_status_get_state (status), !=, SC_STATE_NOT_STATUS);
          g_assert_cmpuint (count_changed (number, sc_status_get_number (status)), <=, 2);
          g_assert_cmpuint (count_changed (number, sc_status_get_number (status)), >, 0);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/nearest/small", test_small);
  g_test_add_func ("/nearest/owner", test_owner);
  g_test_add_func ("/nearest/shipped", test_shipped);
  g_test_add_func ("/nearest/all", test_all);

  return g_test_run ();
}
