// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace mueang::app {
class NoteKeeper;
}

namespace mueang::gui {

/**
 * Saves notes before a window closes. If saving fails, asks before closing; when the application quits (by a signal or
 * with the desktop session), rescues what it can without asking.
 */
class NoteCloseGuard final : public QObject
{
    Q_OBJECT

public:
    NoteCloseGuard(app::NoteKeeper &keeper, QWidget *window, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    app::NoteKeeper &m_keeper;
    QWidget *m_window;
    bool m_isAsking = false;
};

} // namespace mueang::gui
