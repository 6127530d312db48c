/* test-class-bar.c — the classes as buttons
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-class-bar.h"
#include "sc-table.h"
#include "sc-test-app.h"

static ScCatalog *
create_catalog (void)
{
  g_autoptr (ScTable) table = sc_table_new_shipped (NULL);

  return sc_catalog_new (table, NULL);
}

/* What the buttons say below each other, such as "168 6 12 12 71 52 15". */
static char *
dup_counts (GtkWidget *bar)
{
  GString *out = g_string_new (NULL);

  for (GtkWidget *button = gtk_widget_get_first_child (bar); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    {
      GtkWidget *box = gtk_button_get_child (GTK_BUTTON (button));

      g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "",
                              gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (box))));
    }

  return g_string_free (out, FALSE);
}

static void
test_counts (void)
{
  static const struct
  {
    const char *text;
    const char *counts;
  } cases[] = {
    { "", "168 6 12 12 71 52 15" },
    { "5xx", "52 0 0 0 0 52 0" },
    { "504", "1 0 0 0 0 1 0" },
    { "6xx", "9 0 0 0 0 0 9" },
    { "zzzz", "0 0 0 0 0 0 0" },
  };
  g_autoptr (ScCatalog) catalog = create_catalog ();
  GtkWidget *bar = g_object_ref_sink (g_object_new (SC_TYPE_CLASS_BAR, "catalog", catalog, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sc_catalog_set_search_text (catalog, cases[i].text);

      g_autofree char *counts = dup_counts (bar);
      g_assert_cmpstr (counts, ==, cases[i].counts);
    }

  /* The chosen class does not change what the search finds in the others. */
  sc_catalog_set_search_text (catalog, "");
  sc_catalog_set_code_class (catalog, SC_CODE_CLASS_SUCCESSFUL);
  g_autofree char *counts = dup_counts (bar);
  g_assert_cmpstr (counts, ==, "168 6 12 12 71 52 15");

  g_assert_finalize_object (bar);
}

static void
test_catalog_outlives (void)
{
  g_autoptr (ScCatalog) one = create_catalog ();
  g_autoptr (ScCatalog) two = create_catalog ();
  GtkWidget *bar = g_object_ref_sink (g_object_new (SC_TYPE_CLASS_BAR, "catalog", one, NULL));

  g_object_set (bar, "catalog", two, NULL);
  sc_catalog_set_search_text (one, "404");

  g_autofree char *counts = dup_counts (bar);
  g_assert_cmpstr (counts, ==, "168 6 12 12 71 52 15");

  g_assert_finalize_object (bar);
  sc_catalog_set_search_text (two, "404"); /* nobody is left to hear of it */
}

static void
test_actions (void)
{
  static const char *const targets[] = { "all",         "informational", "successful",
                                         "redirection", "client-error",  "server-error",
                                         "other" };
  GtkWidget *bar = g_object_ref_sink (g_object_new (SC_TYPE_CLASS_BAR, NULL));
  GtkWidget *button = gtk_widget_get_first_child (bar);

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button));

      g_assert_cmpstr (g_variant_get_string (target, NULL), ==, targets[i]);
      button = gtk_widget_get_next_sibling (button);
    }

  g_assert_null (button);
  g_assert_finalize_object (bar);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/class-bar/counts", test_counts);
  g_test_add_func ("/class-bar/catalog-outlives", test_catalog_outlives);
  g_test_add_func ("/class-bar/actions", test_actions);

  return g_test_run ();
}
