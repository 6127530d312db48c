/* sc-interrupt.c — waits for what is read, and for what ends that
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-interrupt.h"

#include <errno.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

/* The signal is kept back and can be read like anything else, so that one call waits for all. Once
 * it was read, another one ends the program at once. Of the output it is only asked whether
 * somebody has an end of the pipe that can be read; a file and a terminal always have somebody.
 */

struct _ScInterrupt
{
  int fd; /* -1 where the signal is ignored already, as nohup does */
};

/**
 * sc_interrupt_new:
 *
 * Keeps SIGINT back from now on.
 *
 * Returns: (transfer full): what catches it
 */
ScInterrupt *
sc_interrupt_new (void)
{
  ScInterrupt *self = g_new0 (ScInterrupt, 1);
  struct sigaction before;
  sigset_t set;

  sigemptyset (&set);
  sigaddset (&set, SIGINT);
  self->fd = -1;
  if (sigaction (SIGINT, NULL, &before) == 0 && before.sa_handler != SIG_IGN &&
      sigprocmask (SIG_BLOCK, &set, NULL) == 0)
    self->fd = signalfd (-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);

  return self;
}

static void
let_through (void)
{
  sigset_t set;

  sigemptyset (&set);
  sigaddset (&set, SIGINT);
  sigprocmask (SIG_UNBLOCK, &set, NULL);
}

/**
 * sc_interrupt_free:
 *
 * Lets SIGINT through again.
 */
void
sc_interrupt_free (ScInterrupt *self)
{
  if (self->fd >= 0)
    {
      close (self->fd);
      let_through ();
    }
  g_free (self);
}

/**
 * sc_interrupt_wait:
 * @fd: what to read, or -1
 * @timeout: how long to wait, in milliseconds; -1 for as long as it takes
 *
 * Waits until there is something to read in @fd, the signal has come, or nobody reads what the
 * program writes any more.
 *
 * Returns: which of them it is
 */
ScWaited
sc_interrupt_wait (ScInterrupt *self,
                   int          fd,
                   int          timeout)
{
  GPollFD fds[] = { { self->fd, G_IO_IN, 0 }, { fd, G_IO_IN, 0 }, { STDOUT_FILENO, 0, 0 } };
  struct signalfd_siginfo info;
  int n;

  do
    n = g_poll (fds, G_N_ELEMENTS (fds), timeout);
  while (n < 0 && errno == EINTR);

  if (fds[0].revents != 0 && read (self->fd, &info, sizeof info) > 0)
    {
      let_through ();
      return SC_INTERRUPTED;
    }
  if ((fds[2].revents & G_IO_ERR) != 0)
    return SC_READER_GONE;

  return n == 0 ? SC_WAITED_IN_VAIN : SC_WAITED;
}
