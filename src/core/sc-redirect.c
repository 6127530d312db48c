/* sc-redirect.c — what a redirect makes of a request
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-redirect.h"

/* The table says for each redirect what may become of the method; this says what that means for a
 * request. A request that becomes a `GET` loses its content, one that keeps its method keeps it.
 */

/**
 * sc_redirect_of:
 * @status: a code
 * @request: the method of the request that it answers
 *
 * 301 and 302 let a client turn `POST` into `GET` and nothing else (RFC 9110, sections 15.4.2 and
 * 15.4.3); 303 asks for a `GET`, or a `HEAD` after a `HEAD` (15.4.4); 307 (15.4.8) and 308
 * (RFC 7538, section 3) keep the method.
 *
 * Returns: what the next request is
 */
ScRedirect
sc_redirect_of (ScStatus      *status,
                ScRequestKind  request)
{
  g_return_val_if_fail (SC_IS_STATUS (status), SC_REDIRECT_NONE);

  ScDetail *method = sc_status_find_detail (status, SC_DETAIL_METHOD);
  const char *value =
      method != NULL ? sc_detail_get_attribute (method, SC_ATTRIBUTE_VALUE) : "none";

  if (g_str_equal (value, "none"))
    return SC_REDIRECT_NONE;

  if (request == SC_REQUEST_GET || g_str_equal (value, "kept"))
    return SC_REDIRECT_SAME;

  if (g_str_equal (value, "changed"))
    return SC_REDIRECT_GET;

  return request == SC_REQUEST_POST ? SC_REDIRECT_EITHER : SC_REDIRECT_SAME;
}
