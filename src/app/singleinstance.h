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

/** What a start asks of the window that is open already. */
struct InstanceRequest
{
    QString file; ///< an absolute path; empty = only come to the front
    QString view; ///< a word of CentreViews; empty = what is shown stays
    QByteArray activationToken; ///< of XDG activation or startup notification, as the desktop gave it; may be empty
};

/**
 * One window for each user and screen. The first start holds a lock and listens at a local socket beside it; a later
 * one hands its request over and ends. The kernel frees the lock however the first one ends, so what a killed
 * program leaves behind never stops the next. Costs no library and some microseconds: it runs before the window.
 * GUI thread.
 */
class SingleInstance final
{
public:
    /** The most connections that are kept open until they say something. */
    static constexpr std::size_t mostSilent = 16;

    /**
     * `path` is the socket's; empty, or in a folder that cannot be written: every start is the first. `timeout` is
     * for each wait for the other side: a connection that says nothing for that long is closed.
     */
    explicit SingleInstance(const QByteArray &path, std::chrono::milliseconds timeout = std::chrono::seconds(2));
    ~SingleInstance();
    Q_DISABLE_COPY_MOVE(SingleInstance)

    /** In $XDG_RUNTIME_DIR, by screen; empty when that folder is not there or not the user's own. */
    [[nodiscard]] static QByteArray defaultPath();

    /**
     * True when an open window took the request. False for the first start, and when the other one does
     * not accept or answer in time: then a second window is better than none.
     */
    [[nodiscard]] bool handOver(const InstanceRequest &request) const;

    /** Requests of later starts come to `receive`, from the event loop. Needs the application object. */
    void listen(std::function<void(const InstanceRequest &)> receive);

private:
    void accept();
    void receive(QSocketNotifier *connection);

    QByteArray m_path;
    std::chrono::milliseconds m_timeout;
    int m_lock = -1;
    int m_socket = -1; ///< listening; -1 for a later start
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<QSocketNotifier *> m_silent; ///< accepted connections, the oldest first; children of m_notifier
    std::function<void(const InstanceRequest &)> m_receive;
};

} // namespace mueang::app
