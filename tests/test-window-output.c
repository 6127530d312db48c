/* test-window-output.c — what is shown, on its way out of the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "sc-test-app.h"
#include "sc-toast.h"

/* From the action to the file, with GTK's own dialogs. What the files hold is the affair of
 * test-export.c, how they are written that of test-saving-write.c, and paper that of
 * test-printing.c.
 */

static gpointer
find_dialog (GType type)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    {
      if (G_TYPE_CHECK_INSTANCE_TYPE (l->data, type) && gtk_widget_get_visible (l->data))
        return l->data;
    }

  return NULL;
}

static const char *
get_toast (ScTestApp *app)
{
  return sc_toast_get_text (SC_TOAST (sc_test_find (app->window, "toast")));
}

static gpointer
open_export (ScTestApp *app)
{
  sc_test_app_activate (app, "win.export");

  gpointer dialog = find_dialog (GTK_TYPE_FILE_CHOOSER_DIALOG);

  g_assert_nonnull (dialog);
  return dialog;
}

/* Answers as somebody does who has typed the whole path, and waits for the message. */
static void
save_as (ScTestApp  *app,
         gpointer    dialog,
         const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GError) error = NULL;

  gtk_file_chooser_set_current_folder (dialog, folder, &error);
  g_assert_no_error (error);
  gtk_file_chooser_set_current_name (dialog, name);
  sc_test_settle ();
  gtk_dialog_response (dialog, GTK_RESPONSE_ACCEPT);
  while (get_toast (app) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *p = text; (p = strchr (p, '\n')) != NULL; p++)
    n++;

  return n;
}

/* The list as it was filtered when the dialog opened is what the file holds. */
static void
test_export (ScTestApp    *app,
             gconstpointer data)
{
  static const struct
  {
    const char *name;
    const char *start;
  } cases[] = {
    { "codes.csv", "code,owner,phrase," },
    { "codes.json", "{\n  \"version\": 1,\n" },
    { "codes.md", "|" },
  };
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp (NULL, &error);

  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].name, NULL);
      g_autofree char *text = NULL;

      sc_test_type (app, "30[12]");

      gpointer dialog = open_export (app);

      sc_test_type (app, "404");
      save_as (app, dialog, path);
      g_assert_nonnull (strstr (get_toast (app), cases[i].name));
      g_file_get_contents (path, &text, NULL, &error);
      g_assert_no_error (error);
      g_assert_true (g_str_has_prefix (text, cases[i].start));
      g_assert_nonnull (strstr (text, "Moved Permanently"));
      g_assert_null (strstr (text, "Not Found"));
      if (i == 0)
        g_assert_cmpuint (count_lines (text), ==, 1 + 2);
      g_unlink (path);
      while (get_toast (app) != NULL)
        g_main_context_iteration (NULL, TRUE);
    }

  g_rmdir (folder);
}

/* A dialog that is called off leaves no message, and the window can go while one is open. */
static void
test_called_off (ScTestApp    *app,
                 gconstpointer data)
{
  gpointer dialog = open_export (app);

  gtk_dialog_response (dialog, GTK_RESPONSE_CANCEL);
  sc_test_settle ();
  g_assert_null (get_toast (app));
  open_export (app);
}

static void
test_print (ScTestApp    *app,
            gconstpointer data)
{
  static const char *const actions[] = { "win.print", "win.print-list" };

  sc_test_type (app, "404");
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      sc_test_app_activate (app, actions[i]);

      gpointer dialog = find_dialog (GTK_TYPE_DIALOG);

      g_assert_nonnull (dialog);
      gtk_dialog_response (dialog, GTK_RESPONSE_CANCEL);
      sc_test_settle ();
      g_assert_null (get_toast (app));
    }
}

static gboolean
done_cb (GSignalInvocationHint *hint,
         guint                  n_values,
         const GValue          *values,
         gpointer               name)
{
  g_object_get (g_value_get_object (&values[0]), "job-name", name, NULL);

  return FALSE;
}

/* Calls the dialog off. Returns the name of what would have been printed. */
static char *
print (ScTestApp  *app,
       const char *action)
{
  g_autoptr (GTypeClass) operations = g_type_class_ref (GTK_TYPE_PRINT_OPERATION);
  char *name = NULL;

  g_signal_add_emission_hook (g_signal_lookup ("done", GTK_TYPE_PRINT_OPERATION), 0, done_cb,
                              &name, NULL);
  sc_test_app_activate (app, action);
  g_assert_nonnull (find_dialog (GTK_TYPE_DIALOG));
  gtk_dialog_response (find_dialog (GTK_TYPE_DIALOG), GTK_RESPONSE_CANCEL);
  sc_test_settle ();
  g_assert_nonnull (name);
  return name;
}

/* What can be seen is printed: the page, the list, or the comparison. */
static void
test_shown (ScTestApp    *app,
            gconstpointer data)
{
  gboolean wide = gtk_widget_get_width (GTK_WIDGET (app->window)) > SC_TEST_NARROW;

  sc_test_type (app, "404");

  g_autofree char *list = print (app, "win.print-list");
  g_autofree char *beside_list = print (app, "win.print");

  g_assert_cmpint (g_str_equal (list, beside_list), ==, !wide);
  sc_test_app_activate (app, "win.compare::404 410");

  g_autofree char *comparison = print (app, "win.print");

  g_assert_nonnull (strstr (comparison, "410"));
  sc_test_app_activate (app, "win.find");

  g_autofree char *after_find = print (app, "win.print");

  g_assert_cmpstr (after_find, ==, wide ? comparison : list);
}

/* The window can go while somebody is asked for a printer. */
static void
test_gone (ScTestApp    *app,
           gconstpointer data)
{
  sc_test_app_activate (app, "win.print");
  g_assert_nonnull (find_dialog (GTK_TYPE_DIALOG));
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
    { "/window-output/export", SC_TEST_WIDE, test_export },
    { "/window-output/called-off", SC_TEST_WIDE, test_called_off },
    { "/window-output/print", SC_TEST_WIDE, test_print },
    { "/window-output/shown-wide", SC_TEST_WIDE, test_shown },
    { "/window-output/shown-narrow", SC_TEST_NARROW, test_shown },
    { "/window-output/gone", SC_TEST_WIDE, test_gone },
  };

  sc_test_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    sc_test_app_add (tests[i].name, tests[i].width, tests[i].test);

  return g_test_run ();
}
