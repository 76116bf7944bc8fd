// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

namespace mueang::gui {

/**
 * A plain-text label that announces new text to screen readers once typing has paused. Qt 6.4 does not forward
 * QAccessible::Alert to AT-SPI, so it uses the notification role and a show event.
 */
class AnnouncingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit AnnouncingLabel(QWidget *parent = nullptr);

    void announce(const QString &text);

private:
    QTimer m_pause;
};

} // namespace mueang::gui
