/* sc-output.c — where printed text goes
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-output.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Answers go to the standard output, all that is to be said besides goes to the standard error
 * output. Both are UTF-8 whatever the locale is, since a Chinese name has no other form. Who reads
 * may have seen enough and close the pipe, which is no error.
 */

#define WIDEST 10000

/**
 * sc_output_get_width:
 *
 * Returns: how many cells a line has: what COLUMNS says, or else the terminal; 0 if nobody does
 */
guint
sc_output_get_width (void)
{
  const char *columns = g_getenv ("COLUMNS");
  struct winsize size;
  guint64 width;

  if (columns != NULL && g_ascii_string_to_unsigned (columns, 10, 1, WIDEST, &width, NULL))
    return (guint) width;

  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
    return size.ws_col;

  return 0;
}

/**
 * sc_output_is_colored:
 *
 * Returns: whether the output is a terminal that has colors, and whose owner has not said with
 *   NO_COLOR that there should be none
 */
gboolean
sc_output_is_colored (void)
{
  const char *refused = g_getenv ("NO_COLOR");
  const char *terminal = g_getenv ("TERM");

  return isatty (STDOUT_FILENO) && (refused == NULL || *refused == '\0') && terminal != NULL &&
         *terminal != '\0' && !g_str_equal (terminal, "dumb");
}

/**
 * sc_output_write:
 * @length: of @text, in bytes
 * @error: set to a %G_IO_ERROR
 *
 * Writes all of @text, or as much as somebody wants to read.
 *
 * Returns: whether it could be written
 */
gboolean
sc_output_write (const char *text,
                 gsize       length,
                 GError    **error)
{
  g_return_val_if_fail (text != NULL, FALSE);

  signal (SIGPIPE, SIG_IGN);
  for (gsize done = 0; done < length;)
    {
      gssize written = write (STDOUT_FILENO, text + done, length - done);
      int code = errno;

      if (written >= 0)
        {
          done += (gsize) written;
          continue;
        }
      if (code == EPIPE)
        return TRUE;
      if (code == EAGAIN)
        g_poll (&(GPollFD){ .fd = STDOUT_FILENO, .events = G_IO_OUT }, 1, -1);
      if (code == EAGAIN || code == EINTR)
        continue;

      g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (code),
                   /* Translators: %s says why */
                   _ ("the output could not be written: %s"), g_strerror (code));
      return FALSE;
    }

  return TRUE;
}

/**
 * sc_output_is_closed:
 *
 * Returns: whether nobody reads what is printed any more
 */
gboolean
sc_output_is_closed (void)
{
  GPollFD fd = { .fd = STDOUT_FILENO, .events = G_IO_OUT };

  return g_poll (&fd, 1, 0) > 0 && (fd.revents & G_IO_ERR) != 0;
}

/**
 * sc_output_complain:
 * @message: what is wrong; what somebody typed can be part of it
 *
 * Says so in one line.
 */
void
sc_output_complain (const char *message)
{
  g_return_if_fail (message != NULL);

  g_autofree char *valid = g_utf8_make_valid (message, -1);
  g_autoptr (GString) line = g_string_new ("status-codes: ");

  /* A terminal would obey what is not meant to be read. */
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (line, g_unichar_iscntrl (c) ? ' ' : c);
    }

  g_printerr ("%s\n", line->str);
}
