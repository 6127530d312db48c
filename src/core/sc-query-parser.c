/* sc-query-parser.c — from what somebody typed to a query
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-query-private.h"

#include <string.h>

#include "sc-text.h"

/* Goes through the folded text once, from token to token, and never fails: what is no number,
 * quoted phrase or filter is a word.
 */

#define MAX_LENGTH 4096 /* of the text that is looked at, in bytes */

typedef struct
{
  ScQuery *query;
  ScQueryKnows knows;
  gpointer data;
  gboolean protocol; /* whether the token before ended with HTTP/1.1 or the like */
  gboolean status_line;
} Parser;

/* What people paste around a word and do not mean: brackets, commas. Marks that occur in names
 * (non-authoritative, HTTP/1.1, If-None-Match) are not among them. */
static gboolean
is_separator (gunichar c)
{
  if (c < 0x80)
    return c == '\0' || strchr (" \"`()[]{}<>,;|&=", (int) c) != NULL;

  switch (g_unichar_type (c))
    {
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
      return TRUE;
    default:
      return FALSE;
    }
}

/* The end of the token that begins at @text. Chinese is written without spaces, so a word of it
 * ends where Latin letters or digits begin, and they end where it begins. */
static const char *
find_end (const char *text)
{
  const char *p = text;
  gboolean han = sc_text_is_han (g_utf8_get_char (text));

  for (; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_separator (c) || sc_text_is_han (c) != han)
        break;
    }

  return p;
}

/* Adds what is left of a word without the marks around it, such as the colon after `404:`. */
static void
add_word (Parser     *self,
          const char *start,
          const char *end)
{
  while (start < end && g_ascii_ispunct (*start))
    start++;
  while (end > start && g_ascii_ispunct (end[-1]))
    end--;

  if (start < end)
    sc_query_add_term (self->query, start, (gsize) (end - start));
}

static gboolean
ends_with_protocol (const char *start,
                    const char *end)
{
  while (end > start && (g_ascii_isdigit (end[-1]) || end[-1] == '.'))
    end--;

  return end - start >= 5 && strncmp (end - 5, "http/", 5) == 0;
}

static const char *
parse_number (Parser     *self,
              const char *text)
{
  ScNumbers numbers = { 0 };
  gboolean exact;
  gsize length = sc_numbers_parse (&numbers, text, &exact);
  ScQuery *query = self->query;

  if (length == 0)
    return NULL;

  /* What follows HTTP/1.1 is the status code; other numbers of the line are lengths and times. */
  if (self->protocol && exact)
    {
      self->status_line = TRUE;
      query->exact = query->numbers = (ScNumbers){ 0 };
    }
  else if (self->status_line)
    return text + length;

  self->protocol = FALSE;
  sc_numbers_add_all (&query->numbers, &numbers);
  if (exact)
    sc_numbers_add_all (&query->exact, &numbers);

  return text + length;
}

/* Whether there is nothing but one number. */
static gboolean
is_number (const char *start,
           const char *end)
{
  return end > start && g_ascii_isdigit (*start) &&
         sc_numbers_parse (&(ScNumbers){ 0 }, start, &(gboolean){ 0 }) == (gsize) (end - start);
}

/* Phrases between any pair of quotation marks; without the second one it goes to the end. */
static const char *
parse_quoted (Parser     *self,
              const char *text)
{
  static const struct
  {
    const char *open;
    const char *close;
  } marks[] = {
    { "\"", "\"" },         { "\u201c", "\u201d" }, { "\u201e", "\u201c" }, { "\u00ab", "\u00bb" },
    { "\u300c", "\u300d" }, { "\u300e", "\u300f" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (!g_str_has_prefix (text, marks[i].open))
        continue;

      const char *start = text + strlen (marks[i].open);
      const char *close = strstr (start, marks[i].close);
      const char *end = close != NULL ? close : start + strlen (start);

      while (*start == ' ')
        start++;
      if (!is_number (start, end) || parse_number (self, start) == NULL)
        {
          self->protocol = ends_with_protocol (start, end);
          add_word (self, start, end);
        }

      return close != NULL ? close + strlen (marks[i].close) : end;
    }

  return NULL;
}

static gboolean
add_fact (ScQuery     *self,
          ScFilterKey  key,
          const char  *value)
{
  g_auto (GStrv) words = g_strsplit_set (value, ",|", -1);
  guint values = 0;

  for (gsize i = 0; words[i] != NULL; i++)
    {
      guint found = sc_filter_find_values (key, words[i]);

      if (found == 0)
        return FALSE;
      values |= found;
    }

  self->facts.values[key] |= values;
  return TRUE;
}

static gboolean
add_filter (Parser     *self,
            const char *name,
            const char *value)
{
  ScFilterTerm filter;

  if (!sc_filter_find_key (name, &filter.key))
    return FALSE;

  if (filter.key < SC_N_FACTS)
    return add_fact (self->query, filter.key, value);

  if (self->knows != NULL && !self->knows (self->data, filter.key, value))
    return FALSE;

  filter.value = g_strdup (value);
  g_array_append_val (self->query->filters, filter);
  return TRUE;
}

/* Returns the end of `name:` at @text, or %NULL if no such thing stands there; `http://` and
 * `http::status` are none. */
static const char *
find_colon (const char *text)
{
  const char *colon = text;

  while (g_ascii_isalpha (*colon) || (*colon == '-' && colon > text))
    colon++;

  if (colon == text || *colon != ':' || colon[1] == ':' || colon[1] == '/')
    return NULL;

  return colon;
}

static const char *
find_value_end (const char *value)
{
  const char *end;

  if (*value == '"' && (end = strchr (value + 1, '"')) != NULL)
    return end + 1;

  return value + strcspn (value, " ");
}

/* What is no filter is searched for as text, and remembered so that somebody can be told. */
static const char *
parse_filter (Parser     *self,
              const char *text)
{
  const char *colon = find_colon (text);

  if (colon == NULL)
    return NULL;

  const char *value = colon + 1;
  const char *end = find_value_end (value);
  g_autofree char *name = g_strndup (text, (gsize) (colon - text));
  g_autofree char *wanted = g_strndup (value, (gsize) (end - value));
  gboolean known_name = sc_filter_find_key (name, &(ScFilterKey){ 0 });

  if (*wanted == '"')
    {
      g_strdelimit (wanted, "\"", ' ');
      g_strstrip (wanted);
    }

  /* It is still being typed, or it is a word with a colon behind it. */
  if (*wanted == '\0')
    {
      if (!known_name)
        add_word (self, text, colon);
      return end;
    }

  if (add_filter (self, name, wanted))
    return end;

  if (known_name || g_ascii_isalpha (*wanted))
    g_ptr_array_add (self->query->unknown, g_strndup (text, (gsize) (end - text)));
  add_word (self, text, colon);

  return value;
}

static const char *
parse_word (Parser     *self,
            const char *text)
{
  const char *end = find_end (text);

  /* A separator that no other token took. */
  if (end == text)
    return g_utf8_next_char (text);

  self->protocol = ends_with_protocol (text, end);
  add_word (self, text, end);

  return end;
}

/* A mark that no token begins with, such as the one of `#404`. */
static const char *
parse_mark (const char *text)
{
  return g_ascii_ispunct (*text) && *text != '[' ? text + 1 : NULL;
}

static void
parse (Parser     *self,
       const char *text)
{
  while (*text != '\0')
    {
      const char *next = parse_quoted (self, text);

      if (next == NULL)
        next = parse_mark (text);
      if (next == NULL)
        next = parse_number (self, text);
      if (next == NULL)
        next = parse_filter (self, text);
      if (next == NULL)
        next = parse_word (self, text);
      text = next;
    }
}

/* Returns as much of the beginning of @text as is looked at. */
static char *
cut (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;

  gsize length = strnlen (text, MAX_LENGTH);

  while (length == MAX_LENGTH && length > 0 && ((guchar) text[length] & 0xc0) == 0x80)
    length--;

  return g_strndup (text, length);
}

/**
 * sc_query_parse:
 * @text: what somebody typed; anything at all
 * @knows: (nullable): tells owners and fields that there are; without it all of them are taken
 * @data: for @knows
 *
 * The language of the search box:
 *
 * - `404`, `40`: a code, or the digits that it begins with
 * - `4xx`, `40x`, `5**`: any digit; `30[12]`, `30[1-3]`: one of several; `300-308`: a range
 * - `401 403 404`: of several numbers any
 * - `bad gateway`, `网关超时`, `wgcs`: words, parts of words, pinyin and its initials; all must
 *   match, in any order
 * - `"not found"`: words in just this order
 * - `class:4xx` or `other`, `by:nginx` (the owner), `cache:yes` or `no`, `content:no` or `yes`,
 *   `retry:yes`, `no` or `idempotent`, `method:kept` or `changed` (after a redirect),
 *   `needs:allow` (a field that it should or must have), `field:retry-after` (any field that goes
 *   with it), `seen:wire`, `log`, `client`, `body`, `internal` or `never`, `state:registered`,
 *   `unregistered`, `temporary`, `deprecated`, `unused`, `obsoleted` or `not-status`; several
 *   values with commas between them, or the same filter again, mean any of them, but of `field:`
 *   and `needs:` all
 * - a status line, a line of a log or a constant of a library, as it is pasted
 *
 * Case, width, accents and brackets do not count. A filter that does not exist is searched for as
 * text. Of very long texts only the first words are looked at.
 *
 * Returns: (transfer full): the query
 */
ScQuery *
sc_query_parse (const char   *text,
                ScQueryKnows  knows,
                gpointer      data)
{
  g_return_val_if_fail (text != NULL, NULL);

  ScQuery *self = sc_query_new ();
  Parser parser = { .query = self, .knows = knows, .data = data };
  g_autofree char *beginning = cut (text);
  g_autofree char *folded = sc_text_fold (beginning);

  parse (&parser, folded);
  sc_query_join (self);

  return self;
}
