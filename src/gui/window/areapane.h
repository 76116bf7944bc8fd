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

/** The current area: what the catalogue says of it, and below it the user's own note. */
class AreaPane final : public QWidget
{
    Q_OBJECT

public:
    AreaPane(app::Session &session, app::Preferences &preferences, app::WorkspaceController &workspace,
             QWidget *parent);

    /** The keyboard goes to the note. */
    void enterNote();

    /** A button for it stands over the details. */
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
    NotePane *m_note = nullptr; ///< there as soon as the notes were opened, which the first frame does not wait for
};

} // namespace mueang::gui
