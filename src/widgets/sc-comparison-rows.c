/* sc-comparison-rows.c — what a comparison says
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-comparison-rows.h"

#include <glib/gi18n-lib.h>

#include "sc-fact-wording.h"
#include "sc-wording.h"

/* What the page of a code says, for up to five of them at once; first what is short, so that it can
 * be seen together. Screen, clipboard and paper all show what is collected here; a row of which no
 * code has anything is left out. The details belong to the entries, which keep them.
 */

static void
part_clear (gpointer data)
{
  g_free (((ScComparisonPart *) data)->words);
}

static void
row_free (gpointer data)
{
  ScComparisonRow *row = data;

  for (int i = 0; i < SC_COMPARISON_MAX; i++)
    g_clear_pointer (&row->cells[i], g_array_unref);
  g_free (row);
}

static void
add_part (GArray   *cell,
          char     *words,
          ScDetail *detail)
{
  ScComparisonPart part = { words, detail };

  g_array_append_val (cell, part);
}

/* Each of these fills the cell of one code. */

static void
fill_summary (GArray   *cell,
              ScStatus *status)
{
  add_part (cell, NULL, sc_status_find_detail (status, SC_DETAIL_SUMMARY));
}

static void
fill_meaning (GArray   *cell,
              ScStatus *status)
{
  add_part (cell, NULL, sc_status_find_detail (status, SC_DETAIL_MEANING));
}

static void
fill_standing (GArray   *cell,
               ScStatus *status)
{
  add_part (cell, sc_wording_of_standing (status), NULL);
}

static void
fill_seen (GArray   *cell,
           ScStatus *status)
{
  add_part (cell, g_strdup (sc_fact_wording_of_seen (sc_status_get_visibility (status))), NULL);
}

static void
fill_fact (GArray       *cell,
           ScStatus     *status,
           ScDetailKind  kind)
{
  ScDetail *fact = sc_status_find_detail (status, kind);

  if (fact != NULL)
    add_part (cell,
              g_strdup (sc_fact_wording_of_value (
                  kind, sc_detail_get_attribute (fact, SC_ATTRIBUTE_VALUE))),
              fact);
}

static void
fill_retry (GArray   *cell,
            ScStatus *status)
{
  fill_fact (cell, status, SC_DETAIL_RETRY);
}

static void
fill_cache (GArray   *cell,
            ScStatus *status)
{
  fill_fact (cell, status, SC_DETAIL_CACHE);
}

static void
fill_content (GArray   *cell,
              ScStatus *status)
{
  fill_fact (cell, status, SC_DETAIL_CONTENT);
}

static void
fill_method (GArray   *cell,
             ScStatus *status)
{
  fill_fact (cell, status, SC_DETAIL_METHOD);
}

static void
fill_fields (GArray   *cell,
             ScStatus *status)
{
  GPtrArray *details = sc_status_get_details (status);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *field = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (field) != SC_DETAIL_FIELD)
        continue;

      add_part (cell,
                g_strdup_printf (
                    "%s · %s · %s", sc_detail_get_attribute (field, SC_ATTRIBUTE_NAME),
                    sc_fact_wording_of_value (SC_DETAIL_FIELD,
                                              sc_detail_get_attribute (field, SC_ATTRIBUTE_ROLE)),
                    sc_fact_wording_of_value (SC_DETAIL_FIELD,
                                              sc_detail_get_attribute (field, SC_ATTRIBUTE_IN))),
                field);
    }
}

static void
fill_advice (GArray     *cell,
             ScStatus   *status,
             const char *side)
{
  GPtrArray *details = sc_status_get_details (status);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *advice = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (advice) == SC_DETAIL_ADVICE &&
          g_str_equal (sc_detail_get_attribute (advice, SC_ATTRIBUTE_SIDE), side))
        add_part (cell, NULL, advice);
    }
}

static void
fill_client (GArray   *cell,
             ScStatus *status)
{
  fill_advice (cell, status, "client");
}

static void
fill_server (GArray   *cell,
             ScStatus *status)
{
  fill_advice (cell, status, "server");
}

/* Facts are compared by their words: the sentence that explains one is written for its code. */
static char *
join_words (GArray *cell)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < cell->len; i++)
    g_string_append_printf (words, "%s\n", g_array_index (cell, ScComparisonPart, i).words);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static gboolean
find_difference (const ScComparisonRow *row,
                 guint                  n_codes)
{
  g_autofree char *first = join_words (row->cells[0]);

  for (guint i = 1; i < n_codes; i++)
    {
      g_autofree char *words = join_words (row->cells[i]);

      if (!g_str_equal (first, words))
        return TRUE;
    }

  return FALSE;
}

static ScComparisonRow *
row_new (ScComparison *comparison,
         const char   *name,
         gboolean      is_fact,
         void        (*fill) (GArray *, ScStatus *))
{
  guint n = sc_comparison_get_size (comparison);
  ScComparisonRow *row = g_new0 (ScComparisonRow, 1);
  gboolean any = FALSE;

  row->name = name;
  row->is_fact = is_fact;
  for (guint i = 0; i < n; i++)
    {
      row->cells[i] = g_array_new (FALSE, FALSE, sizeof (ScComparisonPart));
      g_array_set_clear_func (row->cells[i], part_clear);
      fill (row->cells[i], sc_comparison_get (comparison, i));
      any |= row->cells[i]->len > 0;
    }

  if (!any)
    {
      row_free (row);
      return NULL;
    }

  row->differs = is_fact && find_difference (row, n);
  return row;
}

/**
 * sc_comparison_rows_new:
 *
 * Returns: (transfer full) (element-type ScComparisonRow): what is said about each of the codes
 */
GPtrArray *
sc_comparison_rows_new (ScComparison *comparison)
{
  const struct
  {
    const char *name;
    gboolean is_fact;
    void (*fill) (GArray *, ScStatus *);
  } kinds[] = {
    { _ ("In short"), FALSE, fill_summary },
    { sc_fact_wording_of_kind (SC_DETAIL_RETRY), TRUE, fill_retry },
    { sc_fact_wording_of_kind (SC_DETAIL_CACHE), TRUE, fill_cache },
    { sc_fact_wording_of_kind (SC_DETAIL_CONTENT), TRUE, fill_content },
    { sc_fact_wording_of_kind (SC_DETAIL_METHOD), TRUE, fill_method },
    { _ ("Seen"), TRUE, fill_seen },
    { _ ("Class and standing"), TRUE, fill_standing },
    { _ ("Meaning"), FALSE, fill_meaning },
    { _ ("Fields"), TRUE, fill_fields },
    { _ ("On the client’s side"), FALSE, fill_client },
    { _ ("On the server’s side"), FALSE, fill_server },
  };

  g_return_val_if_fail (SC_IS_COMPARISON (comparison), NULL);

  GPtrArray *rows = g_ptr_array_new_with_free_func (row_free);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds) && sc_comparison_get_size (comparison) > 0; i++)
    {
      ScComparisonRow *row =
          row_new (comparison, kinds[i].name, kinds[i].is_fact, kinds[i].fill);

      if (row != NULL)
        g_ptr_array_add (rows, row);
    }

  return rows;
}

static ScDetail *
find_sentence (ScStatus *one,
               ScStatus *other)
{
  GPtrArray *details = sc_status_get_details (one);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *confusion = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (confusion) != SC_DETAIL_CONFUSION)
        continue;

      const char *owner = sc_detail_get_attribute (confusion, SC_ATTRIBUTE_OWNER);

      if (sc_status_is (other, sc_detail_get_attribute (confusion, SC_ATTRIBUTE_CODE),
                        owner != NULL ? owner : SC_OWNER_IANA))
        return confusion;
    }

  return NULL;
}

/**
 * sc_comparison_distinctions:
 *
 * Returns: (transfer full) (element-type ScDistinction): for each two of the codes the sentence
 *   that tells them apart, as far as the table has one
 */
GArray *
sc_comparison_distinctions (ScComparison *comparison)
{
  g_return_val_if_fail (SC_IS_COMPARISON (comparison), NULL);

  guint n = sc_comparison_get_size (comparison);
  GArray *distinctions = g_array_new (FALSE, FALSE, sizeof (ScDistinction));

  for (guint i = 0; i < n; i++)
    {
      for (guint j = i + 1; j < n; j++)
        {
          ScStatus *one = sc_comparison_get (comparison, i);
          ScStatus *other = sc_comparison_get (comparison, j);
          ScDistinction distinction = { one, other, find_sentence (one, other) };

          if (distinction.sentence != NULL)
            g_array_append_val (distinctions, distinction);
        }
    }

  return distinctions;
}

/**
 * sc_comparison_rows_mark:
 *
 * Returns: (transfer full): the name of a row and, of a fact, a sign that says whether the codes
 *   differ in it
 */
char *
sc_comparison_rows_mark (const ScComparisonRow *row)
{
  if (!row->is_fact)
    return g_strdup (row->name);

  return g_strdup_printf ("%s %s", row->differs ? "≠" : "=", row->name);
}
