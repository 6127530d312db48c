/* test-status-row.c — one code in the list
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status-row.h"
#include "sc-table.h"
#include "sc-test-app.h"

static void
count_cb (int *count)
{
  (*count)++;
}

static void
test_label (void)
{
  static const struct
  {
    const char *code;
    const char *label;
  } cases[] = {
    { "404", "404 Not Found, 未找到" },
    { "418", "418 I'm a teapot, 我是茶壶, unused" },
    { "499", "499 Client Closed Request, 客户端已关闭请求, nginx" },
    { "200", "200 OK, 成功" },
  };
  g_autoptr (ScTable) table = sc_table_new_shipped (NULL);
  ScStatusRow *row = g_object_ref_sink (g_object_new (SC_TYPE_STATUS_ROW, NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sc_status_row_set_status (row, sc_table_find (table, cases[i].code, NULL));
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           cases[i].label);
    }

  g_assert_finalize_object (row);
}

static void
test_notify (void)
{
  g_autoptr (ScTable) table = sc_table_new_shipped (NULL);
  ScStatus *status = sc_table_find (table, "404", NULL);
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

static guint
count_text_nodes (GskRenderNode *node)
{
  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_TEXT_NODE:
      return 1;
    case GSK_TRANSFORM_NODE:
      return count_text_nodes (gsk_transform_node_get_child (node));
    case GSK_CLIP_NODE:
      return count_text_nodes (gsk_clip_node_get_child (node));
    case GSK_CONTAINER_NODE:
      {
        guint n = 0;

        for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
          n += count_text_nodes (gsk_container_node_get_child (node, i));

        return n;
      }
    default:
      return 0;
    }
}

/* Number, title and Chinese name, and a fourth text where there is a tag; also where there is no
 * room for any of them. */
static void
test_snapshot (void)
{
  static const struct
  {
    const char *code;
    int width;
    guint n_texts;
  } cases[] = {
    { "404", 400, 3 }, { "499", 400, 4 }, { "511", 400, 3 }, { "404", 90, 3 }, { "499", 1, 4 },
  };
  g_autoptr (ScTable) table = sc_table_new_shipped (NULL);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *row = g_object_new (SC_TYPE_STATUS_ROW, NULL);

  gtk_window_set_child (GTK_WINDOW (window), row);
  gtk_window_present (GTK_WINDOW (window));
  sc_test_settle ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkSnapshot *snapshot = gtk_snapshot_new ();

      sc_status_row_set_status (SC_STATUS_ROW (row), sc_table_find (table, cases[i].code, NULL));
      gtk_window_set_default_size (GTK_WINDOW (window), cases[i].width, 60);
      sc_test_settle ();
      GTK_WIDGET_GET_CLASS (row)->snapshot (row, snapshot);

      GskRenderNode *node = gtk_snapshot_free_to_node (snapshot);
      g_test_message ("%s in %d pixels", cases[i].code, cases[i].width);
      g_assert_cmpuint (count_text_nodes (node), >=, cases[i].n_texts);
      gsk_render_node_unref (node);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/status-row/label", test_label);
  g_test_add_func ("/status-row/notify", test_notify);
  g_test_add_func ("/status-row/snapshot", test_snapshot);

  return g_test_run ();
}
