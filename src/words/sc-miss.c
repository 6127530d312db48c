/* sc-miss.c — what to say where nothing was found
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-miss.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-elsewhere.h"
#include "sc-nearest.h"
#include "sc-prose.h"
#include "sc-text.h"
#include "sc-wording.h"

/* A number that is no status code can mean something elsewhere, and one that nobody uses can be
 * treated by its class; a slip is answered with the codes that are near. Words have no such answer:
 * guessing is done by the search itself.
 */

#define MAX_NEAREST 4

/* Returns the digits of @text if there is nothing else. */
static char *
dup_number (const char *text)
{
  g_autofree char *folded = sc_text_fold (text);
  gsize length = strlen (folded);

  if (length == 0 || length > 4 || strspn (folded, "0123456789") != length)
    return NULL;

  return g_steal_pointer (&folded);
}

static const char *
get_protocol (ScProtocol protocol)
{
  static const char *const names[SC_N_PROTOCOLS] = {
    N_ ("FTP reply"), N_ ("SMTP reply"), N_ ("WebSocket close code"),
    N_ ("gRPC status"), N_ ("curl exit code"), N_ ("TLS alert"),
  };

  return _ (names[protocol]);
}

static gboolean
is_in_class (const char *number)
{
  return strlen (number) == 3 && number[0] >= '1' && number[0] <= '5';
}

static void
append_elsewhere (GString    *out,
                  const char *number)
{
  g_autoptr (GArray) meanings = sc_elsewhere_find (number);

  for (guint i = 0; i < meanings->len; i++)
    {
      const ScElsewhere *meaning = &g_array_index (meanings, ScElsewhere, i);

      for (int language = 0; language < SC_N_LANGUAGES; language++)
        {
          g_autofree char *plain = sc_prose_to_plain (meaning->texts[language]);

          if (language == SC_LANGUAGE_EN)
            g_string_append_printf (out, "\n%s %s%s%s: %s", get_protocol (meaning->protocol),
                                    number, meaning->identifier != NULL ? " " : "",
                                    meaning->identifier != NULL ? meaning->identifier : "", plain);
          else
            g_string_append_printf (out, "\n%s", plain);
        }
      g_string_append_printf (out, " (%s)\n", meaning->source);
    }
}

/**
 * sc_miss_describe:
 * @text: what was searched for
 *
 * Returns: (transfer full) (nullable): what the number means that was typed, or how a client treats
 *   it (RFC 9110, section 15); %NULL if no number was typed or there is nothing to be said
 */
char *
sc_miss_describe (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  g_autofree char *number = dup_number (text);
  GString *out = g_string_new (NULL);

  if (number != NULL && is_in_class (number))
    g_string_append_printf (out,
                            /* Translators: a code that nobody uses, then the general one of its
                             * class, such as 400 */
                            _ ("No entry explains %s. A client that does not know a code has to "
                               "treat it as the general one of its class, %c00 (RFC 9110, "
                               "section 15)."),
                            number, number[0]);
  else if (number != NULL && strlen (number) == 3)
    g_string_append (out, _ ("A status code is a number from 100 to 599; a client should treat "
                             "others as an error of the server (RFC 9110, section 15)."));

  if (number != NULL)
    {
      gsize before = out->len;

      append_elsewhere (out, number);
      if (out->len > before)
        {
          const char *heading = _ ("Elsewhere the number means something:");

          g_string_insert (out, (gssize) before, heading);
          if (before > 0)
            g_string_insert (out, (gssize) before, "\n\n");
        }
    }

  return g_string_free (out, out->len == 0);
}

/**
 * sc_miss_dup_nearest:
 * @text: what was searched for
 *
 * Returns: (transfer full) (nullable): Pango markup with links to the codes that may have been
 *   meant, or %NULL if there are none
 */
char *
sc_miss_dup_nearest (ScIndex    *index,
                     const char *text)
{
  g_return_val_if_fail (index != NULL && text != NULL, NULL);

  g_autofree char *number = dup_number (text);

  if (number == NULL || strlen (number) != 3)
    return NULL;

  g_autoptr (GPtrArray) nearest = sc_nearest_find (index, number, MAX_NEAREST);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < nearest->len; i++)
    {
      ScStatus *status = g_ptr_array_index (nearest, i);
      g_autofree char *title =
          g_markup_printf_escaped (" %s", sc_status_get_title (status));

      g_string_append (out, i > 0 ? "\n" : "");
      sc_prose_append_link (out, sc_status_get_number (status),
                            sc_owner_get_id (sc_status_get_owner (status)));
      g_string_append (out, title);
    }

  return g_string_free (out, out->len == 0);
}
