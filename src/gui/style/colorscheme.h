// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;

namespace mueang::gui {

/**
 * Follows the desktop's wish for light or dark through org.freedesktop.portal.Settings, because Qt
 * 6.4 has no QStyleHints::colorScheme. Asks without blocking; a desktop without the portal never
 * answers, and nothing happens.
 */
class ColorScheme final : public QObject
{
    Q_OBJECT

public:
    explicit ColorScheme(QObject *parent = nullptr);

    /** Asks now and listens to changes from then on. */
    void follow();

signals:
    void darkWished(bool dark);

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void onAnswer(QDBusPendingCallWatcher *watcher);
};

} // namespace mueang::gui
