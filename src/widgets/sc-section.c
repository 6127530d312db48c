/* sc-section.c — a part of the page with a heading
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-section.h"

/* A heading that assistive technology can jump to, and below it one child. A section without a
 * child is not there.
 */

struct _ScSection
{
  GtkWidget parent_instance;

  GtkWidget *heading;
  GtkWidget *child;
};

enum
{
  PROP_TITLE = 1,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScSection, sc_section, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static void
sc_section_dispose (GObject *object)
{
  ScSection *self = SC_SECTION (object);

  g_clear_pointer (&self->child, gtk_widget_unparent);
  g_clear_pointer (&self->heading, gtk_widget_unparent);

  G_OBJECT_CLASS (sc_section_parent_class)->dispose (object);
}

static void
sc_section_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  if (property_id == PROP_TITLE)
    g_value_set_string (value, sc_section_get_title (SC_SECTION (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_section_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  if (property_id == PROP_TITLE)
    gtk_label_set_text (GTK_LABEL (SC_SECTION (object)->heading), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_section_class_init (ScSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_section_dispose;
  object_class->get_property = sc_section_get_property;
  object_class->set_property = sc_section_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
}

static void
sc_section_init (ScSection *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);

  self->heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2,
                                  -1);
  gtk_widget_add_css_class (self->heading, "section-title");
  gtk_widget_set_parent (self->heading, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->heading, NULL, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * sc_section_get_title:
 *
 * Returns: the heading
 */
const char *
sc_section_get_title (ScSection *self)
{
  g_return_val_if_fail (SC_IS_SECTION (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->heading));
}

/**
 * sc_section_set_child:
 * @child: (nullable): what stands below the heading; without it the section is not shown
 */
void
sc_section_set_child (ScSection *self,
                      GtkWidget *child)
{
  g_return_if_fail (SC_IS_SECTION (self));
  g_return_if_fail (child == NULL || GTK_IS_WIDGET (child));

  if (self->child == child)
    return;

  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));

  gtk_widget_set_visible (GTK_WIDGET (self), child != NULL);
}
