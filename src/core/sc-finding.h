/* sc-finding.h — a status that stands in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScFindingRole:
 * @SC_FINDING_ANSWER: what the writer of the line sent, or received
 * @SC_FINDING_UPSTREAM: what a server behind the writer answered to it
 * @SC_FINDING_PROXY: a proxy's answer to CONNECT (RFC 9110, section 9.3.6)
 * @SC_FINDING_PAGE: what an HTML page says of itself
 * @SC_FINDING_IMPLIED: no number, but a wording of a log that goes with one status
 *
 * Whose status it is.
 */
typedef enum
{
  SC_FINDING_ANSWER,
  SC_FINDING_UPSTREAM,
  SC_FINDING_PROXY,
  SC_FINDING_PAGE,
  SC_FINDING_IMPLIED,
} ScFindingRole;

#define SC_N_FINDING_ROLES 5

/**
 * ScFindingKind:
 *
 * What sort of line it stands in. sc_finding_kind_get_id() has the names.
 */
typedef enum
{
  SC_FINDING_STATUS_LINE,
  SC_FINDING_PSEUDO_HEADER,
  SC_FINDING_CURL,
  SC_FINDING_WGET,
  SC_FINDING_COMBINED,
  SC_FINDING_NGINX_UPSTREAM,
  SC_FINDING_NGINX_ERROR,
  SC_FINDING_HAPROXY,
  SC_FINDING_W3C,
  SC_FINDING_CLOUDFRONT,
  SC_FINDING_ALB,
  SC_FINDING_ELB,
  SC_FINDING_S3,
  SC_FINDING_ENVOY,
  SC_FINDING_TRAEFIK,
  SC_FINDING_SQUID,
  SC_FINDING_JSON,
  SC_FINDING_LOGFMT,
  SC_FINDING_CONSOLE,
  SC_FINDING_MESSAGE,
  SC_FINDING_HTML,
} ScFindingKind;

#define SC_N_FINDING_KINDS 21

/**
 * ScVoice:
 * @SC_VOICE_UNKNOWN: the record does not say
 * @SC_VOICE_WRITER: who wrote the record made the answer, too
 * @SC_VOICE_UPSTREAM: the answer came from a server behind
 *
 * Who made an answer, as far as a record tells.
 */
typedef enum
{
  SC_VOICE_UNKNOWN,
  SC_VOICE_WRITER,
  SC_VOICE_UPSTREAM,
} ScVoice;

#define SC_N_VOICES 3

/**
 * ScFinding:
 * @code: the status code, 100 to 999
 * @owner: (nullable): the id of the owner whose meaning it has, where the text tells
 * @role: whose status it is
 * @kind: what sort of line it is
 * @voice: who made the answer
 * @part: in which text it stands, if several are read one after the other; from 0
 * @source: (nullable): what that text is called, where it has to be told from others
 * @line: the number of the line in that text, from 1
 * @text: (array length=length): the line or a piece of it; any bytes
 * @length: of @text
 * @offset: where in @text the status stands
 * @extent: how many bytes that is: three, or a wording where there is no number
 *
 * A status that stands in a text. Valid only until the function returns that it is handed to.
 */
typedef struct
{
  guint code;
  const char *owner;
  ScFindingRole role;
  ScFindingKind kind;
  ScVoice voice;
  guint part;
  GRefString *source;
  guint64 line;
  const char *text;
  gsize length;
  gsize offset;
  gsize extent;
} ScFinding;

const char *sc_finding_role_get_id (ScFindingRole    role);
const char *sc_finding_kind_get_id (ScFindingKind    kind);
GRefString *sc_finding_ref_source  (const ScFinding *self);

G_END_DECLS
