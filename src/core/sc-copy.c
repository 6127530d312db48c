/* sc-copy.c — a status in each form that can be copied or printed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-copy.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-copy-private.h"
#include "sc-core-enums.h"
#include "sc-markdown.h"
#include "sc-record.h"

/* What is copied must be right before it is much: nothing is made up, and what a code does not have
 * is said in a message that whoever copies can show. Two kinds of forms differ in what they ask
 * for. What goes to a server or into a program needs a number and, where it holds one, the phrase
 * that is really sent; a name is no phrase. What people read (both languages, Markdown, HTML) names
 * every entry by its title, a proposed code by its class, such as `4xx`.
 *
 * The forms of a library or server are in sc-copy-program.c, those for programs in sc-record.c.
 */

G_DEFINE_QUARK (sc-copy-error-quark, sc_copy_error)

static char *
missing (GError    **error,
         const char *format,
         ...) G_GNUC_PRINTF (2, 3);

static char *
missing (GError    **error,
         const char *format,
         ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_propagate_error (error, g_error_new_valist (SC_COPY_ERROR, SC_COPY_ERROR_MISSING, format,
                                                arguments));
  va_end (arguments);

  return NULL;
}

/* Whether @status is a status code with a number of its own. */
static gboolean
check_code (ScStatus *status,
            GError  **error)
{
  const char *number = sc_status_get_number (status);

  if (sc_status_get_state (status) == SC_STATE_NOT_STATUS)
    {
      /* Translators: %s is a number */
      missing (error, _ ("%s is not an HTTP status code"), number);
      return FALSE;
    }

  if (!sc_status_has_number (status))
    {
      /* Translators: %s is a class of codes such as 4xx */
      missing (error, _ ("“%s” is a proposed code that has no number yet"), number);
      return FALSE;
    }

  return TRUE;
}

static char *
format_number (ScStatus *status,
               GError  **error)
{
  if (!sc_status_has_number (status) && !check_code (status, error))
    return NULL;

  return g_strdup (sc_status_get_number (status)); /* also of what is no status code */
}

static char *
format_phrase (ScStatus *status,
               GError  **error)
{
  const char *phrase = sc_record_get_phrase (status);

  if (phrase != NULL)
    return g_strdup (phrase);

  if (sc_status_get_state (status) == SC_STATE_NOT_STATUS)
    return missing (error, _ ("%s is not an HTTP status code"), sc_status_get_number (status));

  /* Translators: %s is a status code */
  return missing (error, _ ("%s has no reason phrase"), sc_status_get_number (status));
}

static char *
format_line (ScStatus *status,
             GError  **error)
{
  if (!check_code (status, error))
    return NULL;

  g_autofree char *phrase = format_phrase (status, error);

  return phrase != NULL ? g_strdup_printf ("%s %s", sc_status_get_number (status), phrase) : NULL;
}

static char *
format_status_line (ScStatus *status,
                    GError  **error)
{
  if (!check_code (status, error))
    return NULL;

  if (sc_status_get_visibility (status) != SC_VISIBILITY_WIRE)
    /* Translators: %s is a status code */
    return missing (error, _ ("%s is never sent in a status line"), sc_status_get_number (status));

  g_autofree char *line = format_line (status, error);

  return line != NULL ? g_strconcat ("HTTP/1.1 ", line, NULL) : NULL;
}

static char *
format_chinese (ScStatus *status,
                GError  **error)
{
  const char *name = sc_record_get_name (status, SC_LANGUAGE_ZH);

  if (name != NULL)
    return g_strdup (name);

  /* Translators: %s is a status code */
  return missing (error, _ ("%s has no Chinese name"), sc_status_get_number (status));
}

static char *
format_bilingual (ScStatus *status)
{
  g_autofree char *title = sc_record_dup_title (status);
  const char *name = sc_record_get_name (status, SC_LANGUAGE_ZH);

  if (name == NULL)
    return g_steal_pointer (&title);

  /* That of 306 is between brackets itself. */
  return g_str_has_prefix (name, "（") ? g_strconcat (title, name, NULL)
                                        : g_strdup_printf ("%s（%s）", title, name);
}

static char *
format_markdown (ScStatus *status)
{
  GString *out = g_string_new (NULL);
  g_autofree char *title = sc_record_dup_title (status);
  g_autofree char *uri = sc_record_dup_uri (status);

  sc_markdown_append_link (out, title, uri);

  return g_string_free (out, FALSE);
}

static char *
format_json (ScStatus *status)
{
  ScJson *json = sc_json_new ();

  sc_record_write_json (status, json);

  return sc_json_free_to_text (json);
}

static char *
format_csv (ScStatus *status)
{
  GString *out = g_string_new (NULL);

  sc_record_append_csv (status, out);

  return g_string_free (out, FALSE);
}

static char *
format_link (ScStatus *status,
             GError  **error)
{
  char *uri = sc_record_dup_uri (status);

  if (uri != NULL)
    return uri;

  /* Translators: %s is a status code */
  return missing (error, _ ("no document is recorded for %s"), sc_status_get_number (status));
}

/* The lines of the header section end with CRLF (RFC 9112, section 2.1). Content-Length counts the
 * content as the table has it, and none of it is of a format that asks for CRLF. */
static char *
format_sample (ScStatus *status,
               GError  **error)
{
  const char *sample = sc_status_get_text (status, SC_DETAIL_SAMPLE, SC_LANGUAGE_EN);

  if (sample == NULL)
    /* Translators: %s is a status code */
    return missing (error, _ ("no sample response is recorded for %s"),
                    sc_status_get_number (status));

  const char *end = strstr (sample, "\n\n");
  const char *content = end != NULL ? end + strlen ("\n\n") : sample + strlen (sample);
  GString *out = g_string_new (NULL);

  for (const char *p = sample; p < content; p++)
    {
      if (*p == '\n')
        g_string_append_c (out, '\r');
      g_string_append_c (out, *p);
    }
  g_string_append (out, content);

  return g_string_free (out, FALSE);
}

/**
 * sc_copy_parse_form:
 * @nick: what a form is called outside of the program, such as `status-line`
 * @form: (out): the form
 *
 * Returns: whether there is such a form
 */
gboolean
sc_copy_parse_form (const char *nick,
                    ScCopyForm *form)
{
  g_return_val_if_fail (nick != NULL && form != NULL, FALSE);

  g_autoptr (GEnumClass) forms = g_type_class_ref (SC_TYPE_COPY_FORM);
  const GEnumValue *value = g_enum_get_value_by_nick (forms, nick);

  if (value == NULL)
    return FALSE;

  *form = (ScCopyForm) value->value;
  return TRUE;
}

/**
 * sc_copy_format:
 * @table: (nullable): the table of @status; needed for what depends on @stack
 * @stack: (nullable): the id of a library or server, as sc_copy_pick_stack() picks it, for a
 *   constant or statement
 * @error: set to an %SC_COPY_ERROR whose message says what @status does not have
 *
 * Returns: (transfer full) (nullable): @status in @form, or %NULL if it has no such form
 */
char *
sc_copy_format (ScTable    *table,
                ScStatus   *status,
                ScCopyForm  form,
                const char *stack,
                GError    **error)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  switch (form)
    {
    case SC_COPY_NUMBER:
      return format_number (status, error);
    case SC_COPY_PHRASE:
      return format_phrase (status, error);
    case SC_COPY_LINE:
      return format_line (status, error);
    case SC_COPY_STATUS_LINE:
      return format_status_line (status, error);
    case SC_COPY_CHINESE:
      return format_chinese (status, error);
    case SC_COPY_BILINGUAL:
      return format_bilingual (status);
    case SC_COPY_CONSTANT:
      return check_code (status, error) ? sc_copy_format_constant (table, status, stack, error)
                                        : NULL;
    case SC_COPY_MARKDOWN:
      return format_markdown (status);
    case SC_COPY_JSON:
      return format_json (status);
    case SC_COPY_CSV:
      return format_csv (status);
    case SC_COPY_LINK:
      return format_link (status, error);
    case SC_COPY_SAMPLE:
      return check_code (status, error) ? format_sample (status, error) : NULL;
    case SC_COPY_STATEMENT:
      return check_code (status, error) ? sc_copy_format_statement (table, status, stack, error)
                                        : NULL;
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sc_copy_format_html:
 *
 * The same link as %SC_COPY_MARKDOWN, for programs that take text with markup.
 *
 * Returns: (transfer full): @status as a link in HTML
 */
char *
sc_copy_format_html (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  g_autofree char *title = sc_record_dup_title (status);
  g_autofree char *uri = sc_record_dup_uri (status);

  if (uri == NULL)
    return g_markup_escape_text (title, -1);

  return g_markup_printf_escaped ("<a href=\"%s\">%s</a>", uri, title);
}
