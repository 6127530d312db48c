/* sc-clipboard.c — copying from the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-clipboard.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#ifdef GDK_WINDOWING_WAYLAND
#include <gdk/wayland/gdkwayland.h>
#endif

/* Puts what sc-copy.c makes of a code into the clipboard and says what is there now. GTK offers a
 * text as `text/plain;charset=utf-8` and in older ways; what is a link in Markdown is one in HTML
 * as well, for programs that paste with format.
 */

#define MAX_QUOTED 240 /* characters of what was copied, in a message */

/**
 * sc_clipboard_needs_focus:
 *
 * Returns: whether only a window that has the keyboard can copy on @display, as Wayland wants it
 */
gboolean
sc_clipboard_needs_focus (GdkDisplay *display)
{
#ifdef GDK_WINDOWING_WAYLAND
  return GDK_IS_WAYLAND_DISPLAY (display);
#else
  return FALSE;
#endif
}

/**
 * sc_clipboard_new_content:
 * @stacks: (nullable): the ids of the libraries that somebody prefers, the best one first
 * @text: (out) (optional): the text of it
 *
 * Returns: (transfer full) (nullable): @status in @form for a clipboard or a drag, or %NULL with
 *   @error saying why there is no such form
 */
GdkContentProvider *
sc_clipboard_new_content (ScTable            *table,
                          ScStatus           *status,
                          ScCopyForm          form,
                          const char *const  *stacks,
                          char              **text,
                          GError            **error)
{
  g_return_val_if_fail (table != NULL && SC_IS_STATUS (status), NULL);

  const char *stack = sc_copy_pick_stack (table, form, stacks);
  g_autofree char *plain = sc_copy_format (table, status, form, stack, error);

  if (plain == NULL)
    return NULL;

  GdkContentProvider *content = gdk_content_provider_new_typed (G_TYPE_STRING, plain);

  if (form == SC_COPY_MARKDOWN)
    {
      char *html = sc_copy_format_html (status);
      g_autoptr (GBytes) bytes = g_bytes_new_take (html, strlen (html));
      GdkContentProvider *both[] = {
        content, gdk_content_provider_new_for_bytes ("text/html", bytes)
      };

      content = gdk_content_provider_new_union (both, G_N_ELEMENTS (both));
    }

  if (text != NULL)
    *text = g_steal_pointer (&plain);
  return content;
}

/* A message is read in a moment, so it quotes the beginning of what is long. */
static char *
dup_message (const char *text)
{
  g_autofree char *lines = g_strdup (text);

  g_strdelimit (lines, "\r", ' ');
  g_strstrip (lines);
  if (g_utf8_strlen (lines, -1) > MAX_QUOTED)
    {
      g_autofree char *start = g_utf8_substring (lines, 0, MAX_QUOTED);

      /* Translators: %s is the beginning of the text that is in the clipboard now */
      return g_strdup_printf (_ ("Copied “%s…”"), start);
    }

  /* Translators: %s is the text that is in the clipboard now */
  return g_strdup_printf (_ ("Copied “%s”"), lines);
}

/**
 * sc_clipboard_copy:
 * @clipboard: where to put it
 * @stacks: (nullable): the ids of the libraries that somebody prefers, the best one first
 * @message: (out): says what was copied, or why nothing was
 *
 * Copies @status in @form.
 *
 * Returns: whether there is such a form
 */
gboolean
sc_clipboard_copy (GdkClipboard       *clipboard,
                   ScTable            *table,
                   ScStatus           *status,
                   ScCopyForm          form,
                   const char *const  *stacks,
                   char              **message)
{
  g_return_val_if_fail (GDK_IS_CLIPBOARD (clipboard) && message != NULL, FALSE);

  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GdkContentProvider) content =
      sc_clipboard_new_content (table, status, form, stacks, &text, &error);

  if (content == NULL)
    {
      /* Translators: %s is why, such as: 499 has no reason phrase */
      *message = g_strdup_printf (_ ("Nothing was copied: %s"), error->message);
      return FALSE;
    }

  gdk_clipboard_set_content (clipboard, content);
  *message = dup_message (text);
  return TRUE;
}

/**
 * sc_clipboard_copy_text:
 * @widget: whose clipboard it is
 * @text: what to copy
 *
 * Returns: (transfer full): a message that says what was copied
 */
char *
sc_clipboard_copy_text (GtkWidget  *widget,
                        const char *text)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget) && text != NULL, NULL);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);

  return dup_message (text);
}

/* Asked before the widget in focus is: GtkText and GtkLabel take Ctrl+C even when none of their
 * text is selected, and then copy nothing. */
static gboolean
copy_pressed_cb (GtkWidget *widget,
                 GVariant  *arguments,
                 gpointer   data)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (widget));

  if ((GTK_IS_EDITABLE (focus) &&
       gtk_editable_get_selection_bounds (GTK_EDITABLE (focus), NULL, NULL)) ||
      (GTK_IS_LABEL (focus) && gtk_label_get_selection_bounds (GTK_LABEL (focus), NULL, NULL)))
    return FALSE;

  return gtk_widget_activate_action (widget, "win.copy", NULL);
}

/**
 * sc_clipboard_add_shortcut:
 * @window: a window with the action `win.copy`
 *
 * Gives the action its keys; where text is selected, they copy that as they do everywhere.
 */
void
sc_clipboard_add_shortcut (GtkWidget *window)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>c|<Control>Insert"),
                        gtk_callback_action_new (copy_pressed_cb, NULL, NULL)));
  gtk_widget_add_controller (window, controller);
}
