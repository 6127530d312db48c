/* bench-explain.c — how quickly a log is explained, beside tools that only count
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <fcntl.h>
#include <gio/gio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench-figures.h"
#include "sc-explain.h"

/* Makes logs in the combined format, of 100 MB, 400 MB and 1.6 GB, and has them read by the program
 * and by Debian's ripgrep, mawk and goaccess in turn, each as a process, so that whatever else the
 * machine does meets all of them. Memory is the most that a process had. Then a text of 1 MB is
 * explained here, as one that is pasted.
 */

#define BLOCK_LINES 20000
#define MB 1000000
#define RUNS 7
#define PASTES 21

#define TARGET_RG 2
#define TARGET_MAWK 1
#define TARGET_MEMORY 32
#define TARGET_PASTE 50

typedef struct
{
  const char *name;
  const char *command[10]; /* ends with NULL */
  GArray *times;           /* double: milliseconds */
  double memory;           /* MB */
} Command;

/* The same numbers in every run. */
static guint
roll (GRand *random,
      guint  end)
{
  return (guint) g_rand_int_range (random, 0, (gint32) end);
}

static void
append_line (GString *out,
             GRand   *random)
{
  static const char *const paths[] = { "/", "/index.html", "/login", "/favicon.ico",
                                       "/api/v1/items/%u", "/static/app.%u.js",
                                       "/images/%u.png", "/search?q=%u&page=2" };
  static const char *const agents[] = {
    "Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/124.0.0.0 Safari/537.36",
    "curl/8.5.0",
  };
  static const guint codes[] = { 200, 200, 200, 200, 200, 200, 200, 200, 304, 304,
                                 301, 302, 404, 404, 403, 206, 499, 500, 502, 503 };
  const char *path = paths[roll (random, G_N_ELEMENTS (paths))];

  g_string_append_printf (out, "192.0.2.%u - - [%02u/Mar/2026:%02u:%02u:%02u +0000] \"GET ",
                          roll (random, 256), roll (random, 28) + 1, roll (random, 24),
                          roll (random, 60), roll (random, 60));
  if (strstr (path, "%u") != NULL)
    {
      g_auto (GStrv) parts = g_strsplit (path, "%u", 2);

      g_string_append_printf (out, "%s%u%s", parts[0], roll (random, 100000), parts[1]);
    }
  else
    g_string_append (out, path);
  g_string_append_printf (out, " HTTP/1.1\" %u %u \"%s\" \"%s\"\n",
                          codes[roll (random, G_N_ELEMENTS (codes))], roll (random, 100000),
                          roll (random, 2) == 0 ? "-" : "https://example.com/",
                          agents[roll (random, G_N_ELEMENTS (agents))]);
}

static GString *
make_block (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (404);
  GString *block = g_string_new (NULL);

  for (guint i = 0; i < BLOCK_LINES; i++)
    append_line (block, random);

  return block;
}

static char *
write_log (const char *folder,
           GString    *block,
           guint       megabytes)
{
  g_autofree char *name = g_strdup_printf ("access-%u.log", megabytes);
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileOutputStream) out =
      g_file_replace (file, NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, NULL, &error);

  for (gsize size = 0; error == NULL && size < (gsize) megabytes * MB; size += block->len)
    g_output_stream_write_all (G_OUTPUT_STREAM (out), block->str, block->len, NULL, NULL, &error);
  if (error != NULL)
    g_error ("%s", error->message);

  return path;
}

/* Waits for a process itself: what it had of memory is known by nobody else. */
static void
run (Command *self)
{
  struct rusage usage;
  int status;
  double start = bench_now ();
  pid_t child = fork ();

  if (child == 0)
    {
      int null = open ("/dev/null", O_RDWR);

      dup2 (null, STDIN_FILENO);
      dup2 (null, STDOUT_FILENO);
      execvp (self->command[0], (char *const *) self->command);
      _exit (127);
    }
  if (child < 0 || wait4 (child, &status, 0, &usage) != child || status != 0)
    g_error ("%s failed", self->name);

  bench_figures_add (self->times, bench_now () - start);
  self->memory = MAX (self->memory, (double) usage.ru_maxrss / 1000);
}

static void
run_all (Command *commands,
         gsize    n,
         guint    runs)
{
  for (gsize i = 0; i < n; i++)
    commands[i].times = bench_figures_new ();

  for (guint round = 0; round < runs; round++)
    {
      for (gsize i = 0; i < n; i++)
        run (&commands[i]);
    }

  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *memory = g_strconcat (commands[i].name, ", memory", NULL);

      bench_print_figures (commands[i].name, commands[i].times, "ms", 0);
      bench_print (memory, commands[i].memory, "MB",
                   g_str_has_prefix (commands[i].name, "--explain") ? TARGET_MEMORY : 0);
    }
}

static double
measure_size (const char *program,
              const char *folder,
              GString    *block,
              guint       megabytes)
{
  g_autofree char *log = write_log (folder, block, megabytes);
  g_autofree char *name = g_strdup_printf ("--explain, %u MB", megabytes);
  Command command = { name, { program, "--explain", log } };

  run_all (&command, 1, 3);

  double time = bench_figures_median (command.times);

  g_array_unref (command.times);
  unlink (log);
  return time;
}

static void
compare (const char *program,
         const char *folder,
         GString    *block)
{
  g_autofree char *log = write_log (folder, block, 400);
  g_autofree char *csv = g_build_filename (folder, "goaccess.csv", NULL);
  Command commands[] = {
    { "--explain, 400 MB", { program, "--explain", log } },
    { "rg -c, 400 MB", { "rg", "-c", "\" ([1-9][0-9][0-9]) ", log } },
    { "mawk, 400 MB", { "mawk", "{c[$9]++} END {for (k in c) print k, c[k]}", log } },
    { "goaccess, 400 MB",
      { "goaccess", log, "--log-format=COMBINED", "--no-progress", "-o", csv } },
  };

  run_all (commands, 3, RUNS);
  run_all (commands + 3, 1, 1);

  double time = bench_figures_median (commands[0].times);

  bench_print ("--explain, to rg -c", time / bench_figures_median (commands[1].times), "times",
               TARGET_RG);
  bench_print ("--explain, to mawk", time / bench_figures_median (commands[2].times), "times",
               TARGET_MAWK);
  bench_print ("--explain, to goaccess", time / bench_figures_median (commands[3].times),
               "times", 0);

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_array_unref (commands[i].times);
  unlink (csv);
  unlink (log);
}

static void
measure_paste (GString *block)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScTable) table = sc_table_new_shipped (&error);
  GArray *times = bench_figures_new ();

  for (guint i = 0; i < PASTES; i++)
    {
      double start = bench_now ();
      g_autoptr (ScExplainer) explainer = sc_explainer_new (table);

      sc_explainer_feed (explainer, block->str, MB);
      sc_explainer_finish (explainer);
      bench_figures_add (times, bench_now () - start);
    }

  bench_print_figures ("a text of 1 MB, explained", times, "ms", TARGET_PASTE);
  g_array_unref (times);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *directory = g_path_get_dirname (argv[0]);
  g_autofree char *program =
      g_build_filename (directory, "..", "..", "src", "cli", "status-codes", NULL);
  g_autofree char *folder = g_dir_make_tmp (NULL, NULL);
  g_autoptr (GString) block = make_block ();

  measure_paste (block);
  compare (program, folder, block);

  double small = measure_size (program, folder, block, 100);
  double large = measure_size (program, folder, block, 1600);

  bench_print ("1.6 GB to 100 MB, in time", large / small, "times", 0);
  rmdir (folder);
  return 0;
}
