// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QObject>

class QMainWindow;

namespace mueang::gui {

/** "What's this?" of the window's parts: found out when somebody asks, so that it costs nothing before. */
class WhatsThis final : public QObject
{
    Q_OBJECT

public:
    WhatsThis(const app::Session &session, QMainWindow &window);

    /**
     * What has the keyboard is explained beside it: the value or the column of a list, else the part of the window.
     * Where there is nothing to say, the next click says what to explain.
     */
    void explain();

private:
    void explainParts();
    void explainValues();

    const app::Session &m_session;
    QMainWindow &m_window;
};

} // namespace mueang::gui
