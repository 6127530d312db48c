/* sc-settings.c — what the program remembers
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-settings.h"

#include <glib/gi18n.h>

/* g_settings_new() ends the program with a message for programmers if the schema is not there, so
 * it is looked up first.
 */

/**
 * sc_settings_new:
 *
 * Returns: (transfer full) (nullable): the settings, or %NULL with @error set if their schema is
 * not
 *   installed or cannot be read
 */
GSettings *
sc_settings_new (GError **error)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
      source != NULL ? g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE) : NULL;

  if (schema == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _ ("the settings schema “%s” is not installed; install the program, or start "
                      "it with ./dev run"),
                   APPLICATION_ID);
      return NULL;
    }

  return g_settings_new_full (schema, NULL, NULL);
}
