/* sc-status.c — one status code with one meaning
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-status.h"

#include <string.h>

#include "sc-core-enums.h"

/* An entry of the table: a number, whose it is, and what the table says about it, in both
 * languages. The same number can have several entries, one for each owner. To whoever has one, an
 * entry never changes, so it can be handed to anybody, and its strings live as long as it does.
 *
 * Most entries are never looked at in a session, and what lists and searches need of them is a
 * tenth of what the table says. So an entry can be made with that alone and with the place where
 * the rest stands, which it reads when it is first asked for it.
 */

struct _ScStatus
{
  GObject parent_instance;

  guint code;
  char number[4];
  ScOwner *owner;
  ScState state;
  ScVisibility visibility;
  guint place;
  GPtrArray *details;
  GBytes *source; /* of the details that are not read yet */
  ScStatusLoader loader;
};

enum
{
  PROP_CODE = 1,
  PROP_NUMBER,
  PROP_STATE,
  PROP_VISIBILITY,
  PROP_PHRASE,
  PROP_TITLE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (ScStatus, sc_status, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
sc_status_finalize (GObject *object)
{
  ScStatus *self = SC_STATUS (object);

  sc_owner_unref (self->owner);
  g_ptr_array_unref (self->details);
  g_clear_pointer (&self->source, g_bytes_unref);

  G_OBJECT_CLASS (sc_status_parent_class)->finalize (object);
}

static void
sc_status_get_property (GObject    *object,
                        guint       property_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  ScStatus *self = SC_STATUS (object);

  switch (property_id)
    {
    case PROP_CODE:
      g_value_set_uint (value, self->code);
      break;
    case PROP_NUMBER:
      g_value_set_string (value, self->number);
      break;
    case PROP_STATE:
      g_value_set_enum (value, (int) self->state);
      break;
    case PROP_VISIBILITY:
      g_value_set_enum (value, (int) self->visibility);
      break;
    case PROP_PHRASE:
      g_value_set_string (value, sc_status_get_phrase (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, sc_status_get_title (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
sc_status_class_init (ScStatusClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sc_status_finalize;
  object_class->get_property = sc_status_get_property;

  properties[PROP_CODE] = g_param_spec_uint ("code", NULL, NULL, 0, 999, 0, flags);
  properties[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, flags);
  properties[PROP_STATE] =
      g_param_spec_enum ("state", NULL, NULL, SC_TYPE_STATE, SC_STATE_REGISTERED, flags);
  properties[PROP_VISIBILITY] =
      g_param_spec_enum ("visibility", NULL, NULL, SC_TYPE_VISIBILITY, SC_VISIBILITY_WIRE, flags);
  properties[PROP_PHRASE] = g_param_spec_string ("phrase", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_status_init (ScStatus *self)
{
}

/**
 * sc_status_check_number:
 *
 * Returns: whether @number is a code, three digits and nothing else; or its class with an `x` for
 *   each of the other two, which is how a code is written that is proposed and has no number yet
 */
gboolean
sc_status_check_number (const char *number)
{
  g_return_val_if_fail (number != NULL, FALSE);

  if (strlen (number) != 3 || !g_ascii_isdigit (number[0]))
    return FALSE;

  return (g_ascii_isdigit (number[1]) && g_ascii_isdigit (number[2])) ||
         (number[0] >= '1' && number[0] <= '5' && g_str_equal (number + 1, "xx"));
}

static guint
parse_digit (char digit)
{
  return (guint) MAX (g_ascii_digit_value (digit), 0);
}

/**
 * sc_status_new:
 * @number: the number, as sc_status_check_number() allows it
 * @owner: whose meaning of the number it is
 * @details: (transfer full) (element-type ScDetail): what the table says, in its order; not to be
 *   changed afterwards
 *
 * Returns: (transfer full): an entry
 */
ScStatus *
sc_status_new (const char   *number,
               ScOwner      *owner,
               ScState       state,
               ScVisibility  visibility,
               GPtrArray    *details)
{
  g_return_val_if_fail (number != NULL && sc_status_check_number (number), NULL);
  g_return_val_if_fail (owner != NULL, NULL);
  g_return_val_if_fail (details != NULL, NULL);

  ScStatus *self = g_object_new (SC_TYPE_STATUS, NULL);

  for (gsize i = 0; i < strlen (number); i++)
    self->code = 10 * self->code + parse_digit (number[i]);
  g_strlcpy (self->number, number, sizeof self->number);
  self->owner = sc_owner_ref (owner);
  self->state = state;
  self->visibility = visibility;
  self->place = G_MAXUINT;
  self->details = details;

  return self;
}

/**
 * sc_status_set_source:
 * @source: where the other details of @self stand
 * @loader: what reads them
 *
 * Only for whoever reads the table.
 */
void
sc_status_set_source (ScStatus      *self,
                      GBytes        *source,
                      ScStatusLoader loader)
{
  g_return_if_fail (SC_IS_STATUS (self));
  g_return_if_fail (source != NULL && loader != NULL);
  g_return_if_fail (self->source == NULL);

  self->source = g_bytes_ref (source);
  self->loader = loader;
}

/**
 * sc_status_set_place:
 * @place: what sc_status_get_place() returns
 *
 * Only for whoever reads the table.
 */
void
sc_status_set_place (ScStatus *self,
                     guint     place)
{
  g_return_if_fail (SC_IS_STATUS (self));

  self->place = place;
}

/**
 * sc_status_get_place:
 *
 * Returns: its place among the codes that are met often, the most common one at 0; %G_MAXUINT for
 *   one that is not among them
 */
guint
sc_status_get_place (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), G_MAXUINT);

  return self->place;
}

/**
 * sc_status_is:
 * @number: the number of an entry
 * @owner: (nullable): the id of its owner, or %NULL for any
 *
 * Returns: whether @self is such an entry
 */
gboolean
sc_status_is (ScStatus   *self,
              const char *number,
              const char *owner)
{
  g_return_val_if_fail (SC_IS_STATUS (self), FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  return g_str_equal (self->number, number) &&
         (owner == NULL || g_str_equal (sc_owner_get_id (self->owner), owner));
}

/**
 * sc_status_get_code:
 *
 * Returns: the number, 0 to 999; that of the class for a code without a number, such as 400 for
 *   `4xx`
 */
guint
sc_status_get_code (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), 0);

  return self->code;
}

/**
 * sc_status_get_number:
 *
 * Returns: the code with its three digits, such as `404` or `009`, or a class such as `4xx`
 */
const char *
sc_status_get_number (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), NULL);

  return self->number;
}

/**
 * sc_status_dup_name:
 *
 * Returns: (transfer full): what tells the entry from all others: its number, and behind a slash
 *   the id of its owner if that is not the registry, `404` or `499/nginx`
 */
char *
sc_status_dup_name (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), NULL);

  const char *owner = sc_owner_get_id (self->owner);

  if (g_str_equal (owner, SC_OWNER_IANA))
    return g_strdup (self->number);

  return g_strdup_printf ("%s/%s", self->number, owner);
}

/**
 * sc_status_has_number:
 *
 * Returns: whether the code has a number of its own, and not only that of its class
 */
gboolean
sc_status_has_number (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), FALSE);

  return g_ascii_isdigit (self->number[1]);
}

/**
 * sc_status_get_class:
 *
 * Returns: the class by the first digit (RFC 9110, section 15); what is no status code has none
 */
ScCodeClass
sc_status_get_class (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), SC_CODE_CLASS_OTHER);

  guint digit = self->code / 100;

  if (self->state == SC_STATE_NOT_STATUS)
    return SC_CODE_CLASS_OTHER;

  return digit >= 1 && digit <= 5 ? (ScCodeClass) digit : SC_CODE_CLASS_OTHER;
}

/**
 * sc_status_get_owner:
 *
 * Returns: (transfer none): whose meaning of the number this is
 */
ScOwner *
sc_status_get_owner (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), NULL);

  return self->owner;
}

/**
 * sc_status_get_state:
 *
 * Returns: its standing in the registry
 */
ScState
sc_status_get_state (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), SC_STATE_UNREGISTERED);

  return self->state;
}

/**
 * sc_status_get_visibility:
 *
 * Returns: where alone it can be met
 */
ScVisibility
sc_status_get_visibility (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), SC_VISIBILITY_NEVER);

  return self->visibility;
}

/**
 * sc_status_get_phrase:
 *
 * The reason phrase as the registry or the owner prints it. For a code that the registry holds back
 * it is `(Unused)`, which nobody sends.
 *
 * Returns: (nullable): the phrase, or %NULL if the owner gives none
 */
const char *
sc_status_get_phrase (ScStatus *self)
{
  return sc_status_get_text (self, SC_DETAIL_PHRASE, SC_LANGUAGE_EN);
}

/**
 * sc_status_get_title:
 *
 * What people call the code in English: its phrase, or its usual name where it has no phrase that
 * anybody sends.
 *
 * Returns: the title
 */
const char *
sc_status_get_title (ScStatus *self)
{
  const char *phrase = sc_status_get_phrase (self);

  if (phrase != NULL && self->state != SC_STATE_UNUSED)
    return phrase;

  return sc_status_get_text (self, SC_DETAIL_NAME, SC_LANGUAGE_EN);
}

/**
 * sc_status_get_text:
 * @kind: a kind of which an entry has one at most
 *
 * Returns: (nullable): the text of that detail in @language, in English where there is no other
 */
const char *
sc_status_get_text (ScStatus     *self,
                    ScDetailKind  kind,
                    ScLanguage    language)
{
  ScDetail *detail = sc_status_find_detail (self, kind);

  return detail != NULL ? sc_detail_get_text (detail, language) : NULL;
}

/**
 * sc_status_get_brief:
 *
 * What lists and searches need, without reading anything.
 *
 * Returns: (transfer none) (element-type ScDetail): what the table says, at least its brief kinds
 *   (%SC_N_BRIEF_DETAIL_KINDS)
 */
GPtrArray *
sc_status_get_brief (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), NULL);

  return self->details;
}

/**
 * sc_status_get_details:
 *
 * Returns: (transfer none) (element-type ScDetail): all that the table says, in its order
 */
GPtrArray *
sc_status_get_details (ScStatus *self)
{
  g_return_val_if_fail (SC_IS_STATUS (self), NULL);

  g_autoptr (GBytes) source = g_steal_pointer (&self->source);

  if (source != NULL)
    self->loader (source, self->details);

  return self->details;
}

/**
 * sc_status_find_detail:
 *
 * Returns: (transfer none) (nullable): the first detail of that kind
 */
ScDetail *
sc_status_find_detail (ScStatus     *self,
                       ScDetailKind  kind)
{
  g_return_val_if_fail (SC_IS_STATUS (self), NULL);

  GPtrArray *details =
      kind < SC_N_BRIEF_DETAIL_KINDS ? sc_status_get_brief (self) : sc_status_get_details (self);

  for (guint i = 0; i < details->len; i++)
    {
      ScDetail *detail = g_ptr_array_index (details, i);

      if (sc_detail_get_kind (detail) == kind)
        return detail;
    }

  return NULL;
}
