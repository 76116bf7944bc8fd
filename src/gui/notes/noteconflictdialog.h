// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notekeeper.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace mueang::gui {

/**
 * Shows two versions of a note, written in two windows, side by side with the ways to resolve the conflict. Closing the
 * dialog leaves it unresolved.
 */
class NoteConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteConflictDialog(const QString &areaName, const workspace::NoteConflict &conflict, QWidget *parent);

signals:
    void chosen(mueang::app::NoteChoice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *makeText(QLabel *label, QPlainTextEdit *view, const QString &text);
    QLayout *makeButtons();
    void retranslate();

    QString m_areaName;
    QLabel *m_what;
    QLabel *m_mineLabel;
    QLabel *m_theirsLabel;
    QPlainTextEdit *m_mine;
    QPlainTextEdit *m_theirs;
    QPushButton *m_keepTheirs;
    QPushButton *m_keepMine;
    QPushButton *m_keepBoth;
};

} // namespace mueang::gui
