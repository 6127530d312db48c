/* sc-clipboard.c — copying from the window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-clipboard.h"

#include <glib/gi18n-lib.h>

#include "sc-copy.h"

/* Puts what sc-copy.c makes of a code into the clipboard and says what is there now. */

/**
 * sc_clipboard_copy_phrase:
 * @widget: whose clipboard it is
 *
 * Copies the reason phrase of @status, if it has one.
 *
 * Returns: (transfer full): a message that says what was copied
 */
char *
sc_clipboard_copy_phrase (GtkWidget *widget,
                          ScStatus  *status)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget) && SC_IS_STATUS (status), NULL);

  g_autofree char *phrase = sc_copy_format (NULL, status, SC_COPY_PHRASE, NULL, NULL);

  if (phrase == NULL)
    /* Translators: %s is a status code */
    return g_strdup_printf (_ ("%s has no reason phrase, nothing was copied"),
                            sc_status_get_number (status));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), phrase);
  /* Translators: %s is the text that is in the clipboard now */
  return g_strdup_printf (_ ("Copied “%s”"), phrase);
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

  return gtk_widget_activate_action (widget, "status.copy-phrase", NULL);
}

/**
 * sc_clipboard_add_shortcut:
 * @window: a window with the action `status.copy-phrase`
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
