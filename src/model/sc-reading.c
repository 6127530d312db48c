/* sc-reading.c — a text that is read in another thread
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-reading.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

#include "sc-explain.h"

/* Reads a text, or files one after another as if they were one, and sends copies of the report to
 * the thread that wants them: the first one soon, the others at intervals that nobody can follow
 * closer anyway, and none before the last one has arrived. Whoever has ended the reading hears no
 * more of it, even if a file keeps its reader waiting for ever, as a pipe may; so what runs here
 * belongs to no object and ends when it can.
 */

#define INTERVAL (100 * G_TIME_SPAN_MILLISECOND)
#define FIRST_INTERVAL (20 * G_TIME_SPAN_MILLISECOND)
#define MAX_ERRORS 3 /* that are told */

struct _ScReading
{
  gatomicrefcount ref_count;

  /* Of the thread that began it. */
  ScReadingFunc func; /* NULL when it has been ended */
  gpointer data;
  GMainContext *context;
  GCancellable *cancellable;

  /* Of the thread that reads. */
  GBytes *text;
  GPtrArray *files; /* GFile */
  ScExplainer *explainer;
  GString *errors;
  guint n_errors;
  guint64 size;   /* of all of it, in bytes; 0 if nobody knows */
  guint64 before; /* bytes that were read of what came before this file */
  gint64 next;    /* when to send the next report */

  int sent; /* a report is on its way; of both */
};

static ScReading *
reading_ref (ScReading *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

static void
reading_unref (ScReading *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_main_context_unref (self->context);
  g_object_unref (self->cancellable);
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  sc_explainer_free (self->explainer);
  g_string_free (self->errors, TRUE);
  g_free (self);
}

/* On the way to the thread that began it */

typedef struct
{
  ScReading *reading;
  ScReport *report;
  double progress;
  gboolean done;
  char *error;
} Letter;

static void
letter_free (gpointer data)
{
  Letter *self = data;

  reading_unref (self->reading);
  sc_report_unref (self->report);
  g_free (self->error);
  g_free (self);
}

static gboolean
letter_arrived_cb (gpointer data)
{
  Letter *letter = data;
  ScReading *self = letter->reading;
  const ScReadingState state = { letter->report, letter->progress, letter->done, letter->error };

  g_atomic_int_set (&self->sent, FALSE);
  if (self->func != NULL)
    self->func (&state, self->data);

  return G_SOURCE_REMOVE;
}

static void
send_letter (ScReading *self,
             guint64    bytes,
             gboolean   done)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  ScReport *report = sc_explainer_get_report (self->explainer);
  Letter *letter = g_new0 (Letter, 1);

  letter->reading = reading_ref (self);
  letter->report = done ? sc_report_ref (report) : sc_report_copy (report);
  letter->progress = self->size > 0 ? MIN (1, (double) bytes / (double) self->size) : -1;
  letter->done = done;
  letter->error = self->errors->len > 0 ? g_strdup (self->errors->str) : NULL;

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, letter_arrived_cb, letter, letter_free);
  g_source_attach (source, self->context);
}

static void
report_progress (ScExplainer *explainer,
                 guint64      bytes,
                 gpointer     data)
{
  ScReading *self = data;

  if (g_get_monotonic_time () < self->next ||
      !g_atomic_int_compare_and_exchange (&self->sent, FALSE, TRUE))
    return;

  send_letter (self, self->before + bytes, FALSE);
  self->next = g_get_monotonic_time () + INTERVAL;
}

/* Files */

static char *
dup_name (GFile *file)
{
  g_autofree char *basename = g_file_get_basename (file);

  return g_filename_display_name (basename != NULL ? basename : "?");
}

/* What GIO says of these names the path as well, and not in the words of the system. */
static const char *
get_reason (const GError *error)
{
  static const struct
  {
    int code;
    int number;
  } known[] = {
    { G_IO_ERROR_NOT_FOUND, ENOENT },
    { G_IO_ERROR_PERMISSION_DENIED, EACCES },
    { G_IO_ERROR_IS_DIRECTORY, EISDIR },
    { G_IO_ERROR_NOT_DIRECTORY, ENOTDIR },
    { G_IO_ERROR_TOO_MANY_LINKS, ELOOP },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      if (g_error_matches (error, G_IO_ERROR, known[i].code))
        return g_strerror (known[i].number);
    }

  return error->message;
}

static void
add_error (ScReading    *self,
           GFile        *file,
           const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
      self->n_errors++ >= MAX_ERRORS)
    return;

  g_autofree char *name = dup_name (file);

  if (self->errors->len > 0)
    g_string_append_c (self->errors, '\n');
  /* Translators: the first %s is the name of a file, the second says why, as the system has it */
  g_string_append_printf (self->errors, _ ("“%s” could not be read: %s."), name,
                          get_reason (error));
}

static guint64
query_size (GFile        *file,
            GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info = g_file_query_info (
      file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
      G_FILE_QUERY_INFO_NONE, cancellable, NULL);

  return info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR
             ? (guint64) g_file_info_get_size (info)
             : 0;
}

static void
read_file (ScReading *self,
           GFile     *file,
           guint64    size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, self->cancellable, &error);

  if (stream != NULL)
    sc_explainer_read (self->explainer, G_INPUT_STREAM (stream), report_progress, self,
                       self->cancellable, &error);
  if (error != NULL)
    add_error (self, file, error);
  self->before += size;
}

/* The deepest folder that all of them are in. */
static GFile *
find_folder (GPtrArray *files)
{
  GFile *folder = g_file_get_parent (g_ptr_array_index (files, 0));

  for (guint i = 1; folder != NULL && i < files->len; i++)
    {
      while (folder != NULL && !g_file_has_prefix (g_ptr_array_index (files, i), folder))
        {
          g_autoptr (GFile) inner = folder;

          folder = g_file_get_parent (inner);
        }
    }

  return folder;
}

/* Logs of several machines are often called the same, and lie in a folder for each. */
static void
tell_source (ScReading *self,
             GFile     *folder,
             GFile     *file)
{
  g_autofree char *path = folder != NULL ? g_file_get_relative_path (folder, file) : NULL;
  g_autofree char *name = path != NULL ? g_filename_display_name (path) : dup_name (file);

  sc_explainer_set_source (self->explainer, name);
}

static void
read_files (ScReading *self)
{
  g_autofree guint64 *sizes = g_new0 (guint64, self->files->len);
  g_autoptr (GFile) folder = find_folder (self->files);

  for (guint i = 0; i < self->files->len; i++)
    {
      sizes[i] = query_size (g_ptr_array_index (self->files, i), self->cancellable);
      self->size += sizes[i];
    }

  for (guint i = 0; i < self->files->len && !g_cancellable_is_cancelled (self->cancellable); i++)
    {
      if (self->files->len > 1)
        tell_source (self, folder, g_ptr_array_index (self->files, i));
      read_file (self, g_ptr_array_index (self->files, i), sizes[i]);
    }
}

static void
read_text (ScReading *self)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (self->text);

  self->size = g_bytes_get_size (self->text);
  self->before = self->size;
  sc_explainer_read (self->explainer, stream, report_progress, self, self->cancellable, NULL);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  ScReading *self = data;

  if (self->text != NULL)
    read_text (self);
  else
    read_files (self);

  send_letter (self, self->size, TRUE);
  g_task_return_boolean (task, TRUE);
}

static ScReading *
begin (ScTable       *table,
       GBytes        *text,
       GPtrArray     *files,
       ScReadingFunc  func,
       gpointer       data)
{
  ScReading *self = g_new0 (ScReading, 1);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  g_atomic_ref_count_init (&self->ref_count);
  self->func = func;
  self->data = data;
  self->context = g_main_context_ref_thread_default ();
  self->cancellable = g_cancellable_new ();
  self->explainer = sc_explainer_new (table);
  self->errors = g_string_new (NULL);
  self->text = text;
  self->files = files;
  self->next = g_get_monotonic_time () + FIRST_INTERVAL;

  g_task_set_source_tag (task, begin);
  g_task_set_task_data (task, reading_ref (self), (GDestroyNotify) reading_unref);
  g_task_run_in_thread (task, read_in_thread);

  return self;
}

/**
 * sc_reading_begin_text:
 * @text: what to read, any bytes
 * @func: told of what is found, not before this function has returned
 *
 * Returns: (transfer full): the reading, to be ended with sc_reading_end()
 */
ScReading *
sc_reading_begin_text (ScTable       *table,
                       GBytes        *text,
                       ScReadingFunc  func,
                       gpointer       data)
{
  g_return_val_if_fail (table != NULL && text != NULL && func != NULL, NULL);

  return begin (table, g_bytes_ref (text), NULL, func, data);
}

/**
 * sc_reading_begin_files:
 * @files: (element-type GFile): what to read, one after another
 * @func: told of what is found, not before this function has returned
 *
 * Returns: (transfer full): the reading, to be ended with sc_reading_end()
 */
ScReading *
sc_reading_begin_files (ScTable       *table,
                        GPtrArray     *files,
                        ScReadingFunc  func,
                        gpointer       data)
{
  g_return_val_if_fail (table != NULL && files != NULL && func != NULL, NULL);

  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < files->len; i++)
    g_ptr_array_add (copy, g_object_ref (g_ptr_array_index (files, i)));

  return begin (table, NULL, copy, func, data);
}

/**
 * sc_reading_end:
 * @self: (transfer full): a reading, done or not
 *
 * Stops it, as soon as what it reads lets it, and hears no more of it.
 */
void
sc_reading_end (ScReading *self)
{
  g_return_if_fail (self != NULL);

  self->func = NULL;
  g_cancellable_cancel (self->cancellable);
  reading_unref (self);
}

/**
 * sc_reading_dup_name:
 * @files: (element-type GFile): files, at least one
 *
 * Returns: (transfer full): what they are called together
 */
char *
sc_reading_dup_name (GPtrArray *files)
{
  g_return_val_if_fail (files != NULL && files->len > 0, NULL);

  g_autofree char *name = dup_name (g_ptr_array_index (files, 0));
  guint others = files->len - 1;

  if (others == 0)
    return g_steal_pointer (&name);

  /* Translators: %s is the name of a file, %u how many others there are */
  return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", others), name, others);
}
