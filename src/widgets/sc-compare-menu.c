/* sc-compare-menu.c — what to compare
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-compare-menu.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-comparison.h"
#include "sc-record.h"
#include "sc-wording.h"

/* The contents of a popover: an entry for any codes, those that the code on the page is confused
 * with, and the ready sets, the ones with that code above all else. What is chosen goes to the
 * action `win.compare`; `chosen` tells the popover that it can go.
 */

struct _ScCompareMenu
{
  GtkBox parent_instance;

  ScTable *table;
  ScStatus *status;

  GtkEntry *entry;
  GtkLabel *problem;
  GtkBox *list;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (ScCompareMenu, sc_compare_menu, GTK_TYPE_BOX)

static guint signals[N_SIGNALS];

/* The popover goes first: in GTK 4.18 it leaves the focus to its button, from where the comparison
 * takes it. */
static void
choose (ScCompareMenu *self,
        const char    *names)
{
  g_signal_emit (self, signals[CHOSEN], 0);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.compare", "s", names);
}

static void
show_problem (ScCompareMenu *self,
              const char    *problem)
{
  gtk_label_set_text (self->problem, problem);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, problem, -1);
}

static void
entry_changed_cb (ScCompareMenu *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self->entry),
                                 GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/* The code on the page and those that were typed. */
static char *
dup_names (ScCompareMenu *self,
           const char    *more)
{
  if (self->status == NULL)
    return g_strdup (more);

  g_autofree char *name = sc_status_dup_name (self->status);

  return g_strdup_printf ("%s %s", name, more);
}

static void
entry_activated_cb (ScCompareMenu *self)
{
  g_autofree char *names = dup_names (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_autofree char *unknown = NULL;
  g_autoptr (GPtrArray) statuses = sc_comparison_parse (self->table, names, &unknown);

  if (unknown != NULL)
    {
      /* Translators: %s is what somebody typed for a code */
      g_autofree char *problem = g_strdup_printf (_ ("There is no code “%s”."), unknown);

      show_problem (self, problem);
    }
  else if (statuses->len < SC_COMPARISON_MIN)
    show_problem (self, self->status != NULL ? _ ("Type at least one other code.")
                                             : _ ("Type two codes or more."));
  else if (statuses->len > SC_COMPARISON_MAX)
    show_problem (self, _ ("At most five codes can be compared."));
  else
    choose (self, names);
}

static void
button_clicked_cb (ScCompareMenu *self,
                   GtkWidget     *button)
{
  choose (self, g_object_get_data (G_OBJECT (button), "names"));
}

static void
add_heading (ScCompareMenu *self,
             const char    *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_widget_add_css_class (label, "menu-heading");
  gtk_box_append (self->list, label);
}

static void
add_button (ScCompareMenu *self,
            const char    *text,
            const char    *names)
{
  GtkWidget *button = gtk_button_new_with_label (text);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "names", g_strdup (names), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (button_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->list, button);
}

static void
add_confusion (ScCompareMenu *self,
               ScDetail      *confusion)
{
  ScStatus *other = sc_table_find_confusion (self->table, confusion);

  if (other == NULL)
    return;

  g_autofree char *title = sc_record_dup_title (other);
  g_autofree char *tag = sc_wording_of_tag (other);
  g_autofree char *text = tag != NULL ? g_strdup_printf ("%s · %s", title, tag) : g_strdup (title);
  g_autofree char *name = sc_status_dup_name (other);
  g_autofree char *names = dup_names (self, name);

  add_button (self, text, names);
}

static void
add_confusions (ScCompareMenu *self)
{
  GPtrArray *details = sc_status_get_details (self->status);
  gboolean any = FALSE;

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) != SC_DETAIL_CONFUSION)
        continue;

      if (!any)
        add_heading (self, _ ("Not to Be Confused With"));
      any = TRUE;
      add_confusion (self, detail);
    }
}

/* The sets in which the code on the page is, or those in which it is not. */
static void
add_ready_sets (ScCompareMenu *self,
                const char    *heading,
                gboolean       with_status)
{
  gboolean any = FALSE;
  const char *names;

  for (guint i = 0; (names = sc_comparison_get_ready (i)) != NULL; i++)
    {
      g_autoptr (GPtrArray) statuses = sc_comparison_parse (self->table, names, NULL);
      g_autoptr (GString) text = g_string_new (NULL);
      gboolean has = self->status != NULL && g_ptr_array_find (statuses, self->status, NULL);

      if (has != with_status)
        continue;

      if (!any)
        add_heading (self, heading);
      any = TRUE;

      for (guint j = 0; j < statuses->len; j++)
        g_string_append_printf (text, "%s%s", j > 0 ? " · " : "",
                                sc_status_get_number (g_ptr_array_index (statuses, j)));
      add_button (self, text->str, names);
    }
}

static void
sc_compare_menu_dispose (GObject *object)
{
  ScCompareMenu *self = SC_COMPARE_MENU (object);

  g_clear_object (&self->status);
  g_clear_pointer (&self->table, sc_table_unref);

  G_OBJECT_CLASS (sc_compare_menu_parent_class)->dispose (object);
}

static void
sc_compare_menu_class_init (ScCompareMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_compare_menu_dispose;

  /**
   * ScCompareMenu::chosen:
   *
   * Somebody has chosen what to compare.
   */
  signals[CHOSEN] = g_signal_new ("chosen", SC_TYPE_COMPARE_MENU, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/sc-compare-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, ScCompareMenu, entry);
  gtk_widget_class_bind_template_child (widget_class, ScCompareMenu, problem);
  gtk_widget_class_bind_template_child (widget_class, ScCompareMenu, list);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
}

static void
sc_compare_menu_init (ScCompareMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sc_compare_menu_new:
 * @table: where the codes are
 * @status: (nullable): the code that is compared with others, or %NULL for any
 *
 * Returns: (transfer floating): the contents of a popover
 */
GtkWidget *
sc_compare_menu_new (ScTable  *table,
                     ScStatus *status)
{
  g_return_val_if_fail (table != NULL, NULL);
  g_return_val_if_fail (status == NULL || SC_IS_STATUS (status), NULL);

  ScCompareMenu *self = g_object_new (SC_TYPE_COMPARE_MENU, NULL);

  self->table = sc_table_ref (table);
  if (status != NULL)
    {
      self->status = g_object_ref (status);
      add_ready_sets (self, _ ("Often Compared"), TRUE);
      add_confusions (self);
      add_ready_sets (self, _ ("Other Codes"), FALSE);
    }
  else
    add_ready_sets (self, _ ("Often Compared"), FALSE);

  return GTK_WIDGET (self);
}

typedef struct
{
  ScTable *table;
  GObject *page;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  sc_table_unref (wanted->table);
  g_free (wanted);
}

/* Another one each time, since the page shows another code by then. */
static void
wanted_cb (GtkMenuButton *button,
           gpointer       data)
{
  const Wanted *wanted = data;
  g_autoptr (ScStatus) status = NULL;
  GtkWidget *popover = gtk_popover_new ();

  if (wanted->page != NULL)
    g_object_get (wanted->page, "status", &status, NULL);

  GtkWidget *menu = sc_compare_menu_new (wanted->table, status);

  g_signal_connect_object (menu, "chosen", G_CALLBACK (gtk_popover_popdown), popover,
                           G_CONNECT_SWAPPED);
  gtk_popover_set_child (GTK_POPOVER (popover), menu);
  gtk_menu_button_set_popover (button, popover);
}

/**
 * sc_compare_menu_attach:
 * @table: where the codes are
 * @page: (nullable): what has the property `status`, the code that is compared with others, and
 *   outlives @button; or %NULL for any
 *
 * Lets @button show what can be compared.
 */
void
sc_compare_menu_attach (GtkMenuButton *button,
                        ScTable       *table,
                        GObject       *page)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button) && table != NULL);

  Wanted *wanted = g_new0 (Wanted, 1);

  wanted->table = sc_table_ref (table);
  wanted->page = page;
  gtk_menu_button_set_create_popup_func (button, wanted_cb, wanted, wanted_free);
}
