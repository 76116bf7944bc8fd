// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class AreaTable;

/**
 * Chooses what was chosen when the program ended, and the first row when the area that has the details is not among the
 * rows, so that the details are of something that is seen. Several chosen areas stay chosen, whatever is filtered: they
 * were gathered.
 */
class FirstArea final : public QObject
{
    Q_OBJECT

public:
    /** The parent ends before both. */
    FirstArea(app::Session &session, AreaTable &table, QObject *parent);

    /** Stable ids, for the time when the first rows are on the screen; the catalogue may lack some. */
    void bringBack(const QStringList &selected, const QString &current);

private:
    void takeAnswer();
    void choose();
    void chooseAgain();
    [[nodiscard]] bool isWanted() const;

    app::Session &m_session;
    AreaTable &m_table;
    QStringList m_selected; ///< to be brought back
    QString m_current;
    std::optional<query::Query> m_answered; ///< by the answer before
    QTimer m_waiting;
};

} // namespace mueang::gui
