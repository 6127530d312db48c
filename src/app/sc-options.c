/* sc-options.c — the command line
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-options.h"

#include <glib/gi18n.h>

/* Read before GTK is initialised, so that a question that needs no window needs no display either.
 * `--help` is answered by GOption itself, which prints and leaves.
 */

static gboolean
take_query (ScOptions  *self,
            char      **words,
            GError    **error)
{
  if (words == NULL || words[0] == NULL)
    return TRUE;

  if (words[1] != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _ ("one QUERY at most; several words belong in quotes: '%s %s'"), words[0],
                   words[1]);
      return FALSE;
    }

  self->query = g_utf8_make_valid (words[0], -1);
  return TRUE;
}

/* The window opens at one place. */
static gboolean
take_shelf (ScOptions  *self,
            gboolean    favorites,
            gboolean    recents,
            GError    **error)
{
  if ((favorites && recents) || ((favorites || recents) && self->query != NULL))
    {
      g_clear_pointer (&self->query, g_free);
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _ ("only one of QUERY, --favorites and --recents"));
      return FALSE;
    }

  if (favorites || recents)
    self->shelf = favorites ? "favorites" : "recents";
  return TRUE;
}

/**
 * sc_options_parse:
 * @self: (out caller-allocates): what was asked for, to be cleared with sc_options_clear()
 * @arguments: the command line with the program's name; what is understood is taken out
 * @error: set to a %G_OPTION_ERROR
 *
 * Returns: whether the command line makes sense
 */
gboolean
sc_options_parse (ScOptions   *self,
                  char       **arguments,
                  GError     **error)
{
  *self = (ScOptions){ FALSE };

  g_auto (GStrv) words = NULL;
  gboolean favorites = FALSE, recents = FALSE;
  const GOptionEntry entries[] = {
    { "version", 'V', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &self->version,
      N_ ("Print the version and leave"), NULL },
    { "favorites", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &favorites,
      N_ ("Open the window at the favorites"), NULL },
    { "recents", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &recents,
      N_ ("Open the window at what was copied last"), NULL },
    /* What GApplication calls the option by which the session bus starts a program. */
    { "gapplication-service", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &self->service, NULL,
      NULL },
    /* Translators: what stands for the words to search for on the command line */
    { G_OPTION_REMAINING, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY, &words, NULL,
      N_ ("[QUERY]") },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_summary (
      context, _ ("Opens a reference of HTTP status codes, at QUERY if there is one: a number "
                  "(404), a class\n(4xx), or words in English or Chinese."));

  return g_option_context_parse_strv (context, &arguments, error) &&
         take_query (self, words, error) && take_shelf (self, favorites, recents, error);
}

/**
 * sc_options_clear:
 *
 * Frees what @self holds.
 */
void
sc_options_clear (ScOptions *self)
{
  g_clear_pointer (&self->query, g_free);
}
