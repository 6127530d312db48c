/* test-window-copying.c — copying in the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "sc-copy-menu.h"
#include "sc-copy-wording.h"
#include "sc-split.h"
#include "sc-test-app.h"
#include "sc-toast.h"

/* What is in the clipboard is read back as another program would do it. The forms themselves are
 * the affair of test-copy.c.
 */

static void
assert_clipboard (ScTestApp  *app,
                  const char *expected)
{
  g_autofree char *text = sc_test_app_read_clipboard (app);

  g_assert_cmpstr (text, ==, expected);
}

static const char *
get_toast (ScTestApp *app)
{
  return sc_toast_get_text (SC_TOAST (sc_test_find (app->window, "toast")));
}

static gboolean
offers (ScTestApp  *app,
        const char *mime_type)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (app->window));
  g_autoptr (GdkContentFormats) formats =
      gdk_content_formats_ref (gdk_clipboard_get_formats (clipboard));

  formats = gdk_content_formats_union_serialize_mime_types (g_steal_pointer (&formats));
  return gdk_content_formats_contain_mime_type (formats, mime_type);
}

static void
test_forms (ScTestApp    *app,
            gconstpointer data)
{
  static const struct
  {
    const char *action;
    const char *text;
  } cases[] = {
    { "win.copy", "Not Found" },
    { "status.copy::phrase", "Not Found" },
    { "status.copy::line", "404 Not Found" },
    { "status.copy::number", "404" },
    { "status.copy::status-line", "HTTP/1.1 404 Not Found" },
    { "status.copy::chinese", "未找到" },
    { "status.copy::bilingual", "404 Not Found（未找到）" },
    { "status.copy::link", "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5" },
    { "status.copy::markdown",
      "[404 Not Found](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)" },
    { "status.copy::constant", "http.StatusNotFound" },
  };

  g_settings_set_strv (app->settings, "stacks", (const char *const[]){ "go", "rack", NULL });
  sc_test_type (app, "404");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].action);
      sc_test_app_activate (app, cases[i].action);
      assert_clipboard (app, cases[i].text);
      g_assert_nonnull (strstr (get_toast (app), cases[i].text));
      g_assert_true (offers (app, "text/plain;charset=utf-8"));
      g_assert_cmpint (offers (app, "text/html"), ==,
                       strstr (cases[i].action, "markdown") != NULL);
    }
}

/* The stack of the constant is the first one that is marked on the page. */
static void
test_stack (ScTestApp    *app,
            gconstpointer data)
{
  sc_test_type (app, "404");
  sc_test_app_activate (app, "status.copy::number");
  sc_test_app_activate (app, "status.copy::constant");
  assert_clipboard (app, "404"); /* none is marked, so nothing was copied */
  g_assert_nonnull (get_toast (app));
  g_assert_null (strstr (get_toast (app), "“404”"));

  g_settings_set_strv (app->settings, "stacks", (const char *const[]){ "rack", "go", NULL });
  sc_test_app_activate (app, "status.copy::constant");
  assert_clipboard (app, ":not_found");
}

/* What there is not is said, and leaves what was copied before, and is no recent code. */
static void
test_missing (ScTestApp    *app,
              gconstpointer data)
{
  g_auto (GStrv) recents = NULL;

  sc_test_type (app, "404");
  sc_test_app_activate (app, "win.copy");
  sc_test_type (app, "499");
  sc_test_app_activate (app, "win.copy");
  assert_clipboard (app, "Not Found");
  g_assert_nonnull (strstr (get_toast (app), "499"));

  recents = g_settings_get_strv (app->settings, "recents");
  g_assert_cmpuint (g_strv_length (recents), ==, 1);
  g_assert_cmpstr (recents[0], ==, "404");

  sc_test_app_activate (app, "status.copy::number");
  assert_clipboard (app, "499");
}

/* What is copied from a page is copied of its code. */
static void
test_text (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_type (app, "410");
  sc_test_app_activate (app, "win.copy-text::return 410;");
  assert_clipboard (app, "return 410;");
  g_assert_nonnull (strstr (get_toast (app), "return 410;"));

  g_auto (GStrv) recents = g_settings_get_strv (app->settings, "recents");

  g_assert_cmpuint (g_strv_length (recents), ==, 1);
  g_assert_cmpstr (recents[0], ==, "410");
}

/* Without a code there is nothing to copy or to compare, and no key does anything. */
static void
test_nothing_selected (ScTestApp    *app,
                       gconstpointer data)
{
  static const char *const actions[] = {
    "win.copy", "status.show-copy-menu", "status.toggle-favorite", "status.compare",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    sc_test_app_activate (app, actions[i]);
  g_assert_null (get_toast (app));
  g_assert_null (sc_test_find_type (app->window, SC_TYPE_COPY_MENU));
  g_assert_false (gtk_widget_get_visible (sc_test_find (app->window, "compare_strip")));
}

/* A response is long, and has line ends that are no line ends in a message. */
static void
test_long (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_type (app, "401");
  sc_test_app_activate (app, "status.copy::sample");

  g_autofree char *text = sc_test_app_read_clipboard (app);

  g_assert_true (g_str_has_prefix (text, "HTTP/1.1 401 Unauthorized\r\n"));
  g_assert_nonnull (strstr (text, "\r\nWWW-Authenticate: "));
  g_assert_nonnull (strstr (text, "\r\n\r\n"));
  g_assert_nonnull (strstr (get_toast (app), "HTTP/1.1 401 Unauthorized"));
  g_assert_null (strchr (get_toast (app), '\r'));
  g_assert_cmpint (g_utf8_strlen (get_toast (app), -1), <, 300);
  sc_test_app_activate (app, "status.copy::json");
  g_assert_cmpint (g_utf8_strlen (get_toast (app), -1), <, 300);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (app->window)), <=, SC_TEST_WIDE);
}

static ScCopyMenu *
open_menu (ScTestApp *app)
{
  sc_test_app_activate (app, "status.show-copy-menu");

  GtkWidget *menu = sc_test_find_type (app->window, SC_TYPE_COPY_MENU);

  g_assert_nonnull (menu);
  g_assert_true (gtk_widget_get_mapped (menu));
  return SC_COPY_MENU (menu);
}

/* Alt+C, then one key for each of the others. */
static void
test_menu_keys (ScTestApp    *app,
                gconstpointer data)
{
  static const struct
  {
    guint key;
    const char *start;
  } cases[] = {
    { GDK_KEY_1, "404" },
    { GDK_KEY_KP_1, "404" },
    { GDK_KEY_2, "HTTP/1.1 404 Not Found" },
    { GDK_KEY_3, "未找到" },
    { GDK_KEY_4, "404 Not Found（未找到）" },
    { GDK_KEY_5, "http.StatusNotFound" },
    { GDK_KEY_6, "" }, /* whatever the library's statement is */
    { GDK_KEY_7, "[404 Not Found](https://" },
    { GDK_KEY_8, "https://www.rfc-editor.org/rfc/rfc9110" },
    { GDK_KEY_9, "{" },
    { GDK_KEY_0, "404,iana,Not Found,未找到," },
    { GDK_KEY_r, "HTTP/1.1 404 Not Found\r\n" },
    { GDK_KEY_R, "HTTP/1.1 404 Not Found\r\n" },
  };

  g_settings_set_strv (app->settings, "stacks", (const char *const[]){ "go", NULL });
  sc_test_type (app, "404");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScCopyMenu *menu = open_menu (app);

      g_test_message ("%s", gdk_keyval_name (cases[i].key));
      g_assert_true (sc_test_press (menu, cases[i].key));
      g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (menu)));

      g_autofree char *text = sc_test_app_read_clipboard (app);

      g_assert_true (g_str_has_prefix (text, cases[i].start));
      g_assert_cmpuint (strlen (text), >, 0);
    }

  ScCopyMenu *menu = open_menu (app);

  g_assert_false (sc_test_press (menu, GDK_KEY_x));
  gtk_popover_popdown (GTK_POPOVER (menu));
  sc_test_settle ();
}

/* A line shows what a click on it copies. */
static void
test_menu_click (ScTestApp    *app,
                 gconstpointer data)
{
  static const struct
  {
    ScCopyForm form;
    const char *text;
  } cases[] = {
    { SC_COPY_PHRASE, "Not Found" },
    { SC_COPY_LINE, "404 Not Found" },
    { SC_COPY_NUMBER, "404" },
    { SC_COPY_BILINGUAL, "404 Not Found（未找到）" },
  };

  sc_test_type (app, "404");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *menu = GTK_WIDGET (open_menu (app));
      GtkWidget *line = sc_test_find_type (menu, GTK_TYPE_BUTTON);

      for (guint j = 0; sc_copy_wording_get_form (j) != cases[i].form; j++)
        line = gtk_widget_get_next_sibling (line);

      GtkWidget *name = sc_test_find_type (line, GTK_TYPE_LABEL);

      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_next_sibling (name))), ==,
                       cases[i].text);
      g_signal_emit_by_name (line, "clicked");
      sc_test_settle ();
      assert_clipboard (app, cases[i].text);
      g_assert_false (gtk_widget_get_mapped (menu));
    }
}

static guint
count_available (GtkWidget *widget)
{
  guint n = GTK_IS_BUTTON (widget) && !gtk_widget_has_css_class (widget, "unavailable") ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_available (child);

  return n;
}

/* What there is not says why, and the menu follows what is selected. */
static void
test_menu_lines (ScTestApp    *app,
                 gconstpointer data)
{
  sc_test_type (app, "404");

  ScCopyMenu *menu = open_menu (app);

  g_assert_cmpuint (count_available (GTK_WIDGET (menu)), ==, 12); /* all but the constant */
  gtk_popover_popdown (GTK_POPOVER (menu));
  sc_test_type (app, "499"); /* nginx: no phrase, no status line, no sample, not sent */
  menu = open_menu (app);
  g_assert_cmpuint (count_available (GTK_WIDGET (menu)), ==, 7);
  gtk_popover_popdown (GTK_POPOVER (menu));
}

/* Where there is only the list, the menu is at the row. */
static void
test_menu_narrow (ScTestApp    *app,
                  gconstpointer data)
{
  sc_test_type (app, "404");
  g_assert_false (sc_split_get_show_page (SC_SPLIT (sc_test_find (app->window, "split"))));

  ScCopyMenu *menu = open_menu (app);

  g_assert_true (gtk_widget_get_parent (GTK_WIDGET (menu)) ==
                 sc_test_find (app->window, "finder"));
  g_assert_true (sc_test_press (menu, GDK_KEY_4));
  assert_clipboard (app, "404 Not Found（未找到）");
}

/* What is dragged is text, as if it were copied. */
static void
test_drag (ScTestApp    *app,
           gconstpointer data)
{
  static const struct
  {
    const char *query;
    const char *text;
  } cases[] = {
    { "404", "404 Not Found" },
    { "499", "499" },
  };
  GtkWidget *list = sc_test_find (app->window, "list_view");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (app->window));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sc_test_type (app, cases[i].query);

      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (list);
      g_autoptr (GdkContentProvider) content = NULL;

      for (guint j = 0; j < g_list_model_get_n_items (controllers); j++)
        {
          g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, j);

          if (GTK_IS_DRAG_SOURCE (controller))
            g_signal_emit_by_name (controller, "prepare", 60.0, 20.0, &content);
        }

      g_assert_nonnull (content);
      gdk_clipboard_set_content (clipboard, content);
      assert_clipboard (app, cases[i].text);
    }
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
    { "/window-copying/forms", SC_TEST_WIDE, test_forms },
    { "/window-copying/stack", SC_TEST_WIDE, test_stack },
    { "/window-copying/missing", SC_TEST_WIDE, test_missing },
    { "/window-copying/text", SC_TEST_WIDE, test_text },
    { "/window-copying/nothing-selected", SC_TEST_WIDE, test_nothing_selected },
    { "/window-copying/long", SC_TEST_WIDE, test_long },
    { "/window-copying/menu-keys", SC_TEST_WIDE, test_menu_keys },
    { "/window-copying/menu-click", SC_TEST_WIDE, test_menu_click },
    { "/window-copying/menu-lines", SC_TEST_WIDE, test_menu_lines },
    { "/window-copying/menu-narrow", SC_TEST_NARROW, test_menu_narrow },
    { "/window-copying/drag", SC_TEST_WIDE, test_drag },
  };

  sc_test_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    sc_test_app_add (tests[i].name, tests[i].width, tests[i].test);

  return g_test_run ();
}
