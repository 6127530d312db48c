/* sc-explain-printer.c — texts explained in a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain-printer.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sc-exit.h"
#include "sc-explain-record.h"
#include "sc-explain-text.h"
#include "sc-explain.h"
#include "sc-interrupt.h"
#include "sc-output.h"

/* Files are read one after the other into one report, which is printed at the end. Findings can be
 * printed line by line as they come. A pipe can be followed without that: where it pauses, what has
 * come since is shown as lines, so that somebody who waits sees something.
 */

#define STANDARD_INPUT "-"
#define PAUSE 200      /* milliseconds without anything to read */
#define MAX_WAITING 10 /* findings that are shown in a pause */
#define MAX_OUT 65536  /* bytes that are kept of what is to be written */

typedef struct
{
  const ScOptions *options;
  ScExplainer *explainer;
  ScInterrupt *interrupt; /* while something is read */
  GCancellable *cancellable;
  const char *name; /* of the file that is read */
  int fd;
  guint64 bytes; /* that were read of it */
  guint width;   /* of the output, when the last piece was read */
  gboolean colored;
  gboolean several;
  gboolean follows; /* what is read can pause */
  GString *out;     /* what is to be written at the next occasion */
  guint n_waiting;  /* findings since the last pause */
  gboolean failed;
  gboolean interrupted;
  gboolean silent; /* nothing can be written any more */
} Printer;

/* A terminal can change its width, but asking for each line would take longer than finding it. */
static void
look_at_output (Printer *self)
{
  self->width = sc_output_get_width ();
  self->colored = sc_output_is_colored ();
}

static void
flush (Printer *self)
{
  g_autoptr (GError) error = NULL;

  if (self->out->len > 0 && !sc_output_write (self->out->str, self->out->len, &error))
    {
      sc_output_complain (error->message);
      self->failed = TRUE;
      self->silent = TRUE;
      g_cancellable_cancel (self->cancellable);
    }
  g_string_truncate (self->out, 0);
}

/* Findings */

static void
append_text_line (Printer         *self,
                  const ScFinding *finding)
{
  ScTerminal *terminal = sc_terminal_new (self->width, self->colored);

  sc_explain_text_add_line (terminal, self->several ? self->name : NULL, finding);

  g_autofree char *line = sc_terminal_free_to_text (terminal);

  g_string_append (self->out, line);
}

/* A program reads line by line: one object in each. */
static void
append_json_line (Printer         *self,
                  const ScFinding *finding)
{
  ScJson *json = sc_json_new ();

  sc_explain_record_add_finding (self->name, finding, json);

  g_autofree char *text = sc_json_free_to_text (json);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '\n')
        {
          if (p > text && p[-1] == ',')
            g_string_append_c (self->out, ' ');
          p += strspn (p, "\n ");
        }
      g_string_append_c (self->out, *p);
    }
  g_string_append_c (self->out, '\n');
}

static void
append_finding (Printer         *self,
                const ScFinding *finding)
{
  switch (self->options->output)
    {
    case SC_OUTPUT_TSV:
      sc_explain_record_append_finding (self->name, finding, self->out);
      break;
    case SC_OUTPUT_JSON:
      append_json_line (self, finding);
      break;
    case SC_OUTPUT_TEXT:
    case SC_OUTPUT_CSV:
    case SC_OUTPUT_MARKDOWN:
    case SC_OUTPUT_FORM:
    default:
      append_text_line (self, finding);
      break;
    }
}

static void
take_finding (const ScFinding *finding,
              gpointer         data)
{
  Printer *self = data;

  if (self->silent)
    return;

  if (self->options->lines)
    append_finding (self, finding);
  else if (self->follows && self->n_waiting++ < MAX_WAITING)
    append_text_line (self, finding);

  /* A small piece of a compressed file can have any number of lines. */
  if (self->options->lines && self->out->len > MAX_OUT)
    flush (self);
}

/* Reading */

static void
show_waiting (Printer *self)
{
  if (self->n_waiting > MAX_WAITING)
    g_string_append_printf (self->out, _ ("and %u more"), self->n_waiting - MAX_WAITING);
  if (self->n_waiting > MAX_WAITING)
    g_string_append_c (self->out, '\n');

  self->n_waiting = 0;
  flush (self);
}

/* Waits until there is more to read, and shows what came before if that takes long. */
static void
wait_for_more (Printer *self)
{
  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  ScWaited waited =
      sc_interrupt_wait (self->interrupt, self->fd, self->follows ? PAUSE : -1);

  if (waited == SC_WAITED_IN_VAIN)
    {
      show_waiting (self);
      waited = sc_interrupt_wait (self->interrupt, self->fd, -1);
    }

  self->interrupted = waited == SC_INTERRUPTED;
  self->silent = waited == SC_READER_GONE;
  if (self->interrupted || self->silent)
    g_cancellable_cancel (self->cancellable);
}

/* The last call, at the end or when the reading was ended, says nothing new: then there is nothing
 * to wait for.
 */
static void
note_progress (ScExplainer *explainer,
               guint64      bytes,
               gpointer     data)
{
  Printer *self = data;

  if (self->options->lines)
    flush (self);
  look_at_output (self);

  if (bytes > self->bytes)
    wait_for_more (self);
  self->bytes = bytes;
}

/* Opens the file and finds out whether it is one that can pause; sets errno. */
static gboolean
open_input (Printer    *self,
            const char *name)
{
  struct stat status;

  self->fd = g_str_equal (name, STANDARD_INPUT) ? dup (STDIN_FILENO)
                                                : g_open (name, O_RDONLY | O_CLOEXEC, 0);
  if (self->fd < 0 || fstat (self->fd, &status) != 0)
    return FALSE;

  self->follows = !S_ISREG (status.st_mode) && !self->options->lines &&
                  self->options->output == SC_OUTPUT_TEXT;
  errno = EISDIR;
  return !S_ISDIR (status.st_mode);
}

static void
complain (Printer    *self,
          const char *reason)
{
  g_autofree char *message = g_strdup_printf ("%s: %s", self->name, reason);

  sc_output_complain (message);
  self->failed = TRUE;
}

/* Ctrl+C ends the program as always until there is something to read. */
static void
read_input (Printer *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) stream = g_unix_input_stream_new (self->fd, FALSE);

  self->bytes = 0;
  self->interrupt = sc_interrupt_new ();
  look_at_output (self);
  wait_for_more (self);
  sc_explainer_read (self->explainer, stream, note_progress, self, self->cancellable, &error);
  g_clear_pointer (&self->interrupt, sc_interrupt_free);

  /* Lines that were kept for a pause are in the summary now. */
  if (self->options->lines)
    flush (self);
  g_string_truncate (self->out, 0);
  self->n_waiting = 0;

  if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    complain (self, error->message);
}

static void
read_file (Printer    *self,
           const char *name)
{
  g_autofree char *valid = g_filename_display_name (name);
  g_autofree char *shown = sc_quote_dup_clean (valid, strlen (valid));

  self->name = shown;
  if (open_input (self, name))
    read_input (self);
  else
    complain (self, g_strerror (errno));

  if (self->fd >= 0)
    close (self->fd);
  self->name = NULL;
}

/* Output */

static void
append_json (Printer  *self,
             ScReport *report)
{
  ScJson *json = sc_json_new ();

  sc_json_begin_object (json, NULL);
  sc_json_add_integer (json, "version", 1);
  sc_explain_record_add_json (report, json);
  sc_json_end (json);

  g_autofree char *text = sc_json_free_to_text (json);

  g_string_append (self->out, text);
  g_string_append_c (self->out, '\n');
}

static void
append_report (Printer  *self,
               ScReport *report)
{
  if (self->options->output == SC_OUTPUT_JSON)
    append_json (self, report);
  else if (self->options->output == SC_OUTPUT_TSV)
    sc_explain_record_append_tsv (report, self->out);
  else if (sc_report_get_length (report) > 0)
    {
      ScTerminal *terminal = sc_terminal_new (self->width, self->colored);

      sc_explain_text_add_report (terminal, report, sc_options_get_language (self->options));

      g_autofree char *text = sc_terminal_free_to_text (terminal);

      g_string_append (self->out, text);
    }
}

static int
print (Printer *self)
{
  const char *const *files = (const char *const *) self->options->files;
  const char *const standard_input[] = { STANDARD_INPUT, NULL };
  ScReport *report = sc_explainer_get_report (self->explainer);

  if (files == NULL || files[0] == NULL)
    files = standard_input;

  self->several = files[1] != NULL;
  for (gsize i = 0; files[i] != NULL && !g_cancellable_is_cancelled (self->cancellable); i++)
    read_file (self, files[i]);

  if (!self->options->lines)
    append_report (self, report);
  flush (self);

  if (self->failed)
    return SC_EXIT_CANNOT_WORK;
  if (self->silent || sc_report_get_length (report) > 0)
    return EXIT_SUCCESS;

  sc_output_complain (_ ("no status was found"));
  return SC_EXIT_NOTHING;
}

/**
 * sc_explain_printer_run:
 * @options: whose mode is to explain something
 *
 * Prints which statuses stand in files, or in what comes from the standard input.
 *
 * Returns: the exit status of the program
 */
int
sc_explain_printer_run (const ScOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_return_val_if_fail (options != NULL, SC_EXIT_CANNOT_WORK);

  sc_options_speak (options);
  if (table == NULL)
    {
      sc_output_complain (error->message);
      return SC_EXIT_CANNOT_WORK;
    }

  g_autoptr (ScExplainer) explainer = sc_explainer_new (table);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GString) out = g_string_new (NULL);
  Printer printer = { .options = options,
                      .explainer = explainer,
                      .cancellable = cancellable,
                      .out = out };

  sc_explainer_set_func (explainer, take_finding, &printer);

  int status = print (&printer);

  /* So that a shell knows what ended the program. */
  if (printer.interrupted)
    raise (SIGINT);

  return status;
}
