// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QAbstractTableModel>
#include <QBitArray>

#include <vector>

namespace mueang::gui {

/**
 * The areas of the session's answer as a table model, reset with each answer. Columns are in the order of
 * query::AreaColumn; the view hides and moves them.
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
    /** Returns -1 if the area is not among the rows. */
    [[nodiscard]] int rowOf(catalogue::Index area) const;

    /** Returns one bit per row, set for the rows of these areas; areas without a row are ignored. */
    [[nodiscard]] QBitArray rowsOf(const std::vector<catalogue::Index> &areas) const;

    /** Returns whether the search matched the note of the row's area. */
    [[nodiscard]] bool isNoteFound(int row) const;
    /** Describes the row's star and note in words. */
    [[nodiscard]] QString marksText(int row) const;

    /** Returns whether the rows belong to the session's catalogue; false while another catalogue replaces it. */
    [[nodiscard]] bool isOfSession() const { return m_snapshot == m_session.snapshot(); }

    [[nodiscard]] static query::AreaColumn columnAt(int section);

    /** Updates headers and cells after a change of language. */
    void retranslate();

private:
    void onAnswerChanged();
    [[nodiscard]] QString accessibleText(int row) const;

    app::Session &m_session;
    std::shared_ptr<const app::Snapshot> m_snapshot;
    std::shared_ptr<const app::Answer> m_answer;
};

} // namespace mueang::gui
