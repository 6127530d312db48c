/* sc-test-texts.h — a window in which texts are explained
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-test-app.h"

G_BEGIN_DECLS

#define SC_TEST_HIT(code)                                                                          \
  "192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/1.1\" " code " 12 \"-\" \"-\"\n"

/* In the order of the text 404, 200, 502, and one that the table does not know. */
#define SC_TEST_LOG                                                                                \
  SC_TEST_HIT ("404") SC_TEST_HIT ("200") SC_TEST_HIT ("299") SC_TEST_HIT ("200")                  \
  SC_TEST_HIT ("502")

GtkEditable *sc_test_texts_entry        (ScTestApp  *app);
gboolean     sc_test_texts_has_strip    (ScTestApp  *app);
const char  *sc_test_texts_get          (ScTestApp  *app,
                                         const char *id);
const char  *sc_test_texts_get_toast    (ScTestApp  *app);
char        *sc_test_texts_dup_shown    (ScTestApp  *app);
void         sc_test_texts_assert_shown (ScTestApp  *app,
                                         const char *numbers);

G_END_DECLS
