// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../workspace/testplace.h"
#include "app/overlaypublisher.h"
#include "app/session.h"
#include "app/workspacecontroller.h"
#include "query/overlay.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace mueang::app {

using namespace Qt::StringLiterals;
using namespace workspace;

/** Lists and notes of the workspace reach the session, for the search and for the marks of rows. */
class TestOverlayPublisher final : public QObject
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
    [[nodiscard]] catalogue::Index indexOf(const QString &id) const;
    void openCatalogue();
    void edit(const Edit &edit);

    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WorkspaceController> m_workspace;
};

void TestOverlayPublisher::init()
{
    m_place = std::make_unique<TestPlace>();
    m_session = std::make_unique<Session>(wording::Presentation{});
    m_workspace = std::make_unique<WorkspaceController>(*m_place);
    new OverlayPublisher(*m_session, *m_workspace, m_session.get()); // NOLINT: its parent owns it
    m_workspace->open();
    openCatalogue();
}

void TestOverlayPublisher::cleanup()
{
    m_session.reset();
    m_workspace.reset();
    m_place.reset();
}

catalogue::Index TestOverlayPublisher::indexOf(const QString &id) const
{
    const auto &areas = m_session->snapshot()->catalogue->areas;
    const auto found = std::ranges::find_if(areas, [&id](const catalogue::Area &area) { return area.id == id; });
    return static_cast<catalogue::Index>(found - areas.begin());
}

void TestOverlayPublisher::openCatalogue()
{
    QSignalSpy opened(m_session.get(), &Session::snapshotChanged);
    m_session->open(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"));
    QVERIFY(opened.wait());
}

void TestOverlayPublisher::edit(const Edit &edit)
{
    QSignalSpy done(m_workspace.get(), &WorkspaceController::done);
    m_workspace->edit(edit);
    QVERIFY(done.wait());
}

void TestOverlayPublisher::publishesListsAndNotes()
{
    edit(makingList(u"Trip"_s, {u"phuket"_s, u"khon-kaen"_s}));
    edit(noting(u"phuket"_s, u"Ask for the budget"_s));

    QTRY_VERIFY(m_session->answer()->overlay && m_session->answer()->overlay->groups().size() == 1);
    QTRY_COMPARE(m_session->answer()->overlay->groups().front().areas.size(), 2U);
    query::Query query;
    query.text = u"budget"_s;
    m_session->setQuery(query);
    QTRY_COMPARE(m_session->answer()->query, query);
    QCOMPARE(m_session->answer()->result.rows, std::vector{indexOf(u"phuket"_s)});
}

void TestOverlayPublisher::marksTheRows()
{
    edit(makingList(u"Starred"_s, {u"phuket"_s}));
    edit(makingList(u"Other"_s, {u"khon-kaen"_s}));
    edit(noting(u"khon-kaen"_s, u"a note"_s));

    QCOMPARE(m_session->marks().star(indexOf(u"phuket"_s)), StarState::Starred);
    QCOMPARE(m_session->marks().star(indexOf(u"khon-kaen"_s)), StarState::OtherList);
    QVERIFY(m_session->marks().noted.contains(indexOf(u"khon-kaen"_s)));
    QVERIFY(!m_session->marks().noted.contains(indexOf(u"phuket"_s)));
}

void TestOverlayPublisher::leavesTheAnswerWhenOnlyAViewChanges()
{
    edit(makingList(u"Trip"_s, {u"phuket"_s}));
    QTRY_VERIFY(m_session->answer()->overlay && m_session->answer()->overlay->groups().size() == 1);
    QSignalSpy answered(m_session.get(), &Session::answerChanged);

    edit([](const Contents &contents) { return saveView(contents, u"A view"_s, toJson({}), {}); });
    edit(noting(u"phuket"_s, u"a note"_s));

    // The answer to the note comes, and was the only one that was asked for.
    QTRY_VERIFY(!answered.isEmpty());
    QTRY_COMPARE(m_session->marks().noted.size(), 1U);
    QCOMPARE(answered.size(), 1);
}

void TestOverlayPublisher::marksAgainInAnotherCatalogue()
{
    edit(makingList(u"Trip"_s, {u"phuket"_s}));
    m_session->setMarks({});

    openCatalogue();

    QCOMPARE(m_session->marks().star(indexOf(u"phuket"_s)), StarState::Starred);
}

} // namespace mueang::app

QTEST_GUILESS_MAIN(mueang::app::TestOverlayPublisher)
#include "tst_overlaypublisher.moc"
