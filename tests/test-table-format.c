/* test-table-format.c — what a table file may say
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table-format.h"

#include <locale.h>

/* The format once more, in the words of somebody who writes a table, and for each attribute values
 * that it may have and values that it may not.
 */

static char *
print_attributes (guint attributes)
{
  GString *out = g_string_new (NULL);

  for (int i = 0; i < SC_N_ATTRIBUTES; i++)
    {
      if ((attributes & (1u << i)) != 0)
        g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "",
                                sc_table_format_get_attribute ((ScAttribute) i));
    }

  return g_string_free (out, FALSE);
}

static void
test_elements (void)
{
  enum
  {
    SINGLE = 1 << 0,
    TRANSLATED = 1 << 1,
  };
  static const struct
  {
    const char *element;
    ScDetailKind kind;
    ScTextRule text;
    int flags;
    const char *required;
    const char *optional;
  } cases[] = {
    { "phrase", SC_DETAIL_PHRASE, SC_TEXT_REQUIRED, SINGLE, "", "" },
    { "name", SC_DETAIL_NAME, SC_TEXT_REQUIRED, SINGLE | TRANSLATED, "", "" },
    { "summary", SC_DETAIL_SUMMARY, SC_TEXT_REQUIRED, SINGLE | TRANSLATED, "", "" },
    { "meaning", SC_DETAIL_MEANING, SC_TEXT_REQUIRED, SINGLE | TRANSLATED, "", "" },
    { "reference", SC_DETAIL_REFERENCE, SC_TEXT_NONE, 0, "rfc section", "" },
    { "document", SC_DETAIL_DOCUMENT, SC_TEXT_REQUIRED, 0, "href", "" },
    { "former", SC_DETAIL_FORMER, SC_TEXT_REQUIRED, 0, "rfc section", "" },
    { "alias", SC_DETAIL_ALIAS, SC_TEXT_REQUIRED, 0, "kind", "owner" },
    { "pinyin", SC_DETAIL_PINYIN, SC_TEXT_REQUIRED, SINGLE, "", "" },
    { "introduced", SC_DETAIL_INTRODUCED, SC_TEXT_NONE, SINGLE, "rfc section version", "" },
    { "cache", SC_DETAIL_CACHE, SC_TEXT_OPTIONAL, SINGLE | TRANSLATED, "rfc section value", "" },
    { "content", SC_DETAIL_CONTENT, SC_TEXT_OPTIONAL, SINGLE | TRANSLATED, "rfc section value",
      "" },
    { "retry", SC_DETAIL_RETRY, SC_TEXT_REQUIRED, SINGLE | TRANSLATED, "value", "rfc section" },
    { "method", SC_DETAIL_METHOD, SC_TEXT_OPTIONAL, SINGLE | TRANSLATED, "rfc section value", "" },
    { "field", SC_DETAIL_FIELD, SC_TEXT_OPTIONAL, TRANSLATED, "in name role", "rfc section" },
    { "confusion", SC_DETAIL_CONFUSION, SC_TEXT_REQUIRED, TRANSLATED, "code", "owner" },
    { "advice", SC_DETAIL_ADVICE, SC_TEXT_REQUIRED, TRANSLATED, "side", "" },
    { "wrong", SC_DETAIL_WRONG, SC_TEXT_REQUIRED, TRANSLATED, "", "rfc section" },
    { "sample", SC_DETAIL_SAMPLE, SC_TEXT_VERBATIM, SINGLE, "", "" },
    { "source", SC_DETAIL_SOURCE, SC_TEXT_REQUIRED, 0, "primary", "href" },
  };

  g_assert_cmpuint (G_N_ELEMENTS (cases), ==, SC_N_DETAIL_KINDS);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScElementFormat *format = sc_table_format_find_element (cases[i].element);

      g_test_message ("<%s>", cases[i].element);
      g_assert_nonnull (format);

      g_autofree char *required = print_attributes (format->required);
      g_autofree char *optional = print_attributes (format->optional);

      g_assert_cmpstr (format->element, ==, cases[i].element);
      g_assert_cmpint ((int) format->kind, ==, (int) cases[i].kind);
      g_assert_cmpint ((int) format->text, ==, (int) cases[i].text);
      g_assert_cmpint (format->single, ==, (cases[i].flags & SINGLE) != 0);
      g_assert_cmpint (format->translated, ==, (cases[i].flags & TRANSLATED) != 0);
      g_assert_cmpstr (required, ==, cases[i].required);
      g_assert_cmpstr (optional, ==, cases[i].optional);
    }
}

static void
test_unknown_elements (void)
{
  static const char *const cases[] = { "",       "Name",  "names",       "nam",
                                       "status", "owner", "status-codes" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("<%s>", cases[i]);
      g_assert_null (sc_table_format_find_element (cases[i]));
    }
}

static void
test_attributes (void)
{
  static const char *const unknown[] = { "", "Code", "cod", "codes", "xml:lang", "id", "state" };
  ScAttribute found = SC_ATTRIBUTE_CODE;

  for (int i = 0; i < SC_N_ATTRIBUTES; i++)
    {
      const char *name = sc_table_format_get_attribute ((ScAttribute) i);

      g_test_message ("%s", name);
      g_assert_true (sc_table_format_find_attribute (name, &found));
      g_assert_cmpint ((int) found, ==, i);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_test_message ("%s", unknown[i]);
      g_assert_false (sc_table_format_find_attribute (unknown[i], &found));
    }
}

static void
test_values (void)
{
  static const struct
  {
    const char *element;
    const char *attribute;
    const char *good; /* values separated by bars */
    const char *bad;
  } cases[] = {
    { "confusion", "code", "000|404|999", "|40|4040|4x4|-40|+40| 404|404 |４０４|0x1" },
    { "reference", "rfc", "9110|2068", "|RFC 9110|-1|9110 |9.1|９１１０" },
    { "reference", "section", "15.5.5|7|B.3", "" },
    { "document", "href", "https://example.org/|https://example.org/a?b#c",
      "|http://example.org/|ftp://example.org/|example.org|/a|HTTPS|https://example.org:port/|"
      "javascript:alert(1)" },
    { "field", "in", "request|response|both", "|Request|none|request response" },
    { "field", "role", "required|recommended|related", "|optional|require" },
    { "field", "name", "Allow", "" },
    { "alias", "kind", "usual|wording|spelling|misspelling|proposed", "|typo|usual " },
    { "alias", "owner", "nginx", "" },
    { "source", "primary", "yes|no", "|true|1|YES" },
    { "advice", "side", "client|server", "|proxy|Client" },
    { "introduced", "version", "1.0|HTTP/1.1", "" },
    { "cache", "value", "yes|no|never|not-applicable", "|kept|safe|must-not|not applicable" },
    { "content", "value", "yes|no|must-not", "|never|not-applicable" },
    { "retry", "value", "no|safe|idempotent|after|changed", "|yes|kept" },
    { "method", "value", "kept|changed|may-change|none", "|no|after" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ScElementFormat *format = sc_table_format_find_element (cases[i].element);
      g_auto (GStrv) good = g_strsplit (cases[i].good, "|", -1);
      g_auto (GStrv) bad = g_strsplit (cases[i].bad, "|", -1);
      ScAttribute attribute = SC_ATTRIBUTE_CODE;

      g_assert_true (sc_table_format_find_attribute (cases[i].attribute, &attribute));
      g_test_message ("<%s %s>", cases[i].element, cases[i].attribute);
      /* An empty value is never right, and what is written as no value at all stands for it. */
      g_assert_false (sc_table_format_check_value (format, attribute, ""));

      for (gsize j = 0; good[j] != NULL; j++)
        {
          g_test_message ("good: “%s”", good[j]);
          g_assert_true (sc_table_format_check_value (format, attribute, good[j]));
        }
      for (gsize j = 0; bad[j] != NULL; j++)
        {
          g_test_message ("bad: “%s”", bad[j]);
          g_assert_false (sc_table_format_check_value (format, attribute, bad[j]));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table-format/elements", test_elements);
  g_test_add_func ("/table-format/unknown-elements", test_unknown_elements);
  g_test_add_func ("/table-format/attributes", test_attributes);
  g_test_add_func ("/table-format/values", test_values);

  return g_test_run ();
}
