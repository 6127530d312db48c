/* sc-distance.c — how far a word is from being another
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-distance.h"

#include <string.h>

/* The least number of slips of a finger that make one word of the other: a letter left out, put in,
 * taken for another, or two neighbours exchanged. This is the optimal string alignment distance,
 * with three rows of its matrix instead of all, and only as far as it can stay within a limit.
 */

static guint
min3 (guint a,
      guint b,
      guint c)
{
  return MIN (a, MIN (b, c));
}

static gboolean
is_exchanged (const gunichar *one,
              guint           i,
              const gunichar *two,
              guint           j)
{
  return i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1];
}

/**
 * sc_distance:
 * @limit: what is further away is not looked at closely
 *
 * Returns: the distance, or something greater than @limit
 */
guint
sc_distance (const gunichar *one,
             guint           n_one,
             const gunichar *two,
             guint           n_two,
             guint           limit)
{
  guint rows[3][SC_DISTANCE_MAX_LENGTH + 1];

  if (n_one > SC_DISTANCE_MAX_LENGTH || n_two > SC_DISTANCE_MAX_LENGTH ||
      MAX (n_one, n_two) - MIN (n_one, n_two) > limit)
    return limit + 1;

  for (guint j = 0; j <= n_two; j++)
    rows[0][j] = j;

  for (guint i = 1; i <= n_one; i++)
    {
      guint *row = rows[i % 3];
      const guint *above = rows[(i + 2) % 3];
      const guint *twice_above = rows[(i + 1) % 3];
      guint first = i > limit ? i - limit : 1;
      guint last = MIN (n_two, i + limit);

      /* What lies outside the band is too far away. */
      row[first - 1] = first == 1 ? i : limit + 1;

      guint least = row[first - 1];

      for (guint j = first; j <= last; j++)
        {
          guint up = j < i + limit ? above[j] : limit + 1;

          row[j] = min3 (up + 1, row[j - 1] + 1,
                         above[j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1));
          if (is_exchanged (one, i, two, j))
            row[j] = MIN (row[j], twice_above[j - 2] + 1);
          least = MIN (least, row[j]);
        }

      if (least > limit)
        return limit + 1;
    }

  return rows[n_one % 3][n_two];
}
