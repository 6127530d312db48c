/* bench-startup.c — the program's start beside that of a bare window
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <gio/gio.h>

#include "bench-figures.h"
#include "bench-settle.h"

/* Starts bench-bare and bench-program in turn and prints how their times and their memory compare.
 * Turn by turn, whatever else the machine does meets both of them, and their ratio says something
 * about the program even where the times do not. Memory is best compared where no other program
 * with GTK runs: such a program takes its share of the libraries, which is most of a bare window.
 */

#define WARM_UPS 2
#define RUNS 15

#define TARGET_TIME 1.5
#define TARGET_PSS 1.4

typedef struct
{
  const char *name;
  GArray *times; /* double: milliseconds */
  GArray *sizes; /* double: megabytes */
} Program;

/* Both are beside this program. */
static void
run (Program    *self,
     const char *directory,
     gboolean    counts)
{
  g_autoptr (GSubprocessLauncher) launcher =
      g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strdup_printf ("%s/bench-%s", directory, self->name);
  g_autofree char *output = NULL;
  g_autofree char *start = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());

  g_subprocess_launcher_setenv (launcher, BENCH_SETTLE_START, start, TRUE);

  g_autoptr (GSubprocess) process = g_subprocess_launcher_spawn (launcher, &error, path, NULL);
  if (process == NULL ||
      !g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error))
    g_error ("%s: %s", path, error->message);

  g_auto (GStrv) figures = g_strsplit (output, " ", 2);
  if (g_strv_length (figures) != 2)
    g_error ("%s says: %s", path, output);

  if (!counts)
    return;

  bench_figures_add (self->times, g_ascii_strtod (figures[0], NULL));
  bench_figures_add (self->sizes, g_ascii_strtod (figures[1], NULL) / 1024);
}

static void
print (const char *what,
       const char *unit,
       GArray     *bare,
       GArray     *program,
       double      target)
{
  g_autofree char *bare_name = g_strdup_printf ("%s of a bare window", what);
  g_autofree char *program_name = g_strdup_printf ("%s of the program", what);
  g_autofree char *ratio_name = g_strdup_printf ("%s, program to bare window", what);

  bench_print_figures (bare_name, bare, unit, 0);
  bench_print_figures (program_name, program, unit, 0);
  bench_print (ratio_name, bench_figures_median (program) / bench_figures_median (bare), "times",
               target);
}

int
main (int    argc,
      char **argv)
{
  Program bare = { "bare", bench_figures_new (), bench_figures_new () };
  Program program = { "program", bench_figures_new (), bench_figures_new () };
  g_autofree char *directory = g_path_get_dirname (argv[0]);

  for (int i = 0; i < WARM_UPS + RUNS; i++)
    {
      run (&bare, directory, i >= WARM_UPS);
      run (&program, directory, i >= WARM_UPS);
    }

  print ("start", "ms", bare.times, program.times, TARGET_TIME);
  print ("memory", "MB", bare.sizes, program.sizes, TARGET_PSS);

  g_array_unref (bare.times);
  g_array_unref (bare.sizes);
  g_array_unref (program.times);
  g_array_unref (program.sizes);

  return 0;
}
