/* sc-json.h — text in JSON
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _ScJson ScJson;

ScJson *sc_json_new          (void);
void    sc_json_begin_object (ScJson     *self,
                              const char *key);
void    sc_json_begin_array  (ScJson     *self,
                              const char *key);
void    sc_json_end          (ScJson     *self);
void    sc_json_add_string   (ScJson     *self,
                              const char *key,
                              const char *value);
void    sc_json_add_integer  (ScJson     *self,
                              const char *key,
                              guint64     value);
void    sc_json_add_null     (ScJson     *self,
                              const char *key);
char   *sc_json_free_to_text (ScJson     *self);

G_END_DECLS
