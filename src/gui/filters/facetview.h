// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace mueang::gui {

class FacetModel;

/** The values of one filter, as high as all its rows: the panel scrolls, not this view. */
class FacetView final : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetView(QWidget *parent = nullptr);

    void setFacetModel(FacetModel *model);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void toggle(const QModelIndex &index);
    void adaptHeight();
    void adaptCountWidth();
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int rowHeightOf() const;

    QPoint m_pressed;
};

} // namespace mueang::gui
