/* test-window-page.c — the sections of the page in the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-page.h"
#include "sc-test-app.h"

#include <string.h>

/* What the sections of the page do to the window around them, and it to them. */

static void
assert_owner (ScTestApp  *app,
              const char *number,
              const char *owner)
{
  ScStatus *status =
      sc_status_page_get_status (SC_STATUS_PAGE (sc_test_find (app->window, "status_page")));

  g_test_message ("%s of %s", sc_status_get_number (status),
                  sc_owner_get_id (sc_status_get_owner (status)));
  g_assert_true (sc_status_is (status, number, owner));
}

/* The sections are made when there is time, and their links lead to the very meaning that is meant,
 * also to what a list shows only to who asks for it. */
static void
test_details (ScTestApp    *app,
              gconstpointer data)
{
  static const struct
  {
    const char *uri;
    const char *number;
    const char *owner;
  } cases[] = {
    { "code:410:iana", "410", "iana" },
    { "code:499:cloudflare", "499", "cloudflare" },
    { "code:499", "499", "nginx" },
    { "code:4xx:pre-denied-draft", "4xx", "pre-denied-draft" },
    { "code:110:warning-field", "110", "warning-field" },
    { "code:000:curl", "000", "curl" },
  };

  sc_test_type (app, "404");
  g_assert_true (gtk_widget_get_visible (sc_test_find (app->window, "advice")));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_widget_activate_action (sc_test_find (app->window, "advice"), "page.show-code", "s",
                                  cases[i].uri);
      sc_test_settle ();
      assert_owner (app, cases[i].number, cases[i].owner);
      g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (app->window)),
                                             sc_test_find (app->window, "status_page")));
    }
}

static void
test_stacks (ScTestApp    *app,
             gconstpointer data)
{
  static const char *const stacks[] = { "go", NULL };

  sc_test_type (app, "404");
  g_assert_null (gtk_widget_get_first_child (sc_test_find (app->window, "preferred")));
  g_settings_set_strv (app->settings, "stacks", stacks);
  g_assert_nonnull (gtk_widget_get_first_child (sc_test_find (app->window, "preferred")));

  GtkWidget *mark = gtk_widget_get_first_child (
      gtk_widget_get_first_child (sc_test_find (app->window, "preferred")));
  g_signal_emit_by_name (mark, "clicked");

  g_auto (GStrv) remembered = g_settings_get_strv (app->settings, "stacks");
  g_assert_cmpuint (g_strv_length (remembered), ==, 0);
}

/* No entry, however long its words, makes the window wider than a narrow screen. */
static void
test_fits (ScTestApp    *app,
           gconstpointer data)
{
  ScStatusPage *page = SC_STATUS_PAGE (sc_test_find (app->window, "status_page"));
  GtkListView *view = GTK_LIST_VIEW (sc_test_find (app->window, "list_view"));
  GListModel *statuses = G_LIST_MODEL (gtk_list_view_get_model (view));
  guint n = g_list_model_get_n_items (statuses);

  g_assert_cmpuint (n, ==, 168);
  gtk_widget_set_visible (GTK_WIDGET (page), TRUE); /* what is hidden needs no width */

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      int width;

      sc_status_page_set_status (page, status);
      while (g_main_context_iteration (NULL, FALSE))
        ;

      gtk_widget_measure (GTK_WIDGET (page), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                          NULL);
      g_test_message ("%s: %d pixels", sc_status_get_number (status), width);
      g_assert_cmpint (width, >, 0);
      g_assert_cmpint (width, <=, SC_TEST_NARROW);
    }
}

static GtkWindow *
find_about (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (GTK_IS_ABOUT_DIALOG (window))
        return window; /* GTK keeps it */
    }

  return NULL;
}

/* What the program says about itself has the number of entries. */
static void
test_about (ScTestApp    *app,
            gconstpointer data)
{
  g_action_group_activate_action (G_ACTION_GROUP (app->application), "about", NULL);
  sc_test_settle ();

  GtkWindow *about = find_about ();

  g_assert_nonnull (about);
  g_test_message ("%s", gtk_about_dialog_get_comments (GTK_ABOUT_DIALOG (about)));
  g_assert_nonnull (strstr (gtk_about_dialog_get_comments (GTK_ABOUT_DIALOG (about)), "168"));
  gtk_window_close (about);
  sc_test_settle ();
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  sc_test_app_add ("/window-page/details", SC_TEST_WIDE, test_details);
  sc_test_app_add ("/window-page/stacks", SC_TEST_WIDE, test_stacks);
  sc_test_app_add ("/window-page/about", SC_TEST_WIDE, test_about);
  sc_test_app_add ("/window-page/fits", SC_TEST_NARROW, test_fits);

  return g_test_run ();
}
