/* test-status-row.c — one code in the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-row.h"
#include "sc-table.h"
#include "sc-test-app.h"
#include "sc-ui-resource.h"

static const char *
get_text (ScStatusRow *row,
          const char  *id)
{
  return gtk_label_get_text (GTK_LABEL (sc_test_find (row, id)));
}

static void
count_cb (int *count)
{
  (*count)++;
}

static void
test_texts (void)
{
  static const struct
  {
    guint code;
    const char *badge;
    const char *title;
    const char *name;
    gboolean tag;
    const char *css_class;
  } cases[] = {
    { 404, "404", "Not Found", "未找到", FALSE, "class-4xx" },
    { 418, "418", "I'm a teapot", "我是茶壶", TRUE, "class-4xx" },
    { 499, "499", "Client Closed Request", "客户端已关闭请求", TRUE, "class-4xx" },
    { 200, "200", "OK", "成功", FALSE, "class-2xx" },
  };
  g_autoptr (ScTable) table = sc_table_new_shipped (NULL);
  ScStatusRow *row = g_object_ref_sink (g_object_new (SC_TYPE_STATUS_ROW, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sc_status_row_set_status (row, sc_table_find (table, cases[i].code, NULL));
      g_assert_cmpstr (get_text (row, "badge"), ==, cases[i].badge);
      g_assert_cmpstr (get_text (row, "title"), ==, cases[i].title);
      g_assert_cmpstr (get_text (row, "name"), ==, cases[i].name);
      g_assert_cmpint (gtk_widget_get_visible (sc_test_find (row, "tag")), ==, cases[i].tag);
      g_assert_true (gtk_widget_has_css_class (sc_test_find (row, "badge"), cases[i].css_class));
    }

  g_assert_false (gtk_widget_has_css_class (sc_test_find (row, "badge"), "class-4xx"));
  g_assert_finalize_object (row);
}

static void
test_notify (void)
{
  g_autoptr (ScTable) table = sc_table_new_shipped (NULL);
  ScStatus *status = sc_table_find (table, 404, NULL);
  ScStatusRow *row = g_object_ref_sink (g_object_new (SC_TYPE_STATUS_ROW, NULL));
  int count = 0;

  g_signal_connect_swapped (row, "notify::status", G_CALLBACK (count_cb), &count);
  sc_status_row_set_status (row, status);
  sc_status_row_set_status (row, status);
  g_assert_cmpint (count, ==, 1);
  sc_status_row_set_status (row, NULL);
  g_assert_cmpint (count, ==, 2);
  g_assert_null (sc_status_row_get_status (row));
  g_assert_finalize_object (row);
}

static void
test_language_attribute (void)
{
  ScStatusRow *row = g_object_ref_sink (g_object_new (SC_TYPE_STATUS_ROW, NULL));
  PangoAttrList *attributes = gtk_label_get_attributes (GTK_LABEL (sc_test_find (row, "name")));
  PangoAttrIterator *iter = pango_attr_list_get_iterator (attributes);
  PangoAttribute *language = pango_attr_iterator_get (iter, PANGO_ATTR_LANGUAGE);

  g_assert_nonnull (language);
  g_assert_true (((PangoAttrLanguage *) language)->value == pango_language_from_string ("zh-CN"));
  pango_attr_iterator_destroy (iter);
  g_assert_finalize_object (row);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  sc_ui_register_resource ();

  g_test_add_func ("/status-row/texts", test_texts);
  g_test_add_func ("/status-row/notify", test_notify);
  g_test_add_func ("/status-row/language-attribute", test_language_attribute);

  return g_test_run ();
}
