/* sc-compare-row.c — a row of a table that scrolls sideways under its names
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-compare-row.h"

/* A name that stays where it is, and beside it the cells, which move by the value of `offset` and
 * are cut off at its edge. All rows of a table are given the same width and the same adjustment,
 * and what is where follows from these alone; so their columns stand below each other, although
 * each row is as high as its own texts need.
 *
 * GtkGrid in a GtkScrolledWindow would take the names along, and two of them side by side would
 * not agree about the heights: a GtkSizeGroup asks all its widgets for the height at the width of
 * one of them.
 */

#define NAME_MIN_WIDTH 92
#define NAME_MAX_WIDTH 150
#define CELL_MIN_WIDTH 196
#define CELL_WIDTH 320
#define SPACING 12 /* between columns */
#define STEP 60    /* by which an arrow key moves the cells */

struct _ScCompareRow
{
  GtkWidget parent_instance;

  GtkAdjustment *offset;
  GtkWidget *name;
  GtkWidget *cells;
  int n_cells;
};

G_DEFINE_FINAL_TYPE (ScCompareRow, sc_compare_row, GTK_TYPE_WIDGET)

static int
get_name_width (int width)
{
  return CLAMP (width / 6, NAME_MIN_WIDTH, NAME_MAX_WIDTH);
}

/* Of a cell and the space behind it; @width is that of all cells that can be seen. */
static int
get_pitch (ScCompareRow *self,
           int           width)
{
  return MAX (CELL_MIN_WIDTH, (width + SPACING) / MAX (self->n_cells, 1) - SPACING) + SPACING;
}

static void
measure_height (GtkWidget *child,
                int        width,
                int       *height)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  *height = MAX (*height, natural);
}

static GtkSizeRequestMode
sc_compare_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Texts wrap, so how wide they are says nothing about the width that the row needs. */
static void
sc_compare_row_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  ScCompareRow *self = SC_COMPARE_ROW (widget);
  int wide = NAME_MAX_WIDTH + self->n_cells * (CELL_WIDTH + SPACING);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = NAME_MIN_WIDTH + SPACING + CELL_MIN_WIDTH;
      *natural = wide;
      return;
    }

  int width = for_size < 0 ? wide : for_size;
  int name_width = get_name_width (width);
  int pitch = get_pitch (self, width - name_width - SPACING);

  *natural = 0;
  measure_height (self->name, name_width, natural);
  for (GtkWidget *cell = gtk_widget_get_first_child (self->cells); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    measure_height (cell, pitch - SPACING, natural);
  *minimum = *natural;
}

static void
sc_compare_row_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  ScCompareRow *self = SC_COMPARE_ROW (widget);
  int name_width = get_name_width (width);
  int rest = width - name_width - SPACING;

  gtk_widget_size_allocate (self->name, &(GtkAllocation){ 0, 0, name_width, height }, -1);
  gtk_widget_size_allocate (self->cells,
                            &(GtkAllocation){ name_width + SPACING, 0, rest, height }, -1);
}

/* The cells' own layout. Only their row knows how high they are. */

static void
measure_cells (GtkWidget      *cells,
               GtkOrientation  orientation,
               int             for_size,
               int            *minimum,
               int            *natural,
               int            *minimum_baseline,
               int            *natural_baseline)
{
  *minimum = 0;
  *natural = 0;
}

static void
allocate_cells (GtkWidget *cells,
                int        width,
                int        height,
                int        baseline)
{
  ScCompareRow *self = SC_COMPARE_ROW (gtk_widget_get_parent (cells));
  int pitch = get_pitch (self, width);
  int upper = self->n_cells * pitch - SPACING;

  if ((int) gtk_adjustment_get_upper (self->offset) != upper ||
      (int) gtk_adjustment_get_page_size (self->offset) != width)
    gtk_adjustment_configure (self->offset, gtk_adjustment_get_value (self->offset), 0, upper,
                              STEP, pitch, width);

  GtkAllocation place = { -(int) gtk_adjustment_get_value (self->offset), 0, pitch - SPACING,
                          height };

  for (GtkWidget *cell = gtk_widget_get_first_child (cells); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    {
      gtk_widget_size_allocate (cell, &place, -1);
      place.x += pitch;
    }
}

/* Whatever takes the focus can be seen. */
static void
cell_entered_cb (ScCompareRow            *self,
                 GtkEventControllerFocus *controller)
{
  GtkWidget *cell = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (cell, self->cells, &bounds))
    {
      double start = gtk_adjustment_get_value (self->offset) + bounds.origin.x;

      gtk_adjustment_clamp_page (self->offset, start, start + bounds.size.width);
    }
}

static void
sc_compare_row_dispose (GObject *object)
{
  ScCompareRow *self = SC_COMPARE_ROW (object);
  GtkWidget *cell;

  while (self->cells != NULL && (cell = gtk_widget_get_first_child (self->cells)) != NULL)
    gtk_widget_unparent (cell);
  g_clear_pointer (&self->cells, gtk_widget_unparent);
  g_clear_pointer (&self->name, gtk_widget_unparent);
  g_clear_object (&self->offset);

  G_OBJECT_CLASS (sc_compare_row_parent_class)->dispose (object);
}

static void
sc_compare_row_class_init (ScCompareRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_compare_row_dispose;

  widget_class->get_request_mode = sc_compare_row_get_request_mode;
  widget_class->measure = sc_compare_row_measure;
  widget_class->size_allocate = sc_compare_row_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "compare-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
sc_compare_row_init (ScCompareRow *self)
{
  self->cells = g_object_new (GTK_TYPE_BOX, "overflow", GTK_OVERFLOW_HIDDEN, "layout-manager",
                              gtk_custom_layout_new (NULL, measure_cells, allocate_cells), NULL);
}

/**
 * sc_compare_row_new:
 * @name: (transfer floating): what stands before the cells
 * @offset: how far they are moved, in pixels; the same for all rows of a table, which set its
 *   limits
 *
 * Returns: (transfer floating): a row without cells
 */
GtkWidget *
sc_compare_row_new (GtkWidget     *name,
                    GtkAdjustment *offset)
{
  g_return_val_if_fail (GTK_IS_WIDGET (name) && GTK_IS_ADJUSTMENT (offset), NULL);

  ScCompareRow *self = g_object_new (SC_TYPE_COMPARE_ROW, NULL);

  self->offset = g_object_ref_sink (offset);
  self->name = name;
  gtk_widget_set_parent (name, GTK_WIDGET (self));
  gtk_widget_set_parent (self->cells, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, name,
                                  NULL, -1);
  g_signal_connect_object (offset, "value-changed", G_CALLBACK (gtk_widget_queue_allocate),
                           self->cells, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * sc_compare_row_get_name:
 *
 * Returns: (transfer none): what stands before the cells
 */
GtkWidget *
sc_compare_row_get_name (ScCompareRow *self)
{
  g_return_val_if_fail (SC_IS_COMPARE_ROW (self), NULL);

  return self->name;
}

/**
 * sc_compare_row_get_cell:
 *
 * Returns: (transfer none) (nullable): the cell of that column
 */
GtkWidget *
sc_compare_row_get_cell (ScCompareRow *self,
                         guint         column)
{
  g_return_val_if_fail (SC_IS_COMPARE_ROW (self), NULL);

  GtkWidget *cell = gtk_widget_get_first_child (self->cells);

  for (guint i = 0; i < column && cell != NULL; i++)
    cell = gtk_widget_get_next_sibling (cell);

  return cell;
}

/**
 * sc_compare_row_append:
 * @cell: (transfer floating): what stands in the next column
 */
void
sc_compare_row_append (ScCompareRow *self,
                       GtkWidget    *cell)
{
  g_return_if_fail (SC_IS_COMPARE_ROW (self) && GTK_IS_WIDGET (cell));

  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "enter", G_CALLBACK (cell_entered_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (cell, focus);
  gtk_widget_set_parent (cell, self->cells);
  self->n_cells++;
}
