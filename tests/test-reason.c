/* test-reason.c — why an entry is among the results
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-reason.h"

#include <locale.h>

#include "sc-test-core.h"

/* A reason is printed as text: `former Payload Too Large`, `alias usual File Too Large`, `pinyin`,
 * `field Retry-After`, `constant SOUP_STATUS_NOT_FOUND of libsoup`, `explanation`, or nothing. All
 * queries are asked of the shipped table.
 */

static char *
print_detail (ScDetail *detail)
{
  switch ((int) sc_detail_get_kind (detail))
    {
    case SC_DETAIL_FORMER:
      return g_strdup_printf ("former %s", sc_detail_get_text (detail, SC_LANGUAGE_EN));
    case SC_DETAIL_ALIAS:
      return g_strdup_printf ("alias %s %s", sc_detail_get_attribute (detail, SC_ATTRIBUTE_KIND),
                              sc_detail_get_text (detail, SC_LANGUAGE_EN));
    case SC_DETAIL_PINYIN:
      return g_strdup ("pinyin");
    case SC_DETAIL_FIELD:
      return g_strdup_printf ("field %s", sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME));
    default:
      return g_strdup_printf ("detail %d", (int) sc_detail_get_kind (detail));
    }
}

static char *
print_reason (ScReason reason)
{
  g_assert_cmpint (reason.kind == SC_REASON_DETAIL, ==, reason.detail != NULL);
  g_assert_cmpint (reason.kind == SC_REASON_CONSTANT, ==, reason.constant != NULL);
  g_assert_cmpint (reason.kind == SC_REASON_CONSTANT, ==, reason.stack != NULL);

  switch (reason.kind)
    {
    case SC_REASON_DETAIL:
      return print_detail (reason.detail);
    case SC_REASON_CONSTANT:
      return g_strdup_printf ("constant %s of %s", reason.constant->identifier, reason.stack->id);
    case SC_REASON_EXPLANATION:
      return g_strdup ("explanation");
    case SC_REASON_GUESS:
      return g_strdup ("guess");
    case SC_REASON_NONE:
    default:
      return g_strdup ("");
    }
}

typedef struct
{
  const char *query;
  const char *number;
  const char *owner;
  const char *reason;
} Case;

static void
check_cases (const Case *cases,
             gsize       n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);

  for (gsize i = 0; i < n; i++)
    {
      ScStatus *status = sc_table_find (table, cases[i].number, cases[i].owner);
      g_autoptr (ScQuery) query = sc_index_parse (index, cases[i].query);

      g_test_message ("“%s”: %s of %s", cases[i].query, cases[i].number, cases[i].owner);
      g_assert_nonnull (status);

      g_autofree char *reason = print_reason (sc_reason_find (index, query, status));

      g_assert_cmpstr (reason, ==, cases[i].reason);
    }
}

/* What the row shows needs no reason. */
static void
test_plain (void)
{
  static const Case cases[] = {
    { "", "404", "iana", "" },
    { "  ", "404", "iana", "" },
    { "404", "404", "iana", "" },
    { "40", "404", "iana", "" },
    { "4xx", "404", "iana", "" },
    { "not found", "404", "iana", "" },
    { "NOT", "404", "iana", "" },
    { "found not", "404", "iana", "" },
    { "未找到", "404", "iana", "" },
    { "404 not found", "404", "iana", "" },
    { "im a teapot", "418", "iana", "" },
    { "unused", "418", "iana", "" },
    { "nginx", "499", "nginx", "" },
    { "by:nginx", "499", "nginx", "" },
    { "class:4xx not found", "404", "iana", "" },
    { "ontent too", "413", "iana", "" },
    /* what is nowhere in the entry, such as a word that was mistyped */
    { "zzz", "404", "iana", "" },
    { "not fuond", "404", "iana", "guess" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_details (void)
{
  static const Case cases[] = {
    /* what it was called */
    { "payload too large", "413", "iana", "former Payload Too Large" },
    { "Payload", "413", "iana", "former Payload Too Large" },
    { "ｐａｙｌｏａｄ", "413", "iana", "former Payload Too Large" },
    { "too large payload", "413", "iana", "former Payload Too Large" },
    { "413 payload", "413", "iana", "former Payload Too Large" },
    { "\"payload too\"", "413", "iana", "former Payload Too Large" },
    { "what is payload", "413", "iana", "former Payload Too Large" },
    { "class:4xx payload", "413", "iana", "former Payload Too Large" },
    { "moved temporarily", "302", "iana", "former Moved Temporarily" },
    { "gateway time-out", "504", "iana", "former Gateway Time-out" },
    /* what people also type */
    { "page not found", "404", "iana", "alias usual Page Not Found" },
    { "页面不存在", "404", "iana", "alias usual 页面不存在" },
    { "参数错误", "400", "iana", "alias usual 参数错误" },
    { "captive portal", "511", "iana", "alias usual Captive Portal" },
    { "authorization required", "401", "iana", "alias wording Authorization Required" },
    { "unauthorised", "401", "iana", "alias spelling Unauthorised" },
    { "forbiden", "403", "iana", "alias misspelling Forbiden" },
    { "unordered collection", "425", "iana", "alias proposed Unordered Collection" },
    /* one that is nothing else stands before one that has it among other words */
    { "uri too large", "414", "iana", "alias usual URI Too Large" },
    { "request too large", "413", "iana", "alias usual Request Too Large" },
    { "请求参数错误", "400", "iana", "alias usual 请求参数错误" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_fields (void)
{
  static const Case cases[] = {
    { "retry-after", "429", "iana", "field Retry-After" },
    { "Retry-After", "503", "iana", "field Retry-After" },
    { "retry-after: ", "503", "iana", "field Retry-After" },
    { "ratelimit", "429", "iana", "field RateLimit" },
    { "ratelimit-policy", "429", "iana", "field RateLimit-Policy" },
    { "too many retry-after", "429", "iana", "field Retry-After" },
    { "cookie", "431", "iana", "field Cookie" },
    { "field:retry-after", "429", "iana", "" },
    { "allow", "405", "iana", "" }, /* can be seen in Not Allowed */
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_constants (void)
{
  static const Case cases[] = {
    { "SOUP_STATUS_NOT_FOUND", "404", "iana", "constant SOUP_STATUS_NOT_FOUND of libsoup" },
    { "soup_status_not_found", "404", "iana", "constant SOUP_STATUS_NOT_FOUND of libsoup" },
    { "SOUP_STATUS_NOT_FOUND", "410", "iana", "" },
    { "SOUP_STATUS_GONE", "410", "iana", "constant SOUP_STATUS_GONE of libsoup" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_pinyin (void)
{
  static const Case cases[] = {
    { "weizhaodao", "404", "iana", "pinyin" },
    { "wei zhao dao", "404", "iana", "pinyin" },
    { "wzd", "404", "iana", "pinyin" },
    { "weizhao", "404", "iana", "pinyin" },
    { "zhaodao", "404", "iana", "pinyin" },
    { "wgcs", "504", "iana", "pinyin" },
    { "wgcs", "404", "iana", "" },
    { "404 wzd", "404", "iana", "pinyin" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_explanation (void)
{
  static const Case cases[] = {
    { "maintenance", "503", "iana", "explanation" }, /* in the summary */
    { "forbbiden", "403", "iana", "guess" },
    { "gaetway timeout", "504", "iana", "guess" },
    { "超时网关", "504", "iana", "guess" },
    { "502 bad gateway nginx", "502", "iana", "" }, /* nothing of it is spelt like nginx */
    { "we", "403", "iana", "explanation" }, /* too short for pinyin or a constant */
    { "we", "423", "iana", "explanation" },
    { "ac", "200", "iana", "explanation" },
    { "hotel", "511", "iana", "explanation" },       /* in the meaning */
    { "upstream server", "504", "iana", "explanation" },
    { "gateway upstream", "504", "iana", "explanation" },
    { "unavailable maintenance", "503", "iana", "explanation" },
    { "hotel", "404", "iana", "" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Of several words the first one that cannot be seen is told. */
static void
test_first (void)
{
  static const Case cases[] = {
    { "payload retry-after", "413", "iana", "former Payload Too Large" },
    { "retry-after payload", "413", "iana", "field Retry-After" },
    { "hotel captive", "511", "iana", "explanation" },
    { "captive hotel", "511", "iana", "alias usual Captive Portal" },
    { "network captive hotel", "511", "iana", "alias usual Captive Portal" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Of an entry that is not of the index there is nothing to tell. */
static void
test_stranger (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_autoptr (ScTable) other = sc_table_new_shipped (&error);

  g_assert_no_error (error);

  g_autoptr (ScIndex) index = sc_index_new (table);
  g_autoptr (ScQuery) query = sc_index_parse (index, "payload too large");
  g_autofree char *reason =
      print_reason (sc_reason_find (index, query, sc_table_find (other, "413", "iana")));

  g_assert_cmpstr (reason, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reason/plain", test_plain);
  g_test_add_func ("/reason/details", test_details);
  g_test_add_func ("/reason/fields", test_fields);
  g_test_add_func ("/reason/constants", test_constants);
  g_test_add_func ("/reason/pinyin", test_pinyin);
  g_test_add_func ("/reason/explanation", test_explanation);
  g_test_add_func ("/reason/first", test_first);
  g_test_add_func ("/reason/stranger", test_stranger);

  return g_test_run ();
}
