/* sc-runner.h — the search of KRunner
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-launcher.h"
#include "sc-lookup.h"

G_BEGIN_DECLS

typedef struct _ScRunner ScRunner;

ScRunner *sc_runner_new    (ScLookup         *lookup,
                            ScLauncher       *launcher);
void      sc_runner_free   (ScRunner         *self);
gboolean  sc_runner_export (ScRunner         *self,
                            GDBusConnection  *connection,
                            const char       *path,
                            GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScRunner, sc_runner_free)

G_END_DECLS
