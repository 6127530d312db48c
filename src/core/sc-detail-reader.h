/* sc-detail-reader.h — reading what the table says about one code
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-detail.h"
#include "sc-element.h"
#include "sc-table-format.h"

G_BEGIN_DECLS

/**
 * ScDetailReader:
 * @details: (element-type ScDetail): what was read so far
 * @detail: (nullable): the last of them
 * @format: what is being read
 * @language: in which language
 *
 * To be zeroed but for @details before the first element of an entry.
 */
typedef struct
{
  GPtrArray *details;
  ScDetail *detail;
  const ScElementFormat *format;
  ScLanguage language;
} ScDetailReader;

gboolean sc_detail_reader_start (ScDetailReader  *self,
                                 const ScElement *element,
                                 gboolean         brief);
gboolean sc_detail_reader_end   (ScDetailReader  *self,
                                 const ScElement *element,
                                 const char      *text);
gboolean sc_detail_reader_has   (ScDetailReader  *self,
                                 ScDetailKind     kind);
void     sc_detail_reader_load  (GBytes          *source,
                                 GPtrArray       *details);

G_END_DECLS
