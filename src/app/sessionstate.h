// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QStringList>

namespace mueang::app {

class Preferences;
class Session;

/** What the window showed when it was closed, beyond its layout: for the next start. */
struct SessionState
{
    QString catalogue; ///< the file; empty = the bundled one
    query::Query query;
    QString view; ///< CentreViews::word()
    QString savedView; ///< its id
    QStringList selected; ///< stable ids of areas
    QString current;
    QString starredList; ///< the id of the one that was chosen; it belongs to no catalogue
};

/** A selection of more areas is not kept: reading it would take longer than selecting them again. */
inline constexpr std::size_t mostKeptAreas = 1000;

/** What is missing or damaged reads as its default. */
[[nodiscard]] SessionState sessionState(const Preferences &preferences);
void setSessionState(Preferences &preferences, const SessionState &state);

/**
 * Opens the file, or without one the catalogue that was open last. When it is that one, it opens with the query of
 * then, and its first answer is the one to that. A file that is gone ends in Session::openFailed().
 */
void startSession(Session &session, const Preferences &preferences, const QString &file);

} // namespace mueang::app
