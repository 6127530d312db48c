/* sc-window-status.c — what is done with the codes that are shown
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-window-private.h"

#include <glib/gi18n-lib.h>

#include "sc-clipboard.h"
#include "sc-comparison-text.h"

/* Copying, marking and comparing. The actions `status.*` are about the code that is selected and
 * are there only as long as one is.
 */

static ScTable *
get_table (ScWindow *self)
{
  return sc_index_get_table (sc_catalog_get_index (self->catalog));
}

/* Copying */

/**
 * sc_window_copy_form:
 *
 * Copies @status in @form, or says what it lacks for that.
 *
 * Returns: whether there is such a form
 */
gboolean
sc_window_copy_form (ScWindow   *self,
                     ScStatus   *status,
                     ScCopyForm  form)
{
  g_auto (GStrv) stacks = NULL;
  g_autofree char *message = NULL;
  gboolean copied;

  g_object_get (self->reader, "stacks", &stacks, NULL);
  copied = sc_clipboard_copy (gtk_widget_get_clipboard (GTK_WIDGET (self)), get_table (self),
                              status, form, (const char *const *) stacks, &message);
  if (copied)
    {
      sc_history_visit (self->history, status);
      sc_marks_add_recent (self->marks, status);
    }

  sc_toast_show (self->toast, message);
  return copied;
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *nick)
{
  ScWindow *self = SC_WINDOW (widget);
  ScStatus *status = sc_finder_get_status (self->finder);
  ScCopyForm form;

  if (status != NULL && sc_copy_parse_form (g_variant_get_string (nick, NULL), &form))
    sc_window_copy_form (self, status, form);
}

/* Something else of the code that is selected. */
static void
copy_text_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *text)
{
  ScWindow *self = SC_WINDOW (widget);
  ScStatus *status = sc_finder_get_status (self->finder);
  g_autofree char *message =
      sc_clipboard_copy_text (widget, g_variant_get_string (text, NULL));

  if (status != NULL)
    sc_marks_add_recent (self->marks, status);
  sc_toast_show (self->toast, message);
}

static void
copy_comparison (ScWindow *self)
{
  if (sc_comparison_get_size (self->comparison) < SC_COMPARISON_MIN)
    return;

  g_autofree char *text =
      sc_comparison_text_new (self->comparison, sc_reader_get_content_language (self->reader));
  g_autofree char *message = sc_clipboard_copy_text (GTK_WIDGET (self), text);

  sc_toast_show (self->toast, message);
}

/* Copies what is shown in the form in which it is copied most. */
static void
copy_shown_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  if (sc_window_shows_comparison (self))
    copy_comparison (self);
  else
    gtk_widget_activate_action (widget, "status.copy", "s", "phrase");
}

static void
copy_comparison_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  copy_comparison (SC_WINDOW (widget));
}

/* Where the page can be seen, the menu is at its button, and else at the row. */
static void
show_copy_menu_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  if (sc_reader_get_comparing (self->reader) || sc_reader_shows_overview (self->reader) ||
      sc_window_shows_only_list (self))
    sc_finder_show_copy_menu (self->finder);
  else
    sc_reader_show_copy_menu (self->reader);
}

static void
toggle_favorite_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_marks_toggle_favorite (self->marks, sc_finder_get_status (self->finder));
}

/* Comparing */

static void
show_comparison (ScWindow *self)
{
  sc_reader_set_comparing (self->reader, TRUE);
  if (!sc_reader_get_comparing (self->reader))
    {
      sc_toast_show (self->toast, _ ("Choose two codes or more: Ctrl+click, or Ctrl+M"));
      return;
    }

  sc_split_set_show_page (self->split, TRUE);
}

/**
 * sc_window_compare:
 *
 * Takes @status into the comparison, or out of it. The first code that is taken in comes together
 * with the one that is selected, as it would in any list.
 */
void
sc_window_compare (ScWindow *self,
                   ScStatus *status)
{
  ScStatus *selected = sc_finder_get_status (self->finder);
  gboolean fits = TRUE;
  g_autofree char *message = NULL;

  if (sc_comparison_has (self->comparison, status))
    {
      sc_comparison_remove (self->comparison, status);
      /* Translators: %s is a status code */
      message = g_strdup_printf (_ ("%s is out of the comparison"),
                                 sc_status_get_number (status));
    }
  else
    {
      if (sc_comparison_get_size (self->comparison) == 0 && selected != NULL)
        sc_comparison_add (self->comparison, selected);
      fits = sc_comparison_add (self->comparison, status);
      /* Translators: %s is a status code */
      message = g_strdup_printf (_ ("%s is in the comparison"), sc_status_get_number (status));
    }

  sc_toast_show (self->toast, fits ? message : _ ("At most five codes can be compared."));
  if (fits && sc_comparison_get_size (self->comparison) >= SC_COMPARISON_MIN &&
      !sc_split_get_folded (self->split))
    show_comparison (self);
}

static void
compare_selected_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  sc_window_compare (self, sc_finder_get_status (self->finder));
}

static void
compare_action (GtkWidget  *widget,
                const char *name,
                GVariant   *names)
{
  ScWindow *self = SC_WINDOW (widget);
  g_autoptr (GPtrArray) statuses =
      sc_comparison_parse (get_table (self), g_variant_get_string (names, NULL), NULL);

  sc_comparison_set (self->comparison, statuses);
  show_comparison (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->reader));
}

static void
leave_comparison_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *names)
{
  ScWindow *self = SC_WINDOW (widget);
  g_autoptr (GPtrArray) statuses =
      sc_comparison_parse (get_table (self), g_variant_get_string (names, NULL), NULL);

  /* The button that was pressed goes with its code. */
  gtk_widget_grab_focus (GTK_WIDGET (self->reader));
  for (guint i = 0; i < statuses->len; i++)
    sc_comparison_remove (self->comparison, g_ptr_array_index (statuses, i));
}

static void
clear_comparison_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  sc_comparison_set (SC_WINDOW (widget)->comparison, NULL);
}

static void
show_comparison_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  show_comparison (self);
  if (sc_reader_get_comparing (self->reader))
    gtk_widget_grab_focus (GTK_WIDGET (self->reader));
}

/**
 * sc_window_enable_status_actions:
 * @enabled: whether a code is selected
 */
void
sc_window_enable_status_actions (ScWindow *self,
                                 gboolean  enabled)
{
  static const char *const actions[] = {
    "status.copy", "status.show-copy-menu", "status.toggle-favorite", "status.compare",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], enabled);
}

/**
 * sc_window_install_status_actions:
 * @widget_class: that of the window
 */
void
sc_window_install_status_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "win.copy", NULL, copy_shown_action },
    { "win.copy-text", "s", copy_text_action },
    { "win.copy-comparison", NULL, copy_comparison_action },
    { "win.compare", "s", compare_action },
    { "win.leave-comparison", "s", leave_comparison_action },
    { "win.clear-comparison", NULL, clear_comparison_action },
    { "win.show-comparison", NULL, show_comparison_action },
    { "status.copy", "s", copy_action },
    { "status.show-copy-menu", NULL, show_copy_menu_action },
    { "status.toggle-favorite", NULL, toggle_favorite_action },
    { "status.compare", NULL, compare_selected_action },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}
