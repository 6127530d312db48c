/* sc-facts.c — what is to be said of a code, in names and words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-facts.h"

#include <glib/gi18n-lib.h>

#include "sc-fact-wording.h"
#include "sc-locale.h"
#include "sc-pinyin.h"
#include "sc-wording.h"

/* Lists of names and what is known of each, plain text: the page makes widgets of them and the
 * printed sheet makes lines, and both must say the same.
 */

static void
fact_free (gpointer data)
{
  ScFact *fact = data;

  g_free (fact->words);
  g_free (fact);
}

/* Puts a fact below the last one with the same name, so that each name is said once. */
static void
add_fact (GPtrArray  *facts,
          const char *name,
          const char *words,
          ScDetail   *detail)
{
  ScFact *fact = g_new (ScFact, 1);
  int place = -1;

  *fact = (ScFact){ name, g_strdup (words), detail };
  for (guint i = 0; i < facts->len; i++)
    {
      if (g_str_equal (((const ScFact *) g_ptr_array_index (facts, i))->name, name))
        place = (int) i + 1;
    }

  g_ptr_array_insert (facts, place, fact);
}

static void
add_value (GPtrArray    *facts,
           ScStatus     *status,
           ScDetailKind  kind,
           ScAttribute   attribute)
{
  ScDetail *detail = sc_status_find_detail (status, kind);

  if (detail != NULL)
    add_fact (facts, sc_fact_wording_of_kind (kind),
              sc_fact_wording_of_value (kind, sc_detail_get_attribute (detail, attribute)), detail);
}

/**
 * sc_facts_new_advice:
 *
 * Returns: (transfer full) (element-type ScFact): what to do, named after the side that it is for,
 *   the client's first
 */
GPtrArray *
sc_facts_new_advice (ScStatus *status)
{
  static const struct
  {
    const char *side;
    const char *name;
  } sides[] = {
    { "client", N_ ("On the client’s side") },
    { "server", N_ ("On the server’s side") },
  };

  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  GPtrArray *facts = g_ptr_array_new_with_free_func (fact_free);
  GPtrArray *details = sc_status_get_details (status);

  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      for (guint j = 0; j < details->len; j++)
        {
          ScDetail *detail = g_ptr_array_index (details, j);

          if (sc_detail_get_kind (detail) == SC_DETAIL_ADVICE &&
              g_str_equal (sc_detail_get_attribute (detail, SC_ATTRIBUTE_SIDE), sides[i].side))
            add_fact (facts, _ (sides[i].name), "", detail);
        }
    }

  return facts;
}

/**
 * sc_facts_new_behavior:
 *
 * Returns: (transfer full) (element-type ScFact): how the code behaves and where it can be met
 */
GPtrArray *
sc_facts_new_behavior (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  GPtrArray *facts = g_ptr_array_new_with_free_func (fact_free);

  add_value (facts, status, SC_DETAIL_RETRY, SC_ATTRIBUTE_VALUE);
  add_value (facts, status, SC_DETAIL_CACHE, SC_ATTRIBUTE_VALUE);
  add_value (facts, status, SC_DETAIL_CONTENT, SC_ATTRIBUTE_VALUE);
  add_value (facts, status, SC_DETAIL_METHOD, SC_ATTRIBUTE_VALUE);
  add_fact (facts, _ ("Seen"), sc_fact_wording_of_seen (sc_status_get_visibility (status)), NULL);
  add_value (facts, status, SC_DETAIL_INTRODUCED, SC_ATTRIBUTE_VERSION);

  return facts;
}

static void
add_field (GPtrArray *facts,
           ScDetail  *field)
{
  const char *role = sc_detail_get_attribute (field, SC_ATTRIBUTE_ROLE);
  const char *in = sc_detail_get_attribute (field, SC_ATTRIBUTE_IN);
  g_autofree char *words =
      g_strdup_printf ("%s · %s", sc_fact_wording_of_value (SC_DETAIL_FIELD, role),
                       sc_fact_wording_of_value (SC_DETAIL_FIELD, in));

  add_fact (facts, sc_detail_get_attribute (field, SC_ATTRIBUTE_NAME), words, field);
}

/**
 * sc_facts_new_fields:
 *
 * Returns: (transfer full) (element-type ScFact): the fields that belong to the code, in the order
 *   of the table, each under its name
 */
GPtrArray *
sc_facts_new_fields (ScStatus *status)
{
  g_return_val_if_fail (SC_IS_STATUS (status), NULL);

  GPtrArray *facts = g_ptr_array_new_with_free_func (fact_free);
  GPtrArray *details = sc_status_get_details (status);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) == SC_DETAIL_FIELD)
        add_field (facts, detail);
    }

  return facts;
}

static void
add_alias (GPtrArray *facts,
           ScTable   *table,
           ScDetail  *alias)
{
  const char *id = sc_detail_get_attribute (alias, SC_ATTRIBUTE_OWNER);
  ScOwner *owner = id != NULL ? sc_table_find_owner (table, id) : NULL;
  g_autofree char *kind = sc_fact_wording_of_alias (
      alias, owner != NULL ? sc_owner_get_name (owner, sc_locale_get_language ()) : id);

  add_fact (facts, sc_detail_get_text (alias, SC_LANGUAGE_EN), kind, NULL);
}

static void
add_pinyin (GPtrArray *facts,
            ScStatus  *status)
{
  ScDetail *pinyin = sc_status_find_detail (status, SC_DETAIL_PINYIN);

  if (pinyin == NULL)
    return;

  g_autofree char *marked = sc_pinyin_mark (sc_detail_get_text (pinyin, SC_LANGUAGE_EN));

  add_fact (facts, sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH), marked, NULL);
}

/**
 * sc_facts_new_names:
 * @table: where the owners of names are
 *
 * Returns: (transfer full) (element-type ScFact): the names of the code through time, those that
 *   products and people give it, and how the Chinese one is pronounced
 */
GPtrArray *
sc_facts_new_names (ScStatus *status,
                    ScTable  *table)
{
  g_return_val_if_fail (SC_IS_STATUS (status) && table != NULL, NULL);

  GPtrArray *facts = g_ptr_array_new_with_free_func (fact_free);
  GPtrArray *details = sc_status_get_details (status);
  ScDetail *reference = sc_status_find_detail (status, SC_DETAIL_REFERENCE);
  const char *phrase = sc_status_get_phrase (status);

  if (phrase != NULL && reference != NULL)
    add_fact (facts, phrase, _ ("Today"), reference);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) == SC_DETAIL_FORMER)
        add_fact (facts, sc_detail_get_text (detail, SC_LANGUAGE_EN), _ ("Earlier"), detail);
      else if (sc_detail_get_kind (detail) == SC_DETAIL_ALIAS)
        add_alias (facts, table, detail);
    }

  add_pinyin (facts, status);
  return facts;
}
