/* sc-sheet.c — what is to be printed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-sheet.h"

#include <string.h>

/* A list of blocks, without fonts and sizes: sc-sheet-row.c knows how each kind looks, and
 * sc-sheet-layout.c what fits on a page. All blocks are rows of cells, a paragraph one with a
 * single cell, so that the two languages of a text, a fact and a table are broken into pages by the
 * same code.
 */

#define NUMBER_WEIGHT 18 /* the columns of titles and facts, in parts of 100 */
#define NAME_WEIGHT 24
#define FULL_WEIGHT 100

struct _ScSheet
{
  char *title;
  GPtrArray *blocks; /* (element-type ScSheetBlock) */
  guint n_tables;
  GArray *weights; /* (element-type double): the columns of the last table */
};

static void
block_free (gpointer data)
{
  ScSheetBlock *block = data;

  g_strfreev (block->cells);
  g_free (block->weights);
  g_free (block);
}

/* Adds @n_cells texts beside each other; @markups may have fewer, then the last cells are empty. */
static ScSheetBlock *
add_block (ScSheet           *self,
           ScSheetKind        kind,
           const char *const *markups,
           const double      *weights,
           guint              n_cells)
{
  ScSheetBlock *block = g_new0 (ScSheetBlock, 1);
  guint n_texts = g_strv_length ((char **) markups);

  block->kind = kind;
  block->n_cells = n_cells;
  block->cells = g_new0 (char *, n_cells + 1);
  block->weights = g_memdup2 (weights, n_cells * sizeof (double));
  for (guint i = 0; i < n_cells; i++)
    block->cells[i] = g_strdup (i < n_texts ? markups[i] : "");

  g_ptr_array_add (self->blocks, block);
  return block;
}

static ScSheetBlock *
add_single (ScSheet     *self,
            ScSheetKind  kind,
            const char  *markup)
{
  static const double weights[] = { FULL_WEIGHT };
  const char *markups[] = { markup, NULL };

  return add_block (self, kind, markups, weights, 1);
}

/* Adds texts of the same width beside each other, after an empty margin if @margin is not 0. */
static ScSheetBlock *
add_beside (ScSheet           *self,
            ScSheetKind        kind,
            const char *const *markups,
            double             margin)
{
  guint n_texts = g_strv_length ((char **) markups);
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  g_autoptr (GArray) weights = g_array_new (FALSE, FALSE, sizeof (double));
  double weight = (FULL_WEIGHT - margin) / n_texts;

  if (margin > 0)
    {
      g_ptr_array_add (cells, (gpointer) "");
      g_array_append_val (weights, margin);
    }
  for (guint i = 0; i < n_texts; i++)
    {
      g_ptr_array_add (cells, (gpointer) markups[i]);
      g_array_append_val (weights, weight);
    }
  g_ptr_array_add (cells, NULL);

  return add_block (self, kind, (const char *const *) cells->pdata, (const double *) weights->data,
                    weights->len);
}

/**
 * sc_sheet_new:
 * @title: what the whole is called: at the foot of each page, in the printer's queue, and as the
 *   name of a file
 *
 * Returns: (transfer full): an empty sheet
 */
ScSheet *
sc_sheet_new (const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  ScSheet *self = g_new0 (ScSheet, 1);

  self->title = g_utf8_make_valid (title, -1);
  self->blocks = g_ptr_array_new_with_free_func (block_free);
  self->weights = g_array_new (FALSE, FALSE, sizeof (double));

  return self;
}

void
sc_sheet_free (ScSheet *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_ptr_array_unref (self->blocks);
  g_array_unref (self->weights);
  g_free (self);
}

/**
 * sc_sheet_get_title:
 *
 * Returns: what the whole is called
 */
const char *
sc_sheet_get_title (ScSheet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

/**
 * sc_sheet_get_n_blocks:
 *
 * Returns: how many blocks there are
 */
guint
sc_sheet_get_n_blocks (ScSheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->blocks->len;
}

/**
 * sc_sheet_get_block:
 *
 * Returns: (transfer none): one of them
 */
const ScSheetBlock *
sc_sheet_get_block (ScSheet *self,
                    guint    position)
{
  g_return_val_if_fail (self != NULL && position < self->blocks->len, NULL);

  return g_ptr_array_index (self->blocks, position);
}

/**
 * sc_sheet_add_title:
 * @number: (nullable): a status code, to be seen from afar
 * @text: what it is called
 * @second_text: (nullable): what it is called in the other language, or what else belongs to it
 *
 * Begins with it whatever the sheet is about.
 */
void
sc_sheet_add_title (ScSheet    *self,
                    const char *number,
                    const char *text,
                    const char *second_text)
{
  static const double weights[] = { NUMBER_WEIGHT, FULL_WEIGHT - NUMBER_WEIGHT };
  g_return_if_fail (self != NULL && text != NULL);

  g_autofree char *large = g_markup_printf_escaped ("<span size=\"200%%\"><b>%s</b></span>",
                                                    number != NULL ? number : "");
  g_autofree char *first = g_markup_printf_escaped ("<b>%s</b>", text);
  g_autofree char *second =
      second_text != NULL
          ? g_markup_printf_escaped ("\n<span face=\"Serif\" size=\"85%%\">%s</span>", second_text)
          : NULL;
  g_autofree char *both = g_strconcat (first, second, NULL);
  const char *markups[] = { large, both, NULL };
  ScSheetBlock *block = number != NULL ? add_block (self, SC_SHEET_TITLE, markups, weights, 2)
                                       : add_single (self, SC_SHEET_TITLE, both);

  block->keeps = TRUE;
}

/**
 * sc_sheet_add_heading:
 *
 * Begins a section.
 */
void
sc_sheet_add_heading (ScSheet    *self,
                      const char *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  g_autofree char *markup = g_markup_escape_text (text, -1);

  add_single (self, SC_SHEET_HEADING, markup)->keeps = TRUE;
}

/**
 * sc_sheet_add_caption:
 *
 * Says what the texts below are about.
 */
void
sc_sheet_add_caption (ScSheet    *self,
                      const char *markup)
{
  g_return_if_fail (self != NULL && markup != NULL);

  add_single (self, SC_SHEET_CAPTION, markup)->keeps = TRUE;
}

/**
 * sc_sheet_add_lead:
 * @markups: (array zero-terminated=1): the same in several languages
 *
 * Adds the most important text, its languages beside each other.
 */
void
sc_sheet_add_lead (ScSheet           *self,
                   const char *const *markups)
{
  g_return_if_fail (self != NULL && markups != NULL);

  if (markups[0] != NULL)
    add_beside (self, SC_SHEET_LEAD, markups, 0);
}

/**
 * sc_sheet_add_texts:
 * @markups: (array zero-terminated=1): the same in several languages
 *
 * Adds a paragraph, its languages beside each other.
 */
void
sc_sheet_add_texts (ScSheet           *self,
                    const char *const *markups)
{
  g_return_if_fail (self != NULL && markups != NULL);

  if (markups[0] != NULL)
    add_beside (self, SC_SHEET_TEXT, markups, 0);
}

/**
 * sc_sheet_add_fact:
 * @text: what it is about; empty if that was said by the fact before
 * @markup: what is so
 * @markups: (array zero-terminated=1) (nullable): more about it, the same in several languages
 *
 * Adds a name with its value beside it.
 */
void
sc_sheet_add_fact (ScSheet           *self,
                   const char        *text,
                   const char        *markup,
                   const char *const *markups)
{
  static const double weights[] = { NAME_WEIGHT, FULL_WEIGHT - NAME_WEIGHT };
  g_return_if_fail (self != NULL && text != NULL && markup != NULL);

  g_autofree char *name = g_markup_escape_text (text, -1);
  const char *cells[] = { name, markup, NULL };
  gboolean more = markups != NULL && markups[0] != NULL;

  add_block (self, SC_SHEET_FACT, cells, weights, 2)->keeps = more;
  if (more)
    add_beside (self, SC_SHEET_TEXT, markups, NAME_WEIGHT);
}

/**
 * sc_sheet_add_note:
 *
 * Adds a text of less weight.
 */
void
sc_sheet_add_note (ScSheet    *self,
                   const char *markup)
{
  g_return_if_fail (self != NULL && markup != NULL);

  add_single (self, SC_SHEET_NOTE, markup);
}

/**
 * sc_sheet_add_sample:
 * @text: lines whose breaks count
 *
 * Adds what stands so in a file or on the wire.
 */
void
sc_sheet_add_sample (ScSheet    *self,
                     const char *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  g_autofree char *markup = g_markup_escape_text (text, -1);

  add_single (self, SC_SHEET_SAMPLE, markup);
}

/**
 * sc_sheet_add_table:
 * @weights: (array length=n_columns): how wide each column is, in parts of all together
 *
 * Begins a table; the rows that are added next belong to it.
 */
void
sc_sheet_add_table (ScSheet      *self,
                    const double *weights,
                    guint         n_columns)
{
  g_return_if_fail (self != NULL && weights != NULL && n_columns > 0);

  self->n_tables++;
  g_array_set_size (self->weights, 0);
  g_array_append_vals (self->weights, weights, n_columns);
}

/**
 * sc_sheet_add_row:
 * @kind: one of the kinds of rows; those of %SC_SHEET_TABLE_HEAD come first
 * @markups: (array zero-terminated=1): the cells; if there are fewer than columns, the others are
 *   empty
 *
 * Adds a row to the last table.
 */
void
sc_sheet_add_row (ScSheet           *self,
                  ScSheetKind        kind,
                  const char *const *markups)
{
  g_return_if_fail (self != NULL && self->n_tables > 0 && markups != NULL);
  g_return_if_fail (kind >= SC_SHEET_TABLE_HEAD && kind <= SC_SHEET_TABLE_MARKED);

  ScSheetBlock *block = add_block (self, kind, markups, (const double *) self->weights->data,
                                   self->weights->len);

  block->table = self->n_tables;
  block->keeps = kind == SC_SHEET_TABLE_HEAD;
}
