/* sc-saving-write.c — a file is written as a whole or not at all
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-saving.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* The contents go into a new file in the same folder, and once they are on the disk that takes the
 * name of the old one; whatever fails before, the old file has not been touched. GLib 2.74 has two
 * functions for this, and neither does it:
 *
 * g_file_replace_contents() gives the new file its name even if writing failed, so that a full disk
 * leaves the beginning of the new contents and nothing of the old ones; where the file is a
 * symbolic link, has a second name, or is in a folder that one may not write to, it empties the
 * file itself and writes into that.
 *
 * g_file_set_contents_full() leaves the old file alone where it fails, if it is told to be
 * consistent, but puts the new one in the place of a symbolic link, gives it other permissions than
 * the old one had, and tells errors as sentences about the temporary file.
 *
 * A file with a second name parts from it here: both cannot change at once.
 */

#define MAX_LINKS 40 /* as many as Linux follows */
/* A short name, which fits where that of the file does. */
#define TEMPLATE ".status-codes-" "XX" "XX" "XX"

/* Follows symbolic links to the file that is meant, which need not exist. Returns %NULL and sets
 * errno where that is not possible. */
static char *
follow_links (const char *path)
{
  g_autofree char *current = g_strdup (path);

  for (int i = 0; i < MAX_LINKS; i++)
    {
      GStatBuf info;

      if (g_lstat (current, &info) != 0)
        return errno == ENOENT ? g_steal_pointer (&current) : NULL;
      if (!S_ISLNK (info.st_mode))
        return g_steal_pointer (&current);

      g_autofree char *target = g_file_read_link (current, NULL);
      g_autofree char *folder = g_path_get_dirname (current);

      if (target == NULL)
        return NULL;
      g_free (current);
      current = g_path_is_absolute (target) ? g_steal_pointer (&target)
                                            : g_build_filename (folder, target, NULL);
    }

  errno = ELOOP;
  return NULL;
}

static gboolean
write_all (int     fd,
           GBytes *contents)
{
  gsize length;
  const char *bytes = g_bytes_get_data (contents, &length);

  while (length > 0)
    {
      ssize_t written = write (fd, bytes, length);

      if (written < 0 && errno != EINTR)
        return FALSE;
      if (written > 0)
        {
          bytes += written;
          length -= (gsize) written;
        }
    }

  return TRUE;
}

/* Gives the new file the owner and the permissions of the old one. If it cannot belong to the same
 * group, nobody else may read it on behalf of another one. */
static gboolean
copy_permissions (int             fd,
                  const GStatBuf *info)
{
  mode_t mode = info->st_mode & 07777;

  if (fchown (fd, info->st_uid, info->st_gid) != 0)
    mode &= ~(mode_t) (S_ISUID | S_ISGID | S_IRWXG);

  return fchmod (fd, mode) == 0;
}

/* Returns 0, or an errno where nothing was changed. */
static int
write_beside (const char     *path,
              GBytes         *contents,
              const GStatBuf *old)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *temporary = g_build_filename (folder, TEMPLATE, NULL);
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0666);
  int failure = 0;

  if (fd < 0)
    return errno;

  if (!write_all (fd, contents) || (old != NULL && !copy_permissions (fd, old)) || fsync (fd) != 0)
    failure = errno;
  if (close (fd) != 0 && failure == 0)
    failure = errno;
  if (failure == 0 && g_rename (temporary, path) != 0)
    failure = errno;
  if (failure != 0)
    g_unlink (temporary);

  return failure;
}

/* Returns 0, or an errno where nothing was changed. */
static int
write_path (const char *path,
            GBytes     *contents,
            gboolean   *existed)
{
  g_autofree char *target = follow_links (path);
  GStatBuf info;

  *existed = target != NULL && g_lstat (target, &info) == 0;
  if (target == NULL)
    return errno;

  if (!*existed)
    return write_beside (target, contents, NULL);
  if (S_ISDIR (info.st_mode))
    return EISDIR;
  if (!S_ISREG (info.st_mode))
    return ENOTSUP;
  /* Otherwise the folder alone would decide, and a file be replaced that is protected. */
  if (faccessat (AT_FDCWD, target, W_OK, AT_EACCESS) != 0)
    return errno;

  return write_beside (target, contents, &info);
}

static GError *
new_error (GFile      *file,
           int         code,
           const char *reason,
           gboolean    untouched)
{
  g_autofree char *basename = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (basename);

  if (untouched)
    /* Translators: the first %s is the name of a file, the second says why, as the system has it */
    return g_error_new (G_IO_ERROR, code,
                        _ ("“%s” could not be written: %s. The existing file is as it was."), name,
                        reason);

  /* Translators: the first %s is the name of a file, the second says why, as the system has it */
  return g_error_new (G_IO_ERROR, code, _ ("“%s” could not be written: %s."), name, reason);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      contents,
                 GCancellable *cancellable)
{
  GFile *file = source;
  g_autofree char *path = g_file_get_path (file);
  gboolean existed = FALSE;
  int failure = write_path (path, contents, &existed);

  if (failure == 0)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, new_error (file, (int) g_io_error_from_errno (failure),
                                          g_strerror (failure),
                                          existed && failure != EISDIR && failure != ENOTSUP));
}

static void
contents_replaced_cb (GObject      *file,
                      GAsyncResult *result,
                      gpointer      data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents_finish (G_FILE (file), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, new_error (G_FILE (file), error->code, error->message, FALSE));
}

/**
 * sc_saving_write_async:
 * @file: where to; if it is a symbolic link, the file that it leads to is meant
 * @contents: what to write
 * @cancellable: (nullable): to be used until writing has begun
 * @callback: calls sc_saving_write_finish()
 *
 * Writes a file as a whole or not at all. For one that is not on a disk of this machine that is up
 * to GIO and to whoever has it.
 */
void
sc_saving_write_async (GFile               *file,
                       GBytes              *contents,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             data)
{
  g_return_if_fail (G_IS_FILE (file) && contents != NULL);

  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, data);

  g_task_set_source_tag (task, sc_saving_write_async);
  if (!g_file_is_native (file))
    {
      g_file_replace_contents_bytes_async (file, contents, NULL, FALSE, G_FILE_CREATE_NONE,
                                           cancellable, contents_replaced_cb,
                                           g_steal_pointer (&task));
      return;
    }

  g_task_set_task_data (task, g_bytes_ref (contents), (GDestroyNotify) g_bytes_unref);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * sc_saving_write_finish:
 * @error: its message is a sentence for a person, which names the file
 *
 * Returns: whether the file was written
 */
gboolean
sc_saving_write_finish (GFile         *file,
                        GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
