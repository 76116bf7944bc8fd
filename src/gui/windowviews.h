// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QWidget;

namespace mueang::gui {

class CentreViews;
class Preferences;
class Session;

/** Gives the centre all its views, by the window's actions; the table of the areas is there already. */
void addViews(CentreViews &views, QWidget &areaTable, Session &session, Preferences &preferences,
              const QMainWindow &window);

} // namespace mueang::gui
