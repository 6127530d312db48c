/* sc-copy.c — a status in each form that can be copied or printed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-copy.h"

/* What goes to the clipboard must be what a server would send, so nothing is made up: a code whose
 * owner gives no phrase has none to copy. Of the codes that the registry lists as unused, 418 has a
 * phrase all the same, that of the document that invented it (RFC 2324, section 2.3.2), and
 * servers do send it; the table keeps it as a former phrase.
 */

static char *
format_phrase (ScStatus *status)
{
  const char *phrase = sc_status_get_phrase (status);

  /* What stands for a phrase there is the text of something else. */
  if (phrase == NULL || sc_status_get_state (status) == SC_STATE_NOT_STATUS)
    return NULL;

  if (sc_status_get_state (status) != SC_STATE_UNUSED)
    return g_strdup (phrase);

  ScDetail *former = sc_status_find_detail (status, SC_DETAIL_FORMER);

  return former != NULL ? g_strdup (sc_detail_get_text (former, SC_LANGUAGE_EN)) : NULL;
}

/**
 * sc_copy_format:
 *
 * Returns: (transfer full) (nullable): @status in @form, or %NULL if it has no such form
 */
char *
sc_copy_format (ScStatus   *status,
                ScCopyForm  form)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  switch (form)
    {
    case SC_COPY_PHRASE:
      return format_phrase (status);
    default:
      g_return_val_if_reached (NULL);
    }
}
