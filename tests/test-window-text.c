/* test-window-text.c — the text that is explained, and the list meanwhile
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "sc-finder.h"
#include "sc-locale.h"
#include "sc-status-row.h"
#include "sc-test-texts.h"

/* What the window shows of a text that was pasted into it, and how it comes back to what it showed
 * before. How texts come in is in test-window-intake.c.
 */

static gboolean
is_chinese (void)
{
  return sc_locale_get_language () == SC_LANGUAGE_ZH;
}

static gboolean
shows_all (ScTestApp *app)
{
  g_autofree char *shown = sc_test_texts_dup_shown (app);

  return strlen (shown) > 400;
}

static void
copy (ScTestApp  *app,
      const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (app->window)), text);
}

static void
paste (ScTestApp  *app,
       const char *text)
{
  copy (app, text);
  sc_test_app_activate (app, "win.paste");
}

static void
press_escape (ScTestApp *app)
{
  g_signal_emit_by_name (sc_test_texts_entry (app), "stop-search");
  sc_test_settle ();
}

static void
assert_row (ScTestApp  *app,
            const char *label)
{
  GtkWidget *row = sc_test_find_type (sc_test_find (app->window, "list_view"), SC_TYPE_STATUS_ROW);
  g_autofree char *wrong = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpstr (wrong, ==, NULL);
}

static void
test_pasted (ScTestApp    *app,
             gconstpointer data)
{
  g_assert_false (sc_test_texts_has_strip (app));
  paste (app, SC_TEST_LOG);
  g_assert_true (sc_test_texts_has_strip (app));
  sc_test_texts_assert_shown (app, "404 200 502");
  g_assert_cmpstr (sc_test_texts_get (app, "name"), ==, is_chinese () ? "粘贴的文本" : "Pasted Text");
  g_assert_cmpstr (sc_test_texts_get (app, "facts"), ==,
                   is_chinese () ? "5 行中有 4 种状态码、5 个响应"
                                 : "4 status codes, 5 answers in 5 lines");
  g_assert_cmpstr (sc_test_texts_get (app, "unlisted"), ==,
                   is_chinese () ? "表中没有：299 ×1" : "Not in the table: 299 ×1");
  g_assert_null (sc_test_texts_get (app, "error"));
  g_assert_null (sc_test_texts_get (app, "so_far"));
  g_assert_null (sc_test_texts_get_toast (app));
  assert_row (app, is_chinese () ? "404 Not Found, 未找到, 1 次" : "404 Not Found, 未找到, 1 time");

  sc_test_app_activate (app, "win.text-order::count");
  sc_test_texts_assert_shown (app, "200 404 502");
  assert_row (app, is_chinese () ? "200 OK, 成功, 2 次" : "200 OK, 成功, 2 times");
  sc_test_app_activate (app, "win.text-order::appearance");
  sc_test_texts_assert_shown (app, "404 200 502");

  sc_test_app_activate (app, "win.leave-text");
  g_assert_false (sc_test_texts_has_strip (app));
  g_assert_true (shows_all (app));
}

/* What the list showed comes back, and what is typed meanwhile is asked of the text. */
static void
test_before (ScTestApp    *app,
             gconstpointer data)
{
  g_autofree char *before = NULL;

  sc_test_app_activate (app, "win.code-class::client-error");
  sc_test_type (app, "by:nginx 49");
  before = sc_test_texts_dup_shown (app);

  paste (app, SC_TEST_LOG);
  sc_test_texts_assert_shown (app, "404 200 502");
  g_assert_cmpstr (gtk_editable_get_text (sc_test_texts_entry (app)), ==, "");
  sc_test_type (app, "gateway");
  sc_test_texts_assert_shown (app, "502");
  sc_test_type (app, "40");
  sc_test_texts_assert_shown (app, "404");
  sc_test_app_activate (app, "win.code-class::server-error");
  sc_test_texts_assert_shown (app, "");
  sc_test_app_activate (app, "win.clear-search");
  sc_test_texts_assert_shown (app, "404 200 502");
  sc_test_app_activate (app, "win.code-class::server-error");
  sc_test_texts_assert_shown (app, "502");

  /* Another text is looked at as a whole. */
  paste (app, SC_TEST_HIT ("403") SC_TEST_HIT ("500"));
  sc_test_texts_assert_shown (app, "403 500");

  sc_test_app_activate (app, "win.leave-text");
  sc_test_texts_assert_shown (app, before);
  g_assert_cmpstr (gtk_editable_get_text (sc_test_texts_entry (app)), ==, "49");
  g_assert_cmpint (g_settings_get_enum (app->settings, "code-class"), ==,
                   SC_CODE_CLASS_CLIENT_ERROR);
}

/* Escape takes away what was added last, and the text at the end; Backspace never does. */
static void
test_escape (ScTestApp    *app,
             gconstpointer data)
{
  gboolean handled = FALSE;

  paste (app, SC_TEST_LOG);
  sc_test_type (app, "class:4xx 40");
  sc_test_texts_assert_shown (app, "404");
  press_escape (app);
  sc_test_texts_assert_shown (app, "404");
  press_escape (app);
  sc_test_texts_assert_shown (app, "404 200 502");
  sc_test_app_activate (app, "win.shelf::favorites");
  sc_test_texts_assert_shown (app, "");
  press_escape (app);
  sc_test_texts_assert_shown (app, "404 200 502");

  handled = sc_test_press (sc_test_texts_entry (app), GDK_KEY_BackSpace);
  g_assert_false (handled);
  sc_test_texts_assert_shown (app, "404 200 502");
  press_escape (app);
  g_assert_false (sc_test_texts_has_strip (app));
  g_assert_true (shows_all (app));
}

/* Codes that the table does not know are told, though no row has them. */
static void
test_unknown (ScTestApp    *app,
              gconstpointer data)
{
  paste (app, SC_TEST_HIT ("299") SC_TEST_HIT ("299"));
  sc_test_texts_assert_shown (app, "");
  g_assert_cmpstr (sc_test_texts_get (app, "unlisted"), ==,
                   is_chinese () ? "表中没有：299 ×2" : "Not in the table: 299 ×2");
  g_assert_true (gtk_widget_get_visible (sc_test_find (app->window, "nothing")));
  sc_test_app_activate (app, "win.shelf::all");
  g_assert_true (shows_all (app));
}

/* All codes can be looked at while there is a text, which says how to come back. */
static void
test_other_codes (ScTestApp    *app,
                  gconstpointer data)
{
  GtkWidget *back = sc_test_find (sc_test_find (app->window, "text_strip"), "back");

  paste (app, SC_TEST_LOG);
  g_assert_false (gtk_widget_get_visible (back));
  g_signal_emit_by_name (sc_test_find (app->window, "reader"), "code-activated", "504", NULL);
  sc_test_settle ();
  g_assert_cmpstr (sc_status_get_number (sc_finder_get_status (
                       SC_FINDER (sc_test_find (app->window, "finder")))), ==, "504");
  g_assert_true (shows_all (app));
  g_assert_true (gtk_widget_get_visible (back));
  g_signal_emit_by_name (back, "clicked");
  sc_test_settle ();
  sc_test_texts_assert_shown (app, "404 200 502");

  /* Who leaves the text meanwhile stays where he is. */
  sc_test_app_activate (app, "win.shelf::all");
  sc_test_type (app, "gateway");

  g_autofree char *shown = sc_test_texts_dup_shown (app);

  sc_test_app_activate (app, "win.leave-text");
  sc_test_texts_assert_shown (app, shown);
}

static guint
count_shelves (ScTestApp *app)
{
  GtkWidget *menu;
  guint n = 0;

  sc_test_app_activate (app, "win.show-filters");
  menu = sc_test_find (sc_test_find (app->window, "filter_button"), "list");
  for (GtkWidget *row = gtk_widget_get_first_child (menu); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *child = gtk_widget_get_first_child (row);

      /* What filters by something has a hint that says how to type it. */
      if (gtk_widget_get_visible (row) && GTK_IS_CHECK_BUTTON (child) &&
          gtk_widget_get_tooltip_text (child) == NULL)
        n++;
    }
  gtk_menu_button_popdown (GTK_MENU_BUTTON (sc_test_find (app->window, "filter_button")));
  sc_test_settle ();

  return n;
}

static void
test_filters (ScTestApp    *app,
              gconstpointer data)
{
  g_assert_cmpuint (count_shelves (app), ==, 3);
  paste (app, SC_TEST_LOG);
  g_assert_cmpuint (count_shelves (app), ==, 4);
  sc_test_app_activate (app, "win.leave-text");
  g_assert_cmpuint (count_shelves (app), ==, 3);
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
    { "/window-text/pasted", SC_TEST_WIDE, test_pasted },
    { "/window-text/before", SC_TEST_NARROW, test_before },
    { "/window-text/escape", SC_TEST_WIDE, test_escape },
    { "/window-text/unknown", SC_TEST_NARROW, test_unknown },
    { "/window-text/other-codes", SC_TEST_WIDE, test_other_codes },
    { "/window-text/filters", SC_TEST_WIDE, test_filters },
  };

  sc_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    sc_test_app_add (tests[i].name, tests[i].width, tests[i].test);

  return g_test_run ();
}
