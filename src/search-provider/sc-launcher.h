/* sc-launcher.h — what the desktop's search has the program do
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "sc-copy.h"

G_BEGIN_DECLS

typedef struct _ScLauncher ScLauncher;

ScLauncher *sc_launcher_new       (GApplication      *service);
void        sc_launcher_free      (ScLauncher        *self);
void        sc_launcher_renew     (ScLauncher        *self);
void        sc_launcher_set_time  (ScLauncher        *self,
                                   guint              timestamp);
void        sc_launcher_set_token (ScLauncher        *self,
                                   const char        *token);
void        sc_launcher_show      (ScLauncher        *self,
                                   const char        *name);
void        sc_launcher_search    (ScLauncher        *self,
                                   const char *const *terms);
void        sc_launcher_copy      (ScLauncher        *self,
                                   const char        *name,
                                   ScCopyForm         form,
                                   const char        *text);
char       *sc_launcher_join      (const char *const *terms,
                                   gsize              max_length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScLauncher, sc_launcher_free)

G_END_DECLS
