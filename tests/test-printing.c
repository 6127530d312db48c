/* test-printing.c — codes on paper
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "sc-printing.h"
#include "sc-prose.h"
#include "sc-record.h"
#include "sc-sheet-content.h"
#include "sc-test-app.h"
#include "sc-test-core.h"
#include "sc-test-print.h"

/* The shipped table, printed into PDFs and read back. Lines and pages may fall anywhere, so texts
 * are compared without white space.
 */

#define LONG_PAPER 12000 /* points; all about a code on one page */

static ScTable *table;

static gboolean
has (const char *squeezed,
     const char *text)
{
  g_autofree char *plain = sc_prose_to_plain (text);
  g_autofree char *part = sc_test_squeeze (plain);

  if (strstr (squeezed, part) != NULL)
    return TRUE;

  g_test_message ("“%s”", text);
  return FALSE;
}

static ScTestPrint *
print_list (ScContentLanguage  language,
            const char        *paper)
{
  return sc_test_print_sheet (
      sc_sheet_new_list (G_LIST_MODEL (sc_table_get_statuses (table)), language), paper);
}

static void
test_list (void)
{
  static const struct
  {
    const char *paper;
    double width;
    double height;
  } cases[] = {
    { SC_TEST_A4, 595.3, 841.9 },
    { SC_TEST_LETTER, 612, 792 },
  };
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScTestPrint) print = print_list (SC_CONTENT_LANGUAGE_BOTH, cases[i].paper);
      g_autofree char *text = sc_test_print_text (print);
      guint n_pages = sc_test_print_count (print);

      g_assert_cmpfloat_with_epsilon (print->width, cases[i].width, 0.5);
      g_assert_cmpfloat_with_epsilon (print->height, cases[i].height, 0.5);
      g_assert_cmpuint (n_pages, >, 5);
      for (guint page = 0; page < n_pages; page++)
        {
          g_autofree char *number = g_strdup_printf (_ ("%u / %u"), page + 1, n_pages);

          g_assert_nonnull (strstr (print->pages[page], number));
          g_assert_nonnull (strstr (print->pages[page], _ ("In short")));
        }

      for (guint j = 0; j < g_list_model_get_n_items (statuses); j++)
        {
          g_autoptr (ScStatus) status = g_list_model_get_item (statuses, j);

          g_assert_true (has (text, sc_status_get_number (status)));
          g_assert_true (has (text, sc_status_get_title (status)));
          g_assert_true (
              has (text, sc_status_get_text (status, SC_DETAIL_NAME, SC_LANGUAGE_ZH)));
          for (int k = 0; k < SC_N_LANGUAGES; k++)
            g_assert_true (
                has (text, sc_status_get_text (status, SC_DETAIL_SUMMARY, (ScLanguage) k)));
        }
    }
}

/* With one language the other has no column. */
static void
test_one_language (void)
{
  static const struct
  {
    ScContentLanguage content_language;
    ScLanguage there;
    ScLanguage missing;
  } cases[] = {
    { SC_CONTENT_LANGUAGE_ENGLISH, SC_LANGUAGE_EN, SC_LANGUAGE_ZH },
    { SC_CONTENT_LANGUAGE_CHINESE, SC_LANGUAGE_ZH, SC_LANGUAGE_EN },
  };
  ScStatus *status = sc_table_find (table, "404", SC_OWNER_IANA);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ScTestPrint) list = print_list (cases[i].content_language, SC_TEST_A4);
      g_autoptr (ScTestPrint) page = sc_test_print_on (
          sc_sheet_new_status (table, status, cases[i].content_language), 595, LONG_PAPER);
      g_autofree char *list_text = sc_test_print_text (list);
      g_autofree char *page_text = sc_test_print_text (page);
      const char *there = sc_status_get_text (status, SC_DETAIL_SUMMARY, cases[i].there);
      const char *missing = sc_status_get_text (status, SC_DETAIL_SUMMARY, cases[i].missing);
      const char *missing_meaning =
          sc_status_get_text (status, SC_DETAIL_MEANING, cases[i].missing);

      g_assert_true (has (list_text, there));
      g_assert_false (has (list_text, missing));
      g_assert_true (has (page_text, there));
      g_assert_false (has (page_text, missing));
      g_assert_false (has (page_text, missing_meaning));
    }
}

/* Without the right language, Han characters would have the forms of Japanese, and so would the
 * punctuation behind Latin letters. */
static void
test_han (void)
{
  g_autoptr (ScTestPrint) list = print_list (SC_CONTENT_LANGUAGE_BOTH, SC_TEST_A4);
  g_autoptr (ScTestPrint) page = sc_test_print_sheet (
      sc_sheet_new_status (table, sc_table_find (table, "404", SC_OWNER_IANA),
                           SC_CONTENT_LANGUAGE_CHINESE),
      SC_TEST_A4);

  g_assert_nonnull (strstr (list->fonts, "CJKsc"));
  g_assert_null (strstr (list->fonts, "CJKjp"));
  g_assert_nonnull (strstr (page->fonts, "CJKsc"));
  g_assert_null (strstr (page->fonts, "CJKjp"));
}

/* The same order of languages as everywhere: that of the interface first. */
static void
test_order (void)
{
  ScStatus *status = sc_table_find (table, "404", SC_OWNER_IANA);
  g_autoptr (ScTestPrint) print = sc_test_print_on (
      sc_sheet_new_status (table, status, SC_CONTENT_LANGUAGE_BOTH), 595, LONG_PAPER);
  g_autofree char *text = sc_test_print_text (print);
  g_autofree char *en =
      sc_test_squeeze (sc_status_get_text (status, SC_DETAIL_SUMMARY, SC_LANGUAGE_EN));
  g_autofree char *zh =
      sc_test_squeeze (sc_status_get_text (status, SC_DETAIL_SUMMARY, SC_LANGUAGE_ZH));
  gboolean chinese = g_strcmp0 (g_getenv ("LANGUAGE"), "zh_CN") == 0;

  g_assert_cmpint (strstr (text, zh) < strstr (text, en), ==, chinese);
}

/* A text that stands in the table beside its attributes, and where its source can be read. */
static void
assert_detail (const char *text,
               ScDetail   *detail)
{
  g_autofree char *title = sc_detail_dup_title (detail);
  g_autofree char *uri = sc_detail_dup_uri (detail);
  ScDetailKind kind = sc_detail_get_kind (detail);

  if (title != NULL)
    g_assert_true (has (text, title));
  if (uri != NULL && (kind == SC_DETAIL_REFERENCE || kind == SC_DETAIL_DOCUMENT ||
                      kind == SC_DETAIL_SOURCE))
    g_assert_true (has (text, uri));
  if (kind == SC_DETAIL_FIELD)
    g_assert_true (has (text, sc_detail_get_attribute (detail, SC_ATTRIBUTE_NAME)));

  for (int i = 0; i < SC_N_LANGUAGES; i++)
    {
      if (kind != SC_DETAIL_PINYIN && sc_detail_has_text (detail, (ScLanguage) i))
        g_assert_true (has (text, sc_detail_get_text (detail, (ScLanguage) i)));
    }
}

static int
compare_characters (gconstpointer a,
                    gconstpointer b)
{
  return *(const char *) a - *(const char *) b;
}

/* Returns the bytes of all pages in their order, without the footers, so that what stands on
 * several pages can be compared with the same on one. */
static char *
sort_text (ScTestPrint *print,
           const char  *title)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; print->pages[i] != NULL; i++)
    {
      g_autofree char *page = sc_test_squeeze (print->pages[i]);
      g_autofree char *left = g_strdup_printf (_ ("%s · %s"), _ ("Status Codes"), title);
      g_autofree char *right = g_strdup_printf (_ ("%u / %u"), i + 1, sc_test_print_count (print));
      g_autofree char *both = g_strconcat (left, right, NULL);
      g_autofree char *footer = sc_test_squeeze (both);

      g_assert_true (g_str_has_suffix (page, footer));
      g_string_append_len (all, page, (gssize) (strlen (page) - strlen (footer)));
    }

  qsort (all->str, all->len, 1, compare_characters);
  return g_string_free (all, FALSE);
}

/* Returns the entry that says most. */
static ScStatus *
find_longest (void)
{
  GListModel *statuses = G_LIST_MODEL (sc_table_get_statuses (table));
  ScStatus *longest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (statuses, i);

      if (longest == NULL ||
          sc_status_get_details (status)->len > sc_status_get_details (longest)->len)
        longest = status;
    }

  return longest;
}

/* All that the table says of a code is there, and still is when it is broken into pages. */
static void
test_status (void)
{
  ScStatus *statuses[] = {
    find_longest (),
    sc_table_find (table, "404", SC_OWNER_IANA),
    sc_table_find (table, "499", "nginx"),
    sc_table_find (table, "103", SC_OWNER_IANA),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      GPtrArray *details = sc_status_get_details (statuses[i]);
      g_autofree char *title = sc_record_dup_title (statuses[i]);
      g_autoptr (ScTestPrint) whole = sc_test_print_on (
          sc_sheet_new_status (table, statuses[i], SC_CONTENT_LANGUAGE_BOTH), 595.3, LONG_PAPER);
      g_autoptr (ScTestPrint) print = sc_test_print_sheet (
          sc_sheet_new_status (table, statuses[i], SC_CONTENT_LANGUAGE_BOTH), SC_TEST_A4);
      g_autofree char *text = sc_test_print_text (whole);
      g_autofree char *sorted = sort_text (whole, title);
      g_autofree char *sorted_pages = sort_text (print, title);

      g_test_message ("%s", title);
      g_assert_cmpuint (sc_test_print_count (whole), ==, 1);
      g_assert_cmpuint (sc_test_print_count (print), >, 1);
      for (guint j = 0; j < details->len; j++)
        assert_detail (text, g_ptr_array_index (details, j));
      g_assert_cmpstr (sorted_pages, ==, sorted);
    }
}

/* On paper, no code has a link's address beside it. */
static void
test_redirects (void)
{
  ScStatus *status = sc_table_find (table, "307", SC_OWNER_IANA);
  g_autoptr (ScTestPrint) print = sc_test_print_on (
      sc_sheet_new_status (table, status, SC_CONTENT_LANGUAGE_BOTH), 595, LONG_PAPER);

  g_assert_nonnull (strstr (print->pages[0], "▸ 307"));
  g_assert_null (strstr (print->pages[0], "▸ 308"));
  g_assert_nonnull (strstr (print->pages[0], "GET, HEAD"));
  g_assert_null (strstr (print->pages[0], "code:"));
}

/* A table without translations has each text once, and so is a name that several things are said
 * of. */
static void
test_untranslated (void)
{
  g_autoptr (ScTable) small = sc_test_table_new (
      "<status code=\"404\" owner=\"iana\" state=\"registered\" seen=\"wire\">"
      "<phrase>Not Found</phrase><name>Not Found</name><summary>Once only</summary>"
      "<meaning>And `this`.</meaning><reference rfc=\"9110\" section=\"15.5.5\"/><details>"
      "<field name=\"Age\" role=\"related\" in=\"request\">going</field>"
      "<field name=\"Age\" role=\"related\" in=\"response\">coming</field>"
      "</details></status>");
  ScStatus *status = sc_table_find (small, "404", SC_OWNER_IANA);
  g_autoptr (ScTestPrint) print = sc_test_print_sheet (
      sc_sheet_new_status (small, status, SC_CONTENT_LANGUAGE_BOTH), SC_TEST_A4);
  const char *found = strstr (print->pages[0], "Once only");
  const char *name = strstr (print->pages[0], "Age");

  g_assert_nonnull (found);
  g_assert_null (strstr (found + 1, "Once only"));
  g_assert_nonnull (name);
  g_assert_null (strstr (name + 1, "Age"));
  g_assert_nonnull (strstr (print->pages[0], "going"));
  g_assert_nonnull (strstr (print->pages[0], "coming"));
  g_assert_nonnull (strstr (print->pages[0], "And this."));
}

static void
done_cb (const char *message,
         gpointer    data)
{
  GPtrArray *messages = data;

  g_ptr_array_add (messages, g_strdup (message != NULL ? message : "printed"));
}

/* Below a file there is no folder to write to. */
static void
test_failure (void)
{
  static const struct
  {
    const char *name;
    gboolean works;
  } cases[] = {
    { "file/sheet.pdf", FALSE },
    { "sheet.pdf", TRUE },
  };
  g_autofree char *folder = g_dir_make_tmp ("sc-print-" "XX" "XX" "XX", NULL);
  g_autofree char *file = g_build_filename (folder, "file", NULL);
  g_autofree char *sheet = g_build_filename (folder, "sheet.pdf", NULL);

  g_assert_true (g_file_set_contents (file, "", 0, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].name, NULL);
      g_autoptr (GPtrArray) messages = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GtkPrintOperation) operation = sc_printing_new (sc_sheet_new ("404 Not Found"));

      gtk_print_operation_set_export_filename (operation, path);
      sc_printing_start (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, done_cb, messages);
      sc_test_settle ();

      g_assert_cmpuint (messages->len, ==, 1);
      g_assert_cmpint (g_str_equal (g_ptr_array_index (messages, 0), "printed"), ==,
                       cases[i].works);
      if (!cases[i].works)
        g_assert_nonnull (strstr (g_ptr_array_index (messages, 0), "“404 Not Found”"));
    }

  g_assert_cmpint (remove (sheet), ==, 0);
  g_assert_cmpint (remove (file), ==, 0);
  g_assert_cmpint (remove (folder), ==, 0);
}

static GtkWidget *
find_dialog (GtkWidget *parent)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    {
      if (GTK_IS_DIALOG (l->data) &&
          gtk_window_get_transient_for (l->data) == GTK_WINDOW (parent))
        return l->data;
    }

  return NULL;
}

/* Whoever calls it off is told nothing; whose window is gone is not told at all. */
static void
test_dialog (void)
{
  for (int closed = FALSE; closed <= TRUE; closed++)
    {
      GtkWidget *window = gtk_window_new ();
      g_autoptr (GPtrArray) messages = g_ptr_array_new_with_free_func (g_free);

      gtk_window_present (GTK_WINDOW (window));
      sc_printing_run (GTK_WINDOW (window), sc_sheet_new ("404 Not Found"), done_cb, messages);
      sc_test_settle ();

      GtkWidget *dialog = find_dialog (window);

      g_assert_nonnull (dialog);
      g_assert_cmpuint (messages->len, ==, 0);
      if (closed)
        gtk_window_destroy (GTK_WINDOW (window));
      gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
      sc_test_settle ();

      g_assert_cmpuint (messages->len, ==, closed ? 0 : 1);
      if (!closed)
        {
          g_assert_cmpstr (g_ptr_array_index (messages, 0), ==, "printed");
          gtk_window_destroy (GTK_WINDOW (window));
        }
    }
}

/* A suggested name must not lead into another folder. */
static void
test_file_name (void)
{
  g_autoptr (GtkPrintOperation) operation = sc_printing_new (sc_sheet_new ("../302 Found / Moved"));
  GtkPrintSettings *settings = gtk_print_operation_get_print_settings (operation);

  g_assert_cmpstr (gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME), ==,
                   "..-302 Found - Moved");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  sc_test_init (&argc, &argv);
  table = sc_table_new_shipped (&error);
  g_assert_no_error (error);

  g_test_add_func ("/printing/list", test_list);
  g_test_add_func ("/printing/one-language", test_one_language);
  g_test_add_func ("/printing/han", test_han);
  g_test_add_func ("/printing/order", test_order);
  g_test_add_func ("/printing/status", test_status);
  g_test_add_func ("/printing/redirects", test_redirects);
  g_test_add_func ("/printing/untranslated", test_untranslated);
  g_test_add_func ("/printing/failure", test_failure);
  g_test_add_func ("/printing/dialog", test_dialog);
  g_test_add_func ("/printing/file-name", test_file_name);

  int result = g_test_run ();

  sc_table_unref (table);
  return result;
}
