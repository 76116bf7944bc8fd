// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace mueang::app {
class Preferences;
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang::gui {

class DetailPane;
class NotePane;

/** Shows the current area: its details from the catalogue, and below them the user's note. */
class AreaPane final : public QWidget
{
    Q_OBJECT

public:
    AreaPane(app::Session &session, app::Preferences &preferences, app::WorkspaceController &workspace,
             QWidget *parent);

    /** Returns the widget with the text of the details. */
    [[nodiscard]] QWidget &page() const;

    /** Moves the keyboard focus to the note. */
    void enterNote();

    /** Adds a button for the action above the details. */
    void showStar(QAction *star);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addNote();
    void limitNote();

    app::Session &m_session;
    app::WorkspaceController &m_workspace;
    QVBoxLayout *m_layout;
    DetailPane *m_details;
    NotePane *m_note = nullptr; ///< created once the notes are open, for which the first frame does not wait
};

} // namespace mueang::gui
