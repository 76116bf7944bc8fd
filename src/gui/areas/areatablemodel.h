// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QAbstractTableModel>
#include <QBitArray>

#include <vector>

namespace mueang::gui {

/**
 * The areas of the session's answer as a table: a thin view that is reset with every answer. The
 * columns stand in the order of query::AreaColumn; the view chooses and moves them.
 */
class AreaTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AreaTableModel(app::Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] catalogue::Index areaAt(int row) const;
    /** -1 when the area is not among the rows. */
    [[nodiscard]] int rowOf(catalogue::Index area) const;

    /** A bit for each row; areas that are not among the rows have none. */
    [[nodiscard]] QBitArray rowsOf(const std::vector<catalogue::Index> &areas) const;

    /** Whether the search found a word in the note on the area of a row. */
    [[nodiscard]] bool isNoteFound(int row) const;
    /** The star and the note of a row in words. */
    [[nodiscard]] QString marksText(int row) const;

    /** The rows are of the session's catalogue: not while another one takes its place. */
    [[nodiscard]] bool isOfSession() const { return m_snapshot == m_session.snapshot(); }

    [[nodiscard]] static query::AreaColumn columnAt(int section);

    /** New words after a change of language. */
    void retranslate();

private:
    void takeAnswer();
    [[nodiscard]] QString accessibleText(int row) const;

    app::Session &m_session;
    std::shared_ptr<const app::Snapshot> m_snapshot;
    std::shared_ptr<const app::Answer> m_answer;
};

} // namespace mueang::gui
