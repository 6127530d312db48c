/* sc-class-bar.c — the classes as a row of buttons
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-class-bar.h"

#include <glib/gi18n-lib.h>

#include "sc-core-enums.h"
#include "sc-wording.h"

/* A button for each class, with the number of codes that the present search finds in it. The
 * buttons activate `win.code-class`, a property of the window, so all that is left to do here is
 * counting. They are alike but for their class, hence made in a loop and not in a template.
 */

#define N_BUTTONS 7 /* all, the five classes of HTTP, and what is in none of them */

struct _ScClassBar
{
  GtkWidget parent_instance;

  ScCatalog *catalog;
  GtkWidget *buttons[N_BUTTONS];
  GtkLabel *counts[N_BUTTONS];
};

enum
{
  PROP_CATALOG = 1,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScClassBar, sc_class_bar, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static void
show_counts (ScClassBar *self)
{
  for (int i = 0; i < N_BUTTONS; i++)
    {
      guint count = sc_catalog_get_count (self->catalog, (ScCodeClass) i);
      g_autofree char *number = g_strdup_printf ("%u", count);
      /* Translators: the number of codes that a search finds in a class */
      g_autofree char *codes = g_strdup_printf (ngettext ("%u code", "%u codes", count), count);
      g_autofree char *label =
          g_strdup_printf ("%s, %s", sc_wording_of_class ((ScCodeClass) i), codes);

      gtk_label_set_text (self->counts[i], number);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
      if (count == 0)
        gtk_widget_add_css_class (self->buttons[i], "none");
      else
        gtk_widget_remove_css_class (self->buttons[i], "none");
    }
}

static void
set_catalog (ScClassBar *self,
             ScCatalog  *catalog)
{
  if (self->catalog == catalog)
    return;

  if (self->catalog != NULL)
    g_signal_handlers_disconnect_by_func (self->catalog, show_counts, self);

  g_set_object (&self->catalog, catalog);
  if (catalog != NULL)
    {
      g_signal_connect_object (catalog, "searched", G_CALLBACK (show_counts), self,
                               G_CONNECT_SWAPPED);
      show_counts (self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
}

static char *
dup_name (ScCodeClass code_class)
{
  if (code_class == SC_CODE_CLASS_ALL)
    return g_strdup (C_ ("class", "All"));

  if (code_class == SC_CODE_CLASS_OTHER)
    return g_strdup (C_ ("class", "Other"));

  return g_strdup_printf ("%dxx", (int) code_class);
}

static void
add_button (ScClassBar *self,
            int         i)
{
  g_autoptr (GEnumClass) classes = g_type_class_ref (SC_TYPE_CODE_CLASS);
  g_autofree char *name = dup_name ((ScCodeClass) i);
  g_autofree char *tooltip =
      /* Translators: a class of codes and the digit that chooses it */
      g_strdup_printf (_ ("%s (Alt+%d)"), sc_wording_of_class ((ScCodeClass) i), i);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_add_css_class (count, "count");
  gtk_box_append (GTK_BOX (box), gtk_label_new (name));
  gtk_box_append (GTK_BOX (box), count);

  self->counts[i] = GTK_LABEL (count);
  self->buttons[i] = gtk_toggle_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->buttons[i]), box);
  gtk_widget_set_tooltip_text (self->buttons[i], tooltip);
  gtk_widget_add_css_class (self->buttons[i], sc_wording_css_class ((ScCodeClass) i));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->buttons[i]), "s",
                                    g_enum_get_value (classes, i)->value_nick);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->buttons[i]), "win.code-class");
  gtk_widget_set_parent (self->buttons[i], GTK_WIDGET (self));
}

static void
sc_class_bar_dispose (GObject *object)
{
  ScClassBar *self = SC_CLASS_BAR (object);

  g_clear_object (&self->catalog);
  for (int i = 0; i < N_BUTTONS; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);

  G_OBJECT_CLASS (sc_class_bar_parent_class)->dispose (object);
}

static void
sc_class_bar_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  if (property_id == PROP_CATALOG)
    g_value_set_object (value, SC_CLASS_BAR (object)->catalog);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_class_bar_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  if (property_id == PROP_CATALOG)
    set_catalog (SC_CLASS_BAR (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_class_bar_class_init (ScClassBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_class_bar_dispose;
  object_class->get_property = sc_class_bar_get_property;
  object_class->set_property = sc_class_bar_set_property;

  properties[PROP_CATALOG] =
      g_param_spec_object ("catalog", NULL, NULL, SC_TYPE_CATALOG,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "class-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sc_class_bar_init (ScClassBar *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_homogeneous (GTK_BOX_LAYOUT (layout), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Class of the codes"), -1);

  for (int i = 0; i < N_BUTTONS; i++)
    add_button (self, i);
}
