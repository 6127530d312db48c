/* sc-copy-wording.c — what the forms are called, and their keys
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-copy-wording.h"

#include <glib/gi18n-lib.h>

#include "sc-statements.h"

/* The order is that of the menu. The two that are wanted most have keys of their own; the others
 * have one that is pressed in the menu, the digits for those that are alike in every language.
 */

static const struct
{
  ScCopyForm form;
  const char *name;
  const char *key;
} forms[SC_N_COPY_FORMS] = {
  { SC_COPY_PHRASE, N_ ("Reason phrase"), NULL },
  { SC_COPY_LINE, N_ ("Number and phrase"), NULL },
  { SC_COPY_NUMBER, N_ ("Number"), "1" },
  { SC_COPY_STATUS_LINE, N_ ("Status line"), "2" },
  { SC_COPY_CHINESE, N_ ("Chinese name"), "3" },
  { SC_COPY_BILINGUAL, N_ ("Both languages"), "4" },
  { SC_COPY_CONSTANT, N_ ("Constant"), "5" },
  { SC_COPY_STATEMENT, N_ ("Statement"), "6" },
  { SC_COPY_MARKDOWN, N_ ("Markdown link"), "7" },
  { SC_COPY_LINK, N_ ("Link"), "8" },
  { SC_COPY_JSON, N_ ("JSON"), "9" },
  { SC_COPY_CSV, N_ ("CSV row"), "0" },
  { SC_COPY_SAMPLE, N_ ("Sample response"), "r" },
};

static guint
find (ScCopyForm form)
{
  for (guint i = 0; i < SC_N_COPY_FORMS; i++)
    {
      if (forms[i].form == form)
        return i;
    }

  g_return_val_if_reached (0);
}

/**
 * sc_copy_wording_get_form:
 * @position: of a form in the menu, below %SC_N_COPY_FORMS
 *
 * Returns: the form
 */
ScCopyForm
sc_copy_wording_get_form (guint position)
{
  g_return_val_if_fail (position < SC_N_COPY_FORMS, SC_COPY_PHRASE);

  return forms[position].form;
}

/**
 * sc_copy_wording_get_key:
 *
 * Returns: the character whose key copies the form in the menu, or 0 for one with keys of its own
 */
gunichar
sc_copy_wording_get_key (ScCopyForm form)
{
  const char *key = forms[find (form)].key;

  return key != NULL ? g_utf8_get_char (key) : 0;
}

/**
 * sc_copy_wording_dup_key:
 *
 * Returns: (transfer full): the key, as it is to be read in the menu
 */
char *
sc_copy_wording_dup_key (ScCopyForm form)
{
  if (form == SC_COPY_PHRASE)
    return g_strdup (_ ("Ctrl+C"));

  if (form == SC_COPY_LINE)
    return g_strdup (_ ("Ctrl+Shift+C"));

  return g_utf8_strup (forms[find (form)].key, -1);
}

/**
 * sc_copy_wording_dup_name:
 * @stack: (nullable): the id of the library whose form it is
 *
 * Returns: (transfer full): what the form is called
 */
char *
sc_copy_wording_dup_name (ScTable    *table,
                          ScCopyForm  form,
                          const char *stack)
{
  g_return_val_if_fail (table != NULL, NULL);

  const char *name = _ (forms[find (form)].name);
  const ScStatement *statement =
      stack != NULL && form == SC_COPY_STATEMENT
          ? sc_statements_find_stack (sc_table_get_statements (table), stack)
          : NULL;
  const ScStack *library =
      stack != NULL ? sc_constants_find_stack (sc_table_get_constants (table), stack) : NULL;

  if (statement != NULL)
    return g_strdup_printf ("%s · %s", name, statement->product);

  if (library != NULL)
    return g_strdup_printf ("%s · %s", name, library->library);

  return g_strdup (name);
}
