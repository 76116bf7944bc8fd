// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace mueang::gui {

/** A line of text in which the window's shortcuts work. */
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

signals:
    /** Down or Enter: on to what was found. */
    void resultsWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    /** Escape; empties the field. */
    virtual void giveUp();

private:
    void nameSigns();
};

} // namespace mueang::gui
