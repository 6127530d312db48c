/* test-catalog.c — the entries that answer what was asked, as a list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-catalog.h"

#include <locale.h>
#include <string.h>

#include "sc-core-enums.h"
#include "sc-table.h"
#include "sc-test-core.h"

/* The model is printed as text, and so is what it signals: `2-1+0` is an items-changed at position
 * 2 that removes one item and adds none. A list that follows those signals, as a view does, must be
 * the same as the model at every moment.
 */

#define ENTRY(code, owner, state, name)                                                            \
  "<status code='" code "' owner='" owner "' state='" state "' seen='wire'>"                       \
  "<phrase>" name "</phrase><name>" name "</name><summary>s</summary><meaning>m</meaning>"         \
  "<reference rfc='9110' section='15'/></status>"

static const char small_table[] = ENTRY ("404", "nginx", "unregistered", "Vanished")
    ENTRY ("100", "iana", "registered", "Continue") ENTRY ("200", "iana", "registered", "OK")
    ENTRY ("404", "iana", "registered", "Not Found") ENTRY ("410", "iana", "registered", "Gone")
    ENTRY ("502", "iana", "registered", "Bad Gateway")
    ENTRY ("504", "iana", "registered", "Gateway Timeout")
    ENTRY ("999", "nginx", "unregistered", "Odd");

#define ALL "100 200 404 404 410 502 504 999"

typedef struct
{
  ScCatalog *catalog;
  GString *changes;
  GPtrArray *mirror; /* (element-type ScStatus): what a view believes */
  guint counts[SC_N_CODE_CLASSES];
  gboolean counts_changed;
  guint n_items;
  guint search_text;
  guint code_class;
  guint asked;
} Watch;

static void
check_mirror (Watch *self)
{
  GListModel *model = G_LIST_MODEL (self->catalog);

  g_assert_cmpuint (self->mirror->len, ==, g_list_model_get_n_items (model));
  for (guint i = 0; i < self->mirror->len; i++)
    {
      g_autoptr (ScStatus) status = g_list_model_get_item (model, i);

      g_assert_true (status == g_ptr_array_index (self->mirror, i));
    }
}

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  Watch      *self)
{
  g_string_append_printf (self->changes, "%s%u-%u+%u", self->changes->len > 0 ? " " : "", position,
                          removed, added);

  if (removed > 0)
    g_ptr_array_remove_range (self->mirror, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->mirror, (int) (position + i),
                        g_list_model_get_item (model, position + i));

  check_mirror (self);
}

static void
searched_cb (ScCatalog *catalog,
                   Watch     *self)
{
  self->counts_changed = TRUE;
}

static void
asked_cb (ScCatalog *catalog,
          Watch     *self)
{
  self->asked++;
}

static void
notified_cb (ScCatalog  *catalog,
             GParamSpec *property,
             Watch      *self)
{
  if (g_str_equal (property->name, "n-items"))
    self->n_items++;
  else if (g_str_equal (property->name, "search-text"))
    self->search_text++;
  else if (g_str_equal (property->name, "code-class"))
    self->code_class++;
  else
    g_assert_not_reached ();
}

static void
watch_reset (Watch *self)
{
  g_string_truncate (self->changes, 0);
  self->counts_changed = FALSE;
  self->n_items = self->search_text = self->code_class = self->asked = 0;
  for (int i = 0; i < SC_N_CODE_CLASSES; i++)
    self->counts[i] = sc_catalog_get_count (self->catalog, (ScCodeClass) i);
}

static void
watch_init (Watch   *self,
            ScTable *table)
{
  GListModel *model;

  self->catalog = sc_catalog_new (table, NULL);
  self->changes = g_string_new (NULL);
  self->mirror = g_ptr_array_new_with_free_func (g_object_unref);

  model = G_LIST_MODEL (self->catalog);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (self->mirror, g_list_model_get_item (model, i));

  g_signal_connect (self->catalog, "items-changed", G_CALLBACK (items_changed_cb), self);
  g_signal_connect (self->catalog, "searched", G_CALLBACK (searched_cb), self);
  g_signal_connect (self->catalog, "asked", G_CALLBACK (asked_cb), self);
  g_signal_connect (self->catalog, "notify", G_CALLBACK (notified_cb), self);
  watch_reset (self);
}

static void
watch_clear (Watch *self)
{
  g_object_unref (self->catalog);
  g_string_free (self->changes, TRUE);
  g_ptr_array_unref (self->mirror);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Watch, watch_clear)

/* Whoever shows the counts hears of every change of them. */
static void
check_counts (Watch *self)
{
  gboolean changed = FALSE;

  for (int i = 0; i < SC_N_CODE_CLASSES; i++)
    changed = changed || self->counts[i] != sc_catalog_get_count (self->catalog, (ScCodeClass) i);

  if (changed)
    g_assert_true (self->counts_changed);
}

static void
assert_model (Watch      *self,
              const char *expected)
{
  g_autofree char *codes = sc_test_print_codes (G_LIST_MODEL (self->catalog));

  g_assert_cmpstr (codes, ==, expected);
  check_mirror (self);
}

enum
{
  SAME_CLASS = -1,
};

/* One setter after the other, each from where the one before has left the list. */
static const struct
{
  const char *search_text; /* or NULL to set the class */
  int code_class;
  const char *codes;
  const char *changes;
  guint n_items; /* how often each is notified */
  guint notified;
} steps[] = {
  { "", SAME_CLASS, ALL, "", 0, 0 },
  { NULL, SC_CODE_CLASS_ALL, ALL, "", 0, 0 },
  { "4", SAME_CLASS, "404 404 410", "0-8+3", 1, 1 },
  { "404", SAME_CLASS, "404 404", "2-1+0", 1, 1 },
  { "404", SAME_CLASS, "404 404", "", 0, 0 },
  { "404 ", SAME_CLASS, "404 404", "", 0, 1 }, /* another text that finds the same */
  { "41", SAME_CLASS, "410", "0-2+1", 1, 1 },
  { "100", SAME_CLASS, "100", "0-1+1", 0, 1 }, /* as many as before */
  { "zzz", SAME_CLASS, "", "0-1+0", 1, 1 },
  { "yyy", SAME_CLASS, "", "", 0, 1 },
  { "", SAME_CLASS, ALL, "0-0+8", 1, 1 },
  { NULL, SC_CODE_CLASS_SERVER_ERROR, "502 504", "0-8+2", 1, 1 },
  { NULL, SC_CODE_CLASS_SERVER_ERROR, "502 504", "", 0, 0 },
  { NULL, SC_CODE_CLASS_CLIENT_ERROR, "404 404 410", "0-2+3", 1, 1 },
  { "gateway", SAME_CLASS, "", "0-3+0", 1, 1 }, /* only in another class */
  { NULL, SC_CODE_CLASS_ALL, "504 502", "0-0+2", 1, 1 },
  { "bad", SAME_CLASS, "502", "0-1+0", 1, 1 }, /* the other one stays */
  { "502", SAME_CLASS, "502", "", 0, 1 },
  { NULL, SC_CODE_CLASS_OTHER, "", "0-1+0", 1, 1 },
  { "", SAME_CLASS, "999", "0-0+1", 1, 1 },
  { NULL, SC_CODE_CLASS_REDIRECTION, "", "0-1+0", 1, 1 },
  { NULL, SC_CODE_CLASS_ALL, ALL, "0-0+8", 1, 1 },
  { "continue", SAME_CLASS, "100", "1-7+0", 1, 1 }, /* the first one stays */
  { "", SAME_CLASS, ALL, "1-0+7", 1, 1 },
  { "odd", SAME_CLASS, "999", "0-7+0", 1, 1 }, /* the last one stays */
  { "", SAME_CLASS, ALL, "0-0+7", 1, 1 },
};

static void
test_changes (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_auto (Watch) watch = { NULL };

  watch_init (&watch, table);
  assert_model (&watch, ALL);

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gboolean is_search = steps[i].search_text != NULL;

      watch_reset (&watch);
      g_test_message ("step %" G_GSIZE_FORMAT ": “%s”, class %d", i, steps[i].search_text,
                      steps[i].code_class);
      if (is_search)
        sc_catalog_set_search_text (watch.catalog, steps[i].search_text);
      else
        sc_catalog_set_code_class (watch.catalog, (ScCodeClass) steps[i].code_class);

      assert_model (&watch, steps[i].codes);
      g_assert_cmpstr (watch.changes->str, ==, steps[i].changes);
      g_assert_cmpuint (watch.n_items, ==, steps[i].n_items);
      g_assert_cmpuint (watch.search_text, ==, is_search ? steps[i].notified : 0);
      g_assert_cmpuint (watch.code_class, ==, is_search ? 0 : steps[i].notified);
      g_assert_cmpuint (watch.asked, ==, steps[i].notified);
      check_counts (&watch);
    }
}

/* The numbers on the class buttons: what the text finds, whatever class is shown. */
static void
test_counts (void)
{
  static const struct
  {
    const char *search_text;
    guint counts[SC_N_CODE_CLASSES]; /* all, 1xx … 5xx, other */
  } cases[] = {
    { "", { 8, 1, 1, 0, 3, 2, 1 } },        { "4", { 3, 0, 0, 0, 3, 0, 0 } },
    { "404", { 2, 0, 0, 0, 2, 0, 0 } },     { "gateway", { 2, 0, 0, 0, 0, 2, 0 } },
    { "o", { 6, 1, 1, 0, 2, 1, 1 } },       { "5xx", { 2, 0, 0, 0, 0, 2, 0 } },
    { "continue", { 1, 1, 0, 0, 0, 0, 0 } }, { "9", { 1, 0, 0, 0, 0, 0, 1 } },
    { "zzz", { 0, 0, 0, 0, 0, 0, 0 } },     { "  ", { 8, 1, 1, 0, 3, 2, 1 } },
  };
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_autoptr (ScCatalog) catalog = sc_catalog_new (table, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sc_catalog_set_search_text (catalog, cases[i].search_text);

      for (int shown = 0; shown < SC_N_CODE_CLASSES; shown++)
        {
          sc_catalog_set_code_class (catalog, (ScCodeClass) shown);
          g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==,
                            cases[i].counts[shown]);

          for (int j = 0; j < SC_N_CODE_CLASSES; j++)
            {
              g_test_message ("“%s”, showing %d: class %d", cases[i].search_text, shown, j);
              g_assert_cmpuint (sc_catalog_get_count (catalog, (ScCodeClass) j), ==,
                                cases[i].counts[j]);
            }
        }
    }
}

static void
test_find (void)
{
  static const struct
  {
    const char *search_text;
    ScCodeClass code_class;
    const char *number;
    int position; /* or -1 */
  } cases[] = {
    { "", SC_CODE_CLASS_ALL, "100", 0 },       { "", SC_CODE_CLASS_ALL, "404", 2 },
    { "", SC_CODE_CLASS_ALL, "999", 7 },       { "", SC_CODE_CLASS_ALL, "405", -1 },
    { "", SC_CODE_CLASS_ALL, "000", -1 },        { "", SC_CODE_CLASS_CLIENT_ERROR, "404", 0 },
    { "", SC_CODE_CLASS_CLIENT_ERROR, "410", 2 }, { "", SC_CODE_CLASS_CLIENT_ERROR, "502", -1 },
    { "gateway", SC_CODE_CLASS_ALL, "502", 1 }, { "gateway", SC_CODE_CLASS_ALL, "404", -1 },
    { "zzz", SC_CODE_CLASS_ALL, "404", -1 },   { "vanished", SC_CODE_CLASS_ALL, "404", 0 },
  };
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_autoptr (ScCatalog) catalog = sc_catalog_new (table, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint position = 12345;

      g_test_message ("“%s”, class %d: %s", cases[i].search_text, (int) cases[i].code_class,
                      cases[i].number);
      sc_catalog_set_search_text (catalog, cases[i].search_text);
      sc_catalog_set_code_class (catalog, cases[i].code_class);

      g_assert_cmpint (sc_catalog_find (catalog, cases[i].number, NULL, &position), ==,
                       cases[i].position >= 0);
      if (cases[i].position >= 0)
        g_assert_cmpint ((int) position, ==, cases[i].position);
    }
}

static void
test_properties (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_autoptr (ScCatalog) catalog = sc_catalog_new (table, NULL);
  g_autofree char *search_text = NULL;
  ScCodeClass code_class;
  guint n_items;

  g_assert_cmpstr (sc_catalog_get_search_text (catalog), ==, "");
  g_assert_cmpint ((int) sc_catalog_get_code_class (catalog), ==, SC_CODE_CLASS_ALL);

  g_object_set (catalog, "search-text", "gateway", "code-class", SC_CODE_CLASS_SERVER_ERROR, NULL);
  g_object_get (catalog, "search-text", &search_text, "code-class", &code_class, "n-items",
                &n_items, NULL);
  g_assert_cmpstr (search_text, ==, "gateway");
  g_assert_cmpstr (sc_catalog_get_search_text (catalog), ==, "gateway");
  g_assert_cmpint ((int) code_class, ==, SC_CODE_CLASS_SERVER_ERROR);
  g_assert_cmpint ((int) sc_catalog_get_code_class (catalog), ==, SC_CODE_CLASS_SERVER_ERROR);
  g_assert_cmpuint (n_items, ==, 2);

  sc_catalog_set_search_text (catalog, NULL);
  g_assert_cmpstr (sc_catalog_get_search_text (catalog), ==, "");
}

static void
test_list_model (void)
{
  g_autoptr (ScTable) table = sc_test_table_new (small_table);
  g_autoptr (ScCatalog) catalog = sc_catalog_new (table, NULL);
  GListModel *model = G_LIST_MODEL (catalog);

  g_assert_true (g_list_model_get_item_type (model) == SC_TYPE_STATUS);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 8);
  g_assert_null (g_list_model_get_item (model, 8));
  g_assert_null (g_list_model_get_item (model, G_MAXUINT));

  /* The registered meaning of a number stands before another. */
  g_autoptr (ScStatus) first = g_list_model_get_item (model, 2);
  g_autoptr (ScStatus) second = g_list_model_get_item (model, 3);

  g_assert_cmpstr (sc_owner_get_id (sc_status_get_owner (first)), ==, "iana");
  g_assert_cmpstr (sc_owner_get_id (sc_status_get_owner (second)), ==, "nginx");
}

/* The catalog shows the list as it was, and keeps it. */
static void
test_outlives_table (void)
{
  ScTable *table = sc_test_table_new (small_table);
  g_autoptr (ScCatalog) catalog = sc_catalog_new (table, NULL);

  sc_table_unref (table);

  g_autofree char *codes = sc_test_print_codes (G_LIST_MODEL (catalog));
  g_assert_cmpstr (codes, ==, ALL);
}

static void
check_classes (ScCatalog *catalog)
{
  guint sum = 0;

  for (int i = SC_CODE_CLASS_ALL + 1; i < SC_N_CODE_CLASSES; i++)
    sum += sc_catalog_get_count (catalog, (ScCodeClass) i);

  g_assert_cmpuint (sum, ==, sc_catalog_get_count (catalog, SC_CODE_CLASS_ALL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==,
                    sc_catalog_get_count (catalog, sc_catalog_get_code_class (catalog)));
}

/* The shipped table, with texts typed a character after the other and classes in between. */
static void
test_shipped (void)
{
  static const char *const queries[] = { "404", "4xx", "not found", "gateway time-out", "网关超时",
                                         "5xx server", "too large", "zzz" };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  g_auto (Watch) watch = { NULL };

  g_assert_no_error (error);
  watch_init (&watch, table);
  check_classes (watch.catalog);

  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      for (const char *end = queries[i]; *end != '\0'; end = g_utf8_next_char (end))
        {
          g_autofree char *text =
              g_strndup (queries[i], (gsize) (g_utf8_next_char (end) - queries[i]));

          for (int j = SC_N_CODE_CLASSES - 1; j >= 0; j--)
            {
              g_test_message ("“%s”, class %d", text, j);
              watch_reset (&watch);
              sc_catalog_set_search_text (watch.catalog, text);
              sc_catalog_set_code_class (watch.catalog, (ScCodeClass) j);
              check_mirror (&watch);
              check_counts (&watch);
              check_classes (watch.catalog);
            }
        }
    }
}

static void
test_empty (void)
{
  g_autoptr (ScTable) table = sc_table_new ();
  g_autoptr (ScCatalog) catalog = sc_catalog_new (table, NULL);
  guint position = 0;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalog)), ==, 0);
  g_assert_cmpuint (sc_catalog_get_count (catalog, SC_CODE_CLASS_ALL), ==, 0);
  g_assert_false (sc_catalog_find (catalog, "404", NULL, &position));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog/changes", test_changes);
  g_test_add_func ("/catalog/counts", test_counts);
  g_test_add_func ("/catalog/find", test_find);
  g_test_add_func ("/catalog/properties", test_properties);
  g_test_add_func ("/catalog/list-model", test_list_model);
  g_test_add_func ("/catalog/outlives-table", test_outlives_table);
  g_test_add_func ("/catalog/shipped", test_shipped);
  g_test_add_func ("/catalog/empty", test_empty);

  return g_test_run ();
}
