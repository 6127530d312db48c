/* sc-filter-wording.c — the interface's words for filters
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-filter-wording.h"

#include <glib/gi18n-lib.h>

/* The words of the search language are typed and the same everywhere; the popover says what they
 * mean in the language of the interface.
 */

static const struct
{
  ScFilterKey key;
  const char *word;
  const char *wording;
} words[] = {
  { SC_FILTER_STATE, "registered", N_ ("In the IANA registry") },
  { SC_FILTER_STATE, "unregistered", N_ ("Not registered") },
  { SC_FILTER_STATE, "temporary", N_ ("Temporary registration") },
  { SC_FILTER_STATE, "deprecated", N_ ("Deprecated") },
  { SC_FILTER_STATE, "unused", N_ ("Unused, reserved") },
  { SC_FILTER_STATE, "obsoleted", N_ ("Obsoleted") },
  { SC_FILTER_STATE, "not-status", N_ ("Not a status code") },
  { SC_FILTER_SEEN, "wire", N_ ("In responses") },
  { SC_FILTER_SEEN, "log", N_ ("In logs only") },
  { SC_FILTER_SEEN, "client", N_ ("In clients only") },
  { SC_FILTER_SEEN, "body", N_ ("In the content only") },
  { SC_FILTER_SEEN, "internal", N_ ("Inside one program only") },
  { SC_FILTER_SEEN, "never", N_ ("Never sent as a status code") },
  { SC_FILTER_CACHE, "yes", N_ ("Cacheable by default") },
  { SC_FILTER_CACHE, "no", N_ ("Not cacheable by default") },
  { SC_FILTER_CONTENT, "yes", N_ ("May have content") },
  { SC_FILTER_CONTENT, "no", N_ ("Has no content") },
  { SC_FILTER_METHOD, "kept", N_ ("Stays the same") },
  { SC_FILTER_METHOD, "changed", N_ ("May become GET") },
  { SC_FILTER_RETRY, "yes", N_ ("May be repeated, at once or later") },
  { SC_FILTER_RETRY, "idempotent", N_ ("Only if the method is idempotent") },
  { SC_FILTER_RETRY, "no", N_ ("Not as it is") },
};

/**
 * sc_filter_wording_of_key:
 *
 * Returns: what is filtered by
 */
const char *
sc_filter_wording_of_key (ScFilterKey key)
{
  static const char *const wording[SC_N_FILTER_KEYS] = {
    N_ ("Class"),
    N_ ("Registration"),
    N_ ("Where it is seen"),
    N_ ("Caching"),
    N_ ("Content"),
    N_ ("Method after redirect"),
    N_ ("Repeating the request"),
    N_ ("Owner"),
    N_ ("Header field"),
    N_ ("Needed header field"),
  };

  g_return_val_if_fail (key < SC_N_FILTER_KEYS, NULL);

  return _ (wording[key]);
}

/**
 * sc_filter_wording_of_value:
 * @word: a word that can follow @key
 *
 * Returns: what it means
 */
const char *
sc_filter_wording_of_value (ScFilterKey key,
                            const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (words[i].key == key && g_str_equal (words[i].word, word))
        return _ (words[i].wording);
    }

  return word;
}

/**
 * sc_filter_wording_of_shelf:
 *
 * Returns: which entries are looked through
 */
const char *
sc_filter_wording_of_shelf (ScShelf shelf)
{
  switch (shelf)
    {
    case SC_SHELF_FAVORITES:
      return _ ("Favorites");
    case SC_SHELF_RECENTS:
      return _ ("Recently copied");
    case SC_SHELF_TEXT:
      return _ ("Found in the text");
    case SC_SHELF_ALL:
    default:
      return _ ("All codes");
    }
}
