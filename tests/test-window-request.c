/* test-window-request.c — what the window is asked for from outside
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "sc-finder.h"
#include "sc-reader.h"
#include "sc-split.h"
#include "sc-status-page.h"
#include "sc-test-app.h"
#include "sc-toast.h"

/* The actions of the program, as a launcher or the desktop's search activates them. How they come
 * there, by the session bus, is the affair of tests/outside/test_activation.py.
 */

static void
activate (ScTestApp  *app,
          const char *action,
          GVariant   *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (app->application), action, parameter);
  sc_test_settle ();
}

static void
assert_shown (ScTestApp  *app,
              const char *name)
{
  GtkWidget *page = sc_test_find (app->window, "status_page");
  ScStatus *status = sc_status_page_get_status (SC_STATUS_PAGE (page));
  g_autofree char *shown = status != NULL ? sc_status_dup_name (status) : NULL;

  g_assert_cmpstr (shown, ==, name);
}

static void
assert_text (ScTestApp  *app,
             const char *text)
{
  GtkEditable *entry = GTK_EDITABLE (sc_test_find (app->window, "search_entry"));

  g_assert_cmpstr (gtk_editable_get_text (entry), ==, text);
}

static gboolean
shows_page (ScTestApp *app)
{
  return sc_split_get_show_page (SC_SPLIT (sc_test_find (app->window, "split")));
}

static gboolean
is_comparing (ScTestApp *app)
{
  return sc_reader_get_comparing (SC_READER (sc_test_find (app->window, "reader")));
}

static void
test_show (ScTestApp    *app,
           gconstpointer data)
{
  static const struct
  {
    const char *name;
    const char *shown;
  } cases[] = {
    { "404", "404" },
    { "499/nginx", "499/nginx" },
    { "499/cloudflare", "499/cloudflare" },
    { "499", "499/nginx" },
    { "504/iana", "504" },
    { "110/warning-field", "110/warning-field" }, /* in the list only for who asks for it */
    { "4xx/pre-denied-draft", "4xx/pre-denied-draft" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      sc_test_type (app, "teapot");
      sc_test_app_activate (app, "win.code-class::informational");
      activate (app, "show", g_variant_new_string (cases[i].name));
      assert_shown (app, cases[i].shown);
      g_assert_true (shows_page (app));
    }
}

/* What names no entry may be what somebody met all the same. */
static void
test_show_unknown (ScTestApp    *app,
                   gconstpointer data)
{
  static const char *const names[] = {
    "no such code", "404/nobody", "404/", "/", "799", "<b>%s</b>", "网关超时",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_test_message ("%s", names[i]);
      activate (app, "show", g_variant_new_string ("503"));
      sc_test_app_activate (app, "win.code-class::informational");
      activate (app, "show", g_variant_new_string (names[i]));
      assert_text (app, names[i]);
      g_assert_false (shows_page (app));
    }

  assert_shown (app, "504");
  activate (app, "show", g_variant_new_string (""));
  assert_text (app, "");
}

/* One can go back to where one was before somebody else wanted to see something. */
static void
test_show_is_history (ScTestApp    *app,
                      gconstpointer data)
{
  activate (app, "show", g_variant_new_string ("404"));
  activate (app, "show", g_variant_new_string ("504"));
  sc_test_app_activate (app, "win.go-back");
  assert_shown (app, "404");
  sc_test_app_activate (app, "win.go-forward");
  assert_shown (app, "504");
}

static void
assert_rows (ScTestApp  *app,
             guint       count)
{
  GtkListView *view = GTK_LIST_VIEW (sc_test_find (app->window, "list_view"));

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (view))), ==,
                    count);
}

static void
test_shelves (ScTestApp    *app,
              gconstpointer data)
{
  static const char *const favorites[] = { "404", "499/nginx", NULL };
  static const char *const recents[] = { "504", NULL };

  g_settings_set_strv (app->settings, "favorites", favorites);
  g_settings_set_strv (app->settings, "recents", recents);

  for (int i = 0; i < 2; i++)
    {
      sc_test_type (app, "teapot");
      sc_test_app_activate (app, "win.code-class::informational");
      activate (app, "show", g_variant_new_string ("418"));
      sc_test_app_activate (app, "win.compare::401 403");
      g_assert_true (is_comparing (app));
      activate (app, i == 0 ? "favorites" : "recents", NULL);
      assert_text (app, "");
      assert_rows (app, i == 0 ? 2 : 1);
      g_assert_false (shows_page (app));
      g_assert_false (is_comparing (app));
    }
}

static void
copy (ScTestApp  *app,
      const char *name,
      const char *form)
{
  activate (app, "copy", g_variant_new ("(ss)", name, form));
}

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

static void
test_copy (ScTestApp    *app,
           gconstpointer data)
{
  static const char *const stacks[] = { "haproxy", "go", NULL };
  static const struct
  {
    const char *name;
    const char *form;
    const char *text;
  } cases[] = {
    { "404", "phrase", "Not Found" },
    { "404", "line", "404 Not Found" },
    { "499/nginx", "number", "499" },
    { "504", "chinese", "网关超时" },
    { "404", "constant", "http.StatusNotFound" },
    { "404", "statement", "http-request return status 404" },
  };

  g_settings_set_strv (app->settings, "stacks", stacks);
  sc_test_type (app, "418");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s of %s", cases[i].form, cases[i].name);
      copy (app, cases[i].name, cases[i].form);
      assert_clipboard (app, cases[i].text);
      g_assert_nonnull (strstr (get_toast (app), cases[i].text));
    }

  assert_shown (app, "418");
  assert_text (app, "418");

  g_auto (GStrv) recents = g_settings_get_strv (app->settings, "recents");
  const char *const wanted[] = { "404", "504", "499/nginx", NULL };
  g_assert_true (g_strv_equal ((const char *const *) recents, wanted));
}

static void
test_copy_nothing (ScTestApp    *app,
                   gconstpointer data)
{
  g_autofree char *endless = g_strnfill (100000, 'x');
  const struct
  {
    const char *name;
    const char *form;
    const char *said;
  } cases[] = {
    { "499/nginx", "phrase", "499" }, { "404", "constant", "" },
    { "404/nobody", "phrase", "404/nobody" }, { "<b>", "phrase", "“<b>”" },
    { "404", "Phrase", "“Phrase”" }, { "404", "", "“”" }, { "", "phrase", "“”" },
    { "404", "%s%n", "“%s%n”" }, { endless, "phrase", "xxx”" },
  };

  copy (app, "404", "phrase");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      copy (app, cases[i].name, cases[i].form);
      g_test_message ("%.20s of %.20s: %s", cases[i].form, cases[i].name, get_toast (app));
      g_assert_nonnull (strstr (get_toast (app), cases[i].said));
      g_assert_cmpuint (strlen (get_toast (app)), <, 200);
      assert_clipboard (app, "Not Found");
    }
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  sc_test_app_add ("/window-request/show", SC_TEST_WIDE, test_show);
  sc_test_app_add ("/window-request/show-narrow", SC_TEST_NARROW, test_show);
  sc_test_app_add ("/window-request/show-unknown", SC_TEST_WIDE, test_show_unknown);
  sc_test_app_add ("/window-request/show-is-history", SC_TEST_WIDE, test_show_is_history);
  sc_test_app_add ("/window-request/shelves", SC_TEST_NARROW, test_shelves);
  sc_test_app_add ("/window-request/copy", SC_TEST_WIDE, test_copy);
  sc_test_app_add ("/window-request/copy-nothing", SC_TEST_WIDE, test_copy_nothing);

  return g_test_run ();
}
