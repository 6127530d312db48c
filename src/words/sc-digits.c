/* sc-digits.c — numbers that are large
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-digits.h"

#include <string.h>

/* The flag of printf() for this groups nothing in the locales `C` and `C.UTF-8`, which are those of
 * many servers. English and Chinese group alike.
 */

/**
 * sc_digits_group:
 *
 * Returns: (transfer full): @number with a comma between each three digits
 */
char *
sc_digits_group (guint64 number)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GUINT64_FORMAT, number);
  gsize length = strlen (digits);
  GString *grouped = g_string_new (NULL);

  for (gsize i = 0; i < length; i++)
    {
      if (i > 0 && (length - i) % 3 == 0)
        g_string_append_c (grouped, ',');
      g_string_append_c (grouped, digits[i]);
    }

  return g_string_free (grouped, FALSE);
}
