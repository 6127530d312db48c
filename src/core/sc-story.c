/* sc-story.c — what was told before
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-story.h"

/* One answer can be told of several times: a status line, then the page's title and heading, then
 * the message of the program that received it, then the object it dumps. That is one finding. Lines
 * of logs are never echoes; two of the same kind that nothing else began are two answers.
 */

#define REACH 100 /* lines after which the same is said anew */

static gboolean
is_of_trace (ScFindingKind kind)
{
  return kind == SC_FINDING_STATUS_LINE || kind == SC_FINDING_PSEUDO_HEADER ||
         kind == SC_FINDING_WGET || kind == SC_FINDING_CURL;
}

/* Whether both stand in the same object of JSON, or one in an object inside that of the other: no
 * brace closes the object of the first one between them. */
static gboolean
is_same_object (const ScScan *scan,
                gsize         from,
                gsize         to)
{
  gint depth = 0;

  for (gsize i = from; i < to && depth >= 0; i++)
    {
      if (scan->text[i] == '{')
        depth++;
      else if (scan->text[i] == '}')
        depth--;
    }

  return depth >= 0;
}

static gboolean
is_in_line (const ScStory *self,
            const ScScan  *scan,
            const ScMatch *match)
{
  for (guint i = 0; i < MIN (self->n_found, SC_STORY_MAX_CODES); i++)
    {
      const ScMatch *found = &self->found[i];

      if (found->code != match->code)
        continue;
      if (match->weak && match->kind != SC_FINDING_JSON)
        return TRUE;
      if (match->kind == SC_FINDING_JSON && found->role == match->role &&
          found->offset < match->offset && is_same_object (scan, found->offset, match->offset))
        return TRUE;
    }

  return FALSE;
}

/**
 * sc_story_is_echo:
 * @scan: the line
 * @match: what was found in it
 * @line: its number
 *
 * Returns: whether that was told already
 */
gboolean
sc_story_is_echo (const ScStory *self,
                  const ScScan  *scan,
                  const ScMatch *match,
                  guint64        line)
{
  gboolean body = match->kind == SC_FINDING_JSON && is_of_trace (self->kind);

  if (is_in_line (self, scan, match))
    return TRUE;
  if (!match->weak && !body)
    return FALSE;

  /* A page's title and its headings are one. */
  if (match->continues && self->kind == match->kind && self->code == match->code)
    return line - self->line <= REACH;

  return self->code == match->code && (self->kind != match->kind || !self->weak) &&
         line - self->line <= REACH;
}

/**
 * sc_story_continue:
 *
 * Notes what was found, or told again.
 */
void
sc_story_continue (ScStory       *self,
                   const ScMatch *match,
                   guint64        line)
{
  if (self->n_found < SC_STORY_MAX_CODES)
    self->found[self->n_found] = *match;
  self->n_found++;
  self->code = match->code;
  self->kind = match->kind;
  self->weak = match->weak;
  self->line = line;
}

/**
 * sc_story_end_line:
 *
 * Forgets what was found in the line that ends.
 */
void
sc_story_end_line (ScStory *self)
{
  self->n_found = 0;
}
