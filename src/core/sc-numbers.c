/* sc-numbers.c — sets of codes, and how they are typed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-numbers.h"

#include <string.h>

/* Whatever way of writing codes there is, what it means is a set of them, so that scoring an entry
 * is a look at one bit. What can be written: a code or the digits that it begins with (`404`,
 * `40`), with `x`, `*` or `?` for any digit (`4xx`) and alternatives between brackets (`30[12]`,
 * `30[1-3]`), and a range (`300-308`).
 *
 * A bracket that is not closed yet is read as far as it goes, since people type one key at a time.
 */

#define N_DIGITS 3
#define ANY 0x3ff /* a bit for each digit */

typedef struct
{
  guint digits[N_DIGITS]; /* for each place the digits that it may have, as bits */
  guint n_places;
  gboolean plain; /* nothing but digits */
} Pattern;

/**
 * sc_numbers_add:
 * @code: 0 to 999
 */
void
sc_numbers_add (ScNumbers *self,
                guint      code)
{
  g_return_if_fail (code < 1000);

  self->codes[code / 32] |= 1u << code % 32;
}

/**
 * sc_numbers_add_all:
 *
 * Adds what is in @other.
 */
void
sc_numbers_add_all (ScNumbers       *self,
                    const ScNumbers *other)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->codes); i++)
    self->codes[i] |= other->codes[i];
  self->classes |= other->classes;
}

/**
 * sc_numbers_has:
 * @code: 0 to 999
 *
 * Returns: whether that code is in the set
 */
gboolean
sc_numbers_has (const ScNumbers *self,
                guint            code)
{
  return (self->codes[code / 32] & 1u << code % 32) != 0;
}

/**
 * sc_numbers_has_class:
 * @digit: the first digit of the class
 *
 * Returns: whether the whole class is in the set
 */
gboolean
sc_numbers_has_class (const ScNumbers *self,
                      guint            digit)
{
  return (self->classes & 1u << digit) != 0;
}

/**
 * sc_numbers_is_empty:
 *
 * Returns: whether no code is in the set
 */
gboolean
sc_numbers_is_empty (const ScNumbers *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->codes); i++)
    {
      if (self->codes[i] != 0)
        return FALSE;
    }

  return TRUE;
}

/* Returns what comes after the digits between brackets at @text, or %NULL if they are none. */
static const char *
parse_brackets (const char *text,
                guint      *digits)
{
  const char *p = text + 1;

  for (; g_ascii_isdigit (*p); p++)
    {
      int first = g_ascii_digit_value (*p);
      int last = first;

      if (p[1] == '-' && g_ascii_isdigit (p[2]))
        {
          last = g_ascii_digit_value (p[2]);
          p += 2;
        }
      for (int digit = first; digit <= last; digit++)
        *digits |= 1u << digit;
    }

  if (*p == ']')
    return p + 1;

  if (*p == '-')
    p++;

  return *p == '\0' ? p : NULL;
}

static const char *
parse_place (const char *text,
             Pattern    *pattern)
{
  guint digits = 0;
  const char *end = text + 1;

  if (g_ascii_isdigit (*text))
    digits = 1u << g_ascii_digit_value (*text);
  else if (pattern->n_places > 0 && strchr ("x*?", *text) != NULL)
    digits = ANY;
  else if (*text == '[')
    end = parse_brackets (text, &digits);
  else
    return NULL;

  pattern->plain = pattern->plain && g_ascii_isdigit (*text);
  if (digits != 0)
    pattern->digits[pattern->n_places++] = digits;

  return end;
}

static const char *
parse_pattern (const char *text,
               Pattern    *pattern)
{
  gboolean brackets_first = *text == '[';

  *pattern = (Pattern){ .plain = TRUE };
  while (pattern->n_places < N_DIGITS && *text != '\0')
    {
      const char *next = parse_place (text, pattern);

      if (next == NULL)
        break;
      text = next;
    }

  /* `[404]` is a code with brackets around it. */
  if (pattern->n_places == 0 || (brackets_first && pattern->n_places == 1))
    return NULL;

  return text;
}

/* Whether a number can end before @text: 401k, 1.1 and 13:55 are words. */
static gboolean
is_end (const char *text)
{
  if (g_ascii_isalnum (*text) || *text == '_' || *text == '%')
    return FALSE;

  return (*text != '.' && *text != ':') || !g_ascii_isdigit (text[1]);
}

static guint
get_code (const Pattern *pattern)
{
  guint code = 0;

  for (guint i = 0; i < N_DIGITS; i++)
    code = 10 * code + (guint) g_bit_nth_lsf (pattern->digits[i], -1);

  return code;
}

/* Returns what comes after a range that begins with @first, or %NULL if it is none. */
static const char *
parse_range (const char    *text,
             const Pattern *first,
             ScNumbers     *numbers)
{
  static const char *const dashes[] = { "-", "~", "..", "\u2013", "\u2014" };
  Pattern last = { .plain = FALSE };
  const char *end = NULL;

  if (!first->plain || first->n_places != N_DIGITS)
    return NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (dashes) && end == NULL; i++)
    {
      if (g_str_has_prefix (text, dashes[i]) && g_ascii_isdigit (text[strlen (dashes[i])]))
        end = parse_pattern (text + strlen (dashes[i]), &last);
    }

  if (end == NULL || !last.plain || last.n_places != N_DIGITS || !is_end (end))
    return NULL;

  for (guint code = get_code (first); code <= get_code (&last); code++)
    sc_numbers_add (numbers, code);

  return end;
}

static void
add_pattern (ScNumbers     *self,
             const Pattern *pattern)
{
  guint digits[N_DIGITS] = { pattern->digits[0], ANY, ANY };

  for (guint i = 1; i < pattern->n_places; i++)
    digits[i] = pattern->digits[i];

  if (digits[1] == ANY && digits[2] == ANY)
    self->classes |= (guint16) digits[0];

  for (guint code = 0; code < 1000; code++)
    {
      if ((digits[0] & 1u << code / 100) != 0 && (digits[1] & 1u << code / 10 % 10) != 0 &&
          (digits[2] & 1u << code % 10) != 0)
        sc_numbers_add (self, code);
    }
}

/**
 * sc_numbers_parse:
 * @text: a folded text
 * @exact: (out): whether it is one code with all its digits
 *
 * Adds the codes that stand at the beginning of @text to the set.
 *
 * Returns: how many bytes they take; 0 if @text does not begin with codes
 */
gsize
sc_numbers_parse (ScNumbers  *self,
                  const char *text,
                  gboolean   *exact)
{
  g_return_val_if_fail (self != NULL && text != NULL && exact != NULL, 0);

  Pattern pattern;
  const char *end = parse_pattern (text, &pattern);

  *exact = FALSE;
  if (end == NULL)
    return 0;

  const char *range_end = parse_range (end, &pattern, self);

  if (range_end != NULL)
    return (gsize) (range_end - text);

  if (!is_end (end))
    return 0;

  *exact = pattern.plain && pattern.n_places == N_DIGITS;
  add_pattern (self, &pattern);

  return (gsize) (end - text);
}
