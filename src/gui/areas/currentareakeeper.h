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
 * Keeps the current area among the visible rows, so that the details describe a row that is shown: restores the
 * selection of the last session, and selects the first row if the current area is filtered out. A selection of several
 * areas is kept through all filters, because the user collected it.
 */
class CurrentAreaKeeper final : public QObject
{
    Q_OBJECT

public:
    /** Both references must outlive this object. */
    CurrentAreaKeeper(app::Session &session, AreaTable &table, QObject *parent);

    /**
     * Sets the selection to restore once the first rows are on the screen, by stable ids; ids that the catalogue lacks
     * are ignored.
     */
    void restoreSelection(const QStringList &selected, const QString &current);

private:
    void onAnswerChanged();
    void choose();
    void chooseAgain();
    [[nodiscard]] bool isWanted() const;

    app::Session &m_session;
    AreaTable &m_table;
    QStringList m_selected; ///< to be restored; stable ids
    QString m_current;
    std::optional<query::Query> m_answered; ///< query of the previous answer
    QTimer m_waiting;
};

} // namespace mueang::gui
