/* sc-filter-strip.c — the filters that are set
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-filter-strip.h"

#include <glib/gi18n-lib.h>

#include "sc-catalog-filters.h"
#include "sc-filter-wording.h"

/* A chip for each filter that stands beside the text, as it could be typed, and one for the shelf,
 * unless that is a text to be explained, which has a strip of its own; a click takes it away.
 * Below, what was typed like a filter and is none. With nothing set there is nothing to see.
 */

struct _ScFilterStrip
{
  GtkWidget parent_instance;

  ScCatalog *catalog;
  char *shown; /* what the chips are made of, so that they stay while somebody types */

  GtkFlowBox *chips;
  GtkLabel *unknown;
};

G_DEFINE_FINAL_TYPE (ScFilterStrip, sc_filter_strip, GTK_TYPE_WIDGET)

static void
chip_clicked_cb (ScFilterStrip *self,
                 GtkButton     *chip)
{
  const char *filter = g_object_get_data (G_OBJECT (chip), "filter");

  if (filter == NULL)
    {
      sc_catalog_leave_shelf (self->catalog);
      return;
    }

  sc_catalog_remove_filter (self->catalog, filter);
}

static void
add_chip (ScFilterStrip *self,
          const char    *text,
          const char    *filter)
{
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  /* Translators: %s is a filter, such as by:nginx */
  g_autofree char *label = g_strdup_printf (_ ("Remove the filter %s"), text);

  gtk_box_append (GTK_BOX (box), gtk_label_new (text));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_tooltip_text (chip, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (chip), "filter", g_strdup (filter), g_free);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_clicked_cb), self, G_CONNECT_SWAPPED);

  gtk_flow_box_append (self->chips, chip);
  gtk_widget_set_focusable (gtk_widget_get_parent (chip), FALSE);
}

static void
show_chips (ScFilterStrip *self)
{
  const char *const *filters = sc_catalog_get_filters (self->catalog);
  ScShelf shelf = sc_catalog_get_shelf (self->catalog);
  gboolean marked = shelf != SC_SHELF_ALL && shelf != SC_SHELF_TEXT;
  g_autofree char *joined = g_strjoinv ("\n", (char **) filters);
  g_autofree char *wanted = g_strdup_printf ("%d\n%s", (int) shelf, joined);
  GtkWidget *child;

  if (g_strcmp0 (wanted, self->shown) == 0)
    return;

  g_free (self->shown);
  self->shown = g_steal_pointer (&wanted);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    gtk_flow_box_remove (self->chips, child);

  if (marked)
    add_chip (self, sc_filter_wording_of_shelf (shelf), NULL);
  for (gsize i = 0; filters[i] != NULL; i++)
    add_chip (self, filters[i], filters[i]);

  gtk_widget_set_visible (GTK_WIDGET (self->chips), marked || filters[0] != NULL);
}

static void
show_unknown (ScFilterStrip *self)
{
  const char *const *unknown = sc_query_get_unknown (sc_catalog_get_query (self->catalog));
  g_autofree char *text = NULL;

  if (unknown[0] != NULL)
    /* Translators: %s is what somebody typed like a filter, such as foo:bar */
    text = g_strdup_printf (_ ("“%s” is no filter and was searched for as text."), unknown[0]);

  gtk_label_set_text (self->unknown, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->unknown), text != NULL);
}

static void
update (ScFilterStrip *self)
{
  show_chips (self);
  show_unknown (self);
}

static void
sc_filter_strip_dispose (GObject *object)
{
  ScFilterStrip *self = SC_FILTER_STRIP (object);

  g_clear_object (&self->catalog);
  g_clear_pointer (&self->shown, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_FILTER_STRIP);

  G_OBJECT_CLASS (sc_filter_strip_parent_class)->dispose (object);
}

static void
sc_filter_strip_class_init (ScFilterStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_filter_strip_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/sc-filter-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, ScFilterStrip, chips);
  gtk_widget_class_bind_template_child (widget_class, ScFilterStrip, unknown);

  gtk_widget_class_set_css_name (widget_class, "filter-strip");
}

static void
sc_filter_strip_init (ScFilterStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_filter_strip_set_catalog:
 * @catalog: whose filters to show; to be set once
 */
void
sc_filter_strip_set_catalog (ScFilterStrip *self,
                             ScCatalog     *catalog)
{
  g_return_if_fail (SC_IS_FILTER_STRIP (self));
  g_return_if_fail (SC_IS_CATALOG (catalog) && self->catalog == NULL);

  self->catalog = g_object_ref (catalog);
  g_signal_connect_object (catalog, "searched", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
