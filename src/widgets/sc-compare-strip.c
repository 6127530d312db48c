/* sc-compare-strip.c — the codes that were chosen to be compared
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-compare-strip.h"

#include <glib/gi18n-lib.h>

/* Below the list, from the first code that is chosen on, so that they are not forgotten while
 * somebody looks for the next one.
 */

struct _ScCompareStrip
{
  GtkBox parent_instance;

  ScComparison *comparison;

  GtkLabel *codes;
  GtkWidget *compare;
};

G_DEFINE_FINAL_TYPE (ScCompareStrip, sc_compare_strip, GTK_TYPE_BOX)

static void
update (ScCompareStrip *self)
{
  guint n = sc_comparison_get_size (self->comparison);
  g_autofree char *numbers = sc_comparison_dup_title (self->comparison);

  if (n == 1)
    {
      /* Translators: %s is a status code that is to be compared with others */
      g_autofree char *text = g_strdup_printf (_ ("%s and …"), numbers);

      gtk_label_set_text (self->codes, text);
    }
  else
    gtk_label_set_text (self->codes, numbers);

  gtk_widget_set_visible (self->compare, n >= SC_COMPARISON_MIN);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
sc_compare_strip_dispose (GObject *object)
{
  g_clear_object (&SC_COMPARE_STRIP (object)->comparison);

  G_OBJECT_CLASS (sc_compare_strip_parent_class)->dispose (object);
}

static void
sc_compare_strip_class_init (ScCompareStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_compare_strip_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/sc-compare-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, ScCompareStrip, codes);
  gtk_widget_class_bind_template_child (widget_class, ScCompareStrip, compare);
}

static void
sc_compare_strip_init (ScCompareStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_compare_strip_set_comparison:
 * @comparison: the codes; to be set once
 */
void
sc_compare_strip_set_comparison (ScCompareStrip *self,
                                 ScComparison   *comparison)
{
  g_return_if_fail (SC_IS_COMPARE_STRIP (self) && self->comparison == NULL);
  g_return_if_fail (SC_IS_COMPARISON (comparison));

  self->comparison = g_object_ref (comparison);
  g_signal_connect_object (comparison, "items-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
