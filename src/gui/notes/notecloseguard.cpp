// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notes/notecloseguard.h"

#include "app/notekeeper.h"
#include "gui/widgets/messages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace mueang::gui {

NoteCloseGuard::NoteCloseGuard(app::NoteKeeper &keeper, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_window(window)
{
    window->installEventFilter(this);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { m_keeper.saveForShutdown(); });
}

bool NoteCloseGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_keeper.saveNow()) {
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    ask();
    return true;
}

void NoteCloseGuard::ask()
{
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    Question question;
    question.what = tr("A note could not be saved.");
    question.advice = tr("It is still in the window. When the window is closed, what was written last is lost.");
    question.yes = tr("&Close without saving");
    question.no = tr("&Stay");
    question.isDestructive = true;
    askUser(m_window, question, [this](bool isToClose) {
        m_isAsking = false;
        if (isToClose) {
            m_keeper.discard();
            m_window->close();
        }
    });
}

} // namespace mueang::gui
