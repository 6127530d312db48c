/* sc-speakers.h — who words an answer so
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScEvidenceKind:
 * @SC_EVIDENCE_PHRASE: a reason phrase that is worded otherwise than in RFC 9110
 * @SC_EVIDENCE_FIELD: a header field
 * @SC_EVIDENCE_PAGE: a piece of the content
 * @SC_EVIDENCE_LINE: a wording in a log or message
 *
 * By what somebody gives himself away.
 */
typedef enum
{
  SC_EVIDENCE_PHRASE,
  SC_EVIDENCE_FIELD,
  SC_EVIDENCE_PAGE,
  SC_EVIDENCE_LINE,
} ScEvidenceKind;

#define SC_N_EVIDENCE_KINDS 4

/**
 * ScSpeaker:
 * @id: that of the owner in the table, where it has codes of its own
 * @name: what it calls itself
 *
 * A program or service that answers requests.
 */
typedef struct
{
  const char *id;
  const char *name;
} ScSpeaker;

/**
 * ScSaying:
 * @kind: where it stands
 * @speaker: who words it so
 * @code: the status it goes with, 0 for any
 * @wording: the words
 * @version: of the source that was read
 * @source: where they can be read
 *
 * Something that tells who probably spoke. The same wording can be that of several.
 */
typedef struct
{
  ScEvidenceKind kind;
  const ScSpeaker *speaker;
  guint code;
  const char *wording;
  const char *version;
  const char *source;
} ScSaying;

/**
 * ScSpeakers:
 *
 * All that is known of who words what how, as in data/table/speakers.tsv.
 */
typedef struct _ScSpeakers ScSpeakers;

/**
 * ScSpeakersFunc:
 * @saying: what was recognized
 *
 * Takes what a line tells.
 */
typedef void (*ScSpeakersFunc) (const ScSaying *saying,
                                gpointer        data);

ScSpeakers *sc_speakers_new_shipped  (void);
ScSpeakers *sc_speakers_parse        (const char     *text,
                                      const char     *name,
                                      GError        **error);
ScSpeakers *sc_speakers_ref          (ScSpeakers     *self);
void        sc_speakers_unref        (ScSpeakers     *self);
guint       sc_speakers_get_length   (ScSpeakers     *self);
const ScSaying *sc_speakers_get_saying (ScSpeakers   *self,
                                        guint         i);
void        sc_speakers_read_phrase  (ScSpeakers     *self,
                                      guint           code,
                                      const char     *phrase,
                                      gsize           length,
                                      ScSpeakersFunc  func,
                                      gpointer        data);
void        sc_speakers_read_field   (ScSpeakers     *self,
                                      const char     *line,
                                      gsize           length,
                                      ScSpeakersFunc  func,
                                      gpointer        data);
void        sc_speakers_read_content (ScSpeakers     *self,
                                      const char     *line,
                                      gsize           length,
                                      ScSpeakersFunc  func,
                                      gpointer        data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScSpeakers, sc_speakers_unref)

G_END_DECLS
