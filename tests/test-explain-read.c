/* test-explain-read.c — files that are explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain.h"

#include <string.h>

#include "sc-test-core.h"

#define ANSWER "HTTP/1.1 404 Not Found\r\nServer: nginx\r\n\r\n"
#define LINE "192.0.2.1 - - [14/Mar/2026:08:00:01 +0000] \"GET /a HTTP/1.1\" 200 404 \"-\" \"-\"\n"

static ScCodebook *book;

/* A stream that hands out a few bytes at a time, as a pipe does. */
typedef struct
{
  GMemoryInputStream parent;
  gsize most;
} Trickle;

typedef GMemoryInputStreamClass TrickleClass;

GType trickle_get_type (void);
G_DEFINE_TYPE (Trickle, trickle, G_TYPE_MEMORY_INPUT_STREAM)

static gssize
trickle_read (GInputStream *stream,
              void         *buffer,
              gsize         count,
              GCancellable *cancellable,
              GError      **error)
{
  return G_INPUT_STREAM_CLASS (trickle_parent_class)
      ->read_fn (stream, buffer, MIN (count, ((Trickle *) stream)->most), cancellable, error);
}

static void
trickle_class_init (TrickleClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = trickle_read;
}

static void
trickle_init (Trickle *self)
{
}

static GBytes *
compress (const char *text)
{
  g_autoptr (GConverter) converter =
      G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1));
  g_autoptr (GInputStream) plain =
      g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr (GInputStream) stream = g_converter_input_stream_new (plain, converter);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  g_output_stream_splice (out, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, &error);
  g_assert_no_error (error);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (out));
}

static GBytes *
join (GBytes     *first,
      const void *second,
      gsize       length)
{
  GByteArray *all = g_byte_array_new ();

  g_byte_array_append (all, g_bytes_get_data (first, NULL), (guint) g_bytes_get_size (first));
  g_byte_array_append (all, second, (guint) length);
  return g_byte_array_free_to_bytes (all);
}

static gboolean
read_bytes (ScExplainer *explainer,
            GBytes      *bytes,
            gsize        most,
            GError     **error)
{
  g_autoptr (GInputStream) stream = g_object_new (trickle_get_type (), NULL);

  ((Trickle *) stream)->most = most;
  g_memory_input_stream_add_bytes (G_MEMORY_INPUT_STREAM (stream), bytes);
  return sc_explainer_read (explainer, stream, NULL, NULL, NULL, error);
}

/* Reads @bytes in pieces of all sizes; each time the same has to be found. */
static void
check_read (GBytes *bytes,
            guint   code,
            guint64 count,
            guint64 lines)
{
  gsize size = g_bytes_get_size (bytes);

  for (gsize most = 1; most <= size; most += 1 + most / 8)
    {
      g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
      g_autoptr (GError) error = NULL;
      gboolean read = read_bytes (explainer, bytes, most, &error);
      ScReport *report = sc_explainer_get_report (explainer);
      const ScTally *tally = sc_report_find_tally (report, code);

      g_assert_no_error (error);
      g_assert_true (read);
      g_assert_cmpuint (sc_report_get_lines (report), ==, lines);
      g_assert_nonnull (tally);
      g_assert_cmpuint (tally->count, ==, count);
    }
}

static void
test_plain (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (ANSWER, strlen (ANSWER));
  g_autoptr (GBytes) open = g_bytes_new_static ("x\nHTTP/2 503", 12);

  check_read (bytes, 404, 1, 3);
  check_read (open, 503, 1, 2);
}

static void
test_nothing (void)
{
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);
  g_autoptr (GBytes) single = g_bytes_new_static ("\x1f", 1);
  g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
  g_autoptr (ScExplainer) other = sc_explainer_new_with_book (book);
  g_autoptr (GError) error = NULL;

  g_assert_true (read_bytes (explainer, nothing, 10, &error));
  g_assert_cmpuint (sc_report_get_lines (sc_explainer_get_report (explainer)), ==, 0);
  g_assert_true (read_bytes (other, single, 10, &error));
  g_assert_cmpuint (sc_report_get_lines (sc_explainer_get_report (other)), ==, 1);
  g_assert_no_error (error);
}

static void
test_compressed (void)
{
  g_autoptr (GBytes) one = compress (ANSWER);
  g_autoptr (GBytes) two =
      join (one, g_bytes_get_data (one, NULL), g_bytes_get_size (one));
  g_autoptr (GBytes) padded = join (two, "\0\0\0\0\0", 5);

  check_read (one, 404, 1, 3);
  check_read (two, 404, 2, 6);
  check_read (padded, 404, 2, 6);
}

/* A text that unfolds to much more than the buffers hold. */
static void
test_unfolded (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, LINE);

  g_autoptr (GBytes) bytes = compress (text->str);

  g_assert_cmpuint (g_bytes_get_size (bytes), <, 20000);
  check_read (bytes, 200, 20000, 20000);
}

/* Wherever it is cut off: what there is counts, and that something is missing is said. */
static void
test_cut_off (void)
{
  g_autoptr (GBytes) whole = compress (ANSWER);

  for (gsize size = 2; size < g_bytes_get_size (whole); size++)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (whole, 0, size);
      g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
      g_autoptr (GError) error = NULL;

      g_assert_false (read_bytes (explainer, part, 7, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT);
    }
}

static void
test_damaged (void)
{
  g_autoptr (GBytes) whole = compress (ANSWER);
  gsize size = g_bytes_get_size (whole);
  g_autofree guint8 *data = g_memdup2 (g_bytes_get_data (whole, NULL), size);

  memset (data + 10, 0xff, size - 10);

  g_autoptr (GBytes) damaged = g_bytes_new (data, size);
  g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
  g_autoptr (GError) error = NULL;

  g_assert_false (read_bytes (explainer, damaged, 100, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

static void
count_calls (ScExplainer *explainer,
             guint64      bytes,
             gpointer     data)
{
  guint64 *last = data;

  g_assert_cmpuint (bytes, >=, *last);
  *last = bytes;
}

static void
cancel_now (ScExplainer *explainer,
            guint64      bytes,
            gpointer     data)
{
  g_cancellable_cancel (data);
}

static void
test_progress (void)
{
  g_autofree char *text = g_strnfill (1000000, '\n');
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (text, 1000000, NULL);
  g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
  g_autoptr (GError) error = NULL;
  guint64 last = 0;

  g_assert_true (sc_explainer_read (explainer, stream, count_calls, &last, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (last, ==, 1000000);
}

/* /dev/zero has no end and no lines. */
static void
test_cancelled (void)
{
  g_autoptr (GFile) zero = g_file_new_for_path ("/dev/zero");
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (zero, NULL, &error);
  g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_assert_no_error (error);
  g_assert_false (sc_explainer_read (explainer, G_INPUT_STREAM (stream), cancel_now, cancellable,
                                     cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (sc_report_get_count (sc_explainer_get_report (explainer)), ==, 0);
}

static void
test_directory (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/");
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (folder, NULL, &error);

  g_assert_null (stream);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
}

/* A line without an end is read in pieces, at the same places however it comes. */
static void
test_long_line (void)
{
  g_autoptr (GString) text = g_string_new ("{\"entries\":[");

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "{\"response\":{\"status\":404,\"bytes\":200}},");

  for (gsize most = 50; most < text->len; most *= 7)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
      g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
      g_autoptr (GError) error = NULL;

      g_assert_true (read_bytes (explainer, bytes, most, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (sc_report_get_lines (sc_explainer_get_report (explainer)), ==, 1);
      g_assert_cmpuint (sc_report_get_count (sc_explainer_get_report (explainer)), ==, 20000);
    }
}

/* Each text has lines of its own; what was begun in one does not go on in the next. */
static void
test_parts (void)
{
  static const char *const texts[] = { "x\nHTTP/1.1 302 Found\nLocation: /a\n",
                                       "HTTP/1.1 302 Found", "", "{\"status\": 302}\n" };
  g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
  ScReport *report = sc_explainer_get_report (explainer);
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));

      g_assert_true (read_bytes (explainer, bytes, 100, &error));
      g_assert_no_error (error);
    }

  const ScTally *tally = sc_report_find_tally (report, 302);
  const guint parts[] = { 0, 1, 2 };
  const guint64 lines[] = { 2, 1, 1 };

  g_assert_cmpuint (sc_report_get_lines (report), ==, 5);
  g_assert_cmpuint (sc_report_get_course (report)->n_bins, ==, 5);
  g_assert_cmpuint (tally->count, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      const ScQuote *quote = g_ptr_array_index (tally->quotes, i);

      g_assert_cmpuint (quote->part, ==, parts[i]);
      g_assert_cmpuint (quote->line, ==, lines[i]);
    }

  const ScStep *step = g_ptr_array_index (sc_report_get_steps (report), 1);

  g_assert_cmpint (step->link, ==, SC_LINK_NEXT);
}

static void
test_knows (void)
{
  static const struct
  {
    const char *text;
    gboolean known;
  } cases[] = {
    { "HTTP/1.1 404 Not Found", TRUE },
    { "curl: (22) The requested URL returned error: 404", TRUE },
    { "404 https://example.com/", TRUE },
    { "404", FALSE },
    { "404\n", FALSE },
    { "not found", FALSE },
    { "gateway 502", FALSE },
    { "", FALSE },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_true (sc_explain_knows (table, cases[i].text) == cases[i].known);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  book = sc_codebook_new (table);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/explain-read/plain", test_plain);
  g_test_add_func ("/explain-read/nothing", test_nothing);
  g_test_add_func ("/explain-read/compressed", test_compressed);
  g_test_add_func ("/explain-read/unfolded", test_unfolded);
  g_test_add_func ("/explain-read/cut-off", test_cut_off);
  g_test_add_func ("/explain-read/damaged", test_damaged);
  g_test_add_func ("/explain-read/progress", test_progress);
  g_test_add_func ("/explain-read/cancelled", test_cancelled);
  g_test_add_func ("/explain-read/directory", test_directory);
  g_test_add_func ("/explain-read/long-line", test_long_line);
  g_test_add_func ("/explain-read/parts", test_parts);
  g_test_add_func ("/explain-read/knows", test_knows);

  int status = g_test_run ();

  sc_codebook_unref (book);
  return status;
}
