// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notefixture.h"

#include <QTest>

namespace mueang::gui {

using namespace Qt::StringLiterals;

bool NoteFixture::start()
{
    return m_fixture.start() && isReady();
}

bool NoteFixture::restart()
{
    m_fixture.restart();
    return start();
}

bool NoteFixture::isReady()
{
    if (!QTest::qWaitFor([this] { return find(u"noteEditor"_s) != nullptr; })) {
        return false;
    }
    window().activateWindow();
    choose(0);
    return editor().isVisible();
}

QString NoteFixture::idOf(int row)
{
    const auto area = session().answer()->result.rows[static_cast<std::size_t>(row)];
    return session().snapshot()->catalogue->areas[area].id.toString();
}

void NoteFixture::choose(int row)
{
    const auto area = session().answer()->result.rows[static_cast<std::size_t>(row)];
    session().setSelection({area}, area);
}

void NoteFixture::type(const QString &text)
{
    editor().setFocus();
    editor().moveCursor(QTextCursor::End);
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, &editor(), Qt::Key_unknown, letter, Qt::NoModifier);
    }
}

void NoteFixture::leave()
{
    editor().setFocus();
    find(u"areaTable"_s)->setFocus();
    workspace().finish();
}

QString NoteFixture::saved(int row)
{
    const auto opened = workspace::Workspace::open({folder()});
    const auto note = opened ? (*opened)->contents().note(idOf(row)) : std::nullopt;
    return note ? note->text : QString();
}

void NoteFixture::writeElsewhere(int row, const QString &text)
{
    app::WorkspaceController other({folder()});
    other.open();
    other.finish();
    other.writeNote(other.contents().note(idOf(row)), idOf(row), text);
    other.finish();
}

QPushButton *NoteFixture::button(const QString &dialog, const QString &name) const
{
    const auto *found = find(dialog);
    return found == nullptr ? nullptr : found->findChild<QPushButton *>(name);
}

} // namespace mueang::gui
