/* test-detail.c — one thing that the table says about a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-detail.h"

#include <locale.h>

/* Texts in both languages and in one, attributes that are there and that are not, and where a
 * detail sends its reader.
 */

static void
test_text (void)
{
  static const struct
  {
    const char *english;
    const char *chinese;
    const char *read_in_english;
    const char *read_in_chinese;
  } cases[] = {
    { NULL, NULL, NULL, NULL },
    { "Not Found", NULL, "Not Found", "Not Found" },
    { "Not Found", "未找到", "Not Found", "未找到" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScDetail) detail = sc_detail_new (SC_DETAIL_NAME);

      g_test_message ("%s, %s", cases[i].english, cases[i].chinese);
      sc_detail_take_text (detail, SC_LANGUAGE_EN, g_strdup (cases[i].english));
      sc_detail_take_text (detail, SC_LANGUAGE_ZH, g_strdup (cases[i].chinese));

      g_assert_cmpstr (sc_detail_get_text (detail, SC_LANGUAGE_EN), ==, cases[i].read_in_english);
      g_assert_cmpstr (sc_detail_get_text (detail, SC_LANGUAGE_ZH), ==, cases[i].read_in_chinese);
      g_assert_cmpint (sc_detail_has_text (detail, SC_LANGUAGE_EN), ==, cases[i].english != NULL);
      g_assert_cmpint (sc_detail_has_text (detail, SC_LANGUAGE_ZH), ==, cases[i].chinese != NULL);
    }
}

static void
test_kinds (void)
{
  for (int i = 0; i < SC_N_DETAIL_KINDS; i++)
    {
      g_autoptr (ScDetail) detail = sc_detail_new ((ScDetailKind) i);

      g_assert_cmpint ((int) sc_detail_get_kind (detail), ==, i);
    }

  g_assert_cmpint (SC_DETAIL_SOURCE, ==, SC_N_DETAIL_KINDS - 1);
}

static void
test_attributes (void)
{
  g_autoptr (ScDetail) detail = sc_detail_new (SC_DETAIL_FIELD);
  char value[] = "Allow";

  for (int i = 0; i < SC_N_ATTRIBUTES; i++)
    g_assert_null (sc_detail_get_attribute (detail, (ScAttribute) i));

  sc_detail_set_attribute (detail, SC_ATTRIBUTE_NAME, value);
  value[0] = 'X';
  sc_detail_set_attribute (detail, SC_ATTRIBUTE_VERSION, "1.1");

  g_assert_cmpstr (sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME), ==, "Allow");
  g_assert_cmpstr (sc_detail_get_attribute (detail, SC_ATTRIBUTE_VERSION), ==, "1.1");
  g_assert_null (sc_detail_get_attribute (detail, SC_ATTRIBUTE_ROLE));
  g_assert_cmpint (SC_ATTRIBUTE_VERSION, ==, SC_N_ATTRIBUTES - 1);
}

static void
test_document (void)
{
  static const struct
  {
    const char *rfc;
    const char *section;
    const char *href;
    const char *text;
    const char *title;
    const char *uri;
  } cases[] = {
    { "9110", "15.5.5", NULL, NULL, "RFC 9110, Section 15.5.5",
      "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5" },
    { "2774", "7", NULL, "A text of its own", "RFC 2774, Section 7",
      "https://www.rfc-editor.org/rfc/rfc2774#section-7" },
    { NULL, NULL, "https://example.org/a", "A document", "A document", "https://example.org/a" },
    { NULL, NULL, NULL, "Only a text", NULL, NULL },
    { NULL, NULL, NULL, NULL, NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScDetail) detail = sc_detail_new (SC_DETAIL_REFERENCE);

      g_test_message ("%s %s %s", cases[i].rfc, cases[i].section, cases[i].href);
      if (cases[i].rfc != NULL)
        sc_detail_set_attribute (detail, SC_ATTRIBUTE_RFC, cases[i].rfc);
      if (cases[i].section != NULL)
        sc_detail_set_attribute (detail, SC_ATTRIBUTE_SECTION, cases[i].section);
      if (cases[i].href != NULL)
        sc_detail_set_attribute (detail, SC_ATTRIBUTE_HREF, cases[i].href);
      sc_detail_take_text (detail, SC_LANGUAGE_EN, g_strdup (cases[i].text));

      g_autofree char *title = sc_detail_dup_title (detail);
      g_autofree char *uri = sc_detail_dup_uri (detail);

      g_assert_cmpstr (title, ==, cases[i].title);
      g_assert_cmpstr (uri, ==, cases[i].uri);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/detail/text", test_text);
  g_test_add_func ("/detail/kinds", test_kinds);
  g_test_add_func ("/detail/attributes", test_attributes);
  g_test_add_func ("/detail/document", test_document);

  return g_test_run ();
}
