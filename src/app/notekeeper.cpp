// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notekeeper.h"

#include <QStringList>

namespace mueang::app {

using namespace Qt::StringLiterals;
using workspace::NoteConflict;

namespace {

QString joined(const QString &theirs, const QString &mine)
{
    const bool isOne = theirs.isEmpty() || mine.isEmpty();
    return theirs + (isOne ? QString() : u"\n———\n"_s) + mine;
}

} // namespace

NoteKeeper::NoteKeeper(WorkspaceController &workspace, const NoteTimes &times, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    for (QTimer *timer : {&m_pause, &m_latest, &m_sessionPause, &m_retry}) {
        timer->setSingleShot(true);
    }
    m_pause.setInterval(times.typingPause);
    m_latest.setInterval(times.longestWait);
    m_sessionPause.setInterval(times.sessionPause);
    m_retry.setInterval(times.retryPause);
    connect(&m_pause, &QTimer::timeout, this, &NoteKeeper::save);
    connect(&m_latest, &QTimer::timeout, this, &NoteKeeper::save);
    connect(&m_retry, &QTimer::timeout, this, &NoteKeeper::save);
    connect(&workspace, &WorkspaceController::noteWritten, this, &NoteKeeper::onWritten);
    connect(&workspace, &WorkspaceController::noteConflicted, this, &NoteKeeper::onConflict);
    connect(&workspace, &WorkspaceController::noteFailed, this, &NoteKeeper::onFailed);
}

QString NoteKeeper::text(const QString &area) const
{
    const auto draft = m_drafts.find(area);
    if (draft != m_drafts.end()) {
        return draft->second.text;
    }
    const auto note = m_workspace.contents().note(area);
    return note ? note->text : QString();
}

NoteState NoteKeeper::state(const QString &area) const
{
    const auto draft = m_drafts.find(area);
    if (draft == m_drafts.end()) {
        return m_workspace.contents().note(area) ? NoteState::Saved : NoteState::Empty;
    }
    if (draft->second.conflict) {
        return NoteState::Conflicting;
    }
    return draft->second.error ? NoteState::Failed : NoteState::Saving;
}

std::optional<Error> NoteKeeper::error(const QString &area) const
{
    const auto draft = m_drafts.find(area);
    return draft == m_drafts.end() ? std::nullopt : draft->second.error;
}

void NoteKeeper::type(const QString &area, const QString &text)
{
    if (text == this->text(area)) {
        return;
    }
    if (!m_sessionPause.isActive()) {
        ++m_writingSession;
    }
    m_sessionPause.start();
    Draft &draft = m_drafts.try_emplace(area, Draft{m_workspace.contents().note(area), {}}).first->second;
    draft.text = text;
    draft.writingSession = m_writingSession;
    draft.error.reset();
    const bool isTakenBack = workspace::cleanNote(text) == (draft.before ? draft.before->text : QString());
    if (isTakenBack && !draft.sent && !draft.conflict) {
        m_drafts.erase(area);
    } else {
        m_pause.start();
        if (!m_latest.isActive()) { // runs from the first unsaved change
            m_latest.start();
        }
    }
    emit changed(area);
}

void NoteKeeper::save()
{
    m_pause.stop();
    m_latest.stop();
    for (auto &[area, draft] : m_drafts) {
        if (draft.sent) {
            draft.isDue = draft.text != draft.sent;
        } else if (!draft.conflict) {
            send(area, draft);
        }
    }
}

void NoteKeeper::endSession()
{
    save();
    m_sessionPause.stop();
}

void NoteKeeper::send(const QString &area, Draft &draft)
{
    draft.sent = draft.text;
    draft.isDue = false;
    m_workspace.writeNote(draft.before, area, draft.text, draft.writingSession);
}

bool NoteKeeper::saveNow()
{
    m_workspace.finish(); // its outcome shows what is left
    save();
    m_workspace.finish();
    return isDone();
}

void NoteKeeper::onWritten(const QString &area, const QString &text)
{
    const auto found = m_drafts.find(area);
    if (found == m_drafts.end() || found->second.sent != text) {
        return;
    }
    Draft &draft = found->second;
    if (draft.text == text) {
        m_drafts.erase(found);
    } else {
        draft.before = m_workspace.contents().note(area);
        draft.sent.reset();
        draft.error.reset();
        if (draft.isDue) {
            send(area, draft);
        }
    }
    emit changed(area);
}

void NoteKeeper::onConflict(const NoteConflict &conflict)
{
    const auto found = m_drafts.find(conflict.area);
    if (found == m_drafts.end()) {
        return;
    }
    Draft &draft = found->second;
    draft.sent.reset();
    if (workspace::cleanNote(draft.text) == conflict.theirs) {
        m_drafts.erase(found);
        emit changed(conflict.area);
        return;
    }
    draft.conflict = conflict;
    draft.theirs = m_workspace.contents().note(conflict.area);
    emit changed(conflict.area);
    askAgain(conflict.area);
}

void NoteKeeper::askAgain(const QString &area)
{
    const auto found = m_drafts.find(area);
    if (found != m_drafts.end() && found->second.conflict) {
        NoteConflict conflict = *found->second.conflict;
        conflict.mine = found->second.text;
        emit conflicted(conflict);
    }
}

void NoteKeeper::resolve(const QString &area, NoteChoice choice)
{
    const auto found = m_drafts.find(area);
    if (found == m_drafts.end() || !found->second.conflict) {
        return;
    }
    if (choice == NoteChoice::Theirs) {
        m_drafts.erase(found);
        emit changed(area);
        return;
    }
    Draft &draft = found->second;
    if (choice == NoteChoice::Both) {
        draft.text = joined(draft.conflict->theirs, draft.text);
    }
    draft.before = draft.theirs;
    draft.conflict.reset();
    send(area, draft);
    emit changed(area);
}

void NoteKeeper::onFailed(const QString &area, const Error &error)
{
    const auto found = m_drafts.find(area);
    if (found == m_drafts.end()) {
        return;
    }
    Draft &draft = found->second;
    const bool isOld = draft.sent != draft.text;
    draft.sent.reset();
    if (isOld) { // the current text is sent now if it is due, else by the timers
        if (draft.isDue) {
            send(area, draft);
        }
        return;
    }
    draft.error = error;
    if (error.kind != ErrorKind::TooLong) {
        m_retry.start();
    }
    emit changed(area);
}

void NoteKeeper::saveForShutdown()
{
    if (saveNow()) {
        return;
    }
    QStringList areas;
    for (const auto &[area, draft] : m_drafts) {
        areas.append(area);
    }
    for (const QString &area : areas) {
        resolve(area, NoteChoice::Both);
    }
    m_workspace.finish();
}

void NoteKeeper::discard()
{
    for (QTimer *timer : {&m_pause, &m_latest, &m_sessionPause, &m_retry}) {
        timer->stop();
    }
    m_drafts.clear();
}

} // namespace mueang::app
