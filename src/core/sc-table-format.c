/* sc-table-format.c — what a table file may say
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table-format.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-status.h"
#include "sc-text.h"

/* The format of data/table/ as two tables: the elements below `<status>` and `<details>`, and their
 * attributes. The reader knows no element by name, so a new kind of detail is a row here, a kind in
 * sc-detail.h and a line in data/table/README.md and data/its/.
 */

#define A(attribute) (1u << SC_ATTRIBUTE_##attribute)
#define SECTION (A (RFC) | A (SECTION))

static const ScElementFormat elements[] = {
  { "phrase", SC_DETAIL_PHRASE, SC_TEXT_REQUIRED, FALSE, TRUE, 0, 0, NULL },
  { "name", SC_DETAIL_NAME, SC_TEXT_REQUIRED, TRUE, TRUE, 0, 0, NULL },
  { "summary", SC_DETAIL_SUMMARY, SC_TEXT_REQUIRED, TRUE, TRUE, 0, 0, NULL },
  { "meaning", SC_DETAIL_MEANING, SC_TEXT_REQUIRED, TRUE, TRUE, 0, 0, NULL },
  { "reference", SC_DETAIL_REFERENCE, SC_TEXT_NONE, FALSE, FALSE, SECTION, 0, NULL },
  { "document", SC_DETAIL_DOCUMENT, SC_TEXT_REQUIRED, FALSE, FALSE, A (HREF), 0, NULL },
  { "former", SC_DETAIL_FORMER, SC_TEXT_REQUIRED, FALSE, FALSE, SECTION, 0, NULL },
  { "alias", SC_DETAIL_ALIAS, SC_TEXT_REQUIRED, FALSE, FALSE, A (KIND), A (OWNER), NULL },
  { "pinyin", SC_DETAIL_PINYIN, SC_TEXT_REQUIRED, FALSE, TRUE, 0, 0, NULL },
  { "introduced", SC_DETAIL_INTRODUCED, SC_TEXT_NONE, FALSE, TRUE, A (VERSION) | SECTION, 0, NULL },
  { "cache", SC_DETAIL_CACHE, SC_TEXT_OPTIONAL, TRUE, TRUE, A (VALUE) | SECTION, 0,
    "yes no never not-applicable" },
  { "content", SC_DETAIL_CONTENT, SC_TEXT_OPTIONAL, TRUE, TRUE, A (VALUE) | SECTION, 0,
    "yes no must-not" },
  { "retry", SC_DETAIL_RETRY, SC_TEXT_REQUIRED, TRUE, TRUE, A (VALUE), SECTION,
    "no safe idempotent after changed" },
  { "method", SC_DETAIL_METHOD, SC_TEXT_OPTIONAL, TRUE, TRUE, A (VALUE) | SECTION, 0,
    "kept changed may-change none" },
  { "field", SC_DETAIL_FIELD, SC_TEXT_OPTIONAL, TRUE, FALSE, A (NAME) | A (ROLE) | A (IN), SECTION,
    NULL },
  { "confusion", SC_DETAIL_CONFUSION, SC_TEXT_REQUIRED, TRUE, FALSE, A (CODE), A (OWNER), NULL },
  { "advice", SC_DETAIL_ADVICE, SC_TEXT_REQUIRED, TRUE, FALSE, A (SIDE), 0, NULL },
  { "wrong", SC_DETAIL_WRONG, SC_TEXT_REQUIRED, TRUE, FALSE, 0, SECTION, NULL },
  { "sample", SC_DETAIL_SAMPLE, SC_TEXT_VERBATIM, FALSE, TRUE, 0, 0, NULL },
  { "source", SC_DETAIL_SOURCE, SC_TEXT_REQUIRED, FALSE, FALSE, A (PRIMARY), A (HREF), NULL },
};

#undef SECTION
#undef A

G_STATIC_ASSERT (G_N_ELEMENTS (elements) == SC_N_DETAIL_KINDS);

static const struct
{
  const char *name;
  const char *values;
} attributes[] = {
  [SC_ATTRIBUTE_CODE] = { "code", NULL },
  [SC_ATTRIBUTE_HREF] = { "href", NULL },
  [SC_ATTRIBUTE_IN] = { "in", "request response both" },
  [SC_ATTRIBUTE_KIND] = { "kind", "usual wording spelling misspelling proposed" },
  [SC_ATTRIBUTE_NAME] = { "name", NULL },
  [SC_ATTRIBUTE_OWNER] = { "owner", NULL },
  [SC_ATTRIBUTE_PRIMARY] = { "primary", "yes no" },
  [SC_ATTRIBUTE_RFC] = { "rfc", NULL },
  [SC_ATTRIBUTE_ROLE] = { "role", "required recommended related" },
  [SC_ATTRIBUTE_SECTION] = { "section", NULL },
  [SC_ATTRIBUTE_SIDE] = { "side", "client server" },
  [SC_ATTRIBUTE_VALUE] = { "value", NULL },
  [SC_ATTRIBUTE_VERSION] = { "version", NULL },
};

G_STATIC_ASSERT (G_N_ELEMENTS (attributes) == SC_N_ATTRIBUTES);

/**
 * sc_table_format_find_element:
 *
 * Returns: (nullable): the format of an element below `<status>`, or %NULL if there is none of that
 *   name
 */
const ScElementFormat *
sc_table_format_find_element (const char *element)
{
  for (gsize i = 0; i < G_N_ELEMENTS (elements); i++)
    {
      if (g_str_equal (elements[i].element, element))
        return &elements[i];
    }

  return NULL;
}

/**
 * sc_table_format_find_attribute:
 * @attribute: (out): the attribute of that name
 *
 * Returns: whether there is one
 */
gboolean
sc_table_format_find_attribute (const char  *name,
                                ScAttribute *attribute)
{
  for (gsize i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      if (g_str_equal (attributes[i].name, name))
        {
          *attribute = (ScAttribute) i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * sc_table_format_get_attribute:
 *
 * Returns: the name of @attribute
 */
const char *
sc_table_format_get_attribute (ScAttribute attribute)
{
  return attributes[attribute].name;
}

static gboolean
is_one_of (const char *value,
           const char *values)
{
  g_auto (GStrv) list = g_strsplit (values, " ", -1);

  return g_strv_contains ((const char *const *) list, value);
}

static gboolean
is_number (const char *value)
{
  return *value != '\0' && strspn (value, "0123456789") == strlen (value);
}

/**
 * sc_table_format_check_value:
 *
 * Returns: whether @attribute may have @value in an element of @format
 */
gboolean
sc_table_format_check_value (const ScElementFormat *format,
                             ScAttribute            attribute,
                             const char            *value)
{
  if (attribute == SC_ATTRIBUTE_VALUE)
    return is_one_of (value, format->values);

  if (attributes[attribute].values != NULL)
    return is_one_of (value, attributes[attribute].values);

  switch (attribute)
    {
    case SC_ATTRIBUTE_CODE:
      return sc_status_check_number (value);
    case SC_ATTRIBUTE_RFC:
      return is_number (value);
    case SC_ATTRIBUTE_HREF:
      return g_str_has_prefix (value, "https://") && g_uri_is_valid (value, G_URI_FLAGS_NONE, NULL);
    default:
      return *value != '\0';
    }
}

static gboolean
read_attribute (const ScElementFormat *format,
                const ScElement       *element,
                gsize                  i,
                ScDetail              *detail)
{
  const char *name = element->names[i];
  ScAttribute attribute;

  if (g_str_equal (name, "xml:lang"))
    return TRUE;

  if (!sc_table_format_find_attribute (name, &attribute) ||
      ((format->required | format->optional) & (1u << attribute)) == 0)
    return sc_element_fail (element, SC_TABLE_ERROR_UNKNOWN, _ ("<%s> has no attribute “%s”"),
                            element->name, name);

  if (!sc_table_format_check_value (format, attribute, element->values[i]))
    return sc_element_fail (element, SC_TABLE_ERROR_VALUE, _ ("“%s” is no value for “%s”"),
                            element->values[i], name);

  sc_detail_set_attribute (detail, attribute, element->values[i]);
  return TRUE;
}

/**
 * sc_table_format_read:
 * @detail: takes the attributes of @element, except its language
 *
 * Returns: whether @element has all the attributes that @format requires, no others than it allows,
 *   and in each a value that makes sense
 */
gboolean
sc_table_format_read (const ScElementFormat *format,
                      const ScElement       *element,
                      ScDetail              *detail)
{
  const char *value;

  for (gsize i = 0; element->names[i] != NULL; i++)
    {
      if (!read_attribute (format, element, i, detail))
        return FALSE;
    }

  for (guint i = 0; i < SC_N_ATTRIBUTES; i++)
    {
      if ((format->required & (1u << i)) != 0 &&
          !sc_element_require (element, attributes[i].name, &value))
        return FALSE;
    }

  /* An RFC without a section says little, a section without an RFC nothing. */
  if (sc_element_find (element, "rfc") != NULL)
    return sc_element_require (element, "section", &value);

  if (sc_element_find (element, "section") != NULL)
    return sc_element_require (element, "rfc", &value);

  return TRUE;
}

/**
 * sc_table_format_read_text:
 * @raw: what stands in @element
 * @text: (out) (transfer full) (nullable): the text that it means, or %NULL if there is none
 *
 * Returns: whether @rule allows that
 */
gboolean
sc_table_format_read_text (ScTextRule       rule,
                           const ScElement *element,
                           const char      *raw,
                           char           **text)
{
  g_autofree char *line = sc_text_collapse (raw, -1);

  *text = NULL;
  if (*line == '\0' && rule != SC_TEXT_NONE && rule != SC_TEXT_OPTIONAL)
    return sc_element_fail (element, SC_TABLE_ERROR_MISSING, _ ("<%s> is empty"), element->name);

  if (*line != '\0' && rule == SC_TEXT_NONE)
    return sc_element_fail (element, SC_TABLE_ERROR_VALUE, _ ("<%s> holds no text"),
                            element->name);

  if (*line != '\0')
    *text = rule == SC_TEXT_VERBATIM ? g_strdup (raw) : g_steal_pointer (&line);

  return TRUE;
}
