// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace mueang::gui {

class AreaTable;
struct PaperContent;
struct PaperOrigin;
class Preferences;
class Session;

/** Prints what the window shows: the areas as a list, or the fact sheets of those selected. */
class PrintActions final : public QObject
{
    Q_OBJECT

public:
    PrintActions(Session &session, Preferences &preferences, const AreaTable &table, QMainWindow &window);

    /** The selected areas when there are several, else all shown; in the columns and the order of the table. */
    void printList() const;
    void printSheets() const;

private:
    /** What the footer says: which areas, which filters, which edition. */
    [[nodiscard]] PaperOrigin origin(bool isSelection) const;
    void open(const PaperContent &content) const;

    Session &m_session;
    Preferences &m_preferences;
    const AreaTable &m_table;
    QMainWindow &m_window;
};

} // namespace mueang::gui
