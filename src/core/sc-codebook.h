/* sc-codebook.h — which codes there are, and how they are worded
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-speakers.h"
#include "sc-table.h"

G_BEGIN_DECLS

/**
 * ScCodebook:
 *
 * What it takes to recognize codes in a text. It does not change, and can be used by several
 * threads at once, which the table cannot.
 */
typedef struct _ScCodebook ScCodebook;

ScCodebook *sc_codebook_new           (ScTable    *table);
ScCodebook *sc_codebook_ref           (ScCodebook *self);
void        sc_codebook_unref         (ScCodebook *self);
ScStatus   *sc_codebook_find          (ScCodebook *self,
                                       guint       code,
                                       const char *owner);
gsize       sc_codebook_match_phrase  (ScCodebook *self,
                                       guint       code,
                                       const char *text,
                                       gsize       length,
                                       gboolean    named);
gboolean    sc_codebook_is_ambiguous  (ScCodebook *self,
                                       guint       code);
ScSpeakers *sc_codebook_get_speakers  (ScCodebook *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScCodebook, sc_codebook_unref)

G_END_DECLS
