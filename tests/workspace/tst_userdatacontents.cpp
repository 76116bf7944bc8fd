// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/searchindex.h"
#include "support/samplecatalogue.h"
#include "wording/querywords.h"
#include "workspace/edits.h"
#include "workspace/userdatacontents.h"

#include <QTest>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

/** A workspace laid over a catalogue: what is asked of both, and how it is said. */
class TestUserDataContents final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheOrdersOfTheUser();
    void filtersAndOrdersByHand();
    void namesLists();

private:
    Contents m_contents;
    catalogue::CataloguePointer m_catalogue = testsupport::sampleCatalogue();
    query::SearchIndexPointer m_index = *query::buildSearchIndex(m_catalogue);
};

namespace {

Contents with(const Contents &contents, const Result<Change> &change)
{
    return change ? applied(*change, contents).value_or(contents) : contents;
}

} // namespace

void TestUserDataContents::init()
{
    const QDateTime now({2026, 3, 1}, {9, 0});
    m_contents = with({}, createList({}, u"ดูงาน"_s, {u"rayong"_s, u"gone-since"_s, u"hat-yai"_s, u"cmu"_s}));
    m_contents = with(m_contents, createList(m_contents, u"A"_s));
    const QString first = m_contents.listNamed(u"ดูงาน"_s)->id;
    m_contents = with(m_contents, moveArea(m_contents, first, u"cmu"_s, 0));
    m_contents = with(m_contents, moveList(m_contents, first, 1));
    m_contents = with(m_contents, writeNote({}, u"phuket"_s, u"Quayside\r\ninn"_s, now));
}

void TestUserDataContents::keepsTheOrdersOfTheUser()
{
    const query::UserDataContents userData = userDataContents(m_contents);
    QCOMPARE(userData.lists.size(), 2U);
    QCOMPARE(userData.lists[0].name, u"A"_s);
    QVERIFY(userData.lists[0].areaIds.isEmpty());
    QCOMPARE(userData.lists[1].id, m_contents.listNamed(u"ดูงาน"_s)->id);
    QCOMPARE(userData.lists[1].areaIds, (QStringList{u"cmu"_s, u"rayong"_s, u"gone-since"_s, u"hat-yai"_s}));
    QCOMPARE(userData.notes.size(), 1U);
    QCOMPARE(userData.notes[0].text, u"Quayside\ninn"_s);
}

void TestUserDataContents::filtersAndOrdersByHand()
{
    const query::UserDataPointer userData = query::makeUserData(*m_index, userDataContents(m_contents));
    query::Query query;
    query.lists = {m_contents.listNamed(u"ดูงาน"_s)->id};
    query.order.byList = true;
    QCOMPARE(query::run(query, *m_index, userData)->rows, (std::vector<catalogue::Index>{3, 1, 6}));
    query = {};
    query.text = u"quayside"_s;
    QCOMPARE(query::run(query, *m_index, userData)->rows, std::vector<catalogue::Index>{2});
    QVERIFY(query::makeUserData(*m_index, userDataContents({})) == nullptr);
}

void TestUserDataContents::namesLists()
{
    const query::UserDataPointer userData = query::makeUserData(*m_index, userDataContents(m_contents));
    query::Query query;
    query.lists = {m_contents.listNamed(u"ดูงาน"_s)->id};
    query.years = {2022};
    const wording::Presentation presentation{text::Language::English, text::Era::Common};
    const auto words = [&](const query::UserDataPointer &known) {
        return wording::filtersInWords(wording::activeFilters(*m_index, {query, known}, presentation));
    };
    QCOMPARE(words(userData), u"Approved 2022 · List: ดูงาน"_s);
    QCOMPARE(words(nullptr), u"Approved 2022 · List: …"_s);
    query.lists = {u"gone"_s};
    QCOMPARE(words(userData), u"Approved 2022 · A list that is no longer there"_s);
    query.order.byList = true;
    QCOMPARE(wording::orderInWords(query.appliedOrder()), u"As in the list"_s);
    query.lists.insert(u"another"_s);
    QCOMPARE(wording::orderInWords(query.appliedOrder()), u"Name (Thai), from the first"_s);
}

QTEST_GUILESS_MAIN(TestUserDataContents)
#include "tst_userdatacontents.moc"
