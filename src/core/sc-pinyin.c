/* sc-pinyin.c — how a Chinese name is pronounced
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-pinyin.h"

#include <string.h>

/* The table writes pinyin so that it can be typed, a syllable a word with its tone as a digit:
 * `chong2 ding4 xiang4`. People read it with marks above the vowels. The mark belongs to `a` or
 * `e` if there is one, to the `o` of `ou`, and else to the last vowel.
 */

static const char vowels[] = "aeiouv";

static const char *const marks[] = { "\u0304", "\u0301", "\u030c", "\u0300" };

static const char *
find_marked (const char *syllable)
{
  const char *marked = strpbrk (syllable, "ae");

  if (marked == NULL)
    marked = strstr (syllable, "ou");

  for (const char *p = syllable + strlen (syllable); marked == NULL && p > syllable; p--)
    {
      if (strchr (vowels, p[-1]) != NULL)
        marked = p - 1;
    }

  return marked;
}

static void
append_syllable (GString    *out,
                 const char *syllable)
{
  gsize length = strlen (syllable);
  int tone = length > 0 ? g_ascii_digit_value (syllable[length - 1]) : -1;
  const char *marked = find_marked (syllable);

  for (const char *p = syllable; *p != '\0' && !g_ascii_isdigit (*p); p++)
    {
      if (*p == 'v')
        g_string_append (out, "u\u0308");
      else
        g_string_append_c (out, *p);

      if (p == marked && tone >= 1 && tone <= 4)
        g_string_append (out, marks[tone - 1]);
    }
}

/**
 * sc_pinyin_mark:
 * @pinyin: syllables with their tones as digits, `v` for `ü`
 *
 * Returns: (transfer full): the syllables with their tones as marks; what is no syllable stays
 */
char *
sc_pinyin_mark (const char *pinyin)
{
  g_return_val_if_fail (pinyin != NULL, NULL);

  g_auto (GStrv) syllables = g_strsplit (pinyin, " ", -1);
  g_autoptr (GString) out = g_string_new (NULL);

  for (gsize i = 0; syllables[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (out, ' ');
      append_syllable (out, syllables[i]);
    }

  return g_utf8_normalize (out->str, (gssize) out->len, G_NORMALIZE_NFC);
}
