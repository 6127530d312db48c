/* sc-speaker-wording.c — who probably spoke, in words
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "sc-report-wording.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sc-digits.h"

/* What was recognized becomes a sentence that names who probably spoke and says why. The same
 * wording can be that of several. What a head says comes first, then what a page or a log says;
 * reason phrases come last, since proxies change them.
 */

static void
speaker_free (gpointer data)
{
  ScReportSpeaker *self = data;

  g_free (self->text);
  g_free (self->title);
  g_free (self);
}

static ScReportSpeaker *
add_speaker (GPtrArray *speakers,
             char      *text)
{
  ScReportSpeaker *speaker = g_new0 (ScReportSpeaker, 1);

  speaker->text = text;
  g_ptr_array_add (speakers, speaker);

  return speaker;
}

/* The version of a documentation is that of its address. */
static char *
dup_title (const ScSaying *saying)
{
  g_autofree char *file = g_path_get_basename (saying->source);

  return g_str_equal (saying->version, "docs")
             ? g_strdup_printf ("%s, %s", saying->speaker->name, file)
             : g_strdup_printf ("%s %s, %s", saying->speaker->name, saying->version, file);
}

static const ScSaying *
get_saying (const ScTally *tally,
            guint          i)
{
  return g_array_index (tally->evidence, ScEvidence, i).saying;
}

static gboolean
is_same (const ScSaying *a,
         const ScSaying *b)
{
  return a->kind == b->kind && a->code == b->code && g_str_equal (a->wording, b->wording);
}

/* Whether another field was recognized that says the same and more: `Server: Apache-Coyote/`. */
static gboolean
is_outdone (const ScTally  *tally,
            const ScSaying *saying)
{
  for (guint i = 0; i < tally->evidence->len; i++)
    {
      const ScSaying *other = get_saying (tally, i);

      if (other->kind == saying->kind && strlen (other->wording) > strlen (saying->wording) &&
          g_str_has_prefix (other->wording, saying->wording))
        return TRUE;
    }

  return FALSE;
}

/* “nginx or HAProxy”: all who say the same. */
static char *
dup_names (const ScTally  *tally,
           const ScSaying *saying)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < tally->evidence->len; i++)
    {
      const ScSaying *other = get_saying (tally, i);

      if (!is_same (other, saying))
        continue;
      if (names->len > 0)
        /* Translators: between the names of those who may have spoken */
        g_string_append (names, C_ ("speakers", " or "));
      g_string_append (names, other->speaker->name);
    }

  return g_string_free (names, FALSE);
}

static char *
dup_sentence (const ScTally  *tally,
              const ScSaying *saying)
{
  g_autofree char *names = dup_names (tally, saying);

  switch (saying->kind)
    {
    case SC_EVIDENCE_FIELD:
      /* Translators: who answered; a header field, such as “Server: nginx” */
      return g_strdup_printf (_ ("Probably %s, or passed on by it: the head has “%s”."), names,
                              saying->wording);
    case SC_EVIDENCE_PAGE:
      /* Translators: who answered; a piece of the content that only this sender writes */
      return g_strdup_printf (_ ("Probably %s: its pages have “%s”."), names, saying->wording);
    case SC_EVIDENCE_LINE:
      /* Translators: who answered; words that stand in its log */
      return g_strdup_printf (_ ("Probably %s: it writes “%s”."), names, saying->wording);
    case SC_EVIDENCE_PHRASE:
    default:
      break;
    }

  if (tally->status != NULL && sc_status_get_phrase (tally->status) != NULL &&
      g_str_equal (sc_owner_get_id (sc_status_get_owner (tally->status)), SC_OWNER_IANA))
    /* Translators: who answered; its reason phrase; the registered one */
    return g_strdup_printf (_ ("Probably %s: the reason phrase is “%s”; the registered one is "
                               "“%s”."),
                            names, saying->wording, sc_status_get_phrase (tally->status));

  /* Translators: who answered; its reason phrase */
  return g_strdup_printf (_ ("Probably %s: the reason phrase is “%s”."), names, saying->wording);
}

static gboolean
was_said (const ScTally *tally,
          guint          i)
{
  for (guint n = 0; n < i; n++)
    {
      if (is_same (get_saying (tally, n), get_saying (tally, i)))
        return TRUE;
    }

  return FALSE;
}

static void
add_sayings (GPtrArray     *speakers,
             const ScTally *tally,
             ScEvidenceKind kind)
{
  for (guint i = 0; i < tally->evidence->len; i++)
    {
      const ScSaying *saying = get_saying (tally, i);

      if (saying->kind != kind || was_said (tally, i) || is_outdone (tally, saying))
        continue;

      ScReportSpeaker *speaker = add_speaker (speakers, dup_sentence (tally, saying));

      speaker->source = saying->source;
      speaker->title = dup_title (saying);
    }
}

/* Records */

static const char *
get_writer (const ScTally *tally)
{
  static const struct
  {
    ScFindingKind kind;
    const char *name;
  } writers[] = {
    { SC_FINDING_HAPROXY, "HAProxy" },
    { SC_FINDING_ENVOY, "Envoy" },
    { SC_FINDING_TRAEFIK, "Traefik" },
    { SC_FINDING_ALB, N_ ("the load balancer") },
    { SC_FINDING_ELB, N_ ("the load balancer") },
    { SC_FINDING_NGINX_UPSTREAM, "nginx" },
    { SC_FINDING_NGINX_ERROR, "nginx" },
    { SC_FINDING_COMBINED, "nginx" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (writers); i++)
    {
      if (tally->kinds[writers[i].kind] > 0)
        return _ (writers[i].name);
    }

  return NULL;
}

/* That a server behind answered is worth saying where something is wrong. */
static void
add_voices (GPtrArray     *speakers,
            const ScTally *tally)
{
  const char *writer = get_writer (tally);
  g_autofree char *all = sc_digits_group (tally->count);
  g_autofree char *own = sc_digits_group (tally->voices[SC_VOICE_WRITER]);
  g_autofree char *passed = sc_digits_group (tally->voices[SC_VOICE_UPSTREAM]);

  if (writer == NULL)
    return;

  if (tally->voices[SC_VOICE_WRITER] > tally->roles[SC_FINDING_IMPLIED])
    add_speaker (speakers,
                 /* Translators: a program; how many answers; of how many */
                 g_strdup_printf (_ ("Probably %s itself (%s of %s): its log has no answer of a "
                                     "server behind it."),
                                  writer, own, all));
  if (tally->voices[SC_VOICE_UPSTREAM] > 0 && tally->code >= 400)
    add_speaker (speakers,
                 /* Translators: a program; how many answers; of how many */
                 g_strdup_printf (_ ("Probably a server behind %s (%s of %s): the log says that "
                                     "it answered so."),
                                  writer, passed, all));
}

/**
 * sc_report_wording_list_speakers:
 *
 * Returns: (transfer full) (element-type ScReportSpeaker): who probably answered with a code, the
 *   best reason first
 */
GPtrArray *
sc_report_wording_list_speakers (const ScTally *tally)
{
  static const ScEvidenceKind order[] = { SC_EVIDENCE_FIELD, SC_EVIDENCE_PAGE, SC_EVIDENCE_LINE,
                                          SC_EVIDENCE_PHRASE };
  GPtrArray *speakers = g_ptr_array_new_with_free_func (speaker_free);

  g_return_val_if_fail (tally != NULL, speakers);

  add_voices (speakers, tally);
  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    add_sayings (speakers, tally, order[i]);

  return speakers;
}
