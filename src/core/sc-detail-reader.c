/* sc-detail-reader.c — reading what the table says about one code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-detail-reader.h"

#include <glib/gi18n-lib.h>

/* The elements below `<status>` and `<details>`, whose kinds sc-table-format.c knows. The reader of
 * a whole file passes them here one by one; where it skipped the `<details>` of an entry,
 * sc_detail_reader_load() reads them later from the same text.
 *
 * What stands for an element in another language (`xml:lang`) follows the element itself, and need
 * not repeat its attributes; that is how msgfmt writes it.
 */

static gboolean
is_translatable (ScDetailReader *self)
{
  return self->detail != NULL && sc_detail_get_kind (self->detail) == self->format->kind &&
         sc_detail_has_text (self->detail, SC_LANGUAGE_EN) &&
         !sc_detail_has_text (self->detail, self->language);
}

/* A translation says nothing of its own. */
static gboolean
check_attributes (ScDetailReader  *self,
                  const ScElement *element)
{
  for (gsize i = 0; element->names[i] != NULL; i++)
    {
      ScAttribute attribute;

      if (g_str_equal (element->names[i], "xml:lang"))
        continue;

      if (!sc_table_format_find_attribute (element->names[i], &attribute) ||
          g_strcmp0 (sc_detail_get_attribute (self->detail, attribute), element->values[i]) != 0)
        return sc_element_fail (element, SC_TABLE_ERROR_VALUE,
                                _ ("the translation of <%s> has another “%s”"), element->name,
                                element->names[i]);
    }

  return TRUE;
}

static gboolean
start_translation (ScDetailReader  *self,
                   const ScElement *element)
{
  if (!is_translatable (self))
    return sc_element_fail (element, SC_TABLE_ERROR_MISSING,
                            _ ("a translation of <%s> must follow the element that it translates"),
                            element->name);

  return check_attributes (self, element);
}

/**
 * sc_detail_reader_start:
 * @element: the element that starts
 * @brief: whether it stands in `<status>` itself and not in its `<details>`
 *
 * Returns: whether the format knows such an element in that place
 */
gboolean
sc_detail_reader_start (ScDetailReader  *self,
                        const ScElement *element,
                        gboolean         brief)
{
  self->format = sc_table_format_find_element (element->name);
  if (self->format == NULL || brief != (self->format->kind < SC_N_BRIEF_DETAIL_KINDS))
    return sc_element_fail (element, SC_TABLE_ERROR_UNKNOWN, _ ("<%s> has no element <%s>"),
                            brief ? "status" : "details", element->name);

  if (!sc_element_get_language (element, self->format->translated, &self->language))
    return FALSE;

  if (self->language != SC_LANGUAGE_EN)
    return start_translation (self, element);

  g_autoptr (ScDetail) detail = sc_detail_new (self->format->kind);

  if (!sc_table_format_read (self->format, element, detail))
    return FALSE;

  if (self->format->single && sc_detail_reader_has (self, self->format->kind))
    return sc_element_fail (element, SC_TABLE_ERROR_DUPLICATE, _ ("there is a second <%s>"),
                            element->name);

  self->detail = detail;
  g_ptr_array_add (self->details, g_steal_pointer (&detail));
  return TRUE;
}

/**
 * sc_detail_reader_end:
 * @element: the element that ends
 * @text: what stood in it
 *
 * Returns: whether the format allows such a text
 */
gboolean
sc_detail_reader_end (ScDetailReader  *self,
                      const ScElement *element,
                      const char      *text)
{
  char *line;

  if (!sc_table_format_read_text (self->format->text, element, text, &line))
    return FALSE;

  sc_detail_take_text (self->detail, self->language, line);
  return TRUE;
}

/**
 * sc_detail_reader_has:
 *
 * Returns: whether there is a detail of that kind already
 */
gboolean
sc_detail_reader_has (ScDetailReader *self,
                      ScDetailKind    kind)
{
  for (guint i = 0; i < self->details->len; i++)
    {
      if (sc_detail_get_kind (g_ptr_array_index (self->details, i)) == kind)
        return TRUE;
    }

  return FALSE;
}

/* What was skipped */

typedef struct
{
  ScDetailReader reader;
  GString *text;
  guint depth;
} Loader;

static void
element_started_cb (GMarkupParseContext *context,
                    const char          *name,
                    const char         **names,
                    const char         **values,
                    gpointer             data,
                    GError             **error)
{
  Loader *self = data;
  const ScElement element = { "details", context, name, names, values, error };

  g_string_truncate (self->text, 0);
  if (self->depth++ > 0)
    sc_detail_reader_start (&self->reader, &element, FALSE);
}

static void
element_ended_cb (GMarkupParseContext *context,
                  const char          *name,
                  gpointer             data,
                  GError             **error)
{
  Loader *self = data;
  const ScElement element = { "details", context, name, NULL, NULL, error };

  if (--self->depth > 0)
    sc_detail_reader_end (&self->reader, &element, self->text->str);
}

static void
text_read_cb (GMarkupParseContext *context,
              const char          *text,
              gsize                length,
              gpointer             data,
              GError             **error)
{
  g_string_append_len (((Loader *) data)->text, text, (gssize) length);
}

/**
 * sc_detail_reader_load:
 * @source: the `<details>` of one entry, from a file that is known to follow the format
 * @details: (element-type ScDetail): takes what they say
 *
 * A #ScStatusLoader.
 */
void
sc_detail_reader_load (GBytes    *source,
                       GPtrArray *details)
{
  static const GMarkupParser parser = {
    .start_element = element_started_cb,
    .end_element = element_ended_cb,
    .text = text_read_cb,
  };
  Loader self = { .reader = { .details = details }, .text = g_string_new (NULL) };
  g_autoptr (GMarkupParseContext) context =
      g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &self, NULL);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *text = g_bytes_get_data (source, &length);

  if (!g_markup_parse_context_parse (context, text, (gssize) length, &error) ||
      !g_markup_parse_context_end_parse (context, &error))
    g_critical ("%s", error->message);

  g_string_free (self.text, TRUE);
}
