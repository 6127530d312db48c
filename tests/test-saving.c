/* test-saving.c — texts on their way into files
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-saving.h"
#include "sc-test-app.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* Real files in a folder of the test. Whatever goes wrong, an existing file must be as it was and
 * nothing new be beside it. Root may write everywhere, so some of it is done as somebody else.
 */

#define NOBODY 65534
#define FILE_LIMIT 4096

typedef struct
{
  char *folder;
} Fixture;

static char *
build (Fixture    *self,
       const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static void
put (Fixture    *self,
     const char *name,
     const char *contents,
     int         mode)
{
  g_autofree char *path = build (self, name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (path, mode), ==, 0);
}

static void
assert_contents (Fixture    *self,
                 const char *name,
                 const char *expected)
{
  g_autofree char *path = build (self, name);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents, ==, expected);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Returns the names of all that is in a folder, in their order. */
static char *
list (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);

  return g_strjoinv (" ", (char **) names->pdata);
}

static void
written_cb (GObject      *file,
            GAsyncResult *result,
            gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

/* Returns the message of the error, or NULL if the file was written. */
static char *
save (GFile      *file,
      const char *contents,
      int        *code)
{
  g_autoptr (GBytes) bytes = g_bytes_new (contents, strlen (contents));
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sc_saving_write_async (file, bytes, NULL, written_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  if (sc_saving_write_finish (file, result, &error))
    return NULL;

  g_assert_true (error->domain == G_IO_ERROR);
  *code = error->code;
  return g_strdup (error->message);
}

static void
assert_saved (Fixture    *self,
              const char *name,
              const char *contents)
{
  g_autofree char *path = build (self, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  int code = -1;
  g_autofree char *message = save (file, contents, &code);

  g_assert_cmpstr (message, ==, NULL);
  assert_contents (self, name, contents);
}

static void
test_new (Fixture       *self,
          gconstpointer  data)
{
  mode_t mask = umask (027);
  g_autofree char *path = build (self, "codes.csv");
  GStatBuf info;

  assert_saved (self, "codes.csv", "code\n404\n");
  assert_saved (self, "leer zeichen 状态码.csv", "");
  umask (mask);

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0640);
  g_autofree char *names = list (self->folder);
  g_assert_cmpstr (names, ==, "codes.csv leer zeichen 状态码.csv");
}

static void
test_overwritten (Fixture       *self,
                  gconstpointer  data)
{
  g_autofree char *path = build (self, "codes.csv");
  GStatBuf info;

  put (self, "codes.csv", "something longer than what comes after it", 0604);
  assert_saved (self, "codes.csv", "short");

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0604);
  g_autofree char *names = list (self->folder);
  g_assert_cmpstr (names, ==, "codes.csv");
}

/* The name of the temporary file must fit as well. */
static void
test_long_name (Fixture       *self,
                gconstpointer  data)
{
  g_autofree char *stem = g_strnfill (251, 'a');
  g_autofree char *name = g_strconcat (stem, ".csv", NULL);

  assert_saved (self, name, "first");
  assert_saved (self, name, "second");
}

static void
test_links (Fixture       *self,
            gconstpointer  data)
{
  static const struct
  {
    const char *link;
    const char *target;
  } links[] = {
    { "link", "real/codes.csv" },
    { "link-to-link", "link" },
    { "real/up", "../other.csv" },
    { "dangling", "real/new.csv" },
  };
  g_autofree char *real = build (self, "real");

  g_assert_cmpint (g_mkdir (real, 0755), ==, 0);
  put (self, "real/codes.csv", "old", 0644);
  put (self, "other.csv", "old", 0644);

  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_autofree char *path = build (self, links[i].link);

      g_assert_cmpint (symlink (links[i].target, path), ==, 0);
      assert_saved (self, links[i].link, links[i].link);

      g_autofree char *target = g_file_read_link (path, NULL);
      g_assert_cmpstr (target, ==, links[i].target);
    }

  assert_contents (self, "real/codes.csv", "link-to-link");
  assert_contents (self, "other.csv", "real/up");
  assert_contents (self, "real/new.csv", "dangling");
  g_autofree char *names = list (real);
  g_assert_cmpstr (names, ==, "codes.csv new.csv up");
}

/* Failures */

typedef enum
{
  AS_IT_IS,
  AS_NOBODY,
  LIMITED, /* no file may be longer than FILE_LIMIT, as if the disk were full */
} How;

static void
set_limit (gboolean limited)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = limited ? FILE_LIMIT : limit.rlim_max;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static char *
save_so (How         how,
         GFile      *file,
         const char *contents,
         int        *code)
{
  gboolean root = geteuid () == 0;

  if (how == LIMITED)
    set_limit (TRUE);
  if (how == AS_NOBODY && root)
    g_assert_cmpint (seteuid (NOBODY), ==, 0);

  char *message = save (file, contents, code);

  if (how == AS_NOBODY && root)
    g_assert_cmpint (seteuid (0), ==, 0);
  if (how == LIMITED)
    set_limit (FALSE);

  return message;
}

static void
make_places (Fixture *self)
{
  static const char *const folders[] = { "open", "open/folder", "locked" };
  g_autofree char *fifo = build (self, "open/fifo");
  g_autofree char *link = build (self, "open/link");
  g_autofree char *circle = build (self, "open/circle");

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = build (self, folders[i]);

      g_assert_cmpint (g_mkdir (folder, 0755), ==, 0);
      g_assert_cmpint (g_chmod (folder, 0777), ==, 0);
    }

  put (self, "open/old", "old", 0666);
  put (self, "open/protected", "old", 0444);
  put (self, "locked/old", "old", 0666);
  g_assert_cmpint (mkfifo (fifo, 0666), ==, 0);
  g_assert_cmpint (symlink ("../locked/old", link), ==, 0);
  g_assert_cmpint (symlink ("circle", circle), ==, 0);

  g_autofree char *locked = build (self, "locked");
  g_assert_cmpint (g_chmod (locked, 0555), ==, 0);
}

static void
assert_untouched (Fixture *self)
{
  g_autofree char *open = build (self, "open");
  g_autofree char *folder = build (self, "open/folder");
  g_autofree char *locked = build (self, "locked");
  g_autofree char *open_names = list (open);
  g_autofree char *folder_names = list (folder);
  g_autofree char *locked_names = list (locked);
  g_autofree char *link = build (self, "open/link");

  g_assert_cmpstr (open_names, ==, "circle fifo folder link old protected");
  g_assert_cmpstr (folder_names, ==, "");
  g_assert_cmpstr (locked_names, ==, "old");
  assert_contents (self, "open/old", "old");
  assert_contents (self, "open/protected", "old");
  assert_contents (self, "locked/old", "old");
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
}

static void
test_failures (Fixture       *self,
               gconstpointer  data)
{
  static const struct
  {
    const char *path;
    How how;
    int reason;
    int code;
    gboolean existing; /* whether there is something to be calmed about */
  } cases[] = {
    { "open/old/codes.csv", AS_IT_IS, ENOTDIR, G_IO_ERROR_NOT_DIRECTORY, FALSE },
    { "open/missing/codes.csv", AS_IT_IS, ENOENT, G_IO_ERROR_NOT_FOUND, FALSE },
    { "open/folder", AS_IT_IS, EISDIR, G_IO_ERROR_IS_DIRECTORY, FALSE },
    { "open/fifo", AS_IT_IS, ENOTSUP, G_IO_ERROR_NOT_SUPPORTED, FALSE },
    { "open/circle", AS_IT_IS, ELOOP, G_IO_ERROR_TOO_MANY_LINKS, FALSE },
    { "open/old", LIMITED, EFBIG, -1, TRUE },
    { "open/codes.csv", LIMITED, EFBIG, -1, FALSE },
    { "open/protected", AS_NOBODY, EACCES, G_IO_ERROR_PERMISSION_DENIED, TRUE },
    { "locked/old", AS_NOBODY, EACCES, G_IO_ERROR_PERMISSION_DENIED, TRUE },
    { "locked/codes.csv", AS_NOBODY, EACCES, G_IO_ERROR_PERMISSION_DENIED, FALSE },
    { "open/link", AS_NOBODY, EACCES, G_IO_ERROR_PERMISSION_DENIED, TRUE },
  };
  g_autofree char *contents = g_strnfill (10 * FILE_LIMIT, 'x');

  make_places (self);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = build (self, cases[i].path);
      g_autofree char *name = g_path_get_basename (path);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      int code = -1;
      g_autofree char *message = save_so (cases[i].how, file, contents, &code);
      g_autofree char *expected = g_strdup_printf (
          "“%s” could not be written: %s.%s", name, g_strerror (cases[i].reason),
          cases[i].existing ? " The existing file is as it was." : "");

      g_test_message ("%s", cases[i].path);
      g_assert_cmpstr (message, ==, expected);
      if (cases[i].code >= 0)
        g_assert_cmpint (code, ==, cases[i].code);
      assert_untouched (self);
    }
}

/* What is not on a disk is up to GIO; here there is nobody who could write it. */
static void
test_elsewhere (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("resource:///codes.csv");
  int code = -1;
  g_autofree char *message = save (file, "text", &code);

  g_assert_nonnull (strstr (message, "“codes.csv” could not be written: "));
  g_assert_null (strstr (message, "as it was"));
}

/* Formats and the dialog */

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
test_dialog (Fixture       *self,
             gconstpointer  data)
{
  static const struct
  {
    const char *filter; /* NULL for the one that is there */
    int response;
    const char *message;
    const char *name;
    const char *contents;
  } cases[] = {
    { NULL, GTK_RESPONSE_ACCEPT, "Saved “codes.csv”", "codes.csv", "format 7" },
    { "Text", GTK_RESPONSE_ACCEPT, "Saved “codes.md”", "codes.md", "format 9" },
    { NULL, GTK_RESPONSE_CANCEL, NULL, NULL, NULL },
  };
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GFile) folder = g_file_new_for_path (self->folder);

  gtk_window_present (GTK_WINDOW (window));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Report report = { NULL };

      sc_saving_run (GTK_WINDOW (window), "codes.csv", formats, make_cb, done_cb, &report,
                     freed_cb);
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
      g_assert_cmpint (report.saved, ==, cases[i].message != NULL);
      g_assert_cmpint (report.n_done, ==, 1);
      g_assert_cmpint (report.n_freed, ==, 1);
      if (cases[i].name != NULL)
        assert_contents (self, cases[i].name, cases[i].contents);
      g_free (report.message);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("sc-saving-" "XX" "XX" "XX", NULL);
  g_assert_nonnull (self->folder);
  g_assert_cmpint (g_chmod (self->folder, 0755), ==, 0);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    {
      g_assert_cmpint (g_chmod (path, 0755), ==, 0);
      dir = g_dir_open (path, 0, NULL);
    }
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  remove_tree (self->folder);
  g_free (self->folder);
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);
  signal (SIGXFSZ, SIG_IGN);

  g_test_add ("/saving/new", Fixture, NULL, set_up, test_new, tear_down);
  g_test_add ("/saving/overwritten", Fixture, NULL, set_up, test_overwritten, tear_down);
  g_test_add ("/saving/long-name", Fixture, NULL, set_up, test_long_name, tear_down);
  g_test_add ("/saving/links", Fixture, NULL, set_up, test_links, tear_down);
  g_test_add ("/saving/failures", Fixture, NULL, set_up, test_failures, tear_down);
  g_test_add_func ("/saving/elsewhere", test_elsewhere);
  g_test_add_func ("/saving/formats", test_formats);
  g_test_add_func ("/saving/renaming", test_renaming);
  g_test_add ("/saving/dialog", Fixture, NULL, set_up, test_dialog, tear_down);

  return g_test_run ();
}
