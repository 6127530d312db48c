/* sc-fact-wording.c — the interface's words for the values in the table
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-fact-wording.h"

#include <glib/gi18n-lib.h>

#include "sc-wording.h"

/* Facts stand in the table as short values, such as `may-change`; a person reads them in the
 * language of the interface. sc-table-format.c lists the values that there are.
 */

static const struct
{
  ScDetailKind kind;
  const char *value;
  const char *wording;
} values[] = {
  { SC_DETAIL_CACHE, "yes", N_ ("Cacheable by default") },
  { SC_DETAIL_CACHE, "no", N_ ("Not cacheable by default") },
  { SC_DETAIL_CACHE, "never", N_ ("Must not be stored") },
  { SC_DETAIL_CACHE, "not-applicable", N_ ("Never stored, it is an interim response") },
  { SC_DETAIL_CONTENT, "yes", N_ ("May have content") },
  { SC_DETAIL_CONTENT, "no", N_ ("Ends with the header section") },
  { SC_DETAIL_CONTENT, "must-not", N_ ("Must be empty") },
  { SC_DETAIL_RETRY, "no", N_ ("Do not repeat the request") },
  { SC_DETAIL_RETRY, "safe", N_ ("The request may be repeated") },
  { SC_DETAIL_RETRY, "idempotent", N_ ("Only if the method is idempotent") },
  { SC_DETAIL_RETRY, "after", N_ ("Wait first, see Retry-After") },
  { SC_DETAIL_RETRY, "changed", N_ ("Change the request first") },
  { SC_DETAIL_METHOD, "kept", N_ ("Stays the same") },
  { SC_DETAIL_METHOD, "changed", N_ ("Becomes GET, or stays HEAD") },
  { SC_DETAIL_METHOD, "may-change", N_ ("POST may become GET, others stay") },
  { SC_DETAIL_METHOD, "none", N_ ("No rule") },
  { SC_DETAIL_INTRODUCED, "extension", N_ ("HTTP extension") },
  { SC_DETAIL_FIELD, "required", N_ ("Required") },
  { SC_DETAIL_FIELD, "recommended", N_ ("Recommended") },
  { SC_DETAIL_FIELD, "related", N_ ("Related") },
  { SC_DETAIL_FIELD, "request", N_ ("in the request") },
  { SC_DETAIL_FIELD, "response", N_ ("in the response") },
  { SC_DETAIL_FIELD, "both", N_ ("in request and response") },
  { SC_DETAIL_SOURCE, "yes", N_ ("Primary source") },
  { SC_DETAIL_SOURCE, "no", N_ ("Secondary source") },
};

/**
 * sc_fact_wording_of_kind:
 *
 * Returns: what a fact of that kind is about
 */
const char *
sc_fact_wording_of_kind (ScDetailKind kind)
{
  switch ((int) kind)
    {
    case SC_DETAIL_INTRODUCED:
      /* Translators: the version of HTTP that brought a code */
      return _ ("Introduced");
    case SC_DETAIL_CACHE:
      return _ ("Caching");
    case SC_DETAIL_CONTENT:
      return _ ("Content");
    case SC_DETAIL_RETRY:
      return _ ("Retry");
    case SC_DETAIL_METHOD:
      /* Translators: the request method after a redirect */
      return _ ("Method after redirect");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * sc_fact_wording_of_value:
 * @value: a value of an element of @kind
 *
 * Returns: what it means; @value itself if it is a name in every language
 */
const char *
sc_fact_wording_of_value (ScDetailKind kind,
                          const char  *value)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      if (values[i].kind == kind && g_str_equal (values[i].value, value))
        return _ (values[i].wording);
    }

  return value;
}

/**
 * sc_fact_wording_of_seen:
 *
 * Returns: where the code can be met
 */
const char *
sc_fact_wording_of_seen (ScVisibility visibility)
{
  const char *wording = sc_wording_of_visibility (visibility);

  return wording != NULL ? wording : _ ("On the wire, as a status code");
}

/**
 * sc_fact_wording_of_alias:
 * @owner: (nullable): the name of its owner, if it has one
 *
 * Returns: (transfer full): what kind of name it is
 */
char *
sc_fact_wording_of_alias (ScDetail   *alias,
                          const char *owner)
{
  const char *kind = sc_detail_get_attribute (alias, SC_ATTRIBUTE_KIND);

  /* Translators: %s is a product, such as nginx, that calls a code so */
  if (g_str_equal (kind, "wording") && owner != NULL)
    return g_strdup_printf (_ ("Wording of %s"), owner);

  if (g_str_equal (kind, "wording"))
    return g_strdup (_ ("Wording of a product"));

  if (g_str_equal (kind, "spelling"))
    return g_strdup (_ ("Other spelling"));

  if (g_str_equal (kind, "misspelling"))
    return g_strdup (_ ("Common misspelling"));

  if (g_str_equal (kind, "proposed"))
    return g_strdup (_ ("Proposed, never registered"));

  return g_strdup (_ ("Also called so"));
}

/**
 * sc_fact_wording_of_redirect:
 *
 * Returns: the method of the next request
 */
const char *
sc_fact_wording_of_redirect (ScRedirect redirect)
{
  switch (redirect)
    {
    case SC_REDIRECT_SAME:
      /* Translators: the request method after a redirect */
      return C_ ("method", "the same");
    case SC_REDIRECT_EITHER:
      return C_ ("method", "the same or GET");
    case SC_REDIRECT_GET:
      return C_ ("method", "GET");
    case SC_REDIRECT_NONE:
    default:
      return C_ ("method", "no rule");
    }
}

/**
 * sc_fact_wording_of_content:
 *
 * Returns: whether the next request has the content of the first
 */
const char *
sc_fact_wording_of_content (ScRedirect redirect)
{
  switch (redirect)
    {
    case SC_REDIRECT_SAME:
      return _ ("content kept");
    case SC_REDIRECT_EITHER:
      return _ ("content kept or dropped with it");
    case SC_REDIRECT_GET:
      return _ ("content dropped");
    case SC_REDIRECT_NONE:
    default:
      return "";
    }
}

/**
 * sc_fact_wording_of_request:
 *
 * Returns: the methods that it stands for
 */
const char *
sc_fact_wording_of_request (ScRequestKind request)
{
  switch (request)
    {
    case SC_REQUEST_GET:
      return "GET, HEAD";
    case SC_REQUEST_POST:
      return "POST";
    case SC_REQUEST_OTHER:
    default:
      return _ ("Other methods");
    }
}

/**
 * sc_fact_wording_of_role:
 *
 * Returns: (nullable): what is to be said of such a constant, %NULL for an ordinary one
 */
const char *
sc_fact_wording_of_role (ScConstantRole role)
{
  switch (role)
    {
    case SC_CONSTANT_ALIAS:
      return C_ ("constant", "other name");
    case SC_CONSTANT_DEPRECATED:
      return C_ ("constant", "deprecated");
    case SC_CONSTANT_CLASS_MARKER:
      return C_ ("constant", "marks where a range begins");
    case SC_CONSTANT_PRIMARY:
    default:
      return NULL;
    }
}
