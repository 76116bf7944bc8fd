// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/enumkeys.h"
#include "wording/labels.h"

#include <QSet>
#include <QTest>

using namespace mueang;
using namespace Qt::StringLiterals;

class TestLabels final : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasItsOwnWord();
    void knowsTheMeasuresAndUnits();
    void showsUnknownKeysReadably();
};

namespace {

template<class Enum>
void checkWords()
{
    QSet<QString> words;
    for (const auto &entry : catalogue::keyedValues<Enum>()) {
        words.insert(wording::label(entry.value));
    }
    words.remove(QString());
    QCOMPARE(static_cast<std::size_t>(words.size()), catalogue::keyedValues<Enum>().size());
}

} // namespace

void TestLabels::everyValueHasItsOwnWord()
{
    checkWords<catalogue::Domain>();
    checkWords<catalogue::DomainBasis>();
    checkWords<catalogue::CityType>();
    checkWords<catalogue::Verification>();
    checkWords<catalogue::NameStatus>();
    checkWords<catalogue::Event>();
    checkWords<catalogue::OrganisationRole>();
    checkWords<catalogue::ProjectRelation>();
    for (const auto &entry : catalogue::keyedValues<catalogue::Verification>()) {
        QVERIFY(wording::explanation(entry.value).endsWith(u'.'));
    }
}

void TestLabels::knowsTheMeasuresAndUnits()
{
    QCOMPARE(wording::measureLabel(u"investment_thb"), u"Investment"_s);
    QCOMPARE(wording::measureLabel(u"waste_tonnes_per_day"), u"Waste a day"_s);
    QCOMPARE(wording::measureLabel(u"expected_further_areas"), u"Further areas expected"_s);
    QCOMPARE(wording::measureLabel(u"private_investment_since_2021_thb"), u"Private investment since 2021"_s);
    QCOMPARE(wording::unitLabel(u"people"), u"people"_s);
    QCOMPARE(wording::unitLabel(u"THB"), u"baht"_s);
    QCOMPARE(wording::unitLabel(u"tCO2/year"), u"tonnes of CO₂ a year"_s);
    QCOMPARE(wording::unitLabel(u"persons"), u"persons"_s);
}

void TestLabels::showsUnknownKeysReadably()
{
    QCOMPARE(wording::measureLabel(u"street_lamps_led"), u"street lamps led"_s);
    QCOMPARE(wording::unitLabel(u"lamps"), u"lamps"_s);
    QCOMPARE(wording::measureLabel({}), QString());
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
