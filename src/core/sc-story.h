/* sc-story.h — what was told before
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-scan.h"

G_BEGIN_DECLS

#define SC_STORY_MAX_CODES 16

/**
 * ScStory:
 * @code: the status that was found last, 0 for none
 * @kind: in what sort of line it was found first
 * @weak: whether that was a program telling of it
 * @line: where it was told last
 * @n_found: how many were found in the line that is being read
 * @found: the first of them
 *
 * What is remembered to see that something is told again.
 */
typedef struct
{
  guint code;
  ScFindingKind kind;
  gboolean weak;
  guint64 line;
  guint n_found;
  ScMatch found[SC_STORY_MAX_CODES];
} ScStory;

gboolean sc_story_is_echo  (const ScStory *self,
                            const ScScan  *scan,
                            const ScMatch *match,
                            guint64        line);
void     sc_story_continue (ScStory       *self,
                            const ScMatch *match,
                            guint64        line);
void     sc_story_end_line (ScStory       *self);

G_END_DECLS
