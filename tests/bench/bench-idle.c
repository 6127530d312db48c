/* bench-idle.c — the least that a service on the bus can be
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>

/* What bench-provider compares the service of the search with: one that has a name on the bus and
 * answers only what every GApplication answers.
 */

int
main (int    argc,
      char **argv)
{
  g_autoptr (GApplication) application =
      g_application_new (APPLICATION_ID ".Idle", G_APPLICATION_IS_SERVICE);

  return g_application_run (application, argc, argv);
}
