/* sc-row-count.c — how often a code stands in a text, in its row
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-row-count.h"

#include <glib/gi18n-lib.h>

#include "sc-digits.h"
#include "sc-explanation-counts.h"
#include "sc-row-paint.h"

/* A number and a bar. What nobody but a server behind has answered is no answer of the text, so its
 * number stands in parentheses.
 */

static guint64
get_length (const ScRowCount *self)
{
  return self->count > 0 ? self->count : self->behind;
}

/**
 * sc_row_count_update:
 * @explanation: (nullable): the text
 * @status: (nullable): the code of the row
 *
 * Returns: whether the code stands there more or less often than before
 */
gboolean
sc_row_count_update (ScRowCount    *self,
                     ScExplanation *explanation,
                     ScStatus      *status)
{
  ScRowCount before = *self;

  *self = (ScRowCount){ 0, 0, 0 };
  if (explanation != NULL && status != NULL &&
      sc_explanation_count (explanation, status, &self->count, &self->behind))
    self->highest = sc_explanation_get_highest (explanation);

  return self->count != before.count || self->behind != before.behind;
}

/**
 * sc_row_count_is_any:
 *
 * Returns: whether the code stands in the text
 */
gboolean
sc_row_count_is_any (const ScRowCount *self)
{
  return get_length (self) > 0;
}

/**
 * sc_row_count_dup_label:
 *
 * Returns: (transfer full) (nullable): the number for who cannot see it, or %NULL if it is 0
 */
char *
sc_row_count_dup_label (const ScRowCount *self)
{
  gulong n = (gulong) MIN (get_length (self), G_MAXULONG);
  g_autofree char *number = sc_digits_group (get_length (self));

  if (n == 0)
    return NULL;

  if (self->count > 0)
    /* Translators: how often a code stands in a text */
    return g_strdup_printf (ngettext ("%s time", "%s times", n), number);

  /* Translators: how often a code stands in a text as the answer of a server behind another one */
  return g_strdup_printf (ngettext ("%s time from a server behind", "%s times from a server behind",
                                    n),
                          number);
}

/**
 * sc_row_count_paint:
 * @start: where the bar may begin
 * @end: where both end
 *
 * Paints the number, and the bar below all that is between @start and @end.
 *
 * Returns: the width of the number in pixels and the space before it
 */
int
sc_row_count_paint (const ScRowCount *self,
                    GtkWidget        *row,
                    GtkSnapshot      *snapshot,
                    ScStatus         *status,
                    int               start,
                    int               end,
                    const GdkRGBA    *foreground)
{
  if (!sc_row_count_is_any (self))
    return 0;

  g_autofree char *number = sc_digits_group (get_length (self));
  g_autofree char *text = self->count > 0 ? g_strdup (number) : g_strdup_printf ("(%s)", number);

  sc_row_paint_bar (row, snapshot, status, start, end,
                    (double) get_length (self) / (double) self->highest);
  return sc_row_paint_count (row, snapshot, text, end, foreground);
}
