/* sc-sheet-layout.c — a sheet on pages
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-sheet-layout.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-sheet-row.h"
#include "sc-sheet-style.h"

/* Fills one page after the other. A block that keeps the next one is placed only where that can
 * begin as well, so no heading stands alone at the foot of a page; texts are broken between lines,
 * rows of tables only where one is longer than a page; a table that goes on has its head on each
 * page. Nothing is ever left out: what fits nowhere is broken anyhow, and what is too large even
 * for that gets a page to run over.
 */

#define FOOTER_HEIGHT 22.0 /* points, with the space above */
#define FOOTER_DESCENT 2.0 /* below its letters */
#define TITLE_PART 0.8     /* of the width, for the left side of the footer */
#define HEAD_PART 0.5      /* of a page, above which the head of a table is not repeated */

/* A part of a row on a page. */
typedef struct
{
  ScSheetRow *row; /* not ours */
  guint *start;
  guint *end;
  double y;
} Piece;

struct _ScSheetLayout
{
  PangoContext *context;
  char *title;
  double width;
  double height;      /* without the footer */
  GPtrArray *rows;    /* (element-type ScSheetRow) */
  GPtrArray *pages;   /* (element-type GArray) of pieces */
  double y;           /* where the last page is filled up to */
  gboolean page_open; /* whether something other than the head of a table is on it */
};

static void
piece_clear (gpointer data)
{
  Piece *piece = data;

  g_free (piece->start);
  g_free (piece->end);
}

static ScSheetRow *
get_row (ScSheetLayout *self,
         guint          position)
{
  return g_ptr_array_index (self->rows, position);
}

/* Filling pages */

static double
get_row_height (ScSheetRow *row)
{
  g_autofree guint *start = sc_sheet_row_dup_start (row);
  g_autofree guint *end = sc_sheet_row_dup_end (row);

  return sc_sheet_row_get_height (row, start, end);
}

/* Returns the space above a row if it is placed next. */
static double
get_space (ScSheetLayout *self,
           ScSheetRow    *row)
{
  return self->y > 0 ? sc_sheet_row_get_space (row) : 0;
}

/* @start and @end are the piece's from here on. */
static void
add_piece (ScSheetLayout *self,
           ScSheetRow    *row,
           guint         *start,
           guint         *end)
{
  GArray *page = g_ptr_array_index (self->pages, self->pages->len - 1);
  Piece piece = { row, start, end, self->y + get_space (self, row) };

  self->y = piece.y + sc_sheet_row_get_height (row, start, end);
  g_array_append_val (page, piece);
}

static void
add_whole (ScSheetLayout *self,
           ScSheetRow    *row)
{
  add_piece (self, row, sc_sheet_row_dup_start (row), sc_sheet_row_dup_end (row));
}

/* Returns where the table of a row begins. */
static guint
find_table (ScSheetLayout *self,
            guint          position)
{
  guint table = sc_sheet_row_get_block (get_row (self, position))->table;

  while (position > 0 && sc_sheet_row_get_block (get_row (self, position - 1))->table == table)
    position--;

  return position;
}

/* Returns how high the head is that the table of a row has on each page; 0 if it has none, or one
 * that would leave no room for the table itself. */
static double
get_head_height (ScSheetLayout *self,
                 guint          position)
{
  double height = 0;

  if (sc_sheet_row_get_block (get_row (self, position))->table == 0)
    return 0;

  for (guint i = find_table (self, position); i < position; i++)
    {
      if (sc_sheet_row_get_block (get_row (self, i))->kind != SC_SHEET_TABLE_HEAD)
        break;
      height += get_row_height (get_row (self, i));
    }

  return height <= HEAD_PART * self->height ? height : 0;
}

static void
add_head (ScSheetLayout *self,
          guint          position)
{
  if (sc_sheet_row_get_block (get_row (self, position))->kind == SC_SHEET_TABLE_HEAD ||
      get_head_height (self, position) <= 0)
    return;

  for (guint i = find_table (self, position);
       sc_sheet_row_get_block (get_row (self, i))->kind == SC_SHEET_TABLE_HEAD; i++)
    add_whole (self, get_row (self, i));
}

/* Begins the page on which the row at @position goes on or begins. */
static void
add_page (ScSheetLayout *self,
          guint          position)
{
  GArray *page = g_array_new (FALSE, FALSE, sizeof (Piece));

  g_array_set_clear_func (page, piece_clear);
  g_ptr_array_add (self->pages, page);
  self->y = 0;
  self->page_open = FALSE;
  if (position > 0 && position < self->rows->len)
    add_head (self, position);
}

/* Returns whether a row may be broken: a text, or what is longer than any page. */
static gboolean
may_break (ScSheetLayout *self,
           guint          position)
{
  ScSheetRow *row = get_row (self, position);

  return sc_sheet_row_splits (row) ||
         get_row_height (row) > self->height - get_head_height (self, position);
}

/* Returns whether the row and what it keeps can begin here. What does not fit on any page together
 * begins anywhere. */
static gboolean
can_begin (ScSheetLayout *self,
           guint          position)
{
  double y = self->y;
  double height = 0;

  for (guint i = position; i < self->rows->len; i++)
    {
      ScSheetRow *row = get_row (self, i);
      gboolean keeps = sc_sheet_row_get_block (row)->keeps && i + 1 < self->rows->len;
      double part = !keeps && may_break (self, i) ? sc_sheet_row_get_least (row)
                                                  : get_row_height (row);

      height += (y + height > 0 ? sc_sheet_row_get_space (row) : 0) + part;
      if (!keeps)
        break;
    }

  return y + height <= self->height || height > self->height;
}

/* Places a row, on as many pages as it needs. */
static void
add_row (ScSheetLayout *self,
         guint          position)
{
  ScSheetRow *row = get_row (self, position);
  g_autofree guint *start = sc_sheet_row_dup_start (row);
  g_autofree guint *whole = sc_sheet_row_dup_end (row);

  for (;;)
    {
      double room = self->height - self->y - get_space (self, row);
      g_autofree guint *end = sc_sheet_row_dup_end (row);

      if (sc_sheet_row_get_height (row, start, end) <= room)
        break;

      if (!may_break (self, position) || !sc_sheet_row_fit (row, start, room, end))
        {
          if (self->page_open)
            {
              add_page (self, position);
              continue;
            }
          sc_sheet_row_force (row, start, room, end);
        }

      if (memcmp (end, whole, sc_sheet_row_get_block (row)->n_cells * sizeof (guint)) == 0)
        break; /* a last line that is higher than a page */

      add_piece (self, row, g_steal_pointer (&start), end);
      start = g_memdup2 (end, sc_sheet_row_get_block (row)->n_cells * sizeof (guint));
      end = NULL;
      add_page (self, position);
    }

  add_piece (self, row, g_steal_pointer (&start), g_steal_pointer (&whole));
  self->page_open = TRUE;
}

static void
fill_pages (ScSheetLayout *self)
{
  add_page (self, 0);
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (self->page_open && !can_begin (self, i))
        add_page (self, i);
      add_row (self, i);
    }
}

/**
 * sc_sheet_layout_new:
 * @context: where a point is as long as a unit of the page, such as that of a print context in
 *   points
 * @width: of a page without its margins, in points
 * @height: of the same
 *
 * Returns: (transfer full): the sheet on pages, at least one; @sheet must outlive it
 */
ScSheetLayout *
sc_sheet_layout_new (ScSheet      *sheet,
                     PangoContext *context,
                     double        width,
                     double        height)
{
  g_return_val_if_fail (sheet != NULL && PANGO_IS_CONTEXT (context), NULL);

  ScSheetLayout *self = g_new0 (ScSheetLayout, 1);

  self->context = g_object_ref (context);
  self->title = g_strdup (sc_sheet_get_title (sheet));
  self->width = width;
  self->height = height - FOOTER_HEIGHT;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_sheet_row_free);
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < sc_sheet_get_n_blocks (sheet); i++)
    g_ptr_array_add (self->rows, sc_sheet_row_new (sc_sheet_get_block (sheet, i), context, width));

  fill_pages (self);

  return self;
}

void
sc_sheet_layout_free (ScSheetLayout *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->rows);
  g_free (self->title);
  g_object_unref (self->context);
  g_free (self);
}

/**
 * sc_sheet_layout_get_n_pages:
 *
 * Returns: how many pages there are
 */
guint
sc_sheet_layout_get_n_pages (ScSheetLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->pages->len;
}

/* Drawing */

static void
draw_footer_text (ScSheetLayout  *self,
                  cairo_t        *cr,
                  const char     *text,
                  PangoAlignment  alignment)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  char *cells[] = { markup, NULL };
  const ScSheetBlock note = { .kind = SC_SHEET_NOTE, .n_cells = 1, .cells = cells };
  double width = alignment == PANGO_ALIGN_LEFT ? TITLE_PART * self->width : self->width;
  g_autoptr (PangoLayout) layout = sc_sheet_style_new_layout (&note, 0, self->context, width);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_auto_dir (layout, FALSE); /* each side keeps its place */
  pango_layout_set_alignment (layout, alignment);

  double baseline = pango_units_to_double (pango_layout_get_baseline (layout));

  cairo_move_to (cr, 0, self->height + FOOTER_HEIGHT - FOOTER_DESCENT - baseline);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_footer (ScSheetLayout *self,
             cairo_t       *cr,
             guint          page)
{
  /* Translators: the foot of a printed page, the name of the program and what is printed */
  g_autofree char *left = g_strdup_printf (_ ("%s · %s"), _ ("Status Codes"), self->title);
  /* Translators: the foot of a printed page, its number and how many there are */
  g_autofree char *right = g_strdup_printf (_ ("%u / %u"), page + 1, self->pages->len);

  draw_footer_text (self, cr, left, PANGO_ALIGN_LEFT);
  draw_footer_text (self, cr, right, PANGO_ALIGN_RIGHT);
}

/**
 * sc_sheet_layout_draw:
 * @cr: where the page begins at 0, 0
 * @page: from 0 on
 *
 * Draws a page in black.
 */
void
sc_sheet_layout_draw (ScSheetLayout *self,
                      cairo_t       *cr,
                      guint          page)
{
  g_return_if_fail (self != NULL && cr != NULL && page < self->pages->len);

  GArray *pieces = g_ptr_array_index (self->pages, page);

  cairo_set_source_rgb (cr, 0, 0, 0);
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);

      sc_sheet_row_draw (piece->row, cr, piece->start, piece->end, piece->y);
    }
  draw_footer (self, cr, page);
}
