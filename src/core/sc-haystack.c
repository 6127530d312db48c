/* sc-haystack.c — what is searched of one entry
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-haystack.h"

#include <string.h>

#include "sc-prose.h"
#include "sc-text.h"

/* Folding costs more than searching, so each entry is folded once and searched at every key press
 * without allocating anything. A part is one string with a text per line: folded text has no line
 * breaks, so what is searched for cannot reach from one text into the next.
 */

struct _ScHaystack
{
  char number[4];
  char *parts[SC_N_HAYSTACK_PARTS];
};

static int
find_part (ScDetailKind kind)
{
  switch (kind)
    {
    case SC_DETAIL_PHRASE:
    case SC_DETAIL_NAME:
    case SC_DETAIL_FORMER:
    case SC_DETAIL_ALIAS:
      return SC_HAYSTACK_TITLES;
    case SC_DETAIL_SUMMARY:
      return SC_HAYSTACK_SUMMARIES;
    case SC_DETAIL_MEANING:
      return SC_HAYSTACK_MEANINGS;
    default:
      return -1;
    }
}

static void
append_line (GString    *out,
             const char *text)
{
  g_autofree char *plain = sc_prose_to_plain (text);
  g_autofree char *folded = sc_text_fold (plain);

  if (out->len > 0)
    g_string_append_c (out, '\n');
  g_string_append (out, folded);
}

/**
 * sc_haystack_new:
 *
 * Returns: (transfer full): the folded texts of @status
 */
ScHaystack *
sc_haystack_new (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  ScHaystack *self = g_new0 (ScHaystack, 1);
  GPtrArray *details = sc_status_get_brief (status);
  GString *parts[SC_N_HAYSTACK_PARTS];

  g_strlcpy (self->number, sc_status_get_number (status), sizeof self->number);
  for (int i = 0; i < SC_N_HAYSTACK_PARTS; i++)
    parts[i] = g_string_new (NULL);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);
      int part = find_part (sc_detail_get_kind (detail));

      for (int language = 0; part >= 0 && language < SC_N_LANGUAGES; language++)
        {
          if (sc_detail_has_text (detail, (ScLanguage) language))
            append_line (parts[part], sc_detail_get_text (detail, (ScLanguage) language));
        }
    }

  for (int i = 0; i < SC_N_HAYSTACK_PARTS; i++)
    self->parts[i] = g_string_free (parts[i], FALSE);

  return self;
}

/**
 * sc_haystack_free:
 * @self: (transfer full): a haystack
 */
void
sc_haystack_free (ScHaystack *self)
{
  for (int i = 0; i < SC_N_HAYSTACK_PARTS; i++)
    g_free (self->parts[i]);
  g_free (self);
}

/**
 * sc_haystack_get_number:
 *
 * Returns: the code with its three digits
 */
const char *
sc_haystack_get_number (ScHaystack *self)
{
  return self->number;
}

static ScHaystackMatch
rate (const char *line,
      const char *found,
      gsize       length)
{
  if (found > line && found[-1] != '\n')
    return g_ascii_isalnum (found[-1]) && g_ascii_isalnum (*found) ? SC_HAYSTACK_MATCH_INSIDE
                                                                   : SC_HAYSTACK_MATCH_WORD;

  return found[length] == '\0' || found[length] == '\n' ? SC_HAYSTACK_MATCH_WHOLE
                                                        : SC_HAYSTACK_MATCH_START;
}

/**
 * sc_haystack_find:
 * @needle: a folded text, not empty
 *
 * A word starts after anything that is no letter or digit of ASCII; between Han characters every
 * character starts one, since Chinese is written without spaces.
 *
 * Returns: the best place of @needle in @part
 */
ScHaystackMatch
sc_haystack_find (ScHaystack     *self,
                  ScHaystackPart  part,
                  const char     *needle)
{
  const char *text = self->parts[part];
  gsize length = strlen (needle);
  ScHaystackMatch best = SC_HAYSTACK_MATCH_NONE;

  for (const char *p = strstr (text, needle); p != NULL && best < SC_HAYSTACK_MATCH_WHOLE;
       p = strstr (p + 1, needle))
    best = MAX (best, rate (text, p, length));

  return best;
}
