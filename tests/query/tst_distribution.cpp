// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/distribution.h"
#include "support/cataloguebuilder.h"

#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using catalogue::CityType;
using catalogue::Domain;
using catalogue::DomainBasis;
using catalogue::Event;
using catalogue::Index;
using catalogue::OrganisationRole;
using query::Dimension;
using query::Share;

using Shares = std::vector<Share>;

namespace {

catalogue::CataloguePointer fourAreas()
{
    CatalogueBuilder builder;
    builder.addRegion(u"east"_s, {u"ภาคตะวันออก"_s, u"East"_s}, u"tawan ok"_s);
    builder.addRegion(u"south"_s, {u"ภาคใต้"_s, u"South"_s}, u"tai"_s);
    builder.addProvince({u"TH-21"_s, {u"ระยอง"_s, u"Rayong"_s}, u"east"_s});
    builder.addProvince({u"TH-83"_s, {u"ภูเก็ต"_s, u"Phuket"_s}, u"south"_s});
    builder.addRound(u"r1"_s, 1, {u"ครั้งที่ 1/2564"_s, {}});
    AreaSpec first{u"a"_s, {u"ก"_s}, u"TH-83"_s, u"2022-08"_s, u"2023-01-09"_s};
    first.domains = {{Domain::Energy, DomainBasis::Plan}, {Domain::Economy, DomainBasis::Plan}};
    first.organisations = {{OrganisationRole::Proposer, {u"เทศบาล"_s}}, {OrganisationRole::Lead, {u"เทศบาล"_s}}};
    AreaSpec second{u"b"_s, {u"ข"_s}, u"TH-83"_s, u"2021"_s};
    second.round = u"r1"_s;
    second.cityType = CityType::New;
    second.domains = {{Domain::Energy, DomainBasis::Index}};
    second.organisations = {{OrganisationRole::Partner, {u"บริษัท"_s}}, {OrganisationRole::Lead, {u"เทศบาล"_s}}};
    builder.addArea(first);
    builder.addArea(second);
    builder.addArea({u"c"_s, {u"ค"_s}, u"TH-21"_s});
    builder.addArea({u"d"_s, {u"ง"_s}, u"TH-83"_s, u"2022-08"_s});
    return builder.take();
}

} // namespace

class TestDistribution final : public QObject
{
    Q_OBJECT

private slots:

    void countsEachValue_data()
    {
        QTest::addColumn<Dimension>("dimension");
        QTest::addColumn<Shares>("expected");
        const auto year = [](int number, Event event) { return query::milestoneKey(number, event); };
        QTest::newRow("year") << Dimension::Year << Shares{{2021, 1}, {2022, 2}, {{}, 1}};
        QTest::newRow("round") << Dimension::Round << Shares{{0, 1}, {{}, 3}};
        QTest::newRow("region") << Dimension::Region << Shares{{0, 1}, {1, 3}};
        QTest::newRow("province, most first") << Dimension::Province << Shares{{1, 3}, {0, 1}};
        QTest::newRow("domain") << Dimension::Domain
                                << Shares{{static_cast<Index>(Domain::Economy), 1},
                                          {static_cast<Index>(Domain::Energy), 2},
                                          {{}, 2}};
        QTest::newRow("type") << Dimension::CityType << Shares{{static_cast<Index>(CityType::New), 1}, {{}, 3}};
        QTest::newRow("organisation, one name once") << Dimension::Organisation << Shares{{0, 2}, {2, 1}, {{}, 2}};
        QTest::newRow("milestones") << Dimension::Milestone
                                    << Shares{{year(2021, Event::Approved), 1},
                                              {year(2022, Event::Approved), 2},
                                              {year(2023, Event::LogoAwarded), 1},
                                              {{}, 1}};
    }

    void countsEachValue()
    {
        QFETCH(const Dimension, dimension);
        QFETCH(const Shares, expected);
        QVERIFY(query::distribution(*m_catalogue, std::array<Index, 4>{0, 1, 2, 3}, dimension) == expected);
    }

    void countsOnlyTheRows()
    {
        const std::array<Index, 1> rows{1};
        QVERIFY(query::distribution(*m_catalogue, rows, Dimension::Year) == (Shares{{2021, 1}}));
        QVERIFY(query::distribution(*m_catalogue, {}, Dimension::Year) == Shares());
    }

    void stopsWhenCancelled()
    {
        const Cancellation cancellation;
        cancellation.cancel();
        QVERIFY(!query::distribution(*m_catalogue, std::array<Index, 1>{0}, Dimension::Year, cancellation));
    }

    void namesMilestones()
    {
        const Index key = query::milestoneKey(2566 - 543, Event::Renewed);
        QCOMPARE(query::yearOfMilestone(key), 2023);
        QCOMPARE(query::eventOfMilestone(key), Event::Renewed);
    }

private:
    catalogue::CataloguePointer m_catalogue = fourAreas();
};

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
