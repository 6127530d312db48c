/* sc-answers.c — what to tell somebody who asks in a terminal
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-answers.h"

#include <string.h>

/* A list on the screen shows everything that was found and lets a person choose; a terminal has to
 * choose itself. Who types a number wants that code, and who types words wants the code that is
 * called so; a class or a filter asks for a list, of which no entry is the answer.
 *
 * A screen also shows everything while somebody has typed a hyphen or half a filter. In a terminal
 * nothing follows, and a script must not take all codes for the answer to the `-` of a log.
 */

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\r\n")] == '\0';
}

static GArray *
search (ScIndex    *index,
        const char *text)
{
  g_autoptr (ScQuery) query = sc_index_parse (index, text);
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (ScHit));

  if (!sc_query_is_empty (query) || is_blank (text))
    sc_index_search (index, query, hits);
  return hits;
}

/* The hits of numbers stand in the order of the numbers, the registered meaning first. */
static gboolean
is_direct (ScIndex *index,
           GArray  *hits,
           guint    i)
{
  const ScHit *hit = &g_array_index (hits, ScHit, i);

  if (hit->score.rank == SC_RANK_NUMBER)
    {
      const char *number = sc_status_get_number (sc_index_get_status (index, hit->entry));
      const ScHit *before = i > 0 ? &g_array_index (hits, ScHit, i - 1) : NULL;

      return before == NULL ||
             !sc_status_is (sc_index_get_status (index, before->entry), number, NULL);
    }

  return i == 0 && hit->score.rank < SC_RANK_NUMBER_START;
}

/**
 * sc_answers_find:
 * @self: (out caller-allocates): what was found, to be cleared with sc_answers_clear()
 * @text: what somebody typed, as sc_query_parse() understands it
 */
void
sc_answers_find (ScAnswers  *self,
                 ScIndex    *index,
                 const char *text)
{
  g_return_if_fail (self != NULL && index != NULL && text != NULL);

  g_autoptr (GArray) hits = search (index, text);

  self->direct = g_list_store_new (SC_TYPE_STATUS);
  self->others = g_list_store_new (SC_TYPE_STATUS);
  for (guint i = 0; i < hits->len; i++)
    {
      guint entry = g_array_index (hits, ScHit, i).entry;

      g_list_store_append (is_direct (index, hits, i) ? self->direct : self->others,
                           sc_index_get_status (index, entry));
    }
}

/**
 * sc_answers_new_all:
 *
 * Returns: (transfer full): everything that @text finds, the best first; everything that there is
 *   for a blank one
 */
GListStore *
sc_answers_new_all (ScIndex    *index,
                    const char *text)
{
  g_return_val_if_fail (index != NULL && text != NULL, NULL);

  g_autoptr (GArray) hits = search (index, text);
  GListStore *all = g_list_store_new (SC_TYPE_STATUS);

  for (guint i = 0; i < hits->len; i++)
    g_list_store_append (all, sc_index_get_status (index, g_array_index (hits, ScHit, i).entry));

  return all;
}

/**
 * sc_answers_clear:
 */
void
sc_answers_clear (ScAnswers *self)
{
  g_clear_object (&self->direct);
  g_clear_object (&self->others);
}
