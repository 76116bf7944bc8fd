// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/firstpaint.h"

#include <QAbstractItemView>
#include <QEvent>

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
            // The paint event is still being handled: what it draws is on the screen after it.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_call();
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    QAbstractItemView *m_view;
    std::function<void()> m_call;
};

} // namespace

void afterFirstPaint(QAbstractItemView *view, std::function<void()> call)
{
    const auto *watcher = new PaintWatcher(view, std::move(call));
    Q_UNUSED(watcher)
}

void traceFirstFrame(QAbstractItemView *view)
{
    if (qEnvironmentVariableIsSet("MUEANG_TRACE_STARTUP")) {
        afterFirstPaint(view, [] { std::fputs("first-frame\n", stderr); });
    }
}

} // namespace mueang::gui
