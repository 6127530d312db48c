/* sc-window-output.c — what is shown, on paper and in files
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-window-private.h"

#include "sc-comparison-sheet.h"
#include "sc-export.h"
#include "sc-printing.h"
#include "sc-saving.h"
#include "sc-sheet-content.h"

/* What is printed is what somebody looks at: the comparison, or the page, or the list where there
 * is nothing but the list. What is exported is always the list, as it is filtered.
 */

/* Printing */

static void
printed_cb (const char *message,
            gpointer    window)
{
  if (message != NULL)
    sc_toast_show (SC_WINDOW (window)->toast, message);
}

static ScSheet *
new_list (ScWindow *self)
{
  return sc_sheet_new_list (G_LIST_MODEL (self->catalog),
                            sc_reader_get_content_language (self->reader));
}

static ScSheet *
new_sheet (ScWindow *self)
{
  ScStatus *status = sc_finder_get_status (self->finder);
  ScContentLanguage language = sc_reader_get_content_language (self->reader);

  if (sc_window_shows_comparison (self))
    return sc_comparison_sheet_new (self->comparison, language);

  if (status == NULL || sc_window_shows_only_list (self))
    return new_list (self);

  return sc_sheet_new_status (sc_index_get_table (sc_catalog_get_index (self->catalog)), status,
                              language);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  sc_printing_run (GTK_WINDOW (widget), new_sheet (SC_WINDOW (widget)), printed_cb, widget);
}

static void
print_list_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  sc_printing_run (GTK_WINDOW (widget), new_list (SC_WINDOW (widget)), printed_cb, widget);
}

/* Files */

typedef struct
{
  ScWindow *window;
  GListStore *statuses;
} Export;

static void
export_free (gpointer data)
{
  Export *export = data;

  g_object_unref (export->statuses);
  g_free (export);
}

/* The codes as they are listed now, whatever somebody searches for while the dialog is open. */
static Export *
export_new (ScWindow *window)
{
  GListModel *shown = G_LIST_MODEL (window->catalog);
  Export *export = g_new0 (Export, 1);

  export->window = window;
  export->statuses = g_list_store_new (SC_TYPE_STATUS);
  for (guint i = 0; i < g_list_model_get_n_items (shown); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (shown, i);

      g_list_store_append (export->statuses, status);
    }

  return export;
}

static char *
export_make (int      format,
             gpointer data)
{
  return sc_export_format (G_LIST_MODEL (((Export *) data)->statuses), (ScExportFormat) format);
}

static void
exported_cb (const char *message,
             gboolean    saved,
             gpointer    data)
{
  if (message != NULL)
    sc_toast_show (((Export *) data)->window->toast, message);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  static const ScSavingFormat formats[] = {
    { SC_EXPORT_CSV, "CSV", "csv" },
    { SC_EXPORT_JSON, "JSON", "json" },
    { SC_EXPORT_MARKDOWN, "Markdown", "md" },
    { 0, NULL, NULL },
  };

  sc_saving_run (GTK_WINDOW (widget), "status-codes.csv", formats, export_make, exported_cb,
                 export_new (SC_WINDOW (widget)), export_free);
}

/**
 * sc_window_install_output_actions:
 * @widget_class: that of the window
 */
void
sc_window_install_output_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.print-list", NULL, print_list_action);
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_action);
}
