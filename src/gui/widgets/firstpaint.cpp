// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/firstpaint.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace mueang::gui {

namespace {

class PaintWatcher final : public QObject
{
public:
    PaintWatcher(QAbstractItemView *view, std::function<void()> call)
        : QObject(view)
        , m_view(view)
        , m_call(std::move(call))
    {
        view->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view->model()->rowCount() > 0) {
            watched->removeEventFilter(this);
            m_call();
            deleteLater();
        }
        return false;
    }

private:
    QAbstractItemView *m_view;
    std::function<void()> m_call;
};

/** Calls `call` once, within the view's first paint event that has rows. */
void onFirstPaint(QAbstractItemView *view, std::function<void()> call)
{
    const auto *watcher = new PaintWatcher(view, std::move(call));
    Q_UNUSED(watcher)
}

} // namespace

void afterFirstPaint(QAbstractItemView *view, std::function<void()> call)
{
    // The painted rows are on the screen once the paint event has been handled. A timer of 0 ms would be a posted
    // event; with 1 ms, events that are already posted come first.
    const auto soon = [view, call = std::move(call)] { QTimer::singleShot(1, view, call); };
    if (view->isVisible() && view->model()->rowCount() > 0) {
        onFirstPaint(view, soon);
    } else {
        soon();
    }
}

void traceFirstFrame(QAbstractItemView *view)
{
    if (qEnvironmentVariableIsSet("MUEANG_TRACE_STARTUP")) {
        onFirstPaint(view, [view] {
            QMetaObject::invokeMethod(
                view, [] { std::fputs("first-frame\n", stderr); }, Qt::QueuedConnection);
        });
    }
}

} // namespace mueang::gui
