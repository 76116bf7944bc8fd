// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace mueang::gui {

/** A line edit that leaves the window's shortcuts working. */
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

signals:
    /** Emitted on Down, Enter and Return, to move the focus to the results. */
    void resultsRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    /** Handles Escape; the default clears the field. */
    virtual void cancelEdit();

private:
    void nameActions();
};

} // namespace mueang::gui
