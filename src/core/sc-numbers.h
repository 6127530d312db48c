/* sc-numbers.h — sets of codes, and how they are typed
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScNumbers:
 *
 * A set of codes from 000 to 999, and of whole classes for what is written `4xx`. All zeros is the
 * empty set.
 */
typedef struct
{
  guint32 codes[32];
  guint16 classes;
} ScNumbers;

void     sc_numbers_add       (ScNumbers       *self,
                               guint            code);
void     sc_numbers_add_all   (ScNumbers       *self,
                               const ScNumbers *other);
gboolean sc_numbers_has       (const ScNumbers *self,
                               guint            code);
gboolean sc_numbers_has_class (const ScNumbers *self,
                               guint            digit);
gboolean sc_numbers_is_empty  (const ScNumbers *self);
gsize    sc_numbers_parse     (ScNumbers       *self,
                               const char      *text,
                               gboolean        *exact);

G_END_DECLS
