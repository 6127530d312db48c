/* test-toast.c — a message that goes away
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-test-app.h"
#include "sc-toast.h"

static gboolean
is_hidden (ScToast *toast)
{
  return sc_toast_get_text (toast) == NULL;
}

static void
test_show (void)
{
  GtkWidget *toast = g_object_ref_sink (g_object_new (SC_TYPE_TOAST, NULL));

  g_assert_true (is_hidden (SC_TOAST (toast)));
  sc_toast_show (SC_TOAST (toast), "one");
  g_assert_cmpstr (sc_toast_get_text (SC_TOAST (toast)), ==, "one");
  sc_toast_show (SC_TOAST (toast), "<b>two</b> %s");
  g_assert_cmpstr (sc_toast_get_text (SC_TOAST (toast)), ==, "<b>two</b> %s");

  while (!is_hidden (SC_TOAST (toast))) /* meson ends a test that waits for ever */
    g_main_context_iteration (NULL, TRUE);

  g_assert_finalize_object (toast);
}

/* Longer than any message is shown. */
static gboolean
waited_cb (gpointer waited)
{
  *(gboolean *) waited = TRUE;
  return G_SOURCE_REMOVE;
}

static void
test_ask (void)
{
  GtkWidget *toast = g_object_ref_sink (g_object_new (SC_TYPE_TOAST, NULL));
  gboolean waited = FALSE;

  sc_toast_show (SC_TOAST (toast), "one");
  sc_toast_ask (SC_TOAST (toast), "two");
  g_timeout_add_seconds (5, waited_cb, &waited);
  while (!waited)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (sc_toast_get_text (SC_TOAST (toast)), ==, "two");

  sc_toast_hide (SC_TOAST (toast));
  g_assert_true (is_hidden (SC_TOAST (toast)));
  sc_toast_hide (SC_TOAST (toast));
  sc_toast_show (SC_TOAST (toast), "three");
  g_assert_cmpstr (sc_toast_get_text (SC_TOAST (toast)), ==, "three");
  sc_toast_hide (SC_TOAST (toast));

  g_assert_finalize_object (toast);
  g_assert_false (g_main_context_pending (NULL));
}

static void
test_dispose_while_shown (void)
{
  GtkWidget *toast = g_object_ref_sink (g_object_new (SC_TYPE_TOAST, NULL));

  sc_toast_show (SC_TOAST (toast), "one");
  g_assert_finalize_object (toast);
  g_assert_false (g_main_context_pending (NULL));
}

int
main (int    argc,
      char **argv)
{
  sc_test_init (&argc, &argv);

  g_test_add_func ("/toast/show", test_show);
  g_test_add_func ("/toast/ask", test_ask);
  g_test_add_func ("/toast/dispose-while-shown", test_dispose_while_shown);

  return g_test_run ();
}
