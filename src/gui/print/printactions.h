// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace mueang::paper {
struct PaperContent;
struct PaperOrigin;
} // namespace mueang::paper

namespace mueang::app {
class Preferences;
class Session;
} // namespace mueang::app

namespace mueang::gui {

class AreaTable;

/** Prints what the window shows: a list of areas, or fact sheets of the selected areas. */
class PrintActions final : public QObject
{
    Q_OBJECT

public:
    PrintActions(app::Session &session, app::Preferences &preferences, const AreaTable &table, QMainWindow &window);

    /** Prints the selected areas if there are several, else all shown, with the table's columns and order. */
    void printList() const;
    void printSheets() const;

private:
    /** Returns the content of the footer: which areas, which filters, which edition. */
    [[nodiscard]] paper::PaperOrigin origin(bool isSelection) const;
    void open(const paper::PaperContent &content) const;

    app::Session &m_session;
    app::Preferences &m_preferences;
    const AreaTable &m_table;
    QMainWindow &m_window;
};

} // namespace mueang::gui
