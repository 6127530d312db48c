/* sc-text.c — folding of text for comparison
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-text.h"

#include <string.h>

/* Two texts mean the same to somebody who searches when they fold to the same bytes. This is the
 * only folding in the program: what is typed and what is searched go through it alike, so that a
 * match is a plain comparison of bytes. Compatibility decomposition (NFKD) makes full-width letters
 * half-width and takes accents off their letters; Han characters pass through it unchanged.
 */

static gboolean
is_ignored (gunichar c)
{
  switch (c)
    {
    case '\'':
    case 0x2018: /* typographic apostrophes, so that "Im a teapot" is enough */
    case 0x2019:
      return TRUE;
    default:
      break;
    }

  switch (g_unichar_type (c))
    {
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_FORMAT: /* direction overrides, zero-width joiners, byte order marks */
      return TRUE;
    default:
      return FALSE;
    }
}

/* Most of what is read is ASCII, whose white space and control characters lie at its ends. */
static gboolean
is_space (const char *p)
{
  guchar byte = (guchar) *p;

  if (byte < 0x80)
    return byte <= ' ' || byte == 0x7f;

  gunichar c = g_utf8_get_char (p);

  return g_unichar_isspace (c) || g_unichar_iscntrl (c);
}

/* Appends a word to @out, after a space if there is one before it. */
static void
append_word (GString    *out,
             const char *start,
             const char *end)
{
  if (start == end)
    return;

  if (out->len > 0)
    g_string_append_c (out, ' ');
  g_string_append_len (out, start, end - start);
}

/**
 * sc_text_fold:
 * @text: any text; bytes that are not UTF-8 are replaced
 *
 * Folds @text for comparison: compatibility decomposition, case folding, accents, apostrophes and
 * invisible characters removed, white space and control characters collapsed to single spaces.
 *
 * Returns: (transfer full): the folded text, possibly empty, never %NULL
 */
char *
sc_text_fold (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *decomposed = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (decomposed, -1);
  char *out = folded;

  /* What is left fits where it stood. */
  for (const char *p = folded; *p != '\0';)
    {
      const char *next = g_utf8_next_char (p);

      if (!is_ignored (g_utf8_get_char (p)))
        {
          memmove (out, p, (gsize) (next - p));
          out += next - p;
        }
      p = next;
    }

  return sc_text_collapse (folded, out - folded);
}

/**
 * sc_text_collapse:
 * @text: valid UTF-8
 * @length: length of @text in bytes, or -1 if it is terminated by a NUL
 *
 * Makes one line of a text that was broken and indented for its file.
 *
 * Returns: (transfer full): @text with runs of white space as single spaces and none at its ends
 */
char *
sc_text_collapse (const char *text,
                  gssize      length)
{
  g_return_val_if_fail (text != NULL, NULL);

  const char *end = text + (length < 0 ? (gssize) strlen (text) : length);
  GString *out = g_string_sized_new ((gsize) (end - text));
  const char *word = text;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      if (!is_space (p))
        continue;

      append_word (out, word, p);
      word = g_utf8_next_char (p);
    }

  append_word (out, word, end);
  return g_string_free (out, FALSE);
}
