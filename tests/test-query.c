/* test-query.c — what somebody typed, and what is meant by it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-query.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* A query is printed as its numbers (those that are prefixes or sets with a plus behind the first
 * one), its words in angle brackets, its facts as `key=bits`, its filters as `key=value`, and what
 * is unknown with a question mark. Optional words stand between parentheses.
 */

static void
print_numbers (GString *out,
               ScQuery *query)
{
  const ScNumbers *exact;
  const ScNumbers *numbers = sc_query_get_numbers (query, &exact);

  for (guint code = 0; code < 1000; code++)
    {
      gboolean is_exact = sc_numbers_has (exact, code);
      gboolean follows = code > 0 && sc_numbers_has (numbers, code - 1) && !is_exact;

      if (sc_numbers_has (numbers, code) && !follows)
        g_string_append_printf (out, " %03u%s", code, is_exact ? "" : "+");
    }
}

static char *
print (ScQuery *query)
{
  GString *out = g_string_new (NULL);
  guint n;
  const ScTerm *terms = sc_query_get_terms (query, &n);
  const char *const *unknown = sc_query_get_unknown (query);

  print_numbers (out, query);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, terms[i].optional ? " (%s)" : " <%s>", terms[i].text);

  for (int key = 0; key < SC_N_FACTS; key++)
    {
      if (sc_query_get_facts (query)->values[key] != 0)
        g_string_append_printf (out, " %s=%x", sc_filter_get_name ((ScFilterKey) key),
                                sc_query_get_facts (query)->values[key]);
    }

  const ScFilterTerm *filters = sc_query_get_filters (query, &n);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, " %s=%s", sc_filter_get_name (filters[i].key), filters[i].value);
  for (gsize i = 0; unknown[i] != NULL; i++)
    g_string_append_printf (out, " ?%s", unknown[i]);

  if (out->len > 0)
    g_string_erase (out, 0, 1);

  return g_string_free (out, FALSE);
}

/* There is one owner and one field in the world of this test. */
static gboolean
knows_cb (gpointer    data,
          ScFilterKey key,
          const char *value)
{
  return g_str_equal (value, key == SC_FILTER_BY ? "nginx" : "allow");
}

static const struct
{
  const char *text;
  const char *query;
} parsed[] = {
  { "404", "404" },
  { "40", "400+" },
  { "4xx", "400+" },
  { "30[12]", "301+" },
  { "300-308", "300+" },
  { "401 403", "401 403" },
  { "301,302/307|308", "301 302 307 308" },
  { "(404)", "404" },
  { "[404]", "404" },
  { "[404, 500]", "404 500" },
  { "404: Not Found", "404 <not> <found>" },
  { "404未找到", "404 <未找到>" },
  { "HTTP状态码404", "404 <http> <状态码>" },
  { "not found", "<not> <found>" },
  { "\"not found\"", "<not found>" },
  { "\"not found", "<not found>" },
  { "“Not Found” page", "<not found> <page>" },
  { "「未找到」", "<未找到>" },
  { "a \"b c\" d", "<a> <b c> <d>" },
  { "\"\"", "" },
  { "`Retry-After`", "<retry-after>" },
  { "If-None-Match:", "<if-none-match>" },
  { "http://example.org/", "<http://example.org>" },
  { "Http::Status::NOT_FOUND", "<http::status::not_found>" },
  { ":not_found", "<not_found>" },
  { "status=404&x", "404 <status> <x>" },
  /* status lines and lines of logs */
  { "HTTP/1.1 404 Not Found", "404 <http/1.1> <not> <found>" },
  { "< HTTP/2 301", "301 <http/2>" },
  { "\"GET / HTTP/1.1\" 502 157", "502 <get / http/1.1>" },
  { "10.0.0.1 - - [10/Oct/2026:13:55:36 +0000] \"GET /200 HTTP/1.0\" 404 209",
    "404 <10.0.0.1> <oct/2026:13:55:36> <0000> <get /200 http/1.0>" },
  /* filters */
  { "class:4xx", "class=10" },
  { "class:4", "class=10" },
  { "CLASS:4XX", "class=10" },
  { "class：4xx", "class=10" },
  { "class:4xx,5xx", "class=30" },
  { "class:4xx class:5xx", "class=30" },
  { "by:nginx", "by=nginx" },
  { "by:\"nginx\"", "by=nginx" },
  { "needs:allow field:allow", "needs=allow field=allow" },
  { "404 by:nginx gone", "404 <gone> by=nginx" },
  { "cache:yes retry:idempotent", "cache=1 retry=4" },
  { "class:", "" },
  { "by:\"", "" },
  /* no filters */
  { "foo:bar", "<foo> <bar> ?foo:bar" },
  { "by:nobody", "<by> <nobody> ?by:nobody" },
  { "class:9xx", "900+ <class> ?class:9xx" },
  { "cache:maybe", "<cache> <maybe> ?cache:maybe" },
  { "cache:yes,maybe", "<cache> <yes> <maybe> ?cache:yes,maybe" },
  { "status:404", "404 <status>" },
  { "error:", "<error>" },
  { "Location: /x", "<location> <x>" },
  /* what means nothing */
  { "", "" },
  { " \t\r\n", "" },
  { "\u3000\u200b\u202e", "" },
  { "\001\177", "" },
  { "'", "" },
  { "()[]{}<>", "" },
  { "--", "" },
  { "99999999999999999999", "<99999999999999999999>" },
  { "\xff\xfe", "<\ufffd\ufffd>" },
  { "\xed\xa0\x80" "404", "<\ufffd\ufffd\ufffd404>" },
  { "%s%n", "<s%n>" },
  { "<b>404</b>", "404 <b> <b>" },
};

static void
test_parse (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (parsed); i++)
    {
      g_autoptr (ScQuery) query = sc_query_parse (parsed[i].text, knows_cb, NULL);
      g_autofree char *printed = print (query);
      g_autofree char *quoted = sc_test_quote (parsed[i].text);

      g_test_message ("%s", quoted);
      g_assert_cmpstr (printed, ==, parsed[i].query);
      g_assert_cmpint (sc_query_is_empty (query), ==, *parsed[i].query == '\0');
      g_assert_cmpint (sc_query_is_number (query), ==,
                       *printed != '\0' && strspn (printed, "0123456789+ ") == strlen (printed));
    }
}

static void
test_relax (void)
{
  static const struct
  {
    const char *text;
    const char *query; /* or NULL if there is nothing to leave out */
  } cases[] = {
    { "404 zzz", "404 (zzz)" },
    { "404", "404" },
    { "error404", "404 (error404)" },
    { "err_404_x 500", "500 (err_404_x)" },
    { "4040 x12345", NULL },
    { "what is bad gateway", "<bad> <gateway>" },
    { "网关超时 怎么办", "<网关超时>" },
    { "what is the error", NULL },
    { "gateway", NULL },
    { "404 zzz by:nginx class:4xx", "404 (zzz) class=10 by=nginx" },
    { "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScQuery) query = sc_query_parse (cases[i].text, knows_cb, NULL);
      g_autoptr (ScQuery) relaxed = sc_query_relax (query);
      g_autofree char *printed = relaxed != NULL ? print (relaxed) : NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (printed, ==, cases[i].query);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query/parse", test_parse);
  g_test_add_func ("/query/relax", test_relax);

  return g_test_run ();
}
