/* test-text-keys.c — coming by keyboard to what is said of a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-overview.h"
#include "sc-quote-list.h"
#include "sc-status-page.h"
#include "sc-test-app.h"

/* Tab comes to whatever can be activated, and out again; it comes to no line that is only read.
 * Links lead on. The same is so where a window is mirrored, or while more of the text is read.
 */

#define HIT(code) "192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/1.1\" " code " 12\n"
#define MANY HIT ("504") HIT ("504") HIT ("504") HIT ("504") HIT ("504") HIT ("504") HIT ("504")
#define LOG HIT ("404") HIT ("200") HIT ("502") MANY

#define MAX_STOPS 100

static void
paste (ScTestApp  *app,
       const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (app->window)), text);
  sc_test_app_activate (app, "win.paste");
  sc_test_settle ();
}

static GtkWidget *
get_focus (ScTestApp *app)
{
  return gtk_root_get_focus (GTK_ROOT (app->window));
}

/* How often the focus stops in @widget while it goes through it from one end to the other. */
static int
count_stops (ScTestApp        *app,
             GtkWidget        *widget,
             GtkDirectionType  direction)
{
  int n = 0;

  gtk_root_set_focus (GTK_ROOT (app->window), NULL);
  while (gtk_widget_child_focus (widget, direction))
    {
      g_assert_true (gtk_widget_is_ancestor (get_focus (app), widget));
      n++;
      g_assert_cmpint (n, <, MAX_STOPS);
    }

  return n;
}

/* Two notes: of 502 and 504, with a link for each code and one for the source. */
static void
test_overview (ScTestApp    *app,
               gconstpointer data)
{
  paste (app, LOG);

  GtkWidget *overview =
      sc_test_find_type (sc_test_find (app->window, "reader"), SC_TYPE_OVERVIEW);
  GtkWidget *together = sc_test_find (overview, "together");
  int forward = count_stops (app, together, GTK_DIR_TAB_FORWARD);

  g_assert_cmpint (forward, ==, 3);
  g_assert_cmpint (count_stops (app, together, GTK_DIR_TAB_BACKWARD), ==, forward);
  gtk_widget_set_direction (overview, GTK_TEXT_DIR_RTL);
  g_assert_cmpint (count_stops (app, together, GTK_DIR_TAB_FORWARD), ==, forward);

  /* The first link is that of 502. */
  g_assert_true (gtk_widget_grab_focus (overview));
  g_signal_emit_by_name (get_focus (app), "activate-current-link");
  sc_test_settle ();
  g_assert_cmpstr (sc_status_get_number (sc_status_page_get_status (
                       SC_STATUS_PAGE (sc_test_find (app->window, "status_page")))),
                   ==, "502");
  g_assert_true (gtk_widget_get_visible (sc_test_find (app->window, "status_page")));
}

/* What unfolds more lines, three links, and the way back to the overview; no line. */
static void
test_section (ScTestApp    *app,
              gconstpointer data)
{
  paste (app, LOG);
  sc_window_show_code (app->window, "504");
  sc_test_settle ();

  GtkWidget *section = sc_test_find (app->window, "in_text");
  GtkWidget *quotes = sc_test_find_type (section, SC_TYPE_QUOTE_LIST);
  GtkWidget *more = sc_test_find_type (quotes, GTK_TYPE_EXPANDER);

  g_assert_true (gtk_widget_get_visible (section));
  g_assert_cmpint (count_stops (app, section, GTK_DIR_TAB_FORWARD), ==, 5);
  g_assert_cmpint (count_stops (app, section, GTK_DIR_TAB_BACKWARD), ==, 5);
  gtk_expander_set_expanded (GTK_EXPANDER (more), TRUE);
  sc_test_settle ();
  g_assert_cmpint (count_stops (app, section, GTK_DIR_TAB_FORWARD), ==, 5);

  /* From a line that is clicked on to be copied, Tab goes on as from the list. */
  GtkWidget *grid = sc_test_find_type (quotes, GTK_TYPE_GRID);

  g_assert_true (gtk_widget_grab_focus (gtk_grid_get_child_at (GTK_GRID (grid), 1, 1)));
  g_assert_true (gtk_widget_child_focus (quotes, GTK_DIR_TAB_FORWARD));
  g_assert_true (get_focus (app) == more);
  g_assert_true (gtk_widget_grab_focus (gtk_grid_get_child_at (GTK_GRID (grid), 1, 1)));
  g_assert_false (gtk_widget_child_focus (quotes, GTK_DIR_TAB_BACKWARD));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  sc_test_app_add ("/text-keys/overview", SC_TEST_WIDE, test_overview);
  sc_test_app_add ("/text-keys/section", SC_TEST_WIDE, test_section);

  return g_test_run ();
}
