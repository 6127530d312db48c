/* main.c — where the program starts
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "sc-exit.h"
#include "sc-explain-printer.h"
#include "sc-locale.h"
#include "sc-output.h"
#include "sc-printer.h"
#include "sc-summary.h"
#include "sc-window-module.h"

static int
print (const char *text)
{
  g_autoptr (GError) error = NULL;

  if (sc_output_write (text, strlen (text), &error))
    return EXIT_SUCCESS;

  sc_output_complain (error->message);
  return SC_EXIT_CANNOT_WORK;
}

/* The version is known even if the table cannot be read. */
static int
print_version (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_autofree char *summary = table != NULL ? sc_summary_new (table) : NULL;
  g_autofree char *text = g_strconcat ("status-codes " PACKAGE_VERSION "\n", summary,
                                       summary != NULL ? "\n" : NULL, NULL);
  int status = print (text);

  if (table != NULL)
    return status;

  sc_output_complain (error->message);
  return SC_EXIT_CANNOT_WORK;
}

int
main (int    argc,
      char **argv)
{
  g_auto (ScOptions) options = { 0 };
  g_autoptr (GError) error = NULL;

  sc_locale_init ();
  g_set_prgname (GETTEXT_PACKAGE);

  g_auto (GStrv) arguments = g_strdupv (argv);
  if (!sc_options_parse (&options, arguments, &error))
    {
      sc_output_complain (error->message);
      return SC_EXIT_USAGE;
    }

  switch (options.mode)
    {
    case SC_MODE_HELP:
      return print (options.help);
    case SC_MODE_VERSION:
      return print_version ();
    case SC_MODE_WINDOW:
      return sc_window_module_run (&options, argv[0]);
    case SC_MODE_EXPLAIN:
      return sc_explain_printer_run (&options);
    case SC_MODE_PRINT:
    case SC_MODE_LIST:
    case SC_MODE_STACKS:
    default:
      return sc_printer_run (&options);
    }
}
