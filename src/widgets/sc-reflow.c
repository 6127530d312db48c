/* sc-reflow.c — children side by side where there is room, else below each other
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-reflow.h"

/* Lays its visible children out in columns of equal width if each of them gets `column-width`
 * pixels, and in one column if not, with `column-spacing` or `row-spacing` between them. What it is
 * given beyond `max-width` stays empty on both sides, since lines that are too long are hard to
 * read. The decision depends on the width alone, so no layout is ever changed from within a layout.
 */

struct _ScReflow
{
  GtkWidget parent_instance;

  int column_width;
  int max_width;
  int column_spacing;
  int row_spacing;
};

enum
{
  PROP_COLUMN_WIDTH = 1,
  PROP_MAX_WIDTH,
  PROP_COLUMN_SPACING,
  PROP_ROW_SPACING,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScReflow, sc_reflow, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static GtkWidget *
next_visible (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
first_child (ScReflow *self)
{
  return next_visible (gtk_widget_get_first_child (GTK_WIDGET (self)));
}

static GtkWidget *
next_child (GtkWidget *child)
{
  return next_visible (gtk_widget_get_next_sibling (child));
}

static int
count_children (ScReflow *self)
{
  int n = 0;

  for (GtkWidget *child = first_child (self); child != NULL; child = next_child (child))
    n++;

  return n;
}

/* No child gets less than it needs, also where a larger font makes that more than was asked for. */
static int
get_column_width (ScReflow *self)
{
  int width = self->column_width;

  for (GtkWidget *child = first_child (self); child != NULL; child = next_child (child))
    {
      int minimum;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      width = MAX (width, minimum);
    }

  return width;
}

static int
count_columns (ScReflow *self,
               int       width)
{
  int n = count_children (self);

  return n > 0 && width >= n * get_column_width (self) + (n - 1) * self->column_spacing ? n : 1;
}

static void
measure_width (ScReflow *self,
               int      *minimum,
               int      *natural)
{
  int n = count_children (self);

  for (GtkWidget *child = first_child (self); child != NULL; child = next_child (child))
    {
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }

  *natural = n * *natural + MAX (n - 1, 0) * self->column_spacing;
  *natural = MAX (*minimum, MIN (*natural, self->max_width));
}

static void
measure_height (ScReflow *self,
                int       width,
                int      *minimum,
                int      *natural)
{
  width = MIN (width < 0 ? self->max_width : width, self->max_width);

  int columns = count_columns (self, width);
  int column = (width - (columns - 1) * self->column_spacing) / columns;
  int row = 0;

  for (GtkWidget *child = first_child (self); child != NULL; child = next_child (child))
    {
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column, &child_minimum, &child_natural,
                          NULL, NULL);
      if (columns > 1)
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
          continue;
        }

      *minimum += child_minimum + (row > 0 ? self->row_spacing : 0);
      *natural += child_natural + (row > 0 ? self->row_spacing : 0);
      row++;
    }
}

static GtkSizeRequestMode
sc_reflow_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sc_reflow_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  *minimum = 0;
  *natural = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (SC_REFLOW (widget), minimum, natural);
  else
    measure_height (SC_REFLOW (widget), for_size, minimum, natural);
}

static void
sc_reflow_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  ScReflow *self = SC_REFLOW (widget);
  int used = MIN (width, self->max_width);
  int columns = count_columns (self, used);
  int column = (used - (columns - 1) * self->column_spacing) / columns;
  GtkAllocation place = { (width - used) / 2, 0, column, height };

  for (GtkWidget *child = first_child (self); child != NULL; child = next_child (child))
    {
      if (columns == 1)
        gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column, NULL, &place.height, NULL,
                            NULL);

      gtk_widget_size_allocate (child, &place, -1);

      if (columns == 1)
        place.y += place.height + self->row_spacing;
      else
        place.x += column + self->column_spacing;
    }
}

static void
sc_reflow_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (sc_reflow_parent_class)->dispose (object);
}

static int *
find_field (ScReflow *self,
            guint     property_id)
{
  switch (property_id)
    {
    case PROP_COLUMN_WIDTH:
      return &self->column_width;
    case PROP_MAX_WIDTH:
      return &self->max_width;
    case PROP_COLUMN_SPACING:
      return &self->column_spacing;
    case PROP_ROW_SPACING:
      return &self->row_spacing;
    default:
      return NULL;
    }
}

static void
sc_reflow_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  int *field = find_field (SC_REFLOW (object), property_id);

  if (field != NULL)
    g_value_set_int (value, *field);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_reflow_set_property (GObject      *object,
                        guint         property_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  int *field = find_field (SC_REFLOW (object), property_id);

  if (field == NULL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }

  if (*field == g_value_get_int (value))
    return;

  *field = g_value_get_int (value);
  gtk_widget_queue_resize (GTK_WIDGET (object));
  g_object_notify_by_pspec (object, pspec);
}

static void
sc_reflow_class_init (ScReflowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sc_reflow_dispose;
  object_class->get_property = sc_reflow_get_property;
  object_class->set_property = sc_reflow_set_property;

  widget_class->get_request_mode = sc_reflow_get_request_mode;
  widget_class->measure = sc_reflow_measure;
  widget_class->size_allocate = sc_reflow_size_allocate;

  properties[PROP_COLUMN_WIDTH] =
      g_param_spec_int ("column-width", NULL, NULL, 0, G_MAXINT16, 0, flags);
  properties[PROP_MAX_WIDTH] =
      g_param_spec_int ("max-width", NULL, NULL, 1, G_MAXINT16, G_MAXINT16, flags);
  properties[PROP_COLUMN_SPACING] =
      g_param_spec_int ("column-spacing", NULL, NULL, 0, G_MAXINT16, 0, flags);
  properties[PROP_ROW_SPACING] =
      g_param_spec_int ("row-spacing", NULL, NULL, 0, G_MAXINT16, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_reflow_init (ScReflow *self)
{
  self->max_width = G_MAXINT16;
}
