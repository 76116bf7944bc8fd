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

/** What a signal handler may touch: it wakes the event loop, which does the rest. */
int wakeUp = -1; // global, as a handler takes no context

void onSignal(int /*signal*/)
{
    const int before = errno;
    constexpr std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp, &one, sizeof(one));
    errno = before;
}

/** A signal that the parent had ignored (nohup) stays ignored. */
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
 * The window saves when it is closed; here it stays, as the user may yet stay in the session. False: it could not save
 * all, and asks what to do.
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

void endWithSession(QWidget &window)
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
