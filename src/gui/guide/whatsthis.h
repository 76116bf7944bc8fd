// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/session.h"

#include <QObject>

class QMainWindow;

namespace mueang::gui {

/**
 * What has the keyboard is explained beside it: the value or the column of a list, else the part of the window. Where
 * there is nothing to say, the next click says what to explain.
 */
void explainFocus();

/** Keeps "What's this?" of the window's parts as the open catalogue and the language want it. */
class WhatsThis final : public QObject
{
    Q_OBJECT

public:
    /** When all parts of the window are there. */
    WhatsThis(const Session &session, QMainWindow &window);

private:
    void explainParts();
    void explainValues();

    const Session &m_session;
    QMainWindow &m_window;
};

} // namespace mueang::gui
