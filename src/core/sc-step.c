/* sc-step.c — a request and its answer
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-step.h"

static const char *const ids[SC_N_LINKS] = {
  [SC_LINK_START] = "start",           [SC_LINK_AFTER_INTERIM] = "after-interim",
  [SC_LINK_AFTER_PROXY] = "after-proxy", [SC_LINK_REDIRECTED] = "redirected",
  [SC_LINK_RETRIED] = "retried",       [SC_LINK_NEXT] = "next",
};

/**
 * sc_link_get_id:
 *
 * Returns: the name of a link in what is printed for programs
 */
const char *
sc_link_get_id (ScLink link)
{
  g_return_val_if_fail (link < SC_N_LINKS, NULL);

  return ids[link];
}

/**
 * sc_step_copy:
 *
 * Returns: (transfer full): the same step
 */
ScStep *
sc_step_copy (const ScStep *self)
{
  ScStep *copy = g_memdup2 (self, sizeof *self);

  if (self->source != NULL)
    g_ref_string_acquire (self->source);
  copy->method = g_strdup (self->method);
  copy->target = g_strdup (self->target);
  copy->location = g_strdup (self->location);
  copy->phrase = g_strdup (self->phrase);
  return copy;
}

/**
 * sc_step_free:
 *
 * Frees a step.
 */
void
sc_step_free (ScStep *self)
{
  g_clear_pointer (&self->source, g_ref_string_release);
  g_free (self->method);
  g_free (self->target);
  g_free (self->location);
  g_free (self->phrase);
  g_free (self);
}
