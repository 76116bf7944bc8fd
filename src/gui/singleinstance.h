// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace mueang::gui {

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
    /** `path` is the socket's; empty, or in a folder that cannot be written: every start is the first. */
    explicit SingleInstance(const QByteArray &path);
    ~SingleInstance();
    Q_DISABLE_COPY_MOVE(SingleInstance)

    /** In $XDG_RUNTIME_DIR, by screen; empty when that folder is not there or not the user's own. */
    [[nodiscard]] static QByteArray defaultPath();

    /**
     * True when an open window took the request. False for the first start, and when the other one does
     * not answer within two seconds: then a second window is better than none.
     */
    [[nodiscard]] bool handOver(const InstanceRequest &request) const;

    /** Requests of later starts come to `receive`, from the event loop. Needs the application object. */
    void listen(std::function<void(const InstanceRequest &)> receive);

private:
    void accept();

    QByteArray m_path;
    int m_lock = -1;
    int m_socket = -1; ///< listening; -1 for a later start
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::function<void(const InstanceRequest &)> m_receive;
};

} // namespace mueang::gui
