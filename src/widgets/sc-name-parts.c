/* sc-name-parts.c — the sections of the page that are names and documents
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-name-parts.h"

#include <glib/gi18n-lib.h>

#include "sc-fact-wording.h"
#include "sc-pinyin.h"
#include "sc-wording.h"

/* What the code is and was called and by whom, how a response with it looks, and where all of that
 * comes from.
 */

/* Names */

#define NAME_WIDTH 20 /* characters */

typedef struct
{
  const char *name;
  GString *known; /* markup, a line for each thing that is known of the name */
} Name;

static void
name_clear (gpointer data)
{
  g_string_free (((Name *) data)->known, TRUE);
}

/* Returns the markup of @name, on a new line. */
static GString *
ensure_name (GArray     *names,
             const char *name)
{
  for (guint i = 0; i < names->len; i++)
    {
      Name *known = &g_array_index (names, Name, i);

      if (g_str_equal (known->name, name))
        return g_string_append_c (known->known, '\n');
    }

  Name added = { name, g_string_new (NULL) };

  g_array_append_val (names, added);
  return added.known;
}

static void
add_reference (GArray     *names,
               const char *name,
               const char *what,
               ScDetail   *detail)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  sc_parts_append_words (markup, what);
  sc_parts_append_reference (markup, detail);
  g_string_append (ensure_name (names, name), markup->str);
}

static void
add_alias (GArray        *names,
           const ScParts *parts,
           ScDetail      *alias)
{
  const char *id = sc_detail_get_attribute (alias, SC_ATTRIBUTE_OWNER);
  ScOwner *owner = id != NULL ? sc_table_find_owner (parts->table, id) : NULL;
  g_autofree char *kind = sc_fact_wording_of_alias (
      alias, owner != NULL ? sc_owner_get_name (owner, sc_wording_get_language ()) : id);
  g_autofree char *markup = g_markup_escape_text (kind, -1);

  g_string_append (ensure_name (names, sc_detail_get_text (alias, SC_LANGUAGE_EN)), markup);
}

static void
add_names (GArray        *names,
           const ScParts *parts)
{
  GPtrArray *details = sc_status_get_details (parts->status);
  ScDetail *reference = sc_status_find_detail (parts->status, SC_DETAIL_REFERENCE);
  const char *phrase = sc_status_get_phrase (parts->status);

  if (phrase != NULL && reference != NULL)
    add_reference (names, phrase, _ ("Today"), reference);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) == SC_DETAIL_FORMER)
        add_reference (names, sc_detail_get_text (detail, SC_LANGUAGE_EN), _ ("Earlier"), detail);
      else if (sc_detail_get_kind (detail) == SC_DETAIL_ALIAS)
        add_alias (names, parts, detail);
    }
}

static void
add_pinyin (GArray        *names,
            const ScParts *parts)
{
  ScDetail *pinyin = sc_status_find_detail (parts->status, SC_DETAIL_PINYIN);

  if (pinyin == NULL)
    return;

  g_autofree char *marked = sc_pinyin_mark (sc_detail_get_text (pinyin, SC_LANGUAGE_EN));

  g_string_append (ensure_name (names, sc_status_get_text (parts->status, SC_DETAIL_NAME,
                                                           SC_LANGUAGE_ZH)),
                   marked);
}

/**
 * sc_name_parts_new_names:
 *
 * Returns: (transfer floating) (nullable): the names of the code through time, those that products
 *   and people give it, and how the Chinese one is pronounced
 */
GtkWidget *
sc_name_parts_new_names (const ScParts *parts)
{
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (Name));

  g_array_set_clear_func (names, name_clear);
  add_names (names, parts);
  add_pinyin (names, parts);
  if (names->len == 0)
    return NULL;

  GtkWidget *grid = sc_parts_new_grid ();

  for (guint i = 0; i < names->len; i++)
    {
      const Name *name = &g_array_index (names, Name, i);

      sc_parts_append_row (grid, sc_parts_new_label (name->name, NULL, NAME_WIDTH),
                           sc_parts_new_line (name->known->str, NULL));
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
