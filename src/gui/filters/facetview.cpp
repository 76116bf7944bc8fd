// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filters/facetview.h"

#include "gui/filters/facetmodel.h"
#include "gui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace mueang::gui {

namespace {

constexpr int countPadding = 16; ///< left and right together
constexpr int focusRadius = 4;
constexpr int focusWidth = 2;

} // namespace

FacetView::FacetView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setIndentation(20);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    connect(this, &QTreeView::expanded, this, &FacetView::adaptHeight);
    connect(this, &QTreeView::collapsed, this, &FacetView::adaptHeight);
    // The whole row is the click target; the delegate handles the check box itself.
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const QModelIndex label = index.siblingAtColumn(FacetModel::LabelColumn);
        const int boxEnd = visualRect(label).left() + style()->pixelMetric(QStyle::PM_IndicatorWidth) + 8;
        if (index.column() != FacetModel::LabelColumn || m_pressed.x() > boxEnd) {
            toggle(label);
        }
    });
}

void FacetView::setFacetModel(FacetModel *model)
{
    setModel(model);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setSectionResizeMode(FacetModel::LabelColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(FacetModel::CountColumn, QHeaderView::Fixed);
    connect(model, &FacetModel::modelReset, this, &FacetView::adaptHeight);
    connect(model, &FacetModel::modelReset, this, &FacetView::adaptCountWidth);
    connect(model, &FacetModel::dataChanged, this, &FacetView::adaptCountWidth);
    adaptHeight();
    adaptCountWidth();
}

void FacetView::adaptCountWidth()
{
    // No child's count exceeds its parent's, so the top-level rows suffice. ResizeToContents would ask the style about
    // every row at each change.
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString count = model()->index(row, FacetModel::CountColumn).data().toString();
        width = std::max(width, fontMetrics().horizontalAdvance(count));
    }
    header()->resizeSection(FacetModel::CountColumn, width + countPadding);
}

void FacetView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    // One frame for the arrow, the label and the count; a style sheet would frame each of them.
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(currentColors().accent, focusWidth));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), focusRadius, focusRadius);
        painter->restore();
    }
}

void FacetView::toggle(const QModelIndex &index)
{
    const bool checked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    model()->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QTreeView::mousePressEvent(event);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        && currentIndex().isValid()) {
        toggle(currentIndex().siblingAtColumn(FacetModel::LabelColumn));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() != nullptr && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(model()->index(0, 0));
    }
    QTreeView::focusInEvent(event);
}

int FacetView::contentHeight() const
{
    if (model() == nullptr) {
        return 0;
    }
    int rows = model()->rowCount();
    const int roots = rows;
    for (int row = 0; row < roots; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (isExpanded(index)) {
            rows += model()->rowCount(index);
        }
    }
    const int rowHeight = roots == 0 ? 0 : rowHeightOf();
    return rows * rowHeight + 2 * frameWidth();
}

int FacetView::rowHeightOf() const
{
    return std::max(rowHeight(model()->index(0, 0)), sizeHintForRow(0));
}

void FacetView::adaptHeight()
{
    updateGeometry();
    setFixedHeight(contentHeight());
}

void FacetView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    // The style sheet gives the rows a minimum height, which matters with small text.
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && model() != nullptr) {
        adaptHeight();
        adaptCountWidth();
    }
}

QSize FacetView::sizeHint() const
{
    return {QTreeView::sizeHint().width(), contentHeight()};
}

QSize FacetView::minimumSizeHint() const
{
    return {0, contentHeight()};
}

} // namespace mueang::gui
