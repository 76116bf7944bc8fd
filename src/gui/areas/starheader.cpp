// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/starheader.h"

#include "app/session.h"
#include "gui/areas/areatablemodel.h"
#include "gui/areas/rowselection.h"
#include "gui/style/star.h"
#include "gui/style/theme.h"
#include "text/safetext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace mueang::gui {

namespace {

constexpr int starWidth = 32; ///< a click target of usable size
constexpr int noteWidth = 18;
constexpr double starRadius = 8;
constexpr double lineWidth = 1.4;

void paintStar(QPainter &painter, const QRectF &rect, app::StarState state, const QColor &strong, const QColor &quiet)
{
    const QPainterPath star = starPath(rect.center() + QPointF(0, 0.5), starRadius);
    painter.setPen(
        QPen(state == app::StarState::None ? quiet : strong, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(state == app::StarState::Starred ? QBrush(strong) : QBrush());
    painter.drawPath(star);
    if (state == app::StarState::OtherList) {
        painter.setBrush(strong);
        painter.drawPath(starPath(rect.center() + QPointF(0, 0.5), starRadius / 3));
    }
}

/** Draws a sheet with lines, filled with `found`, which is a colour if the search matched the note. */
void paintNote(QPainter &painter, const QRectF &rect, const QColor &color, const QBrush &found)
{
    const QRectF sheet(rect.left() + 1, rect.center().y() - 6, 11, 12);
    painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(found);
    painter.drawRoundedRect(sheet, 1.5, 1.5);
    for (const double y : {3.5, 6.0, 8.5}) {
        painter.drawLine(sheet.topLeft() + QPointF(3, y), sheet.topLeft() + QPointF(y > 8 ? 6 : 8, y));
    }
}

} // namespace

StarHeader::StarHeader(const app::Session &session, const AreaTableModel &model, const RowSelection &selection,
                       QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_session(session)
    , m_model(model)
    , m_selection(selection)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMouseTracking(true);
    connect(&session, &app::Session::marksChanged, this, [this] {
        updateGeometry(); // the first note makes room for its symbol
        emit geometriesChanged();
        viewport()->update();
    });
    connect(&session, &app::Session::selectionChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize StarHeader::sizeHint() const
{
    return {m_session.marks().noted.empty() ? starWidth : starWidth + noteWidth, 0};
}

void StarHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const catalogue::Index area = m_model.areaAt(row);
    const bool isSelected = m_selection.hasRow(row);
    const ThemeColors colors = currentColors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, isSelected ? colors.selection : row == m_hovered ? colors.hover : colors.surface);
    painter->fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colors.hairline);
    const QColor strong = isSelected ? colors.selectionText : colors.accent;
    paintStar(*painter, QRectF(rect.left(), rect.top(), starWidth, rect.height()), m_session.marks().star(area), strong,
              isSelected ? colors.selectionText : colors.control);
    if (m_session.marks().noted.contains(area)) {
        paintNote(*painter, QRectF(rect.left() + starWidth, rect.top(), noteWidth, rect.height()), strong,
                  m_model.isNoteFound(row) ? QBrush(isSelected ? colors.selectionFound : colors.found) : QBrush());
    }
    painter->restore();
}

int StarHeader::rowAt(const QPoint &position) const
{
    return position.x() < starWidth ? logicalIndexAt(position) : -1;
}

void StarHeader::setHovered(int row)
{
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void StarHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->pos()) : -1;
}

void StarHeader::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->pos()));
}

void StarHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && row >= 0 && row == rowAt(event->pos())) {
        emit starClicked(m_model.areaAt(row));
    }
}

void StarHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // a double click toggles twice
}

void StarHeader::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QHeaderView::leaveEvent(event);
}

bool StarHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const int row = logicalIndexAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : text::plainToolTip(m_model.marksText(row)), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace mueang::gui
