/* sc-spelling.c — whether a text is spelt as a constant of a library
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-spelling.h"

#include <string.h>

/* Constants have underscores (`NOT_FOUND`), humps (`notFound`), or are parts of something
 * (`codes.teapot`, `:gone`). File names, domains and versions have dots as well, so what is a part
 * must be one of something that has to do with a status; and where the rest is small letters, as in
 * `http.conf`, it must be whole.
 */

static gboolean
is_identifier (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (!g_ascii_isalnum (*p) && strchr ("_.:", *p) == NULL)
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_hump (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_islower (p[0]) && g_ascii_isupper (p[1]))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_upper (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_isupper (*p))
        return TRUE;
    }

  return FALSE;
}

/* What stands before a dot or colon can be anything: a file, a domain, a package. That of a status
 * says so, as in `HttpStatus.NOT_FOUND`, or is left out, as in `:not_found`. */
static gboolean
is_of_status (const char *text,
              const char *folded)
{
  static const char *const words[] = { "http", "status", "code", "response" };

  if (strpbrk (text, ".:") == text)
    return strpbrk (text + strspn (text, ".:"), ".:") == NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (folded, words[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * sc_spelling_read:
 * @text: what was typed
 * @folded: the same, folded
 *
 * Returns: how it is spelt
 */
ScSpelling
sc_spelling_read (const char *text,
                  const char *folded)
{
  g_return_val_if_fail (text != NULL && folded != NULL, SC_SPELLING_WORDS);

  gboolean is_part = strpbrk (text, ".:") != NULL;
  gboolean is_joined = strchr (text, '_') != NULL || has_hump (text);

  if (!is_identifier (text) || (!is_part && !is_joined) ||
      (is_part && !is_of_status (text, folded)))
    return SC_SPELLING_WORDS;

  return is_joined || has_upper (text) ? SC_SPELLING_CONSTANT : SC_SPELLING_MAYBE;
}
