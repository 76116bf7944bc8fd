// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace mueang::gui {

class AnnouncingLabel;

/** One sentence about a finished action, announced to screen readers, with a button for the next step. */
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(const QString &sentence, const QString &action);

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    AnnouncingLabel *m_text;
    QToolButton *m_action;
    QToolButton *m_close;
};

} // namespace mueang::gui
