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

/** The user's note on the current area, saved by itself, and a line that says how it stands with that. */
class NotePane final : public QWidget
{
    Q_OBJECT

public:
    NotePane(app::Session &session, app::WorkspaceController &workspace, QWidget *parent);

    /** The keyboard goes to the note, if there is an area to write about. */
    void enter();
    /** For the text, in pixels. */
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

    /** Nothing when notes can be written. */
    [[nodiscard]] QString readOnlyReason() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool isTrouble() const;

    app::Session &m_session;
    app::WorkspaceController &m_workspace;
    app::NoteKeeper m_keeper;
    QString m_area; ///< id; empty = none is chosen
    std::optional<Error> m_openError;
    std::optional<app::NoteState> m_told; ///< by a screen reader, since the area was chosen
    bool m_hasTyped = false; ///< in this area, since it was chosen
    QLabel *m_title;
    NoteEditor *m_editor;
    QLabel *m_icon;
    AnnouncingLabel *m_state;
    QToolButton *m_again;
};

} // namespace mueang::gui
