/* test-window-overview.c — the overview of a text, and the page beside it, in the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-overview.h"
#include "sc-section.h"
#include "sc-split.h"
#include "sc-status-page.h"
#include "sc-test-app.h"

/* When the overview is shown and when the page of a code is, and where the focus goes. */

#define HIT(code) "192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/1.1\" " code " 12\n"
#define LOG HIT ("404") HIT ("200") HIT ("502") HIT ("504")

static void
paste (ScTestApp  *app,
       const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (app->window)), text);
  sc_test_app_activate (app, "win.paste");
  sc_test_settle ();
}

static gboolean
shows_overview (ScTestApp *app)
{
  GtkWidget *overview =
      sc_test_find_type (sc_test_find (app->window, "reader"), SC_TYPE_OVERVIEW);

  return overview != NULL && gtk_widget_get_visible (overview);
}

static gboolean
shows_page (ScTestApp  *app,
            const char *number)
{
  GtkWidget *page = sc_test_find (app->window, "status_page");
  ScStatus *status = sc_status_page_get_status (SC_STATUS_PAGE (page));

  return gtk_widget_get_visible (page) && status != NULL &&
         g_str_equal (sc_status_get_number (status), number);
}

static gboolean
has_section (ScTestApp *app)
{
  GtkWidget *section = sc_test_find (app->window, "in_text");

  return section != NULL && gtk_widget_get_visible (section);
}

static gboolean
has_focus (ScTestApp *app,
           GType      type)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (app->window));
  GtkWidget *widget = sc_test_find_type (sc_test_find (app->window, "reader"), type);

  return focus != NULL && widget != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* The text as a whole comes first; a code of it is a click away, and the way back as well. */
static void
test_overview (ScTestApp    *app,
               gconstpointer data)
{
  g_assert_false (shows_overview (app));
  paste (app, LOG);
  g_assert_true (shows_overview (app));
  g_assert_false (has_focus (app, SC_TYPE_OVERVIEW));

  gtk_widget_activate_action (sc_test_find (app->window, "together"), "page.show-code", "s",
                              "code:502:iana");
  sc_test_settle ();
  g_assert_true (shows_page (app, "502"));
  g_assert_false (shows_overview (app));
  g_assert_true (has_section (app));

  sc_test_app_activate (app, "win.show-overview");
  g_assert_true (shows_overview (app));
  g_assert_true (has_focus (app, SC_TYPE_OVERVIEW));

  /* The link to the code that is selected already leads to its page, too. */
  gtk_widget_activate_action (sc_test_find (app->window, "together"), "page.show-code", "s",
                              "code:502:iana");
  sc_test_settle ();
  g_assert_true (shows_page (app, "502"));
  g_assert_true (has_focus (app, SC_TYPE_STATUS_PAGE));

  sc_test_app_activate (app, "win.show-overview");
  sc_test_app_activate (app, "win.move-selection(1)");
  g_assert_false (shows_overview (app));
}

/* A text that is left leaves nothing of it on the page. */
static void
test_left (ScTestApp    *app,
           gconstpointer data)
{
  paste (app, LOG);
  sc_test_type (app, "404");
  g_assert_true (shows_page (app, "404"));
  g_assert_true (has_section (app));
  sc_test_app_activate (app, "win.leave-text");
  g_assert_true (shows_page (app, "404"));
  g_assert_false (has_section (app));
  g_assert_false (shows_overview (app));

  paste (app, LOG);
  sc_test_app_activate (app, "win.leave-text");
  g_assert_false (shows_overview (app));
}

/* Another text, and another code: the section says what is so of these. */
static void
test_other (ScTestApp    *app,
            gconstpointer data)
{
  paste (app, LOG);
  sc_test_type (app, "404");
  g_assert_true (has_section (app));
  paste (app, HIT ("500") HIT ("403"));
  g_assert_true (shows_overview (app));
  sc_test_app_activate (app, "win.shelf::all");
  sc_test_type (app, "404");
  g_assert_true (shows_page (app, "404"));
  g_assert_false (has_section (app));
  sc_test_type (app, "403");
  g_assert_true (has_section (app));
}

/* A comparison comes before it and goes back to it. */
static void
test_comparing (ScTestApp    *app,
                gconstpointer data)
{
  paste (app, LOG);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.compare", "s", "502 504");
  sc_test_settle ();
  g_assert_false (shows_overview (app));
  sc_test_app_activate (app, "win.show-overview");
  g_assert_true (shows_overview (app));
  sc_test_app_activate (app, "win.show-comparison");
  g_assert_false (shows_overview (app));
  sc_test_app_activate (app, "win.clear-comparison");
  g_assert_true (shows_overview (app));
}

/* The menu of copies is where the code is that is copied. */
static void
test_menu (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_type (app, "404");
  paste (app, LOG);
  sc_test_app_activate (app, "win.show-overview");
  sc_test_type (app, "404");
  sc_test_app_activate (app, "win.show-overview");
  g_assert_true (shows_overview (app));
  sc_test_app_activate (app, "status.show-copy-menu");
  g_assert_true (shows_overview (app));
}

/* In a narrow window the list comes first, which leads to the overview, and back. */
static void
test_narrow (ScTestApp    *app,
             gconstpointer data)
{
  ScSplit *split = SC_SPLIT (sc_test_find (app->window, "split"));

  paste (app, LOG);
  g_assert_true (sc_split_get_folded (split));
  g_assert_false (sc_split_get_show_page (split));
  sc_test_app_activate (app, "win.show-overview");
  g_assert_true (sc_split_get_show_page (split));
  g_assert_true (shows_overview (app));
  sc_test_app_activate (app, "win.back");
  g_assert_false (sc_split_get_show_page (split));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  sc_test_app_add ("/window-overview/overview", SC_TEST_WIDE, test_overview);
  sc_test_app_add ("/window-overview/left", SC_TEST_WIDE, test_left);
  sc_test_app_add ("/window-overview/other", SC_TEST_WIDE, test_other);
  sc_test_app_add ("/window-overview/comparing", SC_TEST_WIDE, test_comparing);
  sc_test_app_add ("/window-overview/menu", SC_TEST_WIDE, test_menu);
  sc_test_app_add ("/window-overview/narrow", SC_TEST_NARROW, test_narrow);

  return g_test_run ();
}
