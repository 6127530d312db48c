/* test-reading.c — a text that is read in another thread
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-reading.h"

#include <fcntl.h>
#include <locale.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sc-test-core.h"
#include "sc-test-folder.h"

/* Files as they can be, read to their end; what was told on the way is remembered. */

#define ENTRY(code)                                                                                \
  "<status code='" code "' owner='iana' state='registered' seen='wire'>"                           \
  "<phrase>p</phrase><name>n</name><summary>s</summary><meaning>m</meaning>"                       \
  "<reference rfc='9110' section='15'/></status>"

static const char small_table[] = ENTRY ("200") ENTRY ("404");

#define HIT(code)                                                                                  \
  "192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/1.1\" " code " 12 \"-\" \"-\"\n"

typedef struct
{
  GThread *thread;
  guint told;
  guint64 count;
  double progress;
  char *error;
  char *sources; /* of the lines with a 404 */
  gboolean done;
} Heard;

static void
heard_clear (Heard *self)
{
  g_free (self->error);
  g_free (self->sources);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Heard, heard_clear)

static char *
join_sources (ScReport *report)
{
  const ScTally *tally = sc_report_find_tally (report, 404);
  GString *out = g_string_new (NULL);

  for (guint i = 0; tally != NULL && i < tally->quotes->len; i++)
    {
      const ScQuote *quote = g_ptr_array_index (tally->quotes, i);

      g_string_append_printf (out, "%s ", quote->source != NULL ? quote->source : "-");
    }

  return g_string_free (out, FALSE);
}

static void
told_cb (const ScReadingState *state,
         gpointer              data)
{
  Heard *heard = data;

  g_assert_true (g_thread_self () == heard->thread);
  g_assert_false (heard->done);
  g_assert_cmpuint (sc_report_get_count (state->report), >=, heard->count);
  g_assert_cmpfloat (state->progress, >=, heard->progress);
  g_assert_cmpfloat (state->progress, <=, 1);

  heard->told++;
  heard->count = sc_report_get_count (state->report);
  heard->progress = state->progress;
  heard->done = state->done;
  g_free (heard->error);
  heard->error = g_strdup (state->error);
  g_free (heard->sources);
  heard->sources = join_sources (state->report);
}

static GPtrArray *
list_files (ScTestFolder *folder,
            const char   *names)
{
  g_auto (GStrv) list = g_strsplit (names, " ", -1);
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; list[i] != NULL; i++)
    {
      g_autofree char *path = sc_test_folder_build (folder, list[i]);

      g_ptr_array_add (files, g_file_new_for_path (path));
    }

  return files;
}

static void
read_to_end (Heard        *heard,
             ScTestFolder *folder,
             const char   *names)
{
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_autoptr (GPtrArray) files = list_files (folder, names);
  ScReading *reading;

  *heard = (Heard){ .thread = g_thread_self (), .progress = -1 };
  reading = sc_reading_begin_files (table, files, told_cb, heard);
  while (!heard->done)
    g_main_context_iteration (NULL, TRUE);
  sc_reading_end (reading);
}

static void
test_files (ScTestFolder *folder,
            gconstpointer data)
{
  static const struct
  {
    const char *files;
    guint count;
    double progress;
    const char *error;
  } cases[] = {
    { "a.log", 1, 1, NULL },
    { "a.log b.log", 3, 1, NULL },
    { "b.log a.log b.log", 5, 1, NULL },
    { "empty", 0, -1, NULL },
    { "none", 0, -1, "“none” could not be read: No such file or directory." },
    { "folder", 0, -1, "“folder” could not be read: Is a directory." },
    { "a.log/b.log", 0, -1, "“b.log” could not be read: Not a directory." },
    { "none a.log folder", 1, 1,
      "“none” could not be read: No such file or directory.\n"
      "“folder” could not be read: Is a directory." },
    { "1 2 3 4 5", 0, -1,
      "“1” could not be read: No such file or directory.\n"
      "“2” could not be read: No such file or directory.\n"
      "“3” could not be read: No such file or directory." },
  };
  g_autofree char *path = sc_test_folder_build (folder, "folder");

  sc_test_folder_put (folder, "a.log", HIT ("404"), 0600);
  sc_test_folder_put (folder, "b.log", HIT ("200") HIT ("200"), 0600);
  sc_test_folder_put (folder, "empty", "", 0600);
  g_assert_cmpint (mkdir (path, 0700), ==, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Heard) heard = { 0 };

      g_test_message ("%s", cases[i].files);
      read_to_end (&heard, folder, cases[i].files);
      g_assert_cmpuint (heard.count, ==, cases[i].count);
      g_assert_cmpfloat (heard.progress, ==, cases[i].progress);
      g_assert_cmpstr (heard.error, ==, cases[i].error);
    }
}

/* Each file is called so that it is known among the others. */
static void
test_sources (ScTestFolder *folder,
              gconstpointer data)
{
  static const struct
  {
    const char *files;
    const char *sources;
  } cases[] = {
    { "a.log", "- " },
    { "a.log b.log", "a.log b.log " },
    { "none a.log empty b.log", "a.log b.log " },
    { "web/1/a.log web/2/a.log", "1/a.log 2/a.log " },
    { "web/1/a.log a.log", "web/1/a.log a.log " },
    { "a.log web/1/a.log web/2/a.log", "a.log web/1/a.log web/2/a.log " },
    { "web/1/a.log web/10/a.log", "1/a.log 10/a.log " },
  };
  static const char *const folders[] = { "web", "web/1", "web/2", "web/10" };

  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = sc_test_folder_build (folder, folders[i]);
      g_autofree char *log = g_build_filename (folders[i], "a.log", NULL);

      g_assert_cmpint (mkdir (path, 0700), ==, 0);
      if (i > 0)
        sc_test_folder_put (folder, log, HIT ("404"), 0600);
    }
  sc_test_folder_put (folder, "a.log", HIT ("404"), 0600);
  sc_test_folder_put (folder, "b.log", HIT ("404"), 0600);
  sc_test_folder_put (folder, "empty", "", 0600);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Heard) heard = { 0 };

      g_test_message ("%s", cases[i].files);
      read_to_end (&heard, folder, cases[i].files);
      g_assert_cmpstr (heard.sources, ==, cases[i].sources);
    }
}

/* Not more often than anybody can follow. */
static void
test_large (ScTestFolder *folder,
            gconstpointer data)
{
  g_autoptr (GString) log = g_string_new (NULL);
  g_auto (Heard) heard = { 0 };
  gint64 start;

  for (guint i = 0; i < 200000; i++)
    g_string_append (log, HIT ("200") HIT ("404"));
  sc_test_folder_put (folder, "a.log", log->str, 0600);
  sc_test_folder_put (folder, "b.log", log->str, 0600);

  start = g_get_monotonic_time ();
  read_to_end (&heard, folder, "a.log b.log");
  g_assert_cmpuint (heard.count, ==, 800000);
  g_assert_cmpuint (
      heard.told, <=,
      3 + (guint) ((g_get_monotonic_time () - start) / (100 * G_TIME_SPAN_MILLISECOND)));
}

/* Compressed ones, too. */
static void
test_compressed (ScTestFolder *folder,
                 gconstpointer data)
{
  g_autoptr (GConverter) compressor =
      G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1));
  const char *log = HIT ("200") HIT ("404");
  char compressed[1024];
  gsize read;
  gsize written;
  g_autofree char *path = sc_test_folder_build (folder, "a.log.gz");
  g_autofree char *cut = sc_test_folder_build (folder, "cut.gz");
  g_auto (Heard) whole = { 0 };
  g_auto (Heard) part = { 0 };

  g_assert_cmpint (g_converter_convert (compressor, log, strlen (log), compressed,
                                        sizeof compressed, G_CONVERTER_INPUT_AT_END, &read,
                                        &written, NULL),
                   ==, G_CONVERTER_FINISHED);
  g_assert_true (g_file_set_contents (path, compressed, (gssize) written, NULL));
  g_assert_true (g_file_set_contents (cut, compressed, (gssize) written - 12, NULL));

  read_to_end (&whole, folder, "a.log.gz");
  g_assert_cmpuint (whole.count, ==, 2);
  g_assert_cmpfloat (whole.progress, ==, 1);
  g_assert_null (whole.error);
  read_to_end (&part, folder, "cut.gz");
  g_assert_nonnull (strstr (part.error, "“cut.gz” could not be read: "));
}

static void
test_name (ScTestFolder *folder,
           gconstpointer data)
{
  static const struct
  {
    const char *files;
    const char *name;
  } cases[] = {
    { "a.log", "a.log" },
    { "a.log b.log", "a.log and 1 more" },
    { "状态.log b.log c.log", "状态.log and 2 more" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) files = list_files (folder, cases[i].files);
      g_autofree char *name = sc_reading_dup_name (files);

      g_assert_cmpstr (name, ==, cases[i].name);
    }
}

/* What was ended is heard of no more, though a pipe keeps it waiting. */
static void
test_ended (ScTestFolder *folder,
            gconstpointer data)
{
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_autoptr (GPtrArray) files = list_files (folder, "pipe");
  g_autofree char *path = sc_test_folder_build (folder, "pipe");
  Heard heard = { .thread = g_thread_self (), .progress = -1 };
  int fd;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  sc_reading_end (sc_reading_begin_files (table, files, told_cb, &heard));
  sc_reading_end (sc_reading_begin_files (table, files, told_cb, &heard));
  fd = open (path, O_RDWR | O_CLOEXEC); /* for both, it waits for nobody */
  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, HIT ("200"), strlen (HIT ("200"))), >, 0);
  g_assert_cmpint (close (fd), ==, 0);
  for (int i = 0; i < 50; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_cmpuint (heard.told, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  sc_test_folder_add ("/reading/files", test_files);
  sc_test_folder_add ("/reading/sources", test_sources);
  sc_test_folder_add ("/reading/large", test_large);
  sc_test_folder_add ("/reading/compressed", test_compressed);
  sc_test_folder_add ("/reading/name", test_name);
  sc_test_folder_add ("/reading/ended", test_ended);

  return g_test_run ();
}
