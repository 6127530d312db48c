/* sc-table-reader.c — reading one table file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-core-enums.h"
#include "sc-detail-reader.h"
#include "sc-text.h"

/* A strict reader: what the format does not say is an error with its file and line, because a table
 * that is half understood would tell somebody half the truth. The document is four levels deep,
 *
 *     <status-codes> { <owner> { <name> } | <status> { brief elements, <details> { the others } } }
 *
 * so the state is the level and what is being filled there; sc-detail-reader.c knows the elements
 * that describe a status.
 *
 * Nine tenths of the shipped files stand inside of `<details>`. To read them when they are wanted
 * and not at start-up, the text between the tags is not passed to GMarkup but kept, as a part of
 * the same bytes, in the entry.
 *
 * GMarkup's callbacks put what they are given into the reader first, so that the functions behind
 * them take the reader alone. Each of those returns whether the element is right, and FALSE with
 * the error set where it is not.
 */

typedef enum
{
  LEVEL_DOCUMENT,
  LEVEL_TABLE,
  LEVEL_OWNER,
  LEVEL_STATUS,
  LEVEL_DETAILS,
  LEVEL_OWNER_NAME,
  LEVEL_BRIEF_TEXT,
  LEVEL_DETAIL_TEXT,
  LEVEL_END,
} Level;

typedef struct
{
  const char *file;
  ScTableContents *known;
  ScTableContents *contents;

  ScElement element;
  Level level;
  GString *text;
  ScLanguage language;

  ScOwner *owner;
  char number[4];
  ScState state;
  ScVisibility visibility;
  ScDetailReader details;
  gboolean detailed; /* whether there were <details> */
  GBytes *skipped;   /* what stands in them */
} Reader;

#define fail(self, ...) sc_element_fail (&(self)->element, __VA_ARGS__)

/* The document and its owners */

static gboolean
start_table (Reader *self)
{
  const ScElement *element = &self->element;
  const char *version;

  if (!g_str_equal (self->element.name, "status-codes"))
    return fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("the document is <%s>, not <status-codes>"),
                 self->element.name);

  if (!sc_element_check_names (element, "version") ||
      !sc_element_require (element, "version", &version))
    return FALSE;

  if (!g_str_equal (version, "1"))
    return fail (self, SC_TABLE_ERROR_VALUE,
                 _ ("the format has version “%s”; this program reads version 1"), version);

  self->level = LEVEL_TABLE;
  return TRUE;
}

static ScOwner *
find_owner (Reader     *self,
            const char *id)
{
  ScOwner *owner = g_hash_table_lookup (self->contents->owners, id);

  return owner != NULL ? owner : g_hash_table_lookup (self->known->owners, id);
}

static gboolean
start_owner (Reader *self)
{
  const ScElement *element = &self->element;
  const char *id;

  if (!sc_element_check_names (element, "id") || !sc_element_require (element, "id", &id))
    return FALSE;

  if (find_owner (self, id) != NULL)
    return fail (self, SC_TABLE_ERROR_DUPLICATE, _ ("the owner “%s” is there already"), id);

  self->owner = sc_owner_new (id);
  g_hash_table_insert (self->contents->owners, (gpointer) sc_owner_get_id (self->owner),
                       self->owner);
  self->level = LEVEL_OWNER;
  return TRUE;
}

static gboolean
start_owner_name (Reader *self)
{
  const ScElement *element = &self->element;

  if (!g_str_equal (element->name, "name"))
    return fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("<%s> has no element <%s>"), "owner",
                 element->name);

  if (!sc_element_check_names (element, "xml:lang") ||
      !sc_element_get_language (element, TRUE, &self->language))
    return FALSE;

  if (self->language != SC_LANGUAGE_EN && !sc_owner_has_name (self->owner, SC_LANGUAGE_EN))
    return fail (self, SC_TABLE_ERROR_MISSING,
                 _ ("a translation of <%s> must follow the element that it translates"),
                 self->element.name);

  if (sc_owner_has_name (self->owner, self->language))
    return fail (self, SC_TABLE_ERROR_DUPLICATE, _ ("there is a second <%s>"), element->name);

  self->level = LEVEL_OWNER_NAME;
  return TRUE;
}

/* A status */

static gboolean
parse_status_attributes (Reader *self)
{
  const ScElement *element = &self->element;
  const char *number;
  const char *owner;
  int state;
  int visibility;

  if (!sc_element_check_names (element, "code owner state seen") ||
      !sc_element_require (element, "code", &number) ||
      !sc_element_require (element, "owner", &owner) ||
      !sc_element_require_enum (element, "state", SC_TYPE_STATE, &state) ||
      !sc_element_require_enum (element, "seen", SC_TYPE_VISIBILITY, &visibility))
    return FALSE;

  if (!sc_status_check_number (number))
    return fail (self, SC_TABLE_ERROR_VALUE,
                 _ ("“%s” is no code: three digits, or a class such as 4xx"), number);

  self->owner = find_owner (self, owner);
  if (self->owner == NULL)
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("there is no owner “%s”"), owner);

  g_strlcpy (self->number, number, sizeof self->number);
  self->state = (ScState) state;
  self->visibility = (ScVisibility) visibility;
  return TRUE;
}

static gboolean
start_status (Reader *self)
{
  if (!parse_status_attributes (self))
    return FALSE;

  g_autofree char *key = sc_table_contents_build_key (self->number, sc_owner_get_id (self->owner));

  if (g_hash_table_contains (self->known->entries, key) ||
      g_hash_table_contains (self->contents->entries, key))
    return fail (self, SC_TABLE_ERROR_DUPLICATE, _ ("the code %s of “%s” is there already"),
                 self->number, sc_owner_get_id (self->owner));

  self->details = (ScDetailReader){
    .details = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_detail_free),
  };
  self->detailed = FALSE;
  self->level = LEVEL_STATUS;
  return TRUE;
}

static gboolean
require_detail (Reader     *self,
                const char *element)
{
  if (!sc_detail_reader_has (&self->details, sc_table_format_find_element (element)->kind))
    return fail (self, SC_TABLE_ERROR_MISSING, _ ("the code %s lacks <%s>"), self->number, element);

  return TRUE;
}

static gboolean
end_status (Reader *self)
{
  if (!require_detail (self, "name") || !require_detail (self, "summary") ||
      !require_detail (self, "meaning"))
    return FALSE;

  if (self->state < SC_STATE_UNREGISTERED && !require_detail (self, "phrase"))
    return FALSE;

  if (!sc_detail_reader_has (&self->details, SC_DETAIL_DOCUMENT) &&
      !require_detail (self, "reference"))
    return FALSE;

  g_autoptr (ScStatus) status =
      sc_status_new (self->number, self->owner, self->state, self->visibility,
                     g_steal_pointer (&self->details.details));

  if (self->skipped != NULL)
    sc_status_set_source (status, self->skipped, sc_detail_reader_load);
  g_clear_pointer (&self->skipped, g_bytes_unref);

  sc_table_contents_add (self->contents, status);
  self->level = LEVEL_TABLE;
  return TRUE;
}

static gboolean
start_brief (Reader *self)
{
  if (!g_str_equal (self->element.name, "details"))
    {
      self->level = LEVEL_BRIEF_TEXT;
      if (!sc_detail_reader_start (&self->details, &self->element, TRUE))
        return FALSE;

      /* So that an entry has its details in the same order whenever they are read. */
      return !self->detailed || fail (self, SC_TABLE_ERROR_UNKNOWN,
                                      _ ("<%s> must stand before <details>"), self->element.name);
    }

  if (self->detailed)
    return fail (self, SC_TABLE_ERROR_DUPLICATE, _ ("there is a second <%s>"), self->element.name);

  self->details.detail = NULL;
  self->detailed = TRUE;
  self->level = LEVEL_DETAILS;
  return sc_element_check_names (&self->element, "");
}

static gboolean
start_detail (Reader *self)
{
  self->level = LEVEL_DETAIL_TEXT;
  return sc_detail_reader_start (&self->details, &self->element, FALSE);
}

/* Texts */

static gboolean
end_detail (Reader *self)
{
  self->level = self->level == LEVEL_BRIEF_TEXT ? LEVEL_STATUS : LEVEL_DETAILS;
  return sc_detail_reader_end (&self->details, &self->element, self->text->str);
}

static gboolean
end_owner_name (Reader *self)
{
  g_autofree char *text = NULL;

  if (!sc_table_format_read_text (SC_TEXT_REQUIRED, &self->element, self->text->str, &text))
    return FALSE;

  sc_owner_set_name (self->owner, self->language, text);
  self->level = LEVEL_OWNER;
  return TRUE;
}

static gboolean
end_owner (Reader *self)
{
  if (sc_owner_get_name (self->owner, SC_LANGUAGE_EN) == NULL)
    return fail (self, SC_TABLE_ERROR_MISSING, _ ("the owner “%s” lacks <name>"),
                 sc_owner_get_id (self->owner));

  self->level = LEVEL_TABLE;
  return TRUE;
}

/* What GMarkup calls */

static gboolean
start_entry (Reader *self)
{
  if (g_str_equal (self->element.name, "owner"))
    return start_owner (self);

  if (g_str_equal (self->element.name, "status"))
    return start_status (self);

  return fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("<%s> has no element <%s>"), "status-codes",
               self->element.name);
}

static void
element_started_cb (GMarkupParseContext *context,
                    const char          *element,
                    const char         **names,
                    const char         **values,
                    gpointer             data,
                    GError             **error)
{
  Reader *self = data;

  self->element = (ScElement){ self->file, context, element, names, values, error };
  g_string_truncate (self->text, 0);
  if (!sc_element_check_unique (&self->element))
    return;

  switch (self->level)
    {
    case LEVEL_DOCUMENT:
      start_table (self);
      break;
    case LEVEL_TABLE:
      start_entry (self);
      break;
    case LEVEL_OWNER:
      start_owner_name (self);
      break;
    case LEVEL_STATUS:
      start_brief (self);
      break;
    case LEVEL_DETAILS:
      start_detail (self);
      break;
    case LEVEL_END:
      fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("there is <%s> after the end of the document"),
            element);
      break;
    default:
      fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("there is <%s> inside a text"), element);
    }
}

static void
element_ended_cb (GMarkupParseContext *context,
                  const char          *element,
                  gpointer             data,
                  GError             **error)
{
  Reader *self = data;

  self->element = (ScElement){ self->file, context, element, NULL, NULL, error };

  switch (self->level)
    {
    case LEVEL_OWNER_NAME:
      end_owner_name (self);
      break;
    case LEVEL_BRIEF_TEXT:
    case LEVEL_DETAIL_TEXT:
      end_detail (self);
      break;
    case LEVEL_DETAILS:
      self->level = LEVEL_STATUS;
      break;
    case LEVEL_OWNER:
      end_owner (self);
      break;
    case LEVEL_STATUS:
      end_status (self);
      break;
    default:
      self->level = LEVEL_END;
    }
}

static void
text_read_cb (GMarkupParseContext *context,
              const char          *text,
              gsize                length,
              gpointer             data,
              GError             **error)
{
  Reader *self = data;

  self->element = (ScElement){ self->file, context, NULL, NULL, NULL, error };

  if (self->level == LEVEL_OWNER_NAME || self->level == LEVEL_BRIEF_TEXT ||
      self->level == LEVEL_DETAIL_TEXT)
    {
      g_string_append_len (self->text, text, (gssize) length);
      return;
    }

  g_autofree char *line = sc_text_collapse (text, (gssize) length);
  if (*line != '\0')
    fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("there is text outside of the elements that hold one"));
}

/* Passes the text to GMarkup, all of it or without what stands in `<details>`. */
static gboolean
parse (Reader              *self,
       GMarkupParseContext *context,
       GBytes              *text,
       gboolean             lazy,
       GError             **error)
{
  static const char open[] = "<details>";
  static const char close[] = "</details>";
  gsize length;
  const char *data = g_bytes_get_data (text, &length);
  const char *end = data + length;
  const char *from;

  while (lazy && (from = memmem (data, (gsize) (end - data), open, strlen (open))) != NULL)
    {
      const char *to = memmem (from, (gsize) (end - from), close, strlen (close));

      if (to == NULL)
        break;

      gssize before = from - data + (gssize) strlen (open);

      if (!g_markup_parse_context_parse (context, data, before, error))
        return FALSE;

      self->skipped = g_bytes_new_from_bytes (text, (gsize) (from - (end - length)),
                                              (gsize) (to - from) + strlen (close));
      data = to;
    }

  return g_markup_parse_context_parse (context, data != NULL ? data : "", end - data, error) &&
         g_markup_parse_context_end_parse (context, error);
}

/**
 * sc_table_read:
 * @name: what to call the file in messages
 * @text: what it contains
 * @lazy: whether the details of an entry are read when they are first asked for; only for files
 *   that are known to follow the format, since nobody is told of their mistakes, and with
 *   `<details>` nowhere but at the details
 * @known: what earlier files contain, to whose owners it may refer and whose entries it must not
 *   repeat
 * @contents: takes what the file contains
 * @error: set to an %SC_TABLE_ERROR
 *
 * Returns: whether the file follows the format to its end
 */
gboolean
sc_table_read (const char      *name,
               GBytes          *text,
               gboolean         lazy,
               ScTableContents *known,
               ScTableContents *contents,
               GError         **error)
{
  static const GMarkupParser parser = {
    .start_element = element_started_cb,
    .end_element = element_ended_cb,
    .text = text_read_cb,
  };
  Reader self = { name, known, contents };
  g_autoptr (GMarkupParseContext) context =
      g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &self, NULL);
  g_autoptr (GError) cause = NULL;

  self.text = g_string_new (NULL);
  gboolean ok = parse (&self, context, text, lazy, &cause);

  self.element = (ScElement){ name, context, NULL, NULL, NULL, error };
  if (ok && self.level == LEVEL_DOCUMENT)
    ok = fail (&self, SC_TABLE_ERROR_MISSING, _ ("the document has no <status-codes>"));

  if (cause != NULL && cause->domain == G_MARKUP_ERROR)
    sc_element_fail_syntax (&self.element, cause);
  else if (cause != NULL)
    g_propagate_error (error, g_steal_pointer (&cause));

  g_string_free (self.text, TRUE);
  g_clear_pointer (&self.details.details, g_ptr_array_unref);
  g_clear_pointer (&self.skipped, g_bytes_unref);

  return ok;
}
