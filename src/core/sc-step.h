/* sc-step.h — a request and its answer
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-finding.h"

G_BEGIN_DECLS

/**
 * ScLink:
 * @SC_LINK_START: nothing came before
 * @SC_LINK_AFTER_INTERIM: the step before was an interim answer to the same request (RFC 9110,
 *   section 15.2)
 * @SC_LINK_AFTER_PROXY: before it, a proxy had opened the tunnel
 * @SC_LINK_REDIRECTED: the step before led here (RFC 9110, section 15.4)
 * @SC_LINK_RETRIED: the same request was made again
 * @SC_LINK_NEXT: another request
 *
 * How a step follows from the one before.
 */
typedef enum
{
  SC_LINK_START,
  SC_LINK_AFTER_INTERIM,
  SC_LINK_AFTER_PROXY,
  SC_LINK_REDIRECTED,
  SC_LINK_RETRIED,
  SC_LINK_NEXT,
} ScLink;

#define SC_N_LINKS 6

/**
 * ScStep:
 * @code: the status code of the answer
 * @source: (nullable): what the text is called that it stands in, where that has to be told from
 *   others
 * @line: where in that text
 * @link: how it follows from the step before
 * @proxy: whether it is a proxy's answer to CONNECT
 * @method: (nullable): of the request, where the text has it
 * @target: (nullable): of the request, where the text has it
 * @location: (nullable): where the answer leads to, where the text has it
 * @phrase: (nullable): the reason phrase that was sent
 *
 * A request and its answer. All texts are valid UTF-8 without control characters.
 */
typedef struct
{
  guint code;
  GRefString *source;
  guint64 line;
  ScLink link;
  gboolean proxy;
  char *method;
  char *target;
  char *location;
  char *phrase;
} ScStep;

#define SC_TRACE_MAX_STEPS 100

const char *sc_link_get_id (ScLink        link);
ScStep     *sc_step_copy   (const ScStep *self);
void        sc_step_free   (ScStep       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScStep, sc_step_free)

G_END_DECLS
