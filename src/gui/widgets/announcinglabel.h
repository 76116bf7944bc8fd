// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

namespace mueang::gui {

/**
 * A plain label whose new text a screen reader says by itself, once typing has paused. Qt 6.4 drops
 * QAccessible::Alert on the way to AT-SPI; the notification role with a show event is heard.
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
