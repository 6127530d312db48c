/* sc-test-folder.c — a folder for the files of a test
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-test-folder.h"

#include <glib/gstdio.h>

/* Real files; names are those below the folder. All of it is removed after the test. */

/**
 * sc_test_folder_build:
 *
 * Returns: (transfer full): the path of @name
 */
char *
sc_test_folder_build (ScTestFolder *self,
                      const char   *name)
{
  return g_build_filename (self->path, name, NULL);
}

/**
 * sc_test_folder_put:
 * @mode: the permissions of the file
 *
 * Makes a file.
 */
void
sc_test_folder_put (ScTestFolder *self,
                    const char   *name,
                    const char   *contents,
                    int           mode)
{
  g_autofree char *path = sc_test_folder_build (self, name);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (path, mode), ==, 0);
}

/**
 * sc_test_folder_assert:
 *
 * Asserts what is in a file.
 */
void
sc_test_folder_assert (ScTestFolder *self,
                       const char   *name,
                       const char   *contents)
{
  g_autofree char *path = sc_test_folder_build (self, name);
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &found, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, contents);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

/**
 * sc_test_folder_list:
 * @name: a folder below this one, or the empty string
 *
 * Returns: (transfer full): the names of all that is there, hidden or not, in their order
 */
char *
sc_test_folder_list (ScTestFolder *self,
                     const char   *name)
{
  g_autofree char *path = sc_test_folder_build (self, name);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *child;

  g_assert_nonnull (dir);
  while ((child = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (child));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);

  return g_strjoinv (" ", (char **) names->pdata);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    {
      g_assert_cmpint (g_chmod (path, 0755), ==, 0);
      dir = g_dir_open (path, 0, NULL);
    }
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
set_up (ScTestFolder  *self,
        gconstpointer  data)
{
  self->path = g_dir_make_tmp ("sc-test-" "XX" "XX" "XX", NULL);
  g_assert_nonnull (self->path);
  g_assert_cmpint (g_chmod (self->path, 0755), ==, 0);
}

static void
tear_down (ScTestFolder  *self,
           gconstpointer  data)
{
  remove_tree (self->path);
  g_free (self->path);
}

/**
 * sc_test_folder_add:
 *
 * Adds a test that gets a folder of its own.
 */
void
sc_test_folder_add (const char *path,
                    void      (*test) (ScTestFolder *, gconstpointer))
{
  g_test_add (path, ScTestFolder, NULL, set_up, test, tear_down);
}
