/* sc-subtitle.c — what stands below the title of a code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-subtitle.h"

#include <glib/gi18n.h>

#include "sc-record.h"

/* Both desktops show a line or two below the title, which is number and phrase and so in English.
 * In it stands what the title leaves open.
 */

/**
 * sc_subtitle_new:
 *
 * Returns: (transfer full): what stands below the title of @status, in @language: what it means in
 *   one sentence, before that whose code it is if not the registry's, and in Chinese its name,
 *   since the title is in English
 */
char *
sc_subtitle_new (ScStatus   *status,
                 ScLanguage  language)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  g_autofree char *summary = sc_record_dup_summary (status, language);
  const char *name =
      language == SC_LANGUAGE_EN ? NULL : sc_record_get_name (status, language);
  const char *owner = sc_status_get_state (status) != SC_STATE_UNREGISTERED
                          ? NULL
                          : sc_owner_get_name (sc_status_get_owner (status), language);
  g_autofree char *both = NULL;

  if (name != NULL && owner != NULL)
    {
      /* Translators: the name of a code, and whose code it is */
      both = g_strdup_printf (C_ ("search result", "%s (%s)"), name, owner);
    }

  const char *subject = both != NULL ? both : name != NULL ? name : owner;

  if (subject == NULL || summary == NULL)
    return g_strdup (summary != NULL ? summary : subject != NULL ? subject : "");

  /* Translators: the name of a code or whose code it is, and what the code means */
  return g_strdup_printf (C_ ("search result", "%s: %s"), subject, summary);
}
