/* sc-text-entry.c — one thing that is said of a text, and what is known of it
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-text-entry.h"

#include "sc-parts.h"
#include "sc-text-parts.h"

/* A step of a trace, or a code and who probably spoke: a line with a link to the code, below it
 * what it means in the text, and the reasons. A step has its number before it. The
 * link is in a line of its own, which hardly ever changes, so that who has come to it with the
 * keyboard is not thrown out while more of the text is read.
 *
 * It is a grid, since a box that is horizontal asks its children how wide they must be for its
 * height, and gets wrong answers of lines that wrap.
 */

#define NUMBER_WIDTH 3 /* characters */
#define NUMBER_SPACING 6
#define MAX_FACT_LINES 5

struct _ScTextEntry
{
  GtkWidget parent_instance;

  GtkWidget *number; /* NULL if there is none */
  GtkWidget *column;
  GtkWidget *head;
  GtkWidget *facts;
  GtkWidget *notes;
};

G_DEFINE_FINAL_TYPE (ScTextEntry, sc_text_entry, GTK_TYPE_WIDGET)

static void
sc_text_entry_dispose (GObject *object)
{
  ScTextEntry *self = SC_TEXT_ENTRY (object);

  g_clear_pointer (&self->number, gtk_widget_unparent);
  g_clear_pointer (&self->column, gtk_widget_unparent);

  G_OBJECT_CLASS (sc_text_entry_parent_class)->dispose (object);
}

static void
sc_text_entry_class_init (ScTextEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_text_entry_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_GRID_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "text-entry");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
attach (ScTextEntry *self,
        GtkWidget   *child,
        int          column)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_set (gtk_layout_manager_get_layout_child (layout, child), "column", column, NULL);
}

static GtkWidget *
append (ScTextEntry *self,
        GtkWidget   *widget)
{
  gtk_box_append (GTK_BOX (self->column), widget);

  return widget;
}

static void
sc_text_entry_init (ScTextEntry *self)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  self->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_hexpand (self->column, TRUE);
  attach (self, self->column, 1);

  self->head = append (self, sc_parts_new_line ("", NULL));
  self->facts = append (self, sc_parts_new_label ("", "part-note", -1));
  self->notes = append (self, sc_parts_new_list ());

  /* What a client asked for can be as long as it likes, and has hyphens only where it has them. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  gtk_label_set_attributes (GTK_LABEL (self->facts), attributes);
  gtk_label_set_lines (GTK_LABEL (self->facts), MAX_FACT_LINES);
  gtk_label_set_ellipsize (GTK_LABEL (self->facts), PANGO_ELLIPSIZE_END);
}

/**
 * sc_text_entry_new:
 * @number: (nullable): what stands before it
 *
 * Returns: (transfer floating): an entry that says nothing yet
 */
GtkWidget *
sc_text_entry_new (const char *number)
{
  ScTextEntry *self = g_object_new (SC_TYPE_TEXT_ENTRY, NULL);

  if (number != NULL)
    {
      self->number = sc_parts_new_label (number, "entry-number", -1);
      gtk_label_set_width_chars (GTK_LABEL (self->number), NUMBER_WIDTH);
      gtk_widget_set_valign (self->number, GTK_ALIGN_START);
      attach (self, self->number, 0);
      /* It is read first. */
      gtk_widget_insert_before (self->number, GTK_WIDGET (self), self->column);
      g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "column-spacing",
                    NUMBER_SPACING, NULL);
    }

  return GTK_WIDGET (self);
}

/**
 * sc_text_entry_update:
 * @head: Pango markup
 * @facts: (nullable): what it means, no markup
 * @notes: (nullable) (element-type utf8): Pango markup, a line each
 *
 * Changes what is said differently now.
 */
void
sc_text_entry_update (ScTextEntry *self,
                      const char  *head,
                      const char  *facts,
                      GPtrArray   *notes)
{
  g_return_if_fail (SC_IS_TEXT_ENTRY (self) && head != NULL);

  sc_text_parts_show_markup (self->head, head);
  sc_text_parts_show_text (self->facts, facts);
  if (notes != NULL)
    sc_text_parts_show_lines (self->notes, notes);
  else
    gtk_widget_set_visible (self->notes, FALSE);
}
