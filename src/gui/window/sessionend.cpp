// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/sessionend.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSessionManager>
#include <QSocketNotifier>
#include <QWidget>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace mueang::gui {

namespace {

/** The eventfd that signal handlers write to, which wakes the event loop to do the rest. */
int wakeUp = -1; // global, because a signal handler has no context argument

void onSignal(int /*signal*/)
{
    const int before = errno;
    constexpr std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp, &one, sizeof(one));
    errno = before;
}

/** Installs the handler, unless the parent process ignored the signal (nohup). */
void handle(int signal)
{
    struct sigaction before = {};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) {
        return;
    }
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigaction(signal, &action, nullptr);
}

/**
 * Sends a close event, on which the window saves, without closing the window: the user may cancel the end of the
 * session. Returns false if something could not be saved and the window asks what to do.
 */
bool save(QWidget &window)
{
    QCloseEvent event;
    QCoreApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

void saveForSession(QWidget &window, QSessionManager &session)
{
    if (!save(window) && session.allowsInteraction()) {
        session.cancel();
    }
}

} // namespace

void handleSessionEnd(QWidget &window)
{
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &window,
        [&window](QSessionManager &session) { saveForSession(window, session); }, Qt::DirectConnection);
    wakeUp = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (wakeUp < 0) {
        return;
    }
    const auto *notifier = new QSocketNotifier(wakeUp, QSocketNotifier::Read, &window);
    QObject::connect(notifier, &QSocketNotifier::activated, &window, [&window] {
        save(window);
        QCoreApplication::exit();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        handle(signal);
    }
}

} // namespace mueang::gui
