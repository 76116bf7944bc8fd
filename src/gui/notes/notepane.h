// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notekeeper.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class AnnouncingLabel;
class NoteEditor;

/** Edits the user's note on the current area, saved automatically, with a line that shows whether it is saved. */
class NotePane final : public QWidget
{
    Q_OBJECT

public:
    NotePane(app::Session &session, app::WorkspaceController &workspace, QWidget *parent);

    /** Moves the keyboard focus to the note, if an area is current. */
    void enter();
    /** Sets the maximum height of the note's text, in pixels. */
    void setHeightLimit(int height);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void connectAll();
    void onSelection();
    void showNote();
    void showState();
    void showConflict(const workspace::NoteConflict &conflict);
    void tryAgain();
    void retranslate();

    /** Returns a null string if notes can be written. */
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool isTrouble() const;

    app::Session &m_session;
    app::WorkspaceController &m_workspace;
    app::NoteKeeper m_keeper;
    QString m_area; ///< stable id; empty = no current area
    std::optional<Error> m_openError;
    std::optional<app::NoteState> m_announced; ///< state announced to screen readers since the area became current
    bool m_hasTyped = false; ///< since the area became current
    QLabel *m_title;
    NoteEditor *m_editor;
    QLabel *m_icon;
    AnnouncingLabel *m_state;
    QToolButton *m_again;
};

} // namespace mueang::gui
