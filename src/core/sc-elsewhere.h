/* sc-elsewhere.h — numbers that mean something, but not in HTTP
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

#include "sc-types.h"

G_BEGIN_DECLS

/**
 * ScProtocol:
 *
 * Where a number that looks like a status code can come from.
 */
typedef enum
{
  SC_PROTOCOL_FTP,
  SC_PROTOCOL_SMTP,
  SC_PROTOCOL_WEBSOCKET,
  SC_PROTOCOL_GRPC,
  SC_PROTOCOL_CURL,
  SC_PROTOCOL_TLS,
} ScProtocol;

#define SC_N_PROTOCOLS 6

/**
 * ScElsewhere:
 * @protocol: where it means something
 * @number: the number, as it is written there
 * @identifier: (nullable): what it is called in programs
 * @texts: what it means, in both languages
 * @source: where that is defined
 * @columns: what the others point into
 */
typedef struct
{
  ScProtocol protocol;
  const char *number;
  const char *identifier;
  const char *texts[SC_N_LANGUAGES];
  const char *source;
  char **columns;
} ScElsewhere;

GArray *sc_elsewhere_parse (const char *text,
                            const char *name,
                            GError    **error);
GArray *sc_elsewhere_find  (const char *number);

G_END_DECLS
