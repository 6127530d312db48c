/* sc-test-app.h — the real program inside a test
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-window.h"

G_BEGIN_DECLS

#define SC_TEST_WIDE 1040 /* widths of windows, in pixels */
#define SC_TEST_NARROW 360
#define SC_TEST_HEIGHT 640

/**
 * ScTestApp:
 * @settings: the program's settings, in memory
 * @application: the program
 * @window: its window
 */
typedef struct
{
  GSettings *settings;
  GtkApplication *application;
  ScWindow *window;
} ScTestApp;

void       sc_test_init         (int         *argc,
                                 char      ***argv);
void       sc_test_app_open     (ScTestApp   *self,
                                 int          width,
                                 int          height);
void       sc_test_app_close    (ScTestApp   *self);
void       sc_test_app_reset    (ScTestApp   *self);
void       sc_test_settle       (void);
GtkWidget *sc_test_find         (gpointer     root,
                                 const char  *id);
GtkWidget *sc_test_find_type    (gpointer     root,
                                 GType        type);
void       sc_test_app_activate (ScTestApp   *self,
                                 const char  *action);
void       sc_test_app_add      (const char  *path,
                                 int          width,
                                 void       (*test) (ScTestApp *, gconstpointer));
char      *sc_test_app_read_clipboard (ScTestApp *self);
gboolean   sc_test_press        (gpointer     widget,
                                 guint        key);
void       sc_test_type         (ScTestApp   *self,
                                 const char  *text);

G_END_DECLS
