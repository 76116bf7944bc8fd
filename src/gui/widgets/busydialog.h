// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace mueang::gui {

/** Shows what is in progress, with a button to cancel it. Appears only if the work takes longer than 300 ms. */
class BusyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BusyDialog(QWidget *parent = nullptr);

    /** Starts the delay; `text` is a sentence such as "Opening “x.sqlite”…". */
    void start(const QString &text);
    void finish();
    void reject() override;

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QPushButton *m_cancel;
    QTimer m_showDelay;
};

} // namespace mueang::gui
