/* test-wording.c — the interface's words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-core-enums.h"
#include "sc-locale.h"
#include "sc-table.h"
#include "sc-wording.h"

/* Run in English and in Chinese. */

static gboolean
is_chinese (void)
{
  return g_strcmp0 (g_getenv ("LANGUAGE"), "zh_CN") == 0;
}

static void
test_language (void)
{
  g_assert_cmpint (sc_locale_get_language (), ==,
                   is_chinese () ? SC_LANGUAGE_ZH : SC_LANGUAGE_EN);
}

static void
test_words (void)
{
  static const struct
  {
    ScCodeClass code_class;
    const char *english;
    const char *chinese;
    const char *css_class;
  } cases[] = {
    { SC_CODE_CLASS_INFORMATIONAL, "Informational", "信息响应", "class-1xx" },
    { SC_CODE_CLASS_SUCCESSFUL, "Successful", "成功", "class-2xx" },
    { SC_CODE_CLASS_REDIRECTION, "Redirection", "重定向", "class-3xx" },
    { SC_CODE_CLASS_CLIENT_ERROR, "Client error", "客户端错误", "class-4xx" },
    { SC_CODE_CLASS_SERVER_ERROR, "Server error", "服务器错误", "class-5xx" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpstr (sc_wording_of_class (cases[i].code_class), ==,
                       is_chinese () ? cases[i].chinese : cases[i].english);
      g_assert_cmpstr (sc_wording_css_class (cases[i].code_class), ==, cases[i].css_class);
    }
}

static void
test_different (void)
{
  for (int one = SC_STATE_REGISTERED; one <= SC_STATE_UNREGISTERED; one++)
    {
      for (int two = one + 1; two <= SC_STATE_UNREGISTERED; two++)
        g_assert_cmpstr (sc_wording_of_state (one), !=, sc_wording_of_state (two));
    }

  g_assert_null (sc_wording_of_visibility (SC_VISIBILITY_WIRE));
  for (int place = SC_VISIBILITY_LOG; place <= SC_VISIBILITY_NEVER; place++)
    g_assert_nonnull (sc_wording_of_visibility (place));
}

static void
test_tag (void)
{
  static const struct
  {
    const char *code;
    const char *english;
    const char *chinese;
  } cases[] = {
    { "404", NULL, NULL },
    { "104", "temporary", "临时" },
    { "305", "deprecated", "已弃用" },
    { "418", "unused", "未使用" },
    { "510", "obsoleted", "已废止" },
    { "499", "nginx", "nginx" },
  };
  g_autoptr (ScTable) table = sc_table_new_shipped (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *tag = sc_wording_of_tag (sc_table_find (table, cases[i].code, NULL));

      g_assert_cmpstr (tag, ==, is_chinese () ? cases[i].chinese : cases[i].english);
    }
}

int
main (int    argc,
      char **argv)
{
  sc_locale_init ();
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/wording/language", test_language);
  g_test_add_func ("/wording/words", test_words);
  g_test_add_func ("/wording/different", test_different);
  g_test_add_func ("/wording/tag", test_tag);

  return g_test_run ();
}
