/* test-saving.c — texts on their way into files
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-saving.h"
#include "sc-test-app.h"
#include "sc-test-folder.h"

/* Which format a name and a filter mean, and GTK's dialog from its opening to the file. */

static const ScSavingFormat formats[] = {
  { 7, "Table", "csv" },
  { 8, "Objects", "json" },
  { 9, "Text", "md" },
  { 0, NULL, NULL },
};

static void
test_formats (void)
{
  static const struct
  {
    const char *name;
    const char *filter;
    int format;
  } cases[] = {
    { "codes.csv", NULL, 7 },      { "codes.csv", "Objects", 7 }, { "codes.json", "Table", 8 },
    { "codes.MD", "Table", 9 },    { "codes", "Text", 9 },        { "codes", NULL, 7 },
    { "codes", "unknown", 7 },     { "codes.txt", "Objects", 8 }, { "codes.csv.md", "Table", 9 },
    { ".csv", "Objects", 8 },      { "csv", "Objects", 8 },       { "", "Objects", 8 },
    { "codes.csv.", "Objects", 8 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s, %s", cases[i].name, cases[i].filter);
      g_assert_cmpint (
          sc_saving_choose_format (formats, cases[i].name, cases[i].filter)->format, ==,
          cases[i].format);
    }
}

static void
test_renaming (void)
{
  static const struct
  {
    const char *name;
    int format;
    const char *renamed;
  } cases[] = {
    { "codes.csv", 1, "codes.json" },  { "codes.csv", 0, "codes.csv" },
    { "codes.JSON", 2, "codes.md" },   { "codes", 1, "codes.json" },
    { "codes.txt", 1, "codes.txt.json" }, { "a.csv.csv", 2, "a.csv.md" },
    { ".csv", 1, ".csv.json" },        { "状态码.md", 0, "状态码.csv" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *renamed =
          sc_saving_rename (formats, cases[i].name, &formats[cases[i].format]);

      g_assert_cmpstr (renamed, ==, cases[i].renamed);
    }
}

typedef struct
{
  char *message;
  gboolean saved;
  int n_done;
  int n_freed;
} Report;

static char *
make_cb (int      format,
         gpointer data)
{
  return g_strdup_printf ("format %d", format);
}

static void
done_cb (const char *message,
         gboolean    saved,
         gpointer    data)
{
  Report *report = data;

  report->message = g_strdup (message);
  report->saved = saved;
  report->n_done++;
}

static void
freed_cb (gpointer data)
{
  ((Report *) data)->n_freed++;
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
choose_filter (GtkFileChooser *dialog,
               const char     *name)
{
  g_autoptr (GListModel) filters = gtk_file_chooser_get_filters (dialog);

  for (guint i = 0; i < g_list_model_get_n_items (filters); i++)
    {
      g_autoptr (GtkFileFilter) filter = g_list_model_get_item (filters, i);

      if (g_str_equal (gtk_file_filter_get_name (filter), name))
        gtk_file_chooser_set_filter (dialog, filter);
    }
}

static void
test_dialog (ScTestFolder  *self,
             gconstpointer  data)
{
  static const struct
  {
    const char *suggested;
    const char *filter; /* NULL for the one that is there */
    int response;
    const char *message;
    const char *name;
    const char *contents;
  } cases[] = {
    { "a.csv", NULL, GTK_RESPONSE_ACCEPT, "Saved “a.csv”", "a.csv", "format 7" },
    { "b.csv", "Text", GTK_RESPONSE_ACCEPT, "Saved “b.md”", "b.md", "format 9" },
    { "c.json", NULL, GTK_RESPONSE_ACCEPT, "Saved “c.json”", "c.json", "format 8" },
    /* GTK 4.18 would complete the beginning of a name that is there. */
    { "named", "Objects", GTK_RESPONSE_ACCEPT, "Saved “named”", "named", "format 8" },
    { "e.csv", NULL, GTK_RESPONSE_CANCEL, NULL, "b.md", "format 9" },
    /* Nobody was asked whether to replace that. */
    { "b.csv", "Text", GTK_RESPONSE_ACCEPT,
      "“b.md” could not be written: File exists. The existing file is as it was.", "b.md",
      "format 9" },
  };
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GFile) folder = g_file_new_for_path (self->path);

  gtk_window_present (GTK_WINDOW (window));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Report report = { NULL };

      g_test_message ("%s, filter %s", cases[i].suggested, cases[i].filter);

      sc_saving_run (GTK_WINDOW (window), cases[i].suggested, formats, make_cb, done_cb,
                     &report, freed_cb);
      sc_test_settle ();

      GtkWidget *dialog = find_dialog ();
      g_assert_nonnull (dialog);
      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
      if (cases[i].filter != NULL)
        choose_filter (GTK_FILE_CHOOSER (dialog), cases[i].filter);
      sc_test_settle ();
      gtk_dialog_response (GTK_DIALOG (dialog), cases[i].response);
      while (report.n_done == 0)
        g_main_context_iteration (NULL, TRUE);
      sc_test_settle ();

      g_assert_cmpstr (report.message, ==, cases[i].message);
      g_assert_cmpint (report.saved, ==, report.message != NULL &&
                                             g_str_has_prefix (report.message, "Saved"));
      g_assert_cmpint (report.n_done, ==, 1);
      g_assert_cmpint (report.n_freed, ==, 1);
      sc_test_folder_assert (self, cases[i].name, cases[i].contents);
      g_free (report.message);
    }

  g_autofree char *names = sc_test_folder_list (self, "");
  g_assert_cmpstr (names, ==, "a.csv b.md c.json named");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/saving/formats", test_formats);
  g_test_add_func ("/saving/renaming", test_renaming);
  sc_test_folder_add ("/saving/dialog", test_dialog);

  return g_test_run ();
}
