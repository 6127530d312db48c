/* sc-split.c — a list and a page, beside each other or one at a time
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-split.h"

#include <glib/gi18n-lib.h>

/* A GtkPaned that folds: in a window narrower than FOLD_WIDTH, or than both sides need, only one of
 * them is visible, the page if `show-page` is set, else the list. Folding follows the width of the
 * surface, which is known before the layout of a frame begins; from within a layout it would have
 * to wait for the next.
 *
 * Its minimum width is that of the wider side alone, or a wide window could never become narrow.
 *
 * `position` is where somebody put the handle. Where there is no room for that the handle stands
 * elsewhere, and goes back when there is.
 */

#define FOLD_WIDTH 600

struct _ScSplit
{
  GtkWidget parent_instance;

  GtkWidget *paned;
  GtkWidget *list;
  GtkWidget *page;
  GdkSurface *surface;
  gulong width_handler;
  int unfolded_minimum; /* what both sides need together, as far as known */
  gboolean folded;
  gboolean show_page;
  int position;
  int allocated_width;
  gboolean allocating;
};

enum
{
  PROP_LIST = 1,
  PROP_PAGE,
  PROP_FOLDED,
  PROP_SHOW_PAGE,
  PROP_POSITION,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScSplit, sc_split, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static void
update_sides (ScSplit *self)
{
  if (self->list != NULL)
    gtk_widget_set_visible (self->list, !self->folded || !self->show_page);
  if (self->page != NULL)
    gtk_widget_set_visible (self->page, !self->folded || self->show_page);
}

static void
set_folded (ScSplit  *self,
            gboolean  folded)
{
  if (self->folded == folded)
    return;

  self->folded = folded;
  update_sides (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
surface_width_changed_cb (GdkSurface *surface,
                          GParamSpec *pspec,
                          ScSplit    *self)
{
  int width = gdk_surface_get_width (surface);

  if (width > 1) /* a surface that has no size yet says 1 */
    set_folded (self, width < MAX (FOLD_WIDTH, self->unfolded_minimum));
}

static void
position_changed_cb (ScSplit *self)
{
  int position = gtk_paned_get_position (GTK_PANED (self->paned));

  if (self->allocating || self->position == position)
    return;

  self->position = position;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

static void
set_side (ScSplit    *self,
          GtkWidget **side,
          GtkWidget  *widget)
{
  *side = widget;
  if (side == &self->list)
    gtk_paned_set_start_child (GTK_PANED (self->paned), widget);
  else
    gtk_paned_set_end_child (GTK_PANED (self->paned), widget);

  update_sides (self);
}

static void
sc_split_realize (GtkWidget *widget)
{
  ScSplit *self = SC_SPLIT (widget);

  GTK_WIDGET_CLASS (sc_split_parent_class)->realize (widget);

  self->surface = g_object_ref (gtk_native_get_surface (gtk_widget_get_native (widget)));
  self->width_handler = g_signal_connect (self->surface, "notify::width",
                                          G_CALLBACK (surface_width_changed_cb), self);
  surface_width_changed_cb (self->surface, NULL, self);
}

static void
sc_split_unrealize (GtkWidget *widget)
{
  ScSplit *self = SC_SPLIT (widget);

  g_clear_signal_handler (&self->width_handler, self->surface);
  g_clear_object (&self->surface);

  GTK_WIDGET_CLASS (sc_split_parent_class)->unrealize (widget);
}

static int
get_minimum_width (GtkWidget *widget)
{
  int minimum = 0;

  if (widget != NULL)
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

static void
sc_split_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  ScSplit *self = SC_SPLIT (widget);
  GtkWidget *paned = self->paned;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      if (for_size >= 0)
        for_size = MAX (for_size, get_minimum_width (paned));
      gtk_widget_measure (paned, orientation, for_size, minimum, natural, NULL, NULL);
      return;
    }

  gtk_widget_measure (paned, orientation, for_size, minimum, natural, NULL, NULL);
  if (!self->folded)
    self->unfolded_minimum = *minimum;
  *minimum = MAX (get_minimum_width (self->list), get_minimum_width (self->page));
}

static void
sc_split_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  ScSplit *self = SC_SPLIT (widget);

  self->allocating = TRUE;
  if (self->allocated_width != width && self->position > 0)
    gtk_paned_set_position (GTK_PANED (self->paned), self->position);
  self->allocated_width = width;
  gtk_widget_allocate (self->paned, MAX (width, get_minimum_width (self->paned)), height, baseline,
                       NULL);
  self->allocating = FALSE;
}

static void
sc_split_dispose (GObject *object)
{
  ScSplit *self = SC_SPLIT (object);

  self->list = NULL;
  self->page = NULL;
  g_clear_pointer (&self->paned, gtk_widget_unparent);

  G_OBJECT_CLASS (sc_split_parent_class)->dispose (object);
}

static void
sc_split_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  ScSplit *self = SC_SPLIT (object);

  switch (property_id)
    {
    case PROP_LIST:
      g_value_set_object (value, self->list);
      break;
    case PROP_PAGE:
      g_value_set_object (value, self->page);
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;
    case PROP_SHOW_PAGE:
      g_value_set_boolean (value, self->show_page);
      break;
    case PROP_POSITION:
      g_value_set_int (value, self->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sc_split_set_property (GObject      *object,
                       guint         property_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  ScSplit *self = SC_SPLIT (object);

  switch (property_id)
    {
    case PROP_LIST:
      set_side (self, &self->list, g_value_get_object (value));
      break;
    case PROP_PAGE:
      set_side (self, &self->page, g_value_get_object (value));
      break;
    case PROP_SHOW_PAGE:
      sc_split_set_show_page (self, g_value_get_boolean (value));
      break;
    case PROP_POSITION:
      gtk_paned_set_position (GTK_PANED (self->paned), g_value_get_int (value));
      break;
    case PROP_FOLDED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sc_split_class_init (ScSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sc_split_dispose;
  object_class->get_property = sc_split_get_property;
  object_class->set_property = sc_split_set_property;

  widget_class->realize = sc_split_realize;
  widget_class->unrealize = sc_split_unrealize;
  widget_class->measure = sc_split_measure;
  widget_class->size_allocate = sc_split_size_allocate;

  properties[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, GTK_TYPE_WIDGET, writable);
  properties[PROP_PAGE] = g_param_spec_object ("page", NULL, NULL, GTK_TYPE_WIDGET, writable);
  properties[PROP_FOLDED] =
      g_param_spec_boolean ("folded", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOW_PAGE] = g_param_spec_boolean ("show-page", NULL, NULL, FALSE, writable);
  properties[PROP_POSITION] =
      g_param_spec_int ("position", NULL, NULL, 0, G_MAXINT, 0, writable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_split_init (ScSplit *self)
{
  /* The keyboard moves it (F8), so it needs a name and a role. */
  self->paned = g_object_new (GTK_TYPE_PANED,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_SEPARATOR,
                              NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->paned), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Width of the list"), -1);
  gtk_paned_set_shrink_start_child (GTK_PANED (self->paned), FALSE);
  gtk_paned_set_shrink_end_child (GTK_PANED (self->paned), FALSE);
  gtk_paned_set_resize_start_child (GTK_PANED (self->paned), FALSE);
  gtk_widget_set_parent (self->paned, GTK_WIDGET (self));
  g_signal_connect_swapped (self->paned, "notify::position", G_CALLBACK (position_changed_cb),
                            self);
}

/**
 * sc_split_get_folded:
 *
 * Returns: whether only one side is visible
 */
gboolean
sc_split_get_folded (ScSplit *self)
{
  g_return_val_if_fail (SC_IS_SPLIT (self), FALSE);

  return self->folded;
}

/**
 * sc_split_get_show_page:
 *
 * Returns: whether the page is the visible side where only one is
 */
gboolean
sc_split_get_show_page (ScSplit *self)
{
  g_return_val_if_fail (SC_IS_SPLIT (self), FALSE);

  return self->show_page;
}

/**
 * sc_split_set_show_page:
 * @show_page: whether the page is the visible side where only one is
 */
void
sc_split_set_show_page (ScSplit  *self,
                        gboolean  show_page)
{
  g_return_if_fail (SC_IS_SPLIT (self));

  if (self->show_page == show_page)
    return;

  self->show_page = show_page;
  update_sides (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_PAGE]);
}
