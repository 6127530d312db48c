/* sc-nearest.c — codes that somebody may have meant by a number
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-nearest.h"

#include <string.h>

/* A number that nobody uses is a slip: of one digit, or of two neighbours that were exchanged. Of
 * such codes those come first which are common, and then those that are near.
 */

typedef struct
{
  ScStatus *status;
  guint slips;
  guint away;
} Candidate;

static guint
count_slips (const char *one,
             const char *two)
{
  guint differ = 0;

  for (int i = 0; i < 3; i++)
    differ += one[i] != two[i] ? 1 : 0;

  if (differ == 2 && ((one[0] == two[1] && one[1] == two[0]) ||
                      (one[1] == two[2] && one[2] == two[1])))
    return 1;

  return differ;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Candidate *one = a;
  const Candidate *two = b;
  guint place_one = sc_status_get_place (one->status);
  guint place_two = sc_status_get_place (two->status);

  if (one->slips != two->slips)
    return (int) one->slips - (int) two->slips;

  if (place_one != place_two)
    return place_one < place_two ? -1 : 1;

  return (int) one->away - (int) two->away;
}

/**
 * sc_nearest_find:
 * @number: three digits that no entry has
 * @limit: how many codes are enough
 *
 * Returns: (transfer full) (element-type ScStatus): codes that are one slip away, the likely ones
 *   first, and each number once
 */
GPtrArray *
sc_nearest_find (ScIndex    *index,
                 const char *number,
                 guint       limit)
{
  g_return_val_if_fail (index != NULL && number != NULL && strlen (number) == 3, NULL);

  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  int wanted = (int) g_ascii_strtoull (number, NULL, 10);

  for (guint i = 0; i < sc_index_get_length (index); i++)
    {
      ScStatus *status = sc_index_get_status (index, i);
      Candidate candidate = { status, count_slips (number, sc_status_get_number (status)),
                              (guint) ABS ((int) sc_status_get_code (status) - wanted) };

      if (sc_status_get_state (status) != SC_STATE_NOT_STATUS && sc_status_has_number (status) &&
          candidate.slips == 1)
        g_array_append_val (candidates, candidate);
    }
  g_array_sort (candidates, compare);

  for (guint i = 0; i < candidates->len && found->len < limit; i++)
    {
      ScStatus *status = g_array_index (candidates, Candidate, i).status;
      gboolean again = FALSE;

      for (guint j = 0; j < found->len; j++)
        again = again || sc_status_get_code (g_ptr_array_index (found, j)) ==
                             sc_status_get_code (status);
      if (!again)
        g_ptr_array_add (found, g_object_ref (status));
    }

  return found;
}
