// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/startuptrace.h"

#include <QAbstractItemView>
#include <QEvent>

#include <cstdio>

namespace mueang::gui {

namespace {

class FirstFrameWatcher final : public QObject
{
public:
    explicit FirstFrameWatcher(QAbstractItemView *view)
        : QObject(view)
        , m_view(view)
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
                    std::fputs("first-frame\n", stderr);
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    QAbstractItemView *m_view;
};

} // namespace

void traceFirstFrame(QAbstractItemView *view)
{
    if (qEnvironmentVariableIsSet("MUEANG_TRACE_STARTUP")) {
        const auto *watcher = new FirstFrameWatcher(view);
        Q_UNUSED(watcher)
    }
}

} // namespace mueang::gui
