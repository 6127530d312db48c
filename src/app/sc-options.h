/* sc-options.h — the command line
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScOptions:
 * @version: whether the version is to be printed and nothing else done
 * @service: whether to wait for calls on the session bus, without a window
 * @shelf: (nullable): the action that shows a shelf, `favorites` or `recents`
 * @query: (nullable): what to search for, valid UTF-8
 */
typedef struct
{
  gboolean version;
  gboolean service;
  const char *shelf;
  char *query;
} ScOptions;

gboolean sc_options_parse (ScOptions   *self,
                           char       **arguments,
                           GError     **error);
void     sc_options_clear (ScOptions   *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScOptions, sc_options_clear)

G_END_DECLS
