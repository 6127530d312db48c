/* sc-status-row.c — one code in the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-row.h"

#include "sc-wording.h"

/* The number as a badge, what the code is called in English and in Chinese, and a tag where it is
 * not an ordinary registered code. The list makes a row for each of its items and binds them again
 * at every key press, so setting the status does nothing else than setting texts.
 */

struct _ScStatusRow
{
  GtkWidget parent_instance;

  ScStatus *status;
  GtkLabel *badge;
  GtkLabel *title;
  GtkLabel *name;
  GtkLabel *tag;
};

enum
{
  PROP_STATUS = 1,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScStatusRow, sc_status_row, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

/* What has the focus is the list item around the row, and GtkListItem has no accessible label in
 * GTK 4.8, so the row labels it. */
static void
label_item (ScStatusRow *self)
{
  GtkWidget *item = gtk_widget_get_parent (GTK_WIDGET (self));

  if (item != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    self, NULL, -1);
}

static void
sc_status_row_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sc_status_row_parent_class)->root (widget);

  label_item (SC_STATUS_ROW (widget));
}

static void
sc_status_row_dispose (GObject *object)
{
  ScStatusRow *self = SC_STATUS_ROW (object);

  g_clear_object (&self->status);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_STATUS_ROW);

  G_OBJECT_CLASS (sc_status_row_parent_class)->dispose (object);
}

static void
sc_status_row_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (property_id == PROP_STATUS)
    g_value_set_object (value, SC_STATUS_ROW (object)->status);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_status_row_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (property_id == PROP_STATUS)
    sc_status_row_set_status (SC_STATUS_ROW (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_status_row_class_init (ScStatusRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_status_row_dispose;
  object_class->get_property = sc_status_row_get_property;
  object_class->set_property = sc_status_row_set_property;

  widget_class->root = sc_status_row_root;

  properties[PROP_STATUS] =
      g_param_spec_object ("status", NULL, NULL, SC_TYPE_STATUS,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-status-row.ui");
  gtk_widget_class_bind_template_child (widget_class, ScStatusRow, badge);
  gtk_widget_class_bind_template_child (widget_class, ScStatusRow, title);
  gtk_widget_class_bind_template_child (widget_class, ScStatusRow, name);
  gtk_widget_class_bind_template_child (widget_class, ScStatusRow, tag);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "status-row");
}

static void
sc_status_row_init (ScStatusRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_status_row_get_status:
 *
 * Returns: (transfer none) (nullable): the entry that is shown
 */
ScStatus *
sc_status_row_get_status (ScStatusRow *self)
{
  g_return_val_if_fail (SC_IS_STATUS_ROW (self), NULL);

  return self->status;
}

static void
show_status (ScStatusRow *self,
             ScStatus    *status)
{
  const char *name = sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH);
  const char *css_class = sc_wording_css_class (sc_status_get_class (status));
  g_autofree char *tag = sc_wording_of_tag (status);
  g_autofree char *label =
      g_strdup_printf ("%s %s, %s%s%s", sc_status_get_number (status), sc_status_get_title (status),
                       name, tag != NULL ? ", " : "", tag != NULL ? tag : "");

  gtk_label_set_text (self->badge, sc_status_get_number (status));
  gtk_widget_set_css_classes (GTK_WIDGET (self->badge),
                              (const char *[]){ "badge", css_class, NULL });
  gtk_label_set_text (self->title, sc_status_get_title (status));
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->tag, tag != NULL ? tag : "");
  gtk_widget_set_visible (GTK_WIDGET (self->tag), tag != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * sc_status_row_set_status:
 * @status: (nullable): the entry to show; without one the row keeps what it shows
 */
void
sc_status_row_set_status (ScStatusRow *self,
                          ScStatus    *status)
{
  g_return_if_fail (SC_IS_STATUS_ROW (self));

  if (!g_set_object (&self->status, status))
    return;

  if (status != NULL)
    show_status (self, status);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}
