// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/viewdefinition.h"

#include <QTest>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

class TestViewDefinition final : public QObject
{
    Q_OBJECT

private slots:
    void bringsEverythingBack();
    void leavesOutWhatIsUnknown();
    void refusesWhatItCannotRead();
};

void TestViewDefinition::bringsEverythingBack()
{
    ViewDefinition view;
    view.query.text = u"“น้ำ” \\ \n"_s;
    view.query.exactOnly = true;
    view.query.regions = {u"south"_s};
    view.query.provinces = {u"TH-83"_s, u"TH-90"_s};
    view.query.years = {0, 2022};
    view.query.domains = {std::nullopt, catalogue::Domain::Energy};
    view.query.planDomainsOnly = true;
    view.query.cityTypes = {std::nullopt, catalogue::CityType::New};
    view.query.verifications = {catalogue::Verification::Medium};
    view.query.rounds = {QString(u""_s), u"r3"_s};
    view.query.organisations = {u"เทศบาลนครหาดใหญ่"_s};
    view.query.milestones = {{catalogue::Event::LogoAwarded, 2023}};
    view.query.lists = {u"6f1c"_s, u"a0"_s};
    view.query.order = {query::AreaColumn::Approved, true, true};
    view.columns = {query::AreaColumn::NameEn, query::AreaColumn::Id};
    view.view = u"map"_s;

    const auto back = viewFromJson(toJson(view));

    QVERIFY(back);
    QVERIFY(*back == view);
    QVERIFY(*viewFromJson(toJson(ViewDefinition())) == ViewDefinition());
}

void TestViewDefinition::leavesOutWhatIsUnknown()
{
    const auto view =
        viewFromJson(u"{\"version\":1,\"later\":[1],\"columns\":[\"name_en\",\"colour\"],\"query\":"
                     "{\"domains\":[\"Energy\",\"Magic\",null],\"years\":[2022,\"x\"],"
                     "\"milestones\":[\"burnt 2022\",\"approved 2022\",\"approved\",\"approved soon\",\"approved \"],"
                     "\"sort\":\"colour\"}}"_s);
    QVERIFY(view);
    QCOMPARE(view->columns, std::vector<query::AreaColumn>{query::AreaColumn::NameEn});
    QCOMPARE(view->query.domains.size(), 2U);
    QCOMPARE(view->query.years, std::set<int>{2022});
    QCOMPARE(view->query.milestones.size(), 1U);
    QCOMPARE(view->query.order.column, query::AreaColumn::NameTh);
}

void TestViewDefinition::refusesWhatItCannotRead()
{
    QCOMPARE(viewFromJson(u"{\"version\":2,\"query\":{}}"_s).error().kind, ErrorKind::NewerVersion);
    for (const QString &json : {u""_s, u"[]"_s, u"{}"_s, u"{\"version\":1}"_s, u"{\"version\":1,\"query\":[]}"_s}) {
        QCOMPARE(viewFromJson(json).error().kind, ErrorKind::WorkspaceDamaged);
    }
}

QTEST_GUILESS_MAIN(TestViewDefinition)
#include "tst_viewdefinition.moc"
