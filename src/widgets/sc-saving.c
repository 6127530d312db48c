/* sc-saving.c — texts on their way into files
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-saving.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* Asks for a place and a format, and has the file written by sc-saving-write.c. The end of the
 * name says what the file holds, since that is what everybody goes by who meets it later; where the
 * name says nothing, the filter of the dialog does.
 *
 * A dialog tells nobody when its filter is changed, and its name keeps the end that it was opened
 * with. If that is still there afterwards, the filter is what was meant, and the file gets the end
 * that belongs to it. The dialog has not asked whether to replace one of that name, so none is.
 */

typedef struct
{
  GtkWindow *parent;
  gboolean has_parent;
  GtkFileChooserNative *dialog;
  const ScSavingFormat *formats;
  const ScSavingFormat *first; /* that of the name that was suggested */
  ScSavingMake make;
  ScSavingDone done;
  gpointer data;
  GDestroyNotify destroy;
} Saving;

static void
saving_free (Saving *self)
{
  g_clear_weak_pointer (&self->parent);
  g_clear_object (&self->dialog);
  if (self->destroy != NULL)
    self->destroy (self->data);
  g_free (self);
}

/* Nobody is left to be told where the window is gone. */
static void
saving_report (Saving     *self,
               const char *message,
               gboolean    saved)
{
  if (!self->has_parent || self->parent != NULL)
    self->done (message, saved, self->data);

  saving_free (self);
}

static gboolean
has_extension (const char           *name,
               const ScSavingFormat *format)
{
  const char *dot = strrchr (name, '.');

  return dot != NULL && dot > name && g_ascii_strcasecmp (dot + 1, format->extension) == 0;
}

static const ScSavingFormat *
find_extension (const ScSavingFormat *formats,
                const char           *name)
{
  for (; formats->name != NULL; formats++)
    {
      if (has_extension (name, formats))
        return formats;
    }

  return NULL;
}

/**
 * sc_saving_choose_format:
 * @formats: at least one format
 * @name: the name of a file
 * @filter: (nullable): the name of the format that was chosen beside it
 *
 * Returns: the format that the name ends with; if it ends otherwise, that of @filter, and the first
 *   if there is none
 */
const ScSavingFormat *
sc_saving_choose_format (const ScSavingFormat *formats,
                         const char           *name,
                         const char           *filter)
{
  g_return_val_if_fail (formats != NULL && formats->name != NULL && name != NULL, NULL);

  const ScSavingFormat *by_name = find_extension (formats, name);

  if (by_name != NULL)
    return by_name;

  for (const ScSavingFormat *format = formats; format->name != NULL; format++)
    {
      if (g_strcmp0 (format->name, filter) == 0)
        return format;
    }

  return formats;
}

/**
 * sc_saving_rename:
 * @formats: all formats
 * @name: the name of a file
 * @format: one of @formats
 *
 * Returns: (transfer full): the name with the end that belongs to @format, in place of that of
 *   another format
 */
char *
sc_saving_rename (const ScSavingFormat *formats,
                  const char           *name,
                  const ScSavingFormat *format)
{
  g_return_val_if_fail (formats != NULL && name != NULL && format != NULL, NULL);

  const ScSavingFormat *old = find_extension (formats, name);
  gsize length = strlen (name) - (old != NULL ? strlen (old->extension) + 1 : 0);

  return g_strdup_printf ("%.*s.%s", (int) length, name, format->extension);
}

/* The dialog */

static const char *
get_filter_name (GtkFileChooser *chooser)
{
  GtkFileFilter *filter = gtk_file_chooser_get_filter (chooser);

  return filter != NULL ? gtk_file_filter_get_name (filter) : NULL;
}

static void
file_written_cb (GObject      *file,
                 GAsyncResult *result,
                 gpointer      data)
{
  Saving *self = data;
  g_autoptr (GError) error = NULL;

  if (!sc_saving_write_finish (G_FILE (file), result, &error))
    {
      saving_report (self, error->message, FALSE);
      return;
    }

  g_autofree char *basename = g_file_get_basename (G_FILE (file));
  g_autofree char *name = g_filename_display_name (basename);
  /* Translators: %s is the name of the file that was written */
  g_autofree char *message = g_strdup_printf (_ ("Saved “%s”"), name);

  saving_report (self, message, TRUE);
}

/* Returns whether the file has got another name, as is said above. */
static gboolean
follow_filter (Saving                *self,
               GFile                **file,
               const ScSavingFormat **format)
{
  g_autofree char *name = g_file_get_basename (*file);
  const char *filter = get_filter_name (GTK_FILE_CHOOSER (self->dialog));
  const ScSavingFormat *by_filter = sc_saving_choose_format (self->formats, "", filter);

  *format = sc_saving_choose_format (self->formats, name, filter);
  if (by_filter == self->first || !has_extension (name, self->first))
    return FALSE;

  g_autofree char *renamed = sc_saving_rename (self->formats, name, by_filter);
  g_autoptr (GFile) folder = g_file_get_parent (*file);

  g_object_unref (*file);
  *file = g_file_get_child (folder, renamed);
  *format = by_filter;
  return TRUE;
}

static void
report_existing (Saving *self,
                 GFile  *file)
{
  g_autofree char *basename = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (basename);
  g_autofree char *message =
      g_strdup_printf (_ ("“%s” could not be written: %s. The existing file is as it was."), name,
                       g_strerror (EEXIST));

  saving_report (self, message, FALSE);
}

static void
responded_cb (GtkNativeDialog *dialog,
              int              response,
              Saving          *self)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  const ScSavingFormat *format = NULL;

  if (response != GTK_RESPONSE_ACCEPT || file == NULL ||
      (self->has_parent && self->parent == NULL))
    {
      saving_report (self, NULL, FALSE);
      return;
    }

  if (follow_filter (self, &file, &format) && g_file_query_exists (file, NULL))
    {
      report_existing (self, file);
      return;
    }

  char *text = self->make (format->format, self->data);
  g_autoptr (GBytes) contents = g_bytes_new_take (text, strlen (text));

  sc_saving_write_async (file, contents, NULL, file_written_cb, self);
}

static void
add_filters (Saving *self)
{
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (self->dialog);

  for (const ScSavingFormat *format = self->formats; format->name != NULL; format++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, format->name);
      gtk_file_filter_add_suffix (filter, format->extension);
      gtk_file_chooser_add_filter (chooser, filter);
      if (format == self->first)
        gtk_file_chooser_set_filter (chooser, filter);
    }
}

/**
 * sc_saving_run:
 * @parent: the window that asks
 * @name: the name that is suggested for the file, which tells the format that is suggested
 * @formats: the formats to choose from; they must outlive the dialog
 * @make: makes the text, once it is known in which format
 * @done: to be called at the end, unless @parent is gone by then
 * @data: for both of them
 * @destroy: (nullable): frees it, in any case
 *
 * Asks where to save a text and in which format, and saves it.
 */
void
sc_saving_run (GtkWindow            *parent,
               const char           *name,
               const ScSavingFormat *formats,
               ScSavingMake          make,
               ScSavingDone          done,
               gpointer              data,
               GDestroyNotify        destroy)
{
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));
  g_return_if_fail (name != NULL && formats != NULL && make != NULL && done != NULL);

  Saving *self = g_new0 (Saving, 1);

  g_set_weak_pointer (&self->parent, parent);
  self->has_parent = parent != NULL;
  self->formats = formats;
  self->first = sc_saving_choose_format (formats, name, NULL);
  self->make = make;
  self->done = done;
  self->data = data;
  self->destroy = destroy;

  /* Translators: the title of a dialog */
  self->dialog = gtk_file_chooser_native_new (_ ("Save List"), parent,
                                              GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->dialog), TRUE);
  add_filters (self);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->dialog), name);
  g_signal_connect (self->dialog, "response", G_CALLBACK (responded_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->dialog));
}
