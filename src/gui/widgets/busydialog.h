// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace mueang::gui {

/** Says what takes its time and lets the user stop it; shows itself only when it takes longer than a moment. */
class BusyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BusyDialog(QWidget *parent = nullptr);

    /** `text` is a sentence such as "Opening “x.sqlite”…". */
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
    QTimer m_patience;
};

} // namespace mueang::gui
