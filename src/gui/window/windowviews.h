// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QWidget;

namespace mueang::app {
class Preferences;
class Session;
} // namespace mueang::app

namespace mueang::gui {

class CentreViews;

/** Adds all views with their window actions to the centre; the table of areas exists already. */
void addViews(CentreViews &views, QWidget &areaTable, app::Session &session, app::Preferences &preferences,
              const QMainWindow &window);

} // namespace mueang::gui
