/* sc-constant-names.c — constants, to be found however they are written
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-constant-names.h"

#include <string.h>

#include "sc-text.h"

/* Libraries write `NOT_FOUND`, `NotFound` or `:not_found`, with `HTTP_`, `SC_`, `Status` and more
 * before it, some with the number before or behind it. All of that is left out to compare: what
 * remains are the letters, of the whole identifier, of its last part, and of that without prefix
 * and number. What was typed is treated in the same way.
 *
 * The names are sorted once, so that a word is looked up for all codes together and not for each
 * entry.
 */

#define N_FORMS 3
#define MIN_START 3 /* letters that are enough to find how constants begin */

typedef struct
{
  guint32 offset; /* in @text */
  guint16 code;
  guint16 stack;
  guint16 constant;
} Name;

struct _ScConstantNames
{
  ScConstants *constants;
  GString *text;
  GArray *names;
};

/* What stands before the name of a status in libraries, the longer first. */
static const char *const prefixes[] = {
  "soupstatus", "httpstatuscode", "httpstatus", "ngxhttp", "mhdhttp",
  "statuscode", "status",         "http",       "sc",
};

static const char *
find_last_part (const char *folded)
{
  const char *last = folded;

  for (const char *p = folded; *p != '\0'; p++)
    {
      if ((*p == ':' || *p == '.') && p[1] != '\0')
        last = p + 1;
    }

  return last;
}

/* Cuts three digits off both ends of @squeezed. */
static void
cut_number (GString *squeezed)
{
  if (squeezed->len > 3 && strspn (squeezed->str, "0123456789") == 3)
    g_string_erase (squeezed, 0, 3);

  gsize letters = strcspn (squeezed->str, "0123456789");

  if (letters > 0 && squeezed->len - letters == 3)
    g_string_truncate (squeezed, letters);
}

static gboolean
is_prefix (const char *squeezed)
{
  for (gsize i = 0; i < G_N_ELEMENTS (prefixes); i++)
    {
      if (g_str_equal (prefixes[i], squeezed))
        return TRUE;
    }

  return FALSE;
}

static void
cut_prefix (GString *squeezed)
{
  for (gsize i = 0; i < G_N_ELEMENTS (prefixes); i++)
    {
      gsize length = strlen (prefixes[i]);

      if (squeezed->len > length && g_str_has_prefix (squeezed->str, prefixes[i]))
        {
          g_string_erase (squeezed, 0, (gssize) length);
          return;
        }
    }
}

/* Writes the forms of a folded identifier or word into @forms, those that repeat another as empty
 * strings. */
static void
get_forms (const char *folded,
           GString    *forms[N_FORMS])
{
  const char *last = find_last_part (folded);

  for (int i = 0; i < N_FORMS; i++)
    g_string_truncate (forms[i], 0);

  sc_text_append_squeezed (forms[0], folded, strlen (folded));
  sc_text_append_squeezed (forms[1], last, strlen (last));
  g_string_assign (forms[2], forms[1]->str);
  cut_prefix (forms[2]);
  cut_number (forms[2]);

  if (g_string_equal (forms[2], forms[1]) || is_prefix (forms[2]->str) ||
      strspn (forms[2]->str, "0123456789") == forms[2]->len)
    g_string_truncate (forms[2], 0);
  if (g_string_equal (forms[1], forms[0]))
    g_string_truncate (forms[1], 0);
}

static void
init_forms (GString *forms[N_FORMS])
{
  for (int i = 0; i < N_FORMS; i++)
    forms[i] = g_string_new (NULL);
}

static void
clear_forms (GString *forms[N_FORMS])
{
  for (int i = 0; i < N_FORMS; i++)
    g_string_free (forms[i], TRUE);
}

static const char *
get_text (ScConstantNames *self,
          guint            i)
{
  return self->text->str + g_array_index (self->names, Name, i).offset;
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const Name *one = a;
  const Name *two = b;
  const char *text = data;
  int by_text = strcmp (text + one->offset, text + two->offset);

  if (by_text != 0)
    return by_text;

  return one->stack != two->stack ? (int) one->stack - (int) two->stack
                                  : (int) one->constant - (int) two->constant;
}

static void
add_constant (ScConstantNames  *self,
              const ScConstant *constant,
              Name              name,
              GString          *forms[N_FORMS])
{
  g_autofree char *folded = sc_text_fold (constant->identifier);

  name.code = (guint16) constant->code;
  get_forms (folded, forms);
  for (int i = 0; i < N_FORMS; i++)
    {
      if (forms[i]->len == 0)
        continue;

      name.offset = (guint32) self->text->len;
      g_string_append_len (self->text, forms[i]->str, (gssize) forms[i]->len + 1);
      g_array_append_val (self->names, name);
    }
}

/**
 * sc_constant_names_new:
 *
 * Returns: (transfer full): the names of all @constants, which are read for that
 */
ScConstantNames *
sc_constant_names_new (ScConstants *constants)
{
  g_return_val_if_fail (constants != NULL, NULL);

  ScConstantNames *self = g_new0 (ScConstantNames, 1);
  GString *forms[N_FORMS];

  self->constants = sc_constants_ref (constants);
  self->text = g_string_new (NULL);
  self->names = g_array_new (FALSE, FALSE, sizeof (Name));

  init_forms (forms);
  for (guint i = 0; i < sc_constants_get_length (constants); i++)
    {
      const ScStack *stack = sc_constants_get_stack (constants, i);

      for (guint j = 0; j < stack->constants->len; j++)
        {
          const ScConstant *constant = &g_array_index (stack->constants, ScConstant, j);
          Name name = { .stack = (guint16) i, .constant = (guint16) j };

          if (constant->role != SC_CONSTANT_CLASS_MARKER)
            add_constant (self, constant, name, forms);
        }
    }
  clear_forms (forms);

  g_array_sort_with_data (self->names, compare_names, self->text->str);

  return self;
}

/**
 * sc_constant_names_free:
 * @self: (transfer full): names
 */
void
sc_constant_names_free (ScConstantNames *self)
{
  sc_constants_unref (self->constants);
  g_string_free (self->text, TRUE);
  g_array_unref (self->names);
  g_free (self);
}

/* Returns the first name that is not before @form. */
static guint
find_first (ScConstantNames *self,
            const char      *form)
{
  guint start = 0;
  guint end = self->names->len;

  while (start < end)
    {
      guint middle = start + (end - start) / 2;

      if (strcmp (get_text (self, middle), form) < 0)
        start = middle + 1;
      else
        end = middle;
    }

  return start;
}

/* Whole names stand before those that begin so. */
static void
find_form (ScConstantNames *self,
           const GString   *form,
           ScNumbers       *whole,
           ScNumbers       *start)
{
  if (form->len == 0)
    return;

  for (guint i = find_first (self, form->str); i < self->names->len; i++)
    {
      const char *text = get_text (self, i);
      guint code = g_array_index (self->names, Name, i).code;

      if (strncmp (text, form->str, form->len) != 0)
        break;

      if (text[form->len] == '\0')
        sc_numbers_add (whole, code);
      else if (form->len < MIN_START)
        break;
      else
        sc_numbers_add (start, code);
    }
}

/**
 * sc_constant_names_find:
 * @word: a folded word
 * @whole: gets the codes of which a constant is written so, in whatever style
 * @start: gets those of which a constant begins so
 */
void
sc_constant_names_find (ScConstantNames *self,
                        const char      *word,
                        ScNumbers       *whole,
                        ScNumbers       *start)
{
  g_return_if_fail (self != NULL && word != NULL && whole != NULL && start != NULL);

  GString *forms[N_FORMS];

  init_forms (forms);
  get_forms (word, forms);
  for (int i = 0; i < N_FORMS; i++)
    find_form (self, forms[i], whole, start);
  clear_forms (forms);
}

static const ScConstant *
get_constant (ScConstantNames *self,
              const Name      *name,
              const ScStack  **stack)
{
  *stack = sc_constants_get_stack (self->constants, name->stack);
  return &g_array_index ((*stack)->constants, ScConstant, name->constant);
}

/* How good an example a name is: one that is written as @word before one that has its letters, and
 * that before one that only begins so. */
static int
rate_example (ScConstantNames *self,
              const Name      *name,
              const GString   *form,
              const char      *word)
{
  const ScStack *stack;
  g_autofree char *folded = sc_text_fold (get_constant (self, name, &stack)->identifier);

  if (strstr (folded, word) != NULL)
    return 3;

  return self->text->str[name->offset + form->len] == '\0' ? 2 : 1;
}

static const Name *
explain_form (ScConstantNames *self,
              const GString   *form,
              const char      *word,
              guint            code)
{
  const Name *best = NULL;
  int best_rate = 0;

  if (form->len == 0)
    return NULL;

  for (guint i = find_first (self, form->str); i < self->names->len; i++)
    {
      const Name *name = &g_array_index (self->names, Name, i);
      const char *text = get_text (self, i);

      if (strncmp (text, form->str, form->len) != 0 ||
          (text[form->len] != '\0' && form->len < MIN_START))
        break;

      int rated = name->code == code ? rate_example (self, name, form, word) : 0;

      if (rated > best_rate)
        {
          best = name;
          best_rate = rated;
        }
    }

  return best;
}

/**
 * sc_constant_names_explain:
 * @word: a folded word
 * @stack: (out): the library that has the constant
 *
 * Returns: (transfer none) (nullable): a constant of @code that is written so or begins so
 */
const ScConstant *
sc_constant_names_explain (ScConstantNames *self,
                           const char      *word,
                           guint            code,
                           const ScStack  **stack)
{
  g_return_val_if_fail (self != NULL && word != NULL && stack != NULL, NULL);

  GString *forms[N_FORMS];
  const Name *name = NULL;

  init_forms (forms);
  get_forms (word, forms);
  for (int i = 0; i < N_FORMS && name == NULL; i++)
    name = explain_form (self, forms[i], word, code);
  clear_forms (forms);

  return name != NULL ? get_constant (self, name, stack) : NULL;
}
