/* sc-redirect.h — what a redirect makes of a request
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-status.h"

G_BEGIN_DECLS

/**
 * ScRequestKind:
 * @SC_REQUEST_GET: `GET` and `HEAD`
 * @SC_REQUEST_POST: `POST`
 * @SC_REQUEST_OTHER: any other method
 */
typedef enum
{
  SC_REQUEST_GET,
  SC_REQUEST_POST,
  SC_REQUEST_OTHER,
} ScRequestKind;

#define SC_N_REQUEST_KINDS 3

/**
 * ScRedirect:
 * @SC_REDIRECT_NONE: the code is no redirect that says what becomes of the method
 * @SC_REDIRECT_SAME: the next request has the same method and content
 * @SC_REDIRECT_EITHER: the next request is a `GET` without content, or has the same method and
 *   content; the client chooses
 * @SC_REDIRECT_GET: the next request is a `GET` without content
 */
typedef enum
{
  SC_REDIRECT_NONE,
  SC_REDIRECT_SAME,
  SC_REDIRECT_EITHER,
  SC_REDIRECT_GET,
} ScRedirect;

ScRedirect sc_redirect_of (ScStatus      *status,
                           ScRequestKind  request);

G_END_DECLS
