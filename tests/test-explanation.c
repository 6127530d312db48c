/* test-explanation.c — a text, and the statuses that are found in it while it is read
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explanation-counts.h"

#include <fcntl.h>
#include <locale.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sc-test-core.h"
#include "sc-test-folder.h"

/* What was found is printed as `code×count`, with `+` and the number of answers from behind where
 * there are any, in the order of the list. A pipe stands for what is read slowly, since it is up to
 * the test when more comes.
 */

#define ENTRY(code, owner, state)                                                                  \
  "<status code='" code "' owner='" owner "' state='" state "' seen='wire'>"                       \
  "<phrase>p</phrase><name>n</name><summary>s</summary><meaning>m</meaning>"                       \
  "<reference rfc='9110' section='15'/></status>"

static const char small_table[] =
    ENTRY ("200", "iana", "registered") ENTRY ("301", "iana", "registered")
        ENTRY ("404", "iana", "registered") ENTRY ("499", "nginx", "unregistered")
            ENTRY ("502", "iana", "registered");

#define TRACE "HTTP/1.1 301 Moved Permanently\r\nLocation: /a\r\n\r\nHTTP/1.1 200 OK\r\n"
#define HIT(code)                                                                                  \
  "192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/1.1\" " code " 12 \"-\" \"-\"\n"

#define ABORT                                                                                      \
  "2026/01/01 00:00:00 [info] 1#1: *1 epoll_wait() reported that client prematurely closed "       \
  "connection, so upstream connection is closed too while sending request to upstream, "           \
  "client: 192.0.2.1\n"

typedef struct
{
  ScTable *table;
  ScExplanation *explanation;
  guint missed;
  guint64 missed_lines;
  char *missed_error;
  guint reports;
} Fixture;

static void
missed_cb (ScExplanation *explanation,
           guint64        lines,
           const char    *error,
           Fixture       *fixture)
{
  fixture->missed++;
  fixture->missed_lines = lines;
  g_free (fixture->missed_error);
  fixture->missed_error = g_strdup (error);
}

static void
reported_cb (ScExplanation *explanation,
             GParamSpec    *property,
             Fixture       *fixture)
{
  fixture->reports++;
}

static void
fixture_init (Fixture *fixture)
{
  *fixture = (Fixture){ .table = sc_test_table_new (small_table) };
  fixture->explanation = sc_explanation_new (fixture->table);
  g_signal_connect (fixture->explanation, "missed", G_CALLBACK (missed_cb), fixture);
  g_signal_connect (fixture->explanation, "notify::report", G_CALLBACK (reported_cb), fixture);
}

static void
fixture_clear (Fixture *fixture)
{
  g_assert_finalize_object (fixture->explanation);
  sc_table_unref (fixture->table);
  g_free (fixture->missed_error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static void
wait (Fixture *fixture)
{
  while (sc_explanation_get_busy (fixture->explanation))
    g_main_context_iteration (NULL, TRUE);
}

static void
read_text (Fixture    *fixture,
           const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  sc_explanation_read_text (fixture->explanation, NULL, bytes);
  g_assert_true (sc_explanation_get_busy (fixture->explanation));
}

static void
assert_found (Fixture    *fixture,
              const char *expected)
{
  g_autoptr (GPtrArray) statuses = sc_explanation_list_statuses (fixture->explanation);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; statuses != NULL && i < statuses->len; i++)
    {
      ScStatus *status = g_ptr_array_index (statuses, i);
      guint64 count;
      guint64 behind;

      g_assert_true (sc_explanation_count (fixture->explanation, status, &count, &behind));
      g_string_append_printf (found, "%s%s×%u", i > 0 ? " " : "", sc_status_get_number (status),
                              (guint) count);
      if (behind > 0)
        g_string_append_printf (found, "+%u", (guint) behind);
    }

  g_assert_cmpstr (statuses != NULL ? found->str : NULL, ==, expected);
}

static char *
repeat (const char *line,
        guint       n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, line);

  return g_string_free (text, FALSE);
}

static void
test_text (void)
{
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture);
  assert_found (&fixture, NULL);
  g_assert_null (sc_explanation_get_report (fixture.explanation));
  g_assert_false (sc_explanation_get_complete (fixture.explanation));

  read_text (&fixture, TRACE);
  wait (&fixture);
  assert_found (&fixture, "301×1 200×1");
  g_assert_true (sc_explanation_get_complete (fixture.explanation));
  g_assert_null (sc_explanation_get_name (fixture.explanation));
  g_assert_null (sc_explanation_get_error (fixture.explanation));
  g_assert_cmpfloat (sc_explanation_get_progress (fixture.explanation), ==, -1);
  g_assert_cmpuint (fixture.missed, ==, 0);
  g_assert_cmpuint (fixture.reports, ==, 1);

  sc_explanation_clear (fixture.explanation);
  assert_found (&fixture, NULL);
  g_assert_false (sc_explanation_get_complete (fixture.explanation));
  g_assert_cmpuint (fixture.reports, ==, 2);
}

/* What is found by what is known of its owner is one entry. */
static void
test_counts (void)
{
  static const struct
  {
    const char *text;
    const char *found;
    guint highest;
  } cases[] = {
    { HIT ("200") HIT ("404") HIT ("200"), "200×2 404×1", 2 },
    { HIT ("299") HIT ("200"), "200×1", 1 }, /* which the table does not know */
    { HIT ("299"), "", 0 },
    { HIT ("499") ABORT HIT ("404"),
      "499×2 404×1", 2 },
    { "{\"DownstreamStatus\":200,\"OriginStatus\":502}\n", "200×1 502×0+1", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Fixture) fixture = { 0 };

      fixture_init (&fixture);
      read_text (&fixture, cases[i].text);
      wait (&fixture);
      assert_found (&fixture, cases[i].found);
      g_assert_cmpuint (sc_explanation_get_highest (fixture.explanation), ==, cases[i].highest);
    }
}

/* Few answers are listed as they came, many by their number, until somebody wants it otherwise. */
static void
test_order (void)
{
  g_auto (Fixture) fixture = { 0 };
  g_autofree char *many = repeat (HIT ("200"), 30);
  g_autofree char *log = g_strconcat (HIT ("404"), HIT ("301"), many, HIT ("301"), NULL);

  fixture_init (&fixture);
  read_text (&fixture, HIT ("404") HIT ("200") HIT ("200"));
  wait (&fixture);
  assert_found (&fixture, "404×1 200×2");
  sc_explanation_set_order (fixture.explanation, SC_TEXT_ORDER_COUNT);
  assert_found (&fixture, "200×2 404×1");

  read_text (&fixture, HIT ("404") HIT ("200") HIT ("200"));
  wait (&fixture);
  assert_found (&fixture, "404×1 200×2");

  read_text (&fixture, log);
  wait (&fixture);
  assert_found (&fixture, "200×30 301×2 404×1");
  sc_explanation_set_order (fixture.explanation, SC_TEXT_ORDER_APPEARANCE);
  assert_found (&fixture, "404×1 301×2 200×30");

  /* A trace is long before it is a log. */
  g_autofree char *steps = repeat (TRACE, 30);

  read_text (&fixture, steps);
  wait (&fixture);
  g_assert_cmpint ((int) sc_explanation_get_order (fixture.explanation), ==,
                   SC_TEXT_ORDER_APPEARANCE);
}

/* A text without a status leaves what was there. */
static void
test_missed (void)
{
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture);
  read_text (&fixture, "one\ntwo\nthree");
  wait (&fixture);
  g_assert_cmpuint (fixture.missed, ==, 1);
  g_assert_cmpuint (fixture.missed_lines, ==, 3);
  g_assert_null (fixture.missed_error);
  assert_found (&fixture, NULL);

  read_text (&fixture, TRACE);
  wait (&fixture);
  sc_explanation_set_order (fixture.explanation, SC_TEXT_ORDER_COUNT);
  read_text (&fixture, "one");
  wait (&fixture);
  g_assert_cmpuint (fixture.missed, ==, 2);
  assert_found (&fixture, "301×1 200×1");
  g_assert_true (sc_explanation_get_complete (fixture.explanation));
  g_assert_cmpint ((int) sc_explanation_get_order (fixture.explanation), ==, SC_TEXT_ORDER_COUNT);
  g_assert_cmpuint (fixture.reports, ==, 1);
}

/* Files */

static void
read_files (Fixture      *fixture,
            ScTestFolder *folder,
            const char   *names)
{
  g_auto (GStrv) list = g_strsplit (names, " ", -1);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; list[i] != NULL; i++)
    {
      g_autofree char *path = sc_test_folder_build (folder, list[i]);

      g_ptr_array_add (files, g_file_new_for_path (path));
    }

  sc_explanation_read_files (fixture->explanation, files);
}

static void
test_files (ScTestFolder *folder,
            gconstpointer data)
{
  static const struct
  {
    const char *files;
    const char *name;
    const char *found;
    gboolean error;
  } cases[] = {
    { "a.log", "a.log", "404×1", FALSE },
    { "a.log b.log", "a.log and 1 more", "404×1 200×1", FALSE },
    { "none", "none", NULL, TRUE },
    { "none a.log", "none and 1 more", "404×1", TRUE },
    { "empty", "empty", NULL, FALSE },
  };

  sc_test_folder_put (folder, "a.log", HIT ("404"), 0600);
  sc_test_folder_put (folder, "b.log", HIT ("200"), 0600);
  sc_test_folder_put (folder, "empty", "", 0600);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Fixture) fixture = { 0 };
      gboolean missed = cases[i].found == NULL;
      const char *error;

      fixture_init (&fixture);
      read_files (&fixture, folder, cases[i].files);
      g_assert_cmpstr (sc_explanation_get_name (fixture.explanation), ==, cases[i].name);
      wait (&fixture);
      assert_found (&fixture, cases[i].found);
      error = missed ? fixture.missed_error : sc_explanation_get_error (fixture.explanation);
      g_assert_cmpint ((int) fixture.missed, ==, missed);
      g_assert_cmpint (error != NULL, ==, cases[i].error);
      g_assert_cmpint (sc_explanation_get_complete (fixture.explanation), ==,
                       !missed && !cases[i].error);
      g_assert_cmpstr (sc_explanation_get_name (fixture.explanation), ==,
                       missed ? NULL : cases[i].name);
    }
}

/* Reading slowly */

static int
open_pipe (Fixture      *fixture,
           ScTestFolder *folder)
{
  g_autofree char *path = sc_test_folder_build (folder, "pipe");

  if (access (path, F_OK) != 0)
    g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  read_files (fixture, folder, "pipe");

  int fd = open (path, O_WRONLY | O_CLOEXEC);

  g_assert_cmpint (fd, >=, 0);
  return fd;
}

static void
put (int         fd,
     const char *text)
{
  g_assert_cmpint (write (fd, text, strlen (text)), ==, (int) strlen (text));
}

static void
let_time_pass (void)
{
  for (int i = 0; i < 50; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

/* More comes until there is a report. */
static void
put_until_reported (Fixture    *fixture,
                    int         fd,
                    const char *text)
{
  while (fixture->reports == 0)
    {
      put (fd, text);
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

static int
begin_slowly (Fixture      *fixture,
              ScTestFolder *folder)
{
  fixture_init (fixture);

  int fd = open_pipe (fixture, folder);

  put_until_reported (fixture, fd, HIT ("404"));
  return fd;
}

static void
test_cancel (ScTestFolder *folder,
             gconstpointer data)
{
  g_auto (Fixture) fixture = { 0 };
  int fd = begin_slowly (&fixture, folder);
  guint64 count;
  guint64 behind;

  g_assert_true (sc_explanation_get_busy (fixture.explanation));
  g_assert_cmpfloat (sc_explanation_get_progress (fixture.explanation), ==, -1);
  sc_explanation_cancel (fixture.explanation);
  g_assert_false (sc_explanation_get_busy (fixture.explanation));
  g_assert_false (sc_explanation_get_complete (fixture.explanation));
  g_assert_cmpstr (sc_explanation_get_name (fixture.explanation), ==, "pipe");

  g_autoptr (GPtrArray) statuses = sc_explanation_list_statuses (fixture.explanation);

  g_assert_cmpuint (statuses->len, ==, 1);
  g_assert_true (sc_explanation_count (fixture.explanation, g_ptr_array_index (statuses, 0), &count,
                                       &behind));
  g_assert_cmpuint (count, >=, 1);

  /* Nothing is heard any more of what the pipe says after that. */
  guint reports = fixture.reports;

  put (fd, HIT ("502"));
  close (fd);
  let_time_pass ();
  g_assert_cmpuint (fixture.reports, ==, reports);
  g_assert_cmpuint (fixture.missed, ==, 0);
  sc_explanation_cancel (fixture.explanation);
}

/* A reading that has found nothing yet leaves nothing when it is cancelled. */
static void
test_cancel_early (ScTestFolder *folder,
                   gconstpointer data)
{
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture);
  read_text (&fixture, TRACE);
  wait (&fixture);

  int fd = open_pipe (&fixture, folder);

  g_assert_cmpstr (sc_explanation_get_name (fixture.explanation), ==, "pipe");
  sc_explanation_cancel (fixture.explanation);
  g_assert_null (sc_explanation_get_name (fixture.explanation));
  assert_found (&fixture, "301×1 200×1");
  g_assert_true (sc_explanation_get_complete (fixture.explanation));
  close (fd);
}

static void
test_replaced (ScTestFolder *folder,
               gconstpointer data)
{
  g_auto (Fixture) fixture = { 0 };
  int fd = begin_slowly (&fixture, folder);

  read_text (&fixture, TRACE);
  wait (&fixture);
  assert_found (&fixture, "301×1 200×1");
  g_assert_true (sc_explanation_get_complete (fixture.explanation));
  close (fd);
}

/* Nobody is left to hear of what is read. */
static void
test_disposed (ScTestFolder *folder,
               gconstpointer data)
{
  Fixture fixture;
  int fd = begin_slowly (&fixture, folder);

  put (fd, HIT ("502"));
  fixture_clear (&fixture);
  close (fd);
  let_time_pass ();
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/explanation/text", test_text);
  g_test_add_func ("/explanation/counts", test_counts);
  g_test_add_func ("/explanation/order", test_order);
  g_test_add_func ("/explanation/missed", test_missed);
  sc_test_folder_add ("/explanation/files", test_files);
  sc_test_folder_add ("/explanation/cancel", test_cancel);
  sc_test_folder_add ("/explanation/cancel-early", test_cancel_early);
  sc_test_folder_add ("/explanation/replaced", test_replaced);
  sc_test_folder_add ("/explanation/disposed", test_disposed);

  return g_test_run ();
}
