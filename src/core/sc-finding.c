/* sc-finding.c — a status that stands in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-finding.h"

static const char *const roles[SC_N_FINDING_ROLES] = {
  [SC_FINDING_ANSWER] = "answer",   [SC_FINDING_UPSTREAM] = "upstream",
  [SC_FINDING_PROXY] = "proxy",     [SC_FINDING_PAGE] = "page",
  [SC_FINDING_IMPLIED] = "implied",
};

static const char *const kinds[SC_N_FINDING_KINDS] = {
  [SC_FINDING_STATUS_LINE] = "status-line",
  [SC_FINDING_PSEUDO_HEADER] = "pseudo-header",
  [SC_FINDING_CURL] = "curl",
  [SC_FINDING_WGET] = "wget",
  [SC_FINDING_COMBINED] = "combined",
  [SC_FINDING_NGINX_UPSTREAM] = "nginx-upstream",
  [SC_FINDING_NGINX_ERROR] = "nginx-error",
  [SC_FINDING_HAPROXY] = "haproxy",
  [SC_FINDING_W3C] = "w3c",
  [SC_FINDING_CLOUDFRONT] = "cloudfront",
  [SC_FINDING_ALB] = "alb",
  [SC_FINDING_ELB] = "elb",
  [SC_FINDING_S3] = "s3",
  [SC_FINDING_ENVOY] = "envoy",
  [SC_FINDING_TRAEFIK] = "traefik",
  [SC_FINDING_SQUID] = "squid",
  [SC_FINDING_JSON] = "json",
  [SC_FINDING_LOGFMT] = "logfmt",
  [SC_FINDING_CONSOLE] = "console",
  [SC_FINDING_MESSAGE] = "message",
  [SC_FINDING_HTML] = "page",
};

/**
 * sc_finding_role_get_id:
 *
 * Returns: the name of a role in what is printed for programs
 */
const char *
sc_finding_role_get_id (ScFindingRole role)
{
  g_return_val_if_fail (role < SC_N_FINDING_ROLES, NULL);

  return roles[role];
}

/**
 * sc_finding_kind_get_id:
 *
 * Returns: the name of a kind in what is printed for programs
 */
const char *
sc_finding_kind_get_id (ScFindingKind kind)
{
  g_return_val_if_fail (kind < SC_N_FINDING_KINDS, NULL);

  return kinds[kind];
}

/**
 * sc_finding_ref_source:
 *
 * Returns: (transfer full) (nullable): what the text is called that it stands in
 */
GRefString *
sc_finding_ref_source (const ScFinding *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->source != NULL ? g_ref_string_acquire (self->source) : NULL;
}
