// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QStringList>

namespace mueang::app {

class Preferences;
class Session;

/** What the window showed when it was closed, except its layout; restored at the next start. */
struct SessionState
{
    QString catalogue; ///< path; empty for the bundled catalogue
    query::Query query;
    QString view; ///< CentreViews::word()
    QString savedView; ///< id of the saved view
    QStringList selected; ///< stable ids of areas
    QString current;
    QString starredList; ///< id of the chosen list; independent of the catalogue
};

/** Maximum size of a selection that is stored: reading a larger one would take longer than selecting again. */
inline constexpr std::size_t maxKeptAreas = 1000;

/** Returns the stored state; missing or damaged values read as their defaults. */
[[nodiscard]] SessionState sessionState(const Preferences &preferences);
void setSessionState(Preferences &preferences, const SessionState &state);

/**
 * Opens the file or, if it is empty, the catalogue that was open last. The query of the last session is restored if it
 * belongs to the same catalogue. A missing file ends with Session::openFailed().
 */
void startSession(Session &session, const Preferences &preferences, const QString &file);

} // namespace mueang::app
