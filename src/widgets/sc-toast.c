/* sc-toast.c — a short message that goes away by itself
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-toast.h"

#include <gmodule.h>

/* Lies over the window's content and lets clicks through. It has the role of a status and what it
 * says for a name, whose change assistive technology is told of. Later versions of GTK let a status
 * have no name, but announce any text; ours is older than that, so the program asks for it.
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

typedef void (*Announce) (GtkAccessible *accessible,
                          const char    *message,
                          int            priority);

#define PRIORITY_MEDIUM 1 /* GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM */

static void
announce (ScToast    *self,
          const char *message)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GModule *program = g_module_open (NULL, G_MODULE_BIND_LAZY);
  gpointer function = NULL;

  if (root != NULL && program != NULL &&
      g_module_symbol (program, "gtk_accessible_announce", &function))
    ((Announce) function) (GTK_ACCESSIBLE (root), message, PRIORITY_MEDIUM);
  g_clear_pointer (&program, g_module_close);
}

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
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, message,
                                  -1);
  announce (self, message);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
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
