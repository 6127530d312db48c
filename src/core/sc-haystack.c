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
  ScFacts facts;
  char *parts[SC_N_HAYSTACK_PARTS];
  gsize lengths[SC_N_HAYSTACK_PARTS];
};

static void
append_line (GString    *out,
             const char *folded)
{
  if (out->len > 0)
    g_string_append_c (out, '\n');
  g_string_append (out, folded);
}

static void
append_text (GString    *out,
             const char *text)
{
  g_autofree char *plain = sc_prose_to_plain (text);
  g_autofree char *folded = sc_text_fold (plain);

  append_line (out, folded);
}

/* The tones are not typed, and whether there are dots on a u is told by a `v` or not at all. */
static void
append_pinyin (GString    *out,
               const char *pinyin)
{
  g_autofree char *folded = sc_text_fold (pinyin);
  g_autofree char *letters = g_strcanon (g_strdup (folded), "abcdefghijklmnopqrstuvwxyz ", '\n');
  g_auto (GStrv) parts = g_strsplit (letters, "\n", -1);
  g_autofree char *toneless = g_strjoinv (NULL, parts);

  append_line (out, toneless);
  if (strchr (toneless, 'v') == NULL)
    return;

  g_autofree char *plain = g_strdelimit (g_strdup (toneless), "v", 'u');

  append_line (out, plain);
}

static ScHaystackPart
find_field_part (ScDetail *field)
{
  return g_str_equal (sc_detail_get_attribute (field, SC_ATTRIBUTE_ROLE), "related")
             ? SC_HAYSTACK_OTHER_FIELDS
             : SC_HAYSTACK_NEEDED_FIELDS;
}

static void
append_texts (GString  *out,
              ScDetail *detail)
{
  for (int language = 0; language < SC_N_LANGUAGES; language++)
    {
      if (sc_detail_has_text (detail, (ScLanguage) language))
        append_text (out, sc_detail_get_text (detail, (ScLanguage) language));
    }
}

static void
append_detail (GString  *parts[SC_N_HAYSTACK_PARTS],
               ScDetail *detail)
{
  switch ((int) sc_detail_get_kind (detail))
    {
    case SC_DETAIL_PHRASE:
    case SC_DETAIL_NAME:
      append_texts (parts[SC_HAYSTACK_NAMES], detail);
      append_texts (parts[SC_HAYSTACK_TITLES], detail);
      break;
    case SC_DETAIL_FORMER:
    case SC_DETAIL_ALIAS:
      append_texts (parts[SC_HAYSTACK_TITLES], detail);
      break;
    case SC_DETAIL_PINYIN:
      append_pinyin (parts[SC_HAYSTACK_PINYIN], sc_detail_get_text (detail, SC_LANGUAGE_EN));
      break;
    case SC_DETAIL_SUMMARY:
      append_texts (parts[SC_HAYSTACK_SUMMARIES], detail);
      break;
    case SC_DETAIL_MEANING:
      append_texts (parts[SC_HAYSTACK_MEANINGS], detail);
      break;
    case SC_DETAIL_FIELD:
      append_text (parts[find_field_part (detail)],
                   sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME));
      break;
    default:
      break;
    }
}

static void
append_owner (GString *out,
              ScOwner *owner)
{
  append_text (out, sc_owner_get_id (owner));
  for (int language = 0; language < SC_N_LANGUAGES; language++)
    append_text (out, sc_owner_get_name (owner, (ScLanguage) language));
}

static void
append_squeezed (GString       *out,
                 const GString *lines)
{
  for (const char *line = lines->str, *end; *line != '\0'; line = *end != '\0' ? end + 1 : end)
    {
      end = line + strcspn (line, "\n");
      if (out->len > 0)
        g_string_append_c (out, '\n');
      sc_text_append_squeezed (out, line, (gsize) (end - line));
    }
}

static void
init_parts (GString *parts[SC_N_HAYSTACK_PARTS])
{
  for (int i = 0; i < SC_N_HAYSTACK_PARTS; i++)
    parts[i] = g_string_sized_new (0);
}

static ScHaystack *
take_parts (GString *parts[SC_N_HAYSTACK_PARTS])
{
  ScHaystack *self = g_new0 (ScHaystack, 1);

  append_squeezed (parts[SC_HAYSTACK_SQUEEZED], parts[SC_HAYSTACK_TITLES]);
  append_squeezed (parts[SC_HAYSTACK_SPELT], parts[SC_HAYSTACK_PINYIN]);

  for (int i = 0; i < SC_N_HAYSTACK_PARTS; i++)
    {
      self->lengths[i] = parts[i]->len;
      self->parts[i] = g_string_free (parts[i], FALSE);
    }

  return self;
}

/**
 * sc_haystack_new:
 *
 * Returns: (transfer full): the folded texts of @status, whose details are read for that
 */
ScHaystack *
sc_haystack_new (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  GPtrArray *details = sc_status_get_details (status);
  GString *parts[SC_N_HAYSTACK_PARTS];

  init_parts (parts);
  for (guint i = 0; i < details->len; i++)
    append_detail (parts, g_ptr_array_index (details, i));
  append_owner (parts[SC_HAYSTACK_OWNER], sc_status_get_owner (status));

  ScHaystack *self = take_parts (parts);

  sc_facts_read (&self->facts, status);

  return self;
}

static gboolean
is_title (ScDetail *detail)
{
  switch ((int) sc_detail_get_kind (detail))
    {
    case SC_DETAIL_PHRASE:
    case SC_DETAIL_NAME:
    case SC_DETAIL_FORMER:
    case SC_DETAIL_ALIAS:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * sc_haystack_new_titles:
 *
 * Returns: (transfer full): what @status is and was called and nothing else, neither other texts
 *   nor facts, for which no details need to be read
 */
ScHaystack *
sc_haystack_new_titles (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  GPtrArray *details = sc_status_get_brief (status);
  GString *parts[SC_N_HAYSTACK_PARTS];

  init_parts (parts);
  for (guint i = 0; i < details->len; i++)
    {
      if (is_title (g_ptr_array_index (details, i)))
        append_detail (parts, g_ptr_array_index (details, i));
    }

  return take_parts (parts);
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
 * sc_haystack_get_text:
 *
 * Returns: the folded texts of @part, one a line
 */
const char *
sc_haystack_get_text (ScHaystack     *self,
                      ScHaystackPart  part)
{
  return self->parts[part];
}

/**
 * sc_haystack_get_facts:
 *
 * Returns: what the entry can be filtered by
 */
const ScFacts *
sc_haystack_get_facts (ScHaystack *self)
{
  return &self->facts;
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

  if (length > self->lengths[part])
    return SC_HAYSTACK_MATCH_NONE;

  for (const char *p = strstr (text, needle); p != NULL && best < SC_HAYSTACK_MATCH_WHOLE;
       p = strstr (p + 1, needle))
    best = MAX (best, rate (text, p, length));

  return best;
}

/* Whether @letters are spelt by the syllables from @text on; @whole tells whether by all of them.
 */
static gboolean
is_spelt (const char *text,
          const char *letters,
          gboolean   *whole)
{
  for (; *letters != '\0'; text++)
    {
      if (*text == ' ')
        continue;
      if (*text != *letters)
        return FALSE;
      letters++;
    }

  *whole = *text == '\0' || *text == '\n';
  return TRUE;
}

/* The same by the first letters of the syllables alone. */
static gboolean
has_initials (const char *text,
              const char *letters,
              gboolean   *whole)
{
  for (; *letters != '\0'; letters++)
    {
      if (*text != *letters)
        return FALSE;
      text += strcspn (text, " \n");
      if (*text == ' ')
        text++;
    }

  *whole = *text == '\0' || *text == '\n';
  return TRUE;
}

/**
 * sc_haystack_find_pinyin:
 * @letters: syllables without spaces, or their first letters
 *
 * Returns: %SC_HAYSTACK_MATCH_WHOLE if the Chinese name is pronounced so, %SC_HAYSTACK_MATCH_START
 *   if it begins so, %SC_HAYSTACK_MATCH_WORD if that is spelt by syllables further on
 */
ScHaystackMatch
sc_haystack_find_pinyin (ScHaystack *self,
                         const char *letters)
{
  const char *text = self->parts[SC_HAYSTACK_PINYIN];
  ScHaystackMatch best = SC_HAYSTACK_MATCH_NONE;

  for (const char *p = text; p != NULL && *p != '\0'; p = strpbrk (p, " \n"))
    {
      gboolean whole = FALSE;

      if (p != text)
        p++;

      gboolean first = p == text || p[-1] == '\n';

      if (*p == *letters && (is_spelt (p, letters, &whole) ||
                             (first && has_initials (p, letters, &whole))))
        best = MAX (best, !first  ? SC_HAYSTACK_MATCH_WORD
                          : whole ? SC_HAYSTACK_MATCH_WHOLE
                                  : SC_HAYSTACK_MATCH_START);
    }

  return best;
}
