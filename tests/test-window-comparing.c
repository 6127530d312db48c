/* test-window-comparing.c — comparing in the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "sc-compare-row.h"
#include "sc-compare-table.h"
#include "sc-fact-wording.h"
#include "sc-locale.h"
#include "sc-reader.h"
#include "sc-split.h"
#include "sc-status-row.h"
#include "sc-test-app.h"
#include "sc-toast.h"
#include "sc-wording.h"

/* How codes come into the comparison and out of it, and what is seen meanwhile. */

static gboolean
is_comparing (ScTestApp *app)
{
  return sc_reader_get_comparing (SC_READER (sc_test_find (app->window, "reader")));
}

/* The numbers in the strip below the list, and of the comparison if it is shown. */
static void
assert_compared (ScTestApp  *app,
                 gboolean    shown,
                 const char *numbers)
{
  GtkWidget *strip = sc_test_find (app->window, "compare_strip");
  GtkLabel *codes = GTK_LABEL (sc_test_find (strip, "codes"));

  g_assert_cmpint (is_comparing (app), ==, shown);
  g_assert_cmpint (gtk_widget_get_visible (strip), ==, numbers != NULL);
  if (numbers != NULL)
    g_assert_cmpstr (gtk_label_get_text (codes), ==, numbers);

  g_assert_cmpint (gtk_widget_get_mapped (sc_test_find (app->window, "status_page")), ==, !shown);
  if (shown)
    g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (sc_test_find (
                         sc_test_find_type (app->window, SC_TYPE_COMPARE_TABLE) != NULL
                             ? gtk_widget_get_last_child (sc_test_find (app->window, "reader"))
                             : NULL,
                         "title"))),
                     ==, numbers);
}

static ScStatusRow *
find_row (ScTestApp  *app,
          const char *number)
{
  GtkWidget *list = sc_test_find (app->window, "list_view");

  for (GtkWidget *item = gtk_widget_get_first_child (list); item != NULL;
       item = gtk_widget_get_next_sibling (item))
    {
      ScStatusRow *row = SC_STATUS_ROW (gtk_widget_get_first_child (item));
      ScStatus *status = sc_status_row_get_status (row);

      if (status != NULL && sc_status_is (status, number, NULL))
        return row;
    }

  return NULL;
}

/* As Ctrl and a click do. */
static void
pick (ScTestApp  *app,
      const char *number)
{
  g_signal_emit_by_name (sc_test_find (app->window, "finder"), "compared",
                         sc_status_row_get_status (find_row (app, number)));
  sc_test_settle ();
}

static gboolean
is_marked (ScTestApp  *app,
           const char *number)
{
  const char *mark =
      sc_locale_get_language () == SC_LANGUAGE_ZH ? "已加入对比" : "in the comparison";
  ScStatus *status = sc_status_row_get_status (find_row (app, number));
  g_autofree char *label =
      g_strdup_printf ("%s %s, %s, %s", number, sc_status_get_title (status),
                       sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH), mark);
  g_autofree char *wrong = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (find_row (app, number)), GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  return wrong == NULL;
}

/* What is selected comes along with the first code that is picked. */
static void
test_pick (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_type (app, "40");
  pick (app, "403");
  assert_compared (app, TRUE, "400 · 403");
  g_assert_true (is_marked (app, "403"));
  g_assert_false (is_marked (app, "404"));

  pick (app, "404");
  assert_compared (app, TRUE, "400 · 403 · 404");
  pick (app, "400");
  assert_compared (app, TRUE, "403 · 404");
  pick (app, "403");
  g_assert_false (is_comparing (app)); /* one code is no comparison */
  pick (app, "404");
  assert_compared (app, FALSE, NULL);
}

/* They may come from several searches, and reading another code meanwhile loses none of them. */
static void
test_searches (ScTestApp    *app,
               gconstpointer data)
{
  sc_test_type (app, "404");
  sc_test_app_activate (app, "status.compare");
  g_assert_false (is_comparing (app));
  sc_test_type (app, "410");
  sc_test_app_activate (app, "status.compare");
  assert_compared (app, TRUE, "404 · 410");

  sc_test_type (app, "451");
  assert_compared (app, FALSE, "404 · 410");
  sc_test_app_activate (app, "win.show-comparison");
  assert_compared (app, TRUE, "404 · 410");
  sc_test_app_activate (app, "win.back");
  assert_compared (app, FALSE, "404 · 410");
  sc_test_app_activate (app, "win.show-comparison");
  sc_test_app_activate (app, "win.clear-comparison");
  assert_compared (app, FALSE, NULL);
}

static void
test_limit (ScTestApp    *app,
            gconstpointer data)
{
  static const char *const numbers[] = { "400", "401", "402", "403", "404", "405" };
  ScToast *toast = SC_TOAST (sc_test_find (app->window, "toast"));

  sc_test_type (app, "40");
  for (gsize i = 1; i < G_N_ELEMENTS (numbers); i++)
    pick (app, numbers[i]);
  assert_compared (app, TRUE, "400 · 401 · 402 · 403 · 404");
  g_assert_nonnull (sc_toast_get_text (toast)); /* five are enough */
}

static void
test_few (ScTestApp    *app,
          gconstpointer data)
{
  ScToast *toast = SC_TOAST (sc_test_find (app->window, "toast"));

  sc_test_app_activate (app, "win.show-comparison");
  g_assert_false (is_comparing (app));
  g_assert_nonnull (sc_toast_get_text (toast));
}

static ScCompareTable *
get_table (ScTestApp *app)
{
  return SC_COMPARE_TABLE (sc_test_find_type (app->window, SC_TYPE_COMPARE_TABLE));
}

static ScCompareRow *
find_fact (ScTestApp  *app,
           const char *name)
{
  g_autofree char *same = g_strdup_printf ("= %s", name);
  g_autofree char *different = g_strdup_printf ("≠ %s", name);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (get_table (app))); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      const char *text =
          gtk_label_get_text (GTK_LABEL (sc_compare_row_get_name (SC_COMPARE_ROW (row))));

      if (g_str_equal (text, same) || g_str_equal (text, different))
        return SC_COMPARE_ROW (row);
    }

  return NULL;
}

/* Where codes differ is said by a sign, by words, and by a line. */
static void
test_differences (ScTestApp    *app,
                  gconstpointer data)
{
  static const struct
  {
    ScDetailKind kind;
    const char *sign;
  } cases[] = {
    { SC_DETAIL_CACHE, "= " },  /* RFC 9110, section 15.1 */
    { SC_DETAIL_METHOD, "≠ " }, /* sections 15.4.2 and 15.4.9 */
  };

  sc_test_app_activate (app, "win.compare::301 308");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScCompareRow *row = find_fact (app, sc_fact_wording_of_kind (cases[i].kind));
      GtkWidget *name = sc_compare_row_get_name (row);

      g_assert_true (
          g_str_has_prefix (gtk_label_get_text (GTK_LABEL (name)), cases[i].sign));
      g_assert_nonnull (gtk_widget_get_tooltip_text (name));
      g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (row), "differs"), ==,
                       g_str_equal (cases[i].sign, "≠ "));
    }
}

static void
test_language (ScTestApp    *app,
               gconstpointer data)
{
  sc_test_app_activate (app, "win.compare::404 410");

  GtkWidget *cell = sc_compare_row_get_cell (
      SC_COMPARE_ROW (gtk_widget_get_next_sibling (
          gtk_widget_get_first_child (GTK_WIDGET (get_table (app))))),
      0);

  const char *english = strstr (gtk_label_get_text (GTK_LABEL (cell)), "resource");
  const char *chinese = strstr (gtk_label_get_text (GTK_LABEL (cell)), "资源");

  g_assert_nonnull (english);
  g_assert_nonnull (chinese);
  /* The language of the interface comes first. */
  g_assert_cmpint (english < chinese, ==, sc_locale_get_language () == SC_LANGUAGE_EN);

  g_settings_set_enum (app->settings, "content-language", SC_CONTENT_LANGUAGE_CHINESE);
  sc_test_settle ();
  cell = sc_compare_row_get_cell (
      SC_COMPARE_ROW (gtk_widget_get_next_sibling (
          gtk_widget_get_first_child (GTK_WIDGET (get_table (app))))),
      0);
  g_assert_null (strstr (gtk_label_get_text (GTK_LABEL (cell)), "resource"));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (cell)), "资源"));
}

/* Ctrl+C copies what is shown. */
static void
test_copy (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_app_activate (app, "win.compare::404 410");
  sc_test_app_activate (app, "win.copy");

  g_autofree char *text = sc_test_app_read_clipboard (app);

  g_assert_nonnull (strstr (text, "| 404 Not Found（未找到） | 410 Gone（已不存在） |"));
  sc_test_app_activate (app, "win.back");
  sc_test_type (app, "404");
  sc_test_app_activate (app, "win.copy");

  g_autofree char *phrase = sc_test_app_read_clipboard (app);

  g_assert_cmpstr (phrase, ==, "Not Found");
}

/* A number above a column leads to its page, the button beside it takes the column away. */
static void
test_head (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_app_activate (app, "win.compare::401 403 404");
  sc_test_app_activate (app, "win.leave-comparison::403");
  assert_compared (app, TRUE, "401 · 404");
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (app->window)),
                                         sc_test_find (app->window, "reader")));
  gtk_widget_activate_action (GTK_WIDGET (get_table (app)), "page.show-code", "s",
                              "code:404:iana");
  sc_test_settle ();
  assert_compared (app, FALSE, "401 · 404");
  sc_test_app_activate (app, "win.show-comparison");
  sc_test_app_activate (app, "win.leave-comparison::401");
  g_assert_false (is_comparing (app));
}

static GtkWidget *
open_compare_menu (ScTestApp *app)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (sc_test_find (app->window, "compare_with"));

  gtk_menu_button_popup (button);
  sc_test_settle ();
  return GTK_WIDGET (gtk_menu_button_get_popover (button));
}

static void
enter (GtkWidget  *menu,
       const char *text)
{
  GtkWidget *entry = sc_test_find (menu, "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  sc_test_settle ();
}

static void
test_menu (ScTestApp    *app,
           gconstpointer data)
{
  static const char *const wrong[] = { "", "xyz", "401", "400 402 403 404 405", "404/nobody" };

  sc_test_type (app, "401");

  GtkWidget *menu = open_compare_menu (app);
  GtkWidget *problem = sc_test_find (menu, "problem");

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_test_message ("“%s”", wrong[i]);
      enter (menu, wrong[i]);
      g_assert_true (gtk_widget_get_visible (problem));
      g_assert_false (is_comparing (app));
    }

  gtk_editable_set_text (GTK_EDITABLE (sc_test_find (menu, "entry")), "4");
  g_assert_false (gtk_widget_get_visible (problem)); /* nobody is told off while typing */
  enter (menu, "403, 404");
  assert_compared (app, TRUE, "401 · 403 · 404");
  g_assert_false (gtk_widget_get_mapped (menu));
}

/* What is often told apart is one click away. */
static void
test_ready (ScTestApp    *app,
            gconstpointer data)
{
  sc_test_type (app, "504");

  GtkWidget *list = sc_test_find (open_compare_menu (app), "list");
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_BUTTON (child) &&
          g_str_equal (gtk_button_get_label (GTK_BUTTON (child)), "502 · 503 · 504"))
        found = child;
    }

  g_assert_nonnull (found);
  g_signal_emit_by_name (found, "clicked");
  sc_test_settle ();
  assert_compared (app, TRUE, "502 · 503 · 504");
}

static void
test_narrow (ScTestApp    *app,
             gconstpointer data)
{
  ScSplit *split = SC_SPLIT (sc_test_find (app->window, "split"));

  sc_test_type (app, "40");
  pick (app, "404");
  g_assert_false (sc_split_get_show_page (split)); /* more can be picked */
  g_assert_false (is_comparing (app));
  sc_test_app_activate (app, "win.show-comparison");
  assert_compared (app, TRUE, "400 · 404");
  g_assert_true (sc_split_get_show_page (split));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (app->window)), <=, SC_TEST_NARROW);

  /* The second code is out of sight, and can be reached. */
  GtkAdjustment *offset = sc_compare_table_get_offset (get_table (app));

  g_assert_cmpfloat (gtk_adjustment_get_upper (offset), >, gtk_adjustment_get_page_size (offset));
  g_assert_true (gtk_widget_get_mapped (sc_test_find (app->window, "scrollbar")));
  g_assert_true (sc_test_press (
      gtk_widget_get_last_child (sc_test_find (app->window, "reader")), GDK_KEY_Right));
  g_assert_cmpfloat (gtk_adjustment_get_value (offset), >, 0);

  sc_test_app_activate (app, "win.back");
  g_assert_false (sc_split_get_show_page (split));
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
    { "/window-comparing/pick", SC_TEST_WIDE, test_pick },
    { "/window-comparing/searches", SC_TEST_WIDE, test_searches },
    { "/window-comparing/limit", SC_TEST_WIDE, test_limit },
    { "/window-comparing/few", SC_TEST_WIDE, test_few },
    { "/window-comparing/differences", SC_TEST_WIDE, test_differences },
    { "/window-comparing/language", SC_TEST_WIDE, test_language },
    { "/window-comparing/copy", SC_TEST_WIDE, test_copy },
    { "/window-comparing/head", SC_TEST_WIDE, test_head },
    { "/window-comparing/menu", SC_TEST_WIDE, test_menu },
    { "/window-comparing/ready", SC_TEST_WIDE, test_ready },
    { "/window-comparing/narrow", SC_TEST_NARROW, test_narrow },
  };

  sc_test_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    sc_test_app_add (tests[i].name, tests[i].width, tests[i].test);

  return g_test_run ();
}
