/* sc-window-text.c — the text that is explained, and the list meanwhile
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-window-private.h"

#include <glib/gi18n-lib.h>

#include "sc-catalog-filters.h"
#include "sc-digits.h"
#include "sc-explanation-counts.h"

/* As long as there is a text the list shows what was found in it; what it showed before is
 * remembered and comes back when the text is left. What is typed and chosen meanwhile is asked of
 * the text; somebody can also look at all codes and come back.
 */

struct _ScWindowBefore
{
  char *search_text;
  GStrv filters;
  ScShelf shelf;
  ScCodeClass code_class;
};

static ScWindowBefore *
before_new (ScCatalog *catalog)
{
  ScWindowBefore *self = g_new0 (ScWindowBefore, 1);

  self->search_text = g_strdup (sc_catalog_get_search_text (catalog));
  self->filters = g_strdupv ((char **) sc_catalog_get_filters (catalog));
  self->shelf = sc_catalog_get_shelf (catalog);
  self->code_class = sc_catalog_get_code_class (catalog);

  return self;
}

static void
before_free (ScWindowBefore *self)
{
  g_free (self->search_text);
  g_strfreev (self->filters);
  g_free (self);
}

static void
enable_actions (ScWindow *self)
{
  static const char *const actions[] = { "win.leave-text", "win.show-overview" };
  gboolean found = sc_explanation_get_report (self->explanation) != NULL;
  gboolean busy = sc_explanation_get_busy (self->explanation);

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], found);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.leave-text", found || busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.cancel-reading", busy);
}

/* The list does not become another one because more was found. */
static void
list_found (ScWindow *self)
{
  g_autoptr (GPtrArray) statuses = sc_explanation_list_statuses (self->explanation);

  self->counting = TRUE;
  sc_marks_set_found (self->marks, statuses);
  self->counting = FALSE;
}

/* Who has gone on to other codes meanwhile stays there. */
static void
restore (ScWindow *self)
{
  ScWindowBefore *before = g_steal_pointer (&self->before);

  if (before != NULL && sc_catalog_get_shelf (self->catalog) == SC_SHELF_TEXT)
    {
      sc_catalog_ask (self->catalog, before->search_text, (const char *const *) before->filters,
                      before->shelf);
      sc_catalog_set_code_class (self->catalog, before->code_class);
    }
  g_clear_pointer (&before, before_free);
}

/* What was not read is known when nothing more is. */
static const char *
get_unread (ScWindow *self)
{
  const char *error = sc_explanation_get_error (self->explanation);

  if (sc_explanation_get_busy (self->explanation) ||
      sc_explanation_get_complete (self->explanation))
    return NULL;

  return error != NULL ? error : _ ("The text was not read to its end.");
}

static void
show_report (ScWindow *self)
{
  sc_reader_set_report (self->reader, sc_explanation_get_report (self->explanation),
                        get_unread (self));
}

static void
report_changed_cb (ScWindow *self)
{
  if (sc_explanation_get_report (self->explanation) == NULL)
    restore (self);
  list_found (self);
  show_report (self);
  enable_actions (self);
}

static void
busy_changed_cb (ScWindow *self)
{
  show_report (self);
  enable_actions (self);
}

static void
begun_cb (ScWindow *self)
{
  if (self->before == NULL)
    self->before = before_new (self->catalog);

  sc_reader_set_comparing (self->reader, FALSE);
  sc_catalog_ask (self->catalog, "", (const char *const[]){ NULL }, SC_SHELF_TEXT);
  sc_catalog_set_code_class (self->catalog, SC_CODE_CLASS_ALL);
  sc_split_set_show_page (self->split, FALSE);
  if (!sc_split_get_folded (self->split))
    sc_reader_show_overview (self->reader);
}

static void
missed_cb (ScWindow   *self,
           guint64     lines,
           const char *error)
{
  g_autofree char *number = sc_digits_group (lines);
  g_autofree char *message = NULL;

  if (error != NULL)
    message = g_strdup (error);
  else if (lines == 0)
    message = g_strdup (_ ("There is no text"));
  else
    /* Translators: how many lines a text has */
    message = g_strdup_printf (ngettext ("No status was found in %s line",
                                         "No status was found in %s lines",
                                         (gulong) MIN (lines, G_MAXULONG)),
                               number);

  sc_toast_show (self->toast, message);
}

/* Actions */

static void
leave_text_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_explanation_clear (self->explanation);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
cancel_reading_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_explanation_cancel (self->explanation);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

static void
show_overview_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_reader_show_overview (self->reader);
  sc_split_set_show_page (self->split, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->reader));
}

/**
 * sc_window_end_text:
 *
 * Stops reading, or leaves the text, if either can be seen.
 *
 * Returns: whether there was anything to do
 */
gboolean
sc_window_end_text (ScWindow *self)
{
  if (sc_window_shows_comparison (self))
    return FALSE;

  if (sc_explanation_get_busy (self->explanation))
    sc_explanation_cancel (self->explanation);
  else if (sc_catalog_get_shelf (self->catalog) == SC_SHELF_TEXT)
    sc_explanation_clear (self->explanation);
  else
    return FALSE;

  return TRUE;
}

/**
 * sc_window_drop_before:
 *
 * Forgets what the list showed before there was a text.
 */
void
sc_window_drop_before (ScWindow *self)
{
  g_clear_pointer (&self->before, before_free);
}

/**
 * sc_window_add_text:
 * @table: which codes there are
 *
 * Gives the window its text, which is none yet; to be called once.
 */
void
sc_window_add_text (ScWindow *self,
                    ScTable  *table)
{
  self->explanation = sc_explanation_new (table);

  g_autoptr (GPropertyAction) order =
      g_property_action_new ("text-order", self->explanation, "order");

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (order));
  g_signal_connect_object (self->explanation, "notify::report", G_CALLBACK (report_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explanation, "notify::order", G_CALLBACK (list_found), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explanation, "notify::busy", G_CALLBACK (busy_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explanation, "begun", G_CALLBACK (begun_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->explanation, "missed", G_CALLBACK (missed_cb), self,
                           G_CONNECT_SWAPPED);
  sc_text_strip_set_sources (self->text_strip, self->catalog, self->explanation);
  enable_actions (self);
}

/**
 * sc_window_install_text_actions:
 * @widget_class: that of the window
 */
void
sc_window_install_text_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.leave-text", NULL, leave_text_action);
  gtk_widget_class_install_action (widget_class, "win.cancel-reading", NULL,
                                   cancel_reading_action);
  gtk_widget_class_install_action (widget_class, "win.show-overview", NULL, show_overview_action);
}
