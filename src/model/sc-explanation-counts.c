/* sc-explanation-counts.c — how often each entry of the table stands in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explanation-counts.h"

/* What a list of the entries shows. A report has so few that nothing is remembered here. */

/* So many answers can be followed one by one. */
#define MAX_FOLLOWED 20
#define MAX_STEPS_FOLLOWED 100

/**
 * sc_explanation_pick_order:
 *
 * A trace is read from its beginning to its end; of a log somebody wants to know what is frequent.
 *
 * Returns: the order in which most people want to see what was found
 */
ScTextOrder
sc_explanation_pick_order (ScReport *report)
{
  g_return_val_if_fail (report != NULL, SC_TEXT_ORDER_APPEARANCE);

  guint64 count = sc_report_get_count (report);
  guint64 steps = sc_report_get_n_steps (report);

  return count <= MAX_FOLLOWED || (steps > 0 && count <= MAX_STEPS_FOLLOWED)
             ? SC_TEXT_ORDER_APPEARANCE
             : SC_TEXT_ORDER_COUNT;
}

/**
 * sc_explanation_count:
 * @count: (out): how often @status was answered
 * @behind: (out): how often only a server behind the one that wrote the text answered it
 *
 * Returns: whether @status was found
 */
gboolean
sc_explanation_count (ScExplanation *self,
                      ScStatus      *status,
                      guint64       *count,
                      guint64       *behind)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), FALSE);
  g_return_val_if_fail (count != NULL && behind != NULL, FALSE);

  ScReport *report = sc_explanation_get_report (self);
  const ScTally *tally = report != NULL ? sc_report_find_status (report, status) : NULL;

  *count = tally != NULL ? tally->count : 0;
  *behind = tally != NULL ? tally->roles[SC_FINDING_UPSTREAM] : 0;

  return tally != NULL && status != NULL;
}

static int
compare_counts (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  guint64 one;
  guint64 two;
  guint64 one_behind;
  guint64 two_behind;

  sc_explanation_count (data, *(ScStatus *const *) a, &one, &one_behind);
  sc_explanation_count (data, *(ScStatus *const *) b, &two, &two_behind);
  if (one == two)
    return one_behind < two_behind ? 1 : one_behind > two_behind ? -1 : 0;

  return one < two ? 1 : -1;
}

/**
 * sc_explanation_list_statuses:
 *
 * Returns: (transfer full) (element-type ScStatus) (nullable): the entries of the table that were
 *   found, in the order that is chosen; %NULL if there is no report
 */
GPtrArray *
sc_explanation_list_statuses (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), NULL);

  ScReport *report = sc_explanation_get_report (self);

  if (report == NULL)
    return NULL;

  GPtrArray *statuses = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sc_report_get_length (report); i++)
    {
      ScStatus *status = sc_report_get_tally (report, i)->status;

      if (status != NULL)
        g_ptr_array_add (statuses, g_object_ref (status));
    }

  /* Which is stable, so that codes of equal number stay as they came. */
  if (sc_explanation_get_order (self) == SC_TEXT_ORDER_COUNT)
    g_ptr_array_sort_with_data (statuses, compare_counts, self);

  return statuses;
}

/**
 * sc_explanation_get_highest:
 *
 * Returns: how often the most frequent entry was answered
 */
guint64
sc_explanation_get_highest (ScExplanation *self)
{
  g_return_val_if_fail (SC_IS_EXPLANATION (self), 0);

  ScReport *report = sc_explanation_get_report (self);
  guint64 highest = 0;

  for (guint i = 0; report != NULL && i < sc_report_get_length (report); i++)
    {
      guint64 count;
      guint64 behind;

      if (sc_explanation_count (self, sc_report_get_tally (report, i)->status, &count,
                                &behind))
        highest = MAX (highest, MAX (count, behind));
    }

  return highest;
}
