/* sc-sheet-row.c — a block of a sheet, set in lines
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-sheet-row.h"

#include "sc-sheet-style.h"

/* Cells beside each other, each a list of lines, so that a row can be broken between any two lines
 * of each cell. Lines are drawn one by one and not as whole layouts for the same reason.
 */

#define GUTTER 12.0     /* between two cells, in points */
#define BAR_INDENT 10.0 /* of what has a line on its left side */
#define HAIRLINE 0.4
#define BASELINE_PART 0.76 /* of the leading */
#define FEW_LINES 2u /* of a text that is broken, no fewer stand on either page */

typedef struct
{
  PangoLayoutLine *line; /* ours, whatever the layout does */
  double x;
  double baseline;
  double top;
  double bottom;
} Line;

typedef struct
{
  PangoLayout *layout; /* has the lines */
  GArray *lines;       /* (element-type Line) */
  double x;
} Cell;

struct _ScSheetRow
{
  const ScSheetBlock *block; /* not ours */
  const ScSheetStyle *style;
  double width;
  Cell *cells;
};

static void
line_clear (gpointer data)
{
  pango_layout_line_unref (((Line *) data)->line);
}

/* Where leading is fixed, so is the baseline, or the lines of fonts with other proportions would
 * not stand beside each other. */
static double
get_baseline (PangoLayoutIter *iter,
              double           leading,
              double           top)
{
  return leading > 0 ? top + BASELINE_PART * leading
                     : pango_units_to_double (pango_layout_iter_get_baseline (iter));
}

static GArray *
new_lines (PangoLayout *layout,
           double       leading)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  g_array_set_clear_func (lines, line_clear);
  do
    {
      PangoRectangle logical;
      int top, bottom;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      pango_layout_iter_get_line_yrange (iter, &top, &bottom);

      Line line = {
        pango_layout_line_ref (pango_layout_iter_get_line_readonly (iter)),
        pango_units_to_double (logical.x),
        get_baseline (iter, leading, pango_units_to_double (top)),
        pango_units_to_double (top),
        pango_units_to_double (bottom),
      };
      g_array_append_val (lines, line);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
  return lines;
}

/**
 * sc_sheet_row_new:
 * @block: what to print; it must outlive the row
 * @context: where a point is as long as a unit of the page
 * @width: how wide a page is, in points
 *
 * Returns: (transfer full): the block in lines
 */
ScSheetRow *
sc_sheet_row_new (const ScSheetBlock *block,
                  PangoContext       *context,
                  double              width)
{
  g_return_val_if_fail (block != NULL && PANGO_IS_CONTEXT (context), NULL);

  ScSheetRow *self = g_new0 (ScSheetRow, 1);
  double indent = sc_sheet_style_of (block->kind)->rule == SC_SHEET_RULE_BAR ? BAR_INDENT : 0;
  double total = 0;
  double x = indent;

  self->block = block;
  self->style = sc_sheet_style_of (block->kind);
  self->width = width;
  self->cells = g_new0 (Cell, block->n_cells);
  for (guint i = 0; i < block->n_cells; i++)
    total += block->weights[i];

  for (guint i = 0; i < block->n_cells; i++)
    {
      double part = (width - indent) * block->weights[i] / total;
      double gutter = i + 1 < block->n_cells ? GUTTER : 0;

      self->cells[i].x = x;
      self->cells[i].layout = sc_sheet_style_new_layout (block, i, context, part - gutter);
      self->cells[i].lines = new_lines (self->cells[i].layout, self->style->leading);
      x += part;
    }

  return self;
}

void
sc_sheet_row_free (ScSheetRow *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < self->block->n_cells; i++)
    {
      g_array_unref (self->cells[i].lines);
      g_object_unref (self->cells[i].layout);
    }
  g_free (self->cells);
  g_free (self);
}

/**
 * sc_sheet_row_get_block:
 *
 * Returns: (transfer none): what is printed
 */
const ScSheetBlock *
sc_sheet_row_get_block (ScSheetRow *self)
{
  return self->block;
}

/**
 * sc_sheet_row_get_space:
 *
 * Returns: how much space is above it where it is not the first on a page
 */
double
sc_sheet_row_get_space (ScSheetRow *self)
{
  return self->style->space;
}

/**
 * sc_sheet_row_splits:
 *
 * Returns: whether it may be broken though it would fit on a page
 */
gboolean
sc_sheet_row_splits (ScSheetRow *self)
{
  return self->style->splits;
}

/**
 * sc_sheet_row_dup_start:
 *
 * Returns: (transfer full): where the first part begins
 */
guint *
sc_sheet_row_dup_start (ScSheetRow *self)
{
  return g_new0 (guint, self->block->n_cells);
}

/**
 * sc_sheet_row_dup_end:
 *
 * Returns: (transfer full): where the last part ends
 */
guint *
sc_sheet_row_dup_end (ScSheetRow *self)
{
  guint *end = g_new (guint, self->block->n_cells);

  for (guint i = 0; i < self->block->n_cells; i++)
    end[i] = self->cells[i].lines->len;

  return end;
}

static double
get_lines_height (const Cell *cell,
                  guint       start,
                  guint       end)
{
  if (start >= end)
    return 0;

  return g_array_index (cell->lines, Line, end - 1).bottom -
         g_array_index (cell->lines, Line, start).top;
}

/**
 * sc_sheet_row_get_height:
 *
 * Returns: how high that part is, without the space above
 */
double
sc_sheet_row_get_height (ScSheetRow  *self,
                         const guint *start,
                         const guint *end)
{
  double height = 0;

  for (guint i = 0; i < self->block->n_cells; i++)
    height = MAX (height, get_lines_height (&self->cells[i], start[i], end[i]));

  return self->style->top + height + self->style->bottom;
}

/**
 * sc_sheet_row_get_least:
 *
 * Returns: how high the smallest first part is that sc_sheet_row_fit() makes
 */
double
sc_sheet_row_get_least (ScSheetRow *self)
{
  double height = 0;

  for (guint i = 0; i < self->block->n_cells; i++)
    {
      guint n = self->cells[i].lines->len;

      if (n >= 2 * FEW_LINES)
        n = FEW_LINES;
      height = MAX (height, get_lines_height (&self->cells[i], 0, n));
    }

  return self->style->top + height + self->style->bottom;
}

/* Returns how many lines from @start on fit, any number of them. */
static guint
count_fitting (ScSheetRow *self,
               const Cell *cell,
               guint       start,
               double      height)
{
  guint end = start;

  height -= self->style->top + self->style->bottom;
  while (end < cell->lines->len && get_lines_height (cell, start, end + 1) <= height)
    end++;

  return end - start;
}

/**
 * sc_sheet_row_fit:
 * @height: how much space there is
 * @end: takes where the part ends that fits
 *
 * Breaks each text so that neither page has a single line of it.
 *
 * Returns: whether that is possible
 */
gboolean
sc_sheet_row_fit (ScSheetRow  *self,
                  const guint *start,
                  double       height,
                  guint       *end)
{
  for (guint i = 0; i < self->block->n_cells; i++)
    {
      guint rest = self->cells[i].lines->len - start[i];
      guint n = count_fitting (self, &self->cells[i], start[i], height);

      if (n < rest)
        n = MIN (n, rest - MIN (rest, FEW_LINES));
      if (n < rest && n < FEW_LINES)
        return FALSE;
      end[i] = start[i] + n;
    }

  return TRUE;
}

/**
 * sc_sheet_row_force:
 * @height: how much space there is
 * @end: takes where the part ends that fits
 *
 * Breaks the texts wherever the space ends, for a page with nothing else on it. Where not even a
 * line fits, the part has one all the same, so that the last part comes some time.
 */
void
sc_sheet_row_force (ScSheetRow  *self,
                    const guint *start,
                    double       height,
                    guint       *end)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->block->n_cells; i++)
    {
      end[i] = start[i] + count_fitting (self, &self->cells[i], start[i], height);
      any |= end[i] > start[i];
    }

  for (guint i = 0; i < self->block->n_cells && !any; i++)
    end[i] = MIN (start[i] + 1, self->cells[i].lines->len);
}

static void
draw_line (cairo_t *cr,
           double   x1,
           double   y1,
           double   x2,
           double   y2,
           double   line_width)
{
  cairo_set_line_width (cr, line_width);
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2, y2);
  cairo_stroke (cr);
}

static void
draw_rule (ScSheetRow *self,
           cairo_t    *cr,
           double      top,
           double      bottom)
{
  switch (self->style->rule)
    {
    case SC_SHEET_RULE_BELOW:
      draw_line (cr, 0, bottom, self->width, bottom, HAIRLINE);
      break;
    case SC_SHEET_RULE_STRONG:
      draw_line (cr, 0, bottom, self->width, bottom, 2 * HAIRLINE);
      break;
    case SC_SHEET_RULE_BAR:
      draw_line (cr, HAIRLINE, top, HAIRLINE, bottom, 2 * HAIRLINE);
      break;
    case SC_SHEET_RULE_NONE:
    default:
      break;
    }
}

/**
 * sc_sheet_row_draw:
 * @y: where the part begins
 *
 * Draws a part, in the color that is set.
 */
void
sc_sheet_row_draw (ScSheetRow  *self,
                   cairo_t     *cr,
                   const guint *start,
                   const guint *end,
                   double       y)
{
  double text_y = y + self->style->top;

  for (guint i = 0; i < self->block->n_cells; i++)
    {
      const Cell *cell = &self->cells[i];

      for (guint j = start[i]; j < end[i]; j++)
        {
          const Line *line = &g_array_index (cell->lines, Line, j);
          double first = g_array_index (cell->lines, Line, start[i]).top;

          cairo_move_to (cr, cell->x + line->x, text_y + line->baseline - first);
          pango_cairo_show_layout_line (cr, line->line);
        }
    }

  draw_rule (self, cr, y, y + sc_sheet_row_get_height (self, start, end));
}
