/* test-common.c — which codes are met more often than others
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-common.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* Lists for a table of two entries, and the list that is shipped. */

#define ENTRY(code, owner, state)                                                                  \
  "<status code='" code "' owner='" owner "' state='" state "' seen='wire'>"                       \
  "<phrase>P</phrase><name>N</name><summary>s</summary><meaning>m</meaning>"                       \
  "<reference rfc='9110' section='15'/></status>"

static void
test_apply (void)
{
  static const struct
  {
    const char *text;
    const char *error; /* or NULL */
    guint places[2];   /* of 404 and of 499 */
  } cases[] = {
    { "404\n499 nginx\n", NULL, { 0, 1 } },
    { "499 nginx\n404\n", NULL, { 1, 0 } },
    { "404", NULL, { 0, G_MAXUINT } },
    { "", NULL, { G_MAXUINT, G_MAXUINT } },
    { "404\n404\n", "list:2: this entry has a place already", { 0, G_MAXUINT } },
    { "404\n499\n", "list:2: there is no such entry", { 0, G_MAXUINT } },
    { "4\n", "list:1: there is no such entry", { G_MAXUINT, G_MAXUINT } },
    { "404\n\n499 nginx\n", "list:2: there is no such entry", { 0, G_MAXUINT } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScTable) table = sc_test_table_new (ENTRY ("404", "iana", "registered")
                                                         ENTRY ("499", "nginx", "unregistered"));
      g_autoptr (GBytes) text = g_bytes_new_static (cases[i].text, strlen (cases[i].text));
      g_autoptr (GError) error = NULL;

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (sc_common_apply (table, "list", text, &error), ==, cases[i].error == NULL);
      g_assert_cmpstr (error != NULL ? error->message : NULL, ==, cases[i].error);
      g_assert_cmpuint (sc_status_get_place (sc_table_find (table, "404", NULL)), ==,
                        cases[i].places[0]);
      g_assert_cmpuint (sc_status_get_place (sc_table_find (table, "499", NULL)), ==,
                        cases[i].places[1]);
    }
}

/* All that is registered has a place, so that none of it depends on its number alone. */
static void
test_shipped (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      if (sc_status_get_state (status) >= SC_STATE_UNREGISTERED)
        continue;

      g_test_message ("%s", sc_status_get_number (status));
      g_assert_cmpuint (sc_status_get_place (status), <, G_MAXUINT);
    }

  g_assert_cmpuint (sc_status_get_place (sc_table_find (table, "404", NULL)), <,
                    sc_status_get_place (sc_table_find (table, "431", NULL)));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/common/apply", test_apply);
  g_test_add_func ("/common/shipped", test_shipped);

  return g_test_run ();
}
