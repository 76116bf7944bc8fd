// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/recordtable.h"

#include "app/preferences.h"
#include "gui/records/tablewords.h"
#include "gui/widgets/celldelegate.h"

#include <QEvent>
#include <QHeaderView>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 24; ///< left and right of a cell together
constexpr int narrowest = 56;

QString stateKey(wording::TableKind kind)
{
    return wording::tableName(kind) + "Table"_L1;
}

} // namespace

RecordTable::RecordTable(wording::TableKind kind, app::Preferences &preferences, QWidget *parent)
    : QTableView(parent)
    , m_kind(kind)
    , m_preferences(preferences)
    , m_model(new RecordTableModel(recordColumns(kind), this))
{
    setObjectName(stateKey(kind));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1); // else a header with a larger font would keep the rows high
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    setUpHeader();
    m_letterWidth = fontMetrics().averageCharWidth();
    connect(m_model, &RecordTableModel::modelAboutToBeReset, this, [this] {
        if (const wording::TableRow *row = currentRow()) {
            m_current = row->record;
        }
    });
    connect(m_model, &RecordTableModel::modelReset, this, &RecordTable::restoreCurrent);
    connect(m_model, &RecordTableModel::dataChanged, this, &RecordTable::rowsChanged);
}

void RecordTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(narrowest);
    header->setTextElideMode(Qt::ElideRight);
    header->setStretchLastSection(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    sizeColumns();
    const QByteArray state = m_preferences.widgetState(stateKey(m_kind));
    // A damaged state, or one from a version with other columns, leaves the defaults.
    if (!state.isEmpty() && (!header->restoreState(state) || header->count() != m_model->columnCount())) {
        header->setSortIndicator(-1, Qt::AscendingOrder);
        sizeColumns();
    }
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
}

void RecordTable::sizeColumns()
{
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const int letters = m_model->columnAt(section).width;
        horizontalHeader()->resizeSection(section, letters * fontMetrics().averageCharWidth() + padding);
    }
}

void RecordTable::fitText()
{
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    const int letterWidth = fontMetrics().averageCharWidth();
    if (m_letterWidth == 0 || letterWidth == m_letterWidth) {
        return;
    }
    for (int section = 0; section < m_model->columnCount(); ++section) {
        horizontalHeader()->resizeSection(section,
                                          horizontalHeader()->sectionSize(section) * letterWidth / m_letterWidth);
    }
    m_letterWidth = letterWidth;
}

void RecordTable::saveState()
{
    m_preferences.setWidgetState(stateKey(m_kind), horizontalHeader()->saveState());
}

const wording::TableRow *RecordTable::currentRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? &m_model->rowAt(current.row()) : nullptr;
}

void RecordTable::restoreCurrent()
{
    const int row = m_current ? m_model->rowOf(*m_current) : -1;
    if (m_model->rowCount() > 0) {
        selectRow(std::max(row, 0));
        scrollTo(currentIndex());
    }
    emit rowsChanged();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        // Qt 6.4's QTableView reports focus here to screen readers even if another widget has it.
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    }
    emit rowsChanged();
}

void RecordTable::enter()
{
    setFocus(Qt::ShortcutFocusReason);
}

void RecordTable::retranslate()
{
    setAccessibleName(tableTitle(m_kind));
    m_model->retranslate();
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        fitText();
    }
    QTableView::changeEvent(event);
}

} // namespace mueang::gui
