// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/areas/areatable.h"
#include "gui/notes/noteeditor.h"
#include "windowfixture.h"

#include <QLabel>
#include <QPushButton>

namespace mueang::gui {

/** The window with its first area chosen, to write notes in. Another window is a controller on the same folder. */
class NoteFixture final
{
public:
    /** Ends with an editor that can be written in, or, after a fault was prepared, with one that cannot. */
    [[nodiscard]] bool start();
    [[nodiscard]] bool restart();

    [[nodiscard]] WindowFixture &base() { return m_fixture; }

    [[nodiscard]] MainWindow &window() { return m_fixture.window(); }

    [[nodiscard]] app::Session &session() { return m_fixture.session(); }

    [[nodiscard]] app::WorkspaceController &workspace() { return m_fixture.workspace(); }

    [[nodiscard]] NoteEditor &editor() const { return *m_fixture.find<NoteEditor>(QStringLiteral("noteEditor")); }

    [[nodiscard]] QWidget *find(const QString &name) const { return m_fixture.find<QWidget>(name); }

    [[nodiscard]] QString folder() const { return m_fixture.path(QStringLiteral("data/mueang")); }

    /** A file stands where the folder should be: nothing can be saved, by root neither. */
    [[nodiscard]] QString inTheWay() const { return m_fixture.path(QStringLiteral("data")); }

    /** The stable id of the area in that row of the table. */
    [[nodiscard]] QString idOf(int row);
    void choose(int row);
    void type(const QString &text);
    /** The focus goes to the table, and what was asked for is done. */
    void leave();

    [[nodiscard]] QString shown() const { return editor().text(); }

    [[nodiscard]] QString state() const { return m_fixture.find<QLabel>(QStringLiteral("noteState"))->text(); }

    [[nodiscard]] bool isSaved() const { return state().startsWith(QStringLiteral("Saved · ")); }

    [[nodiscard]] bool isNotSaved() const { return state().startsWith(QStringLiteral("Not saved: ")); }

    /** What is on the disk, read by somebody else. */
    [[nodiscard]] QString saved(int row);
    /** As another window does it. */
    void writeElsewhere(int row, const QString &text);
    /** Of a dialog of the window; null = it is not open. */
    [[nodiscard]] QPushButton *button(const QString &dialog, const QString &name) const;

private:
    [[nodiscard]] bool isReady();

    WindowFixture m_fixture;
};

} // namespace mueang::gui
