/* sc-window-intake.c — how texts come into the window to be explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-window-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-explain.h"
#include "sc-search-entry.h"

/* Texts are pasted, dropped, or are files that somebody opens. A line of which nothing is known is
 * something to search for, wherever it is pasted or dropped, and so is the name of a code; what is
 * longer than a line never is.
 *
 * Keys are asked after whatever has the focus, so that another entry takes what is pasted into it.
 * That of the search is asked first, by its signal, which comes from its menu as well.
 */

static ScTable *
get_table (ScWindow *self)
{
  return sc_index_get_table (sc_catalog_get_index (self->catalog));
}

/* A code with its phrase, such as `404 Not Found`. */
static gboolean
is_title (ScTable    *table,
          const char *line)
{
  g_autoptr (ScCodebook) book = sc_codebook_new (table);
  char *end;
  guint64 code = g_ascii_strtoull (line, &end, 10);

  if (end != line + 3 || *end != ' ')
    return FALSE;

  return sc_codebook_match_phrase (book, (guint) code, end + 1, strlen (end + 1), FALSE) ==
         strlen (end + 1);
}

static gboolean
is_to_explain (ScWindow   *self,
               const char *text)
{
  g_autofree char *line = g_strstrip (g_strdup (text));
  ScTable *table = get_table (self);

  return strchr (line, '\n') != NULL ||
         (sc_explain_knows (table, line) && !is_title (table, line));
}

static void
explain (ScWindow   *self,
         const char *name,
         char       *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  sc_explanation_read_text (self->explanation, name, bytes);
}

static void
explain_files (ScWindow *self,
               GSList   *files)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new ();

  for (GSList *l = files; l != NULL; l = l->next)
    g_ptr_array_add (array, l->data);
  if (array->len > 0)
    sc_explanation_read_files (self->explanation, array);
}

static void
search (ScWindow   *self,
        const char *text)
{
  g_autofree char *line = g_strstrip (g_strdup (text));

  sc_split_set_show_page (self->split, FALSE);
  sc_search_entry_set_text (self->search_entry, line);
  sc_search_entry_focus (self->search_entry);
}

/* The clipboard */

typedef enum
{
  PASTE_ANYWHERE,
  PASTE_INTO_SEARCH,
  PASTE_TO_EXPLAIN,
} PasteWay;

typedef struct
{
  ScWindow *window;
  PasteWay way;
} Paste;

static GtkText *
get_search_text (ScWindow *self)
{
  return GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (self->search_entry)));
}

static void
take_text (ScWindow *self,
           PasteWay  way,
           char     *text)
{
  if (way == PASTE_TO_EXPLAIN || is_to_explain (self, text))
    {
      explain (self, NULL, text);
      return;
    }

  if (way == PASTE_INTO_SEARCH)
    {
      self->pasting = TRUE;
      g_signal_emit_by_name (get_search_text (self), "paste-clipboard");
      self->pasting = FALSE;
    }
  else
    search (self, text);
  g_free (text);
}

static void
clipboard_read_cb (GObject      *clipboard,
                   GAsyncResult *result,
                   gpointer      data)
{
  g_autofree Paste *paste = data;
  g_autoptr (ScWindow) self = paste->window;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (clipboard), result, NULL);

  if (self->catalog == NULL) /* it was closed meanwhile */
    return;

  if (value != NULL && G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    explain_files (self, g_value_get_boxed (value));
  else if (value != NULL && G_VALUE_HOLDS_STRING (value) && g_value_get_string (value) != NULL)
    take_text (self, paste->way, g_value_dup_string (value));
  else if (paste->way == PASTE_TO_EXPLAIN)
    sc_toast_show (self->toast, _ ("There is no text in the clipboard"));
}

/* A file manager offers the names of files as text, too. */
static void
read_clipboard (ScWindow *self,
                PasteWay  way)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  g_autoptr (GdkContentFormats) formats = gdk_content_formats_union_deserialize_gtypes (
      gdk_content_formats_ref (gdk_clipboard_get_formats (clipboard)));
  gboolean files = gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST);
  Paste *paste = g_new0 (Paste, 1);

  paste->window = g_object_ref (self);
  paste->way = way;
  gdk_clipboard_read_value_async (clipboard, files ? GDK_TYPE_FILE_LIST : G_TYPE_STRING,
                                  G_PRIORITY_DEFAULT, NULL, clipboard_read_cb, paste);
}

static void
paste_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  read_clipboard (SC_WINDOW (widget), PASTE_ANYWHERE);
}

static void
explain_clipboard_action (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  read_clipboard (SC_WINDOW (widget), PASTE_TO_EXPLAIN);
}

static void
search_pasted_cb (ScWindow *self,
                  GtkText  *text)
{
  if (self->pasting)
    return;

  g_signal_stop_emission_by_name (text, "paste-clipboard");
  read_clipboard (self, PASTE_INTO_SEARCH);
}

/* Files */

static void
files_chosen_cb (ScWindow         *self,
                 int               response,
                 GtkNativeDialog  *dialog)
{
  g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    g_ptr_array_add (array, g_list_model_get_item (files, i));
  gtk_native_dialog_hide (dialog);

  if (response == GTK_RESPONSE_ACCEPT && array->len > 0)
    sc_explanation_read_files (self->explanation, array);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  /* Translators: the title of a dialog */
  GtkFileChooserNative *dialog =
      gtk_file_chooser_native_new (_ ("Open Texts or Logs"), GTK_WINDOW (widget),
                                   GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (files_chosen_cb), widget,
                           G_CONNECT_SWAPPED);
  /* The window has it until another one is opened. */
  g_object_set_data_full (G_OBJECT (widget), "open-dialog", dialog, g_object_unref);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/* What is dropped */

/* A row that is dragged is to arrive elsewhere. */
static gboolean
drop_offered_cb (ScWindow      *self,
                 GdkDrop       *drop,
                 GtkDropTarget *target)
{
  return gdk_drop_get_drag (drop) == NULL && (gdk_drop_get_actions (drop) & GDK_ACTION_COPY) != 0 &&
         gdk_content_formats_match (gtk_drop_target_get_formats (target),
                                    gdk_drop_get_formats (drop));
}

static GdkDragAction
drag_entered_cb (ScWindow *self)
{
  gtk_widget_set_visible (self->drop_hint, TRUE);
  return GDK_ACTION_COPY;
}

static void
drag_left_cb (ScWindow *self)
{
  gtk_widget_set_visible (self->drop_hint, FALSE);
}

static gboolean
dropped_cb (ScWindow     *self,
            const GValue *value)
{
  gtk_widget_set_visible (self->drop_hint, FALSE);
  if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    explain_files (self, g_value_get_boxed (value));
  else if (g_value_get_string (value) == NULL)
    return FALSE;
  else if (is_to_explain (self, g_value_get_string (value)))
    explain (self, _ ("Dropped Text"), g_value_dup_string (value));
  else
    search (self, g_value_get_string (value));

  return TRUE;
}

/* Before the entry is asked, which takes any text. */
static void
add_drop_target (ScWindow *self)
{
  GType types[] = { GDK_TYPE_FILE_LIST, G_TYPE_STRING };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (target, "accept", G_CALLBACK (drop_offered_cb), self);
  g_signal_connect_swapped (target, "enter", G_CALLBACK (drag_entered_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (drag_left_cb), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * sc_window_add_intake:
 *
 * Lets texts come in; to be called once.
 */
void
sc_window_add_intake (ScWindow *self)
{
  g_signal_connect_object (get_search_text (self), "paste-clipboard",
                           G_CALLBACK (search_pasted_cb), self, G_CONNECT_SWAPPED);
  add_drop_target (self);
}

/**
 * sc_window_install_intake_actions:
 * @widget_class: that of the window
 */
void
sc_window_install_intake_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.paste", NULL, paste_action);
  gtk_widget_class_install_action (widget_class, "win.explain-clipboard", NULL,
                                   explain_clipboard_action);
  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_action);
}
