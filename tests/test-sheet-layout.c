/* test-sheet-layout.c — a sheet on pages
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-sheet-layout.h"
#include "sc-sheet-style.h"
#include "sc-test-app.h"
#include "sc-test-print.h"

/* Sheets of made-up texts on real paper: what may be broken where, and that nothing is lost. */

static const char *const papers[] = { SC_TEST_A4, SC_TEST_LETTER };

static void
add_text (ScSheet    *sheet,
          const char *text)
{
  const char *texts[] = { text, NULL };

  sc_sheet_add_texts (sheet, texts);
}

/* Returns the words `p1` to `pN`, each behind a space or a line break. */
static char *
make_words (const char *prefix,
            guint       n,
            char        separator)
{
  GString *words = g_string_new (NULL);

  for (guint i = 1; i <= n; i++)
    g_string_append_printf (words, "%s%u%c", prefix, i, separator);

  return g_string_free (words, FALSE);
}

/* Returns the page on which a line begins with @text, from 0 on. */
static guint
find_page (ScTestPrint *print,
           const char  *text)
{
  for (guint i = 0; print->pages[i] != NULL; i++)
    {
      if (strstr (print->pages[i], text) != NULL)
        return i;
    }

  g_test_message ("no page has “%s”", text);
  g_assert_not_reached ();
}

static guint
count (const char *text,
       const char *part)
{
  guint n = 0;

  for (; (text = strstr (text, part)) != NULL; text += strlen (part))
    n++;

  return n;
}

/* Wherever on the page a heading would come to stand, what it is the heading of begins there. */
static void
test_headings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      gboolean moved = FALSE;

      for (guint n = 28; n < 46; n++)
        {
          ScSheet *sheet = sc_sheet_new ("Headings");
          g_autofree char *words = make_words ("long", 300, ' ');

          for (guint j = 0; j < n; j++)
            add_text (sheet, "filler");
          sc_sheet_add_heading (sheet, "Heading");
          sc_sheet_add_caption (sheet, "Caption");
          add_text (sheet, words);

          g_autoptr (ScTestPrint) print = sc_test_print_sheet (sheet, papers[i]);
          guint page = find_page (print, "Heading\n");

          g_test_message ("%s, %u lines", papers[i], n);
          g_assert_cmpuint (find_page (print, "Caption\n"), ==, page);
          g_assert_cmpuint (find_page (print, "long1 "), ==, page);
          /* Two lines at least: one does not hold so many words. */
          g_assert_cmpuint (find_page (print, "long17 "), ==, page);
          moved |= page == 1;
        }

      g_assert_true (moved);
    }
}

/* A text is broken between lines; each page has at least two of them. */
static void
test_long_text (void)
{
  for (guint n = 500; n < 530; n += 3)
    {
      ScSheet *sheet = sc_sheet_new ("Long");
      g_autofree char *words = make_words ("word", n, ' ');
      g_autofree char *more = make_words ("more", 2 * n, ' ');
      const char *both[] = { words, more, NULL };

      sc_sheet_add_texts (sheet, both);

      g_autoptr (ScTestPrint) print = sc_test_print_sheet (sheet, SC_TEST_A4);
      g_autofree char *text = sc_test_print_text (print);

      g_assert_cmpuint (sc_test_print_count (print), >, 1);
      for (guint i = 1; i <= 2 * n; i++)
        {
          g_autofree char *word = g_strdup_printf ("word%u", i);
          g_autofree char *other = g_strdup_printf ("more%u", i);

          g_assert_true (i > n || strstr (text, word) != NULL);
          g_assert_nonnull (strstr (text, other));
        }
      for (guint i = 0; print->pages[i] != NULL; i++)
        g_assert_cmpuint (count (print->pages[i], "\n"), >=, 3); /* with that of the footer */
    }
}

static ScSheet *
new_table (guint n_columns)
{
  static const double weights[] = { 1, 1, 1, 1, 1, 1 };
  ScSheet *sheet = sc_sheet_new ("Table");
  const char *head[] = { "Head1", "Head2", "Head3", "Head4", "Head5", "Head6", NULL };

  sc_sheet_add_title (sheet, NULL, "Title", NULL);
  sc_sheet_add_table (sheet, weights, n_columns);
  sc_sheet_add_row (sheet, SC_SHEET_TABLE_HEAD, head);

  return sheet;
}

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      ScSheet *sheet = new_table (2);
      guint n = 70;

      for (guint j = 1; j <= n; j++)
        {
          g_autofree char *lines = g_strdup_printf ("first%u.\nsecond%u.\nthird%u.", j, j, j);
          const char *cells[] = { lines, "other", NULL };

          sc_sheet_add_row (sheet, j % 2 == 0 ? SC_SHEET_TABLE_ROW : SC_SHEET_TABLE_NAMED, cells);
        }
      add_text (sheet, "after the table");

      g_autoptr (ScTestPrint) print = sc_test_print_sheet (sheet, papers[i]);

      g_assert_cmpuint (sc_test_print_count (print), >, 3);
      for (guint j = 1; j <= n; j++)
        {
          g_autofree char *first = g_strdup_printf ("first%u.", j);
          g_autofree char *third = g_strdup_printf ("third%u.", j);

          g_assert_cmpuint (find_page (print, first), ==, find_page (print, third));
        }
      for (guint j = 0; print->pages[j] != NULL; j++)
        g_assert_cmpuint (count (print->pages[j], "Head1"), ==, 1);
      g_assert_cmpuint (count (print->pages[0], "Title"), ==, 1);
      find_page (print, "after the table");
    }
}

/* A row that is longer than a page goes on over the next ones, below the head of its table. */
static void
test_long_row (void)
{
  ScSheet *sheet = new_table (2);
  g_autofree char *lines = make_words ("line", 200, '\n');
  const char *cells[] = { "short", lines, NULL };
  const char *last[] = { "last", "row", NULL };

  sc_sheet_add_row (sheet, SC_SHEET_TABLE_ROW, cells);
  sc_sheet_add_row (sheet, SC_SHEET_TABLE_ROW, last);

  g_autoptr (ScTestPrint) print = sc_test_print_sheet (sheet, SC_TEST_A4);
  guint before = 0;

  g_assert_cmpuint (sc_test_print_count (print), >, 2);
  for (guint i = 1; i <= 200; i++)
    {
      g_autofree char *line = g_strdup_printf ("line%u\n", i);
      guint page = find_page (print, line);

      g_assert_cmpuint (page, >=, before);
      before = page;
    }
  for (guint i = 0; print->pages[i] != NULL; i++)
    {
      g_assert_cmpuint (count (print->pages[i], "Head1"), ==, 1);
      g_assert_cmpuint (count (print->pages[i], "short"), ==, i == 0);
    }
  find_page (print, "last");
}

/* Six columns, one with a word that is longer than any line: all of it within the margins. */
static void
test_wide (void)
{
  g_autofree char *word = make_words ("international", 30, 'x');
  g_autofree char *address = g_strconcat ("https://example.org/", word, "?end", NULL);
  const char *cells[] = { "Name", "Change the request first", address, "客户端需要认证才能访问网络",
                          "Representation", "end", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      ScSheet *sheet = new_table (6);

      sc_sheet_add_row (sheet, SC_SHEET_TABLE_NAMED, cells);
      sc_sheet_add_row (sheet, SC_SHEET_TABLE_MARKED, cells);
      add_text (sheet, address);
      sc_sheet_add_sample (sheet, address);
      sc_sheet_add_title (sheet, "404", address, address);

      g_autoptr (ScTestPrint) print = sc_test_print_sheet (sheet, papers[i]);
      g_autofree char *text = sc_test_print_text (print);

      g_assert_cmpuint (count (text, address), ==, 6);
      g_assert_cmpuint (count (text, "客户端需要认证才能访问网络"), ==, 2);
      g_assert_cmpuint (count (text, "Representation"), ==, 2);
      g_assert_cmpfloat (print->left, >=, 50.5); /* 18 mm */
      g_assert_cmpfloat (print->right, <=, print->width - 50.5);
    }
}

/* A hyphen where a line ends would be a letter more than the address has; it is in the picture only
 * and not in the text of a PDF. */
static void
test_hyphens (void)
{
  char *cells[] = { (char *) "https://example.org/internationalization/representation", NULL };
  const ScSheetBlock block = { .kind = SC_SHEET_TEXT, .n_cells = 1, .cells = cells };
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoLayout) layout = sc_sheet_style_new_layout (&block, 0, context, 40);
  int n_glyphs = 0;

  g_assert_cmpint (pango_layout_get_line_count (layout), >, 5);
  for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
    {
      for (GSList *run = ((PangoLayoutLine *) line->data)->runs; run != NULL; run = run->next)
        n_glyphs += ((PangoLayoutRun *) run->data)->glyphs->num_glyphs;
    }

  g_assert_cmpint (n_glyphs, ==, (int) strlen (cells[0]));
  g_object_unref (context);
}

static void
test_odd_texts (void)
{
  static const char *const texts[] = {
    "",
    "\n\n",
    "مرحبا بالعالم 404 שלום",
    "\xe2\x80\xae" "turned around" "\xe2\x80\xac",
    "bell \a, escape \x1b[31m, form feed \f, delete \x7f",
    "line\xe2\x80\xa8separator\xe2\x80\xa9paragraph\r\nreturn",
    "not UTF-8: \xff\xfe",
    "not <b>closed & not <markup> %s %n",
    "👩‍👩‍👧 and e\xcc\x81\xcc\x81\xcc\x81",
  };
  ScSheet *sheet = sc_sheet_new ("Odd\n\xff texts \xd9\x85\xd8\xb1");

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *mark = g_strdup_printf ("mark%" G_GSIZE_FORMAT, i);

      add_text (sheet, texts[i]);
      sc_sheet_add_note (sheet, texts[i]);
      sc_sheet_add_note (sheet, mark);
    }

  g_autoptr (ScTestPrint) print = sc_test_print_sheet (sheet, SC_TEST_A4);

  g_assert_cmpuint (sc_test_print_count (print), ==, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *mark = g_strdup_printf ("mark%" G_GSIZE_FORMAT, i);

      g_assert_nonnull (strstr (print->pages[0], mark));
    }
  g_assert_nonnull (strstr (print->pages[0], "not <b>closed & not <markup> %s %n"));
  g_assert_nonnull (strstr (print->pages[0], "1 / 1"));
}

/* Even where nothing fits there are as many pages as it takes, and not more. */
static void
test_small_pages (void)
{
  static const double sizes[][2] = { { 200, 100 }, { 60, 60 }, { 20, 20 }, { 1, 1 }, { 0, 0 } };
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  pango_cairo_context_set_resolution (context, 72);
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (ScSheet) sheet = new_table (4);
      const char *cells[] = { "one two three", "four", "", "六七八", NULL };

      sc_sheet_add_row (sheet, SC_SHEET_TABLE_ROW, cells);
      sc_sheet_add_heading (sheet, "Heading");

      g_autoptr (ScSheetLayout) layout =
          sc_sheet_layout_new (sheet, context, sizes[i][0], sizes[i][1]);
      guint n_pages = sc_sheet_layout_get_n_pages (layout);

      g_assert_cmpuint (n_pages, >, 0);
      g_assert_cmpuint (n_pages, <, 80); /* there are no more letters than that */
      for (guint page = 0; page < n_pages; page++)
        sc_sheet_layout_draw (layout, cr, page);
    }

  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (context);
}

static void
test_empty (void)
{
  g_autoptr (ScTestPrint) print = sc_test_print_sheet (sc_sheet_new ("Nothing"), SC_TEST_A4);

  g_assert_cmpuint (sc_test_print_count (print), ==, 1);
  g_assert_nonnull (strstr (print->pages[0], "Nothing"));
  g_assert_nonnull (strstr (print->pages[0], "1 / 1"));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/sheet-layout/headings", test_headings);
  g_test_add_func ("/sheet-layout/long-text", test_long_text);
  g_test_add_func ("/sheet-layout/rows", test_rows);
  g_test_add_func ("/sheet-layout/long-row", test_long_row);
  g_test_add_func ("/sheet-layout/wide", test_wide);
  g_test_add_func ("/sheet-layout/hyphens", test_hyphens);
  g_test_add_func ("/sheet-layout/odd-texts", test_odd_texts);
  g_test_add_func ("/sheet-layout/small-pages", test_small_pages);
  g_test_add_func ("/sheet-layout/empty", test_empty);

  return g_test_run ();
}
