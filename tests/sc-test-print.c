/* sc-test-print.c — sheets as they come out of the printer
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-test-print.h"

#include <glib/gstdio.h>

#include "sc-printing.h"

/* Prints into a PDF by GTK, as the program does, and reads it back with the programs of Poppler,
 * which know nothing of how it was made.
 */

static char *
run (const char *const *command)
{
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);

  return output;
}

/* Returns what stands behind @key on a line of its own. */
static const char *
find_value (const char *text,
            const char *key)
{
  const char *found = strstr (text, key);

  g_assert_nonnull (found);
  return found + strlen (key);
}

static void
read_size (ScTestPrint *self,
           const char  *path,
           guint        n_pages)
{
  const char *command[] = { "pdfinfo", path, NULL };
  g_autofree char *info = run (command);
  const char *size = find_value (info, "Page size:");
  char *end;

  g_assert_cmpuint (g_ascii_strtoull (find_value (info, "Pages:"), NULL, 10), ==, n_pages);
  self->width = g_ascii_strtod (size, &end);
  g_assert_true (g_str_has_prefix (end, " x "));
  self->height = g_ascii_strtod (end + 3, NULL);
}

/* In the order in which it was drawn, which is that of the cells. A form feed ends each page. */
static void
read_pages (ScTestPrint *self,
            const char  *path,
            guint        n_pages)
{
  const char *command[] = { "pdftotext", "-raw", "-enc", "UTF-8", path, "-", NULL };
  g_autofree char *text = run (command);

  self->pages = g_strsplit (text, "\f", -1);
  g_assert_cmpuint (g_strv_length (self->pages), ==, n_pages + 1);
  g_clear_pointer (&self->pages[n_pages], g_free);
}

static void
read_fonts (ScTestPrint *self,
            const char  *path)
{
  const char *command[] = { "pdffonts", path, NULL };

  self->fonts = run (command);
}

static void
read_extents (ScTestPrint *self,
              const char  *path)
{
  const char *command[] = { "pdftotext", "-bbox", path, "-", NULL };
  g_autofree char *boxes = run (command);

  self->left = self->width;
  for (const char *word = boxes; (word = strstr (word, "<word ")) != NULL; word++)
    {
      self->left = MIN (self->left, g_ascii_strtod (find_value (word, "xMin=\""), NULL));
      self->right = MAX (self->right, g_ascii_strtod (find_value (word, "xMax=\""), NULL));
    }
}

static ScTestPrint *
print (ScSheet      *sheet,
       GtkPaperSize *size)
{
  ScTestPrint *self = g_new0 (ScTestPrint, 1);
  g_autoptr (GtkPrintOperation) operation = sc_printing_new (sheet);
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autofree char *folder = g_dir_make_tmp ("sc-print-" "XX" "XX" "XX", NULL);
  g_autofree char *path = g_build_filename (folder, "sheet.pdf", NULL);
  g_autoptr (GError) error = NULL;
  int n_pages = 0;

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_paper_size_free (size);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL,
                                            &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_object_get (operation, "n-pages", &n_pages, NULL);

  read_size (self, path, (guint) n_pages);
  read_pages (self, path, (guint) n_pages);
  read_fonts (self, path);
  read_extents (self, path);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_remove (folder), ==, 0);

  return self;
}

/**
 * sc_test_print_sheet:
 * @sheet: (transfer full): what to print
 * @paper: the name of a size of paper
 *
 * Returns: (transfer full): what came out; its pages are as many as the layout had said
 */
ScTestPrint *
sc_test_print_sheet (ScSheet    *sheet,
                     const char *paper)
{
  return print (sheet, gtk_paper_size_new (paper));
}

/**
 * sc_test_print_on:
 * @sheet: (transfer full): what to print
 * @width: of the paper, in points
 * @height: of the same
 *
 * Returns: (transfer full): the same on paper of any size
 */
ScTestPrint *
sc_test_print_on (ScSheet *sheet,
                  double   width,
                  double   height)
{
  return print (sheet,
                gtk_paper_size_new_custom ("test", "test", width, height, GTK_UNIT_POINTS));
}

void
sc_test_print_free (ScTestPrint *self)
{
  g_strfreev (self->pages);
  g_free (self->fonts);
  g_free (self);
}

/**
 * sc_test_print_count:
 *
 * Returns: how many pages there are
 */
guint
sc_test_print_count (ScTestPrint *self)
{
  return g_strv_length (self->pages);
}

/**
 * sc_test_print_text:
 *
 * Returns: (transfer full): the text of all pages without any white space
 */
char *
sc_test_print_text (ScTestPrint *self)
{
  g_autofree char *text = g_strjoinv ("\n", self->pages);

  return sc_test_squeeze (text);
}

/**
 * sc_test_squeeze:
 *
 * Returns: (transfer full): the text without any white space, and as one that was read back from
 *   the glyphs that were drawn for it
 */
char *
sc_test_squeeze (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  GString *squeezed = g_string_new (NULL);

  g_assert_nonnull (normal);
  for (const char *p = normal; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c) && !g_unichar_iszerowidth (c))
        g_string_append_unichar (squeezed, c);
    }

  return g_string_free (squeezed, FALSE);
}
