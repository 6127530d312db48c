/* sc-application-private.h — what the files of the program share
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-application.h"
#include "sc-color-scheme.h"
#include "sc-window.h"

G_BEGIN_DECLS

struct _ScApplication
{
  GtkApplication parent_instance;

  GSettings *settings;
  ScTable *table;
  ScColorScheme *color_scheme;
  GdkClipboard *held_clipboard; /* what is in it keeps the program alive; NULL if nothing does */
};

ScTable  *sc_application_ensure_table  (ScApplication *self);
ScWindow *sc_application_find_window   (ScApplication *self);
ScWindow *sc_application_ensure_window (ScApplication *self);
void      sc_application_add_actions   (ScApplication *self);
void      sc_application_copy          (ScApplication *self,
                                        const char    *name,
                                        const char    *form);
void      sc_application_let_go        (ScApplication *self);

G_END_DECLS
