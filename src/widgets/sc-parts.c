/* sc-parts.c — what the sections of the page are made of
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-parts.h"

#include "sc-bilingual.h"
#include "sc-locale.h"
#include "sc-prose.h"
#include "sc-wording.h"

/* Lists of paragraphs and grids of facts, alike in all sections. What is a link is one inside of a
 * label, so that long lines wrap with it; links to codes activate `page.show-code`. Markup is put
 * together from escaped texts only.
 */

static gboolean
link_activated_cb (GtkWidget  *label,
                   const char *uri,
                   gpointer    data)
{
  return sc_prose_is_link (uri) &&
         gtk_widget_activate_action (label, "page.show-code", "s", uri);
}

/**
 * sc_parts_new_list:
 *
 * Returns: (transfer floating): a box for things below each other
 */
GtkWidget *
sc_parts_new_list (void)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (list, "parts");

  return list;
}

static GtkWidget *
new_label (GtkAccessibleRole  role,
           const char        *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "xalign", 0.0,
                                   "yalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  /* A hyphen where a long name is broken would look like a part of it. */
  if (g_strcmp0 (css_class, "literal") == 0)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

      pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
      gtk_label_set_attributes (GTK_LABEL (label), attributes);
    }

  return label;
}

/**
 * sc_parts_new_label:
 * @css_class: (nullable): what kind of text it is
 * @max_width: the width that it asks for at most, in characters, or -1
 *
 * Returns: (transfer floating): a label for a text, which is no markup
 */
GtkWidget *
sc_parts_new_label (const char *text,
                    const char *css_class,
                    int         max_width)
{
  GtkWidget *label = new_label (GTK_ACCESSIBLE_ROLE_LABEL, css_class);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_label_set_max_width_chars (GTK_LABEL (label), max_width);

  return label;
}

/**
 * sc_parts_new_line:
 * @markup: Pango markup
 * @css_class: (nullable): what kind of line it is
 *
 * Returns: (transfer floating): a label for one line or paragraph that can have links
 */
GtkWidget *
sc_parts_new_line (const char *markup,
                   const char *css_class)
{
  return sc_parts_new_cell (GTK_ACCESSIBLE_ROLE_LABEL, markup, css_class);
}

/**
 * sc_parts_new_cell:
 * @role: what it is in a table
 * @markup: Pango markup
 * @css_class: (nullable): what kind of text it is
 *
 * Returns: (transfer floating): the same as sc_parts_new_line() makes, as a part of a table
 */
GtkWidget *
sc_parts_new_cell (GtkAccessibleRole  role,
                   const char        *markup,
                   const char        *css_class)
{
  GtkWidget *label = new_label (role, css_class);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  g_signal_connect (label, "activate-link", G_CALLBACK (link_activated_cb), NULL);

  return label;
}

/**
 * sc_parts_new_text:
 * @detail: something with a text
 *
 * Returns: (transfer floating): a widget for the text in both languages
 */
GtkWidget *
sc_parts_new_text (const ScParts *parts,
                   ScDetail      *detail)
{
  GtkWidget *text = sc_bilingual_new (sc_detail_get_text (detail, SC_LANGUAGE_EN),
                                      sc_detail_get_text (detail, SC_LANGUAGE_ZH));

  g_object_bind_property (parts->page, "content-language", text, "content-language",
                          G_BINDING_SYNC_CREATE);

  return text;
}

/**
 * sc_parts_new_grid:
 *
 * Returns: (transfer floating): a grid of names and values
 */
GtkWidget *
sc_parts_new_grid (void)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_widget_add_css_class (grid, "parts");

  return grid;
}

/**
 * sc_parts_append_row:
 * @grid: a grid of sc_parts_new_grid()
 * @name: (transfer floating): what stands in the first column
 * @value: (transfer floating): what stands in the second; @name describes it, and does not name it,
 *   since that would be read in place of its text
 */
void
sc_parts_append_row (GtkWidget *grid,
                     GtkWidget *name,
                     GtkWidget *value)
{
  gtk_widget_add_css_class (name, "part-name");
  gtk_widget_set_hexpand (value, TRUE);
  gtk_grid_attach_next_to (GTK_GRID (grid), name, NULL, GTK_POS_BOTTOM, 1, 1);
  gtk_grid_attach_next_to (GTK_GRID (grid), value, name, GTK_POS_RIGHT, 1, 1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (value), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  name, NULL, -1);
}

static void
append (GString    *markup,
        const char *more)
{
  if (markup->len > 0)
    g_string_append (markup, " · ");
  g_string_append (markup, more);
}

/**
 * sc_parts_append_words:
 * @markup: Pango markup
 * @words: a text, which is no markup
 *
 * Appends the text to what is there already.
 */
void
sc_parts_append_words (GString    *markup,
                       const char *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);

  append (markup, escaped);
}

/**
 * sc_parts_append_reference:
 * @markup: Pango markup
 * @detail: something that may refer to a document
 *
 * Appends the name of the document as a link to it.
 */
void
sc_parts_append_reference (GString  *markup,
                           ScDetail *detail)
{
  g_autofree char *title = sc_detail_dup_title (detail);
  g_autofree char *uri = sc_detail_dup_uri (detail);

  if (title == NULL)
    return;

  g_autofree char *link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", uri, title);

  append (markup, link);
}

/**
 * sc_parts_append_title:
 * @markup: Pango markup
 *
 * Appends number, title and owner of an entry, the number as a link to it, and first what it is
 * called in the language of the interface.
 */
void
sc_parts_append_title (GString  *markup,
                       ScStatus *status)
{
  ScOwner *owner = sc_status_get_owner (status);
  g_autofree char *title = g_markup_escape_text (sc_status_get_title (status), -1);
  g_autofree char *name = g_markup_escape_text (
      sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH), -1);

  sc_prose_append_link (markup, sc_status_get_number (status), sc_owner_get_id (owner));
  if (sc_locale_get_language () == SC_LANGUAGE_ZH)
    g_string_append_printf (markup, " <b>%s</b> %s", name, title);
  else
    g_string_append_printf (markup, " <b>%s</b>", title);

  if (sc_status_get_state (status) >= SC_STATE_UNREGISTERED)
    sc_parts_append_words (markup, sc_owner_get_name (owner, sc_locale_get_language ()));
}

/**
 * sc_parts_show_reference:
 * @button: what becomes a link to the document that defines @status
 */
void
sc_parts_show_reference (GtkLinkButton *button,
                         ScStatus      *status)
{
  ScDetail *reference = sc_status_find_detail (status, SC_DETAIL_REFERENCE);

  if (reference == NULL)
    reference = sc_status_find_detail (status, SC_DETAIL_DOCUMENT);

  g_autofree char *title = sc_detail_dup_title (reference);
  g_autofree char *uri = sc_detail_dup_uri (reference);

  gtk_button_set_label (GTK_BUTTON (button), title);
  sc_parts_wrap_label (gtk_button_get_child (GTK_BUTTON (button)));
  gtk_link_button_set_uri (button, uri);
  gtk_link_button_set_visited (button, FALSE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (button), uri);
}

/**
 * sc_parts_wrap_label:
 * @label: the label that a button has made of its own, for a short text on one line
 *
 * Lets it take as many lines as it needs.
 */
void
sc_parts_wrap_label (GtkWidget *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
}

/**
 * sc_parts_fold:
 * @child: what is shown while @expander is open
 *
 * Puts @child below @expander. GTK 4.18 offers the focus to what is folded away, too, which is in
 * no window then, and complains of that; so it takes none.
 */
void
sc_parts_fold (GtkExpander *expander,
               GtkWidget   *child)
{
  g_return_if_fail (GTK_IS_EXPANDER (expander) && GTK_IS_WIDGET (child));

  gtk_expander_set_child (expander, child);
  g_object_bind_property (expander, "expanded", child, "can-focus", G_BINDING_SYNC_CREATE);
}
