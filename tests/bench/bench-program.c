/* bench-program.c — the program, which leaves when its window has settled
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gmodule.h>

#include "sc-locale.h"

/* Does what main() of the program does when it is started without arguments, in the same order, so
 * that bench-startup measures all of it: GTK is loaded with a module, that beside this program.
 */

int
main (int    argc,
      char **argv)
{
  g_autofree char *directory = g_path_get_dirname (argv[0]);
  g_autofree char *path =
      g_build_filename (directory, "bench-window." G_MODULE_SUFFIX, NULL);
  gpointer run = NULL;

  sc_locale_init ();
  g_set_prgname (GETTEXT_PACKAGE);

  GModule *module = g_module_open (path, G_MODULE_BIND_LAZY);

  if (module == NULL || !g_module_symbol (module, "bench_window_main", &run))
    g_error ("%s", g_module_error ());

  return ((int (*) (int, char **)) run) (argc, argv);
}
