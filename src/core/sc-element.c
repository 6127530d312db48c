/* sc-element.c — the element of a table file that is being read
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-element.h"

#include <glib/gi18n-lib.h>

/* Attributes and messages: what every element needs, whatever it means. */

/**
 * sc_element_fail:
 *
 * Sets the error to a message that begins with file and line, as those of compilers do.
 *
 * Returns: %FALSE
 */
gboolean
sc_element_fail (const ScElement *self,
                 ScTableError     code,
                 const char      *format,
                 ...)
{
  int line;
  int character;
  va_list args;

  /* GMarkup stands behind the element, and on a line break it counts itself to the next line. */
  g_markup_parse_context_get_position (self->context, &line, &character);
  if (character == 1 && line > 1)
    line--;

  va_start (args, format);
  g_autofree char *message = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (self->error, SC_TABLE_ERROR, (int) code, "%s:%d: %s", self->file, line, message);
  return FALSE;
}

/**
 * sc_element_fail_syntax:
 * @cause: what GMarkup says; it tells the line in words, and can quote bytes that are not UTF-8
 *
 * Sets the error to an %SC_TABLE_ERROR_SYNTAX.
 *
 * Returns: %FALSE
 */
gboolean
sc_element_fail_syntax (const ScElement *self,
                        const GError    *cause)
{
  const char *place = strstr (cause->message, ": ");
  g_autofree char *message =
      g_utf8_make_valid (place != NULL ? place + 2 : cause->message, -1);

  return sc_element_fail (self, SC_TABLE_ERROR_SYNTAX, "%s", message);
}

/**
 * sc_element_find:
 *
 * Returns: (nullable): the value of @attribute, or %NULL if the element has none
 */
const char *
sc_element_find (const ScElement *self,
                 const char      *attribute)
{
  for (gsize i = 0; self->names[i] != NULL; i++)
    {
      if (g_str_equal (self->names[i], attribute))
        return self->values[i];
    }

  return NULL;
}

/**
 * sc_element_check_unique:
 *
 * GMarkup lets an attribute stand twice, which XML does not.
 *
 * Returns: whether each attribute stands once
 */
gboolean
sc_element_check_unique (const ScElement *self)
{
  for (gsize i = 0; self->names[i] != NULL; i++)
    {
      for (gsize j = 0; j < i; j++)
        {
          if (g_str_equal (self->names[i], self->names[j]))
            return sc_element_fail (self, SC_TABLE_ERROR_DUPLICATE,
                                    _ ("<%s> has the attribute “%s” twice"), self->name,
                                    self->names[i]);
        }
    }

  return TRUE;
}

/**
 * sc_element_check_names:
 * @allowed: names of attributes, separated by spaces
 *
 * Returns: whether the element has no other attributes
 */
gboolean
sc_element_check_names (const ScElement *self,
                        const char      *allowed)
{
  g_auto (GStrv) list = g_strsplit (allowed, " ", -1);

  for (gsize i = 0; self->names[i] != NULL; i++)
    {
      if (!g_strv_contains ((const char *const *) list, self->names[i]))
        return sc_element_fail (self, SC_TABLE_ERROR_UNKNOWN,
                                      _ ("<%s> has no attribute “%s”"), self->name, self->names[i]);
    }

  return TRUE;
}

/**
 * sc_element_require:
 * @value: (out) (transfer none): the value of @attribute
 *
 * Returns: whether the element has that attribute
 */
gboolean
sc_element_require (const ScElement  *self,
                    const char       *attribute,
                    const char      **value)
{
  *value = sc_element_find (self, attribute);
  if (*value == NULL)
    return sc_element_fail (self, SC_TABLE_ERROR_MISSING, _ ("<%s> lacks the attribute “%s”"),
                                  self->name, attribute);

  return TRUE;
}

/**
 * sc_element_require_enum:
 * @type: an enumeration, whose nicks are the values that @attribute may have
 * @value: (out): the value
 *
 * Returns: whether the element has that attribute with one of those values
 */
gboolean
sc_element_require_enum (const ScElement *self,
                         const char      *attribute,
                         GType            type,
                         int             *value)
{
  const char *nick;

  if (!sc_element_require (self, attribute, &nick))
    return FALSE;

  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value_by_nick (klass, nick);

  if (found == NULL)
    return sc_element_fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” is no value for “%s”"), nick,
                                  attribute);

  *value = found->value;
  return TRUE;
}

/* How msgfmt names the language of zh_CN.po: newer ones (gettext 0.23) write the tag of BCP 47. */
static const char *const chinese[] = { "zh_CN", "zh-Hans-CN", NULL };

/**
 * sc_element_get_language:
 * @translated: whether the element may stand in another language than English
 * @language: (out): the language that `xml:lang` tells, English without it
 *
 * Returns: whether the element may stand in that language
 */
gboolean
sc_element_get_language (const ScElement *self,
                         gboolean         translated,
                         ScLanguage      *language)
{
  const char *lang = sc_element_find (self, "xml:lang");

  *language = lang == NULL ? SC_LANGUAGE_EN : SC_LANGUAGE_ZH;
  if (lang != NULL && (!translated || !g_strv_contains (chinese, lang)))
    return sc_element_fail (self, SC_TABLE_ERROR_VALUE,
                                  _ ("<%s> cannot stand here in the language “%s”"), self->name,
                                  lang);

  return TRUE;
}
