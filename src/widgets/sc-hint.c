/* sc-hint.c — what to do where there is nothing to see
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-hint.h"

/* Stands in for a list without entries and for a page without a code: a title, a sentence, and a
 * button where one click helps.
 */

struct _ScHint
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *description;
  GtkButton *button;
};

enum
{
  PROP_TITLE = 1,
  PROP_DESCRIPTION,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScHint, sc_hint, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static GtkLabel *
find_label (ScHint *self,
            guint   property_id)
{
  return property_id == PROP_TITLE ? self->title : self->description;
}

static void
set_label (ScHint     *self,
           guint       property_id,
           const char *text)
{
  GtkLabel *label = find_label (self, property_id);

  if (g_strcmp0 (gtk_label_get_text (label), text) == 0)
    return;

  gtk_label_set_text (label, text != NULL ? text : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

static void
sc_hint_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SC_TYPE_HINT);

  G_OBJECT_CLASS (sc_hint_parent_class)->dispose (object);
}

static void
sc_hint_get_property (GObject    *object,
                      guint       property_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  if (property_id == PROP_TITLE || property_id == PROP_DESCRIPTION)
    g_value_set_string (value, gtk_label_get_text (find_label (SC_HINT (object), property_id)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_hint_set_property (GObject      *object,
                      guint         property_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  if (property_id == PROP_TITLE || property_id == PROP_DESCRIPTION)
    set_label (SC_HINT (object), property_id, g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_hint_class_init (ScHintClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sc_hint_dispose;
  object_class->get_property = sc_hint_get_property;
  object_class->set_property = sc_hint_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-hint.ui");
  gtk_widget_class_bind_template_child (widget_class, ScHint, box);
  gtk_widget_class_bind_template_child (widget_class, ScHint, title);
  gtk_widget_class_bind_template_child (widget_class, ScHint, description);
  gtk_widget_class_bind_template_child (widget_class, ScHint, button);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sc_hint_init (ScHint *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_hint_set_text:
 * @title: what there is not, plain text
 * @description: what to do about it, plain text
 */
void
sc_hint_set_text (ScHint     *self,
                  const char *title,
                  const char *description)
{
  g_return_if_fail (SC_IS_HINT (self));

  set_label (self, PROP_TITLE, title);
  set_label (self, PROP_DESCRIPTION, description);
}

/**
 * sc_hint_set_action:
 * @label: what the button says
 * @detailed_action: the action that it activates
 */
void
sc_hint_set_action (ScHint     *self,
                    const char *label,
                    const char *detailed_action)
{
  g_return_if_fail (SC_IS_HINT (self));

  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed_action, &name, &target, NULL))
    g_return_if_reached ();

  /* The target goes first: GTK warns of an action whose target does not fit, if only for a moment.
   */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), NULL);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), name);
  gtk_button_set_label (self->button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->button), TRUE);
}
