/* sc-pinyin.h — how a Chinese name is pronounced
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sc_pinyin_mark (const char *pinyin);

G_END_DECLS
