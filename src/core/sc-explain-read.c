/* sc-explain-read.c — reads what is explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Logs are often compressed when they are a day old. Such a file is known by its first two bytes,
 * whatever its name is; it may consist of several compressed parts (RFC 1952, section 2.2).
 */

#define BUFFER (64 * 1024) /* more is slower: it leaves the cache */

typedef struct
{
  ScExplainer *explainer;
  GConverter *converter; /* NULL for a text that is not compressed */
  gboolean begun;
  gboolean between; /* a compressed part has ended */
  GByteArray *rest; /* compressed bytes that are too few to go on with */
  char *out;
} Reader;

static void
reader_clear (Reader *self)
{
  g_clear_object (&self->converter);
  g_byte_array_unref (self->rest);
  g_free (self->out);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, reader_clear)

static gboolean
is_compressed (const guint8 *data,
               gsize         length)
{
  return length >= 2 && data[0] == 0x1f && data[1] == 0x8b;
}

/* Unfolds what there is of a compressed text. */
static gboolean
unfold (Reader  *self,
        GError **error)
{
  gsize done = 0;

  while (done < self->rest->len)
    {
      g_autoptr (GError) reason = NULL;
      gsize read = 0;
      gsize written = 0;

      /* Some tools fill up the end of a file with zeros. */
      if (self->between && self->rest->data[done] == 0)
        {
          done++;
          continue;
        }

      GConverterResult result = g_converter_convert (
          self->converter, self->rest->data + done, self->rest->len - done, self->out, BUFFER,
          G_CONVERTER_NO_FLAGS, &read, &written, &reason);

      if (result == G_CONVERTER_ERROR)
        {
          if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT))
            break;
          g_propagate_error (error, g_steal_pointer (&reason));
          return FALSE;
        }

      self->between = result == G_CONVERTER_FINISHED;
      if (self->between)
        g_converter_reset (self->converter);
      done += read;
      sc_explainer_feed (self->explainer, self->out, written);
    }

  g_byte_array_remove_range (self->rest, 0, (guint) done);
  return TRUE;
}

static gboolean
take (Reader       *self,
      const guint8 *data,
      gsize         length,
      GError      **error)
{
  if (!self->begun)
    {
      g_byte_array_append (self->rest, data, (guint) length);
      if (self->rest->len < 2)
        return TRUE;

      self->begun = TRUE;
      if (is_compressed (self->rest->data, self->rest->len))
        self->converter = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
      else
        {
          sc_explainer_feed (self->explainer, (const char *) self->rest->data, self->rest->len);
          g_byte_array_set_size (self->rest, 0);
          return TRUE;
        }
    }
  else if (self->converter != NULL)
    g_byte_array_append (self->rest, data, (guint) length);
  else
    {
      sc_explainer_feed (self->explainer, (const char *) data, length);
      return TRUE;
    }

  return unfold (self, error);
}

/* The end has come; something may be left or missing. */
static gboolean
end (Reader  *self,
     GError **error)
{
  if (self->converter == NULL)
    {
      sc_explainer_feed (self->explainer, (const char *) self->rest->data, self->rest->len);
      return TRUE;
    }
  if (self->between)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT,
                       _ ("the compressed file is cut off"));
  return FALSE;
}

/**
 * sc_explainer_read:
 * @stream: what to read, compressed with gzip or not
 * @func: (nullable): called after each piece
 * @cancellable: (nullable): stops reading
 * @error: set to a %G_IO_ERROR
 *
 * Reads and explains @stream to its end. What was found before an error stays in the report.
 *
 * Returns: whether the end was reached
 */
gboolean
sc_explainer_read (ScExplainer    *self,
                   GInputStream   *stream,
                   ScProgressFunc  func,
                   gpointer        data,
                   GCancellable   *cancellable,
                   GError        **error)
{
  g_return_val_if_fail (self != NULL && G_IS_INPUT_STREAM (stream), FALSE);

  g_auto (Reader) reader = { .explainer = self,
                             .rest = g_byte_array_new (),
                             .out = g_malloc (BUFFER) };
  g_autofree char *buffer = g_malloc (BUFFER);
  guint64 bytes = 0;
  gssize n;

  while ((n = g_input_stream_read (stream, buffer, BUFFER, cancellable, error)) > 0)
    {
      if (!take (&reader, (const guint8 *) buffer, (gsize) n, error))
        n = -1;
      if (n < 0)
        break;
      bytes += (guint64) n;
      if (func != NULL)
        func (self, bytes, data);
    }

  gboolean complete = n == 0 && end (&reader, error);

  sc_explainer_finish (self);
  if (func != NULL)
    func (self, bytes, data);

  return complete;
}

static void
note_finding (const ScFinding *finding,
              gpointer         data)
{
  if (finding->kind != SC_FINDING_CURL || finding->length > 3)
    *(gboolean *) data = TRUE;
}

/**
 * sc_explain_knows:
 * @text: that somebody has at hand
 *
 * A number alone is something to look up, not to explain.
 *
 * Returns: whether @text has a status in it that stands with something else
 */
gboolean
sc_explain_knows (ScTable    *table,
                  const char *text)
{
  g_return_val_if_fail (table != NULL && text != NULL, FALSE);

  g_autoptr (ScExplainer) explainer = sc_explainer_new (table);
  gboolean known = FALSE;

  sc_explainer_set_func (explainer, note_finding, &known);
  sc_explainer_feed (explainer, text, strlen (text));
  sc_explainer_finish (explainer);
  return known;
}
