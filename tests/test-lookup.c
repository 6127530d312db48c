/* test-lookup.c — what the desktop's search is answered
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-lookup.h"

#include <locale.h>
#include <string.h>

#include "sc-subtitle.h"
#include "sc-test-core.h"

/* What is answered and in which order, and above all what is not: somebody who types the name of
 * another program does not want to be told about status codes.
 */

static ScLookup *
make_lookup (ScTable **table)
{
  g_autoptr (GError) error = NULL;

  *table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  return sc_lookup_new (*table);
}

static char *
print (GArray *answers)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < answers->len; i++)
    {
      const ScAnswer *answer = &g_array_index (answers, ScAnswer, i);
      g_autofree char *name = sc_status_dup_name (answer->status);

      g_string_append_printf (out, "%s%s%s", i > 0 ? " " : "", name, answer->exact ? "!" : "");
    }

  return g_string_free (out, FALSE);
}

static void
check (ScLookup   *lookup,
       const char *text,
       const char *expected)
{
  g_autoptr (GArray) answers = sc_lookup_find (lookup, text);
  g_autofree char *found = print (answers);
  g_autofree char *quoted = sc_test_quote (text);

  if (!g_str_equal (found, expected))
    {
      g_test_message ("%.100s is answered “%s”, should be “%s”", quoted, found, expected);
      g_test_fail ();
    }
}

/* An exclamation mark stands behind what is exactly what was typed. */
typedef struct
{
  const char *text;
  const char *answers;
} Case;

static void
check_all (const Case *cases,
           gsize       n_cases)
{
  g_autoptr (ScTable) table = NULL;
  g_autoptr (ScLookup) lookup = make_lookup (&table);

  for (gsize i = 0; i < n_cases; i++)
    check (lookup, cases[i].text, cases[i].answers);
}

static void
test_numbers (void)
{
  static const Case cases[] = {
    /* Numbers, those of several owners with the registered meaning first. */
    { "404", "404!" },
    { " 404 ", "404!" },
    { "４０４", "404!" },
    { "418", "418! 418/binance!" },
    { "000", "000/curl! 000/aws-alb! 000/tencent-cdn!" },
    { "451", "451! 451/activesync!" },
    { "499", "499/nginx! 499/aspnet-core! 499/caddy! 499/cloudflare! 499/esri!" },
    { "404 not found", "404!" },
    { "404 n", "404" },
    { "503 Service", "503" },
    { "404 未找到", "404!" },
    /* Classes, the most common codes first. */
    { "2xx", "200 201 204 206 202" },
    { "4XX", "404 403 401 400 429" },
    { "5xx", "500 502 503 504 501" },
  };

  check_all (cases, G_N_ELEMENTS (cases));
}

static void
test_names (void)
{
  static const Case cases[] = {
    /* Phrases and names, also those of earlier times and of products. */
    { "not found", "404!" },
    { "NOT  FOUND", "404!" },
    { "bad gateway", "502!" },
    { "bad gat", "502" },
    { "gateway", "504 502" },
    { "timeout", "504 408" },
    { "teapot", "418" },
    { "i'm a teapot", "418!" },
    { "I’m a tea", "418" },
    { "badgateway", "502!" },
    { "gateway-timeout", "504!" },
    { "payload too large", "413!" },
    { "Request Entity Too Large", "413!" },
    { "moved temporarily", "302!" },
    { "client closed request",
      "499/nginx! 499/aspnet-core! 499/caddy! 499/cloudflare! 499/grpc-gateway!" },
    { "page expired", "419/laravel!" },
    { "web server is down", "521/cloudflare!" },
    { "uri", "414" },
    { "未找到", "404!" },
    { "网关超时", "504!" },
    { "网关", "502 504" },
    { "超时", "504 408" },
  };

  check_all (cases, G_N_ELEMENTS (cases));
}

static void
test_constants (void)
{
  static const Case cases[] = {
    /* Constants, whole in any spelling, begun only where they are spelt as such. */
    { "NOT_FOUND", "404!" },
    { "HTTP_404_NOT_FOUND", "404!" },
    { "HttpStatus.NOT_FOUND", "404!" },
    { "http.StatusTeapot", "418! 418/binance!" },
    { ":unprocessable_entity", "422!" },
    { ".payloadTooLarge", "413!" },
    { "http::status::loop_detected", "508! 508/cpanel!" },
    { "NGX_HTTP_CLOSE", "444/nginx!" },
    { "codes.teapot", "418! 418/binance!" },
    { "HTTP_STATUS_NOT", "404 304 405 501 406" },
    { "http.StatusNot", "404 304 405 501 406" },
    { "StatusNotFou", "404" },
    { "HTTP_404", "404!" },
    { "bad_g", "502" },
  };

  check_all (cases, G_N_ELEMENTS (cases));
}

static void
test_silence (void)
{
  static const char *const cases[] = {
    "", " ", "\n", "\u200b",
    /* Numbers that are something else. */
    "4", "40", "4040", "404040", "0404", "432", "888", "1 404", "404 USD", "404,50",
    "404.5", "$404", "€404", "-404", "+404", "404%", "4/04", "404-1234", "04.04.2026", "2026-04-04",
    "12:30", "192.168.0.1", "404+1", "3*4", "=404", "#404", "404:", "(404)", "404 404", "404 x",
    /* Classes that there are not. */
    "4x", "xx", "xxx", "0xx", "6xx", "9xx", "4xxx", "4**", "40x", "xx4",
    /* The language of the window's search. */
    "by:nginx", "retry:yes", "class:4xx", "state:temporary", "field:retry-after", "30[12]",
    "300-308", "[45]00", "401 403", "\"not found\"", "40?", "401|403",
    /* Lines of logs, questions and sentences. */
    "HTTP/1.1 404 Not Found", "< HTTP/2 301", "http 404", "error 404", "status=504",
    "GET / HTTP/1.1", "what is a 404", "is the server down", "page not found on server",
    "404未找到怎么办", "网关超时怎么办",
    /* Words that are too short or in every message. */
    "ok", "no", "a", "im", "the", "for", "http", "https", "error", "server", "status", "code",
    "request", "response", "server error request", "错", "找", "错误", "状态码", "什么",
    /* Slips, parts of words, other orders, meanings, owners, fields, pinyin. */
    "nto found", "forbidn", "eapot", "found not", "timeout gateway", "captcha", "nginx",
    "cloudflare", "iana", "retry-after", "www-authenticate", "weizhaodao", "wgcs",
    "wangguanchaoshi", "chaoshi", "超市",
    /* Names of programs, whole. */
    "settings", "files", "calculator", "terminal", "text editor", "firefox", "software", "photos",
    "weather", "clocks", "calendar", "contacts", "disks", "system monitor", "logs", "characters",
    "fonts", "document viewer", "extensions", "screenshot", "passwords", "power off", "restart",
    "chromium", "gimp", "libreoffice", "LibreOffice", "GitHub Desktop", "VirtualBox", "redis",
    "calc", "discord", "dolphin", "konsole", "okular", "discover", "kate", "accounts", "display",
    "计算器", "终端", "文件管理器", "设置", "日历", "截图",
    /* Files, paths, addresses, identifiers of other things. */
    "/usr/bin/404", "~/not found", "notes.txt", "not_found.png", "http.conf", "status.conf",
    "README.md", "my_file", "test.ok", "app.conflict", "example.gone", "somebody@example.com",
    "http://example.com/404", "example.com", "HTTP_", "HTTP_STATUS_", "http.Status", "SC_",
    "HTTP_S", "NO_", "foo.NOT_FOUND", "_", "__", "::", "...", ":", "not_found()",
    /* Anything else. */
    "%s%n", "<b>404</b>", "\001", "\342\200\256", "'; DROP TABLE status;--", "🫖",
  };
  g_autoptr (ScTable) table = NULL;
  g_autoptr (ScLookup) lookup = make_lookup (&table);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check (lookup, cases[i], "");
}

static void
test_length (void)
{
  g_autoptr (ScTable) table = NULL;
  g_autoptr (ScLookup) lookup = make_lookup (&table);
  g_autofree char *spaces = g_strnfill (SC_LOOKUP_MAX_LENGTH - 3, ' ');
  g_autofree char *fits = g_strconcat (spaces, "404", NULL);
  g_autofree char *too_long = g_strconcat (" ", fits, NULL);
  g_autofree char *huge = g_strnfill (10000000, '4');

  check (lookup, fits, "404!");
  check (lookup, too_long, "");
  check (lookup, huge, "");
}

/* No title is too long to be found, whatever it is and in whichever language. */
static void
test_titles (void)
{
  g_autoptr (ScTable) table = NULL;
  g_autoptr (ScLookup) lookup = make_lookup (&table);
  GListModel *model = G_LIST_MODEL (sc_table_get_statuses (table));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (model, i);
      g_autofree char *name = sc_status_dup_name (status);
      gboolean is_code = sc_status_get_state (status) != SC_STATE_NOT_STATUS;
      GPtrArray *details = sc_status_get_brief (status);

      g_assert_true (sc_lookup_get (lookup, name) == (is_code ? status : NULL));

      for (guint j = 0; j < details->len; j++)
        {
          ScDetail *detail = g_ptr_array_index (details, j);

          if (sc_detail_get_kind (detail) == SC_DETAIL_FORMER ||
              sc_detail_get_kind (detail) == SC_DETAIL_ALIAS)
            {
              g_assert_cmpuint (strlen (sc_detail_get_text (detail, SC_LANGUAGE_EN)), <=,
                                SC_LOOKUP_MAX_LENGTH);
            }
        }
    }
}

static void
test_among (void)
{
  static const struct
  {
    const char *names; /* separated by spaces */
    const char *text;
    const char *answers;
  } cases[] = {
    { "", "404", "404!" },
    { "404", "404 not", "404" },
    { "503", "404", "" },
    { "504 502", "gateway", "504 502" },
    { "502", "gateway", "502" },
    { "502 504", "gateway", "504 502" },
    { "502 502", "gateway", "502" },
    { "404 304 405 501 406", "not", "404 304 405 501 406" },
    { "404 304 405 501 406", "gateway", "504 502" },
    { "nothing such", "gateway", "" },
    { "499/nginx", "499", "499/nginx!" },
    { "499", "499", "" },
    { "404", "", "" },
  };
  g_autoptr (ScTable) table = NULL;
  g_autoptr (ScLookup) lookup = make_lookup (&table);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) names = g_strsplit (cases[i].names, " ", -1);
      g_autoptr (GArray) answers =
          sc_lookup_find_among (lookup, (const char *const *) names, cases[i].text);
      g_autofree char *found = print (answers);

      g_test_message ("“%s” among “%s”", cases[i].text, cases[i].names);
      g_assert_cmpstr (found, ==, cases[i].answers);
    }
}

/* Whoever types goes from one answer to the next, and must come to what he would have got at
 * once. */
static void
test_typing (void)
{
  static const char *const texts[] = {
    "404", "503", "4xx", "404 not found", "not found", "bad gateway", "gateway timeout", "teapot",
    "i'm a teapot", "too many requests", "http version not supported", "HTTP_NOT_FOUND",
    "http.StatusNotFound", ":not_found", "HttpStatus.BAD_GATEWAY", "网关超时", "未找到",
  };
  g_autoptr (ScTable) table = NULL;
  g_autoptr (ScLookup) lookup = make_lookup (&table);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (GStrv) names = g_new0 (char *, 1);
      g_autoptr (GArray) at_once = sc_lookup_find (lookup, texts[i]);
      g_autofree char *expected = print (at_once);
      g_autofree char *found = NULL;

      for (const char *p = texts[i]; *p != '\0'; p = g_utf8_next_char (p))
        {
          g_autofree char *text = g_strndup (texts[i], (gsize) (g_utf8_next_char (p) - texts[i]));
          g_autoptr (GArray) answers =
              sc_lookup_find_among (lookup, (const char *const *) names, text);

          g_strfreev (names);
          names = g_new0 (char *, answers->len + 1);
          for (guint j = 0; j < answers->len; j++)
            names[j] = sc_status_dup_name (g_array_index (answers, ScAnswer, j).status);
          g_free (found);
          found = print (answers);
        }

      g_test_message ("“%s”", texts[i]);
      g_assert_cmpstr (found, ==, expected);
    }
}

static void
test_get (void)
{
  static const char *const unknown[] = {
    "", "/", "//", "404/", "/nginx", "404/iana", "404/nginx", "999", "499", "40", "4xx", "404 ",
    "499/nginx/", "498/nobody", "404/../404",
  };
  g_autoptr (ScTable) table = NULL;
  g_autoptr (ScLookup) lookup = make_lookup (&table);

  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_test_message ("“%s”", unknown[i]);
      g_assert_null (sc_lookup_get (lookup, unknown[i]));
    }
}

static void
test_subtitles (void)
{
  static const struct
  {
    const char *name;
    ScLanguage language;
    const char *start;
  } cases[] = {
    { "404", SC_LANGUAGE_EN, "The origin server has no representation" },
    { "499/nginx", SC_LANGUAGE_EN, "nginx: nginx log only" },
    { "404", SC_LANGUAGE_ZH, "未找到: " },
  };
  g_autoptr (ScTable) table = NULL;
  g_autoptr (ScLookup) lookup = make_lookup (&table);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
          sc_subtitle_new (sc_lookup_get (lookup, cases[i].name), cases[i].language);

      g_test_message ("%s: %s", cases[i].name, text);
      g_assert_true (g_str_has_prefix (text, cases[i].start));
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lookup/numbers", test_numbers);
  g_test_add_func ("/lookup/names", test_names);
  g_test_add_func ("/lookup/constants", test_constants);
  g_test_add_func ("/lookup/silence", test_silence);
  g_test_add_func ("/lookup/length", test_length);
  g_test_add_func ("/lookup/titles", test_titles);
  g_test_add_func ("/lookup/among", test_among);
  g_test_add_func ("/lookup/typing", test_typing);
  g_test_add_func ("/lookup/get", test_get);
  g_test_add_func ("/lookup/subtitles", test_subtitles);

  return g_test_run ();
}
