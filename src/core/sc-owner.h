/* sc-owner.h — whose code it is
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "sc-types.h"

G_BEGIN_DECLS

/**
 * ScOwner:
 *
 * Who gave a code its meaning: the IANA registry, or a program or company that uses the number on
 * its own account. One number can have several owners, each with a meaning of its own.
 */
typedef struct _ScOwner ScOwner;

#define SC_OWNER_IANA "iana"

ScOwner    *sc_owner_new      (const char *id);
ScOwner    *sc_owner_ref      (ScOwner    *self);
void        sc_owner_unref    (ScOwner    *self);
void        sc_owner_set_name (ScOwner    *self,
                               ScLanguage  language,
                               const char *name);
const char *sc_owner_get_id   (ScOwner    *self);
const char *sc_owner_get_name (ScOwner    *self,
                               ScLanguage  language);
gboolean    sc_owner_has_name (ScOwner    *self,
                               ScLanguage  language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScOwner, sc_owner_unref)

G_END_DECLS
