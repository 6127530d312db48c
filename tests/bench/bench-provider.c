/* bench-provider.c — how soon the desktop's search is answered
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "bench-figures.h"

/* Has a bus start the service anew, as a desktop does when somebody begins to type, and measures
 * from that call to its answer, then further ones, and last the memory. In turn with it a service
 * that does nothing is started, which is what GIO and the bus take on this machine.
 */

#define RUNS 15
#define ROUNDS 20
#define TARGET_FIRST 25
#define TARGET_NEXT 1
#define TARGET_RSS 12

#define SHELL_INTERFACE "org.gnome.Shell.SearchProvider2"
#define PEER_INTERFACE "org.freedesktop.DBus.Peer"

static const char *const queries[] = {
  "404", "4xx", "not found", "gateway", "NOT_FOUND", "http.StatusNot", "网关超时", "firefox", "e",
};

typedef struct
{
  const char *name;
  const char *path;
  GArray *first;
  GArray *sizes;
} Service;

static GVariant *
call (GDBusConnection *bus,
      const char      *name,
      const char      *path,
      const char      *interface,
      const char      *method,
      GVariant        *parameters)
{
  g_autoptr (GError) error = NULL;
  GVariant *answer = g_dbus_connection_call_sync (bus, name, path, interface, method, parameters,
                                                  NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

  g_assert_no_error (error);
  return answer;
}

static guint
get_pid (GDBusConnection *bus,
         const char      *name)
{
  guint pid;
  g_autoptr (GVariant) answer =
      call (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
            "GetConnectionUnixProcessID", g_variant_new ("(s)", name));

  g_variant_get (answer, "(u)", &pid);
  return pid;
}

/* Returns what the process has in memory, in megabytes. */
static double
get_size (guint pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%u/status", pid);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  const char *line = strstr (text, "VmRSS:");

  g_assert_nonnull (line);
  return (double) g_ascii_strtoull (line + strlen ("VmRSS:\t"), NULL, 10) / 1024;
}

static void
search (GDBusConnection *bus,
        const char      *text)
{
  g_auto (GStrv) terms = g_strsplit (text, " ", -1);
  g_autoptr (GVariant) answer =
      call (bus, SEARCH_PROVIDER_ID, RESOURCE_PATH "/SearchProvider", SHELL_INTERFACE,
            "GetInitialResultSet", g_variant_new ("(^as)", terms));
}

static void
search_all (GDBusConnection *bus,
            GArray          *times)
{
  for (int round = 0; round < ROUNDS; round++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
        {
          double start = bench_now ();

          search (bus, queries[i]);
          bench_figures_add (times, bench_now () - start);
        }
    }
}

/* Waits until the name is free again, so that the next run starts a process. */
static void
end (GDBusConnection *bus,
     const char      *name,
     guint            pid)
{
  gboolean owned = TRUE;

  kill ((pid_t) pid, SIGTERM);
  while (owned)
    {
      g_autoptr (GVariant) answer =
          call (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                "NameHasOwner", g_variant_new ("(s)", name));

      g_variant_get (answer, "(b)", &owned);
      g_usleep (1000);
    }
}

static void
run_provider (GDBusConnection *bus,
              Service         *service,
              GArray          *next)
{
  double start = bench_now ();

  search (bus, "404");
  bench_figures_add (service->first, bench_now () - start);

  guint pid = get_pid (bus, service->name);

  /* The time that lies between two keys, in which the service gets ready for the next. */
  g_usleep (50 * 1000);
  search_all (bus, next);
  bench_figures_add (service->sizes, get_size (pid));
  end (bus, service->name, pid);
}

static void
run_idle (GDBusConnection *bus,
          Service         *service)
{
  double start = bench_now ();
  g_autoptr (GVariant) answer =
      call (bus, service->name, service->path, PEER_INTERFACE, "Ping", NULL);

  bench_figures_add (service->first, bench_now () - start);

  guint pid = get_pid (bus, service->name);

  bench_figures_add (service->sizes, get_size (pid));
  end (bus, service->name, pid);
}

static char *
get_service_path (const char *folder,
                  const char *name)
{
  return g_strdup_printf ("%s/%s.service", folder, name);
}

static void
write_service (const char *folder,
               const char *name,
               const char *program)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = get_service_path (folder, name);
  g_autofree char *text = g_strdup_printf ("[D-BUS Service]\nName=%s\nExec=%s\n", name, program);

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
remove_service (const char *folder,
                const char *name)
{
  g_autofree char *path = get_service_path (folder, name);

  g_remove (path);
}

/* The bus tells of every service that it starts, on standard error. */
static void
start_quietly (GTestDBus *bus)
{
  int errors = dup (STDERR_FILENO);
  int nowhere = open ("/dev/null", O_WRONLY | O_CLOEXEC);

  dup2 (nowhere, STDERR_FILENO);
  g_test_dbus_up (bus);
  dup2 (errors, STDERR_FILENO);
  close (nowhere);
  close (errors);
}

static GTestDBus *
start_bus (const char *program,
           const char *folder)
{
  g_autofree char *here = g_path_get_dirname (program);
  g_autofree char *directory = g_canonicalize_filename (here, NULL);
  g_autofree char *provider =
      g_build_filename (directory, "..", "..", "src/search-provider", SEARCH_PROVIDER_NAME, NULL);
  g_autofree char *idle = g_build_filename (directory, "bench-idle", NULL);
  GTestDBus *bus = g_test_dbus_new (G_TEST_DBUS_NONE);

  write_service (folder, SEARCH_PROVIDER_ID, provider);
  write_service (folder, APPLICATION_ID ".Idle", idle);
  g_test_dbus_add_service_dir (bus, folder);
  start_quietly (bus);

  return bus;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp (NULL, &error);

  g_assert_no_error (error);

  g_autoptr (GTestDBus) daemon = start_bus (argv[0], folder);
  g_autoptr (GArray) next = bench_figures_new ();
  Service provider = { SEARCH_PROVIDER_ID, NULL, bench_figures_new (), bench_figures_new () };
  Service idle = { APPLICATION_ID ".Idle", RESOURCE_PATH "/Idle", bench_figures_new (),
                   bench_figures_new () };
  GDBusConnection *bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);

  g_assert_no_error (error);
  for (int i = 0; i < RUNS; i++)
    {
      run_idle (bus, &idle);
      run_provider (bus, &provider, next);
    }

  bench_print_figures ("activation to first answer of a service that does nothing", idle.first,
                       "ms", 0);
  bench_print_figures ("activation to first answer of the search", provider.first, "ms",
                       TARGET_FIRST);
  bench_print_figures ("next answer of the search", next, "ms", TARGET_NEXT);
  bench_print_figures ("memory of a service that does nothing", idle.sizes, "MB", 0);
  bench_print_figures ("memory of the search", provider.sizes, "MB", TARGET_RSS);

  g_object_unref (bus);
  g_test_dbus_stop (daemon);
  remove_service (folder, SEARCH_PROVIDER_ID);
  remove_service (folder, APPLICATION_ID ".Idle");
  g_rmdir (folder);
  g_array_unref (provider.first);
  g_array_unref (provider.sizes);
  g_array_unref (idle.first);
  g_array_unref (idle.sizes);

  return 0;
}
