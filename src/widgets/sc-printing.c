/* sc-printing.c — a sheet on its way to the printer
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-printing.h"

#include <glib/gi18n-lib.h>

#include "sc-sheet-layout.h"

/* GTK asks where to and on what paper; that can be a file. Whatever paper is chosen, the margins
 * are at least ours: those that GTK knows are only where a printer cannot print.
 *
 * What was chosen is kept with the window, so that printing a second time starts from there.
 */

#define MARGIN 18.0        /* millimeters */
#define MARGIN_PART 0.125  /* of the paper, so that a label has room for something else */
#define SETTINGS_KEY "sc-printing-settings"
#define SETUP_KEY "sc-printing-setup"

/* Belongs to the operation. */
typedef struct
{
  ScSheet *sheet;
  ScSheetLayout *layout;
  double left; /* what is added to the margins of the paper, in points */
  double top;
} Printing;

/* A run of an operation that has not been reported yet. */
typedef struct
{
  GtkWindow *parent;
  gboolean has_parent;
  ScPrintingDone done;
  gpointer data;
} Run;

static void
printing_free (gpointer data)
{
  Printing *self = data;

  sc_sheet_layout_free (self->layout);
  sc_sheet_free (self->sheet);
  g_free (self);
}

/* Returns how much is missing from @margin to ours, in points. */
static double
get_missing (double margin,
             double paper)
{
  double wanted = MIN (MARGIN * 72 / 25.4, MARGIN_PART * paper);

  return MAX (wanted - margin, 0);
}

static void
print_begun_cb (GtkPrintOperation *operation,
                GtkPrintContext   *print_context,
                Printing          *self)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (print_context);
  PangoContext *context = gtk_print_context_create_pango_context (print_context);
  double paper_width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS);
  double paper_height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS);
  double right =
      get_missing (gtk_page_setup_get_right_margin (setup, GTK_UNIT_POINTS), paper_width);
  double bottom =
      get_missing (gtk_page_setup_get_bottom_margin (setup, GTK_UNIT_POINTS), paper_height);

  self->left = get_missing (gtk_page_setup_get_left_margin (setup, GTK_UNIT_POINTS), paper_width);
  self->top = get_missing (gtk_page_setup_get_top_margin (setup, GTK_UNIT_POINTS), paper_height);

  sc_sheet_layout_free (self->layout);
  self->layout = sc_sheet_layout_new (
      self->sheet, context, gtk_print_context_get_width (print_context) - self->left - right,
      gtk_print_context_get_height (print_context) - self->top - bottom);
  g_object_unref (context);
  gtk_print_operation_set_n_pages (operation, (int) sc_sheet_layout_get_n_pages (self->layout));
}

static void
page_drawn_cb (GtkPrintOperation *operation,
               GtkPrintContext   *print_context,
               int                page,
               Printing          *self)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (print_context);

  cairo_translate (cr, self->left, self->top);
  sc_sheet_layout_draw (self->layout, cr, (guint) page);
}

/* Suggests the title as the name of a file, in which a slash would be a folder. */
static void
set_file_name (GtkPrintSettings *settings,
               const char       *title)
{
  g_autofree char *name = g_strdelimit (g_strdup (title), "/", '-');

  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
}

/**
 * sc_printing_new:
 * @sheet: (transfer full): what to print
 *
 * Returns: (transfer full): the operation that prints it, on the paper of the locale unless
 *   something else is chosen
 */
GtkPrintOperation *
sc_printing_new (ScSheet *sheet)
{
  g_return_val_if_fail (sheet != NULL, NULL);

  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  Printing *self = g_new0 (Printing, 1);

  self->sheet = sheet;
  set_file_name (settings, sc_sheet_get_title (sheet));

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, FALSE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_job_name (operation, sc_sheet_get_title (sheet));
  g_signal_connect (operation, "begin-print", G_CALLBACK (print_begun_cb), self);
  g_signal_connect (operation, "draw-page", G_CALLBACK (page_drawn_cb), self);
  g_object_set_data_full (G_OBJECT (operation), "sc-printing", self, printing_free);

  return operation;
}

static void
keep_settings (GtkPrintOperation *operation,
               GtkWindow         *parent)
{
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);
  GtkPageSetup *setup = gtk_print_operation_get_default_page_setup (operation);

  if (settings != NULL)
    g_object_set_data_full (G_OBJECT (parent), SETTINGS_KEY, gtk_print_settings_copy (settings),
                            g_object_unref);
  if (setup != NULL)
    g_object_set_data_full (G_OBJECT (parent), SETUP_KEY, gtk_page_setup_copy (setup),
                            g_object_unref);
}

static void
restore_settings (GtkPrintOperation *operation,
                  GtkWindow         *parent,
                  const char        *title)
{
  GtkPrintSettings *kept = g_object_get_data (G_OBJECT (parent), SETTINGS_KEY);
  GtkPageSetup *setup = g_object_get_data (G_OBJECT (parent), SETUP_KEY);

  if (kept != NULL)
    {
      g_autoptr (GtkPrintSettings) settings = gtk_print_settings_copy (kept);

      /* The file of the last time would be written over by this one. */
      gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
      set_file_name (settings, title);
      gtk_print_operation_set_print_settings (operation, settings);
    }
  if (setup != NULL)
    gtk_print_operation_set_default_page_setup (operation, setup);
}

/* Nobody is left to be told where the window is gone. */
static void
report (Run               *run,
        GtkPrintOperation *operation,
        const GError      *error)
{
  ScPrintingDone done = g_steal_pointer (&run->done);
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;

  if (done == NULL || (run->has_parent && run->parent == NULL))
    return;

  g_object_get (operation, "job-name", &name, NULL);
  if (error != NULL)
    /* Translators: the first %s is what was to be printed, the second says why it was not */
    message = g_strdup_printf (_ ("“%s” could not be printed: %s"), name, error->message);

  done (message, run->data);
}

static void
operation_done_cb (GtkPrintOperation       *operation,
                   GtkPrintOperationResult  result,
                   Run                     *run)
{
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    gtk_print_operation_get_error (operation, &error);
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY && run->parent != NULL)
    keep_settings (operation, run->parent);

  report (run, operation, error);
}

static void
run_free (gpointer  data,
          GClosure *closure)
{
  Run *run = data;

  g_clear_weak_pointer (&run->parent);
  g_free (run);
}

/**
 * sc_printing_start:
 * @operation: an operation of sc_printing_new()
 * @action: where to, or whether to ask that
 * @parent: (nullable): the window that asks
 * @done: to be called when that is known, unless @parent is gone by then
 *
 * Prints without waiting for it.
 */
void
sc_printing_start (GtkPrintOperation       *operation,
                   GtkPrintOperationAction  action,
                   GtkWindow               *parent,
                   ScPrintingDone           done,
                   gpointer                 data)
{
  g_return_if_fail (GTK_IS_PRINT_OPERATION (operation) && done != NULL);

  g_autoptr (GError) error = NULL;
  g_autoptr (GtkPrintOperation) held = g_object_ref (operation);
  Run *run = g_new0 (Run, 1);

  g_set_weak_pointer (&run->parent, parent);
  run->has_parent = parent != NULL;
  run->done = done;
  run->data = data;
  g_signal_connect_data (operation, "done", G_CALLBACK (operation_done_cb), run, run_free, 0);
  gtk_print_operation_set_allow_async (operation, TRUE);

  /* An error that comes at once is not always told by the signal as well. */
  if (gtk_print_operation_run (operation, action, parent, &error) ==
      GTK_PRINT_OPERATION_RESULT_ERROR)
    report (run, operation, error);
}

/**
 * sc_printing_run:
 * @parent: the window that asks
 * @sheet: (transfer full): what to print
 * @done: to be called when that is known, unless @parent is gone by then
 *
 * Asks where to and on what paper, and prints.
 */
void
sc_printing_run (GtkWindow      *parent,
                 ScSheet        *sheet,
                 ScPrintingDone  done,
                 gpointer        data)
{
  g_return_if_fail (GTK_IS_WINDOW (parent) && sheet != NULL && done != NULL);

  g_autoptr (GtkPrintOperation) operation = sc_printing_new (sheet);

  restore_settings (operation, parent, sc_sheet_get_title (sheet));
  sc_printing_start (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, done, data);
}
