/* sc-compare-page.c — what tells codes apart
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-compare-page.h"

#include <glib/gi18n-lib.h>

#include "sc-compare-menu.h"
#include "sc-compare-table.h"
#include "sc-comparison-rows.h"
#include "sc-core-enums.h"
#include "sc-languages.h"
#include "sc-parts.h"
#include "sc-reflow.h"
#include "sc-section.h"

/* First the sentences that tell the codes apart, two at a time, then all of them side by side. It
 * shows the codes of the comparison when it is told to, which is whenever they have changed and
 * somebody can see it.
 *
 * Laying out all these texts takes several frames, and no more than a few of them fit into a
 * window. So the first ones are there at once, and the others come one by one when nothing else is
 * to be done, as the sections of a code's page do.
 */

#define N_AT_ONCE 2 /* sentences, the codes, rows */
#define SURFACE_FACTOR 2.5 /* by which a touchpad moves more than a finger, as elsewhere in GTK */

struct _ScComparePage
{
  GtkWidget parent_instance;

  ScTable *table;
  ScComparison *comparison;
  ScContentLanguage content_language;
  GArray *pairs;        /* the sentences that are to be shown */
  guint n_shown;        /* how many of them are */
  guint more;           /* the source that shows what comes next */
  guint show_scrollbar; /* the source that shows or hides it */

  GtkWidget *column;
  GtkScrolledWindow *scroller;
  GtkWidget *content;
  GtkLabel *title;
  GtkWidget *copy;
  GtkMenuButton *sets;
  ScSection *distinctions;
  ScSection *table_section;
  GtkScrollbar *scrollbar;
  GtkWidget *list; /* of the sentences, in their section */
  ScCompareTable *compare_table;
};

enum
{
  PROP_CONTENT_LANGUAGE = 1,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScComparePage, sc_compare_page, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static GtkWidget *
new_distinction (ScComparePage       *self,
                 const ScDistinction *distinction)
{
  const ScParts parts = { distinction->one, self->table, G_OBJECT (self) };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *caption =
      g_strdup_printf ("%s · %s", sc_status_get_number (distinction->one),
                       sc_status_get_number (distinction->other));

  gtk_box_append (GTK_BOX (box), sc_parts_new_label (caption, "part-name", -1));
  gtk_box_append (GTK_BOX (box), sc_parts_new_text (&parts, distinction->sentence));

  return box;
}

static void
show_distinction (ScComparePage *self)
{
  if (self->n_shown == 0)
    {
      self->list = sc_parts_new_list ();
      sc_section_set_child (self->distinctions, self->list);
    }

  gtk_box_append (GTK_BOX (self->list),
                  new_distinction (self, &g_array_index (self->pairs, ScDistinction,
                                                         self->n_shown)));
  self->n_shown++;
}

static gboolean
show_more (ScComparePage *self)
{
  if (self->n_shown == self->pairs->len)
    return sc_compare_table_show_more (self->compare_table);

  show_distinction (self);
  return TRUE;
}

static gboolean
more_cb (gpointer data)
{
  ScComparePage *self = data;

  if (show_more (self))
    return G_SOURCE_CONTINUE;

  self->more = 0;
  return G_SOURCE_REMOVE;
}

static void
show_contents (ScComparePage *self)
{
  sc_compare_page_stop (self);
  sc_section_set_child (self->distinctions, NULL);
  self->pairs = sc_comparison_distinctions (self->comparison);
  self->n_shown = 0;
  sc_compare_table_update (self->compare_table, self->content_language);

  for (int i = 0; i < N_AT_ONCE; i++)
    show_more (self);
  self->more = g_idle_add (more_cb, self);
}

/* The adjustment changes while the table is laid out, when nothing else may be. */
static gboolean
show_scrollbar_cb (gpointer data)
{
  ScComparePage *self = data;
  GtkAdjustment *offset = sc_compare_table_get_offset (self->compare_table);

  self->show_scrollbar = 0;
  gtk_widget_set_visible (GTK_WIDGET (self->scrollbar),
                          gtk_adjustment_get_upper (offset) >
                              gtk_adjustment_get_page_size (offset));

  return G_SOURCE_REMOVE;
}

static void
offset_changed_cb (ScComparePage *self)
{
  if (self->show_scrollbar == 0)
    self->show_scrollbar = g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_scrollbar_cb, self, NULL);
}

static double
get_step (ScComparePage *self)
{
  return gtk_adjustment_get_step_increment (sc_compare_table_get_offset (self->compare_table));
}

static void
move (ScComparePage *self,
      double         distance)
{
  GtkAdjustment *offset = sc_compare_table_get_offset (self->compare_table);

  gtk_adjustment_set_value (offset, gtk_adjustment_get_value (offset) + distance);
}

/* Sideways by a wheel or a touchpad that can do that, or by Shift and one that cannot. A finger
 * never moves quite straight, so what it moves down at the same time is left to the page. */
static gboolean
scrolled_cb (ScComparePage            *self,
             double                    dx,
             double                    dy,
             GtkEventControllerScroll *controller)
{
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  gboolean surface =
      gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_SURFACE;
  gboolean turned = dx == 0 && (state & GDK_SHIFT_MASK) != 0;

  if (turned)
    dx = dy;

  if (dx == 0)
    return FALSE;

  move (self, dx * (surface ? SURFACE_FACTOR : get_step (self)));
  return turned || dy == 0;
}

static gboolean
key_pressed_cb (ScComparePage   *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      move (self, -get_step (self));
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      move (self, get_step (self));
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
sc_compare_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (SC_COMPARE_PAGE (widget)->copy);
}

/* For the reason that sc_status_page_focus() tells. */
static gboolean
sc_compare_page_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  return gtk_widget_child_focus (SC_COMPARE_PAGE (widget)->column, direction);
}

static void
sc_compare_page_dispose (GObject *object)
{
  ScComparePage *self = SC_COMPARE_PAGE (object);

  sc_compare_page_stop (self);
  g_clear_handle_id (&self->show_scrollbar, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SC_TYPE_COMPARE_PAGE);
  self->compare_table = NULL; /* it went with the section that it was in */
  g_clear_object (&self->comparison);
  g_clear_pointer (&self->table, sc_table_unref);

  G_OBJECT_CLASS (sc_compare_page_parent_class)->dispose (object);
}

static void
sc_compare_page_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (property_id == PROP_CONTENT_LANGUAGE)
    g_value_set_enum (value, (int) SC_COMPARE_PAGE (object)->content_language);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
set_content_language (ScComparePage     *self,
                      ScContentLanguage  content_language)
{
  if (self->content_language == content_language)
    return;

  self->content_language = content_language;
  if (self->pairs != NULL)
    show_contents (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONTENT_LANGUAGE]);
}

static void
sc_compare_page_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (property_id == PROP_CONTENT_LANGUAGE)
    set_content_language (SC_COMPARE_PAGE (object), (ScContentLanguage) g_value_get_enum (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_compare_page_class_init (ScComparePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_compare_page_dispose;
  object_class->get_property = sc_compare_page_get_property;
  object_class->set_property = sc_compare_page_set_property;

  widget_class->focus = sc_compare_page_focus;
  widget_class->grab_focus = sc_compare_page_grab_focus;

  properties[PROP_CONTENT_LANGUAGE] =
      g_param_spec_enum ("content-language", NULL, NULL, SC_TYPE_CONTENT_LANGUAGE,
                         SC_CONTENT_LANGUAGE_BOTH,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SC_TYPE_LANGUAGES);
  g_type_ensure (SC_TYPE_REFLOW);
  g_type_ensure (SC_TYPE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/sc-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, column);
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, scroller);
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, content);
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, title);
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, copy);
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, sets);
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, distinctions);
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, table_section);
  gtk_widget_class_bind_template_child (widget_class, ScComparePage, scrollbar);
  gtk_widget_class_bind_template_callback (widget_class, scrolled_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "compare-page");
}

static void
sc_compare_page_init (ScComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_table (ScComparePage *self)
{
  GtkWidget *table = sc_compare_table_new (self->comparison);
  GtkAdjustment *offset = sc_compare_table_get_offset (SC_COMPARE_TABLE (table));

  self->compare_table = SC_COMPARE_TABLE (table);
  sc_section_set_child (self->table_section, table);
  gtk_scrollbar_set_adjustment (self->scrollbar, offset);
  g_signal_connect_object (offset, "changed", G_CALLBACK (offset_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sc_compare_page_new:
 * @table: where the codes are
 * @comparison: those that are compared
 *
 * Returns: (transfer floating): a page that shows nothing before sc_compare_page_update()
 */
GtkWidget *
sc_compare_page_new (ScTable      *table,
                     ScComparison *comparison)
{
  g_return_val_if_fail (table != NULL && SC_IS_COMPARISON (comparison), NULL);

  ScComparePage *self = g_object_new (SC_TYPE_COMPARE_PAGE, NULL);

  self->table = sc_table_ref (table);
  self->comparison = g_object_ref (comparison);
  add_table (self);
  sc_compare_menu_attach (self->sets, table, NULL);

  return GTK_WIDGET (self);
}

/**
 * sc_compare_page_update:
 *
 * Shows the codes that are compared now.
 */
void
sc_compare_page_update (ScComparePage *self)
{
  g_return_if_fail (SC_IS_COMPARE_PAGE (self));

  g_autofree char *title = sc_comparison_dup_title (self->comparison);

  gtk_label_set_text (self->title, title);
  show_contents (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * sc_compare_page_stop:
 *
 * To be called when the page is hidden: what it shows is not kept up to date any more, so nothing
 * of it may come later, until the next sc_compare_page_update().
 */
void
sc_compare_page_stop (ScComparePage *self)
{
  g_return_if_fail (SC_IS_COMPARE_PAGE (self));

  g_clear_handle_id (&self->more, g_source_remove);
  g_clear_pointer (&self->pairs, g_array_unref);
}
