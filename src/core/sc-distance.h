/* sc-distance.h — how far a word is from being another
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SC_DISTANCE_MAX_LENGTH 64

guint sc_distance (const gunichar *one,
                   guint           n_one,
                   const gunichar *two,
                   guint           n_two,
                   guint           limit);

G_END_DECLS
