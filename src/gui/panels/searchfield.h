// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace mueang::gui {

class Session;

/**
 * The search text of the query, live. Escape undoes a guess, then empties it; Down and Enter ask for the results, and
 * the window's shortcuts work in it.
 */
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(Session &session, QWidget *parent = nullptr);

signals:
    void resultsWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session &m_session;
};

} // namespace mueang::gui
