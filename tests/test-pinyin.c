/* test-pinyin.c — how a Chinese name is pronounced
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-pinyin.h"

#include <locale.h>

/* Where the mark of the tone stands. */

static void
test_mark (void)
{
  static const struct
  {
    const char *pinyin;
    const char *marked;
  } cases[] = {
    { "wei4 zhao3 dao4", "wèi zhǎo dào" },
    { "chong2 ding4 xiang4", "chóng dìng xiàng" },
    { "qing3 qiu2 tou2", "qǐng qiú tóu" },
    { "dui4 gou4 lou2", "duì gòu lóu" },
    { "xue2 jie2 er2", "xué jié ér" },
    { "lv4 lve4 nv3", "lǜ lüè nǚ" },
    { "bu4 zhi1 chi2 de5", "bù zhī chí de" },
    { "wu2", "wú" },
    { "guo4 duo1", "guò duō" },
    { "a1 e4", "ā è" },
    { "", "" },
    { "ng2", "ng" },
    { "HTTP", "HTTP" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marked = sc_pinyin_mark (cases[i].pinyin);

      g_test_message ("%s", cases[i].pinyin);
      g_assert_cmpstr (marked, ==, cases[i].marked);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/pinyin/mark", test_mark);

  return g_test_run ();
}
