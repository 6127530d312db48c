/* bench-print.c — how long a printed list takes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-locale.h"
#include "sc-printing.h"
#include "sc-sheet-content.h"

#include "bench-figures.h"

#include <glib/gstdio.h>

/* The longest thing that can be printed: the list of all entries in both languages, from the sheet
 * to the finished PDF. Layout and drawing are done while the window waits.
 */

#define RUNS 15
#define TARGET 2000

static void
run (ScTable    *table,
     const char *path,
     GArray     *times)
{
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new ("iso_a4");
  g_autoptr (GError) error = NULL;
  double start = bench_now ();
  ScSheet *sheet = sc_sheet_new_list (G_LIST_MODEL (sc_table_get_statuses (table)),
                                      SC_CONTENT_LANGUAGE_BOTH);
  g_autoptr (GtkPrintOperation) operation = sc_printing_new (sheet);

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_paper_size_free (size);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);

  bench_figures_add (times, bench_now () - start);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) times = bench_figures_new ();

  sc_locale_init ();
  gtk_init ();

  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_assert_no_error (error);
  g_autofree char *folder = g_dir_make_tmp (NULL, &error);
  g_assert_no_error (error);
  g_autofree char *path = g_build_filename (folder, "list.pdf", NULL);

  for (int i = 0; i < RUNS; i++)
    run (table, path, times);

  bench_print_figures ("the list of all codes as a PDF", times, "ms", TARGET);
  g_remove (path);
  g_rmdir (folder);

  return 0;
}
