/* test-elsewhere.c — numbers that mean something, but not in HTTP
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-elsewhere.h"

#include <locale.h>

#include "sc-table-error.h"
#include "sc-test-core.h"
#include "sc-text.h"

/* Small tables of one or two lines, for which the reader has just one message, and the shipped one,
 * read from its file. What is found is printed with its protocol, as `grpc UNAVAILABLE`; what has
 * no identifier, by its protocol alone.
 */

#define LINE "ftp\t220\t-\tReady\t就绪\tRFC 959\n"
#define MESSAGE ": this line is no protocol, number, identifier, two texts and source"

static const char *const protocols[SC_N_PROTOCOLS] = {
  [SC_PROTOCOL_FTP] = "ftp",   [SC_PROTOCOL_SMTP] = "smtp", [SC_PROTOCOL_WEBSOCKET] = "websocket",
  [SC_PROTOCOL_GRPC] = "grpc", [SC_PROTOCOL_CURL] = "curl", [SC_PROTOCOL_TLS] = "tls",
};

static char *
print_rows (GArray *rows)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const ScElsewhere *row = &g_array_index (rows, ScElsewhere, i);

      g_string_append_printf (out, "%s%s", i > 0 ? ", " : "", protocols[row->protocol]);
      if (row->identifier != NULL)
        g_string_append_printf (out, " %s", row->identifier);
    }

  return g_string_free (out, FALSE);
}

static void
test_parse (void)
{
  g_autofree char *text = g_strdup ("ftp\t220\t-\tReady\t就绪\tRFC 959\n"
                                    "smtp\t220\t-\tGreeting\t问候\tRFC 5321\n"
                                    "websocket\t1000\t-\tNormal\t正常关闭\tRFC 6455\n"
                                    "grpc\t0\tOK\tFine\t成功\tgRPC\n"
                                    "curl\t6\tCURLE_COULDNT_RESOLVE_HOST\tNo host\t无主机\tcurl\n"
                                    "tls\t40\thandshake_failure\tNo way\t失败\tRFC 8446");
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = sc_elsewhere_parse (text, "x.tsv", &error);

  g_assert_no_error (error);

  g_autofree char *printed = print_rows (rows);
  const ScElsewhere *row = &g_array_index (rows, ScElsewhere, 4);

  g_assert_cmpstr (printed, ==,
                   "ftp, smtp, websocket, grpc OK, curl CURLE_COULDNT_RESOLVE_HOST, "
                   "tls handshake_failure");
  g_assert_cmpstr (row->number, ==, "6");
  g_assert_cmpstr (row->texts[SC_LANGUAGE_EN], ==, "No host");
  g_assert_cmpstr (row->texts[SC_LANGUAGE_ZH], ==, "无主机");
  g_assert_cmpstr (row->source, ==, "curl");
}

static void
test_empty (void)
{
  g_autofree char *text = g_strdup ("");
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) rows = sc_elsewhere_parse (text, "x.tsv", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, 0);
}

static void
test_errors (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    /* wrong number of columns */
    { "ftp", "x.tsv:1" },
    { "ftp\t220\t-\tReady\t就绪", "x.tsv:1" },
    { "ftp\t220\t-\tReady\t就绪\tRFC 959\tmore", "x.tsv:1" },
    { "ftp 220 - Ready 就绪 RFC", "x.tsv:1" },
    { LINE "ftp\t221\t-\tClosing\t关闭\n", "x.tsv:2" },
    { LINE LINE "ftp\t221\t-\tClosing\t关闭\tRFC 959\tmore\n" LINE, "x.tsv:3" },
    /* an empty one */
    { "\t220\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { "ftp\t\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { "ftp\t220\t\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { "ftp\t220\t-\t\t就绪\tRFC 959", "x.tsv:1" },
    { "ftp\t220\t-\tReady\t\tRFC 959", "x.tsv:1" },
    { "ftp\t220\t-\tReady\t就绪\t", "x.tsv:1" },
    { "ftp\t220\t-\tReady\t就绪\t\n" LINE, "x.tsv:1" },
    { "ftp\t220\t-\tReady\t就绪\tRFC 959\t", "x.tsv:1" },
    /* an empty line */
    { "\n", "x.tsv:1" },
    { "\n" LINE, "x.tsv:1" },
    { LINE "\n" LINE, "x.tsv:2" },
    /* no protocol that is known */
    { "pop3\t220\t-\tReady\t就绪\tRFC 1939", "x.tsv:1" },
    { "FTP\t220\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { "ftps\t220\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { LINE LINE "http\t404\t-\tNot found\t未找到\tRFC 9110", "x.tsv:3" },
    /* no number */
    { "ftp\t2xx\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { "ftp\t-220\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { "ftp\t 220\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { "ftp\t22.0\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { "ftp\t２２０\t-\tReady\t就绪\tRFC 959", "x.tsv:1" },
    { LINE "ftp\tabc\t-\tReady\t就绪\tRFC 959", "x.tsv:2" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup (cases[i].text);
      g_autofree char *quoted = sc_test_quote (cases[i].text);
      g_autofree char *message = g_strconcat (cases[i].message, MESSAGE, NULL);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", quoted);
      g_assert_null (sc_elsewhere_parse (text, "x.tsv", &error));
      g_assert_error (error, SC_TABLE_ERROR, SC_TABLE_ERROR_SYNTAX);
      g_assert_cmpstr (error->message, ==, message);
    }
}

static void
test_find (void)
{
  static const struct
  {
    const char *number;
    const char *found;
  } cases[] = {
    { "331", "ftp" },
    { "226", "ftp" },
    { "354", "smtp" },
    { "550", "ftp, smtp" },
    { "220", "ftp, smtp" },
    { "1000", "websocket" },
    { "1006", "websocket" },
    { "5", "grpc NOT_FOUND, curl CURLE_COULDNT_RESOLVE_PROXY" },
    { "14", "grpc UNAVAILABLE, curl CURLE_FTP_WEIRD_227_FORMAT" },
    { "28", "curl CURLE_OPERATION_TIMEDOUT" },
    { "60", "curl CURLE_PEER_FAILED_VERIFICATION, tls export_restriction_RESERVED" },
    { "40", "tls handshake_failure" },
    { "0", "grpc OK, curl CURLE_OK, tls close_notify" },
    /* what means nothing there, or is not written so */
    { "404", "" },
    { "999", "" },
    { "1004x", "" },
    { "028", "" },
    { "28 ", "" },
    { "", "" },
    { "-", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) rows = sc_elsewhere_find (cases[i].number);
      g_autofree char *found = print_rows (rows);

      g_test_message ("%s", cases[i].number);
      g_assert_cmpstr (found, ==, cases[i].found);
      for (guint j = 0; j < rows->len; j++)
        g_assert_cmpstr (g_array_index (rows, ScElsewhere, j).number, ==, cases[i].number);
    }
}

static GArray *
read_shipped (char **text)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "..", "data", "table", "elsewhere.tsv", NULL);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, text, NULL, &error);
  g_assert_no_error (error);

  GArray *rows = sc_elsewhere_parse (*text, "elsewhere.tsv", &error);

  g_assert_no_error (error);
  return rows;
}

static gboolean
has_han (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (sc_text_is_han (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

static void
check_text (const char *text,
            gboolean    han)
{
  g_autofree char *collapsed = NULL;

  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpstr (text, !=, "");
  g_assert_cmpint (has_han (text), ==, han);

  collapsed = sc_text_collapse (text, -1);
  g_assert_cmpstr (collapsed, ==, text);
}

/* The numbers that each protocol has room for. */
static void
test_shipped (void)
{
  static const struct
  {
    guint first;
    guint last;
  } ranges[SC_N_PROTOCOLS] = {
    [SC_PROTOCOL_FTP] = { 100, 699 }, /* from 600 on in RFC 2228 */
    [SC_PROTOCOL_SMTP] = { 200, 599 },      [SC_PROTOCOL_WEBSOCKET] = { 1000, 4999 },
    [SC_PROTOCOL_GRPC] = { 0, 16 },         [SC_PROTOCOL_CURL] = { 0, 255 },
    [SC_PROTOCOL_TLS] = { 0, 255 },
  };
  g_autofree char *text = NULL;
  g_autoptr (GArray) rows = read_shipped (&text);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint counts[SC_N_PROTOCOLS] = { 0 };

  for (guint i = 0; i < rows->len; i++)
    {
      const ScElsewhere *row = &g_array_index (rows, ScElsewhere, i);
      char *key = g_strdup_printf ("%s %s", protocols[row->protocol], row->number);
      guint64 number = g_ascii_strtoull (row->number, NULL, 10);
      g_autofree char *written = g_strdup_printf ("%" G_GUINT64_FORMAT, number);

      g_test_message ("%s", key);
      g_assert_true (g_hash_table_add (seen, key));
      g_assert_cmpstr (row->number, ==, written);
      g_assert_cmpuint (number, >=, ranges[row->protocol].first);
      g_assert_cmpuint (number, <=, ranges[row->protocol].last);
      check_text (row->texts[SC_LANGUAGE_EN], FALSE);
      check_text (row->texts[SC_LANGUAGE_ZH], TRUE);
      check_text (row->source, FALSE);
      counts[row->protocol]++;
    }

  for (int i = 0; i < SC_N_PROTOCOLS; i++)
    g_assert_cmpuint (counts[i], >, 0);
  g_assert_cmpuint (counts[SC_PROTOCOL_GRPC], ==, 17); /* that is all there are */
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/elsewhere/parse", test_parse);
  g_test_add_func ("/elsewhere/empty", test_empty);
  g_test_add_func ("/elsewhere/errors", test_errors);
  g_test_add_func ("/elsewhere/find", test_find);
  g_test_add_func ("/elsewhere/shipped", test_shipped);

  return g_test_run ();
}
