/* sc-filter.c — what an entry can be filtered by
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-filter.h"

#include <string.h>

/* The search language has a word for each value that is worth asking for, and some words stand for
 * several values of the table: `cache:no` means all that is not cacheable by default. So the words
 * are a table, and with its values as bits an entry is compared in no time.
 *
 * The words are the program's own and not translated: they are typed, and they stand in links and
 * scripts. The interface shows them with their meaning.
 */

static const char *const names[SC_N_FILTER_KEYS] = {
  "class", "state", "seen", "cache", "content", "method", "retry", "by", "field", "needs",
};

/* The values of the table whose facts are details; the others are enumerations. */
static const struct
{
  ScDetailKind kind;
  const char *values[6];
} details[SC_N_FACTS] = {
  [SC_FILTER_CACHE] = { SC_DETAIL_CACHE, { "yes", "no", "never", "not-applicable" } },
  [SC_FILTER_CONTENT] = { SC_DETAIL_CONTENT, { "yes", "no", "must-not" } },
  [SC_FILTER_METHOD] = { SC_DETAIL_METHOD, { "kept", "changed", "may-change", "none" } },
  [SC_FILTER_RETRY] = { SC_DETAIL_RETRY, { "no", "safe", "idempotent", "after", "changed" } },
};

#define BIT(i) (1u << (i))

static const struct
{
  ScFilterKey key;
  const char *word;
  guint values;
} words[] = {
  { SC_FILTER_CLASS, "1xx", BIT (SC_CODE_CLASS_INFORMATIONAL) },
  { SC_FILTER_CLASS, "2xx", BIT (SC_CODE_CLASS_SUCCESSFUL) },
  { SC_FILTER_CLASS, "3xx", BIT (SC_CODE_CLASS_REDIRECTION) },
  { SC_FILTER_CLASS, "4xx", BIT (SC_CODE_CLASS_CLIENT_ERROR) },
  { SC_FILTER_CLASS, "5xx", BIT (SC_CODE_CLASS_SERVER_ERROR) },
  { SC_FILTER_CLASS, "other", BIT (SC_CODE_CLASS_OTHER) },
  { SC_FILTER_STATE, "registered",
    BIT (SC_STATE_REGISTERED) | BIT (SC_STATE_TEMPORARY) | BIT (SC_STATE_DEPRECATED) |
        BIT (SC_STATE_UNUSED) | BIT (SC_STATE_OBSOLETED) },
  { SC_FILTER_STATE, "unregistered", BIT (SC_STATE_UNREGISTERED) },
  { SC_FILTER_STATE, "temporary", BIT (SC_STATE_TEMPORARY) },
  { SC_FILTER_STATE, "deprecated", BIT (SC_STATE_DEPRECATED) },
  { SC_FILTER_STATE, "unused", BIT (SC_STATE_UNUSED) },
  { SC_FILTER_STATE, "obsoleted", BIT (SC_STATE_OBSOLETED) },
  { SC_FILTER_STATE, "not-status", BIT (SC_STATE_NOT_STATUS) },
  { SC_FILTER_SEEN, "wire", BIT (SC_VISIBILITY_WIRE) },
  { SC_FILTER_SEEN, "log", BIT (SC_VISIBILITY_LOG) },
  { SC_FILTER_SEEN, "client", BIT (SC_VISIBILITY_CLIENT) },
  { SC_FILTER_SEEN, "body", BIT (SC_VISIBILITY_BODY) },
  { SC_FILTER_SEEN, "internal", BIT (SC_VISIBILITY_INTERNAL) },
  { SC_FILTER_SEEN, "never", BIT (SC_VISIBILITY_NEVER) },
  { SC_FILTER_CACHE, "yes", BIT (0) },
  { SC_FILTER_CACHE, "no", BIT (1) | BIT (2) | BIT (3) },
  { SC_FILTER_CONTENT, "yes", BIT (0) },
  { SC_FILTER_CONTENT, "no", BIT (1) | BIT (2) },
  { SC_FILTER_METHOD, "kept", BIT (0) },
  { SC_FILTER_METHOD, "changed", BIT (1) | BIT (2) },
  { SC_FILTER_RETRY, "yes", BIT (1) | BIT (3) },
  { SC_FILTER_RETRY, "idempotent", BIT (2) },
  { SC_FILTER_RETRY, "no", BIT (0) | BIT (4) },
};

/**
 * sc_filter_get_name:
 *
 * Returns: what is typed before the colon
 */
const char *
sc_filter_get_name (ScFilterKey key)
{
  g_return_val_if_fail (key < SC_N_FILTER_KEYS, NULL);

  return names[key];
}

/**
 * sc_filter_find_key:
 * @key: (out): the key of that name
 *
 * Returns: whether there is one
 */
gboolean
sc_filter_find_key (const char  *name,
                    ScFilterKey *key)
{
  for (int i = 0; i < SC_N_FILTER_KEYS; i++)
    {
      if (g_str_equal (names[i], name))
        {
          *key = (ScFilterKey) i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * sc_filter_find_values:
 * @key: one of the first %SC_N_FACTS
 * @word: what is typed after the colon, folded; of a class its digit is enough
 *
 * Returns: the values that it stands for, as bits; 0 if it is no word
 */
guint
sc_filter_find_values (ScFilterKey key,
                       const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (words[i].key != key)
        continue;

      if (g_str_equal (words[i].word, word) ||
          (key == SC_FILTER_CLASS && word[0] == words[i].word[0] && word[1] == '\0'))
        return words[i].values;
    }

  return 0;
}

/**
 * sc_filter_get_word:
 * @i: a number from 0 on
 *
 * Returns: (nullable): one word after the other that can follow @key, and then %NULL
 */
const char *
sc_filter_get_word (ScFilterKey key,
                    guint       i)
{
  for (gsize j = 0; j < G_N_ELEMENTS (words); j++)
    {
      if (words[j].key == key && i-- == 0)
        return words[j].word;
    }

  return NULL;
}

static guint
read_detail (ScStatus   *status,
             ScFilterKey key)
{
  ScDetail *detail = sc_status_find_detail (status, details[key].kind);
  const char *value =
      detail != NULL ? sc_detail_get_attribute (detail, SC_ATTRIBUTE_VALUE) : NULL;

  for (guint i = 0; value != NULL && details[key].values[i] != NULL; i++)
    {
      if (g_str_equal (details[key].values[i], value))
        return BIT (i);
    }

  return 0;
}

/**
 * sc_facts_read:
 *
 * Makes @self the facts of @status, whose details are read for that.
 */
void
sc_facts_read (ScFacts  *self,
               ScStatus *status)
{
  g_return_if_fail (self != NULL && SC_IS_STATUS (status));

  self->values[SC_FILTER_CLASS] = BIT (sc_status_get_class (status));
  self->values[SC_FILTER_STATE] = BIT (sc_status_get_state (status));
  self->values[SC_FILTER_SEEN] = BIT (sc_status_get_visibility (status));
  for (int key = SC_FILTER_CACHE; key < SC_N_FACTS; key++)
    self->values[key] = read_detail (status, (ScFilterKey) key);
}

/**
 * sc_facts_fit:
 * @self: the facts of an entry
 *
 * Returns: whether they are among those that are wanted
 */
gboolean
sc_facts_fit (const ScFacts *self,
              const ScFacts *wanted)
{
  for (int key = 0; key < SC_N_FACTS; key++)
    {
      if (wanted->values[key] != 0 && (wanted->values[key] & self->values[key]) == 0)
        return FALSE;
    }

  return TRUE;
}
