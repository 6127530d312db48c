/* sc-detail.c — one thing that the table says about a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-detail.h"

/* The table says twenty kinds of things about a code. They are all held alike, as an element with
 * attributes and a text, so that a new kind costs one row in sc-table-format.c and no new type. A
 * detail is filled while the table is read; afterwards its status owns it and nobody changes it.
 *
 * Attribute values come from a small set and repeat in every entry, so they are interned.
 */

struct _ScDetail
{
  ScDetailKind kind;
  const char *attributes[SC_N_ATTRIBUTES];
  char *text[SC_N_LANGUAGES];
};

/**
 * sc_detail_new:
 *
 * Returns: (transfer full): a detail without attributes and text
 */
ScDetail *
sc_detail_new (ScDetailKind kind)
{
  ScDetail *self = g_new0 (ScDetail, 1);

  self->kind = kind;

  return self;
}

/**
 * sc_detail_free:
 * @self: (transfer full): a detail
 */
void
sc_detail_free (ScDetail *self)
{
  for (int i = 0; i < SC_N_LANGUAGES; i++)
    g_free (self->text[i]);
  g_free (self);
}

/**
 * sc_detail_set_attribute:
 *
 * Only for whoever reads the table.
 */
void
sc_detail_set_attribute (ScDetail    *self,
                         ScAttribute  attribute,
                         const char  *value)
{
  self->attributes[attribute] = g_intern_string (value);
}

/**
 * sc_detail_take_text:
 * @text: (transfer full): the text in @language
 *
 * Only for whoever reads the table.
 */
void
sc_detail_take_text (ScDetail   *self,
                     ScLanguage  language,
                     char       *text)
{
  g_free (self->text[language]);
  self->text[language] = text;
}

/**
 * sc_detail_get_kind:
 *
 * Returns: which element of the table it is
 */
ScDetailKind
sc_detail_get_kind (ScDetail *self)
{
  return self->kind;
}

/**
 * sc_detail_get_attribute:
 *
 * Returns: (nullable): the value of @attribute, or %NULL if the element has none
 */
const char *
sc_detail_get_attribute (ScDetail    *self,
                         ScAttribute  attribute)
{
  return self->attributes[attribute];
}

/**
 * sc_detail_get_text:
 *
 * Returns: (nullable): the text in @language, the English one where there is no other, or %NULL if
 * the
 *   element has no text
 */
const char *
sc_detail_get_text (ScDetail   *self,
                    ScLanguage  language)
{
  return self->text[language] != NULL ? self->text[language] : self->text[SC_LANGUAGE_EN];
}

/**
 * sc_detail_has_text:
 *
 * Returns: whether there is a text in @language itself
 */
gboolean
sc_detail_has_text (ScDetail   *self,
                    ScLanguage  language)
{
  return self->text[language] != NULL;
}

/**
 * sc_detail_dup_title:
 *
 * The name of the document that an element refers to, as RFC 9110 itself writes it.
 *
 * Returns: (transfer full) (nullable): such as `RFC 9110, Section 15.5.5`, or %NULL if the element
 *   refers to no document
 */
char *
sc_detail_dup_title (ScDetail *self)
{
  const char *rfc = self->attributes[SC_ATTRIBUTE_RFC];
  const char *section = self->attributes[SC_ATTRIBUTE_SECTION];

  if (rfc != NULL && section != NULL)
    return g_strdup_printf ("RFC %s, Section %s", rfc, section);

  if (self->attributes[SC_ATTRIBUTE_HREF] != NULL)
    return g_strdup (self->text[SC_LANGUAGE_EN]);

  return NULL;
}

/**
 * sc_detail_dup_uri:
 *
 * Returns: (transfer full) (nullable): where that document can be read, or %NULL
 */
char *
sc_detail_dup_uri (ScDetail *self)
{
  const char *rfc = self->attributes[SC_ATTRIBUTE_RFC];
  const char *section = self->attributes[SC_ATTRIBUTE_SECTION];

  if (rfc != NULL && section != NULL)
    return g_strdup_printf ("https://www.rfc-editor.org/rfc/rfc%s#section-%s", rfc, section);

  return g_strdup (self->attributes[SC_ATTRIBUTE_HREF]);
}
