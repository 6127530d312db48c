/* sc-window-module.c — the part of the program that has a window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-window-module.h"

#include <glib/gi18n.h>
#include <gmodule.h>

#include "sc-exit.h"
#include "sc-output.h"

/* GTK and the libraries that it needs take several times as long to load as an answer in the
 * terminal takes altogether. So they are linked to a module, which is loaded when a window is
 * wanted.
 *
 * The module has its own copy of what both of them use, such as the table and its types. GObject
 * knows a type by its name and only once, so the program must not have used these before: reading
 * the command line does not.
 */

/**
 * sc_window_module_run:
 *
 * Loads the module and runs it. It is looked for in the directory of the installation, or in that
 * in `STATUS_CODES_MODULEDIR` while the program is not installed.
 *
 * Returns: the exit status of the program
 */
int
sc_window_module_run (const ScOptions *options,
                      char            *program)
{
  const char *directory = g_getenv ("STATUS_CODES_MODULEDIR");
  g_autofree char *path =
      g_build_filename (directory != NULL ? directory : MODULEDIR, "window." G_MODULE_SUFFIX, NULL);
  /* Its symbols are for all: GtkBuilder asks the program for the types of GTK. */
  GModule *module = g_module_open (path, G_MODULE_BIND_LAZY);
  gpointer run = NULL;

  if (module == NULL || !g_module_symbol (module, SC_WINDOW_MODULE_MAIN, &run))
    {
      /* Translators: %s says why */
      g_autofree char *message =
          g_strdup_printf (_ ("the window could not be loaded: %s"), g_module_error ());

      sc_output_complain (message);
      return SC_EXIT_CANNOT_WORK;
    }

  return ((ScWindowModuleMain) run) (options, program);
}
