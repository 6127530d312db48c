/* test-window.c — the window as somebody uses it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-hint.h"
#include "sc-locale.h"
#include "sc-split.h"
#include "sc-status-page.h"
#include "sc-test-app.h"
#include "sc-toast.h"
#include "sc-wording.h"

/* The real window on a real display. Run twice, in English and in Chinese: what is asserted here
 * must hold in both. Key presses are tested from outside, see tests/outside.
 */

static GListModel *
get_model (ScTestApp *app)
{
  GtkListView *view = GTK_LIST_VIEW (sc_test_find (app->window, "list_view"));

  return G_LIST_MODEL (gtk_list_view_get_model (view));
}

static char *
dup_selected (ScTestApp *app)
{
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (get_model (app));
  ScStatus *status = gtk_single_selection_get_selected_item (selection);

  return g_strdup (status != NULL ? sc_status_get_number (status) : "none");
}

static void
assert_selected (ScTestApp  *app,
                 const char *number)
{
  g_autofree char *selected = dup_selected (app);

  g_assert_cmpstr (selected, ==, number);
}

static void
assert_page (ScTestApp  *app,
             const char *number)
{
  GtkWidget *page = sc_test_find (app->window, "status_page");
  GtkWidget *welcome = sc_test_find (app->window, "welcome");

  g_assert_cmpint (gtk_widget_get_visible (page), ==, number != NULL);
  g_assert_cmpint (gtk_widget_get_visible (welcome), ==, number == NULL);
  if (number != NULL)
    g_assert_cmpstr (sc_status_get_number (sc_status_page_get_status (SC_STATUS_PAGE (page))), ==,
                     number);
}

static void
assert_found (ScTestApp *app,
              gboolean   found)
{
  GtkWidget *list = sc_test_find (app->window, "list_scroller");
  GtkWidget *nothing = sc_test_find (app->window, "nothing");

  g_assert_cmpint (gtk_widget_get_visible (list), ==, found);
  g_assert_cmpint (gtk_widget_get_visible (nothing), ==, !found);
}

static void
press_enter (ScTestApp *app)
{
  g_signal_emit_by_name (sc_test_find (app->window, "search_entry"), "activate");
  sc_test_settle ();
}

static void
test_start (ScTestApp    *app,
            gconstpointer data)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (app->window));

  g_assert_true (gtk_widget_is_ancestor (focus, sc_test_find (app->window, "search_entry")));
  g_assert_cmpuint (g_list_model_get_n_items (get_model (app)), ==, 168);
  assert_selected (app, "none");
  assert_page (app, NULL);
}

static void
test_type (ScTestApp    *app,
           gconstpointer data)
{
  static const struct
  {
    const char *typed;
    const char *selected;
  } cases[] = {
    { "504", "504" },          { "50", "500" },   { "4xx", "400" },
    { "网关超时", "504" },     { "超时", "504" }, { "gateway timeout", "504" },
    { "payload too large", "413" }, { "teapot", "418" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].typed);
      sc_test_type (app, cases[i].typed);
      assert_selected (app, cases[i].selected);
      assert_page (app, cases[i].selected);
    }

  sc_test_type (app, "");
  assert_selected (app, "418"); /* taking a search back leaves what was found */
}

static void
test_move (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_type (app, "50");
  sc_test_app_activate (app, "win.move-selection(1)");
  assert_selected (app, "501");
  sc_test_app_activate (app, "win.move-selection(1)");
  sc_test_app_activate (app, "win.move-selection(-1)");
  assert_selected (app, "501");
  sc_test_app_activate (app, "win.move-selection(-1)");
  sc_test_app_activate (app, "win.move-selection(-1)");
  assert_selected (app, "500");
}

static void
test_filter (ScTestApp    *app,
             gconstpointer data)
{
  sc_test_app_activate (app, "win.code-class::redirection");
  g_assert_cmpuint (g_list_model_get_n_items (get_model (app)), ==, 12);
  sc_test_type (app, "redirect");
  assert_selected (app, "302");
  sc_test_app_activate (app, "win.code-class::all");
  g_assert_cmpuint (g_list_model_get_n_items (get_model (app)), >, 2);
  g_assert_cmpint (g_settings_get_enum (app->settings, "code-class"), ==, SC_CODE_CLASS_ALL);
}

static void
test_nothing_found (ScTestApp    *app,
                    gconstpointer data)
{
  GtkWidget *hint = sc_test_find (app->window, "nothing");
  GtkWidget *button = sc_test_find (hint, "button");

  sc_test_type (app, "zzzz");
  assert_found (app, FALSE);
  assert_page (app, NULL);
  g_signal_emit_by_name (button, "clicked");
  sc_test_settle ();
  assert_found (app, TRUE);
  g_assert_cmpstr (gtk_editable_get_text (
                       GTK_EDITABLE (sc_test_find (app->window, "search_entry"))), ==, "");

  sc_test_app_activate (app, "win.code-class::informational");
  sc_test_type (app, "404");
  assert_found (app, FALSE);
  g_signal_emit_by_name (button, "clicked"); /* there is one in another class */
  sc_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (get_model (app)), ==, 1);
}

/* What is said of an empty list must keep up with the search and the class. */
static void
test_still_nothing_found (ScTestApp    *app,
                          gconstpointer data)
{
  GtkWidget *button = sc_test_find (sc_test_find (app->window, "nothing"), "button");

  sc_test_app_activate (app, "win.code-class::client-error");
  sc_test_type (app, "zzzz");
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==,
                   "win.clear-search");
  sc_test_type (app, "504");
  assert_found (app, FALSE);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.code-class");
  sc_test_app_activate (app, "win.code-class::server-error");
  assert_found (app, TRUE);
  assert_selected (app, "504");
}

static void
test_search_in_class (ScTestApp    *app,
                      gconstpointer data)
{
  sc_test_type (app, "timeout");
  sc_test_app_activate (app, "win.code-class::server-error");
  assert_selected (app, "504");
  sc_test_app_activate (app, "win.code-class::client-error");
  assert_selected (app, "408");

  /* A query from outside is not hidden by a class that was chosen before. */
  sc_window_search (app->window, "302");
  sc_test_settle ();
  assert_selected (app, "302");
}

static void
test_copy (ScTestApp    *app,
           gconstpointer data)
{
  ScToast *toast = SC_TOAST (sc_test_find (app->window, "toast"));

  g_assert_null (sc_toast_get_text (toast));
  sc_test_type (app, "504");
  sc_test_app_activate (app, "win.copy");

  g_autofree char *text = sc_test_app_read_clipboard (app);
  g_assert_cmpstr (text, ==, "Gateway Timeout");
  g_assert_nonnull (strstr (sc_toast_get_text (toast), "Gateway Timeout"));

  sc_test_type (app, "499");
  sc_test_app_activate (app, "win.copy");

  g_autofree char *unchanged = sc_test_app_read_clipboard (app);
  g_assert_cmpstr (unchanged, ==, "Gateway Timeout");
  g_assert_nonnull (strstr (sc_toast_get_text (toast), "499"));
}

static void
test_link (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_app_activate (app, "win.code-class::server-error");
  sc_test_type (app, "504");
  g_signal_emit_by_name (sc_test_find (app->window, "reader"), "code-activated", "408", NULL);
  sc_test_settle ();
  assert_selected (app, "408"); /* neither the search nor the class may hide it */
  assert_page (app, "408");
}

static void
test_language (ScTestApp    *app,
               gconstpointer data)
{
  GtkWidget *page = sc_test_find (app->window, "status_page");
  GtkWidget *english = sc_test_find (page, "en_column");
  GtkWidget *chinese = sc_test_find (page, "zh_column");
  GtkWidget *first = gtk_widget_get_first_child (gtk_widget_get_parent (english));

  g_assert_true (first == (sc_locale_get_language () == SC_LANGUAGE_ZH ? chinese : english));

  g_settings_set_enum (app->settings, "content-language", SC_CONTENT_LANGUAGE_CHINESE);
  g_assert_false (gtk_widget_get_visible (english));
  g_assert_true (gtk_widget_get_visible (chinese));

  gtk_widget_activate_action (page, "page.content-language", "s", "english");
  g_assert_true (gtk_widget_get_visible (english));
  g_assert_false (gtk_widget_get_visible (chinese));
  g_assert_cmpint (g_settings_get_enum (app->settings, "content-language"), ==,
                   SC_CONTENT_LANGUAGE_ENGLISH);
}

static void
assert_panes (ScTestApp *app,
              gboolean   list,
              gboolean   page)
{
  g_assert_cmpint (gtk_widget_get_mapped (sc_test_find (app->window, "class_bar")), ==, list);
  GtkWidget *page_side = gtk_widget_get_parent (sc_test_find (app->window, "welcome"));

  g_assert_cmpint (gtk_widget_get_mapped (page_side), ==, page);
}

static void
test_narrow (ScTestApp    *app,
             gconstpointer data)
{
  GtkWidget *back = sc_test_find (app->window, "back_button");

  assert_panes (app, TRUE, FALSE);
  sc_test_type (app, "504");
  press_enter (app);
  assert_panes (app, FALSE, TRUE);
  g_assert_true (gtk_widget_get_visible (back));
  sc_test_app_activate (app, "win.back");
  assert_panes (app, TRUE, FALSE);
  g_assert_false (gtk_widget_get_visible (back));

  press_enter (app);
  g_signal_emit_by_name (sc_test_find (app->window, "reader"), "code-activated", "408", NULL);
  sc_test_settle ();
  assert_panes (app, FALSE, TRUE);
  assert_page (app, "408");
  sc_test_app_activate (app, "win.code-class::server-error"); /* leads to the list of that class */
  assert_panes (app, TRUE, FALSE);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (app->window)), <=, SC_TEST_NARROW);
}

static void
test_fold (ScTestApp    *app,
           gconstpointer data)
{
  ScSplit *split = SC_SPLIT (sc_test_find (app->window, "split"));

  g_assert_false (sc_split_get_folded (split));
  assert_panes (app, TRUE, TRUE);
  gtk_window_set_default_size (GTK_WINDOW (app->window), SC_TEST_NARROW, SC_TEST_HEIGHT);
  sc_test_settle ();
  g_assert_true (sc_split_get_folded (split));
  assert_panes (app, TRUE, FALSE);
  gtk_window_set_default_size (GTK_WINDOW (app->window), SC_TEST_WIDE, SC_TEST_HEIGHT);
  sc_test_settle ();
  g_assert_false (sc_split_get_folded (split));
  assert_panes (app, TRUE, TRUE);
}

static void
test_remembered (ScTestApp    *app,
                 gconstpointer data)
{
  GtkWidget *split = sc_test_find (app->window, "split");
  int position;

  sc_test_app_activate (app, "win.code-class::client-error");
  g_object_set (split, "position", 333, NULL);
  gtk_window_set_default_size (GTK_WINDOW (app->window), 900, 600);
  sc_test_settle ();
  sc_test_app_close (app);

  g_assert_cmpint (g_settings_get_int (app->settings, "window-width"), ==, 900);
  sc_test_app_open (app, 900, 600);
  g_object_get (sc_test_find (app->window, "split"), "position", &position, NULL);
  g_assert_cmpint (position, ==, 333);
  g_assert_cmpuint (g_list_model_get_n_items (get_model (app)), ==, 71);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *name;
    int width;
    void (*test) (ScTestApp *, gconstpointer);
  } tests[] = {
    { "/window/start", SC_TEST_WIDE, test_start },
    { "/window/type", SC_TEST_WIDE, test_type },
    { "/window/move", SC_TEST_WIDE, test_move },
    { "/window/filter", SC_TEST_WIDE, test_filter },
    { "/window/nothing-found", SC_TEST_WIDE, test_nothing_found },
    { "/window/still-nothing-found", SC_TEST_WIDE, test_still_nothing_found },
    { "/window/search-in-class", SC_TEST_WIDE, test_search_in_class },
    { "/window/copy", SC_TEST_WIDE, test_copy },
    { "/window/link", SC_TEST_WIDE, test_link },
    { "/window/language", SC_TEST_WIDE, test_language },
    { "/window/fold", SC_TEST_WIDE, test_fold },
    { "/window/narrow", SC_TEST_NARROW, test_narrow },
    { "/window/remembered", SC_TEST_WIDE, test_remembered },
  };

  sc_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    sc_test_app_add (tests[i].name, tests[i].width, tests[i].test);

  return g_test_run ();
}
