/* sc-reason-wording.c — why an entry is among the results, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-reason-wording.h"

#include <glib/gi18n-lib.h>

#include "sc-fact-wording.h"
#include "sc-locale.h"
#include "sc-pinyin.h"
#include "sc-wording.h"

/* The name that was found and what kind of name it is, short enough for the second line of a row.
 */

static const char *
find_owner_name (ScTable  *table,
                 ScDetail *alias)
{
  const char *id = sc_detail_get_attribute (alias, SC_ATTRIBUTE_OWNER);
  ScOwner *owner = id != NULL ? sc_table_find_owner (table, id) : NULL;

  return owner != NULL ? sc_owner_get_name (owner, sc_locale_get_language ()) : NULL;
}

static char *
dup_detail (ScTable  *table,
            ScDetail *detail)
{
  const char *text = sc_detail_get_text (detail, SC_LANGUAGE_EN);

  switch ((int) sc_detail_get_kind (detail))
    {
    case SC_DETAIL_FORMER:
      /* Translators: %s is a former reason phrase, then the RFC that had it */
      return g_strdup_printf (_ ("“%s”, former phrase (RFC %s)"), text,
                              sc_detail_get_attribute (detail, SC_ATTRIBUTE_RFC));
    case SC_DETAIL_PINYIN:
      return sc_pinyin_mark (text);
    case SC_DETAIL_FIELD:
      /* Translators: %s is a header field, such as Retry-After */
      return g_strdup_printf (_ ("field %s"), sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME));
    case SC_DETAIL_ALIAS:
    default:
      break;
    }

  g_autofree char *kind = sc_fact_wording_of_alias (detail, find_owner_name (table, detail));

  /* Translators: a name, and what kind of name it is */
  return g_strdup_printf (_ ("“%s”, %s"), text, kind);
}

/**
 * sc_reason_wording_new:
 * @table: where the owners are
 *
 * Returns: (transfer full) (nullable): the reason in the language of the interface, plain text, or
 *   %NULL if there is nothing to be said
 */
char *
sc_reason_wording_new (const ScReason *reason,
                       ScTable        *table)
{
  switch (reason->kind)
    {
    case SC_REASON_DETAIL:
      return dup_detail (table, reason->detail);
    case SC_REASON_CONSTANT:
      return g_strdup_printf ("%s, %s", reason->constant->identifier, reason->stack->language);
    case SC_REASON_EXPLANATION:
      return g_strdup (_ ("in the explanation"));
    case SC_REASON_GUESS:
      return g_strdup (_ ("spelt alike"));
    case SC_REASON_NONE:
    default:
      return NULL;
    }
}
