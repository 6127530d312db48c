/* test-shipped-samples.c — the sample responses of the shipped table
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table.h"

#include <locale.h>
#include <string.h>

#include "sc-test-core.h"

/* A sample is taken apart as a client would do it. Each registered code that somebody may send has
 * one, with the fields that its specification requires.
 */

typedef struct
{
  const char *number;
  const char *phrase;
  GStrv lines; /* of the header section */
  const char *content;
} Sample;

static void
sample_parse (Sample     *self,
              const char *text)
{
  const char *end = strstr (text, "\n\n");

  g_assert_nonnull (end);

  g_autofree char *head = g_strndup (text, (gsize) (end - text));

  self->lines = g_strsplit (head, "\n", -1);
  self->content = end + strlen ("\n\n");
}

static const char *
find_field (Sample     *self,
            const char *name)
{
  for (gsize i = 1; self->lines[i] != NULL; i++)
    {
      gsize length = strlen (name);

      if (g_ascii_strncasecmp (self->lines[i], name, length) == 0 &&
          g_str_has_prefix (self->lines[i] + length, ": "))
        return self->lines[i] + length + strlen (": ");
    }

  return NULL;
}

/* 208 and, mostly, 424 stand inside of a 207 and not in a status line of their own (RFC 5842,
 * section 7.1; RFC 4918, section 11.4). */
static gboolean
is_inner (const char *number)
{
  return g_str_equal (number, "208") || g_str_equal (number, "424");
}

static void
check_status_line (Sample *self)
{
  g_autofree char *line = g_strdup_printf ("HTTP/1.1 %s %s", self->number, self->phrase);

  if (is_inner (self->number))
    {
      g_assert_cmpstr (self->lines[0], ==, "HTTP/1.1 207 Multi-Status");
      g_assert_nonnull (strstr (self->content, line));
    }
  else
    {
      g_assert_cmpstr (self->lines[0], ==, line);
    }
}

/* RFC 9112, section 5: no white space before the colon, none at the end. */
#define FIELD_LINE "^[A-Za-z][A-Za-z0-9-]*: [\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?$"

static void
check_lines (Sample *self)
{
  g_assert_null (strchr (self->content, '\t'));
  for (gsize i = 1; self->lines[i] != NULL; i++)
    {
      g_test_message ("%s", self->lines[i]);
      g_assert_true (g_regex_match_simple (FIELD_LINE, self->lines[i], 0, 0));
    }
}

/* RFC 9110, sections 6.4.1 and 8.6; RFC 9112, section 6.3. */
static void
check_content (Sample *self)
{
  g_autofree char *length = g_strdup_printf ("%zu", strlen (self->content));
  gboolean interim = *self->number == '1';

  if (interim || g_str_equal (self->number, "204") || g_str_equal (self->number, "304"))
    g_assert_cmpstr (self->content, ==, "");
  if (interim || g_str_equal (self->number, "204"))
    g_assert_null (find_field (self, "Content-Length"));
  else if (!g_str_equal (self->number, "304"))
    g_assert_cmpstr (find_field (self, "Content-Length"), ==, length);
  if (*self->content != '\0')
    g_assert_nonnull (find_field (self, "Content-Type"));

  /* RFC 9110, section 6.6.1 */
  g_assert_cmpint (find_field (self, "Date") != NULL, ==, !interim);
}

/* 206 and 304 need some of their fields only where a 200 would have them (RFC 9110, sections
 * 15.3.7 and 15.4.5); 104 needs Upload-Limit only where there are limits. */
static gboolean
is_conditional (Sample     *self,
                const char *name)
{
  if (g_str_equal (self->number, "206"))
    return !g_str_equal (name, "Content-Range");

  return g_str_equal (self->number, "304") || g_str_equal (name, "Upload-Limit");
}

static void
check_fields (Sample   *self,
              ScStatus *status)
{
  GPtrArray *details = sc_status_get_details (status);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);
      const char *name = sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME);

      if (sc_detail_get_kind (detail) != SC_DETAIL_FIELD ||
          g_str_equal (sc_detail_get_attribute (detail, SC_ATTRIBUTE_ROLE), "related") ||
          is_conditional (self, name))
        continue;

      g_test_message ("%s needs %s", self->number, name);
      g_assert_nonnull (find_field (self, name));
    }
}

static void
test_samples (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_checked (&error);
  g_assert_no_error (error);

  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      const char *text = sc_status_get_text (status, SC_DETAIL_SAMPLE, SC_LANGUAGE_EN);
      Sample sample = { sc_status_get_number (status), sc_status_get_phrase (status) };

      g_test_message ("%s", sample.number);
      g_assert_cmpint (text != NULL, ==, sc_status_get_state (status) < SC_STATE_UNREGISTERED &&
                                             sc_status_get_state (status) != SC_STATE_UNUSED);
      if (text == NULL)
        continue;

      sample_parse (&sample, text);
      check_status_line (&sample);
      check_lines (&sample);
      check_content (&sample);
      check_fields (&sample, status);
      g_strfreev (sample.lines);
      n++;
    }

  g_assert_cmpuint (n, ==, 62);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shipped-samples/samples", test_samples);

  return g_test_run ();
}
