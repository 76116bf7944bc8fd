// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/userdatapublisher.h"
#include "app/workspacecontroller.h"
#include "query/userdata.h"
#include "support/sessionfixture.h"
#include "workspace/testplace.h"
#include "workspace/viewdefinition.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace mueang::app {

using namespace Qt::StringLiterals;
using namespace workspace;

/** Lists and notes of the workspace reach the session, for the search and for the marks of rows. */
class TestUserDataPublisher final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void publishesListsAndNotes();
    void marksTheRows();
    void leavesTheAnswerWhenOnlyAViewChanges();
    void marksAgainInAnotherCatalogue();

private:
    [[nodiscard]] Session &session() const { return m_fixture->session(); }

    void edit(const Edit &edit);

    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<testsupport::SessionFixture> m_fixture;
    std::unique_ptr<WorkspaceController> m_workspace;
};

void TestUserDataPublisher::init()
{
    m_place = std::make_unique<TestPlace>();
    m_fixture = std::make_unique<testsupport::SessionFixture>();
    m_workspace = std::make_unique<WorkspaceController>(*m_place);
    new UserDataPublisher(session(), *m_workspace, &session()); // NOLINT: its parent owns it
    m_workspace->open();
    QVERIFY(m_fixture->start());
}

void TestUserDataPublisher::cleanup()
{
    m_fixture.reset();
    m_workspace.reset();
    m_place.reset();
}

void TestUserDataPublisher::edit(const Edit &edit)
{
    QSignalSpy done(m_workspace.get(), &WorkspaceController::done);
    m_workspace->edit(edit);
    QVERIFY(done.wait());
}

void TestUserDataPublisher::publishesListsAndNotes()
{
    edit(makingList(u"Trip"_s, {u"phuket"_s, u"khon-kaen"_s}));
    edit(noting(u"phuket"_s, u"Ask for the umbrella"_s));

    QTRY_VERIFY(session().answer()->userData && session().answer()->userData->lists().size() == 1);
    QTRY_COMPARE(session().answer()->userData->lists().front().areas.size(), 2U);
    query::Query query;
    query.text = u"umbrella"_s;
    session().setQuery(query);
    QTRY_COMPARE(session().answer()->query, query);
    QCOMPARE(session().answer()->result.rows, std::vector{m_fixture->area(u"phuket"_s)});
}

void TestUserDataPublisher::marksTheRows()
{
    edit(makingList(u"Starred"_s, {u"phuket"_s}));
    edit(makingList(u"Other"_s, {u"khon-kaen"_s}));
    edit(noting(u"khon-kaen"_s, u"a note"_s));

    QCOMPARE(session().marks().star(m_fixture->area(u"phuket"_s)), StarState::Starred);
    QCOMPARE(session().marks().star(m_fixture->area(u"khon-kaen"_s)), StarState::OtherList);
    QVERIFY(session().marks().noted.contains(m_fixture->area(u"khon-kaen"_s)));
    QVERIFY(!session().marks().noted.contains(m_fixture->area(u"phuket"_s)));
}

void TestUserDataPublisher::leavesTheAnswerWhenOnlyAViewChanges()
{
    edit(makingList(u"Trip"_s, {u"phuket"_s}));
    QTRY_VERIFY(session().answer()->userData && session().answer()->userData->lists().size() == 1);
    QSignalSpy answered(&session(), &Session::answerChanged);

    edit([](const Contents &contents) { return saveView(contents, u"A view"_s, toJson({}), {}); });
    edit(noting(u"phuket"_s, u"a note"_s));

    // The answer to the note comes, and was the only one that was asked for.
    QTRY_VERIFY(!answered.isEmpty());
    QTRY_COMPARE(session().marks().noted.size(), 1U);
    QCOMPARE(answered.size(), 1);
}

void TestUserDataPublisher::marksAgainInAnotherCatalogue()
{
    edit(makingList(u"Trip"_s, {u"phuket"_s}));
    session().setMarks({});

    QVERIFY(m_fixture->start());

    QCOMPARE(session().marks().star(m_fixture->area(u"phuket"_s)), StarState::Starred);
}

} // namespace mueang::app

QTEST_GUILESS_MAIN(mueang::app::TestUserDataPublisher)
#include "tst_userdatapublisher.moc"
