/* sc-types.h — the words that every room of the program shares
 * Copyright (C) 2026 The Status Codes authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ScLanguage:
 *
 * The two languages in which every text of the table exists.
 */
typedef enum
{
  SC_LANGUAGE_EN,
  SC_LANGUAGE_ZH,
} ScLanguage;

#define SC_N_LANGUAGES 2

/**
 * ScContentLanguage:
 *
 * Which of the two a person wants to read.
 */
typedef enum
{
  SC_CONTENT_LANGUAGE_BOTH,
  SC_CONTENT_LANGUAGE_ENGLISH,
  SC_CONTENT_LANGUAGE_CHINESE,
} ScContentLanguage;

/**
 * ScState:
 *
 * The standing of a code in the IANA registry. %SC_STATE_NOT_STATUS is for a number that lists of
 * codes contain though it is none, so that whoever looks it up learns that.
 */
typedef enum
{
  SC_STATE_REGISTERED,
  SC_STATE_TEMPORARY,
  SC_STATE_DEPRECATED,
  SC_STATE_UNUSED,
  SC_STATE_OBSOLETED,
  SC_STATE_UNREGISTERED,
  SC_STATE_NOT_STATUS,
} ScState;

/**
 * ScVisibility:
 *
 * Where a code can be met: on the wire, only in a log, only in a client, only in a body, only
 * inside one program, or nowhere.
 */
typedef enum
{
  SC_VISIBILITY_WIRE,
  SC_VISIBILITY_LOG,
  SC_VISIBILITY_CLIENT,
  SC_VISIBILITY_BODY,
  SC_VISIBILITY_INTERNAL,
  SC_VISIBILITY_NEVER,
} ScVisibility;

/**
 * ScShelf:
 *
 * Which entries are looked through: all of them, those that somebody marked, those of which
 * something was copied, the latest first, or those that were found in a text.
 */
typedef enum
{
  SC_SHELF_ALL,
  SC_SHELF_FAVORITES,
  SC_SHELF_RECENTS,
  SC_SHELF_TEXT,
} ScShelf;

#define SC_N_SHELVES 4

/**
 * ScTextOrder:
 * @SC_TEXT_ORDER_APPEARANCE: as they first stand in the text
 * @SC_TEXT_ORDER_COUNT: the most frequent one first
 *
 * How the codes that were found in a text are listed.
 */
typedef enum
{
  SC_TEXT_ORDER_APPEARANCE,
  SC_TEXT_ORDER_COUNT,
} ScTextOrder;

/**
 * ScCodeClass:
 *
 * The class that the first digit of a code tells (RFC 9110, section 15), each with that digit as
 * its value. Codes outside 100–599 are %SC_CODE_CLASS_OTHER; %SC_CODE_CLASS_ALL is no class but the
 * wish not to filter by one.
 */
typedef enum
{
  SC_CODE_CLASS_ALL,
  SC_CODE_CLASS_INFORMATIONAL,
  SC_CODE_CLASS_SUCCESSFUL,
  SC_CODE_CLASS_REDIRECTION,
  SC_CODE_CLASS_CLIENT_ERROR,
  SC_CODE_CLASS_SERVER_ERROR,
  SC_CODE_CLASS_OTHER,
} ScCodeClass;

#define SC_N_CODE_CLASSES 7

G_END_DECLS
