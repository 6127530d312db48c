/* sc-wording.c — the interface's words for what the table says in symbols
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-wording.h"

#include <glib/gi18n-lib.h>

#include "sc-locale.h"

/* What a class, a state or a place is called in the language of the interface. The table's own
 * texts are in both languages at once and do not pass through here.
 */

/**
 * sc_wording_order:
 * @languages: (out): the languages in which somebody reads, that of the interface first
 *
 * Returns: how many these are
 */
guint
sc_wording_order (ScContentLanguage content_language,
                  ScLanguage        languages[SC_N_LANGUAGES])
{
  switch (content_language)
    {
    case SC_CONTENT_LANGUAGE_ENGLISH:
      languages[0] = SC_LANGUAGE_EN;
      return 1;
    case SC_CONTENT_LANGUAGE_CHINESE:
      languages[0] = SC_LANGUAGE_ZH;
      return 1;
    case SC_CONTENT_LANGUAGE_BOTH:
    default:
      languages[0] = sc_locale_get_language ();
      languages[1] = languages[0] == SC_LANGUAGE_EN ? SC_LANGUAGE_ZH : SC_LANGUAGE_EN;
      return 2;
    }
}

/**
 * sc_wording_of_class:
 *
 * Returns: what RFC 9110, section 15 calls the class
 */
const char *
sc_wording_of_class (ScCodeClass code_class)
{
  switch (code_class)
    {
    case SC_CODE_CLASS_INFORMATIONAL:
      return _ ("Informational");
    case SC_CODE_CLASS_SUCCESSFUL:
      return _ ("Successful");
    case SC_CODE_CLASS_REDIRECTION:
      return _ ("Redirection");
    case SC_CODE_CLASS_CLIENT_ERROR:
      return _ ("Client error");
    case SC_CODE_CLASS_SERVER_ERROR:
      return _ ("Server error");
    case SC_CODE_CLASS_ALL:
      return _ ("All classes");
    case SC_CODE_CLASS_OTHER:
    default:
      return _ ("Outside the classes of HTTP");
    }
}

/**
 * sc_wording_of_state:
 *
 * Returns: the standing in the registry, to be read in a sentence of its own
 */
const char *
sc_wording_of_state (ScState state)
{
  switch (state)
    {
    case SC_STATE_REGISTERED:
      return _ ("Registered");
    case SC_STATE_TEMPORARY:
      return _ ("Temporary registration");
    case SC_STATE_DEPRECATED:
      return _ ("Deprecated");
    case SC_STATE_UNUSED:
      return _ ("Unused, reserved");
    case SC_STATE_OBSOLETED:
      return _ ("Obsoleted");
    case SC_STATE_NOT_STATUS:
      return _ ("Not a status code");
    case SC_STATE_UNREGISTERED:
    default:
      return _ ("Not registered");
    }
}

/**
 * sc_wording_of_visibility:
 *
 * Returns: (nullable): where alone the code can be met, or %NULL for one that is simply sent
 */
const char *
sc_wording_of_visibility (ScVisibility visibility)
{
  switch (visibility)
    {
    case SC_VISIBILITY_LOG:
      return _ ("Seen in logs only");
    case SC_VISIBILITY_CLIENT:
      return _ ("Seen in clients only");
    case SC_VISIBILITY_BODY:
      return _ ("Seen in the content only");
    case SC_VISIBILITY_INTERNAL:
      return _ ("Inside one program only");
    case SC_VISIBILITY_NEVER:
      return _ ("Never sent as a status code");
    case SC_VISIBILITY_WIRE:
    default:
      return NULL;
    }
}

/**
 * sc_wording_get_chinese_name:
 *
 * Returns: (nullable): what the code is called in Chinese, %NULL where that is its title as well
 */
const char *
sc_wording_get_chinese_name (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  const char *name = sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH);

  return g_strcmp0 (name, sc_status_get_title (status)) != 0 ? name : NULL;
}

/**
 * sc_wording_of_tag:
 *
 * Returns: (transfer full) (nullable): the word that tells an entry from an ordinary registered
 * code:
 *   its owner or its state; %NULL for an ordinary one
 */
char *
sc_wording_of_tag (ScStatus *status)
{
  switch (sc_status_get_state (status))
    {
    case SC_STATE_TEMPORARY:
      return g_strdup (C_ ("tag", "temporary"));
    case SC_STATE_DEPRECATED:
      return g_strdup (C_ ("tag", "deprecated"));
    case SC_STATE_UNUSED:
      return g_strdup (C_ ("tag", "unused"));
    case SC_STATE_OBSOLETED:
      return g_strdup (C_ ("tag", "obsoleted"));
    case SC_STATE_NOT_STATUS:
      return g_strdup (C_ ("tag", "no status code"));
    case SC_STATE_UNREGISTERED:
      return g_strdup (
          sc_owner_get_name (sc_status_get_owner (status), sc_locale_get_language ()));
    case SC_STATE_REGISTERED:
    default:
      return NULL;
    }
}

/**
 * sc_wording_of_standing:
 *
 * Returns: (transfer full): the class in words, the standing in the registry, and the owner of what
 *   is not in it
 */
char *
sc_wording_of_standing (ScStatus *status)
{
  ScState state = sc_status_get_state (status);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (state != SC_STATE_NOT_STATUS)
    g_strv_builder_add (builder, sc_wording_of_class (sc_status_get_class (status)));
  g_strv_builder_add (builder, sc_wording_of_state (state));
  if (state >= SC_STATE_UNREGISTERED)
    g_strv_builder_add (builder, sc_owner_get_name (sc_status_get_owner (status),
                                                    sc_locale_get_language ()));

  g_auto (GStrv) facts = g_strv_builder_end (builder);

  return g_strjoinv (" · ", facts);
}

/**
 * sc_wording_of_facts:
 *
 * Returns: (transfer full): its standing, and where the code can be met if not everywhere
 */
char *
sc_wording_of_facts (ScStatus *status)
{
  const char *visibility = sc_wording_of_visibility (sc_status_get_visibility (status));
  g_autofree char *standing = sc_wording_of_standing (status);

  if (visibility == NULL)
    return g_steal_pointer (&standing);

  return g_strdup_printf ("%s · %s", standing, visibility);
}

/**
 * sc_wording_css_class:
 *
 * Returns: the CSS class that gives @code_class its accent
 */
const char *
sc_wording_css_class (ScCodeClass code_class)
{
  static const char *const css_classes[SC_N_CODE_CLASSES] = {
    "class-all", "class-1xx", "class-2xx", "class-3xx", "class-4xx", "class-5xx", "class-other",
  };

  return css_classes[code_class];
}
