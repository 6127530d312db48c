/* sc-window-request.c — what the window is asked for from outside
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-window-private.h"

#include <glib/gi18n-lib.h>

#include "sc-catalog-filters.h"
#include "sc-clipboard.h"
#include "sc-search-entry.h"

/* What a terminal, a launcher or the desktop's search wants of the window: somebody wrote it
 * somewhere else, so names of codes and of forms can be anything. Whatever was searched for before,
 * and whatever filters are set, gives way to it.
 *
 * On Wayland a window can copy only while it has the keyboard, and most compositors let it only in
 * answer to a key or a click in it; those that do not let it keep silent about that. So a copy
 * waits there until the window is active, is tried then, and made again with the next key, for
 * which a message asks. It does not wait for long: what somebody copied meanwhile is not to be
 * replaced by what was asked for before.
 */

#define SECONDS_WAITING 10
#define MAX_QUOTED 40 /* characters of a name, in a message */

struct _ScWindowCopy
{
  ScStatus *status;
  ScCopyForm form;
  gulong active_handler;
  GtkEventController *controller; /* of the window; NULL until it is active */
  guint timeout;
};

/* Names can be longer than any message. */
static char *
dup_quoted (const char *name)
{
  return g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), MAX_QUOTED));
}

/**
 * sc_window_drop_copy:
 *
 * Forgets the copy that waits, if one does.
 */
void
sc_window_drop_copy (ScWindow *self)
{
  ScWindowCopy *copy = g_steal_pointer (&self->waiting_copy);

  if (copy == NULL)
    return;

  g_clear_signal_handler (&copy->active_handler, self);
  if (copy->controller != NULL)
    {
      gtk_widget_remove_controller (GTK_WIDGET (self), copy->controller);
      sc_toast_hide (self->toast);
    }
  g_clear_handle_id (&copy->timeout, g_source_remove);
  g_object_unref (copy->status);
  g_free (copy);
}

/* The key does nothing else: it may be that of the button which copies another form. */
static gboolean
event_cb (ScWindow *self,
          GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);
  gboolean key = type == GDK_KEY_PRESS && !gdk_key_event_is_modifier (event);

  if (!key && type != GDK_BUTTON_PRESS && type != GDK_TOUCH_BEGIN)
    return GDK_EVENT_PROPAGATE;

  g_autoptr (ScStatus) status = g_object_ref (self->waiting_copy->status);
  ScCopyForm form = self->waiting_copy->form;

  sc_window_drop_copy (self);
  sc_window_copy_form (self, status, form);
  return key;
}

static gboolean
waited_too_long_cb (gpointer data)
{
  ScWindow *self = data;

  self->waiting_copy->timeout = 0;
  sc_window_drop_copy (self);
  return G_SOURCE_REMOVE;
}

static void
start_timeout (ScWindow *self)
{
  g_clear_handle_id (&self->waiting_copy->timeout, g_source_remove);
  self->waiting_copy->timeout = g_timeout_add_seconds (SECONDS_WAITING, waited_too_long_cb, self);
}

static void
try_copy (ScWindow *self)
{
  ScWindowCopy *copy = self->waiting_copy;

  if (!sc_window_copy_form (self, copy->status, copy->form))
    {
      sc_window_drop_copy (self);
      return;
    }

  copy->controller = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (copy->controller, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (copy->controller, "event", G_CALLBACK (event_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), copy->controller);
  start_timeout (self);
  sc_toast_ask (self->toast, _ ("Press any key to copy it"));
}

/* Once it was active it may lose the keyboard for a moment, as with sway, which takes it away
 * whenever somebody goes on with another one. */
static void
active_changed_cb (ScWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)))
    return;

  g_clear_signal_handler (&self->waiting_copy->active_handler, self);
  try_copy (self);
}

static void
copy_when_active (ScWindow   *self,
                  ScStatus   *status,
                  ScCopyForm  form)
{
  self->waiting_copy = g_new0 (ScWindowCopy, 1);
  self->waiting_copy->status = g_object_ref (status);
  self->waiting_copy->form = form;
  self->waiting_copy->active_handler =
      g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  start_timeout (self);
  active_changed_cb (self);
}

/**
 * sc_window_search:
 * @text: what to search for, as if it were typed
 *
 * Searches in everything, whatever class is remembered and whatever filters are set.
 */
void
sc_window_search (ScWindow   *self,
                  const char *text)
{
  g_return_if_fail (SC_IS_WINDOW (self));

  g_autofree char *valid = g_utf8_make_valid (text, -1);

  sc_catalog_reset (self->catalog);
  sc_search_entry_set_text (self->search_entry, valid);
  if (*valid != '\0')
    sc_finder_select (self->finder, 0);
  sc_split_set_show_page (self->split, FALSE);
}

static ScStatus *
find_status (ScWindow   *self,
             const char *name)
{
  return sc_table_find_name (sc_index_get_table (sc_catalog_get_index (self->catalog)), name);
}

/* Once there is a place for the list: before that, GTK 4.18 scrolls nowhere. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  ScFinder *finder = SC_WINDOW (widget)->finder;
  ScStatus *status = sc_finder_get_status (finder);

  if (gtk_widget_get_height (widget) == 0)
    return G_SOURCE_CONTINUE;

  if (status != NULL)
    sc_finder_select_code (finder, sc_status_get_number (status),
                           sc_owner_get_id (sc_status_get_owner (status)));
  return G_SOURCE_REMOVE;
}

/**
 * sc_window_show_code:
 * @name: a code as sc_status_dup_name() writes it
 *
 * Shows the page of that code. If there is none, searches for the name: it may be a number that
 * somebody met and the table does not know, and is explained then.
 */
void
sc_window_show_code (ScWindow   *self,
                     const char *name)
{
  g_return_if_fail (SC_IS_WINDOW (self) && name != NULL);

  ScStatus *status = find_status (self, name);

  if (status == NULL)
    {
      sc_window_search (self, name);
      return;
    }

  sc_window_open_code (self, sc_status_get_number (status),
                       sc_owner_get_id (sc_status_get_owner (status)));
  if (gtk_widget_get_height (GTK_WIDGET (self)) == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

/**
 * sc_window_show_shelf:
 * @shelf: which entries to show
 *
 * Shows all that stands on @shelf.
 */
void
sc_window_show_shelf (ScWindow *self,
                      ScShelf   shelf)
{
  g_return_if_fail (SC_IS_WINDOW (self));

  sc_catalog_reset (self->catalog);
  sc_catalog_set_shelf (self->catalog, shelf);
  sc_reader_set_comparing (self->reader, FALSE);
  sc_split_set_show_page (self->split, FALSE);
  sc_search_entry_focus (self->search_entry);
}

/**
 * sc_window_copy:
 * @name: a code as sc_status_dup_name() writes it
 * @form: a form as sc_copy_parse_form() knows it
 *
 * Copies that form of that code, or says why nothing was copied. What is shown stays, unless the
 * window needs the keyboard to copy; then it shows the code, and is to be presented.
 */
void
sc_window_copy (ScWindow   *self,
                const char *name,
                const char *form)
{
  g_return_if_fail (SC_IS_WINDOW (self) && name != NULL && form != NULL);

  ScStatus *status = find_status (self, name);
  g_autofree char *message = NULL;
  ScCopyForm parsed;

  sc_window_drop_copy (self);
  if (status == NULL)
    {
      g_autofree char *quoted = dup_quoted (name);

      /* Translators: %s is what somebody took for a status code */
      message = g_strdup_printf (_ ("Nothing was copied: there is no code “%s”"), quoted);
    }
  else if (!sc_copy_parse_form (form, &parsed))
    {
      g_autofree char *quoted = dup_quoted (form);

      /* Translators: %s is what somebody took for a form to copy, such as “phrase” */
      message = g_strdup_printf (_ ("Nothing was copied: there is no form “%s”"), quoted);
    }

  if (message != NULL)
    sc_toast_show (self->toast, message);
  else if (!sc_clipboard_needs_focus (gtk_widget_get_display (GTK_WIDGET (self))))
    sc_window_copy_form (self, status, parsed);
  else
    {
      sc_window_show_code (self, name);
      copy_when_active (self, status, parsed);
    }
}
