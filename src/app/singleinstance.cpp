// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace mueang::app {

namespace {

constexpr std::size_t longestRequest = 16384;
constexpr char taken = '1'; ///< acknowledges a request

/** Returns false if the path is empty or too long for a socket address. */
bool setAddress(sockaddr_un &address, const QByteArray &path)
{
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof(address.sun_path)) {
        return false;
    }
    address.sun_family = AF_UNIX;
    std::memcpy(static_cast<char *>(address.sun_path), path.constData(), static_cast<std::size_t>(path.size()));
    return true;
}

const sockaddr *generic(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address); // bind() and connect() expect the generic type
}

/** Creates a SOCK_SEQPACKET socket, which delivers a request completely or not at all. Returns -1 on failure. */
int makeSocket(int flags)
{
    return ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | flags, 0);
}

/** Applies to connect() too, which would otherwise block forever if a hung instance has a full backlog. */
void limitSending(int connection, std::chrono::milliseconds timeout)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeout);
    const timeval limit = {seconds.count(), std::chrono::microseconds(timeout - seconds).count()};
    ::setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
}

int takeLock(const QByteArray &path)
{
    constexpr mode_t onlyOwner = 0600;
    const int lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, onlyOwner);
    if (lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return -1;
    }
    return lock;
}

/** Identifies the display server; instances on different ones run side by side. */
QByteArray screenName()
{
    return qgetenv("QT_QPA_PLATFORM") + '\n' + qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
}

InstanceRequest parse(const QByteArray &packet)
{
    const QByteArrayList parts = packet.split('\0');
    return {QFile::decodeName(parts.value(0)), QString::fromUtf8(parts.value(2)), parts.value(1)};
}

} // namespace

SingleInstance::SingleInstance(const QByteArray &path, std::chrono::milliseconds timeout)
    : m_path(path)
    , m_timeout(timeout)
{
    sockaddr_un address = {};
    if (!setAddress(address, path)) {
        return;
    }
    m_lock = takeLock(path + ".lock");
    if (m_lock < 0) {
        return;
    }
    // While this process has the lock, an existing socket can only be a leftover of a killed process.
    ::unlink(path.constData());
    m_socket = makeSocket(SOCK_NONBLOCK);
    constexpr int waiting = 16;
    if (m_socket >= 0
        && (::bind(m_socket, generic(address), sizeof(address)) != 0 || ::listen(m_socket, waiting) != 0)) {
        ::close(m_socket);
        m_socket = -1;
    }
}

SingleInstance::~SingleInstance()
{
    for (QSocketNotifier *silent : m_pendingConnections) {
        silent->setEnabled(false);
        ::close(static_cast<int>(silent->socket()));
    }
    m_notifier.reset();
    if (m_socket >= 0) {
        ::unlink(m_path.constData());
        ::close(m_socket);
    }
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

QByteArray SingleInstance::defaultPath()
{
    QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    if (const QByteArray flatpak = qgetenv("FLATPAK_ID"); !flatpak.isEmpty()) {
        folder += "/app/" + flatpak; // the only runtime folder that sandboxes of the same application share
    }
    struct stat status = {};
    // After su or sudo the variable may still be that of the previous user.
    if (!folder.startsWith('/') || ::stat(folder.constData(), &status) != 0 || status.st_uid != ::geteuid()) {
        return {};
    }
    constexpr qsizetype length = 12;
    const QByteArray screen = QCryptographicHash::hash(screenName(), QCryptographicHash::Sha1).toHex().left(length);
    return folder + "/mueang-" + screen;
}

bool SingleInstance::activateRunningInstance(const InstanceRequest &request) const
{
    sockaddr_un address = {};
    if (m_lock >= 0 || !setAddress(address, m_path)) {
        return false;
    }
    const int connection = makeSocket(0);
    limitSending(connection, m_timeout);
    const QByteArray packet =
        QFile::encodeName(request.file) + '\0' + request.activationToken + '\0' + request.view.toUtf8();
    char answer = 0;
    bool isTaken = false;
    if (connection >= 0 && ::connect(connection, generic(address), sizeof(address)) == 0
        && ::send(connection, packet.constData(), static_cast<std::size_t>(packet.size()), MSG_NOSIGNAL)
            == packet.size()) {
        pollfd waiting = {connection, POLLIN, 0};
        isTaken = ::poll(&waiting, 1, static_cast<int>(m_timeout.count())) == 1
            && ::recv(connection, &answer, 1, 0) == 1 && answer == taken;
    }
    if (connection >= 0) {
        ::close(connection);
    }
    return isTaken;
}

void SingleInstance::listen(std::function<void(const InstanceRequest &)> receive)
{
    if (m_socket < 0) {
        return;
    }
    m_receive = std::move(receive);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { accept(); });
}

void SingleInstance::accept()
{
    const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (connection < 0) {
        return;
    }
    if (m_pendingConnections.size() >= maxPendingConnections) {
        receive(m_pendingConnections.front());
    }
    auto *silent = new QSocketNotifier(connection, QSocketNotifier::Read, m_notifier.get());
    m_pendingConnections.push_back(silent);
    QObject::connect(silent, &QSocketNotifier::activated, silent, [this, silent] { receive(silent); });
    QTimer::singleShot(m_timeout, silent, [this, silent] { receive(silent); });
}

/** Receives the request of a connection, if any, and closes the connection. */
void SingleInstance::receive(QSocketNotifier *connection)
{
    if (std::erase(m_pendingConnections, connection) == 0) {
        return; // already closed, and about to be deleted
    }
    const int socket = static_cast<int>(connection->socket());
    connection->setEnabled(false);
    connection->deleteLater();
    std::array<char, longestRequest> packet = {};
    const ssize_t size = ::recv(socket, packet.data(), packet.size(), 0);
    if (size > 0) {
        ::send(socket, &taken, 1, MSG_NOSIGNAL);
    }
    ::close(socket);
    if (size > 0) {
        m_receive(parse(QByteArray(packet.data(), size)));
    }
}

} // namespace mueang::app
