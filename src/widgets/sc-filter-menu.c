/* sc-filter-menu.c — all filters to choose from
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-filter-menu.h"

#include <glib/gi18n-lib.h>

#include "sc-catalog-filters.h"
#include "sc-filter-wording.h"
#include "sc-locale.h"
#include "sc-wording.h"

/* The contents of the popover: which shelf to look at, what a code can be filtered by, and whose it
 * is, each with the number of codes that there would be. It is another view of the query that the
 * search box shows, so it holds nothing itself: what is clicked goes into the catalog, and what the
 * catalog says is shown, as long as somebody can see it.
 */

typedef struct
{
  GtkCheckButton *button;
  GtkLabel *count;
  ScFilterKey key;
  char *value;
} Choice;

struct _ScFilterMenu
{
  GtkWidget parent_instance;

  ScCatalog *catalog;
  GArray *choices;
  GtkCheckButton *shelves[SC_N_SHELVES];
  GtkWidget *scroller;
  GtkBox *list;
  GtkWidget *clear;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (ScFilterMenu, sc_filter_menu, GTK_TYPE_WIDGET)

static void
choice_clear (gpointer data)
{
  g_free (((Choice *) data)->value);
}

static void
show_choice (ScFilterMenu *self,
             const Choice *choice)
{
  guint count = sc_catalog_count_filter (self->catalog, choice->key, choice->value);
  gboolean active = sc_catalog_has_filter (self->catalog, choice->key, choice->value);
  g_autofree char *number = g_strdup_printf ("%u", count);
  /* Translators: the number of codes that a search finds in a class */
  g_autofree char *codes = g_strdup_printf (ngettext ("%u code", "%u codes", count), count);

  gtk_check_button_set_active (choice->button, active);
  gtk_label_set_text (choice->count, number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice->button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, codes, -1);
}

static void
update (ScFilterMenu *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->updating = TRUE;
  for (guint i = 0; i < self->choices->len; i++)
    show_choice (self, &g_array_index (self->choices, Choice, i));
  gtk_check_button_set_active (self->shelves[sc_catalog_get_shelf (self->catalog)], TRUE);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->shelves[SC_SHELF_TEXT])),
                          sc_marks_has_found (sc_catalog_get_marks (self->catalog)));
  self->updating = FALSE;
}

static void
choice_toggled_cb (ScFilterMenu   *self,
                   GtkCheckButton *button)
{
  if (self->updating)
    return;

  for (guint i = 0; i < self->choices->len; i++)
    {
      const Choice *choice = &g_array_index (self->choices, Choice, i);

      if (choice->button == button)
        sc_catalog_set_filter (self->catalog, choice->key, choice->value,
                               gtk_check_button_get_active (button));
    }
}

static void
shelf_toggled_cb (ScFilterMenu   *self,
                  GtkCheckButton *button)
{
  if (self->updating || !gtk_check_button_get_active (button))
    return;

  for (int i = 0; i < SC_N_SHELVES; i++)
    {
      if (self->shelves[i] == button)
        sc_catalog_set_shelf (self->catalog, (ScShelf) i);
    }
}

static void
add_heading (ScFilterMenu *self,
             const char   *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_widget_add_css_class (label, "menu-heading");
  gtk_box_append (self->list, label);
}

static GtkCheckButton *
add_check (ScFilterMenu *self,
           const char   *text,
           GtkWidget    *beside)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *button = gtk_check_button_new_with_label (text);

  gtk_widget_set_hexpand (button, TRUE);
  gtk_box_append (GTK_BOX (box), button);
  if (beside != NULL)
    gtk_box_append (GTK_BOX (box), beside);
  gtk_box_append (self->list, box);

  return GTK_CHECK_BUTTON (button);
}

static void
add_choice (ScFilterMenu *self,
            ScFilterKey   key,
            const char   *value,
            const char   *text)
{
  GtkWidget *count = gtk_label_new (NULL);
  Choice choice = { add_check (self, text, count), GTK_LABEL (count), key, g_strdup (value) };
  /* Translators: a filter as it is typed, such as by:nginx */
  g_autofree char *tooltip =
      g_strdup_printf (_ ("Type %s:%s"), sc_filter_get_name (key), value);

  gtk_widget_add_css_class (count, "count");
  gtk_widget_set_tooltip_text (GTK_WIDGET (choice.button), tooltip);
  g_signal_connect_object (choice.button, "toggled", G_CALLBACK (choice_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_array_append_val (self->choices, choice);
}

static void
add_shelves (ScFilterMenu *self)
{
  add_heading (self, C_ ("filter", "Show"));
  for (int i = 0; i < SC_N_SHELVES; i++)
    {
      self->shelves[i] = add_check (self, sc_filter_wording_of_shelf ((ScShelf) i),
                                    i == SC_SHELF_RECENTS ? self->clear : NULL);
      if (i > 0)
        gtk_check_button_set_group (self->shelves[i], self->shelves[0]);
      g_signal_connect_object (self->shelves[i], "toggled", G_CALLBACK (shelf_toggled_cb), self,
                               G_CONNECT_SWAPPED);
    }
}

static void
add_facts (ScFilterMenu *self)
{
  static const ScFilterKey keys[] = {
    SC_FILTER_RETRY, SC_FILTER_CACHE, SC_FILTER_METHOD,
    SC_FILTER_CONTENT, SC_FILTER_SEEN, SC_FILTER_STATE,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      const char *word;

      add_heading (self, sc_filter_wording_of_key (keys[i]));
      for (guint j = 0; (word = sc_filter_get_word (keys[i], j)) != NULL; j++)
        add_choice (self, keys[i], word, sc_filter_wording_of_value (keys[i], word));
    }
}

static int
compare_owners (gconstpointer a,
                gconstpointer b)
{
  ScLanguage language = sc_locale_get_language ();

  return g_utf8_collate (sc_owner_get_name (*(ScOwner *const *) a, language),
                         sc_owner_get_name (*(ScOwner *const *) b, language));
}

static void
add_owners (ScFilterMenu *self)
{
  ScIndex *index = sc_catalog_get_index (self->catalog);
  g_autoptr (GPtrArray) owners = g_ptr_array_new ();

  for (guint i = 0; i < sc_index_get_length (index); i++)
    {
      ScOwner *owner = sc_status_get_owner (sc_index_get_status (index, i));

      if (!g_ptr_array_find (owners, owner, NULL))
        g_ptr_array_add (owners, owner);
    }
  g_ptr_array_sort (owners, compare_owners);

  add_heading (self, sc_filter_wording_of_key (SC_FILTER_BY));
  for (guint i = 0; i < owners->len; i++)
    {
      ScOwner *owner = g_ptr_array_index (owners, i);

      add_choice (self, SC_FILTER_BY, sc_owner_get_id (owner),
                  sc_owner_get_name (owner, sc_locale_get_language ()));
    }
}

static void
clear_clicked_cb (ScFilterMenu *self)
{
  sc_marks_clear_recents (sc_catalog_get_marks (self->catalog));
}

static void
sc_filter_menu_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sc_filter_menu_parent_class)->map (widget);

  update (SC_FILTER_MENU (widget));
}

static void
sc_filter_menu_dispose (GObject *object)
{
  ScFilterMenu *self = SC_FILTER_MENU (object);

  g_clear_pointer (&self->choices, g_array_unref);
  g_clear_object (&self->catalog);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_FILTER_MENU);

  G_OBJECT_CLASS (sc_filter_menu_parent_class)->dispose (object);
}

static void
sc_filter_menu_class_init (ScFilterMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_filter_menu_dispose;
  widget_class->map = sc_filter_menu_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/sc-filter-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, ScFilterMenu, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScFilterMenu, list);

  gtk_widget_class_set_css_name (widget_class, "filter-menu");
}

static void
sc_filter_menu_init (ScFilterMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->choices = g_array_new (FALSE, FALSE, sizeof (Choice));
  g_array_set_clear_func (self->choices, choice_clear);

  self->clear = gtk_button_new_with_label (C_ ("recents", "Forget"));
  gtk_widget_set_tooltip_text (self->clear, _ ("Forget what was copied"));
  gtk_widget_add_css_class (self->clear, "flat");
  g_signal_connect_object (self->clear, "clicked", G_CALLBACK (clear_clicked_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sc_filter_menu_new:
 * @catalog: what is filtered
 *
 * Returns: (transfer floating): the contents of a popover
 */
GtkWidget *
sc_filter_menu_new (ScCatalog *catalog)
{
  g_return_val_if_fail (SC_IS_CATALOG (catalog), NULL);

  ScFilterMenu *self = g_object_new (SC_TYPE_FILTER_MENU, NULL);

  self->catalog = g_object_ref (catalog);
  add_shelves (self);
  add_facts (self);
  add_owners (self);
  g_signal_connect_object (catalog, "searched", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
