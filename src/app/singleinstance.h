// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace mueang::app {

/** Request from a later start to the running instance. */
struct InstanceRequest
{
    QString file; ///< absolute path; empty to only raise the window
    QString view; ///< id of a view of CentreViews; empty to keep the current one
    QByteArray activationToken; ///< XDG activation token or startup notification id from the desktop; may be empty
};

/**
 * Ensures one window per user and display. The first instance holds a lock (flock) and listens on a local socket; later
 * ones pass their request to it and exit. The kernel releases the lock however the process ends, so leftovers of a
 * killed one never block the next start. Uses plain system calls, because it runs before the window and must take
 * microseconds only. GUI thread.
 */
class SingleInstance final
{
public:
    /** Maximum number of open connections that have not sent a request yet. */
    static constexpr std::size_t maxPendingConnections = 16;

    /**
     * `path` is that of the socket; if it is empty or its folder is not writable, every start is a first instance.
     * `timeout` limits each wait for the peer; a connection that stays silent longer is closed.
     */
    explicit SingleInstance(const QByteArray &path, std::chrono::milliseconds timeout = std::chrono::seconds(2));
    ~SingleInstance();
    Q_DISABLE_COPY_MOVE(SingleInstance)

    /**
     * Returns a path in $XDG_RUNTIME_DIR that depends on the display; empty if that folder is missing or belongs to
     * another user.
     */
    [[nodiscard]] static QByteArray defaultPath();

    /**
     * Sends a request to the running instance and returns whether it accepted. Returns false in the first instance, and
     * if the other one does not answer in time: a second window is then better than none.
     */
    [[nodiscard]] bool activateRunningInstance(const InstanceRequest &request) const;

    /** Passes the requests of later starts to `receive`, from the event loop. Requires a QCoreApplication. */
    void listen(std::function<void(const InstanceRequest &)> receive);

private:
    void accept();
    void receive(QSocketNotifier *connection);

    QByteArray m_path;
    std::chrono::milliseconds m_timeout;
    int m_lock = -1;
    int m_socket = -1; ///< listening; -1 in a later instance
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<QSocketNotifier *>
        m_pendingConnections; ///< accepted, without a request yet, oldest first; children of m_notifier
    std::function<void(const InstanceRequest &)> m_receive;
};

} // namespace mueang::app
