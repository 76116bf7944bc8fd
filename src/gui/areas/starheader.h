// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue/types.h"

#include <QHeaderView>

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class AreaTableModel;
class RowSelection;

/**
 * A vertical header that shows the star of each area, toggled by a click, and a symbol for a note; it stays visible
 * when the table scrolls. The keyboard has an action for the star; the row's accessible text contains both.
 */
class StarHeader final : public QHeaderView
{
    Q_OBJECT

public:
    StarHeader(const app::Session &session, const AreaTableModel &model, const RowSelection &selection,
               QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void starClicked(mueang::catalogue::Index area);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowAt(const QPoint &position) const;
    void setHovered(int row);

    const app::Session &m_session;
    const AreaTableModel &m_model;
    const RowSelection &m_selection;
    int m_pressed = -1;
    int m_hovered = -1;
};

} // namespace mueang::gui
