/* test-speakers.c — who words an answer so
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-speakers.h"

#include <string.h>

#include "sc-explain.h"
#include "sc-table-error.h"
#include "sc-test-core.h"

#define HEAD "speaker\ta\tA Server\nspeaker\tb\tB\n"
#define END "\t1.0\thttps://example.com/source\n"

static void
append_saying (const ScSaying *saying,
               gpointer        data)
{
  g_string_append_printf (data, "%s:%s;", saying->speaker->id, saying->wording);
}

static ScSpeakers *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  ScSpeakers *speakers = sc_speakers_parse (text, "test.tsv", &error);

  g_assert_no_error (error);
  return speakers;
}

static void
test_phrase (void)
{
  g_autoptr (ScSpeakers) speakers =
      parse (HEAD "phrase\ta\t400\tBad request" END "phrase\tb\t400\tBad request" END
                  "phrase\tb\t-\tunknown" END);
  static const struct
  {
    guint code;
    const char *phrase;
    const char *found;
  } cases[] = {
    { 400, "Bad request", "a:Bad request;b:Bad request;" },
    { 400, "Bad request\r", "a:Bad request;b:Bad request;" },
    { 400, "Bad Request", "" },
    { 400, "Bad requests", "" },
    { 400, "Bad", "" },
    { 401, "Bad request", "" },
    { 499, "unknown", "b:unknown;" },
    { 400, "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) found = g_string_new (NULL);

      sc_speakers_read_phrase (speakers, cases[i].code, cases[i].phrase, strlen (cases[i].phrase),
                               append_saying, found);
      g_assert_cmpstr (found->str, ==, cases[i].found);
    }
}

static void
test_field (void)
{
  g_autoptr (ScSpeakers) speakers =
      parse (HEAD "field\ta\t-\tServer: nginx" END "field\tb\t-\tCF-RAY:" END);
  static const struct
  {
    const char *line;
    const char *found;
  } cases[] = {
    { "Server: nginx/1.27.4", "a:Server: nginx;" },
    { "server:nginx", "a:Server: nginx;" },
    { "SERVER:  \tNginx", "a:Server: nginx;" },
    { "Server: my nginx", "" },
    { "X-Server: nginx", "" },
    { "Server", "" },
    { "Server: ngin", "" },
    { "cf-ray: 86404500200302-FRA", "b:CF-RAY:;" },
    { "cf-rays: 1", "" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) found = g_string_new (NULL);

      g_test_message ("%s", cases[i].line);
      sc_speakers_read_field (speakers, cases[i].line, strlen (cases[i].line), append_saying,
                              found);
      g_assert_cmpstr (found->str, ==, cases[i].found);
    }
}

static void
test_content (void)
{
  g_autoptr (ScSpeakers) speakers =
      parse (HEAD "page\ta\t-\t<hr><center>nginx" END "line\tb\t502\tno live upstreams" END
                  "field\ta\t-\tServer: nginx" END);
  g_autoptr (GString) found = g_string_new (NULL);
  const char *line = "x <hr><center>nginx/1.27 no live upstreams Server: nginx";

  sc_speakers_read_content (speakers, line, strlen (line), append_saying, found);
  g_assert_cmpstr (found->str, ==, "a:<hr><center>nginx;b:no live upstreams;");
}

static void
test_broken (void)
{
  static const struct
  {
    const char *text;
    guint line;
  } cases[] = {
    { "speaker\ta\n", 1 },
    { "speaker\ta\tA\nspeaker\ta\tB\n", 2 },
    { "speaker\t\tA\n", 1 },
    { HEAD "word\ta\t400\tx" END, 3 },
    { HEAD "page\tc\t400\tx" END, 3 },
    { HEAD "page\ta\t40\tx" END, 3 },
    { HEAD "page\ta\t4xx\tx" END, 3 },
    { HEAD "page\ta\t400\t" END, 3 },
    { HEAD "page\ta\t400\tx\t1.0\n", 3 },
    { HEAD "page\ta\t400\tx\t1.0\thttps://example.com/\tmore\n", 3 },
    { HEAD "field\ta\t-\tServer nginx" END, 3 },
    { HEAD "page\ta\t400\tx" END "speaker\tc\tC\n", 4 },
    { HEAD "\n", 3 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (ScSpeakers) speakers = sc_speakers_parse (cases[i].text, "test.tsv", &error);
      g_autofree char *place = g_strdup_printf ("test.tsv:%u: ", cases[i].line);

      g_test_message ("%s", cases[i].text);
      g_assert_null (speakers);
      g_assert_error (error, SC_TABLE_ERROR, SC_TABLE_ERROR_SYNTAX);
      g_assert_true (g_str_has_prefix (error->message, place));
    }
}

/* What is shipped: everything has a source, and speakers with codes of their own have the id of the
 * owner of these. */
static void
test_shipped (void)
{
  static const char *const owners[] = { "nginx", "apache", "haproxy", "iis", "node", "aws-alb",
                                        "caddy", "cloudflare", "traefik", "squid" };
  g_autoptr (ScSpeakers) speakers = sc_speakers_new_shipped ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (sc_speakers_get_length (speakers), >, 200);
  for (guint i = 0; i < sc_speakers_get_length (speakers); i++)
    {
      const ScSaying *saying = sc_speakers_get_saying (speakers, i);

      g_assert_true (g_str_has_prefix (saying->source, "https://"));
      g_assert_true (g_utf8_validate (saying->wording, -1, NULL));
      g_hash_table_add (seen, (gpointer) saying->speaker->id);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (owners); i++)
    g_assert_true (g_hash_table_contains (seen, owners[i]));
}

/* Answers as people paste them, and who spoke for each code. */
static void
test_evidence (void)
{
  static const struct
  {
    const char *text;
    guint code;
    const char *found;
  } cases[] = {
    { "HTTP/1.1 405 Not Allowed\r\nServer: nginx\r\n\r\n<hr><center>nginx</center>\r\n", 405,
      "nginx:Not Allowed;nginx:Server: nginx;nginx:<hr><center>nginx;" },
    { "HTTP/1.1 405 Method Not Allowed\r\n\r\n", 405, "" },
    { "<html><head><title>404 Not Found</title></head>\n<hr><center>nginx</center>\n", 404,
      "nginx:<hr><center>nginx;" },
    { "< HTTP/1.1 503 Service Unavailable\n< \n"
      "<html><body><h1>503 Service Unavailable</h1>\n"
      "No server is available to handle this request.\n",
      503, "haproxy:No server is available to handle this request.;" },
    { "HTTP/2 200\nserver: gunicorn\n\nHTTP/2 404\n\n", 404, "" },
    { "HTTP/2 404\n\nserver: gunicorn is what we use\n", 404, "" },
    { "192.0.2.1 - - [14/Mar/2026:08:00:01 +0000] \"GET / HTTP/1.1\" 404 1 \"-\" "
      "\"Server: nginx\"\n",
      404, "" },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScExplainer) explainer = sc_explainer_new (table);
      g_autoptr (GString) found = g_string_new (NULL);

      g_test_message ("%s", cases[i].text);
      sc_explainer_feed (explainer, cases[i].text, strlen (cases[i].text));
      sc_explainer_finish (explainer);

      const ScTally *tally =
          sc_report_find_tally (sc_explainer_get_report (explainer), cases[i].code);

      g_assert_nonnull (tally);
      for (guint n = 0; n < tally->evidence->len; n++)
        append_saying (g_array_index (tally->evidence, ScEvidence, n).saying, found);
      g_assert_cmpstr (found->str, ==, cases[i].found);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/speakers/phrase", test_phrase);
  g_test_add_func ("/speakers/field", test_field);
  g_test_add_func ("/speakers/content", test_content);
  g_test_add_func ("/speakers/broken", test_broken);
  g_test_add_func ("/speakers/shipped", test_shipped);
  g_test_add_func ("/speakers/evidence", test_evidence);
  return g_test_run ();
}
