/* sc-locale.c — the language of the interface
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-locale.h"

#include <glib/gi18n.h>
#include <langinfo.h>
#include <locale.h>

/* Many machines name a locale that was never generated on them, `zh_CN.UTF-8` above all in
 * containers and on minimal systems. The C library then falls back to "C", which knows neither
 * UTF-8 nor translations. "C.UTF-8" is always there. With the C library of Debian 12 it has
 * translations too, if LANGUAGE says which; that of Debian 13 (glibc 2.41) gives none in it. So
 * the locale of that name in UTF-8 is tried first: `zh_CN` is what somebody may write for it.
 */

static const char *
find_wanted_locale (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG" };

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && *value != '\0')
        return value;
    }

  return NULL;
}

static void
fall_back (void)
{
  const char *wanted = find_wanted_locale ();
  const char *language = g_getenv ("LANGUAGE");
  g_auto (GStrv) parts = g_strsplit_set (wanted != NULL ? wanted : "C", ".@", 2);
  g_autofree char *name = g_strconcat (parts[0], ".UTF-8", NULL);

  if (setlocale (LC_ALL, name) != NULL || setlocale (LC_ALL, "C.UTF-8") == NULL)
    return;

  if (wanted != NULL && (language == NULL || *language == '\0'))
    g_setenv ("LANGUAGE", parts[0], TRUE);
}

/**
 * sc_locale_init:
 *
 * Sets the locale and the translations of the program. To be called first in main(). Translations
 * are read from the directory of the installation, or from that in `STATUS_CODES_LOCALEDIR` while
 * the program is not installed.
 */
void
sc_locale_init (void)
{
  const char *directory = g_getenv ("STATUS_CODES_LOCALEDIR");

  if (setlocale (LC_ALL, "") == NULL)
    fall_back ();

  /* "C" has no other letters than those of English, yet every text here may need some. */
  if (g_str_equal (nl_langinfo (CODESET), "ANSI_X3.4-1968"))
    setlocale (LC_CTYPE, "C.UTF-8");

  /* All Han characters in here are Chinese, also those in an English sentence. */
  g_setenv ("PANGO_LANGUAGE", "zh-cn", FALSE);

  bindtextdomain (GETTEXT_PACKAGE, directory != NULL ? directory : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/**
 * sc_locale_prefer:
 *
 * Shows the interface in @language, whatever the locale says. Where the locale is "C", another one
 * takes its place, since there are no translations in it; if the machine has none that will do, all
 * stays as it is.
 */
void
sc_locale_prefer (ScLanguage language)
{
  static const char *const locales[] = { "C.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8" };

  if (language == sc_locale_get_language ())
    return;

  g_setenv ("LANGUAGE", language == SC_LANGUAGE_ZH ? "zh_CN" : "en", TRUE);
  textdomain (GETTEXT_PACKAGE); /* has what was translated before forgotten */
  for (gsize i = 0; i < G_N_ELEMENTS (locales) && language != sc_locale_get_language (); i++)
    setlocale (LC_MESSAGES, locales[i]);
}

/**
 * sc_locale_get_language:
 *
 * Asks the translation itself, since the locale may name a language that has none.
 *
 * Returns: the language that the interface is shown in
 */
ScLanguage
sc_locale_get_language (void)
{
  /* Translators: the language of your translation, as in the name of its file: zh_CN, de … */
  const char *language = C_ ("language", "en");

  return g_str_has_prefix (language, "zh") ? SC_LANGUAGE_ZH : SC_LANGUAGE_EN;
}
