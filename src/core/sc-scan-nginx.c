/* sc-scan-nginx.c — what the error log of nginx says without a number
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-scan.h"

/* The error log names the trouble and not the status. Where a wording goes with one status, that is
 * what nginx answered, or will answer if no other server helps out. The wordings and their statuses
 * are those of nginx 1.31: ngx_http_upstream.c, ngx_http_request.c, ngx_http_core_module.c,
 * ngx_http_static_module.c, and the modules named for what they limit.
 */

typedef struct
{
  const char *wording;
  const char *also; /* NULL, or what else the line must have */
  guint code;       /* 0: the head has been sent, or somebody else has to say */
} Trouble;

/* The first that fits counts. */
static const Trouble troubles[] = {
  { "while reading upstream", NULL, 0 },
  { "while sending to client", NULL, 0 },
  { "while proxying upgraded connection", NULL, 0 },
  { "while waiting for request", NULL, 0 },
  { "dry run", NULL, 0 },
  { "so upstream connection is closed too", NULL, 499 },
  { "upstream timed out", NULL, 504 },
  { "connect() failed", "upstream", 502 },
  { "connect() to ", "upstream", 502 },
  { "no live upstreams", NULL, 502 },
  { "upstream prematurely closed connection", NULL, 502 },
  { "upstream sent too big header", NULL, 502 },
  { "upstream sent invalid", NULL, 502 },
  { "upstream sent no valid", NULL, 502 },
  { "recv() failed", "while reading response header from upstream", 502 },
  { "SSL_do_handshake() failed", "while SSL handshaking to upstream", 502 },
  { "upstream SSL certificate verify error", NULL, 502 },
  { "could not be resolved", NULL, 502 },
  { "client intended to send too large", NULL, 413 },
  { "client sent too large request", NULL, 400 },
  { "too large chunked body", NULL, 413 },
  { "client sent too long URI", NULL, 414 },
  { "client sent too long header line", NULL, 400 },
  { "client sent plain HTTP request to HTTPS port", NULL, 400 },
  { "client sent no required SSL certificate", NULL, 400 },
  { "client SSL certificate verify error", NULL, 400 },
  { "client sent invalid method", NULL, 400 },
  { "client sent invalid request", NULL, 400 },
  { "client sent invalid version", NULL, 400 },
  { "client sent invalid host", NULL, 400 },
  { "client sent invalid header line", NULL, 400 },
  { "client sent invalid chunked body", NULL, 400 },
  { "client sent invalid \"Content-Length\" header", NULL, 400 },
  { "client sent HTTP/1.1 request without \"Host\" header", NULL, 400 },
  { "client prematurely closed connection", "while reading client request", 400 },
  { "client timed out", "while reading client request", 408 },
  { "directory index of ", "is forbidden", 403 },
  { "access forbidden by rule", NULL, 403 },
  { "limiting requests", NULL, 503 },
  { "limiting connections", NULL, 503 },
  { "rewrite or internal redirection cycle", NULL, 500 },
  { "no user/password was provided for basic authentication", NULL, 401 },
  { "password mismatch", NULL, 401 },
  { "was not found in \"", NULL, 401 },
  { "failed (2: No such file or directory)", "open() ", 404 },
  { "is not found (2: No such file or directory)", NULL, 404 },
  { "failed (20: Not a directory)", "open() ", 404 },
  { "failed (36: File name too long)", "open() ", 404 },
  { "(13: Permission denied)", NULL, 403 },
};

/* `[error] 12#34: *56 `, wherever a prefix puts it; @message is set to what comes then. */
static gboolean
find_message (const ScScan *self,
              gsize        *message)
{
  const char *end = self->text + self->length;
  const char *hash = self->text;

  while ((hash = memchr (hash, '#', (gsize) (end - hash))) != NULL)
    {
      const char *before = hash;
      const char *p = hash + 1;

      while (before > self->text && g_ascii_isdigit (before[-1]))
        before--;
      while (p < end && g_ascii_isdigit (*p))
        p++;
      if (before < hash && before - self->text > 2 && before[-1] == ' ' && before[-2] == ']' &&
          p > hash + 1 && end - p > 2 && p[0] == ':' && p[1] == ' ')
        {
          *message = (gsize) (p + 2 - self->text);
          return TRUE;
        }
      hash++;
    }

  return FALSE;
}

static const char *
find_wording (const ScScan *self,
              gsize         from,
              const char   *wording)
{
  return memmem (self->text + from, self->length - from, wording, strlen (wording));
}

/**
 * sc_scan_nginx_error:
 *
 * Reads a line of nginx's error log.
 *
 * Returns: whether it is one
 */
gboolean
sc_scan_nginx_error (const ScScan *self)
{
  gsize message;

  if (!find_message (self, &message))
    return FALSE;

  /* What has no client is said at the start of nginx or by the process that leads it. */
  if (find_wording (self, message, "client: ") == NULL)
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (troubles); i++)
    {
      const char *wording = find_wording (self, message, troubles[i].wording);

      if (wording == NULL || (troubles[i].also != NULL &&
                              find_wording (self, message, troubles[i].also) == NULL))
        continue;

      if (troubles[i].code > 0)
        sc_scan_emit (self, (ScMatch){ .code = troubles[i].code,
                                       .kind = SC_FINDING_NGINX_ERROR,
                                       .role = SC_FINDING_IMPLIED,
                                       .voice = SC_VOICE_WRITER,
                                       .owner = "nginx",
                                       .offset = (gsize) (wording - self->text),
                                       .extent = strlen (troubles[i].wording) });
      break;
    }

  return TRUE;
}
