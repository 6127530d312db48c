/* test-index.c — the entries of a table, ready to be searched
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-index.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* The order of the entries, and that of the hits. What people type and expect is in queries.tsv. */

#define ENTRY(code, owner, state, name)                                                            \
  "<status code='" code "' owner='" owner "' state='" state "' seen='wire'>"                       \
  "<phrase>" name "</phrase><name>" name "</name><summary>s</summary><meaning>m</meaning>"         \
  "<reference rfc='9110' section='15'/></status>"

static ScIndex *
make_shipped (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  return sc_index_new (table);
}

/* The codes whose number begins with @digits, in order, those of no class last, and behind them
 * what is no status code; with "" all status codes. */
static char *
list_codes (ScIndex    *index,
            const char *digits)
{
  GString *out = g_string_new (NULL);
  g_autofree char *before = g_strdup ("");

  for (guint i = 0; i < sc_index_get_length (index); i++)
    {
      ScStatus *status = sc_index_get_status (index, i);
      const char *number = sc_status_get_number (status);
      gboolean is_code = sc_status_get_state (status) != SC_STATE_NOT_STATUS;
      gboolean in_class = is_code && sc_status_get_class (status) != SC_CODE_CLASS_OTHER;
      g_autofree char *key = g_strconcat (in_class ? "" : is_code ? "x" : "y", number, NULL);

      g_assert_cmpstr (key, >=, before);
      g_free (before);
      before = g_steal_pointer (&key);
      if (g_str_has_prefix (number, digits) && (is_code || *digits != '\0'))
        g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", number);
    }

  return g_string_free (out, FALSE);
}

static void
test_classes (void)
{
  static const struct
  {
    const char *query;
    const char *digits;
  } cases[] = {
    { "", "" },     { "  ", "" },    { "\u200b", "" }, { "1xx", "1" }, { "2xx", "2" },
    { "3Xx", "3" }, { "4xx", "4" },  { "4XX", "4" },   { "４ＸＸ", "4" }, { "4", "4" },
    { "5xx", "5" }, { "0", "0" },    { "0xx", "0" },   { "6xx", "6" }, { "9xx", "9" },
  };
  g_autoptr (ScIndex) index = make_shipped ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = sc_test_search (index, cases[i].query);
      g_autofree char *expected = list_codes (index, cases[i].digits);

      g_test_message ("“%s”", cases[i].query);
      g_assert_cmpstr (found, ==, expected);
    }
}

static void
check_found (ScIndex    *index,
             guint       entry,
             const char *text)
{
  g_autoptr (ScQuery) query = sc_index_parse (index, text);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (ScHit));
  ScRank rank = SC_RANK_NONE;

  sc_index_search (index, query, hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const ScHit *hit = &g_array_index (hits, ScHit, i);

      if (hit->entry == entry)
        rank = (ScRank) hit->score.rank;
    }

  g_test_message ("“%s” finds %s", text, sc_status_get_number (sc_index_get_status (index, entry)));
  g_assert_cmpint ((int) rank, !=, SC_RANK_NONE);
  g_assert_cmpint ((int) rank, ==, (int) g_array_index (hits, ScHit, 0).score.rank);
}

/* Nothing stands before an entry when its own number, title or Chinese name was typed. */
static void
test_own_titles (void)
{
  g_autoptr (ScIndex) index = make_shipped ();

  g_assert_cmpuint (sc_index_get_length (index), >=, 176);
  for (guint i = 0; i < sc_index_get_length (index); i++)
    {
      ScStatus *status = sc_index_get_status (index, i);

      check_found (index, i, sc_status_get_number (status));
      check_found (index, i, sc_status_get_title (status));
      check_found (index, i, sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH));
    }
}

static void
test_long (void)
{
  g_autoptr (ScIndex) index = make_shipped ();
  g_autofree char *letters = g_strnfill (10000, 'a');
  g_autofree char *digits = g_strnfill (10000, '4');
  g_autofree char *spaces = g_strnfill (10000, ' ');
  g_autofree char *all = list_codes (index, "");
  g_autofree char *found_letters = sc_test_search (index, letters);
  g_autofree char *found_digits = sc_test_search (index, digits);
  g_autofree char *found_spaces = sc_test_search (index, spaces);

  g_assert_cmpstr (found_letters, ==, "");
  g_assert_cmpstr (found_digits, ==, "");
  g_assert_cmpstr (found_spaces, ==, all);
}

/* By code, those of no class last; of one code the registered meaning first, the others as they
 * stand in the table. */
static void
test_order (void)
{
  static const char *const owners[] = { "iana", "nginx", "iana", "iana", "nginx" };
  g_autoptr (ScTable) table =
      sc_test_table_new (ENTRY ("500", "iana", "registered", "E")
                         ENTRY ("404", "nginx", "unregistered", "D")
                         ENTRY ("404", "iana", "registered", "C")
                         ENTRY ("099", "nginx", "unregistered", "B")
                         ENTRY ("009", "iana", "unused", "A"));
  g_autoptr (ScIndex) index = sc_index_new (table);
  g_autofree char *all = sc_test_search (index, "");

  g_assert_cmpstr (all, ==, "404 404 500 009 099");
  g_assert_cmpuint (sc_index_get_length (index), ==, G_N_ELEMENTS (owners));
  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      ScOwner *owner = sc_status_get_owner (sc_index_get_status (index, i));

      g_test_message ("%u", i);
      g_assert_cmpstr (sc_owner_get_id (owner), ==, owners[i]);
    }
}

/* The best first, among equals by code, and nothing left of the search before. */
static void
test_ranks (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (
      ENTRY ("200", "iana", "registered", "Bad end") ENTRY ("201", "iana", "registered", "The bad")
      ENTRY ("202", "iana", "registered", "Bad") ENTRY ("203", "iana", "registered", "Abaddon")
      ENTRY ("204", "iana", "registered", "Good") ENTRY ("205", "iana", "registered", "Bad start")
      ENTRY ("206", "iana", "registered", "So bad it is"));
  g_autoptr (ScIndex) index = sc_index_new (table);
  g_autofree char *found = sc_test_search (index, "bad");
  g_autoptr (ScQuery) bad = sc_index_parse (index, "bad");
  g_autoptr (ScQuery) good = sc_index_parse (index, "good");
  g_autoptr (ScQuery) nothing = sc_index_parse (index, "zzz");
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (ScHit));

  g_assert_cmpstr (found, ==, "202 200 205 201 206 203");

  sc_index_search (index, bad, hits);
  g_assert_cmpuint (hits->len, ==, 6);
  g_assert_cmpint ((int) g_array_index (hits, ScHit, 0).score.rank, ==, SC_RANK_TITLE);
  g_assert_cmpint ((int) g_array_index (hits, ScHit, 5).score.rank, ==, SC_RANK_TITLE_INSIDE);

  sc_index_search (index, good, hits);
  g_assert_cmpuint (hits->len, ==, 1);
  g_assert_cmpuint (g_array_index (hits, ScHit, 0).entry, ==, 4);

  sc_index_search (index, nothing, hits);
  g_assert_cmpuint (hits->len, ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (ScTable) table = sc_table_new ();
  g_autoptr (ScIndex) index = sc_index_new (table);
  g_autofree char *found = sc_test_search (index, "");

  g_assert_cmpuint (sc_index_get_length (index), ==, 0);
  g_assert_cmpstr (found, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/index/classes", test_classes);
  g_test_add_func ("/index/own-titles", test_own_titles);
  g_test_add_func ("/index/long", test_long);
  g_test_add_func ("/index/order", test_order);
  g_test_add_func ("/index/ranks", test_ranks);
  g_test_add_func ("/index/empty", test_empty);

  return g_test_run ();
}
