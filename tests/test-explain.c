/* test-explain.c — what is found in logs and traces
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-explain.h"

#include <string.h>

#include "sc-test-core.h"

/* tests/logs/ has a file for each form, with what has to be found beside it: line, code, owner,
 * role, kind; and in NAME.steps the steps of a trace. Both were written by people who did not look
 * at what the program says. Every file is also read in two parts, cut at every place.
 */

typedef struct
{
  char *name;
  char *text;
  gsize length;
  char *found;
  char *steps; /* NULL where there are none to compare with */
} Sample;

static void
sample_free (gpointer data)
{
  Sample *self = data;

  g_free (self->name);
  g_free (self->text);
  g_free (self->found);
  g_free (self->steps);
  g_free (self);
}

static ScCodebook *book;

static void
append_finding (const ScFinding *finding,
                gpointer         data)
{
  g_assert_cmpuint (finding->offset + finding->extent, <=, finding->length);
  if (finding->role != SC_FINDING_IMPLIED)
    {
      g_autofree char *number = g_strdup_printf ("%u", finding->code);

      g_assert_cmpmem (finding->text + finding->offset, finding->extent, number, 3);
    }

  g_string_append_printf (data, "%" G_GUINT64_FORMAT "\t%u\t%s\t%s\t%s\n", finding->line,
                          finding->code, finding->owner != NULL ? finding->owner : "-",
                          sc_finding_role_get_id (finding->role),
                          sc_finding_kind_get_id (finding->kind));
}

static const char *
or_dash (const char *text)
{
  return text != NULL ? text : "-";
}

static char *
dup_steps (ScReport *report)
{
  GPtrArray *steps = sc_report_get_steps (report);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < steps->len; i++)
    {
      const ScStep *step = g_ptr_array_index (steps, i);

      g_string_append_printf (out, "%" G_GUINT64_FORMAT "\t%u\t%s\t%s\t%s\n", step->line,
                              step->code, sc_link_get_id (step->link), or_dash (step->method),
                              or_dash (step->target));
    }

  return g_string_free (out, FALSE);
}

static char *
explain (const Sample *sample,
         gsize         cut,
         char        **steps)
{
  g_autoptr (ScExplainer) explainer = sc_explainer_new_with_book (book);
  GString *out = g_string_new (NULL);

  sc_explainer_set_func (explainer, append_finding, out);
  sc_explainer_feed (explainer, sample->text, cut);
  sc_explainer_feed (explainer, sample->text + cut, sample->length - cut);
  sc_explainer_finish (explainer);
  if (steps != NULL)
    *steps = dup_steps (sc_explainer_get_report (explainer));

  return g_string_free (out, FALSE);
}

static void
test_found (gconstpointer data)
{
  const Sample *sample = data;
  g_autofree char *steps = NULL;
  g_autofree char *found = explain (sample, 0, &steps);

  g_assert_cmpstr (found, ==, sample->found);
  if (sample->steps != NULL)
    g_assert_cmpstr (steps, ==, sample->steps);
}

static void
test_cuts (gconstpointer data)
{
  const Sample *sample = data;
  g_autofree char *whole = explain (sample, 0, NULL);

  for (gsize cut = 1; cut < sample->length; cut++)
    {
      g_autofree char *found = explain (sample, cut, NULL);

      g_assert_cmpstr (found, ==, whole);
    }
}

static char *
read_beside (const char *folder,
             const char *name,
             const char *suffix,
             gsize      *length)
{
  g_autofree char *file = g_strconcat (name, suffix, NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  char *text = NULL;

  return g_file_get_contents (path, &text, length, NULL) ? text : NULL;
}

static void
add_sample (const char *folder,
            const char *file)
{
  Sample *sample = g_new0 (Sample, 1);
  g_autofree char *found_path = NULL;
  g_autofree char *cuts_path = NULL;

  sample->name = g_strndup (file, strlen (file) - strlen (".txt"));
  sample->text = read_beside (folder, sample->name, ".txt", &sample->length);
  sample->found = read_beside (folder, sample->name, ".found", NULL);
  sample->steps = read_beside (folder, sample->name, ".steps", NULL);
  if (sample->found == NULL)
    g_error ("%s has no .found", file);

  found_path = g_strconcat ("/explain/found/", sample->name, NULL);
  cuts_path = g_strconcat ("/explain/cuts/", sample->name, NULL);
  g_test_add_data_func_full (found_path, sample, test_found, NULL);
  g_test_add_data_func_full (cuts_path, sample, test_cuts, sample_free);
}

static gint
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static void
add_samples (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "logs", NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) directory = g_dir_open (folder, 0, &error);
  const char *file;

  g_assert_no_error (error);
  while ((file = g_dir_read_name (directory)) != NULL)
    {
      if (g_str_has_suffix (file, ".txt"))
        g_ptr_array_add (files, g_strdup (file));
    }

  g_ptr_array_sort (files, compare_names);
  for (guint i = 0; i < files->len; i++)
    add_sample (folder, g_ptr_array_index (files, i));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);

  g_assert_no_error (error);
  book = sc_codebook_new (table);
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions (); /* all files are worth comparing */
  add_samples ();

  int status = g_test_run ();

  sc_codebook_unref (book);
  return status;
}
