/* test-saving-write.c — a file is written as a whole or not at all
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-saving.h"
#include "sc-test-app.h"
#include "sc-test-folder.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whatever goes wrong, an existing file must be as it was and nothing new be beside it. Root may
 * write everywhere, so some of it is done as somebody else.
 */

#define NOBODY 65534
#define FILE_LIMIT 4096

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
assert_saved (ScTestFolder *self,
              const char   *name,
              const char   *contents)
{
  g_autofree char *path = sc_test_folder_build (self, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  int code = -1;
  g_autofree char *message = save (file, contents, &code);

  g_assert_cmpstr (message, ==, NULL);
  sc_test_folder_assert (self, name, contents);
}

static void
test_new (ScTestFolder  *self,
          gconstpointer  data)
{
  mode_t mask = umask (027);
  g_autofree char *path = sc_test_folder_build (self, "codes.csv");
  GStatBuf info;

  assert_saved (self, "codes.csv", "code\n404\n");
  assert_saved (self, "leer zeichen 状态码.csv", "");
  umask (mask);

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0640);
  g_autofree char *names = sc_test_folder_list (self, "");
  g_assert_cmpstr (names, ==, "codes.csv leer zeichen 状态码.csv");
}

static void
test_overwritten (ScTestFolder  *self,
                  gconstpointer  data)
{
  g_autofree char *path = sc_test_folder_build (self, "codes.csv");
  GStatBuf info;

  sc_test_folder_put (self, "codes.csv", "something longer than what comes after it", 0604);
  assert_saved (self, "codes.csv", "short");

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0604);
  g_autofree char *names = sc_test_folder_list (self, "");
  g_assert_cmpstr (names, ==, "codes.csv");
}

/* The name of the temporary file must fit as well. */
static void
test_long_name (ScTestFolder  *self,
                gconstpointer  data)
{
  g_autofree char *stem = g_strnfill (251, 'a');
  g_autofree char *name = g_strconcat (stem, ".csv", NULL);

  assert_saved (self, name, "first");
  assert_saved (self, name, "second");
}

static void
test_links (ScTestFolder  *self,
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
  g_autofree char *real = sc_test_folder_build (self, "real");

  g_assert_cmpint (g_mkdir (real, 0755), ==, 0);
  sc_test_folder_put (self, "real/codes.csv", "old", 0644);
  sc_test_folder_put (self, "other.csv", "old", 0644);

  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_autofree char *path = sc_test_folder_build (self, links[i].link);

      g_assert_cmpint (symlink (links[i].target, path), ==, 0);
      assert_saved (self, links[i].link, links[i].link);

      g_autofree char *target = g_file_read_link (path, NULL);
      g_assert_cmpstr (target, ==, links[i].target);
    }

  sc_test_folder_assert (self, "real/codes.csv", "link-to-link");
  sc_test_folder_assert (self, "other.csv", "real/up");
  sc_test_folder_assert (self, "real/new.csv", "dangling");
  g_autofree char *names = sc_test_folder_list (self, "real");
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
make_places (ScTestFolder *self)
{
  static const char *const folders[] = { "open", "open/folder", "locked" };
  g_autofree char *fifo = sc_test_folder_build (self, "open/fifo");
  g_autofree char *link = sc_test_folder_build (self, "open/link");
  g_autofree char *circle = sc_test_folder_build (self, "open/circle");

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = sc_test_folder_build (self, folders[i]);

      g_assert_cmpint (g_mkdir (folder, 0755), ==, 0);
      g_assert_cmpint (g_chmod (folder, 0777), ==, 0);
    }

  sc_test_folder_put (self, "open/old", "old", 0666);
  sc_test_folder_put (self, "open/protected", "old", 0444);
  sc_test_folder_put (self, "locked/old", "old", 0666);
  g_assert_cmpint (mkfifo (fifo, 0666), ==, 0);
  g_assert_cmpint (symlink ("../locked/old", link), ==, 0);
  g_assert_cmpint (symlink ("circle", circle), ==, 0);

  g_autofree char *locked = sc_test_folder_build (self, "locked");
  g_assert_cmpint (g_chmod (locked, 0555), ==, 0);
}

static void
assert_untouched (ScTestFolder *self)
{
  g_autofree char *open_names = sc_test_folder_list (self, "open");
  g_autofree char *folder_names = sc_test_folder_list (self, "open/folder");
  g_autofree char *locked_names = sc_test_folder_list (self, "locked");
  g_autofree char *link = sc_test_folder_build (self, "open/link");

  g_assert_cmpstr (open_names, ==, "circle fifo folder link old protected");
  g_assert_cmpstr (folder_names, ==, "");
  g_assert_cmpstr (locked_names, ==, "old");
  sc_test_folder_assert (self, "open/old", "old");
  sc_test_folder_assert (self, "open/protected", "old");
  sc_test_folder_assert (self, "locked/old", "old");
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
}

static void
test_failures (ScTestFolder  *self,
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
      g_autofree char *path = sc_test_folder_build (self, cases[i].path);
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

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);
  signal (SIGXFSZ, SIG_IGN);

  sc_test_folder_add ("/saving-write/new", test_new);
  sc_test_folder_add ("/saving-write/overwritten", test_overwritten);
  sc_test_folder_add ("/saving-write/long-name", test_long_name);
  sc_test_folder_add ("/saving-write/links", test_links);
  sc_test_folder_add ("/saving-write/failures", test_failures);
  g_test_add_func ("/saving-write/elsewhere", test_elsewhere);

  return g_test_run ();
}
