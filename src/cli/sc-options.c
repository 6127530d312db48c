/* sc-options.c — the command line
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-options.h"

#include <glib/gi18n.h>
#include <string.h>

#include "sc-core-enums.h"
#include "sc-locale.h"

/* Read before GTK is initialised, so that a question that needs no window needs no display either.
 * GOption would print the answer to `--help` itself, and end with 0 even if nobody can read it; so
 * that text is only asked of it.
 *
 * GOption reads words; what they mean, and which of them go together, is looked at afterwards, so
 * that all that is wrong is said in the same way.
 */

typedef struct
{
  gboolean help;
  gboolean version;
  gboolean list;
  gboolean explain;
  gboolean lines;
  gboolean stacks;
  gboolean favorites;
  gboolean recents;
  gboolean service;
  char *print;
  char *language;
  char *format;
  char *as;
  char *limit;
  GStrv queries;
} Words;

static void
words_clear (Words *self)
{
  g_free (self->print);
  g_free (self->language);
  g_free (self->format);
  g_free (self->as);
  g_free (self->limit);
  g_strfreev (self->queries);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static gboolean
refuse (GError     **error,
        const char  *format,
        ...) G_GNUC_PRINTF (2, 3);

static gboolean
refuse (GError     **error,
        const char  *format,
        ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (error != NULL)
    *error = g_error_new_valist (G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, format, arguments);
  va_end (arguments);

  return FALSE;
}

static gboolean
take_query (ScOptions   *self,
            const Words *words,
            GError     **error)
{
  if (words->explain)
    {
      self->files = g_strdupv (words->queries);
      self->lines = words->lines;
      return TRUE;
    }

  const char *first = words->print;
  const char *second = words->queries != NULL ? words->queries[0] : NULL;

  if (first == NULL && second != NULL)
    {
      first = second;
      second = words->queries[1];
    }
  if (second != NULL)
    return refuse (error, _ ("one QUERY at most; several words belong in quotes: '%s %s'"), first,
                   second);

  self->query = first != NULL ? g_utf8_make_valid (first, -1) : NULL;
  return TRUE;
}

static gboolean
take_mode (ScOptions   *self,
           const Words *words,
           GError     **error)
{
  const gboolean asked[] = { words->print != NULL, words->list, words->explain,
                             words->stacks };
  const ScMode modes[] = { SC_MODE_PRINT, SC_MODE_LIST, SC_MODE_EXPLAIN, SC_MODE_STACKS };

  for (gsize i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      if (!asked[i])
        continue;
      if (self->mode != SC_MODE_WINDOW)
        return refuse (error, _ ("only one of --print, --list, --explain and --stacks at a time"));
      self->mode = modes[i];
    }

  if (words->version)
    self->mode = SC_MODE_VERSION;
  return TRUE;
}

/* The window opens at one place. */
static gboolean
take_shelf (ScOptions   *self,
            const Words *words,
            GError     **error)
{
  gboolean wanted = words->favorites || words->recents;

  self->service = words->service;
  if (!wanted)
    return TRUE;

  if ((words->favorites && words->recents) || self->query != NULL)
    return refuse (error, _ ("only one of QUERY, --favorites and --recents"));
  if (self->mode == SC_MODE_LIST || self->mode == SC_MODE_EXPLAIN ||
      self->mode == SC_MODE_STACKS)
    return refuse (error, _ ("%s opens the window and prints nothing"),
                   words->favorites ? "--favorites" : "--recents");

  self->shelf = words->favorites ? "favorites" : "recents";
  return TRUE;
}

/* What is printed, and not what a window shows, can have another form. */
static gboolean
check_printing (const ScOptions *self,
                const Words     *words,
                GError         **error)
{
  const char *given[] = {
    words->language != NULL ? "--lang" : NULL,
    words->format != NULL ? "--format" : NULL,
    words->as != NULL ? "--as" : NULL,
    words->limit != NULL ? "--limit" : NULL,
  };

  if (self->mode == SC_MODE_PRINT && *g_strchug (self->query) == '\0')
    return refuse (error, _ ("--print needs a QUERY; --list prints all codes"));
  if (self->mode == SC_MODE_STACKS && self->query != NULL)
    return refuse (error, _ ("--stacks takes no QUERY"));

  for (gsize i = 0; i < G_N_ELEMENTS (given); i++)
    {
      if (given[i] == NULL || self->mode == SC_MODE_VERSION)
        continue;
      if (self->mode == SC_MODE_EXPLAIN && i >= 2)
        return refuse (error, _ ("--explain and %s do not go together"), given[i]);
      if (self->mode == SC_MODE_WINDOW || self->mode == SC_MODE_STACKS)
        return refuse (error, _ ("%s needs --print or --list"), given[i]);
    }
  if (words->lines && self->mode != SC_MODE_EXPLAIN && self->mode != SC_MODE_VERSION)
    return refuse (error, _ ("%s needs --explain"), "--lines");

  return TRUE;
}

static gboolean
take_language (ScOptions   *self,
               const Words *words,
               GError     **error)
{
  static const char *const names[] = { "both", "en", "zh" };

  if (words->language == NULL)
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_str_equal (words->language, names[i]))
        {
          self->speaks = TRUE;
          self->language = (ScContentLanguage) i;
          return TRUE;
        }
    }

  return refuse (error, _ ("--lang cannot be '%s', only: %s"), words->language, "en zh both");
}

static gboolean
take_format (ScOptions   *self,
             const Words *words,
             GError     **error)
{
  static const char *const names[] = { "text", "tsv", "csv", "json", "markdown" };

  if (words->format == NULL)
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_str_equal (words->format, names[i]))
        {
          self->output = (ScOutput) i;
          if (self->mode == SC_MODE_EXPLAIN &&
              (self->output == SC_OUTPUT_CSV || self->output == SC_OUTPUT_MARKDOWN))
            break;
          return TRUE;
        }
    }

  return refuse (error, _ ("--format cannot be '%s', only: %s"), words->format,
                 self->mode == SC_MODE_EXPLAIN ? "text tsv json" : "text tsv csv json markdown");
}

static char *
dup_forms (GEnumClass *forms)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < forms->n_values; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? " " : "", forms->values[i].value_nick);

  return g_string_free (out, FALSE);
}

static gboolean
take_form (ScOptions   *self,
           const Words *words,
           GError     **error)
{
  if (words->as == NULL)
    return TRUE;

  if (words->format != NULL)
    return refuse (error, _ ("only one of --format and --as at a time"));

  g_autoptr (GEnumClass) forms = g_type_class_ref (SC_TYPE_COPY_FORM);
  g_auto (GStrv) parts = g_strsplit (words->as, ":", 2);

  if (parts[0] == NULL || !sc_copy_parse_form (parts[0], &self->form))
    {
      g_autofree char *all = dup_forms (forms);

      return refuse (error, _ ("--as cannot be '%s', only: %s"), words->as, all);
    }

  self->output = SC_OUTPUT_FORM;
  if (parts[1] == NULL)
    return TRUE;

  if (self->form != SC_COPY_CONSTANT && self->form != SC_COPY_STATEMENT)
    return refuse (error, _ ("only a constant and a statement are of a library: '%s'"), words->as);

  self->stack = g_strdup (parts[1]);
  return TRUE;
}

static gboolean
take_limit (ScOptions   *self,
            const Words *words,
            GError     **error)
{
  guint64 limit;

  if (words->limit == NULL)
    return TRUE;

  if (!g_ascii_string_to_unsigned (words->limit, 10, 1, G_MAXUINT, &limit, NULL))
    return refuse (error, _ ("--limit must be a number from 1 on, not '%s'"), words->limit);

  self->limit = (guint) limit;
  return TRUE;
}

/* Reads @arguments; @help becomes what there is to be read about them, if that is asked for. */
static gboolean
read_words (Words   *words,
            char   **arguments,
            char   **help,
            GError **error)
{
  const GOptionEntry entries[] = {
    { "print", 'p', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &words->print,
      N_ ("Print what answers QUERY"), N_ ("QUERY") },
    { "list", 'l', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &words->list,
      N_ ("Print a line about each code, or about those that QUERY finds"), NULL },
    { "explain", 'e', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &words->explain,
      N_ ("Print which statuses stand in files, or in the standard input: logs, traces, pages"),
      NULL },
    { "lines", '\0', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &words->lines,
      N_ ("With --explain, print each line with a status instead of a summary"), NULL },
    { "lang", '\0', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &words->language,
      N_ ("Language of what is printed: en, zh or both"), N_ ("LANGUAGE") },
    { "format", 'f', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &words->format,
      N_ ("Print text, tsv, csv, json or markdown"), N_ ("FORMAT") },
    { "as", 'a', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &words->as,
      N_ ("Print it as it can be copied: phrase, line, status-line, constant:STACK …"),
      N_ ("FORM") },
    { "limit", 'n', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &words->limit,
      N_ ("Print NUMBER codes at most"), N_ ("NUMBER") },
    { "stacks", '\0', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &words->stacks,
      N_ ("Print what STACK can be: libraries and servers"), NULL },
    { "favorites", '\0', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &words->favorites,
      N_ ("Open the window at the favorites"), NULL },
    { "recents", '\0', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &words->recents,
      N_ ("Open the window at what was copied last"), NULL },
    /* What GApplication calls the option by which the session bus starts a program. */
    { "gapplication-service", '\0', G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, &words->service,
      NULL, NULL },
    { "help", 'h', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &words->help,
      N_ ("Print a summary of the options"), NULL },
    { "version", 'V', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &words->version,
      N_ ("Print the version and leave"), NULL },
    /* Translators: what stands for the words to search for on the command line */
    { G_OPTION_REMAINING, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY, &words->queries,
      NULL, N_ ("[QUERY | FILE…]") },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_set_summary (
      context, _ ("Opens a reference of HTTP status codes, at QUERY if there is one: a number "
                  "(404), a class\n(4xx), or words in English or Chinese. Printing needs no "
                  "display."));

  if (!g_option_context_parse_strv (context, &arguments, error))
    return FALSE;

  if (words->help)
    *help = g_option_context_get_help (context, TRUE, NULL);
  return TRUE;
}

/**
 * sc_options_parse:
 * @self: (out caller-allocates): what was asked for, to be cleared with sc_options_clear()
 * @arguments: the command line with the program's name; what is understood is taken out
 * @error: set to a %G_OPTION_ERROR
 *
 * Returns: whether the command line makes sense
 */
gboolean
sc_options_parse (ScOptions   *self,
                  char       **arguments,
                  GError     **error)
{
  g_auto (Words) words = { FALSE };

  *self = (ScOptions){ SC_MODE_WINDOW };

  if (!read_words (&words, arguments, &self->help, error))
    return FALSE;

  if (self->help != NULL)
    {
      self->mode = SC_MODE_HELP;
      return TRUE;
    }

  if (words.explain && words.print != NULL)
    return refuse (error, _ ("only one of --print, --list, --explain and --stacks at a time"));

  return take_query (self, &words, error) &&
         take_mode (self, &words, error) && take_shelf (self, &words, error) &&
         check_printing (self, &words, error) &&
         take_language (self, &words, error) && take_format (self, &words, error) &&
         take_form (self, &words, error) && take_limit (self, &words, error);
}

/**
 * sc_options_speak:
 *
 * Lets the program speak the language that was asked for from now on.
 */
void
sc_options_speak (const ScOptions *self)
{
  if (self->speaks && self->language != SC_CONTENT_LANGUAGE_BOTH)
    sc_locale_prefer (self->language == SC_CONTENT_LANGUAGE_CHINESE ? SC_LANGUAGE_ZH
                                                                    : SC_LANGUAGE_EN);
}

/**
 * sc_options_get_language:
 *
 * Returns: the languages of the table's texts: what was asked for, or that of the locale
 */
ScContentLanguage
sc_options_get_language (const ScOptions *self)
{
  if (self->speaks)
    return self->language;

  return sc_locale_get_language () == SC_LANGUAGE_ZH ? SC_CONTENT_LANGUAGE_CHINESE
                                                     : SC_CONTENT_LANGUAGE_ENGLISH;
}

/**
 * sc_options_clear:
 *
 * Frees what @self holds.
 */
void
sc_options_clear (ScOptions *self)
{
  g_clear_pointer (&self->query, g_free);
  g_clear_pointer (&self->files, g_strfreev);
  g_clear_pointer (&self->stack, g_free);
  g_clear_pointer (&self->help, g_free);
}
