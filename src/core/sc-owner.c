/* sc-owner.c — whose code it is
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-owner.h"

/* A counted struct that all statuses of one owner share. Its names are set while the table is read
 * and never again.
 */

struct _ScOwner
{
  char *id;
  char *name[SC_N_LANGUAGES];
};

/**
 * sc_owner_new:
 * @id: the owner's id in the table, such as `iana` or `nginx`
 *
 * Returns: (transfer full): an owner without a name
 */
ScOwner *
sc_owner_new (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  ScOwner *self = g_atomic_rc_box_new0 (ScOwner);
  self->id = g_strdup (id);

  return self;
}

/**
 * sc_owner_ref:
 *
 * Returns: (transfer full): @self
 */
ScOwner *
sc_owner_ref (ScOwner *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
owner_clear (gpointer data)
{
  ScOwner *self = data;

  g_free (self->id);
  for (int i = 0; i < SC_N_LANGUAGES; i++)
    g_free (self->name[i]);
}

/**
 * sc_owner_unref:
 * @self: (transfer full): an owner
 */
void
sc_owner_unref (ScOwner *self)
{
  g_atomic_rc_box_release_full (self, owner_clear);
}

/**
 * sc_owner_set_name:
 * @name: the name in @language
 *
 * Only for whoever reads the table, before anybody else holds @self.
 */
void
sc_owner_set_name (ScOwner    *self,
                   ScLanguage  language,
                   const char *name)
{
  g_free (self->name[language]);
  self->name[language] = g_strdup (name);
}

/**
 * sc_owner_get_id:
 *
 * Returns: the id in the table
 */
const char *
sc_owner_get_id (ScOwner *self)
{
  return self->id;
}

/**
 * sc_owner_get_name:
 *
 * Returns: the name in @language; the English one where there is no other
 */
const char *
sc_owner_get_name (ScOwner    *self,
                   ScLanguage  language)
{
  return self->name[language] != NULL ? self->name[language] : self->name[SC_LANGUAGE_EN];
}

/**
 * sc_owner_has_name:
 *
 * Returns: whether there is a name in @language itself
 */
gboolean
sc_owner_has_name (ScOwner    *self,
                   ScLanguage  language)
{
  return self->name[language] != NULL;
}
