// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

class AnnouncingLabel;

/**
 * A bar above rows that answer a guess at the search text: states what was searched for and offers the text as typed.
 */
class CorrectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionBar(app::Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    app::Session &m_session;
    AnnouncingLabel *m_text;
    QToolButton *m_undo;
};

/** Returns whether the rows shown answer a guess at the search text. */
[[nodiscard]] bool showsGuess(const app::Session &session);

/** Searches for the text exactly as typed. */
void undoGuess(app::Session &session);

} // namespace mueang::gui
