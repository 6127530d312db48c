/* sc-marks.c — codes that somebody marked, codes of which something was copied, codes in a text
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-marks.h"

#include <string.h>

/* Two lists of entries by name, `404` or `499/nginx`, as they are written into the settings by a
 * binding of each property: at once, so that nothing is lost when the program ends. What comes from
 * there may be anything; what names no entry stays in the list and is just not found.
 *
 * What was found in a text is a third list, of entries, and is written nowhere.
 */

struct _ScMarks
{
  GObject parent_instance;

  GStrv favorites;
  GStrv recents;
  GPtrArray *found; /* ScStatus; NULL where there is no text */
};

enum
{
  PROP_FAVORITES = 1,
  PROP_RECENTS,
  PROP_FOUND,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScMarks, sc_marks, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static gboolean
find (GStrv     list,
      ScStatus *status,
      guint    *place)
{
  g_autofree char *name = sc_status_dup_name (status);

  for (guint i = 0; list[i] != NULL; i++)
    {
      if (g_str_equal (list[i], name))
        {
          *place = i;
          return TRUE;
        }
    }

  return FALSE;
}

static GStrv *
get_list (ScMarks *self,
          guint    property_id)
{
  return property_id == PROP_FAVORITES ? &self->favorites : &self->recents;
}

/* Keeps each name once, and no more than there is room for. */
static void
set_list (ScMarks           *self,
          guint              property_id,
          const char *const *names)
{
  GStrv *list = get_list (self, property_id);
  guint room =
      property_id == PROP_FAVORITES ? SC_MARKS_MAX_FAVORITES : SC_MARKS_MAX_RECENTS;
  g_autoptr (GPtrArray) kept = g_ptr_array_new_null_terminated (1, g_free, TRUE);

  for (gsize i = 0; names != NULL && names[i] != NULL && kept->len < room; i++)
    {
      if (!g_strv_contains ((const char *const *) kept->pdata, names[i]))
        g_ptr_array_add (kept, g_strdup (names[i]));
    }

  if (g_strv_equal ((const char *const *) *list, (const char *const *) kept->pdata))
    return;

  g_strfreev (*list);
  *list = g_strdupv ((char **) kept->pdata);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

/* Sets the list to what it is without @status, which then stands first if @first. */
static void
move (ScMarks  *self,
      guint     property_id,
      ScStatus *status,
      gboolean  first)
{
  g_autofree char *name = sc_status_dup_name (status);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  GStrv list = *get_list (self, property_id);

  if (first)
    g_ptr_array_add (names, name);
  for (gsize i = 0; list[i] != NULL; i++)
    {
      if (!g_str_equal (list[i], name))
        g_ptr_array_add (names, list[i]);
    }
  g_ptr_array_add (names, NULL);

  set_list (self, property_id, (const char *const *) names->pdata);
}

static void
sc_marks_finalize (GObject *object)
{
  ScMarks *self = SC_MARKS (object);

  g_strfreev (self->favorites);
  g_strfreev (self->recents);
  g_clear_pointer (&self->found, g_ptr_array_unref);

  G_OBJECT_CLASS (sc_marks_parent_class)->finalize (object);
}

static void
sc_marks_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  if (property_id == PROP_FAVORITES || property_id == PROP_RECENTS)
    g_value_set_boxed (value, *get_list (SC_MARKS (object), property_id));
  else if (property_id == PROP_FOUND)
    g_value_set_boxed (value, SC_MARKS (object)->found);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_marks_set_property (GObject      *object,
                       guint         property_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  if (property_id == PROP_FAVORITES || property_id == PROP_RECENTS)
    set_list (SC_MARKS (object), property_id, g_value_get_boxed (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
sc_marks_class_init (ScMarksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sc_marks_finalize;
  object_class->get_property = sc_marks_get_property;
  object_class->set_property = sc_marks_set_property;

  properties[PROP_FAVORITES] = g_param_spec_boxed ("favorites", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_RECENTS] = g_param_spec_boxed ("recents", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_FOUND] =
      g_param_spec_boxed ("found", NULL, NULL, G_TYPE_PTR_ARRAY,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_marks_init (ScMarks *self)
{
  self->favorites = g_new0 (char *, 1);
  self->recents = g_new0 (char *, 1);
}

/**
 * sc_marks_new:
 *
 * Returns: (transfer full): two empty lists, and none of a text
 */
ScMarks *
sc_marks_new (void)
{
  return g_object_new (SC_TYPE_MARKS, NULL);
}

/**
 * sc_marks_is_favorite:
 *
 * Returns: whether somebody marked @status
 */
gboolean
sc_marks_is_favorite (ScMarks  *self,
                      ScStatus *status)
{
  g_return_val_if_fail (SC_IS_MARKS (self) && SC_IS_STATUS (status), FALSE);

  return find (self->favorites, status, &(guint){ 0 });
}

/**
 * sc_marks_toggle_favorite:
 *
 * Marks @status, or takes its mark away.
 */
void
sc_marks_toggle_favorite (ScMarks  *self,
                          ScStatus *status)
{
  g_return_if_fail (SC_IS_MARKS (self) && SC_IS_STATUS (status));

  move (self, PROP_FAVORITES, status, !sc_marks_is_favorite (self, status));
}

/**
 * sc_marks_find_recent:
 * @place: (out): its place, 0 for the latest
 *
 * Returns: whether something of @status was copied
 */
gboolean
sc_marks_find_recent (ScMarks  *self,
                      ScStatus *status,
                      guint    *place)
{
  g_return_val_if_fail (SC_IS_MARKS (self) && SC_IS_STATUS (status) && place != NULL, FALSE);

  return find (self->recents, status, place);
}

/**
 * sc_marks_has_recents:
 *
 * Returns: whether anything was copied
 */
gboolean
sc_marks_has_recents (ScMarks *self)
{
  g_return_val_if_fail (SC_IS_MARKS (self), FALSE);

  return self->recents[0] != NULL;
}

/**
 * sc_marks_add_recent:
 *
 * Remembers that something of @status was copied just now.
 */
void
sc_marks_add_recent (ScMarks  *self,
                     ScStatus *status)
{
  g_return_if_fail (SC_IS_MARKS (self) && SC_IS_STATUS (status));

  move (self, PROP_RECENTS, status, TRUE);
}

/**
 * sc_marks_clear_recents:
 *
 * Forgets what was copied.
 */
void
sc_marks_clear_recents (ScMarks *self)
{
  g_return_if_fail (SC_IS_MARKS (self));

  set_list (self, PROP_RECENTS, NULL);
}

static gboolean
is_same (GPtrArray *one,
         GPtrArray *two)
{
  if (one == NULL || two == NULL)
    return one == two;

  return one->len == two->len &&
         (one->len == 0 || memcmp (one->pdata, two->pdata, one->len * sizeof (gpointer)) == 0);
}

/**
 * sc_marks_set_found:
 * @statuses: (nullable) (element-type ScStatus): what was found in a text, in the order in which it
 *   is to be listed; %NULL if there is no text
 */
void
sc_marks_set_found (ScMarks   *self,
                    GPtrArray *statuses)
{
  g_return_if_fail (SC_IS_MARKS (self));

  if (is_same (self->found, statuses))
    return;

  g_clear_pointer (&self->found, g_ptr_array_unref);
  if (statuses != NULL)
    self->found = g_ptr_array_ref (statuses);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOUND]);
}

/**
 * sc_marks_find_found:
 * @place: (out): its place in the list
 *
 * Returns: whether @status was found in the text
 */
gboolean
sc_marks_find_found (ScMarks  *self,
                     ScStatus *status,
                     guint    *place)
{
  g_return_val_if_fail (SC_IS_MARKS (self) && SC_IS_STATUS (status) && place != NULL, FALSE);

  return self->found != NULL && g_ptr_array_find (self->found, status, place);
}

/**
 * sc_marks_has_found:
 *
 * Returns: whether there is a text, even if nothing of the table was found in it
 */
gboolean
sc_marks_has_found (ScMarks *self)
{
  g_return_val_if_fail (SC_IS_MARKS (self), FALSE);

  return self->found != NULL;
}
