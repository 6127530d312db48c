/* sc-in-text.c — where a code stands in the text that is explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-in-text.h"

#include <glib/gi18n-lib.h>

#include "sc-parts.h"
#include "sc-quote-list.h"
#include "sc-text-parts.h"

/* What the page of a code says of a text: how often it was answered, the first lines, who probably
 * spoke, and what it means that other codes stand beside it. It is kept while the page shows one
 * code after the other, and changes in place while the text is read.
 */

struct _ScInText
{
  GtkWidget parent_instance;

  GtkWidget *count;
  GtkWidget *quotes;
  GtkWidget *rest; /* says that not all lines are there */
  GtkWidget *speakers;
  GtkWidget *together;
  GtkWidget *overview;
};

G_DEFINE_FINAL_TYPE (ScInText, sc_in_text, GTK_TYPE_WIDGET)

static void
sc_in_text_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (sc_in_text_parent_class)->dispose (object);
}

static void
sc_in_text_class_init (ScInTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_in_text_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "in-text");
}

static GtkWidget *
append (ScInText  *self,
        GtkWidget *child)
{
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return child;
}

static void
sc_in_text_init (ScInText *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);

  self->count = append (self, sc_parts_new_line ("", NULL));
  self->quotes = append (self, sc_quote_list_new ());
  self->rest = append (self, sc_parts_new_label ("", "part-note", -1));
  self->speakers = append (self, sc_parts_new_list ());
  self->together = append (self, sc_parts_new_list ());
  self->overview = append (self, gtk_button_new_with_label (_ ("Overview of the Text")));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->overview), "win.show-overview");
  gtk_widget_set_halign (self->overview, GTK_ALIGN_START);
}

/**
 * sc_in_text_new:
 *
 * Returns: (transfer floating): a widget that shows nothing yet
 */
GtkWidget *
sc_in_text_new (void)
{
  return g_object_new (SC_TYPE_IN_TEXT, NULL);
}

static void
show_quotes (ScInText      *self,
             const ScTally *tally)
{
  guint n = tally->quotes->len;
  g_autofree char *rest =
      /* Translators: of a text that has more such lines; at least 20 */
      g_strdup_printf (_ ("Only the first %u lines are kept."), n);
  gboolean all = tally->count + tally->roles[SC_FINDING_UPSTREAM] <= n;

  sc_quote_list_update (SC_QUOTE_LIST (self->quotes), tally->quotes);
  sc_text_parts_show_text (self->rest, all ? NULL : rest);
}

/**
 * sc_in_text_update:
 * @report: (nullable): what was found in the text, or %NULL if none is explained
 * @status: (nullable): the code of the page
 *
 * Shows what the report says of the code.
 *
 * Returns: whether it says anything
 */
gboolean
sc_in_text_update (ScInText *self,
                   ScReport *report,
                   ScStatus *status)
{
  g_return_val_if_fail (SC_IS_IN_TEXT (self), FALSE);

  const ScTally *tally =
      report != NULL && status != NULL ? sc_report_find_status (report, status) : NULL;

  if (tally == NULL)
    return FALSE;

  g_autofree char *count = sc_text_parts_dup_count (tally);
  g_autoptr (GPtrArray) speakers = sc_text_parts_list_speakers (tally);
  g_autoptr (GPtrArray) together = sc_text_parts_list_together (report, tally);

  sc_text_parts_show_markup (self->count, count);
  show_quotes (self, tally);
  sc_text_parts_show_lines (self->speakers, speakers);
  sc_text_parts_show_lines (self->together, together);
  return TRUE;
}
