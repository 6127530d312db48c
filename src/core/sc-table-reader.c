/* sc-table-reader.c — reading one table file
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-table-reader.h"

#include <glib/gi18n-lib.h>

#include "sc-core-enums.h"
#include "sc-element.h"
#include "sc-table-format.h"
#include "sc-text.h"

/* A strict reader: what the format does not say is an error with its file and line, because a table
 * that is half understood would tell somebody half the truth. The document is three levels deep,
 *
 *     <status-codes> { <owner> { <name> } | <status> { details } }
 *
 * so the state is the level and what is being filled there. What stands for an element in another
 * language (`xml:lang`) follows the element itself; that is how msgfmt writes it.
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
  LEVEL_OWNER_NAME,
  LEVEL_DETAIL,
  LEVEL_END,
} Level;

typedef struct
{
  const char *file;
  GHashTable *known_owners;
  GListModel *known_statuses;
  GHashTable *owners;
  GListStore *statuses;

  ScElement element;
  Level level;
  GString *text;
  ScLanguage language;

  ScOwner *owner;
  guint code;
  ScState state;
  ScVisibility visibility;
  GPtrArray *details;
  ScDetail *detail; /* the last of them */
  const ScElementFormat *format;
} Reader;

#define fail(self, ...) sc_element_fail (&(self)->element, __VA_ARGS__)

static gboolean
fail_translation (Reader *self)
{
  return fail (self, SC_TABLE_ERROR_MISSING,
               _ ("a translation of <%s> must follow the element that it translates"),
               self->element.name);
}

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
  ScOwner *owner = g_hash_table_lookup (self->owners, id);

  return owner != NULL ? owner : g_hash_table_lookup (self->known_owners, id);
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
  g_hash_table_insert (self->owners, (gpointer) sc_owner_get_id (self->owner), self->owner);
  self->level = LEVEL_OWNER;
  return TRUE;
}

static gboolean
start_owner_name (Reader *self)
{
  const ScElement *element = &self->element;
  if (!g_str_equal (self->element.name, "name"))
    return fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("<%s> has no element <%s>"), "owner",
                 self->element.name);

  if (!sc_element_check_names (element, "xml:lang") ||
      !sc_element_get_language (element, TRUE, &self->language))
    return FALSE;

  if (self->language != SC_LANGUAGE_EN && !sc_owner_has_name (self->owner, SC_LANGUAGE_EN))
    return fail_translation (self);

  if (sc_owner_has_name (self->owner, self->language))
    return fail (self, SC_TABLE_ERROR_DUPLICATE, _ ("there is a second <%s>"), element->name);

  self->level = LEVEL_OWNER_NAME;
  return TRUE;
}

/* A status */

static gboolean
is_in (Reader     *self,
       GListModel *statuses)
{
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) other = g_list_model_get_item (statuses, i);

      if (sc_status_get_code (other) == self->code && sc_status_get_owner (other) == self->owner)
        return TRUE;
    }

  return FALSE;
}

static gboolean
parse_status_attributes (Reader *self)
{
  const ScElement *element = &self->element;
  const char *code;
  const char *owner;
  int state;
  int visibility;

  if (!sc_element_check_names (element, "code owner state seen") ||
      !sc_element_require (element, "code", &code) ||
      !sc_element_require (element, "owner", &owner) ||
      !sc_element_require_enum (element, "state", SC_TYPE_STATE, &state) ||
      !sc_element_require_enum (element, "seen", SC_TYPE_VISIBILITY, &visibility))
    return FALSE;

  if (!sc_table_format_parse_code (code, &self->code))
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("“%s” is no code: three digits, 000 to 999"), code);

  self->owner = find_owner (self, owner);
  if (self->owner == NULL)
    return fail (self, SC_TABLE_ERROR_VALUE, _ ("there is no owner “%s”"), owner);

  self->state = (ScState) state;
  self->visibility = (ScVisibility) visibility;
  return TRUE;
}

static gboolean
start_status (Reader *self)
{
  if (!parse_status_attributes (self))
    return FALSE;

  if (is_in (self, self->known_statuses) || is_in (self, G_LIST_MODEL (self->statuses)))
    return fail (self, SC_TABLE_ERROR_DUPLICATE, _ ("the code %03u of “%s” is there already"),
                 self->code, sc_owner_get_id (self->owner));

  self->details = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_detail_free);
  self->detail = NULL;
  self->level = LEVEL_STATUS;
  return TRUE;
}

static gboolean
has_detail (Reader       *self,
            ScDetailKind  kind)
{
  for (guint i = 0; i < self->details->len; i++)
    {
      if (sc_detail_get_kind (g_ptr_array_index (self->details, i)) == kind)
        return TRUE;
    }

  return FALSE;
}

static gboolean
require_detail (Reader     *self,
                const char *element)
{
  if (!has_detail (self, sc_table_format_find_element (element)->kind))
    return fail (self, SC_TABLE_ERROR_MISSING, _ ("the code %03u lacks <%s>"), self->code, element);

  return TRUE;
}

static gboolean
end_status (Reader *self)
{
  if (!require_detail (self, "name") || !require_detail (self, "summary") ||
      !require_detail (self, "meaning"))
    return FALSE;

  if (self->state != SC_STATE_UNREGISTERED && !require_detail (self, "phrase"))
    return FALSE;

  if (!has_detail (self, SC_DETAIL_DOCUMENT) && !require_detail (self, "reference"))
    return FALSE;

  g_autoptr (ScStatus) status = sc_status_new (self->code, self->owner, self->state,
                                               self->visibility, g_steal_pointer (&self->details));

  g_list_store_append (self->statuses, status);
  self->level = LEVEL_TABLE;
  return TRUE;
}

/* A detail of a status */

static gboolean
is_translatable (Reader *self)
{
  return self->detail != NULL && sc_detail_get_kind (self->detail) == self->format->kind &&
         sc_detail_has_text (self->detail, SC_LANGUAGE_EN) &&
         !sc_detail_has_text (self->detail, self->language);
}

static gboolean
start_detail (Reader *self)
{
  const ScElement *element = &self->element;
  self->format = sc_table_format_find_element (self->element.name);
  if (self->format == NULL)
    return fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("<%s> has no element <%s>"), "status",
                 self->element.name);

  g_autoptr (ScDetail) detail = sc_detail_new (self->format->kind);

  if (!sc_element_get_language (element, self->format->translated, &self->language) ||
      !sc_table_format_read (self->format, element, detail))
    return FALSE;

  self->level = LEVEL_DETAIL;
  if (self->language != SC_LANGUAGE_EN)
    return is_translatable (self) || fail_translation (self);

  if (self->format->single && has_detail (self, self->format->kind))
    return fail (self, SC_TABLE_ERROR_DUPLICATE, _ ("there is a second <%s>"), self->element.name);

  self->detail = detail;
  g_ptr_array_add (self->details, g_steal_pointer (&detail));
  return TRUE;
}

/* Texts */

static gboolean
end_detail (Reader *self)
{
  char *text;

  if (!sc_table_format_read_text (self->format->text, &self->element, self->text->str, &text))
    return FALSE;

  sc_detail_take_text (self->detail, self->language, text);
  self->level = LEVEL_STATUS;
  return TRUE;
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
    case LEVEL_DETAIL:
      end_detail (self);
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

  if (self->level == LEVEL_OWNER_NAME || self->level == LEVEL_DETAIL)
    {
      g_string_append_len (self->text, text, (gssize) length);
      return;
    }

  g_autofree char *line = sc_text_collapse (text, (gssize) length);
  if (*line != '\0')
    fail (self, SC_TABLE_ERROR_UNKNOWN, _ ("there is text outside of the elements that hold one"));
}

/* GMarkup's own messages tell the line in words, and can quote bytes that are not UTF-8. */
static void
set_syntax_error (Reader       *self,
                  const GError *cause)
{
  const char *place = strstr (cause->message, ": ");
  g_autofree char *message =
      g_utf8_make_valid (place != NULL ? place + 2 : cause->message, -1);

  fail (self, SC_TABLE_ERROR_SYNTAX, "%s", message);
}

/**
 * sc_table_read:
 * @name: what to call the file in messages
 * @text: what it contains
 * @known_owners: (element-type utf8 ScOwner): the owners of earlier files, whom it may refer to
 * @known_statuses: the entries of earlier files, which it must not repeat
 * @owners: (element-type utf8 ScOwner): takes the owners of the file
 * @statuses: takes its entries, each a #ScStatus
 * @error: set to an %SC_TABLE_ERROR
 *
 * Returns: whether the file follows the format to its end
 */
gboolean
sc_table_read (const char  *name,
               GBytes      *text,
               GHashTable  *known_owners,
               GListModel  *known_statuses,
               GHashTable  *owners,
               GListStore  *statuses,
               GError     **error)
{
  static const GMarkupParser parser = {
    .start_element = element_started_cb,
    .end_element = element_ended_cb,
    .text = text_read_cb,
  };
  Reader self = { name, known_owners, known_statuses, owners, statuses };
  g_autoptr (GMarkupParseContext) context =
      g_markup_parse_context_new (&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &self, NULL);
  g_autoptr (GError) cause = NULL;
  gsize length;
  const char *data = g_bytes_get_data (text, &length);

  self.text = g_string_new (NULL);
  gboolean ok =
      g_markup_parse_context_parse (context, data != NULL ? data : "", (gssize) length, &cause) &&
      g_markup_parse_context_end_parse (context, &cause);

  self.element = (ScElement){ name, context, NULL, NULL, NULL, error };
  if (ok && self.level == LEVEL_DOCUMENT)
    ok = fail (&self, SC_TABLE_ERROR_MISSING, _ ("the document has no <status-codes>"));

  if (cause != NULL && cause->domain == G_MARKUP_ERROR)
    set_syntax_error (&self, cause);
  else if (cause != NULL)
    g_propagate_error (error, g_steal_pointer (&cause));

  g_string_free (self.text, TRUE);
  g_clear_pointer (&self.details, g_ptr_array_unref);

  return ok;
}
