// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;

namespace mueang::gui {

/**
 * Follows the desktop's colour scheme through org.freedesktop.portal.Settings, because Qt 6.4 has no
 * QStyleHints::colorScheme. The calls do not block; without a portal no signal is emitted.
 */
class ColorScheme final : public QObject
{
    Q_OBJECT

public:
    explicit ColorScheme(QObject *parent = nullptr);

    /** Requests the current colour scheme and subscribes to its changes. */
    void follow();

signals:
    void darkPreferenceChanged(bool dark);

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void onAnswer(QDBusPendingCallWatcher *watcher);
};

} // namespace mueang::gui
