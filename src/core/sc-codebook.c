/* sc-codebook.c — which codes there are, and how they are worded
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-codebook.h"

#include <string.h>

/* The entries of the table by their number, and for each number the words that it is met with: the
 * phrase of each owner, and what servers write instead of it. Words are compared by their letters:
 * `NOT_FOUND`, `NotFound` and `Not Found` are the same. Phrases are also words of everyday life
 * ("302 found", "job 404 not found"), so that they have to be written as names where nothing else
 * tells that a status is meant.
 */

#define FIRST_CODE 100
#define N_CODES 900

typedef struct
{
  GPtrArray *statuses; /* ScStatus: the registered one first, those that nobody sends last */
  GPtrArray *phrases;  /* char * */
} Page;

struct _ScCodebook
{
  gatomicrefcount ref_count;
  ScSpeakers *speakers;
  Page pages[N_CODES];
};

static Page *
get_page (ScCodebook *self,
          guint       code)
{
  return code >= FIRST_CODE && code < FIRST_CODE + N_CODES ? &self->pages[code - FIRST_CODE]
                                                           : NULL;
}

static void
page_add_phrase (Page       *page,
                 const char *phrase)
{
  if (phrase == NULL || *phrase == '\0')
    return;

  if (page->phrases == NULL)
    page->phrases = g_ptr_array_new_with_free_func (g_free);
  if (!g_ptr_array_find_with_equal_func (page->phrases, phrase, g_str_equal, NULL))
    g_ptr_array_add (page->phrases, g_strdup (phrase));
}

/* What a text without a name for the owner means: the registered code, else one that goes over the
 * wire or into logs. */
static gint
get_rank (ScStatus *status)
{
  if (g_str_equal (sc_owner_get_id (sc_status_get_owner (status)), SC_OWNER_IANA))
    return 0;

  switch (sc_status_get_visibility (status))
    {
    case SC_VISIBILITY_WIRE:
    case SC_VISIBILITY_LOG:
      return 1;
    case SC_VISIBILITY_CLIENT:
    case SC_VISIBILITY_BODY:
    case SC_VISIBILITY_INTERNAL:
    case SC_VISIBILITY_NEVER:
    default:
      return 2;
    }
}

static void
page_add_status (Page     *page,
                 ScStatus *status)
{
  guint i = 0;

  if (page->statuses == NULL)
    page->statuses = g_ptr_array_new_with_free_func (g_object_unref);
  while (i < page->statuses->len &&
         get_rank (g_ptr_array_index (page->statuses, i)) <= get_rank (status))
    i++;
  g_ptr_array_insert (page->statuses, (gint) i, g_object_ref (status));
}

static void
add_statuses (ScCodebook *self,
              GListModel *statuses)
{
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);
      Page *page = get_page (self, sc_status_get_code (status));

      if (page == NULL || sc_status_get_state (status) == SC_STATE_NOT_STATUS)
        continue;

      page_add_status (page, status);
      page_add_phrase (page, sc_status_get_title (status));
    }
}

/* What RFCs called it before, and many programs still do. */
static void
add_former (ScCodebook *self)
{
  static const struct
  {
    guint code;
    const char *phrase;
  } former[] = {
    { 302, "Moved Temporarily" }, { 413, "Request Entity Too Large" },
    { 413, "Payload Too Large" }, { 414, "Request-URI Too Long" },
    { 416, "Requested Range Not Satisfiable" }, { 418, "I'm a Teapot" },
    { 422, "Unprocessable Entity" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (former); i++)
    page_add_phrase (get_page (self, former[i].code), former[i].phrase);
}

static void
add_sayings (ScCodebook *self)
{
  for (guint i = 0; i < sc_speakers_get_length (self->speakers); i++)
    {
      const ScSaying *saying = sc_speakers_get_saying (self->speakers, i);
      Page *page = get_page (self, saying->code);

      if (saying->kind == SC_EVIDENCE_PHRASE && page != NULL)
        page_add_phrase (page, saying->wording);
    }
}

/**
 * sc_codebook_new:
 * @table: is read now and not kept
 *
 * Returns: (transfer full): a book of its codes
 */
ScCodebook *
sc_codebook_new (ScTable *table)
{
  g_return_val_if_fail (table != NULL, NULL);

  ScCodebook *self = g_new0 (ScCodebook, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->speakers = sc_speakers_new_shipped ();
  add_statuses (self, G_LIST_MODEL (sc_table_get_statuses (table)));
  add_former (self);
  add_sayings (self);
  return self;
}

/**
 * sc_codebook_ref:
 *
 * Returns: (transfer full): @self
 */
ScCodebook *
sc_codebook_ref (ScCodebook *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * sc_codebook_unref:
 *
 * Gives up a reference.
 */
void
sc_codebook_unref (ScCodebook *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < N_CODES; i++)
    {
      g_clear_pointer (&self->pages[i].statuses, g_ptr_array_unref);
      g_clear_pointer (&self->pages[i].phrases, g_ptr_array_unref);
    }
  sc_speakers_unref (self->speakers);
  g_free (self);
}

/**
 * sc_codebook_find:
 * @owner: (nullable): the id of whose meaning it has, if that is known
 *
 * Returns: (transfer none) (nullable): the entry of that owner, or else the one that is most
 *   probably meant
 */
ScStatus *
sc_codebook_find (ScCodebook *self,
                  guint       code,
                  const char *owner)
{
  g_return_val_if_fail (self != NULL, NULL);

  Page *page = get_page (self, code);

  if (page == NULL || page->statuses == NULL)
    return NULL;

  for (guint i = 0; owner != NULL && i < page->statuses->len; i++)
    {
      ScStatus *status = g_ptr_array_index (page->statuses, i);

      if (g_str_equal (sc_owner_get_id (sc_status_get_owner (status)), owner))
        return status;
    }

  return g_ptr_array_index (page->statuses, 0);
}

/**
 * sc_codebook_is_ambiguous:
 *
 * Returns: whether it takes an owner to know what @code means: it is not registered, but used
 */
gboolean
sc_codebook_is_ambiguous (ScCodebook *self,
                          guint       code)
{
  ScStatus *status = sc_codebook_find (self, code, NULL);

  return status != NULL && get_rank (status) > 0;
}

/* Compares letters and digits, whatever stands between them on either side. */
static gsize
match_letters (const char *phrase,
               const char *text,
               gsize       length,
               gboolean    named)
{
  gsize i = 0;

  for (const char *p = phrase; *p != '\0'; p++)
    {
      if (!g_ascii_isalnum (*p))
        continue;
      while (i > 0 && i < length && strchr (" -_'", text[i]) != NULL && text[i] != '\0')
        i++;
      if (i >= length || g_ascii_tolower (*p) != g_ascii_tolower (text[i]))
        return 0;
      if (named && g_ascii_isupper (*p) && !g_ascii_isupper (text[i]))
        return 0;
      i++;
    }

  return i < length && g_ascii_isalnum (text[i]) ? 0 : i;
}

/**
 * sc_codebook_match_phrase:
 * @text: what stands behind a number
 * @length: of @text
 * @named: whether the words have to be written as a name is
 *
 * Returns: how long the words of @code are with which @text begins, or 0 if it does not
 */
gsize
sc_codebook_match_phrase (ScCodebook *self,
                          guint       code,
                          const char *text,
                          gsize       length,
                          gboolean    named)
{
  g_return_val_if_fail (self != NULL, 0);

  Page *page = get_page (self, code);
  gsize longest = 0;

  for (guint i = 0; page != NULL && page->phrases != NULL && i < page->phrases->len; i++)
    longest = MAX (longest, match_letters (g_ptr_array_index (page->phrases, i), text, length,
                                           named));

  return longest;
}

/**
 * sc_codebook_get_speakers:
 *
 * Returns: (transfer none): who words what how
 */
ScSpeakers *
sc_codebook_get_speakers (ScCodebook *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->speakers;
}
