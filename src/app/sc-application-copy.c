/* sc-application-copy.c — copying without a window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-application-private.h"

#include "sc-clipboard.h"
#include "sc-marks.h"

/* The desktop's search and launchers copy without anything to be seen. Where that cannot be, see
 * sc_clipboard_needs_focus(), a window is shown for it. What is in the clipboard is there only as
 * long as the program is that put it there: it stays until something else is copied, or until a
 * clipboard manager has taken it over, which it is asked to do at once.
 */

static void
owner_changed_cb (ScApplication *self)
{
  if (!gdk_clipboard_is_local (self->held_clipboard))
    sc_application_let_go (self);
}

/**
 * sc_application_let_go:
 *
 * Ends with the last window again, whatever is in the clipboard.
 */
void
sc_application_let_go (ScApplication *self)
{
  if (self->held_clipboard == NULL)
    return;

  g_signal_handlers_disconnect_by_func (self->held_clipboard, owner_changed_cb, self);
  g_clear_object (&self->held_clipboard);
  g_application_release (G_APPLICATION (self));
}

static void
hold (ScApplication *self,
      GdkClipboard  *clipboard)
{
  if (self->held_clipboard != NULL)
    return;

  self->held_clipboard = g_object_ref (clipboard);
  g_application_hold (G_APPLICATION (self));
  g_signal_connect_swapped (clipboard, "notify::local", G_CALLBACK (owner_changed_cb), self);
}

/* Without a manager it failed, and the program stays. */
static void
stored_cb (GObject      *clipboard,
           GAsyncResult *result,
           gpointer      data)
{
  gdk_clipboard_store_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static void
add_recent (ScApplication *self,
            ScStatus      *status)
{
  g_autoptr (ScMarks) marks = sc_marks_new ();

  g_settings_bind (self->settings, "recents", marks, "recents", G_SETTINGS_BIND_DEFAULT);
  sc_marks_add_recent (marks, status);
}

static void
copy_unseen (ScApplication *self,
             ScStatus      *status,
             ScCopyForm     form)
{
  GdkClipboard *clipboard = gdk_display_get_clipboard (gdk_display_get_default ());
  g_auto (GStrv) stacks = g_settings_get_strv (self->settings, "stacks");
  g_autofree char *message = NULL;

  if (!sc_clipboard_copy (clipboard, self->table, status, form, (const char *const *) stacks,
                          &message))
    return;

  add_recent (self, status);
  hold (self, clipboard);
  gdk_clipboard_store_async (clipboard, G_PRIORITY_DEFAULT, NULL, stored_cb, NULL);
}

/**
 * sc_application_copy:
 * @name: a code as sc_status_dup_name() writes it
 * @form: a form as sc_copy_parse_form() knows it
 *
 * Copies that form of that code. Why nothing was copied is told only where there is a window.
 */
void
sc_application_copy (ScApplication *self,
                     const char    *name,
                     const char    *form)
{
  gboolean needs_focus = sc_clipboard_needs_focus (gdk_display_get_default ());
  ScStatus *status = sc_table_find_name (sc_application_ensure_table (self), name);
  ScWindow *window = sc_application_find_window (self);
  ScCopyForm parsed;
  gboolean known = status != NULL && sc_copy_parse_form (form, &parsed);

  if (window == NULL && known && needs_focus)
    window = sc_application_ensure_window (self);

  if (window == NULL)
    {
      if (known)
        copy_unseen (self, status, parsed);
      return;
    }

  sc_window_copy (window, name, form);
  if (known && needs_focus)
    gtk_window_present (GTK_WINDOW (window));
}
