/* test-window-intake.c — how texts come into the window to be explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "sc-locale.h"
#include "sc-split.h"
#include "sc-test-folder.h"
#include "sc-test-texts.h"

/* Texts come from the clipboard of the display and from files, by the actions and signals that keys
 * and pointers cause. tests/outside/ presses the keys and drags from another program.
 */

static gboolean
is_chinese (void)
{
  return sc_locale_get_language () == SC_LANGUAGE_ZH;
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
paste_into_search (ScTestApp  *app,
                   const char *text)
{
  copy (app, text);
  g_signal_emit_by_name (gtk_editable_get_delegate (sc_test_texts_entry (app)), "paste-clipboard");
  sc_test_settle ();
}

/* Only what can be nothing else goes into the search. */
static void
test_search (ScTestApp    *app,
             gconstpointer data)
{
  static const struct
  {
    const char *text;
    gboolean explained;
  } cases[] = {
    { "404", FALSE },
    { "gateway", FALSE },
    { "404 Not Found", FALSE },
    { "502 Bad Gateway", FALSE },
    { "网关超时", FALSE },
    { "HTTP/1.1 404 Not Found", TRUE },
    { "curl: (22) The requested URL returned error: 404", TRUE },
    { SC_TEST_HIT ("404"), TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      sc_test_type (app, "");
      paste_into_search (app, cases[i].text);
      g_assert_cmpint (sc_test_texts_has_strip (app), ==, cases[i].explained);
      g_assert_cmpstr (gtk_editable_get_text (sc_test_texts_entry (app)), ==,
                       cases[i].explained ? "" : cases[i].text);
      gtk_widget_activate_action (GTK_WIDGET (app->window), "win.leave-text", NULL);

      sc_test_type (app, "");
      paste (app, cases[i].text);
      g_assert_cmpint (sc_test_texts_has_strip (app), ==, cases[i].explained);
      g_assert_cmpstr (gtk_editable_get_text (sc_test_texts_entry (app)), ==,
                       cases[i].explained ? "" : cases[i].text);
      gtk_widget_activate_action (GTK_WIDGET (app->window), "win.leave-text", NULL);
    }

  /* What is selected gives way, as in any entry. */
  sc_test_type (app, "4xx");
  gtk_editable_select_region (sc_test_texts_entry (app), 0, 1);
  paste_into_search (app, "5");
  g_assert_cmpstr (gtk_editable_get_text (sc_test_texts_entry (app)), ==, "5xx");
}

static void
test_missed (ScTestApp    *app,
             gconstpointer data)
{
  sc_test_type (app, "gateway");

  g_autofree char *before = sc_test_texts_dup_shown (app);

  paste_into_search (app, "one\ntwo\nthree");
  g_assert_cmpstr (sc_test_texts_get_toast (app), ==,
                   is_chinese () ? "3 行中未发现状态码" : "No status was found in 3 lines");
  g_assert_false (sc_test_texts_has_strip (app));
  sc_test_texts_assert_shown (app, before);
  g_assert_cmpstr (gtk_editable_get_text (sc_test_texts_entry (app)), ==, "gateway");

  /* Who asks for it gets an answer for a line, too. */
  copy (app, "gateway");
  sc_test_app_activate (app, "win.explain-clipboard");
  g_assert_cmpstr (sc_test_texts_get_toast (app), ==,
                   is_chinese () ? "1 行中未发现状态码" : "No status was found in 1 line");

  /* Nor is another text lost for it. */
  paste (app, SC_TEST_LOG);
  paste (app, "one\ntwo");
  sc_test_texts_assert_shown (app, "404 200 502");
  g_assert_true (sc_test_texts_has_strip (app));
}

/* Drops */

static GtkDropTarget *
find_target (ScTestApp *app)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (app->window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }

  g_assert_not_reached ();
}

static void
drop (ScTestApp    *app,
      const GValue *value)
{
  gboolean taken = FALSE;

  g_signal_emit_by_name (find_target (app), "drop", value, 10.0, 10.0, &taken);
  g_assert_true (taken);
  sc_test_settle ();
}

static void
test_dropped_text (ScTestApp    *app,
                   gconstpointer data)
{
  GtkWidget *hint = sc_test_find (app->window, "drop_hint");
  g_auto (GValue) value = G_VALUE_INIT;
  GdkDragAction action = 0;

  g_value_init (&value, G_TYPE_STRING);
  g_assert_false (gtk_widget_get_visible (hint));
  g_signal_emit_by_name (find_target (app), "enter", 10.0, 10.0, &action);
  g_assert_cmpint (action, ==, GDK_ACTION_COPY);
  g_assert_true (gtk_widget_get_visible (hint));
  g_signal_emit_by_name (find_target (app), "leave");
  g_assert_false (gtk_widget_get_visible (hint));

  g_value_set_static_string (&value, "gateway");
  drop (app, &value);
  g_assert_false (sc_test_texts_has_strip (app));
  g_assert_cmpstr (gtk_editable_get_text (sc_test_texts_entry (app)), ==, "gateway");

  g_signal_emit_by_name (find_target (app), "enter", 10.0, 10.0, &action);
  g_value_set_static_string (&value, SC_TEST_LOG);
  drop (app, &value);
  g_assert_false (gtk_widget_get_visible (hint));
  sc_test_texts_assert_shown (app, "404 200 502");
  g_assert_cmpstr (sc_test_texts_get (app, "name"), ==, is_chinese () ? "拖入的文本" : "Dropped Text");
}

/* Files */

static ScTestApp shared;

static GFile *
put_file (ScTestFolder *folder,
          const char   *name,
          const char   *contents)
{
  g_autofree char *path = sc_test_folder_build (folder, name);

  sc_test_folder_put (folder, name, contents, 0600);
  return g_file_new_for_path (path);
}

static void
test_dropped_files (ScTestFolder *folder,
                    gconstpointer data)
{
  ScTestApp *app = &shared;
  g_autoptr (GFile) one = put_file (folder, "one.log", SC_TEST_HIT ("404"));
  g_autoptr (GFile) two = put_file (folder, "two.log", SC_TEST_HIT ("502"));
  GFile *files[] = { one, two };
  g_auto (GValue) value = G_VALUE_INIT;

  sc_test_app_open (app, SC_TEST_WIDE, SC_TEST_HEIGHT);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, G_N_ELEMENTS (files)));
  drop (app, &value);
  sc_test_texts_assert_shown (app, "404 502");
  g_assert_cmpstr (sc_test_texts_get (app, "name"), ==,
                   is_chinese () ? "one.log 及另外 1 个文件" : "one.log and 1 more");
  sc_test_app_close (app);
  sc_test_app_reset (app);
}

static GtkWidget *
find_dialog (void)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    {
      if (GTK_IS_FILE_CHOOSER_DIALOG (l->data) && gtk_widget_get_visible (l->data))
        return l->data;
    }

  return NULL;
}

static void
test_opened (ScTestFolder *folder,
             gconstpointer data)
{
  ScTestApp *app = &shared;
  g_autoptr (GFile) file = put_file (folder, "one.log", SC_TEST_LOG);

  sc_test_app_open (app, SC_TEST_NARROW, SC_TEST_HEIGHT);
  for (int round = 0; round < 2; round++)
    {
      GtkWidget *dialog;

      gtk_widget_activate_action (GTK_WIDGET (app->window), "win.open", NULL);
      while ((dialog = find_dialog ()) == NULL)
        g_main_context_iteration (NULL, TRUE);
      g_assert_true (gtk_file_chooser_get_select_multiple (GTK_FILE_CHOOSER (dialog)));

      while (round == 1)
        {
          g_autoptr (GListModel) chosen = NULL;

          gtk_file_chooser_set_file (GTK_FILE_CHOOSER (dialog), file, NULL);
          sc_test_settle ();
          chosen = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
          if (g_list_model_get_n_items (chosen) == 1)
            break;
        }

      gtk_dialog_response (GTK_DIALOG (dialog),
                           round == 0 ? GTK_RESPONSE_CANCEL : GTK_RESPONSE_ACCEPT);
      sc_test_settle ();
      g_assert_cmpint (sc_test_texts_has_strip (app), ==, round == 1);
    }

  sc_test_texts_assert_shown (app, "404 200 502");
  g_assert_cmpstr (sc_test_texts_get (app, "name"), ==, "one.log");
  sc_test_app_close (app);
  sc_test_app_reset (app);
}

static void
test_unreadable (ScTestFolder *folder,
                 gconstpointer data)
{
  ScTestApp *app = &shared;
  g_autoptr (GFile) one = put_file (folder, "one.log", SC_TEST_HIT ("404"));
  g_autofree char *path = sc_test_folder_build (folder, "none");
  g_autoptr (GFile) none = g_file_new_for_path (path);
  GFile *files[] = { none, one };
  g_auto (GValue) value = G_VALUE_INIT;

  sc_test_app_open (app, SC_TEST_NARROW, SC_TEST_HEIGHT);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, 1));
  drop (app, &value);
  g_assert_false (sc_test_texts_has_strip (app));
  g_assert_nonnull (strstr (sc_test_texts_get_toast (app),
                            is_chinese () ? "无法读取“none”" : "“none” could not"));

  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, G_N_ELEMENTS (files)));
  drop (app, &value);
  sc_test_texts_assert_shown (app, "404");
  g_assert_nonnull (
      strstr (sc_test_texts_get (app, "error"), is_chinese () ? "无法读取“none”" : "“none” could not"));
  sc_test_app_close (app);
  sc_test_app_reset (app);
}

/* While a large file is read the window goes on being drawn, and what somebody reads stays there
 * though more is found. */

#define MEGABYTE (1024 * 1024)
#define ENDLESS ((off_t) 1 << 40)

/* A log that nobody has read before the test is over: behind its lines comes a terabyte of nothing,
 * which takes no room. */
static char *
put_endless_file (ScTestFolder *folder)
{
  g_autoptr (GString) block = g_string_new (NULL);
  char *path = sc_test_folder_build (folder, "large.log");
  FILE *file = g_fopen (path, "w");

  g_assert_nonnull (file);
  while (block->len < MEGABYTE)
    g_string_append (block, SC_TEST_LOG);
  g_assert_cmpuint (fwrite (block->str, 1, block->len, file), ==, block->len);
  g_assert_cmpint (fclose (file), ==, 0);
  g_assert_cmpint (truncate (path, ENDLESS), ==, 0);

  return path;
}

static gboolean
ticked_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       ticks)
{
  (*(guint *) ticks)++;
  return G_SOURCE_CONTINUE;
}

static void
test_large (ScTestFolder *folder,
            gconstpointer data)
{
  ScTestApp *app = &shared;
  g_autofree char *path = put_endless_file (folder);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *reading;
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;
  guint ticks = 0;

  sc_test_app_open (app, SC_TEST_NARROW, SC_TEST_HEIGHT);
  sc_test_type (app, "404");
  g_signal_emit_by_name (sc_test_texts_entry (app), "activate"); /* the page takes its time once */
  sc_test_settle ();
  reading = sc_test_find (app->window, "reading");
  gtk_widget_add_tick_callback (GTK_WIDGET (app->window), ticked_cb, &ticks, NULL);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));
  g_signal_emit_by_name (find_target (app), "drop", &value, 10.0, 10.0, &taken);

  while (!gtk_widget_get_visible (reading) || !sc_test_texts_has_strip (app) || ticks == 0)
    g_main_context_iteration (NULL, TRUE);
  sc_test_texts_assert_shown (app, "200 404 502");
  g_assert_nonnull (sc_test_texts_get (app, "so_far"));
  g_assert_null (sc_test_texts_get (app, "facts"));

  g_signal_emit_by_name (sc_test_texts_entry (app), "activate");
  for (ticks = 0; ticks < 10;)
    {
      g_main_context_iteration (NULL, TRUE);
      g_assert_true (gtk_widget_get_visible (reading));
    }
  g_assert_true (sc_split_get_show_page (SC_SPLIT (sc_test_find (app->window, "split"))));

  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.cancel-reading", NULL);
  g_assert_false (gtk_widget_get_visible (reading));
  g_assert_nonnull (
      strstr (sc_test_texts_get (app, "facts"), is_chinese () ? "未读完" : "not read to its end"));
  sc_test_settle ();
  sc_test_texts_assert_shown (app, "200 404 502");
  sc_test_app_activate (app, "win.leave-text");
  sc_test_app_close (app);
  sc_test_app_reset (app);
}

/* Nothing waits for a text of a window that is gone. */
static void
test_closed (ScTestFolder *folder,
             gconstpointer data)
{
  ScTestApp *app = &shared;
  g_autofree char *path = put_endless_file (folder);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  sc_test_app_open (app, SC_TEST_WIDE, SC_TEST_HEIGHT);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));
  g_signal_emit_by_name (find_target (app), "drop", &value, 10.0, 10.0, &taken);
  while (!sc_test_texts_has_strip (app))
    g_main_context_iteration (NULL, TRUE);
  sc_test_app_close (app);
  sc_test_app_reset (app);
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
    { "/window-intake/search", SC_TEST_WIDE, test_search },
    { "/window-intake/missed", SC_TEST_NARROW, test_missed },
    { "/window-intake/dropped-text", SC_TEST_WIDE, test_dropped_text },
  };

  sc_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    sc_test_app_add (tests[i].name, tests[i].width, tests[i].test);
  sc_test_folder_add ("/window-intake/dropped-files", test_dropped_files);
  sc_test_folder_add ("/window-intake/opened", test_opened);
  sc_test_folder_add ("/window-intake/unreadable", test_unreadable);
  sc_test_folder_add ("/window-intake/large", test_large);
  sc_test_folder_add ("/window-intake/closed", test_closed);

  return g_test_run ();
}
