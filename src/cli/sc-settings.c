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

/* GSettings ends the program over a key that it does not find, too: that of another version. */
static gboolean
is_complete (GSettingsSchema *schema)
{
  static const struct
  {
    const char *name;
    const char *type;
  } keys[] = {
    { "window-width", "i" },  { "window-height", "i" }, { "window-maximized", "b" },
    { "pane-position", "i" }, { "code-class", "s" },    { "content-language", "s" },
    { "stacks", "as" },       { "favorites", "as" },     { "recents", "as" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (!g_settings_schema_has_key (schema, keys[i].name))
        return FALSE;

      g_autoptr (GSettingsSchemaKey) key = g_settings_schema_get_key (schema, keys[i].name);

      if (!g_variant_type_equal (g_settings_schema_key_get_value_type (key),
                                 G_VARIANT_TYPE (keys[i].type)))
        return FALSE;
    }

  return TRUE;
}

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

  if (schema == NULL || !is_complete (schema))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _ ("the settings schema “%s” is not installed; install the program, or start "
                      "it with ./dev run"),
                   APPLICATION_ID);
      return NULL;
    }

  return g_settings_new_full (schema, NULL, NULL);
}
