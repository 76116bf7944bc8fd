// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;
constexpr uint preferDark = 1; // 0: no preference, 2: light

/** Unwraps nested variants: Read() returns one level more than SettingChanged carries. */
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
{ }

void ColorScheme::follow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // Qt compares normalized signatures, which contain no blanks.
    // clang-format off
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << QString(appearanceGroup) << QString(schemeKey);
    const auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &ColorScheme::onAnswer);
}

void ColorScheme::onAnswer(QDBusPendingCallWatcher *watcher)
{
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    if (reply.isValid()) {
        emit darkPreferenceChanged(unwrapped(QVariant::fromValue(reply.value())).toUInt() == preferDark);
    }
}

void ColorScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey) {
        emit darkPreferenceChanged(unwrapped(value.variant()).toUInt() == preferDark);
    }
}

} // namespace mueang::gui
