/* sc-test-folder.h — a folder for the files of a test
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * ScTestFolder:
 * @path: the folder, which is there while the test runs
 */
typedef struct
{
  char *path;
} ScTestFolder;

void  sc_test_folder_add    (const char    *path,
                             void         (*test) (ScTestFolder *, gconstpointer));
char *sc_test_folder_build  (ScTestFolder  *self,
                             const char    *name);
void  sc_test_folder_put    (ScTestFolder  *self,
                             const char    *name,
                             const char    *contents,
                             int            mode);
void  sc_test_folder_assert (ScTestFolder  *self,
                             const char    *name,
                             const char    *contents);
char *sc_test_folder_list   (ScTestFolder  *self,
                             const char    *name);

G_END_DECLS
