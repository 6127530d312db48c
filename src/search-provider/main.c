/* main.c — where the service of the desktop's search starts
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <stdlib.h>

#include "sc-locale.h"
#include "sc-search-service.h"

/* The bus starts this program and calls it at once, so that all of its start is waited for.
 */

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  sc_locale_init ();

  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  if (table == NULL)
    {
      g_printerr ("%s: %s\n", SEARCH_PROVIDER_NAME, error->message);
      return EXIT_FAILURE;
    }

  g_autoptr (ScSearchService) service = sc_search_service_new (table);

  return g_application_run (G_APPLICATION (service), argc, argv);
}
