/* test-window-finding.c — filters, favorites, what was copied, back and forward
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-finder.h"
#include "sc-locale.h"
#include "sc-status-page.h"
#include "sc-status-row.h"
#include "sc-test-app.h"
#include "sc-wording.h"

#include <string.h>

/* What the window does around a search, by its actions and by what is typed into it. */

static GtkEditable *
get_entry (ScTestApp *app)
{
  return GTK_EDITABLE (sc_test_find (app->window, "search_entry"));
}

static void
assert_selected (ScTestApp  *app,
                 const char *number)
{
  ScStatus *status = sc_finder_get_status (SC_FINDER (sc_test_find (app->window, "finder")));

  g_assert_cmpstr (status != NULL ? sc_status_get_number (status) : NULL, ==, number);
}

static GListModel *
get_model (ScTestApp *app)
{
  GtkWidget *list = sc_test_find (app->window, "list_view");

  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
}

static void
assert_shown (ScTestApp  *app,
              const char *numbers)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (get_model (app)); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (get_model (app), i);

      g_string_append_printf (shown, "%s%s", i > 0 ? " " : "", sc_status_get_number (status));
    }

  g_assert_cmpstr (shown->str, ==, numbers);
}

/* The texts of the chips, separated by spaces. */
static char *
dup_chips (ScTestApp *app)
{
  GString *out = g_string_new (NULL);
  GtkWidget *chips = sc_test_find (app->window, "chips");

  for (GtkWidget *child = gtk_widget_get_first_child (chips); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *button = gtk_flow_box_child_get_child (GTK_FLOW_BOX_CHILD (child));
      GtkWidget *label = gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (button)));

      g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "",
                              gtk_label_get_text (GTK_LABEL (label)));
    }

  return g_string_free (out, FALSE);
}

static void
assert_chips (ScTestApp  *app,
              const char *expected)
{
  g_autofree char *chips = dup_chips (app);

  g_assert_cmpstr (chips, ==, expected);
  g_assert_cmpint (gtk_widget_get_visible (sc_test_find (app->window, "chips")), ==,
                   *expected != '\0');
}

static gboolean
press_backspace (ScTestApp *app)
{
  GListModel *controllers =
      gtk_widget_observe_controllers (GTK_WIDGET (get_entry (app)));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && !handled &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_BackSpace, 0, 0, &handled);
    }

  g_object_unref (controllers);
  sc_test_settle ();
  return handled;
}

static void
test_chips (ScTestApp    *app,
            gconstpointer data)
{
  sc_test_type (app, "by:nginx");
  assert_chips (app, "");
  sc_test_type (app, "by:nginx ");
  assert_chips (app, "by:nginx");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (app)), ==, "");

  sc_test_type (app, "seen:log 49");
  assert_chips (app, "by:nginx seen:log");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (app)), ==, "49");
  assert_shown (app, "499");
  g_assert_false (press_backspace (app)); /* there is text to take away */

  sc_test_type (app, "");
  g_assert_true (press_backspace (app));
  assert_chips (app, "by:nginx");
  g_assert_true (press_backspace (app));
  assert_chips (app, "");
  g_assert_false (press_backspace (app));
}

static void
test_chip_clicked (ScTestApp    *app,
                   gconstpointer data)
{
  GtkWidget *chips = sc_test_find (app->window, "chips");

  sc_test_type (app, "by:nginx seen:log ");

  GtkWidget *first = gtk_flow_box_child_get_child (
      GTK_FLOW_BOX_CHILD (gtk_widget_get_first_child (chips)));

  g_signal_emit_by_name (first, "clicked");
  sc_test_settle ();
  assert_chips (app, "seen:log");
}

/* What is no filter stays where it was typed, and it is said. */
static void
test_unknown (ScTestApp    *app,
              gconstpointer data)
{
  GtkWidget *unknown = sc_test_find (app->window, "unknown");

  sc_test_type (app, "foo:bar gateway");
  assert_chips (app, "");
  g_assert_true (gtk_widget_get_visible (unknown));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (unknown)), "foo:bar"));
  sc_test_type (app, "gateway");
  g_assert_false (gtk_widget_get_visible (unknown));
}

static GtkCheckButton *
find_check (GtkWidget  *list,
            const char *filter)
{
  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *child = gtk_widget_get_first_child (row);

      if (GTK_IS_CHECK_BUTTON (child) && gtk_widget_get_tooltip_text (child) != NULL &&
          strstr (gtk_widget_get_tooltip_text (child), filter) != NULL)
        return GTK_CHECK_BUTTON (child);
    }

  return NULL;
}

/* The popover and the search box are two views of one query. */
static void
test_menu (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_app_activate (app, "win.show-filters");

  GtkMenuButton *button = GTK_MENU_BUTTON (sc_test_find (app->window, "filter_button"));
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  GtkCheckButton *check = find_check (sc_test_find (popover, "list"), "method:kept");

  g_assert_nonnull (check);
  g_assert_false (gtk_check_button_get_active (check));
  gtk_check_button_set_active (check, TRUE);
  sc_test_settle ();
  assert_chips (app, "method:kept");
  assert_shown (app, "307 308");

  g_assert_true (press_backspace (app));
  g_assert_false (gtk_check_button_get_active (check));
  sc_test_type (app, "method:kept");
  g_assert_true (gtk_check_button_get_active (check));
  gtk_check_button_set_active (check, FALSE);
  sc_test_settle ();
  g_assert_cmpstr (gtk_editable_get_text (get_entry (app)), ==, "");
}

static void
test_favorites (ScTestApp    *app,
                gconstpointer data)
{
  sc_test_type (app, "499");
  sc_test_app_activate (app, "status.toggle-favorite");
  sc_test_type (app, "404");
  sc_test_app_activate (app, "status.toggle-favorite");

  g_auto (GStrv) favorites = g_settings_get_strv (app->settings, "favorites");
  g_autofree char *joined = g_strjoinv (" ", favorites);

  g_assert_cmpstr (joined, ==, "404 499/nginx");

  sc_test_type (app, "");
  sc_test_app_activate (app, "win.shelf::favorites");
  assert_shown (app, "404 499");
  g_assert_true (gtk_widget_get_visible (sc_test_find (app->window, "chips")));
  sc_test_app_activate (app, "win.shelf::recents");
  assert_shown (app, "");
  g_assert_true (gtk_widget_get_visible (sc_test_find (app->window, "nothing")));
  sc_test_app_activate (app, "win.shelf::all");
  g_assert_cmpuint (g_list_model_get_n_items (get_model (app)), >, 100);
}

static GtkWidget *
find_row (ScTestApp *app)
{
  return sc_test_find_type (sc_test_find (app->window, "list_view"), SC_TYPE_STATUS_ROW);
}

static void
assert_row (ScTestApp  *app,
            const char *part)
{
  g_autofree char *wrong = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (find_row (app)), GTK_ACCESSIBLE_PROPERTY_LABEL, part);

  g_assert_cmpstr (wrong, ==, NULL);
}

static void
click (ScTestApp *app,
       double     x_from_right)
{
  GtkWidget *list = sc_test_find (app->window, "list_view");
  GtkWidget *row = find_row (app);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (list);
  double x;
  double y;

  g_assert_true (gtk_widget_translate_coordinates (
      row, list, gtk_widget_get_width (row) - x_from_right, 10, &x, &y));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "pressed", 1, x, y);
    }
  sc_test_settle ();
}

/* A row says why it is there and whether it is a favorite, and its star can be clicked. */
static void
test_row (ScTestApp    *app,
          gconstpointer data)
{
  gboolean chinese = sc_locale_get_language () == SC_LANGUAGE_ZH;

  sc_test_type (app, "wgcs");
  assert_row (app, "504 Gateway Timeout, 网关超时, wǎng guān chāo shí");
  sc_test_type (app, "gateway timeout");
  assert_row (app, "504 Gateway Timeout, 网关超时");

  click (app, 100);
  assert_row (app, "504 Gateway Timeout, 网关超时");
  click (app, 5);
  assert_row (app, chinese ? "504 Gateway Timeout, 网关超时, 已收藏"
                           : "504 Gateway Timeout, 网关超时, favorite");
  g_assert_cmpstr (gtk_button_get_icon_name (
                       GTK_BUTTON (sc_test_find (app->window, "favorite"))), ==,
                   "starred-symbolic");
  click (app, 5);
  assert_row (app, "504 Gateway Timeout, 网关超时");
  g_assert_cmpstr (gtk_button_get_icon_name (
                       GTK_BUTTON (sc_test_find (app->window, "favorite"))), ==,
                   "non-starred-symbolic");
}

static void
test_recents (ScTestApp    *app,
              gconstpointer data)
{
  sc_test_type (app, "404");
  sc_test_app_activate (app, "win.copy");
  sc_test_type (app, "502");
  sc_test_app_activate (app, "win.copy");
  sc_test_type (app, "504"); /* looked at, and nothing was copied of it */
  sc_test_type (app, "");

  gtk_widget_grab_focus (sc_test_find (app->window, "status_page"));
  sc_test_app_activate (app, "win.find");
  g_assert_cmpuint (g_list_model_get_n_items (get_model (app)), >, 100);
  sc_test_app_activate (app, "win.find");
  assert_shown (app, "502 404");
  g_signal_emit_by_name (get_entry (app), "stop-search");
  sc_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (get_model (app)), >, 100);
}

static void
follow (ScTestApp  *app,
        const char *number)
{
  g_signal_emit_by_name (sc_test_find (app->window, "reader"), "code-activated", number, NULL);
  sc_test_settle ();
  assert_selected (app, number);
}

static void
test_history (ScTestApp    *app,
              gconstpointer data)
{
  sc_test_type (app, "50"); /* 500 is passed */
  sc_test_type (app, "504");
  follow (app, "408");
  follow (app, "502");
  sc_test_app_activate (app, "win.go-back");
  assert_selected (app, "408");
  sc_test_app_activate (app, "win.go-back");
  assert_selected (app, "504");
  sc_test_app_activate (app, "win.go-back");
  assert_selected (app, "504");
  sc_test_app_activate (app, "win.go-forward");
  sc_test_app_activate (app, "win.go-forward");
  assert_selected (app, "502");
  sc_test_app_activate (app, "win.go-back");
  follow (app, "404");
  sc_test_app_activate (app, "win.go-forward"); /* what came after is forgotten */
  assert_selected (app, "404");
}

/* Also where the search has to be left for it. */
static void
test_history_of_searches (ScTestApp    *app,
                          gconstpointer data)
{
  sc_test_type (app, "404");
  g_signal_emit_by_name (get_entry (app), "activate");
  sc_test_type (app, "50");
  sc_test_type (app, "504");
  g_signal_emit_by_name (get_entry (app), "activate");
  sc_test_settle ();
  sc_test_app_activate (app, "win.go-back");
  assert_selected (app, "404");
  sc_test_app_activate (app, "win.go-forward");
  assert_selected (app, "504");
}

static void
test_miss (ScTestApp    *app,
           gconstpointer data)
{
  GtkWidget *nearest = sc_test_find (app->window, "nearest");
  GtkWidget *hint = sc_test_find (app->window, "nothing_found");
  g_autofree char *description = NULL;

  sc_test_type (app, "550");
  g_object_get (hint, "description", &description, NULL);
  g_assert_nonnull (strstr (description, "500"));
  g_assert_nonnull (strstr (description, "SMTP"));
  g_assert_nonnull (strstr (description, "FTP"));
  g_assert_nonnull (strstr (description, "邮箱"));
  g_assert_true (gtk_widget_get_visible (nearest));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (nearest)), "500"));

  gboolean handled = FALSE;

  g_signal_emit_by_name (nearest, "activate-link", "code:500:iana", &handled);
  sc_test_settle ();
  g_assert_true (handled);
  assert_selected (app, "500");

  sc_test_type (app, "zzzz");
  g_assert_false (gtk_widget_get_visible (nearest));
}

/* The parts of a text that are underlined on the screen, as bytes. */
static void
assert_underlined (GtkLabel   *label,
                   const char *parts)
{
  g_autoptr (GString) found = g_string_new (NULL);
  PangoAttrList *list = pango_layout_get_attributes (gtk_label_get_layout (label));
  GSList *attributes = list != NULL ? pango_attr_list_get_attributes (list) : NULL;

  for (GSList *l = attributes; l != NULL; l = l->next)
    {
      PangoAttribute *attribute = l->data;

      if (attribute->klass->type == PANGO_ATTR_UNDERLINE)
        g_string_append_printf (found, "%s%u %u", found->len > 0 ? " " : "",
                                attribute->start_index, attribute->end_index);
    }

  g_slist_free_full (attributes, (GDestroyNotify) pango_attribute_destroy);
  g_assert_cmpstr (found->str, ==, parts);
}

/* What was looked for is marked in the page, in the text that somebody sees. */
static void
test_marked (ScTestApp    *app,
             gconstpointer data)
{
  GtkWidget *page = sc_test_find (app->window, "status_page");
  GtkLabel *title = GTK_LABEL (sc_test_find (page, "title"));
  GtkLabel *subtitle = GTK_LABEL (sc_test_find (page, "subtitle"));
  GtkLabel *summary = GTK_LABEL (sc_test_find (page, "en_summary"));

  sc_test_type (app, "gateway");

  assert_underlined (title, "0 7");
  assert_underlined (summary, "2 9"); /* a gateway … */
  sc_test_type (app, "超时");
  assert_underlined (summary, "");
  assert_underlined (subtitle, "6 12");
  assert_underlined (title, "");
  sc_test_type (app, "gaetway");
  assert_selected (app, "502");
  assert_underlined (title, "4 11"); /* what it was taken for */
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
    { "/window-finding/chips", SC_TEST_WIDE, test_chips },
    { "/window-finding/chip-clicked", SC_TEST_NARROW, test_chip_clicked },
    { "/window-finding/unknown", SC_TEST_NARROW, test_unknown },
    { "/window-finding/menu", SC_TEST_WIDE, test_menu },
    { "/window-finding/favorites", SC_TEST_WIDE, test_favorites },
    { "/window-finding/row", SC_TEST_WIDE, test_row },
    { "/window-finding/recents", SC_TEST_WIDE, test_recents },
    { "/window-finding/history", SC_TEST_WIDE, test_history },
    { "/window-finding/history-of-searches", SC_TEST_WIDE, test_history_of_searches },
    { "/window-finding/miss", SC_TEST_WIDE, test_miss },
    { "/window-finding/marked", SC_TEST_WIDE, test_marked },
  };

  sc_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    sc_test_app_add (tests[i].name, tests[i].width, tests[i].test);

  return g_test_run ();
}
