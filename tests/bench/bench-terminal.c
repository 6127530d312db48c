/* bench-terminal.c — an answer in the terminal beside those of other programs
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>

#include "bench-figures.h"

/* Starts the program and others in turn, each as a process whose output is read, so that whatever
 * else the machine does meets all of them. The program is built beside this one; the others are
 * Debian's packages httpcode and nodejs, and a program that only loads GTK.
 */

#define WARM_UPS 3
#define RUNS 41

#define TARGET_LINKED 2
#define TARGET_OTHER 0.2

typedef struct
{
  const char *name;
  const char *command[6]; /* ends with NULL */
  GArray *times; /* double: milliseconds */
} Command;

static void
run (Command  *self,
     gboolean  counts)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  double start = bench_now ();
  g_autoptr (GSubprocess) process = g_subprocess_newv (
      self->command, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);

  if (process == NULL ||
      !g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error))
    g_error ("%s: %s", self->name, error->message);
  if (!g_subprocess_get_successful (process))
    g_error ("%s failed", self->name);

  if (counts)
    bench_figures_add (self->times, bench_now () - start);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *directory = g_path_get_dirname (argv[0]);
  g_autofree char *linked = g_build_filename (directory, "bench-linked", NULL);
  g_autofree char *program =
      g_build_filename (directory, "..", "..", "src", "cli", "status-codes", NULL);
  Command commands[] = {
    { "--print 404", { program, "--print", "404" } },
    { "--print 404 --as phrase", { program, "--print", "404", "--as=phrase" } },
    { "--print 'gateway timeout'", { program, "--print", "gateway timeout" } },
    { "--list", { program, "--list" } },
    { "a program that links GTK", { linked } },
    { "hc 404", { "hc", "404" } },
    { "node, STATUS_CODES[404]", { "node", "-e", "require('http').STATUS_CODES[404]" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    commands[i].times = bench_figures_new ();

  for (int round = 0; round < WARM_UPS + RUNS; round++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
        run (&commands[i], round >= WARM_UPS);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    bench_print_figures (commands[i].name, commands[i].times, "ms", 0);

  double answer = bench_figures_median (commands[0].times);

  bench_print ("--print 404, to a program that links GTK",
               answer / bench_figures_median (commands[4].times), "times", TARGET_LINKED);
  bench_print ("--print 404, to hc", answer / bench_figures_median (commands[5].times), "times",
               TARGET_OTHER);
  bench_print ("--print 404, to node", answer / bench_figures_median (commands[6].times), "times",
               TARGET_OTHER);

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_array_unref (commands[i].times);

  return 0;
}
