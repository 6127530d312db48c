/* sc-lookup.c — what the desktop's search is answered
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-lookup.h"

#include <string.h>

#include "sc-index.h"
#include "sc-spelling.h"
#include "sc-text.h"

/* The desktop asks at every key, and nearly always somebody is typing the name of another program
 * or of a file. So this is not the search of the window: it answers only what can hardly mean
 * anything else, a few entries at most, and is silent otherwise. It answers
 *
 * - a number of three digits that is a code, whoever its owner is, also with its name behind it;
 * - a class, `4xx`, with its most common codes;
 * - what a code is or was called, from its beginning on; also from a word in the middle on, if
 *   there is more than that word or a registered code is called so today. At least three Latin
 *   letters or two Han characters, and not just words that are in every message, such as `error`;
 * - a constant of a library, whole; its beginning only where the spelling shows that it is one.
 *
 * Not pinyin: an input method turns it into characters before the desktop sees it, and short
 * syllables are the beginnings of many other words. No spelling mistakes, summaries, owners, fields
 * or filters. A text that is longer than every title is not even looked at.
 */

#define MIN_LETTERS 3
#define MIN_HAN 2
#define MAX_STARTS 12 /* codes; a beginning that more have tells too little */

struct _ScLookup
{
  ScIndex *index;
  GArray *hits;
  gboolean prepared;
  guint preparing; /* the source that does so */
};

/* What somebody typed, as the entries are compared with it. */
typedef struct
{
  const char *name;     /* folded */
  const char *squeezed; /* the same as one word, or NULL */
  guint code;
  const ScNumbers *constants;
  const ScNumbers *starts;
} Wanted;

/**
 * sc_lookup_new:
 * @table: what there is
 *
 * Returns: (transfer full): the answers from that table
 */
ScLookup *
sc_lookup_new (ScTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  ScLookup *self = g_new0 (ScLookup, 1);

  self->index = sc_index_new (table);
  self->hits = g_array_new (FALSE, FALSE, sizeof (ScHit));

  return self;
}

/**
 * sc_lookup_free:
 * @self: (transfer full): a lookup
 */
void
sc_lookup_free (ScLookup *self)
{
  g_clear_handle_id (&self->preparing, g_source_remove);
  sc_index_free (self->index);
  g_array_unref (self->hits);
  g_free (self);
}

/**
 * sc_lookup_get:
 * @name: any text; a name of an entry is one that sc_status_dup_name() returns
 *
 * Returns: (transfer none) (nullable): the entry of that name, if it is a status code
 */
ScStatus *
sc_lookup_get (ScLookup   *self,
               const char *name)
{
  g_return_val_if_fail (self != NULL && name != NULL, NULL);

  if (strlen (name) > SC_LOOKUP_MAX_LENGTH)
    return NULL;

  g_auto (GStrv) parts = g_strsplit (name, "/", 2);
  const char *owner = parts[0] != NULL ? parts[1] : NULL;

  if (parts[0] == NULL || g_strcmp0 (owner, SC_OWNER_IANA) == 0)
    return NULL;

  ScStatus *status = sc_table_find (sc_index_get_table (self->index), parts[0],
                                    owner != NULL ? owner : SC_OWNER_IANA);

  return status != NULL && sc_status_get_state (status) != SC_STATE_NOT_STATUS ? status : NULL;
}

/* Numbers and classes */

static gboolean
is_digits (const char *text,
           gsize       length)
{
  return strspn (text, "0123456789") == length;
}

static gboolean
is_class (const char *folded)
{
  return *folded >= '1' && *folded <= '5' && g_str_equal (folded + 1, "xx");
}

static gboolean
is_answer (ScStatus *status)
{
  return sc_status_get_state (status) != SC_STATE_NOT_STATUS && sc_status_has_number (status);
}

static ScScore
rate_number (ScStatus   *status,
             ScHaystack *titles,
             gpointer    data)
{
  const Wanted *wanted = data;
  gboolean is_wanted = is_answer (status) && sc_status_get_code (status) == wanted->code;

  return (ScScore){ is_wanted ? SC_RANK_NUMBER : SC_RANK_NONE, 0, FALSE };
}

/* All codes of a class are as good as each other; with the rank of names they stand in the order of
 * those, the registered ones and the common ones first. */
static ScScore
rate_class (ScStatus   *status,
            ScHaystack *titles,
            gpointer    data)
{
  const Wanted *wanted = data;
  gboolean is_wanted = is_answer (status) && sc_status_get_code (status) / 100 == wanted->code;

  return (ScScore){ is_wanted ? SC_RANK_TITLE_START : SC_RANK_NONE, 0, FALSE };
}

/* Names */

/* Whether there is enough to tell one name from others. */
static gboolean
has_letters (const char *folded)
{
  guint letters = 0;
  guint han = 0;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      letters += c < 0x80 && g_ascii_isalpha ((char) c) ? 1 : 0;
      han += sc_text_is_han (c) ? 1 : 0;
    }

  return letters >= MIN_LETTERS || han >= MIN_HAN;
}

/* Whether there is a word that is not in every message. */
static gboolean
says_something (const char *folded)
{
  g_autoptr (ScQuery) query = sc_query_parse (folded, NULL, NULL);
  guint n_terms;
  const ScTerm *terms = sc_query_get_terms (query, &n_terms);

  for (guint i = 0; i < n_terms; i++)
    {
      if (!terms[i].noise)
        return TRUE;
    }

  return FALSE;
}

/* One word from the middle of a name is the beginning of many other words. It counts where it is
 * likely to be meant: in what a registered code is called today. */
static gboolean
is_known_by (ScStatus   *status,
             ScHaystack *titles,
             const char *word)
{
  return sc_status_get_state (status) < SC_STATE_UNREGISTERED &&
         sc_haystack_find (titles, SC_HAYSTACK_NAMES, word) >= SC_HAYSTACK_MATCH_WORD;
}

static ScRank
rank_name (const char *name,
           ScStatus   *status,
           ScHaystack *titles)
{
  switch (sc_haystack_find (titles, SC_HAYSTACK_TITLES, name))
    {
    case SC_HAYSTACK_MATCH_WHOLE:
      return SC_RANK_TITLE;
    case SC_HAYSTACK_MATCH_START:
      return SC_RANK_TITLE_START;
    case SC_HAYSTACK_MATCH_WORD:
      return strchr (name, ' ') != NULL || is_known_by (status, titles, name) ? SC_RANK_TITLE_WORD
                                                                              : SC_RANK_NONE;
    case SC_HAYSTACK_MATCH_NONE:
    case SC_HAYSTACK_MATCH_INSIDE:
    default:
      return SC_RANK_NONE;
    }
}

/* Whether it is a whole title that is written as one word, `badgateway` or `bad-gateway`. */
static gboolean
is_squeezed (const char *squeezed,
             ScHaystack *titles)
{
  return squeezed != NULL && sc_haystack_find (titles, SC_HAYSTACK_SQUEEZED, squeezed) ==
                                 SC_HAYSTACK_MATCH_WHOLE;
}

static ScRank
rank_constant (const Wanted *wanted,
               ScStatus     *status)
{
  guint code = sc_status_get_code (status);

  if (wanted->constants == NULL)
    return SC_RANK_NONE;

  if (sc_numbers_has (wanted->constants, code))
    return SC_RANK_CONSTANT;

  return sc_numbers_has (wanted->starts, code) ? SC_RANK_CONSTANT_START : SC_RANK_NONE;
}

static ScScore
rate_name (ScStatus   *status,
           ScHaystack *titles,
           gpointer    data)
{
  const Wanted *wanted = data;
  ScScore score = { SC_RANK_NONE, 0, FALSE };

  if (!is_answer (status))
    return score;

  ScRank rank = rank_name (wanted->name, status, titles);

  if (rank < SC_RANK_CONSTANT && is_squeezed (wanted->squeezed, titles))
    rank = SC_RANK_CONSTANT;
  rank = MAX (rank, rank_constant (wanted, status));

  score.rank = (guint8) rank;
  score.named = rank == SC_RANK_TITLE &&
                sc_haystack_find (titles, SC_HAYSTACK_NAMES, wanted->name) ==
                    SC_HAYSTACK_MATCH_WHOLE;

  return score;
}

static ScScore
rate_number_and_name (ScStatus   *status,
                      ScHaystack *titles,
                      gpointer    data)
{
  const Wanted *wanted = data;
  gboolean is_wanted = is_answer (status) && sc_status_get_code (status) == wanted->code;

  ScRank rank = is_wanted ? rank_name (wanted->name, status, titles) : SC_RANK_NONE;

  return (ScScore){ (guint8) rank, 0, FALSE };
}

/* Constants */

static guint
count_codes (const ScNumbers *numbers)
{
  guint count = 0;

  for (guint code = 0; code < 1000; code++)
    count += sc_numbers_has (numbers, code) ? 1 : 0;

  return count;
}

/* Returns whether @text is spelt as a constant, be there one or not. */
static gboolean
find_constants (ScLookup   *self,
                const char *text,
                const char *folded,
                ScNumbers  *whole,
                ScNumbers  *starts)
{
  ScSpelling spelling = sc_spelling_read (text, folded);

  if (spelling == SC_SPELLING_WORDS)
    return FALSE;

  sc_constant_names_find (sc_index_get_names (self->index), folded, whole, starts);
  if (spelling != SC_SPELLING_CONSTANT || count_codes (starts) > MAX_STARTS)
    *starts = (ScNumbers){ 0 };

  return TRUE;
}

/* Finding */

/* Whether nothing but hyphens is between the letters. */
static gboolean
is_one_word (const char *folded)
{
  for (const char *p = folded; *p != '\0'; p++)
    {
      if ((guchar) *p < 0x80 && !g_ascii_isalnum (*p) && *p != '-')
        return FALSE;
    }

  return TRUE;
}

static void
find_names (ScLookup   *self,
            const char *text,
            const char *folded)
{
  g_autoptr (GString) squeezed = g_string_new (NULL);
  Wanted wanted = { .name = folded };
  ScNumbers whole = { 0 };
  ScNumbers starts = { 0 };

  if (!says_something (folded))
    return;

  sc_text_append_squeezed (squeezed, folded, strlen (folded));
  if (find_constants (self, text, folded, &whole, &starts))
    {
      wanted.constants = &whole;
      wanted.starts = &starts;
    }
  else if (is_one_word (folded) && squeezed->len >= SC_SCORE_MIN_SQUEEZED)
    wanted.squeezed = squeezed->str;

  sc_index_rate (self->index, TRUE, rate_name, &wanted, self->hits);
}

static void
find (ScLookup   *self,
      const char *text,
      const char *folded)
{
  gsize length = strlen (folded);
  Wanted wanted = { .code = (guint) g_ascii_strtoull (folded, NULL, 10) };

  g_array_set_size (self->hits, 0);

  if (length == 3 && is_digits (folded, 3))
    {
      sc_index_rate (self->index, FALSE, rate_number, &wanted, self->hits);
    }
  else if (length == 3 && is_class (folded))
    {
      sc_index_rate (self->index, FALSE, rate_class, &wanted, self->hits);
    }
  else if (length > 4 && is_digits (folded, 3) && folded[3] == ' ')
    {
      wanted.name = folded + 4;
      sc_index_rate (self->index, TRUE, rate_number_and_name, &wanted, self->hits);
    }
  else if (has_letters (folded))
    {
      find_names (self, text, folded);
    }
}

static gboolean
is_exact (ScRank rank)
{
  return rank == SC_RANK_NUMBER || rank == SC_RANK_TITLE || rank == SC_RANK_CONSTANT;
}

static ScScore
rate_nothing (ScStatus   *status,
              ScHaystack *titles,
              gpointer    data)
{
  return (ScScore){ SC_RANK_NONE, 0, FALSE };
}

static gboolean
prepare_cb (gpointer data)
{
  ScLookup *self = data;

  self->preparing = 0;
  sc_index_rate (self->index, TRUE, rate_nothing, NULL, self->hits);
  sc_index_get_names (self->index);

  return G_SOURCE_REMOVE;
}

/* Who typed one key will type another, so what that may need is made when the first answer is on
 * its way. */
static void
prepare_later (ScLookup *self)
{
  if (!self->prepared)
    self->preparing = g_idle_add_full (G_PRIORITY_LOW, prepare_cb, self, NULL);
  self->prepared = TRUE;
}

/**
 * sc_lookup_find:
 * @text: what somebody typed, anything at all
 *
 * Returns: (transfer full) (element-type ScAnswer): the answers, the best first; none if @text
 *   does not clearly ask for a status code
 */
GArray *
sc_lookup_find (ScLookup   *self,
                const char *text)
{
  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  GArray *answers = g_array_new (FALSE, FALSE, sizeof (ScAnswer));

  prepare_later (self);
  if (strnlen (text, SC_LOOKUP_MAX_LENGTH + 1) > SC_LOOKUP_MAX_LENGTH)
    return answers;

  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autofree char *folded = sc_text_fold (stripped);

  find (self, stripped, folded);

  for (guint i = 0; i < MIN (self->hits->len, SC_LOOKUP_MAX_ANSWERS); i++)
    {
      const ScHit *hit = &g_array_index (self->hits, ScHit, i);
      ScAnswer answer = { sc_index_get_status (self->index, hit->entry),
                          is_exact ((ScRank) hit->score.rank) };

      g_array_append_val (answers, answer);
    }

  return answers;
}

/**
 * sc_lookup_find_among:
 * @names: (array zero-terminated=1): the names of the answers to the beginning of @text
 *
 * Of fewer than %SC_LOOKUP_MAX_ANSWERS answers all are known, and more text leaves some of them. Of
 * as many some may have been cut off. And no answers tell nothing: `40` has none and `404` has, and
 * the desktop goes from one to the other in this way.
 *
 * Returns: (transfer full) (element-type ScAnswer): those of the answers that still are, or all
 *   answers to @text
 */
GArray *
sc_lookup_find_among (ScLookup          *self,
                      const char *const *names,
                      const char        *text)
{
  g_return_val_if_fail (self != NULL && names != NULL && text != NULL, NULL);

  GArray *answers = sc_lookup_find (self, text);
  guint n_names = g_strv_length ((char **) names);

  if (n_names == 0 || n_names >= SC_LOOKUP_MAX_ANSWERS)
    return answers;

  for (guint i = answers->len; i > 0; i--)
    {
      g_autofree char *name =
          sc_status_dup_name (g_array_index (answers, ScAnswer, i - 1).status);

      if (!g_strv_contains (names, name))
        g_array_remove_index (answers, i - 1);
    }

  return answers;
}
