/* sc-marking.c — marks on the letters that were looked for
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-marking.h"

#include "sc-highlight.h"

/* The letters are underlined and tinted, so that color is not the only sign, and keep their weight,
 * so that a text is not laid out anew at every key. The tint is of a color that lies between those
 * of light and dark themes.
 */

static void
insert (PangoAttrList  *attributes,
        PangoAttribute *attribute,
        const ScRange  *range)
{
  attribute->start_index = range->start;
  attribute->end_index = range->end;
  pango_attr_list_insert (attributes, attribute);
}

/**
 * sc_marking_new:
 * @query: (nullable): what was looked for
 * @guessed: whether it is taken to mean other words than were typed
 * @text: the text of a label
 * @language: what it is written in; Chinese says so, or it might get the Han forms of another
 *   language
 *
 * Returns: (transfer full): attributes for the label
 */
PangoAttrList *
sc_marking_new (ScQuery    *query,
                gboolean    guessed,
                const char *text,
                ScLanguage  language)
{
  PangoAttrList *attributes = pango_attr_list_new ();
  g_autoptr (GArray) ranges = g_array_new (FALSE, FALSE, sizeof (ScRange));

  if (language == SC_LANGUAGE_ZH)
    pango_attr_list_insert (attributes,
                            pango_attr_language_new (pango_language_from_string ("zh-CN")));
  if (query != NULL)
    sc_highlight_find (query, guessed, text, ranges);

  for (guint i = 0; i < ranges->len; i++)
    {
      const ScRange *range = &g_array_index (ranges, ScRange, i);

      insert (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), range);
      insert (attributes, pango_attr_background_new (0xe500, 0xa500, 0x0a00), range);
      insert (attributes, pango_attr_background_alpha_new (0x4800), range);
    }

  return attributes;
}

/* When GTK lays out a label it can add the label's attributes to those that it keeps of the markup,
 * and then they stay when others are set. */
static void
read_markup_again (GtkLabel *label)
{
  if (!gtk_label_get_use_markup (label))
    return;

  gtk_label_set_use_markup (label, FALSE);
  gtk_label_set_use_markup (label, TRUE);
}

/**
 * sc_marking_apply:
 * @query: (nullable): what was looked for
 *
 * Marks it in the text that @label shows now.
 */
void
sc_marking_apply (GtkLabel   *label,
                  ScQuery    *query,
                  gboolean    guessed,
                  ScLanguage  language)
{
  g_autoptr (PangoAttrList) attributes =
      sc_marking_new (query, guessed, gtk_label_get_text (label), language);

  /* A label is laid out anew whenever its attributes are set. */
  if (pango_attr_list_equal (attributes, gtk_label_get_attributes (label)))
    return;

  gtk_label_set_attributes (label, attributes);
  read_markup_again (label);
}
