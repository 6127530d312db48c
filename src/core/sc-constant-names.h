/* sc-constant-names.h — constants, to be found however they are written
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-constants.h"
#include "sc-numbers.h"

G_BEGIN_DECLS

typedef struct _ScConstantNames ScConstantNames;

ScConstantNames  *sc_constant_names_new     (ScConstants      *constants);
void              sc_constant_names_free    (ScConstantNames  *self);
void              sc_constant_names_find    (ScConstantNames  *self,
                                             const char       *word,
                                             ScNumbers        *whole,
                                             ScNumbers        *start);
const ScConstant *sc_constant_names_explain (ScConstantNames  *self,
                                             const char       *word,
                                             guint             code,
                                             const ScStack   **stack);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScConstantNames, sc_constant_names_free)

G_END_DECLS
