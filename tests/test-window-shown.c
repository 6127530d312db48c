/* test-window-shown.c — what is shown, and has the focus, while codes are compared
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "sc-compare-page.h"
#include "sc-compare-row.h"
#include "sc-compare-table.h"
#include "sc-copy-menu.h"
#include "sc-reader.h"
#include "sc-split.h"
#include "sc-test-app.h"

/* A comparison can be left at any moment and in several ways, and can be there behind the list. */

static gboolean
is_comparing (ScTestApp *app)
{
  return sc_reader_get_comparing (SC_READER (sc_test_find (app->window, "reader")));
}

static GtkWidget *
get_table (ScTestApp *app)
{
  return sc_test_find_type (app->window, SC_TYPE_COMPARE_TABLE);
}

static void
assert_focus_in (ScTestApp *app,
                 GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (app->window));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  g_assert_true (gtk_widget_is_ancestor (focus, widget));
}

/* The rows come one by one. Those of a comparison that was left meanwhile are not made any more,
 * and least of all with a code that they do not know. */
static void
test_left_early (ScTestApp    *app,
                 gconstpointer data)
{
  sc_test_type (app, "404");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.compare", "s", "200 201");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.back", NULL);
  sc_test_app_activate (app, "status.compare");
  g_assert_false (is_comparing (app)); /* with this width, more can be picked */
  sc_test_app_activate (app, "win.show-comparison");
  g_assert_true (is_comparing (app));
}

/* By what its first row says. */
static void
assert_chinese (ScTestApp *app)
{
  GtkWidget *head = gtk_widget_get_first_child (get_table (app));
  ScCompareRow *row = SC_COMPARE_ROW (gtk_widget_get_next_sibling (head));
  const char *text = gtk_label_get_text (GTK_LABEL (sc_compare_row_get_cell (row, 0)));

  g_assert_null (strstr (text, "resource"));
  g_assert_nonnull (strstr (text, "资源"));
}

/* The language that was chosen before is that of the first comparison, too. */
static void
test_language_before (ScTestApp    *app,
                      gconstpointer data)
{
  g_settings_set_enum (app->settings, "content-language", SC_CONTENT_LANGUAGE_CHINESE);
  sc_test_app_activate (app, "win.compare::404 410");
  assert_chinese (app);
}

/* What is hidden is not rebuilt in another language, and comes in that language. */
static void
test_language_meanwhile (ScTestApp    *app,
                         gconstpointer data)
{
  sc_test_app_activate (app, "win.compare::404 410");
  sc_test_app_activate (app, "win.back");
  sc_test_app_activate (app, "win.clear-comparison");
  g_settings_set_enum (app->settings, "content-language", SC_CONTENT_LANGUAGE_CHINESE);
  sc_test_settle ();
  sc_test_app_activate (app, "win.compare::301 308");
  assert_chinese (app);
}

/* In a narrow window the list can be before the comparison, and is what is copied from. */
static void
test_behind_list (ScTestApp    *app,
                  gconstpointer data)
{
  ScSplit *split = SC_SPLIT (sc_test_find (app->window, "split"));

  sc_test_type (app, "404");
  sc_test_app_activate (app, "win.compare::404 410");
  g_assert_true (sc_split_get_show_page (split));
  sc_test_app_activate (app, "win.find");
  g_assert_false (sc_split_get_show_page (split));
  sc_test_app_activate (app, "win.copy");

  g_autofree char *phrase = sc_test_app_read_clipboard (app);

  g_assert_cmpstr (phrase, ==, "Not Found");
  sc_test_app_activate (app, "win.show-comparison");
  g_assert_true (sc_split_get_show_page (split));
  sc_test_app_activate (app, "win.copy");

  g_autofree char *table = sc_test_app_read_clipboard (app);

  g_assert_nonnull (strstr (table, "| 404 Not Found"));
}

/* Whoever types what is selected already wants to read it. */
static void
test_search_selected (ScTestApp    *app,
                      gconstpointer data)
{
  sc_test_type (app, "404");
  sc_test_app_activate (app, "win.compare::404 410");
  sc_test_type (app, "404 ");
  g_assert_false (is_comparing (app));
}

/* A click somewhere in the list, without a key. */
static void
click (ScTestApp *app,
       double     x,
       double     y)
{
  GtkWidget *list = sc_test_find (app->window, "list_view");
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (list);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "released", 1, x, y);
    }
  sc_test_settle ();
}

/* The list selects nothing else then, and yet somebody wants to read it. */
static void
test_click_selected (ScTestApp    *app,
                     gconstpointer data)
{
  GtkWidget *list = sc_test_find (app->window, "list_view");
  double height = gtk_widget_get_height (gtk_widget_get_first_child (list));

  sc_test_type (app, "40");
  sc_test_app_activate (app, "win.compare::404 410");
  click (app, gtk_widget_get_width (list) - 5.0, height / 2); /* the star */
  g_assert_true (is_comparing (app));
  click (app, 60, height * 3 / 2); /* not what is selected */
  g_assert_true (is_comparing (app));
  click (app, 60, height / 2);
  g_assert_false (is_comparing (app));
}

/* The focus stays with what is read, whatever goes from there. */
static void
test_focus (ScTestApp    *app,
            gconstpointer data)
{
  GtkWidget *reader = sc_test_find (app->window, "reader");
  GtkWidget *page = sc_test_find (app->window, "status_page");

  sc_test_type (app, "404");
  gtk_widget_grab_focus (page);
  sc_test_app_activate (app, "status.compare");
  sc_test_type (app, "410");
  gtk_widget_grab_focus (page);
  sc_test_settle ();
  sc_test_app_activate (app, "status.compare");
  g_assert_true (is_comparing (app));
  assert_focus_in (app, gtk_widget_get_last_child (reader));

  gtk_widget_grab_focus (sc_test_find_type (get_table (app), GTK_TYPE_BUTTON));
  assert_focus_in (app, get_table (app));
  g_settings_set_enum (app->settings, "content-language", SC_CONTENT_LANGUAGE_ENGLISH);
  sc_test_settle ();
  assert_focus_in (app, gtk_widget_get_last_child (reader));

  sc_test_app_activate (app, "win.clear-comparison");
  assert_focus_in (app, page);

  gtk_widget_grab_focus (sc_test_find (app->window, "search_entry"));
  sc_test_app_activate (app, "win.compare::404 410");
  assert_focus_in (app, gtk_widget_get_last_child (reader));
  sc_test_app_activate (app, "win.leave-comparison::404");
  assert_focus_in (app, page);
}

/* A button of the head, by its place in the tree: the number, or the one that takes it away. */
static GtkWidget *
find_button (ScTestApp  *app,
             const char *action)
{
  GtkWidget *code =
      sc_compare_row_get_cell (SC_COMPARE_ROW (gtk_widget_get_first_child (get_table (app))), 0);
  GtkWidget *button = gtk_widget_get_first_child (gtk_widget_get_first_child (code));

  while (button != NULL &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action) != 0)
    button = gtk_widget_get_next_sibling (button);

  g_assert_nonnull (button);
  return button;
}

/* The number alone would mean another code. */
static void
test_owner (ScTestApp    *app,
            gconstpointer data)
{
  GtkWidget *code;

  sc_test_app_activate (app, "win.compare::499/cloudflare 504");
  code = sc_compare_row_get_cell (SC_COMPARE_ROW (gtk_widget_get_first_child (get_table (app))),
                                  0);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (code))), ==,
                   "Cloudflare");

  g_signal_emit_by_name (find_button (app, "page.show-code"), "clicked");
  sc_test_settle ();
  g_assert_false (is_comparing (app));

  g_autoptr (ScStatus) status = NULL;

  g_object_get (sc_test_find (app->window, "finder"), "status", &status, NULL);
  g_assert_true (sc_status_is (status, "499", "cloudflare"));

  sc_test_app_activate (app, "win.show-comparison");
  g_signal_emit_by_name (find_button (app, "win.leave-comparison"), "clicked");
  sc_test_settle ();
  g_assert_false (is_comparing (app));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (sc_test_find (app->window, "codes"))),
                            "504"));
}

/* A finger on a touchpad never moves quite straight, so what goes sideways leaves the way down to
 * the page. */
static void
test_scroll (ScTestApp    *app,
             gconstpointer data)
{
  static const struct
  {
    double dx;
    double dy;
    gboolean sideways;
    gboolean handled;
  } cases[] = {
    { 1, 0, TRUE, TRUE },
    { 0, 1, FALSE, FALSE },
    { 0.1, 1, TRUE, FALSE },
  };

  sc_test_app_activate (app, "win.compare::301 302 303 307 308");

  GtkAdjustment *offset = sc_compare_table_get_offset (SC_COMPARE_TABLE (get_table (app)));
  GtkWidget *page = sc_test_find_type (app->window, SC_TYPE_COMPARE_PAGE);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean handled = FALSE;

      gtk_adjustment_set_value (offset, 0);
      for (guint j = 0; j < g_list_model_get_n_items (controllers); j++)
        {
          g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, j);

          if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
            g_signal_emit_by_name (controller, "scroll", cases[i].dx, cases[i].dy, &handled);
        }

      g_test_message ("%g, %g", cases[i].dx, cases[i].dy);
      g_assert_cmpint (gtk_adjustment_get_value (offset) > 0, ==, cases[i].sideways);
      g_assert_cmpint (handled, ==, cases[i].handled);
    }

  /* Other codes are read from the beginning. */
  GtkAdjustment *down = gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (sc_test_find (page, "scroller")));

  gtk_adjustment_set_value (down, 100);
  sc_test_app_activate (app, "win.compare::401 403 404");
  g_assert_cmpfloat (gtk_adjustment_get_value (offset), ==, 0);
  g_assert_cmpfloat (gtk_adjustment_get_value (down), ==, 0);
}

/* As the window does with the keys before any widget in it has seen them. */
static gboolean
press_copy (ScTestApp *app)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (app->window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) &&
                        j < g_list_model_get_n_items (G_LIST_MODEL (controller));
           j++)
        {
          g_autoptr (GtkShortcut) shortcut =
              g_list_model_get_item (G_LIST_MODEL (controller), j);
          g_autofree char *keys =
              gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

          if (strstr (keys, "<Control>c|") != NULL)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                                 GTK_WIDGET (app->window), NULL);
        }
    }

  g_assert_not_reached ();
}

/* Ctrl+C copies what is shown, unless text is selected. */
static void
test_copy_keys (ScTestApp    *app,
                gconstpointer data)
{
  GtkEditable *entry = GTK_EDITABLE (sc_test_find (app->window, "search_entry"));

  sc_test_type (app, "404");
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  gtk_editable_select_region (entry, 0, -1);
  g_assert_false (press_copy (app));
  gtk_editable_select_region (entry, 0, 0);
  g_assert_true (press_copy (app));

  GtkWidget *summary = sc_test_find (app->window, "en_summary");

  gtk_widget_grab_focus (summary);
  gtk_label_select_region (GTK_LABEL (summary), 0, 3);
  g_assert_false (press_copy (app));
  gtk_label_select_region (GTK_LABEL (summary), 0, 0);
  g_assert_true (press_copy (app));

  sc_test_app_activate (app, "win.compare::404 410");
  sc_test_app_activate (app, "status.show-copy-menu");

  GtkWidget *menu = sc_test_find_type (app->window, SC_TYPE_COPY_MENU);
  /* The button of the page is hidden. */
  g_assert_true (gtk_widget_get_parent (menu) == sc_test_find (app->window, "finder"));
  assert_focus_in (app, menu);
  gtk_popover_popdown (GTK_POPOVER (menu));
  sc_test_settle ();
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
    { "/window-shown/left-early", SC_TEST_NARROW, test_left_early },
    { "/window-shown/language-before", SC_TEST_WIDE, test_language_before },
    { "/window-shown/language-meanwhile", SC_TEST_WIDE, test_language_meanwhile },
    { "/window-shown/behind-list", SC_TEST_NARROW, test_behind_list },
    { "/window-shown/search-selected", SC_TEST_WIDE, test_search_selected },
    { "/window-shown/click-selected", SC_TEST_WIDE, test_click_selected },
    { "/window-shown/focus", SC_TEST_WIDE, test_focus },
    { "/window-shown/owner", SC_TEST_WIDE, test_owner },
    { "/window-shown/scroll", SC_TEST_NARROW, test_scroll },
    { "/window-shown/copy-keys", SC_TEST_WIDE, test_copy_keys },
  };

  sc_test_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    sc_test_app_add (tests[i].name, tests[i].width, tests[i].test);

  return g_test_run ();
}
