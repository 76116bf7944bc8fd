// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QWidget;

namespace mueang::app {
class Preferences;
class Session;
} // namespace mueang::app

namespace mueang::gui {

class CentreViews;

/** The actions that show the views. */
struct ViewChoices
{
    QAction *table;
    QAction *map;
    QAction *charts;
    QAction *provinces;
    QAction *rounds;
    QAction *sources;
    QAction *glossary;
};

/** Adds all views with their actions to the centre; the table of areas exists already. */
void addViews(CentreViews &views, QWidget &areaTable, app::Session &session, app::Preferences &preferences,
              const ViewChoices &choices);

} // namespace mueang::gui
