// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/areatable.h"

#include "app/preferences.h"
#include "gui/areas/columnheader.h"
#include "gui/areas/starheader.h"
#include "gui/widgets/celldelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>
#include <memory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

const QString stateName = u"areaTable"_s;

} // namespace

AreaTable::AreaTable(app::Session &session, app::Preferences &preferences, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_model(new AreaTableModel(session, this))
    , m_rows(new RowSelection(m_model, this))
{
    setObjectName(u"areaTable"_s);
    horizontalHeader()->hide(); // a visible header would measure all its columns at each step below
    setModel(m_model);
    const std::unique_ptr<QItemSelectionModel> replaced(selectionModel());
    setSelectionModel(m_rows);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    auto *stars = new StarHeader(session, *m_model, *m_rows, this);
    setVerticalHeader(stars);
    stars->setMinimumSectionSize(1); // else a header with a larger font would keep the rows high
    setCornerButtonEnabled(false);
    connect(stars, &StarHeader::starClicked, this, &AreaTable::starClicked);
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    setUpHeader();
    connectHeader();
    restoreColumns();
    m_letterWidth = fontMetrics().averageCharWidth();
    // A click changes the selection and the current row; the timer publishes both at once.
    m_publishing.setSingleShot(true);
    connect(&m_publishing, &QTimer::timeout, this, &AreaTable::publishSelection);
    const auto publishSoon = [this] {
        if (!m_isSyncing) {
            m_publishing.start(0);
        }
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, publishSoon);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, publishSoon);
    connect(m_model, &AreaTableModel::modelAboutToBeReset, this, [this] {
        // A selection not yet published survives the new rows, unless they are of another catalogue.
        if (m_publishing.isActive() && m_model->isOfSession()) {
            publishSelection();
        }
        m_publishing.stop();
    });
    connect(m_model, &AreaTableModel::modelReset, this, &AreaTable::syncSelection);
    connect(&session, &app::Session::selectionChanged, this, &AreaTable::syncSelection);
    connect(&session, &app::Session::queryChanged, this, &AreaTable::showOrder);
    retranslate();
    showOrder();
    horizontalHeader()->show();
}

void AreaTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(56);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
}

void AreaTable::connectHeader()
{
    const QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &AreaTable::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &AreaTable::columnsChanged);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &position) { emit columnMenuWanted(header->mapToGlobal(position)); });
}

void AreaTable::resetColumns()
{
    const auto before = visibleColumns();
    {
        const QSignalBlocker quiet(this); // columnsChanged() is emitted once, below
        QHeaderView *header = horizontalHeader();
        for (int section = 0; section < header->count(); ++section) {
            header->moveSection(header->visualIndex(section), section);
            header->resizeSection(section, usualWidth(AreaTableModel::columnAt(section), fontMetrics()));
        }
        const auto shown = wording::defaultColumns();
        showColumns(*header, {shown.begin(), shown.end()});
    }
    if (visibleColumns() != before) {
        emit columnsChanged();
    }
}

void AreaTable::fitText()
{
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    const int letterWidth = fontMetrics().averageCharWidth();
    if (m_letterWidth == 0 || letterWidth == m_letterWidth) {
        return;
    }
    QHeaderView *header = horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const int width = header->sectionSize(section) * letterWidth / m_letterWidth;
        const query::AreaColumn column = AreaTableModel::columnAt(section);
        header->resizeSection(section, header->isSectionHidden(section) ? usualWidth(column, fontMetrics()) : width);
    }
    m_letterWidth = letterWidth;
}

void AreaTable::restoreColumns()
{
    resetColumns();
    const QByteArray state = m_preferences.widgetState(stateName);
    if (state.isEmpty()) {
        return;
    }
    // A damaged state, or one from a version with other columns, leaves the defaults.
    if (!horizontalHeader()->restoreState(state) || horizontalHeader()->count() != m_model->columnCount()
        || visibleColumns().empty()) {
        resetColumns();
    }
    setUpHeader();
}

void AreaTable::saveColumns()
{
    m_preferences.setWidgetState(stateName, horizontalHeader()->saveState());
}

std::vector<query::AreaColumn> AreaTable::visibleColumns() const
{
    return columnsShown(*horizontalHeader());
}

bool AreaTable::isColumnVisible(query::AreaColumn column) const
{
    return !horizontalHeader()->isSectionHidden(sectionOf(column));
}

void AreaTable::setColumnVisible(query::AreaColumn column, bool visible)
{
    // Without a column there would be no header whose menu could show one.
    const bool isLast = !visible && visibleColumns().size() == 1;
    if (isLast || visible == isColumnVisible(column)) {
        return;
    }
    horizontalHeader()->setSectionHidden(sectionOf(column), !visible);
    emit columnsChanged();
}

void AreaTable::setVisibleColumns(const std::vector<query::AreaColumn> &columns)
{
    if (columns.empty() || columns == visibleColumns()) {
        return;
    }
    {
        const QSignalBlocker quiet(this); // columnsChanged() is emitted once, below
        showColumns(*horizontalHeader(), columns);
    }
    emit columnsChanged();
}

void AreaTable::sortBy(int section)
{
    query::Query query = m_session.query();
    const query::AreaColumn column = AreaTableModel::columnAt(section);
    const query::Order applied = query.appliedOrder();
    query.order = {column, !applied.byList && applied.column == column && !applied.descending};
    m_session.setQuery(query);
    showOrder();
}

void AreaTable::showOrder()
{
    const query::Order order = m_session.query().appliedOrder();
    horizontalHeader()->setSortIndicatorShown(!order.byList);
    horizontalHeader()->setSortIndicator(sectionOf(order.column),
                                         order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void AreaTable::publishSelection()
{
    std::vector<catalogue::Index> selected;
    selected.reserve(static_cast<std::size_t>(m_rows->rows().count(true)));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_rows->hasRow(row)) {
            selected.push_back(m_model->areaAt(row));
        }
    }
    const QModelIndex current = currentIndex();
    m_session.setSelection(std::move(selected),
                           current.isValid() ? std::optional(m_model->areaAt(current.row())) : std::nullopt);
}

void AreaTable::syncSelection()
{
    if (m_isSyncing || m_model->rowCount() == 0 || !m_model->isOfSession()) {
        return;
    }
    const QScopedValueRollback taking(m_isSyncing, true);
    m_rows->setRows(m_model->rowsOf(m_session.selectedAreas()));
    const auto current = m_session.currentArea();
    const int row = current ? m_model->rowOf(*current) : -1;
    if (row >= 0 && row != currentIndex().row()) {
        const int section = m_currentSection >= 0 ? m_currentSection : std::max(0, horizontalHeader()->logicalIndex(0));
        selectionModel()->setCurrentIndex(m_model->index(row, section), QItemSelectionModel::NoUpdate);
    }
}

void AreaTable::enter()
{
    if (m_model->rowCount() > 0 && !selectionModel()->hasSelection()) {
        selectRow(0);
    }
    setFocus(Qt::ShortcutFocusReason);
}

void AreaTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid()) {
        m_currentSection = current.column();
    }
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        // Qt 6.4's QTableView reports focus here to screen readers even if another widget has it, such as the map.
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    }
}

void AreaTable::retranslate()
{
    setAccessibleName(tr("Areas"));
    m_model->retranslate();
}

void AreaTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitText();
    }
    QTableView::changeEvent(event);
}

} // namespace mueang::gui
