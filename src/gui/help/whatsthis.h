// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QObject>

class QMainWindow;
class QMenu;
class QWidget;

namespace mueang::gui {

class FacetPanel;

/** The parts of the window that are explained beside its status bar. */
struct ExplainedParts
{
    FacetPanel &facets;
    QWidget &details;
    const QMenu &eras;
};

/**
 * Explains the parts of the window ("What's this?"). Texts are made on demand, so that they cost nothing at the start.
 */
class WhatsThis final : public QObject
{
    Q_OBJECT

public:
    WhatsThis(const app::Session &session, const ExplainedParts &parts, QMainWindow &window);

    /**
     * Explains what has keyboard focus: the current value of a list or its column, else the part of the window. If
     * there is no explanation, enters Qt's "What's This?" mode, in which the next click chooses what to explain.
     */
    void explain();

private:
    void explainParts();
    void explainFilters();

    const app::Session &m_session;
    ExplainedParts m_parts;
    QMainWindow &m_window;
};

} // namespace mueang::gui
