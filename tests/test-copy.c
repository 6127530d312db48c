/* test-copy.c — a status in each form that can be copied or printed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-copy.h"

#include <locale.h>
#include <string.h>

#include "sc-core-enums.h"
#include "sc-statements.h"
#include "sc-test-core.h"
#include "sc-test-json.h"

/* Single forms are in tables here; tests/copy/ has a file for each of some entries, with all their
 * forms one below the other, to be read by people. A message stands there behind a dash, and the CR
 * of a line end as ␍.
 */

static ScTable *table;

static char *
copy (ScStatus   *status,
      ScCopyForm  form,
      const char *stack)
{
  g_autoptr (GError) error = NULL;
  char *text = sc_copy_format (table, status, form, stack, &error);

  g_assert_cmpint (text == NULL, ==, error != NULL);
  if (text != NULL)
    return text;

  g_assert_true (error->domain == SC_COPY_ERROR);
  return g_strconcat ("— ", error->message, NULL);
}

static ScStatus *
find (const char *number,
      const char *owner)
{
  ScStatus *status = sc_table_find (table, number, owner);

  g_test_message ("%s, %s", number, owner);
  g_assert_nonnull (status);

  return status;
}

/* What goes to the clipboard is what a server would send, or nothing. */
static void
test_phrase (void)
{
  static const struct
  {
    const char *code;
    const char *owner;
    const char *phrase;
  } cases[] = {
    { "104", "iana", "Upload Resumption Supported" },
    { "200", "iana", "OK" },
    { "203", "iana", "Non-Authoritative Information" },
    { "302", "iana", "Found" },     /* not the former one */
    { "305", "iana", "Use Proxy" }, /* deprecated, and sent all the same */
    { "306", "iana", "— 306 has no reason phrase" }, /* a proposed phrase is no phrase */
    { "404", "iana", "Not Found" },
    { "413", "iana", "Content Too Large" },
    { "418", "iana", "I'm a teapot" },
    { "499", "nginx", "— 499 has no reason phrase" }, /* a name is no phrase */
    { "499", "cloudflare", "Client Closed Request" },
    { "522", "cloudflare", "Connection timed out" },
    { "579", "qiniu", "— 579 has no reason phrase" },
    /* The text of a warning is none. */
    { "110", "warning-field", "— 110 is not an HTTP status code" },
    { "510", "iana", "Not Extended" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *phrase =
          copy (find (cases[i].code, cases[i].owner), SC_COPY_PHRASE, NULL);

      g_assert_cmpstr (phrase, ==, cases[i].phrase);
    }
}

/* A table is not needed for what depends on no library, nor a place for the error. */
static void
test_alone (void)
{
  g_autofree char *phrase =
      sc_copy_format (NULL, find ("404", "iana"), SC_COPY_PHRASE, NULL, NULL);

  g_assert_cmpstr (phrase, ==, "Not Found");
  g_assert_null (sc_copy_format (NULL, find ("499", "nginx"), SC_COPY_PHRASE, NULL, NULL));
}

static void
test_nicks (void)
{
  static const char *const nicks[SC_N_COPY_FORMS] = {
    "number", "phrase",   "line", "status-line", "chinese", "bilingual", "constant",
    "markdown", "json", "csv", "link", "sample", "statement",
  };
  g_autoptr (GEnumClass) klass = g_type_class_ref (SC_TYPE_COPY_FORM);

  g_assert_cmpuint (klass->n_values, ==, SC_N_COPY_FORMS);
  for (int i = 0; i < SC_N_COPY_FORMS; i++)
    g_assert_cmpstr (g_enum_get_value (klass, i)->value_nick, ==, nicks[i]);
}

/* Text that is markup anywhere, in an entry that says nothing but what it must. */
#define ODD                                                                                       \
  "<status code=\"404\" owner=\"nginx\" state=\"unregistered\" seen=\"wire\">"                    \
  "<name>A [b] | &lt;i&gt; &amp; `c` *d*</name><summary>Says \"no\" of `404`</summary>"           \
  "<meaning>M.</meaning><document href=\"https://example.com/a(b)?c=1&amp;d=|\">D</document>"     \
  "<details/></status>"

static void
test_odd (void)
{
  static const struct
  {
    ScCopyForm form;
    const char *text;
  } cases[] = {
    { SC_COPY_CHINESE, "— 404 has no Chinese name" },
    { SC_COPY_BILINGUAL, "404 A [b] | <i> & `c` *d*" },
    { SC_COPY_MARKDOWN, "[404 A \\[b\\] \\| \\<i\\> \\& \\`c\\` \\*d\\*]"
                        "(https://example.com/a%28b%29?c=1&amp;d=%7C)" },
    { SC_COPY_CSV, "404,nginx,,,\"Says \"\"no\"\" of 404\",,A [b] | <i> & `c` *d*,client-error,"
                   "unregistered,wire,https://example.com/a(b)?c=1&d=|" },
    { SC_COPY_LINK, "https://example.com/a(b)?c=1&d=|" },
    { SC_COPY_SAMPLE, "— no sample response is recorded for 404" },
  };
  g_autoptr (ScTable) odd = sc_test_table_new (ODD);
  ScStatus *status = sc_table_find (odd, "404", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = copy (status, cases[i].form, NULL);

      g_assert_cmpstr (text, ==, cases[i].text);
    }

  g_autofree char *html = sc_copy_format_html (status);

  g_assert_cmpstr (html, ==,
                   "<a href=\"https://example.com/a(b)?c=1&amp;d=|\">"
                   "404 A [b] | &lt;i&gt; &amp; `c` *d*</a>");
}

static void
test_html (void)
{
  static const struct
  {
    const char *code;
    const char *owner;
    const char *html;
  } cases[] = {
    { "404", "iana",
      "<a href=\"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\">404 Not Found</a>" },
    { "418", "iana",
      "<a href=\"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19\">418 I&apos;m a teapot"
      "</a>" },
    { "4xx", "pre-denied-draft",
      "<a href=\"https://datatracker.ietf.org/doc/draft-ietf-httpbis-pre-denied/\">4xx "
      "Preliminary Request Denied</a>" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *html = sc_copy_format_html (find (cases[i].code, cases[i].owner));

      g_assert_cmpstr (html, ==, cases[i].html);
    }
}

/* Returns the stack of the statement at @position if it is the first of that stack. */
static const char *
get_new_stack (GArray *statements,
               guint   position)
{
  const char *stack = g_array_index (statements, ScStatement, position).stack;

  if (position > 0 &&
      g_str_equal (g_array_index (statements, ScStatement, position - 1).stack, stack))
    return NULL;

  return stack;
}

/* Every form of every entry */

/* RFC 9112, sections 2.1 and 6.2: the head ends its lines with CRLF and is all that does; the
 * length is that of what follows. */
static void
check_sample (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\r\n\r\n", 2);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);

  g_auto (GStrv) lines = g_strsplit (parts[0], "\r\n", -1);
  guint64 length = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_assert_null (strpbrk (lines[i], "\r\n"));
      if (g_str_has_prefix (lines[i], "Content-Length: "))
        length = g_ascii_strtoull (lines[i] + strlen ("Content-Length: "), NULL, 10);
    }

  g_assert_null (strchr (parts[1], '\r'));
  g_assert_cmpuint (strlen (parts[1]), ==, length);
}

static void
check_form (ScStatus   *status,
            ScCopyForm  form,
            const char *stack)
{
  g_autofree char *text = copy (status, form, stack);

  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpstr (text, !=, "");
  if (form == SC_COPY_JSON)
    {
      g_autofree char *wrong = sc_test_json_check (text);

      g_assert_cmpstr (wrong, ==, NULL);
    }
  else if (form == SC_COPY_SAMPLE && !g_str_has_prefix (text, "— "))
    check_sample (text);
  else
    g_assert_null (strpbrk (text, "\r\n"));
}

static void
test_all (void)
{
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));
  g_autoptr (GArray) statements = sc_statements_load ();

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      g_test_message ("%s, %s", sc_status_get_number (status),
                      sc_owner_get_id (sc_status_get_owner (status)));
      for (int form = 0; form < SC_N_COPY_FORMS; form++)
        check_form (status, form, "go");
      for (guint j = 0; j < statements->len; j++)
        {
          if (get_new_stack (statements, j) != NULL)
            check_form (status, SC_COPY_STATEMENT, get_new_stack (statements, j));
        }
    }
}

/* Files */

static void
append_form (GString    *out,
             ScStatus   *status,
             ScCopyForm  form)
{
  static const char *const libraries[] = {
    "go", "symfony", "nginx", "aspnet-newer", "haskell", "nowhere", NULL,
  };
  g_autoptr (GArray) statements = sc_statements_load ();

  if (form == SC_COPY_CONSTANT)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (libraries); i++)
        {
          g_autofree char *text = copy (status, form, libraries[i]);

          g_string_append_printf (out, "%s: %s\n", libraries[i] != NULL ? libraries[i] : "(none)",
                                  text);
        }
      return;
    }

  for (guint i = 0; form == SC_COPY_STATEMENT && i < statements->len; i++)
    {
      const char *stack = get_new_stack (statements, i);

      if (stack == NULL)
        continue;

      g_autofree char *text = copy (status, form, stack);

      g_string_append_printf (out, "%s: %s\n", stack, text);
    }

  if (form == SC_COPY_STATEMENT)
    return;

  g_autofree char *text = copy (status, form, NULL);

  g_string_append_printf (out, "%s\n", text);
}

/* All forms of @status. */
static char *
print (ScStatus *status)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GEnumClass) klass = g_type_class_ref (SC_TYPE_COPY_FORM);
  g_autofree char *html = sc_copy_format_html (status);

  for (int form = 0; form < SC_N_COPY_FORMS; form++)
    {
      g_string_append_printf (out, "== %s\n", g_enum_get_value (klass, form)->value_nick);
      append_form (out, status, form);
    }
  g_string_append_printf (out, "== html\n%s\n", html);
  g_string_replace (out, "\r", "␍", 0);

  return g_string_free (out, FALSE);
}

static void
test_files (void)
{
  static const struct
  {
    const char *code;
    const char *owner;
  } cases[] = {
    { "404", "iana" },       { "301", "iana" },         { "401", "iana" },
    { "418", "iana" },       { "306", "iana" },         { "204", "iana" },
    { "499", "nginx" },      { "444", "nginx" },        { "522", "cloudflare" },
    { "000", "curl" },       { "000", "aws-alb" },      { "000", "tencent-cdn" },
    { "579", "qiniu" },      { "4xx", "pre-denied-draft" },
    { "308", "google-upload" }, { "110", "warning-field" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s-%s.txt", cases[i].code, cases[i].owner);
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "copy", name, NULL);
      g_autofree char *printed = print (find (cases[i].code, cases[i].owner));
      g_autofree char *expected = NULL;
      g_autoptr (GError) error = NULL;

      g_file_get_contents (path, &expected, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (printed, ==, expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  g_test_add_func ("/copy/phrase", test_phrase);
  g_test_add_func ("/copy/alone", test_alone);
  g_test_add_func ("/copy/nicks", test_nicks);
  g_test_add_func ("/copy/odd", test_odd);
  g_test_add_func ("/copy/html", test_html);
  g_test_add_func ("/copy/all", test_all);
  g_test_add_func ("/copy/files", test_files);

  int result = g_test_run ();

  sc_table_unref (table);
  return result;
}
