/* sc-interrupt.h — waits for what is read, and for what ends that
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScWaited:
 * @SC_WAITED: there is something to read
 * @SC_WAITED_IN_VAIN: the time is over
 * @SC_INTERRUPTED: somebody wants the program to end
 * @SC_READER_GONE: nobody reads what it writes
 *
 * What waiting has come to.
 */
typedef enum
{
  SC_WAITED,
  SC_WAITED_IN_VAIN,
  SC_INTERRUPTED,
  SC_READER_GONE,
} ScWaited;

/**
 * ScInterrupt:
 *
 * Catches SIGINT, so that what was found so far can be printed.
 */
typedef struct _ScInterrupt ScInterrupt;

ScInterrupt *sc_interrupt_new  (void);
void         sc_interrupt_free (ScInterrupt *self);
ScWaited     sc_interrupt_wait (ScInterrupt *self,
                                int          fd,
                                int          timeout);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScInterrupt, sc_interrupt_free)

G_END_DECLS
