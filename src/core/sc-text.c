/* sc-text.c — folding of text for comparison
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-text.h"

#include <string.h>

/* Two texts mean the same to somebody who searches when they fold to the same bytes. This is the
 * only folding in the program: what is typed and what is searched go through it alike, so that a
 * match is a plain comparison of bytes. Compatibility decomposition (NFKD) makes full-width letters
 * half-width and takes accents off their letters; Han characters pass through it unchanged.
 *
 * A text is folded character by character, so that every byte of the result is known to come from
 * one of them. Nearly all characters of the table are ASCII or Han and need no library for that.
 */

typedef struct
{
  GString *out;
  GArray *offsets; /* guint: for each byte of @out where its character began; or NULL */
  guint offset;    /* where the present character begins */
  guint next;      /* where it ends */
  guint end;       /* where the last one ends that is in @out */
  gboolean space;  /* that is still to be written, if a word follows */
  guint space_offset;
} Fold;

static gboolean
is_ignored (gunichar c)
{
  switch (c)
    {
    case '\'':
    case 0x2018: /* typographic apostrophes, so that "Im a teapot" is enough */
    case 0x2019:
      return TRUE;
    default:
      break;
    }

  if (c < 0x80)
    return FALSE;

  switch (g_unichar_type (c))
    {
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_FORMAT: /* direction overrides, zero-width joiners, byte order marks */
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_space_char (gunichar c)
{
  if (c < 0x80)
    return c <= ' ' || c == 0x7f;

  return g_unichar_isspace (c) || g_unichar_iscntrl (c);
}

/* Most of what is read is ASCII, whose white space and control characters lie at its ends. */
static gboolean
is_space (const char *p)
{
  guchar byte = (guchar) *p;

  return is_space_char (byte < 0x80 ? byte : g_utf8_get_char (p));
}

static void
fold_write (Fold       *self,
            const char *bytes,
            gsize       length,
            guint       offset)
{
  g_string_append_len (self->out, bytes, (gssize) length);

  self->end = self->next;
  for (gsize i = 0; self->offsets != NULL && i < length; i++)
    g_array_append_val (self->offsets, offset);
}

/* Takes a character that is decomposed and has its case folded. */
static void
fold_take (Fold    *self,
           gunichar c)
{
  char bytes[6];

  if (is_ignored (c))
    return;

  if (is_space_char (c))
    {
      if (!self->space)
        self->space_offset = self->offset;
      self->space = TRUE;
      return;
    }

  if (self->space && self->out->len > 0)
    fold_write (self, " ", 1, self->space_offset);
  self->space = FALSE;
  fold_write (self, bytes, (gsize) g_unichar_to_utf8 (c, bytes), self->offset);
}

static void
fold_other (Fold       *self,
            const char *p,
            gsize       length)
{
  g_autofree char *decomposed = g_utf8_normalize (p, (gssize) length, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (decomposed, -1);

  for (const char *q = folded; *q != '\0'; q = g_utf8_next_char (q))
    fold_take (self, g_utf8_get_char (q));
}

static void
fold_char (Fold       *self,
           const char *p,
           gsize       length)
{
  gunichar c = g_utf8_get_char (p);

  if (c >= 0xff01 && c <= 0xff5e) /* the full-width forms of ASCII */
    c = c - 0xff01 + '!';

  if (c < 0x80)
    fold_take (self, (gunichar) g_ascii_tolower ((char) c));
  else if (sc_text_is_han (c))
    fold_take (self, c);
  else
    fold_other (self, p, length);
}

/**
 * sc_text_is_han:
 *
 * Returns: whether @c is one of the Han characters that are in use; they have neither case nor
 *   decomposition
 */
gboolean
sc_text_is_han (gunichar c)
{
  return c >= 0x4e00 && c <= 0x9fff;
}

/**
 * sc_text_fold_mapped:
 * @text: valid UTF-8
 * @offsets: (element-type guint) (nullable): an empty array; for each byte of the result it gets
 *   the offset in @text of the character that the byte comes from, and at its end where the last
 *   of those characters ends
 *
 * Folds as sc_text_fold() does.
 *
 * Returns: (transfer full): the folded text
 */
char *
sc_text_fold_mapped (const char *text,
                     GArray     *offsets)
{
  g_return_val_if_fail (text != NULL, NULL);

  gsize length = strlen (text);
  Fold fold = { .out = g_string_sized_new (length), .offsets = offsets };

  for (const char *p = text, *next; *p != '\0'; p = next)
    {
      next = g_utf8_next_char (p);
      fold.offset = (guint) (p - text);
      fold.next = (guint) (next - text);
      fold_char (&fold, p, (gsize) (next - p));
    }

  if (offsets != NULL)
    g_array_append_val (offsets, fold.end);

  return g_string_free (fold.out, FALSE);
}

/**
 * sc_text_fold:
 * @text: any text; bytes that are not UTF-8 are replaced
 *
 * Folds @text for comparison: compatibility decomposition, case folding, accents, apostrophes and
 * invisible characters removed, white space and control characters collapsed to single spaces.
 *
 * Returns: (transfer full): the folded text, possibly empty, never %NULL
 */
char *
sc_text_fold (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  if (g_utf8_validate (text, -1, NULL))
    return sc_text_fold_mapped (text, NULL);

  g_autofree char *valid = g_utf8_make_valid (text, -1);

  return sc_text_fold_mapped (valid, NULL);
}

/**
 * sc_text_append_squeezed:
 * @folded: a folded text
 * @length: how many bytes of it
 *
 * Appends its letters and digits to @out and leaves everything between them out, so that
 * `not_found`, `not-found` and `not found` are the same.
 */
void
sc_text_append_squeezed (GString    *out,
                         const char *folded,
                         gsize       length)
{
  g_return_if_fail (out != NULL && folded != NULL);

  for (const char *p = folded; p < folded + length; p = g_utf8_next_char (p))
    {
      if ((guchar) *p < 0x80 ? g_ascii_isalnum (*p) : g_unichar_isalnum (g_utf8_get_char (p)))
        g_string_append_len (out, p, g_utf8_next_char (p) - p);
    }
}

/* Appends a word to @out, after a space if there is one before it. */
static void
append_word (GString    *out,
             const char *start,
             const char *end)
{
  if (start == end)
    return;

  if (out->len > 0)
    g_string_append_c (out, ' ');
  g_string_append_len (out, start, end - start);
}

/**
 * sc_text_collapse:
 * @text: valid UTF-8
 * @length: length of @text in bytes, or -1 if it is terminated by a NUL
 *
 * Makes one line of a text that was broken and indented for its file.
 *
 * Returns: (transfer full): @text with runs of white space as single spaces and none at its ends
 */
char *
sc_text_collapse (const char *text,
                  gssize      length)
{
  g_return_val_if_fail (text != NULL, NULL);

  const char *end = text + (length < 0 ? (gssize) strlen (text) : length);
  GString *out = g_string_sized_new ((gsize) (end - text));
  const char *word = text;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      /* Most of what is read has single spaces, and goes over as a whole. */
      if ((guchar) *p > ' ' && (guchar) *p < 0x7f)
        continue;
      if (!is_space (p) || (*p == ' ' && p > word && p + 1 < end && g_ascii_isgraph (p[1])))
        continue;

      append_word (out, word, p);
      word = g_utf8_next_char (p);
    }

  append_word (out, word, end);
  return g_string_free (out, FALSE);
}
