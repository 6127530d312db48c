/* sc-shell-search.h — the search of GNOME Shell
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-launcher.h"
#include "sc-lookup.h"

G_BEGIN_DECLS

typedef struct _ScShellSearch ScShellSearch;

ScShellSearch *sc_shell_search_new    (ScLookup         *lookup,
                                       ScLauncher       *launcher);
void           sc_shell_search_free   (ScShellSearch    *self);
gboolean       sc_shell_search_export (ScShellSearch    *self,
                                       GDBusConnection  *connection,
                                       const char       *path,
                                       GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScShellSearch, sc_shell_search_free)

G_END_DECLS
