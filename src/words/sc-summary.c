/* sc-summary.c — how much the table knows
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-summary.h"

#include <glib/gi18n.h>

/* The numbers for the window about the program and for --version, counted and not written down. */

/**
 * sc_summary_new:
 *
 * Returns: (transfer full): one line with the number of entries and libraries
 */
char *
sc_summary_new (ScTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  guint registered = sc_table_count (table, SC_STANDING_REGISTERED);
  guint unregistered = sc_table_count (table, SC_STANDING_UNREGISTERED);

  /* Translators: entries of the table: all, registered, unregistered; then versions of libraries */
  return g_strdup_printf (
      _ ("%u entries: %u registered, %u unregistered; constants of %u library versions"),
      registered + unregistered, registered, unregistered,
      sc_constants_get_length (sc_table_get_constants (table)));
}
