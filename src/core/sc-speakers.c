/* sc-speakers.c — who words an answer so
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-speakers.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-table-error.h"
#include "sc-table-resource.h"

/* data/table/speakers.tsv begins with a line for each speaker: `speaker`, id, name. The others are
 * what they say: kind, id of the speaker, code or `-`, wording, version, source.
 */

#define SPEAKER "speaker"

enum
{
  COLUMN_KIND,
  COLUMN_SPEAKER,
  COLUMN_CODE,
  COLUMN_WORDING,
  COLUMN_VERSION,
  COLUMN_SOURCE,
  N_COLUMNS
};

struct _ScSpeakers
{
  gatomicrefcount ref_count;
  char *text; /* what the others point into */
  GArray *speakers;
  GArray *sayings;
};

static const char *const kinds[SC_N_EVIDENCE_KINDS] = { "phrase", "field", "page", "line" };

static gboolean
parse_kind (const char     *text,
            ScEvidenceKind *kind)
{
  for (int i = 0; i < SC_N_EVIDENCE_KINDS; i++)
    {
      if (g_str_equal (kinds[i], text))
        {
          *kind = (ScEvidenceKind) i;
          return TRUE;
        }
    }

  return FALSE;
}

/* Cuts a line at its tabs; returns how many columns that makes. */
static guint
split (char  *line,
       char **columns,
       guint  n_columns)
{
  guint n = 0;

  for (char *p = line; p != NULL; n++)
    {
      char *end = strchr (p, '\t');

      if (end != NULL)
        *end++ = '\0';
      if (n < n_columns)
        columns[n] = p;
      if (*p == '\0')
        return 0;
      p = end;
    }

  return n;
}

static const ScSpeaker *
find_speaker (ScSpeakers *self,
              const char *id)
{
  for (guint i = 0; i < self->speakers->len; i++)
    {
      const ScSpeaker *speaker = &g_array_index (self->speakers, ScSpeaker, i);

      if (g_str_equal (speaker->id, id))
        return speaker;
    }

  return NULL;
}

static gboolean
parse_code (const char *text,
            guint      *code)
{
  guint64 number = 0;

  if (!g_str_equal (text, "-") && !g_ascii_string_to_unsigned (text, 10, 100, 999, &number, NULL))
    return FALSE;

  *code = (guint) number;
  return TRUE;
}

/* All speakers come before all sayings, so that pointers to them stay. */
static gboolean
add_line (ScSpeakers *self,
          char       *line)
{
  char *columns[N_COLUMNS] = { NULL };
  guint n = split (line, columns, N_COLUMNS);
  ScSaying saying = { 0 };

  if (n == 3 && g_str_equal (columns[0], SPEAKER) && self->sayings->len == 0)
    {
      g_array_append_val (self->speakers, ((ScSpeaker){ columns[1], columns[2] }));
      return find_speaker (self, columns[1])->name == columns[2];
    }

  if (n != N_COLUMNS || !parse_kind (columns[COLUMN_KIND], &saying.kind) ||
      !parse_code (columns[COLUMN_CODE], &saying.code))
    return FALSE;

  saying.speaker = find_speaker (self, columns[COLUMN_SPEAKER]);
  saying.wording = columns[COLUMN_WORDING];
  saying.version = columns[COLUMN_VERSION];
  saying.source = columns[COLUMN_SOURCE];
  if (saying.speaker == NULL ||
      (saying.kind == SC_EVIDENCE_FIELD && strchr (saying.wording, ':') == NULL))
    return FALSE;

  g_array_append_val (self->sayings, saying);
  return TRUE;
}

/**
 * sc_speakers_parse:
 * @text: the table
 * @name: what to call it in messages
 * @error: set to an %SC_TABLE_ERROR
 *
 * Returns: (transfer full) (nullable): what it says
 */
ScSpeakers *
sc_speakers_parse (const char  *text,
                   const char  *name,
                   GError     **error)
{
  g_return_val_if_fail (text != NULL && name != NULL, NULL);

  g_autoptr (ScSpeakers) self = g_new0 (ScSpeakers, 1);
  guint line = 0;

  g_atomic_ref_count_init (&self->ref_count);
  self->text = g_strdup (text);
  self->speakers = g_array_new (FALSE, FALSE, sizeof (ScSpeaker));
  self->sayings = g_array_new (FALSE, FALSE, sizeof (ScSaying));
  for (char *p = self->text; p != NULL && *p != '\0';)
    {
      char *end = strchr (p, '\n');

      if (end != NULL)
        *end++ = '\0';
      line++;
      if (!add_line (self, p))
        {
          g_set_error (error, SC_TABLE_ERROR, SC_TABLE_ERROR_SYNTAX, "%s:%u: %s", name, line,
                       _ ("this line is no speaker, and no kind, speaker, code, wording, version "
                          "and source"));
          return NULL;
        }
      p = end;
    }

  return g_steal_pointer (&self);
}

/**
 * sc_speakers_new_shipped:
 *
 * Returns: (transfer full): what is part of the program
 */
ScSpeakers *
sc_speakers_new_shipped (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
      g_resource_lookup_data (sc_table_get_resource (), RESOURCE_PATH "/table/speakers.tsv",
                              G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autofree char *text =
      bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
  ScSpeakers *self = text != NULL ? sc_speakers_parse (text, "speakers.tsv", &error) : NULL;

  if (self == NULL)
    g_error ("%s", error->message);

  return self;
}

/**
 * sc_speakers_ref:
 *
 * Returns: (transfer full): @self
 */
ScSpeakers *
sc_speakers_ref (ScSpeakers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * sc_speakers_unref:
 *
 * Gives up a reference.
 */
void
sc_speakers_unref (ScSpeakers *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->speakers);
  g_array_unref (self->sayings);
  g_free (self->text);
  g_free (self);
}

/**
 * sc_speakers_get_length:
 *
 * Returns: how many sayings there are
 */
guint
sc_speakers_get_length (ScSpeakers *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->sayings->len;
}

/**
 * sc_speakers_get_saying:
 *
 * Returns: (transfer none): one of the sayings
 */
const ScSaying *
sc_speakers_get_saying (ScSpeakers *self,
                        guint       i)
{
  g_return_val_if_fail (self != NULL && i < self->sayings->len, NULL);

  return &g_array_index (self->sayings, ScSaying, i);
}

/**
 * sc_speakers_read_phrase:
 * @code: of a status line
 * @phrase: the reason phrase behind it, to the end of the line
 * @length: of @phrase
 *
 * Calls @func for everybody who words that status so. Case counts: “Bad request” is not “Bad
 * Request”.
 */
void
sc_speakers_read_phrase (ScSpeakers     *self,
                         guint           code,
                         const char     *phrase,
                         gsize           length,
                         ScSpeakersFunc  func,
                         gpointer        data)
{
  g_return_if_fail (self != NULL && func != NULL);

  while (length > 0 && g_ascii_isspace (phrase[length - 1]))
    length--;

  for (guint i = 0; i < self->sayings->len; i++)
    {
      const ScSaying *saying = &g_array_index (self->sayings, ScSaying, i);

      if (saying->kind == SC_EVIDENCE_PHRASE && (saying->code == code || saying->code == 0) &&
          strlen (saying->wording) == length && memcmp (saying->wording, phrase, length) == 0)
        func (saying, data);
    }
}

/* A field matches by its name, whatever the case (RFC 9110, section 5.1), and by how its value
 * begins. */
static gboolean
matches_field (const char *wording,
               const char *line,
               gsize       length)
{
  gsize name = strcspn (wording, ":") + 1;
  const char *value = wording + name;

  if (length < name || g_ascii_strncasecmp (wording, line, name) != 0)
    return FALSE;

  while (*value == ' ')
    value++;
  while (name < length && (line[name] == ' ' || line[name] == '\t'))
    name++;

  return length - name >= strlen (value) &&
         g_ascii_strncasecmp (value, line + name, strlen (value)) == 0;
}

/**
 * sc_speakers_read_field:
 * @line: a header field
 * @length: of @line
 *
 * Calls @func for everybody whom that field tells of.
 */
void
sc_speakers_read_field (ScSpeakers     *self,
                        const char     *line,
                        gsize           length,
                        ScSpeakersFunc  func,
                        gpointer        data)
{
  g_return_if_fail (self != NULL && func != NULL);

  for (guint i = 0; i < self->sayings->len; i++)
    {
      const ScSaying *saying = &g_array_index (self->sayings, ScSaying, i);

      if (saying->kind == SC_EVIDENCE_FIELD && matches_field (saying->wording, line, length))
        func (saying, data);
    }
}

/**
 * sc_speakers_read_content:
 * @line: of the content of an answer, or of a log
 * @length: of @line
 *
 * Calls @func for everybody who writes what stands in that line.
 */
void
sc_speakers_read_content (ScSpeakers     *self,
                          const char     *line,
                          gsize           length,
                          ScSpeakersFunc  func,
                          gpointer        data)
{
  g_return_if_fail (self != NULL && func != NULL);

  for (guint i = 0; i < self->sayings->len; i++)
    {
      const ScSaying *saying = &g_array_index (self->sayings, ScSaying, i);

      if ((saying->kind == SC_EVIDENCE_PAGE || saying->kind == SC_EVIDENCE_LINE) &&
          memmem (line, length, saying->wording, strlen (saying->wording)) != NULL)
        func (saying, data);
    }
}
