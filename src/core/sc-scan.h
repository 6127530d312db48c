/* sc-scan.h — what a single line says of statuses
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <string.h>

#include "sc-codebook.h"
#include "sc-finding.h"

G_BEGIN_DECLS

/**
 * ScHeading:
 * @SC_HEADING_NONE: none has begun
 * @SC_HEADING_TAG: the tag that begins one is not complete
 * @SC_HEADING_BLANK: one has begun, and nothing stands in it yet
 * @SC_HEADING_WORDS: one has begun, with words
 *
 * How far a heading has come.
 */
typedef enum
{
  SC_HEADING_NONE,
  SC_HEADING_TAG,
  SC_HEADING_BLANK,
  SC_HEADING_WORDS,
} ScHeading;

/**
 * ScScan:
 * @text: a line, or a piece of one that is very long
 * @length: of @text
 * @whole: whether @text is the beginning of its line
 * @heading: what lines before have of a heading of an HTML page
 * @in_error: whether an object of JSON that is called `error` has begun on the line before
 * @book: which codes there are
 * @func: takes what is found
 * @data: for @func
 *
 * A line that is looked through.
 */
typedef struct _ScScan ScScan;

/**
 * ScMatch:
 * @code: the status code
 * @kind: what sort of line it is
 * @role: whose status it is
 * @voice: who made the answer
 * @owner: (nullable): an owner; taken if it has a meaning of its own for @code
 * @weak: whether it may be the echo of something said before: by programs that tell what they
 *   received, and pages that tell what they are
 * @continues: whether it belongs to a page that has begun
 * @offset: where it stands
 * @extent: how long that is
 *
 * What a line says. Zero is right for whatever is not known.
 */
typedef struct
{
  guint code;
  ScFindingKind kind;
  ScFindingRole role;
  ScVoice voice;
  const char *owner;
  gboolean weak;
  gboolean continues;
  gsize offset;
  gsize extent;
} ScMatch;

typedef void (*ScScanFunc) (const ScScan  *scan,
                            const ScMatch *match,
                            gpointer       data);

struct _ScScan
{
  const char *text;
  gsize length;
  gboolean whole;
  ScHeading heading;
  gboolean in_error;
  ScCodebook *book;
  ScScanFunc func;
  gpointer data;
};

/**
 * ScColumns:
 * @count: how many columns a line has; 0 if none are announced
 * @status: which of them is the status, from 0
 * @kind: of which sort the lines are
 *
 * What the last `#Fields:` line of a W3C extended log announced.
 */
typedef struct
{
  guint count;
  guint status;
  ScFindingKind kind;
} ScColumns;

/**
 * ScUpstreams:
 * @ingress: whether the whole line is one of ingress-nginx
 * @n: how many answered
 * @codes: what they answered, in the order in which they were asked
 * @offsets: where that stands
 *
 * The servers behind one that an access log of nginx names.
 */
#define SC_MAX_UPSTREAMS 8
typedef struct
{
  gboolean ingress;
  guint n;
  guint codes[SC_MAX_UPSTREAMS];
  gsize offsets[SC_MAX_UPSTREAMS];
} ScUpstreams;

void     sc_scan_strip_colors (ScScan       *self,
                               GString      *plain);
gboolean sc_scan_request     (const ScScan *self);
gboolean sc_scan_balancer    (const ScScan *self);
gboolean sc_scan_columns     (const ScScan *self,
                              ScColumns    *columns);
gboolean sc_scan_nginx_error (const ScScan *self);
void     sc_scan_numbers     (const ScScan *self);
gboolean sc_scan_upstreams   (const ScScan *self,
                              gsize         from,
                              ScUpstreams  *out);
gboolean sc_scan_keyed       (const ScScan *self,
                              gsize         offset,
                              ScMatch      *match);
gboolean sc_scan_worded      (const ScScan *self,
                              gsize         offset,
                              ScMatch      *match);
gboolean sc_scan_has_phrase  (const ScScan *self,
                              gsize         offset,
                              guint         code,
                              gboolean      named);
gboolean sc_scan_heading     (const ScScan *self,
                              gsize         offset,
                              ScMatch      *match);
ScHeading sc_scan_leave_heading (const ScScan *self);

/* Reads three digits that stand at @p, of which the first is none of 0. */
static inline guint
sc_scan_read_code (const char *p,
                   const char *end)
{
  if (end - p < 3 || p[0] < '1' || p[0] > '9' || !g_ascii_isdigit (p[1]) || !g_ascii_isdigit (p[2]))
    return 0;
  if (end - p > 3 && g_ascii_isalnum (p[3]))
    return 0;

  return (guint) (p[0] - '0') * 100 + (guint) (p[1] - '0') * 10 + (guint) (p[2] - '0');
}

/* Whether what stands before @offset ends with @words, which are in lower case. */
static inline gboolean
sc_scan_ends_with (const ScScan *self,
                   gsize         offset,
                   const char   *words)
{
  gsize n = strlen (words);

  return offset >= n && g_ascii_strncasecmp (self->text + offset - n, words, n) == 0;
}

static inline gboolean
sc_scan_begins_with (const ScScan *self,
                     gsize         offset,
                     const char   *words)
{
  gsize n = strlen (words);

  return self->length - offset >= n && memcmp (self->text + offset, words, n) == 0;
}

static inline void
sc_scan_emit (const ScScan *self,
              ScMatch       match)
{
  if (match.extent == 0)
    match.extent = 3;
  self->func (self, &match, self->data);
}

G_END_DECLS
