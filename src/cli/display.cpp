// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/display.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

/**
 * Returns whether a server listens on a local socket. A `name` that starts with NUL is in Linux's abstract namespace.
 */
bool isListening(const QByteArray &name)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || static_cast<std::size_t>(name.size()) >= sizeof(address.sun_path)) {
        return false;
    }
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0) {
        return false;
    }
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(name.size()));
    const int connected = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), length);
    const bool isBusy = connected != 0 && errno == EAGAIN; // it listens, but its backlog is full
    ::close(socket);
    return connected == 0 || isBusy;
}

/** Checks an X display "host:number.screen"; an empty host or "unix" is this machine. */
bool isXDisplayUsable(const QString &display)
{
    const qsizetype colon = display.lastIndexOf(u':');
    const QString host = display.left(std::max<qsizetype>(colon, 0));
    bool isNumber = false;
    const uint number = display.mid(colon + 1).section(u'.', 0, 0).toUInt(&isNumber);
    if (colon < 0 || !isNumber) {
        return display.startsWith(u'/') && isListening(QFile::encodeName(display));
    }
    if (host.startsWith(u'/')) {
        return isListening(QFile::encodeName(display)) || isListening(QFile::encodeName(host));
    }
    if (!host.isEmpty() && host != "unix"_L1 && !host.endsWith("/unix"_L1)) {
        return true;
    }
    const QByteArray path = "/tmp/.X11-unix/X" + QByteArray::number(number);
    return isListening('\0' + path) || isListening(path);
}

bool isWaylandUsable(const QProcessEnvironment &environment)
{
    const QString display = environment.value(u"WAYLAND_DISPLAY"_s);
    if (display.isEmpty() || display.startsWith(u'/')) {
        return isListening(QFile::encodeName(display));
    }
    return isListening(QFile::encodeName(environment.value(u"XDG_RUNTIME_DIR"_s) + u'/' + display));
}

/**
 * Returns whether any of the platforms, such as "wayland;xcb" or "offscreen:size=1x1", works without a display server.
 */
bool needsNoServer(const QString &platforms)
{
    const QStringList names = platforms.split(u';', Qt::SkipEmptyParts);
    return std::ranges::any_of(names, [](const QString &platform) {
        const QString name = platform.section(u':', 0, 0).trimmed();
        return name != "xcb"_L1 && !name.startsWith("wayland"_L1);
    });
}

} // namespace

std::optional<QString> windowObstacle(const QProcessEnvironment &environment, const QString &platform)
{
    const QString platforms = platform.isEmpty() ? environment.value(u"QT_QPA_PLATFORM"_s) : platform;
    const QString display = environment.value(u"DISPLAY"_s);
    const QString wayland = environment.value(u"WAYLAND_DISPLAY"_s);
    if (needsNoServer(platforms)) {
        return std::nullopt;
    }
    const bool mayUseX = platforms.isEmpty() || platforms.contains("xcb"_L1);
    const bool mayUseWayland = platforms.isEmpty() || platforms.contains("wayland"_L1);
    if ((mayUseX && !display.isEmpty() && isXDisplayUsable(display))
        || (mayUseWayland && isWaylandUsable(environment))) {
        return std::nullopt;
    }
    if (display.isEmpty() && wayland.isEmpty()) {
        return QCoreApplication::translate(
            "mueang::Cli", "No window can open: there is no display (DISPLAY and WAYLAND_DISPLAY are not set).");
    }
    return QCoreApplication::translate("mueang::Cli", "No window can open: the display “%1” does not answer.")
        .arg(display.isEmpty() ? wayland : display);
}

} // namespace mueang::cli
