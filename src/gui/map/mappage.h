// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class MapView;
class PictureButton;
class UnplacedList;

/** The map with its buttons and legend, and beside it the areas that it cannot show. */
class MapPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MapPage(app::Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTools();
    void retranslate();

    MapView *m_view;
    UnplacedList *m_unplaced;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_fit;
    PictureButton *m_picture;
};

} // namespace mueang::gui
