/* bench-linked.c — a program that links GTK and prints nothing
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gtk/gtk.h>

/* The yardstick for what the program prints: it cannot be quicker than the libraries are loaded. A
 * call keeps the linker from leaving them out.
 */
int
main (int    argc,
      char **argv)
{
  return gtk_get_major_version () == 4 ? 0 : 1;
}
