/* test-hint.c — what to do where there is nothing to see
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-hint.h"
#include "sc-test-app.h"

static void
count_cb (int *count)
{
  (*count)++;
}

static void
test_text (void)
{
  ScHint *hint = g_object_ref_sink (g_object_new (SC_TYPE_HINT, "title", "a", NULL));
  g_autofree char *title = NULL;
  g_autofree char *description = NULL;
  int count = 0;

  g_signal_connect_swapped (hint, "notify::title", G_CALLBACK (count_cb), &count);
  sc_hint_set_text (hint, "a", "<i>b</i>");
  g_assert_cmpint (count, ==, 0);
  sc_hint_set_text (hint, "c", "<i>b</i>");
  g_assert_cmpint (count, ==, 1);

  g_object_get (hint, "title", &title, "description", &description, NULL);
  g_assert_cmpstr (title, ==, "c");
  g_assert_cmpstr (description, ==, "<i>b</i>");
  g_assert_finalize_object (hint);
}

static void
test_action (void)
{
  ScHint *hint = g_object_ref_sink (g_object_new (SC_TYPE_HINT, NULL));
  GtkWidget *button = sc_test_find (hint, "button");

  g_assert_false (gtk_widget_get_visible (button));
  sc_hint_set_action (hint, "Go", "win.code-class::all");
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.code-class");
  g_assert_cmpstr (g_variant_get_string (
                       gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), NULL),
                   ==, "all");
  g_assert_finalize_object (hint);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/hint/text", test_text);
  g_test_add_func ("/hint/action", test_action);

  return g_test_run ();
}
