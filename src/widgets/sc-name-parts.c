/* sc-name-parts.c — the sections of the page that are names and documents
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-name-parts.h"

#include "sc-fact-wording.h"
#include "sc-facts.h"

/* What the code is and was called and by whom, how a response with it looks, and where all of that
 * comes from.
 */

/* Names */

#define NAME_WIDTH 20 /* characters */

/* Returns the end of the facts that have the name of the one at @start. */
static guint
find_end (GPtrArray *facts,
          guint      start)
{
  const ScFact *first = g_ptr_array_index (facts, start);
  guint end = start + 1;

  while (end < facts->len &&
         g_str_equal (((const ScFact *) g_ptr_array_index (facts, end))->name, first->name))
    end++;

  return end;
}

/* A line for each thing that is known of a name. */
static GtkWidget *
new_known (GPtrArray *facts,
           guint      start,
           guint      end)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  for (guint i = start; i < end; i++)
    {
      const ScFact *fact = g_ptr_array_index (facts, i);
      g_autoptr (GString) line = g_string_new (NULL);

      sc_parts_append_words (line, fact->words);
      if (fact->detail != NULL)
        sc_parts_append_reference (line, fact->detail);
      g_string_append_printf (markup, "%s%s", i > start ? "\n" : "", line->str);
    }

  return sc_parts_new_line (markup->str, NULL);
}

/**
 * sc_name_parts_new_names:
 *
 * Returns: (transfer floating) (nullable): the names of the code, each with what is known of it
 */
GtkWidget *
sc_name_parts_new_names (const ScParts *parts)
{
  g_autoptr (GPtrArray) names = sc_facts_new_names (parts->status, parts->table);

  if (names->len == 0)
    return NULL;

  GtkWidget *grid = sc_parts_new_grid ();

  for (guint i = 0, end; i < names->len; i = end)
    {
      const ScFact *name = g_ptr_array_index (names, i);

      end = find_end (names, i);
      sc_parts_append_row (grid, sc_parts_new_label (name->name, NULL, NAME_WIDTH),
                           new_known (names, i, end));
    }

  return grid;
}

/**
 * sc_name_parts_new_sample:
 *
 * Returns: (transfer floating) (nullable): a response with the code as it stands on the wire
 */
GtkWidget *
sc_name_parts_new_sample (const ScParts *parts)
{
  const char *sample = sc_status_get_text (parts->status, SC_DETAIL_SAMPLE, SC_LANGUAGE_EN);

  if (sample == NULL)
    return NULL;

  GtkWidget *label = sc_parts_new_label (sample, "sample", -1);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  return label;
}

/* Sources */

static void
append_source (GtkWidget *list,
               ScDetail  *detail)
{
  const char *primary = sc_detail_get_attribute (detail, SC_ATTRIBUTE_PRIMARY);
  g_autoptr (GString) markup = g_string_new (NULL);

  sc_parts_append_reference (markup, detail);
  if (markup->len == 0)
    sc_parts_append_words (markup, sc_detail_get_text (detail, SC_LANGUAGE_EN));

  if (primary != NULL)
    sc_parts_append_words (markup, sc_fact_wording_of_value (SC_DETAIL_SOURCE, primary));

  gtk_box_append (GTK_BOX (list), sc_parts_new_line (markup->str, NULL));
}

/**
 * sc_name_parts_new_sources:
 *
 * Returns: (transfer floating): what the entry rests on, and of what is no specification whether
 *   the owner's own text was seen
 */
GtkWidget *
sc_name_parts_new_sources (const ScParts *parts)
{
  GPtrArray *details = sc_status_get_details (parts->status);
  GtkWidget *list = sc_parts_new_list ();

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      switch ((int) sc_detail_get_kind (detail))
        {
        case SC_DETAIL_REFERENCE:
        case SC_DETAIL_DOCUMENT:
        case SC_DETAIL_SOURCE:
          append_source (list, detail);
          break;
        default:
          break;
        }
    }

  return list;
}
