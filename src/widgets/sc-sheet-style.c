/* sc-sheet-style.c — how each kind of block looks on paper
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-sheet-style.h"

#include "sc-text.h"

/* All in points: black letters on white and hairlines, so that nothing is told by a color. Leading
 * is fixed, since lines with Han characters would be higher than others, and the two languages
 * would not stand on the same lines.
 *
 * Letters have serifs wherever they are not bold. That is how books are set; besides, cairo 1.16
 * leaves the glyph of 如 empty when it puts Noto Sans CJK into a PDF, but not with the bold one, nor
 * with Noto Serif CJK.
 */

#define MANY_COLUMNS 5 /* from which on a table has smaller letters */
#define SMALLER 0.88

static const ScSheetStyle styles[SC_N_SHEET_KINDS] = {
  [SC_SHEET_TITLE] = { .family = "Sans", .size = 15, .space = 22, .bottom = 2 },
  [SC_SHEET_HEADING] = { .family = "Sans", .size = 11, .leading = 15, .bold = TRUE, .space = 15,
                         .bottom = 2, .rule = SC_SHEET_RULE_BELOW },
  [SC_SHEET_CAPTION] = { .family = "Serif", .size = 9.5, .leading = 13.5, .space = 6 },
  [SC_SHEET_LEAD] = { .family = "Sans", .size = 10, .leading = 14.5, .bold = TRUE, .splits = TRUE,
                      .space = 10 },
  [SC_SHEET_TEXT] = { .family = "Serif", .size = 9.5, .leading = 13.5, .splits = TRUE,
                      .space = 3 },
  [SC_SHEET_FACT] = { .family = "Serif", .size = 9.5, .leading = 13.5, .first_bold = TRUE,
                      .splits = TRUE, .space = 5 },
  [SC_SHEET_NOTE] = { .family = "Serif", .size = 8.5, .leading = 12, .splits = TRUE, .space = 3 },
  [SC_SHEET_SAMPLE] = { .family = "Monospace", .size = 8.5, .leading = 12, .space = 6, .top = 2,
                        .bottom = 2, .rule = SC_SHEET_RULE_BAR },
  [SC_SHEET_TABLE_HEAD] = { .family = "Sans", .size = 8.5, .leading = 12, .bold = TRUE, .space = 8,
                            .top = 3, .bottom = 3, .rule = SC_SHEET_RULE_STRONG },
  [SC_SHEET_TABLE_ROW] = { .family = "Serif", .size = 9, .leading = 12.5, .top = 3.5,
                           .bottom = 3.5, .rule = SC_SHEET_RULE_BELOW },
  [SC_SHEET_TABLE_NAMED] = { .family = "Serif", .size = 9, .leading = 12.5, .first_bold = TRUE,
                             .top = 3.5, .bottom = 3.5, .rule = SC_SHEET_RULE_BELOW },
  [SC_SHEET_TABLE_MARKED] = { .family = "Serif", .size = 9, .leading = 12.5, .bold = TRUE,
                              .top = 3.5, .bottom = 3.5, .rule = SC_SHEET_RULE_BELOW },
};

/* Han characters, and the punctuation that is as wide as they are. */
static gboolean
is_wide (gunichar c)
{
  return sc_text_is_han (c) || (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xffef);
}

/* Says which forms Han characters have. The language alone does not say that of punctuation behind
 * Latin letters, which is taken to be theirs; so the font is named as well, for where it is
 * there. */
static void
add_chinese (PangoAttrList *attributes,
             const char    *family,
             const char    *text)
{
  g_autofree char *families = g_strdup_printf ("Noto %s CJK SC, %s", family, family);
  gboolean any = FALSE;

  for (const char *p = text, *next; *p != '\0'; p = next)
    {
      PangoAttribute *attribute;

      next = g_utf8_next_char (p);
      if (!is_wide (g_utf8_get_char (p)))
        continue;

      any = TRUE;
      while (is_wide (g_utf8_get_char (next)))
        next = g_utf8_next_char (next);
      attribute = pango_attr_family_new (families);
      attribute->start_index = (guint) (p - text);
      attribute->end_index = (guint) (next - text);
      pango_attr_list_insert_before (attributes, attribute);
    }

  pango_attr_list_insert_before (
      attributes, pango_attr_language_new (pango_language_from_string (any ? "zh-cn" : "en")));
}

/* No hyphen is put into an address or the name of a constant where a line must end in the middle
 * of it. */
static void
add_attributes (PangoAttrList      *attributes,
                const ScSheetStyle *style,
                const char         *text)
{
  add_chinese (attributes, style->family, text);
  pango_attr_list_insert_before (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (style->leading > 0)
    pango_attr_list_insert_before (
        attributes,
        pango_attr_line_height_new_absolute (pango_units_from_double (style->leading)));
}

/* What turns out to be no markup is printed as it stands: a strange text is better than none. */
static void
set_markup (PangoLayout *layout,
            const ScSheetStyle *style,
            const char  *markup)
{
  g_autofree char *valid = g_utf8_make_valid (markup, -1);
  g_autofree char *text = NULL;
  PangoAttrList *attributes = NULL;

  if (!pango_parse_markup (valid, -1, 0, &attributes, &text, NULL, NULL))
    {
      attributes = pango_attr_list_new ();
      text = g_strdup (valid);
    }

  add_attributes (attributes, style, text);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/**
 * sc_sheet_style_of:
 *
 * Returns: how blocks of @kind look
 */
const ScSheetStyle *
sc_sheet_style_of (ScSheetKind kind)
{
  g_return_val_if_fail (kind < SC_N_SHEET_KINDS, NULL);

  return &styles[kind];
}

/**
 * sc_sheet_style_new_layout:
 * @place: which of the texts of @block
 * @context: where a point is as long as a unit of the page
 * @width: how wide the text may be, in points
 *
 * Returns: (transfer full): the text, broken into lines
 */
PangoLayout *
sc_sheet_style_new_layout (const ScSheetBlock *block,
                           guint               place,
                           PangoContext       *context,
                           double              width)
{
  const ScSheetStyle *style = &styles[block->kind];
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_new ();
  double smaller = block->table != 0 && block->n_cells >= MANY_COLUMNS ? SMALLER : 1;
  gboolean marked = block->kind == SC_SHEET_TABLE_MARKED && place == 0;
  g_autofree char *markup = g_strconcat (marked ? "▸ " : "", block->cells[place], NULL);

  pango_font_description_set_family_static (font, style->family);
  pango_font_description_set_size (font, pango_units_from_double (smaller * style->size));
  if (style->bold || (style->first_bold && place == 0))
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_width (layout, pango_units_from_double (MAX (width, 1)));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  set_markup (layout, style, markup);

  return layout;
}
