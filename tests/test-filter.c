/* test-filter.c — what an entry can be filtered by
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-filter.h"

#include <locale.h>

#include "sc-test-core.h"

/* The words of the search language, and the facts of entries that are known. */

static ScTable *
make_shipped (void)
{
  g_autoptr (GError) error = NULL;
  ScTable *table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  return table;
}

static void
test_names (void)
{
  for (int i = 0; i < SC_N_FILTER_KEYS; i++)
    {
      ScFilterKey key;

      g_assert_true (sc_filter_find_key (sc_filter_get_name ((ScFilterKey) i), &key));
      g_assert_cmpint ((int) key, ==, i);
    }

  g_assert_false (sc_filter_find_key ("colour", &(ScFilterKey){ 0 }));
  g_assert_false (sc_filter_find_key ("", &(ScFilterKey){ 0 }));
}

static void
test_words (void)
{
  for (int key = 0; key < SC_N_FACTS; key++)
    {
      guint i;

      for (i = 0; sc_filter_get_word ((ScFilterKey) key, i) != NULL; i++)
        g_assert_cmpuint (sc_filter_find_values ((ScFilterKey) key,
                                                 sc_filter_get_word ((ScFilterKey) key, i)),
                          !=, 0);
      g_assert_cmpuint (i, >=, 2);
      g_assert_cmpuint (sc_filter_find_values ((ScFilterKey) key, "bogus"), ==, 0);
      g_assert_cmpuint (sc_filter_find_values ((ScFilterKey) key, ""), ==, 0);
    }

  g_assert_null (sc_filter_get_word (SC_FILTER_BY, 0));
  g_assert_cmpuint (sc_filter_find_values (SC_FILTER_CLASS, "4"), ==,
                    sc_filter_find_values (SC_FILTER_CLASS, "4xx"));
}

/* RFC 9110, sections 15.1 (cacheable by default), 15.3.5 and 15.4 (content, method), 9.2.2 and
 * 10.2.3 (repeating a request); nginx for 499. */
static void
test_facts (void)
{
  static const struct
  {
    const char *number;
    ScFilterKey key;
    const char *word;
    gboolean fits;
  } cases[] = {
    { "404", SC_FILTER_CACHE, "yes", TRUE },      { "404", SC_FILTER_CACHE, "no", FALSE },
    { "403", SC_FILTER_CACHE, "no", TRUE },       { "100", SC_FILTER_CACHE, "no", TRUE },
    { "204", SC_FILTER_CONTENT, "no", TRUE },     { "304", SC_FILTER_CONTENT, "no", TRUE },
    { "205", SC_FILTER_CONTENT, "no", TRUE },     { "200", SC_FILTER_CONTENT, "no", FALSE },
    { "307", SC_FILTER_METHOD, "kept", TRUE },    { "308", SC_FILTER_METHOD, "kept", TRUE },
    { "303", SC_FILTER_METHOD, "changed", TRUE }, { "301", SC_FILTER_METHOD, "changed", TRUE },
    { "301", SC_FILTER_METHOD, "kept", FALSE },   { "503", SC_FILTER_RETRY, "yes", TRUE },
    { "502", SC_FILTER_RETRY, "idempotent", TRUE }, { "400", SC_FILTER_RETRY, "no", TRUE },
    { "499", SC_FILTER_SEEN, "log", TRUE },       { "499", SC_FILTER_STATE, "unregistered", TRUE },
    { "104", SC_FILTER_STATE, "temporary", TRUE }, { "104", SC_FILTER_STATE, "registered", TRUE },
    { "306", SC_FILTER_STATE, "unused", TRUE },   { "510", SC_FILTER_STATE, "obsoleted", TRUE },
    { "110", SC_FILTER_STATE, "not-status", TRUE }, { "999", SC_FILTER_CLASS, "other", TRUE },
    { "404", SC_FILTER_CLASS, "4xx", TRUE },      { "499", SC_FILTER_CACHE, "yes", FALSE },
  };
  g_autoptr (ScTable) table = make_shipped ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScStatus *status = sc_table_find (table, cases[i].number, NULL);
      ScFacts facts;
      ScFacts wanted = { { 0 } };

      g_test_message ("%s, %s:%s", cases[i].number, sc_filter_get_name (cases[i].key),
                      cases[i].word);
      sc_facts_read (&facts, status);
      wanted.values[cases[i].key] = sc_filter_find_values (cases[i].key, cases[i].word);
      g_assert_cmpint (sc_facts_fit (&facts, &wanted), ==, cases[i].fits);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/filter/names", test_names);
  g_test_add_func ("/filter/words", test_words);
  g_test_add_func ("/filter/facts", test_facts);

  return g_test_run ();
}
