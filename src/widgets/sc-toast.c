/* sc-toast.c — a short message that goes away by itself
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-toast.h"

#include "sc-announce.h"

/* Lies over the window's content and lets clicks through. It has the role of a status and what it
 * says for a name, of which assistive technology is told.
 */

#define SECONDS_SHOWN 3

struct _ScToast
{
  GtkWidget parent_instance;

  GtkRevealer *revealer;
  GtkLabel *label;
  guint timeout;
};

G_DEFINE_FINAL_TYPE (ScToast, sc_toast, GTK_TYPE_WIDGET)

static gboolean
timeout_elapsed_cb (gpointer data)
{
  ScToast *self = data;

  self->timeout = 0;
  gtk_revealer_set_reveal_child (self->revealer, FALSE);

  return G_SOURCE_REMOVE;
}

/* What is not revealed is still there for assistive technology, so it has to go as a whole. */
static void
child_revealed_cb (ScToast *self)
{
  if (!gtk_revealer_get_child_revealed (self->revealer) &&
      !gtk_revealer_get_reveal_child (self->revealer))
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
sc_toast_dispose (GObject *object)
{
  ScToast *self = SC_TOAST (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_TOAST);

  G_OBJECT_CLASS (sc_toast_parent_class)->dispose (object);
}

static void
sc_toast_class_init (ScToastClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_toast_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH "/ui/sc-toast.ui");
  gtk_widget_class_bind_template_child (widget_class, ScToast, revealer);
  gtk_widget_class_bind_template_child (widget_class, ScToast, label);

  gtk_widget_class_bind_template_callback (widget_class, child_revealed_cb);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
sc_toast_init (ScToast *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_toast_ask:
 * @message: what to say, plain text
 *
 * Shows @message until another one is shown, or until sc_toast_hide().
 */
void
sc_toast_ask (ScToast    *self,
              const char *message)
{
  g_return_if_fail (SC_IS_TOAST (self));

  gtk_label_set_text (self->label, message);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  sc_announce (GTK_WIDGET (self), message);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
  g_clear_handle_id (&self->timeout, g_source_remove);
}

/**
 * sc_toast_show:
 * @message: what to say, plain text
 *
 * Shows @message for some seconds, in place of an earlier one.
 */
void
sc_toast_show (ScToast    *self,
               const char *message)
{
  g_return_if_fail (SC_IS_TOAST (self));

  sc_toast_ask (self, message);
  self->timeout = g_timeout_add_seconds (SECONDS_SHOWN, timeout_elapsed_cb, self);
}

/**
 * sc_toast_hide:
 *
 * Takes the message away, whatever it is.
 */
void
sc_toast_hide (ScToast *self)
{
  g_return_if_fail (SC_IS_TOAST (self));

  g_clear_handle_id (&self->timeout, g_source_remove);
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

/**
 * sc_toast_get_text:
 *
 * Returns: (nullable): the message that is shown, or %NULL if there is none
 */
const char *
sc_toast_get_text (ScToast *self)
{
  g_return_val_if_fail (SC_IS_TOAST (self), NULL);

  return gtk_revealer_get_reveal_child (self->revealer) ? gtk_label_get_text (self->label) : NULL;
}
