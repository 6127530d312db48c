/* test-catalog-filters.c — setting the filters of a catalog
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-catalog-filters.h"

#include <locale.h>

#include "sc-test-core.h"

/* The filters beside the text are written in one string with `|` between them. The owner of 440 has
 * a space in its name, so that its filter needs quotation marks. */

#define ENTRY(code, owner, state, name)                                                            \
  "<status code='" code "' owner='" owner "' state='" state "' seen='wire'>"                       \
  "<phrase>" name "</phrase><name>" name "</name><summary>s</summary><meaning>m</meaning>"         \
  "<reference rfc='9110' section='15'/></status>"

static const char small_table[] =
    "<owner id=\"iis\"><name>Microsoft IIS</name></owner>"
    "<owner id=\"other\"><name>Other</name></owner>"
    ENTRY ("110", "other", "not-status", "Stale") ENTRY ("200", "iana", "registered", "OK")
        ENTRY ("404", "iana", "registered", "Not Found")
            ENTRY ("404", "nginx", "unregistered", "Vanished")
                ENTRY ("410", "iana", "registered", "Gone")
                    ENTRY ("440", "iis", "unregistered", "Login Timeout")
                        ENTRY ("502", "iana", "registered", "Bad Gateway")
                            ENTRY ("504", "iana", "registered", "Gateway Timeout");

#define ALL "200 404 404 410 440 502 504"

static ScCatalog *
create_catalog (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (small_table);

  return sc_catalog_new (table, NULL);
}

static void
put (ScCatalog  *catalog,
     const char *text,
     const char *filters)
{
  g_auto (GStrv) list = g_strsplit (filters, "|", -1);

  sc_catalog_set_search_text (catalog, text);
  sc_catalog_set_filters (catalog, (const char *const *) list);
}

static void
check (ScCatalog  *catalog,
       const char *text,
       const char *filters)
{
  g_autofree char *joined = g_strjoinv ("|", (char **) sc_catalog_get_filters (catalog));

  g_assert_cmpstr (sc_catalog_get_search_text (catalog), ==, text);
  g_assert_cmpstr (joined, ==, filters);
}

static void
check_codes (ScCatalog  *catalog,
             const char *codes)
{
  g_autofree char *printed = sc_test_print_codes (G_LIST_MODEL (catalog));

  g_assert_cmpstr (printed, ==, codes);
}

/* A filter beside the text is part of the query as if it were typed before it. */
static void
test_property (void)
{
  static const struct
  {
    const char *filters;
    const char *text;
    const char *codes;
  } cases[] = {
    { "", "", ALL },
    { "class:4xx", "", "404 404 410 440" },
    { "class:4xx|by:nginx", "", "404" },
    { "by:\"Microsoft IIS\"", "", "440" },
    { "class:4xx", "timeout", "440" },
    { "class:4xx", "class:5xx", "404 404 410 440 502 504" },
    { "by:iana", "404", "404" },
    { "state:not-status", "", "110" },
  };
  g_autoptr (ScCatalog) catalog = create_catalog ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”, “%s”", cases[i].filters, cases[i].text);
      put (catalog, cases[i].text, cases[i].filters);
      check (catalog, cases[i].text, cases[i].filters);
      check_codes (catalog, cases[i].codes);
    }
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* What changes at once is searched for once. */
static void
test_notify (void)
{
  static const char *const filters[] = { "class:4xx", NULL };
  g_autoptr (ScCatalog) catalog = create_catalog ();
  ScShelf shelf;
  guint n_shelf = 0;
  guint n_searched = 0;

  g_signal_connect_swapped (catalog, "notify::shelf", G_CALLBACK (count_cb), &n_shelf);
  g_signal_connect_swapped (catalog, "searched", G_CALLBACK (count_cb), &n_searched);

  sc_catalog_ask (catalog, "gone", filters, SC_SHELF_FAVORITES);
  g_assert_cmpuint (n_searched, ==, 1);
  sc_catalog_ask (catalog, "gone", filters, SC_SHELF_FAVORITES);
  g_object_set (catalog, "shelf", SC_SHELF_FAVORITES, NULL);
  g_object_get (catalog, "shelf", &shelf, NULL);
  g_assert_cmpint ((int) shelf, ==, SC_SHELF_FAVORITES);
  check (catalog, "gone", "class:4xx");
  g_assert_cmpuint (n_searched, ==, 1);
  g_assert_cmpuint (n_shelf, ==, 1);

  sc_catalog_reset (catalog);
  check (catalog, "", "");
  g_assert_cmpuint (n_searched, ==, 2);
}

static void
test_has (void)
{
  static const struct
  {
    const char *text;
    const char *filters;
    ScFilterKey key;
    const char *value;
    gboolean has;
  } cases[] = {
    { "", "", SC_FILTER_BY, "nginx", FALSE },
    { "by:nginx gone", "", SC_FILTER_BY, "nginx", TRUE },
    { "gone by:nginx", "", SC_FILTER_BY, "nginx", TRUE },
    { "BY:Nginx", "", SC_FILTER_BY, "nginx", TRUE },
    { "", "by:nginx", SC_FILTER_BY, "nginx", TRUE },
    { "", "class:4xx|by:nginx", SC_FILTER_BY, "nginx", TRUE },
    { "class:4xx", "by:nginx", SC_FILTER_CLASS, "4xx", TRUE },
    { "", "by:\"Microsoft IIS\"", SC_FILTER_BY, "Microsoft IIS", TRUE },
    { "", "by:\"microsoft iis\"", SC_FILTER_BY, "Microsoft IIS", TRUE },
    { "nginx", "", SC_FILTER_BY, "nginx", FALSE },
    { "by:nginxes", "", SC_FILTER_BY, "nginx", FALSE },
    { "by:", "", SC_FILTER_BY, "nginx", FALSE },
    { "", "class:4xx", SC_FILTER_CLASS, "5xx", FALSE },
  };
  g_autoptr (ScCatalog) catalog = create_catalog ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”, “%s”: %s", cases[i].text, cases[i].filters, cases[i].value);
      put (catalog, cases[i].text, cases[i].filters);
      g_assert_cmpint (sc_catalog_has_filter (catalog, cases[i].key, cases[i].value), ==,
                       cases[i].has);
      check (catalog, cases[i].text, cases[i].filters);
    }
}

static const struct Setting
{
  const char *text;
  const char *filters;
  ScFilterKey key;
  const char *value;
  gboolean active;
  const char *text_after;
  const char *filters_after;
} settings[] = {
  /* a new one stands beside the text, behind the others */
  { "gone", "", SC_FILTER_BY, "nginx", TRUE, "gone", "by:nginx" },
  { "", "class:4xx", SC_FILTER_BY, "nginx", TRUE, "", "class:4xx|by:nginx" },
  { "", "class:4xx", SC_FILTER_CLASS, "5xx", TRUE, "", "class:4xx|class:5xx" },
  { "", "", SC_FILTER_BY, "Microsoft IIS", TRUE, "", "by:\"Microsoft IIS\"" },
  /* what is there already stays where it is */
  { "by:nginx", "", SC_FILTER_BY, "nginx", TRUE, "by:nginx", "" },
  { "gone BY:NGINX", "", SC_FILTER_BY, "nginx", TRUE, "gone BY:NGINX", "" },
  { "", "by:nginx|class:4xx", SC_FILTER_BY, "nginx", TRUE, "", "by:nginx|class:4xx" },
  { "", "by:\"Microsoft IIS\"", SC_FILTER_BY, "Microsoft IIS", TRUE, "", "by:\"Microsoft IIS\"" },
  /* it is taken away wherever it is, and nothing else is */
  { "by:nginx", "", SC_FILTER_BY, "nginx", FALSE, "", "" },
  { "gone by:nginx", "", SC_FILTER_BY, "nginx", FALSE, "gone", "" },
  { "by:nginx gone", "", SC_FILTER_BY, "nginx", FALSE, "gone", "" },
  { "not by:nginx found", "", SC_FILTER_BY, "nginx", FALSE, "not found", "" },
  { "By:Nginx", "", SC_FILTER_BY, "nginx", FALSE, "", "" },
  { "by:nginx by:nginx", "", SC_FILTER_BY, "nginx", FALSE, "", "" },
  { "", "by:nginx", SC_FILTER_BY, "nginx", FALSE, "", "" },
  { "gone", "by:nginx|class:4xx", SC_FILTER_BY, "nginx", FALSE, "gone", "class:4xx" },
  { "", "class:4xx|class:5xx", SC_FILTER_CLASS, "5xx", FALSE, "", "class:4xx" },
  { "gone by:nginx", "class:4xx|by:nginx", SC_FILTER_BY, "nginx", FALSE, "gone", "class:4xx" },
  { "", "by:\"Microsoft IIS\"|by:iana", SC_FILTER_BY, "Microsoft IIS", FALSE, "", "by:iana" },
  /* what is not there */
  { "by:nginxes", "", SC_FILTER_BY, "nginx", FALSE, "by:nginxes", "" },
};

static void
test_set (void)
{
  g_autoptr (ScCatalog) catalog = create_catalog ();

  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      const struct Setting *setting = &settings[i];

      g_test_message ("“%s”, “%s”: %s to %d", setting->text, setting->filters, setting->value,
                      setting->active);
      put (catalog, setting->text, setting->filters);
      sc_catalog_set_filter (catalog, setting->key, setting->value, setting->active);

      check (catalog, setting->text_after, setting->filters_after);
      g_assert_cmpint (sc_catalog_has_filter (catalog, setting->key, setting->value), ==,
                       setting->active);
    }
}

static void
test_remove (void)
{
  static const struct
  {
    const char *filters;
    const char *filter;
    const char *filters_after;
  } cases[] = {
    { "class:4xx|by:nginx|by:iana", "by:nginx", "class:4xx|by:iana" },
    { "class:4xx|by:\"Microsoft IIS\"", "by:\"Microsoft IIS\"", "class:4xx" },
    { "class:4xx", "by:nginx", "class:4xx" },
    { "", "by:nginx", "" },
  };
  g_autoptr (ScCatalog) catalog = create_catalog ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s” without %s", cases[i].filters, cases[i].filter);
      put (catalog, "gone by:nginx", cases[i].filters);
      sc_catalog_remove_filter (catalog, cases[i].filter);
      check (catalog, "gone by:nginx", cases[i].filters_after);
    }
}

/* From the end, the shelf after all filters, and the text not at all. */
static void
test_remove_last (void)
{
  g_autoptr (ScCatalog) catalog = create_catalog ();

  put (catalog, "gone by:iana", "class:4xx|by:\"Microsoft IIS\"|class:5xx");
  sc_catalog_set_shelf (catalog, SC_SHELF_RECENTS);

  g_assert_true (sc_catalog_remove_last_filter (catalog));
  check (catalog, "gone by:iana", "class:4xx|by:\"Microsoft IIS\"");
  g_assert_true (sc_catalog_remove_last_filter (catalog));
  check (catalog, "gone by:iana", "class:4xx");
  g_assert_true (sc_catalog_remove_last_filter (catalog));
  check (catalog, "gone by:iana", "");
  g_assert_cmpint ((int) sc_catalog_get_shelf (catalog), ==, SC_SHELF_RECENTS);
  g_assert_true (sc_catalog_remove_last_filter (catalog));
  g_assert_cmpint ((int) sc_catalog_get_shelf (catalog), ==, SC_SHELF_ALL);
  g_assert_false (sc_catalog_remove_last_filter (catalog));
  check (catalog, "gone by:iana", "");
}

static void
test_reset (void)
{
  g_autoptr (ScCatalog) catalog = create_catalog ();

  put (catalog, "gone", "class:4xx|by:nginx");
  sc_catalog_set_shelf (catalog, SC_SHELF_FAVORITES);
  sc_catalog_set_code_class (catalog, SC_CODE_CLASS_SERVER_ERROR);
  check_codes (catalog, "");

  sc_catalog_reset (catalog);
  check (catalog, "", "");
  g_assert_cmpint ((int) sc_catalog_get_shelf (catalog), ==, SC_SHELF_ALL);
  g_assert_cmpint ((int) sc_catalog_get_code_class (catalog), ==, SC_CODE_CLASS_ALL);
  check_codes (catalog, ALL);
}

/* What is lifted means the same as before. */
static void
test_lift (void)
{
  static const struct
  {
    const char *text;
    const char *filters;
    const char *text_after;
    const char *filters_after;
  } cases[] = {
    /* complete, which only a space behind it tells */
    { "by:nginx ", "", "", "by:nginx" },
    { "by:nginx", "", "by:nginx", "" },
    { "gone by:nginx ", "", "gone ", "by:nginx" },
    { "gone by:nginx", "", "gone by:nginx", "" },
    { "by:nginx gone", "", "gone", "by:nginx" },
    { "class:4xx 404 by:nginx ", "", "404 ", "class:4xx|by:nginx" },
    { "class:4xx,5xx ", "", "", "class:4xx,5xx" },
    { "by:ngi ", "", "", "by:ngi" },
    /* behind those that stand there already, and none twice */
    { "by:nginx ", "class:4xx", "", "class:4xx|by:nginx" },
    { "by:nginx class:4xx ", "by:nginx", "", "by:nginx|class:4xx" },
    { "by:nginx by:nginx ", "", "", "by:nginx" },
    /* what is no filter, or not yet, or one that nothing has */
    { "", "", "", "" },
    { "by: ", "", "by: ", "" },
    { "by:nobody ", "", "by:nobody ", "" },
    { "class:9xx ", "", "class:9xx ", "" },
    { "foo:bar ", "", "foo:bar ", "" },
    { "foo:bar by:nginx ", "", "foo:bar ", "by:nginx" },
    { "404: ", "", "404: ", "" },
    { "http://x ", "", "http://x ", "" },
    { "field:retry-after ", "class:4xx", "field:retry-after ", "class:4xx" },
    { "\"by:nginx gone\" ", "", "\"by:nginx gone\" ", "" },
    { "\"see by:nginx now\" ", "", "\"see by:nginx now\" ", "" },
    { "404,by:nginx ", "", "404,by:nginx ", "" },
    { "by:\"microsoft iis\" ", "", "", "by:\"microsoft iis\"" },
    { "by:\"microsoft ", "", "by:\"microsoft ", "" },
    { "BY:nginx ", "by:nginx", "", "by:nginx" },
  };
  g_autoptr (ScCatalog) catalog = create_catalog ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”, “%s”", cases[i].text, cases[i].filters);
      put (catalog, cases[i].text, cases[i].filters);

      g_autofree char *codes = sc_test_print_codes (G_LIST_MODEL (catalog));

      sc_catalog_lift_filters (catalog);
      check (catalog, cases[i].text_after, cases[i].filters_after);
      check_codes (catalog, codes);
    }
}

static void
test_count (void)
{
  static const struct
  {
    const char *text;
    const char *filters;
    ScFilterKey key;
    const char *value;
    guint count;
  } cases[] = {
    { "", "", SC_FILTER_BY, "iana", 5 },
    { "", "", SC_FILTER_BY, "Microsoft IIS", 1 },
    { "", "", SC_FILTER_CLASS, "4xx", 4 },
    { "gateway", "", SC_FILTER_BY, "iana", 2 },
    { "timeout", "", SC_FILTER_BY, "Microsoft IIS", 1 },
    /* with the filters of other keys */
    { "", "class:4xx", SC_FILTER_BY, "iana", 2 },
    { "class:4xx", "", SC_FILTER_BY, "iana", 2 },
    { "class:5xx", "", SC_FILTER_BY, "Microsoft IIS", 0 },
    { "class:5xx gateway", "by:iana", SC_FILTER_STATE, "registered", 2 },
    /* and without those of the same */
    { "", "class:5xx", SC_FILTER_CLASS, "4xx", 4 },
    { "Class:5xx", "class:2xx", SC_FILTER_CLASS, "4xx", 4 },
    { "class:4xx by:nginx", "by:iana", SC_FILTER_BY, "Microsoft IIS", 1 },
  };
  g_autoptr (ScCatalog) catalog = create_catalog ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”, “%s”: %s", cases[i].text, cases[i].filters, cases[i].value);
      put (catalog, cases[i].text, cases[i].filters);
      g_assert_cmpuint (sc_catalog_count_filter (catalog, cases[i].key, cases[i].value), ==,
                        cases[i].count);
      check (catalog, cases[i].text, cases[i].filters);
    }
}

static void
set_marks (ScMarks    *marks,
           const char *property,
           const char *names)
{
  g_auto (GStrv) list = g_strsplit (names, " ", -1);

  g_object_set (marks, property, list, NULL);
}

/* Favorites stand in the order of the numbers, recents as long as nothing is asked for with the
 * latest first; what names no entry is not there. */
static void
test_shelves (void)
{
  static const struct
  {
    ScShelf shelf;
    const char *marks;
    const char *text;
    const char *codes;
  } cases[] = {
    { SC_SHELF_FAVORITES, "", "", "" },
    { SC_SHELF_FAVORITES, "504 200 410", "", "200 410 504" },
    { SC_SHELF_FAVORITES, "404", "vanished", "" },
    { SC_SHELF_FAVORITES, "405 200 nothing 410/nginx", "", "200" },
    { SC_SHELF_FAVORITES, "504 200 404", "gateway", "504" },
    { SC_SHELF_FAVORITES, "504 200 404 440/iis", "class:4xx", "404 440" },
    { SC_SHELF_FAVORITES, "110/other 200", "", "200 110" }, /* though it is no status code */
    { SC_SHELF_RECENTS, "", "", "" },
    { SC_SHELF_RECENTS, "410 504 200", "", "410 504 200" },
    { SC_SHELF_RECENTS, "410 nothing 404/nginx 200 405", "  ", "410 404 200" },
    { SC_SHELF_RECENTS, "502 200 504", "gateway", "504 502" }, /* the better answer first */
    { SC_SHELF_RECENTS, "504 404 200", "4", "404" },
  };
  g_autoptr (ScCatalog) catalog = create_catalog ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *property = cases[i].shelf == SC_SHELF_FAVORITES ? "favorites" : "recents";

      g_test_message ("%s “%s”, “%s”", property, cases[i].marks, cases[i].text);
      sc_catalog_set_search_text (catalog, cases[i].text);
      set_marks (sc_catalog_get_marks (catalog), property, cases[i].marks);
      sc_catalog_set_shelf (catalog, cases[i].shelf);
      check_codes (catalog, cases[i].codes);
      g_assert_cmpuint (sc_catalog_get_count (catalog, SC_CODE_CLASS_ALL), ==,
                        g_list_model_get_n_items (G_LIST_MODEL (catalog)));
    }

  /* The shelf is that of the last case. */
  sc_catalog_set_search_text (catalog, "");
  g_assert_cmpuint (sc_catalog_count_filter (catalog, SC_FILTER_CLASS, "4xx"), ==, 1);
  sc_catalog_set_shelf (catalog, SC_SHELF_ALL);
  check_codes (catalog, ALL);
}

/* A shelf that is shown follows the marks; the class buttons count what is on it. */
static void
test_marks_change (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_autoptr (ScMarks) marks = sc_marks_new ();
  g_autoptr (ScCatalog) catalog = sc_catalog_new (table, marks);
  ScStatus *found = sc_table_find (table, "404", "iana");
  ScStatus *timeout = sc_table_find (table, "504", "iana");
  guint n_asked = 0;

  g_assert_true (sc_catalog_get_marks (catalog) == marks);
  sc_marks_toggle_favorite (marks, timeout);
  check_codes (catalog, ALL);

  g_signal_connect_swapped (catalog, "asked", G_CALLBACK (count_cb), &n_asked);
  sc_catalog_set_shelf (catalog, SC_SHELF_FAVORITES);
  check_codes (catalog, "504");
  sc_marks_toggle_favorite (marks, found);
  check_codes (catalog, "404 504");
  g_assert_cmpuint (sc_catalog_get_count (catalog, SC_CODE_CLASS_CLIENT_ERROR), ==, 1);
  sc_marks_toggle_favorite (marks, timeout);
  check_codes (catalog, "404");
  g_assert_cmpuint (n_asked, ==, 1);

  sc_catalog_set_shelf (catalog, SC_SHELF_RECENTS);
  sc_marks_add_recent (marks, found);
  sc_marks_add_recent (marks, timeout);
  check_codes (catalog, "504 404");
  sc_marks_add_recent (marks, found);
  check_codes (catalog, "404 504");
  sc_marks_clear_recents (marks);
  check_codes (catalog, "");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog-filters/property", test_property);
  g_test_add_func ("/catalog-filters/notify", test_notify);
  g_test_add_func ("/catalog-filters/has", test_has);
  g_test_add_func ("/catalog-filters/set", test_set);
  g_test_add_func ("/catalog-filters/remove", test_remove);
  g_test_add_func ("/catalog-filters/remove-last", test_remove_last);
  g_test_add_func ("/catalog-filters/reset", test_reset);
  g_test_add_func ("/catalog-filters/lift", test_lift);
  g_test_add_func ("/catalog-filters/count", test_count);
  g_test_add_func ("/catalog-filters/shelves", test_shelves);
  g_test_add_func ("/catalog-filters/marks-change", test_marks_change);

  return g_test_run ();
}
