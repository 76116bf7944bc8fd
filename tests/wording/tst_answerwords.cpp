// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "support/samplecatalogue.h"
#include "wording/answerwords.h"

#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

class TestAnswerWords final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWasUnderstood_data();
    void saysWhatWasUnderstood();
    void understandsNothingOfAGuess();
    void saysWhatIsInTheTextOnly();
    void namesWhatHasNoArea();
    void namesNeighboursWithAreas();
    void offersAlternatives_data();
    void offersAlternatives();

private:
    catalogue::CataloguePointer m_catalogue = sampleCatalogue();
    query::SearchIndexPointer m_index = indexOf(m_catalogue);
    wording::Presentation m_presentation{text::Language::English, text::Era::Common};
};

void TestAnswerWords::saysWhatWasUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("several filters") << u"ใต้ 2565"_s << u"Understood: Southern Thailand · Approved 2022"_s;
    QTest::addRow("a domain") << u"พลังงาน"_s << u"Understood: Energy"_s;
    QTest::addRow("a year of the other era") << u"2565"_s << u"Understood: Approved 2022"_s;
    QTest::addRow("a province, as plain as its name") << u"ภูเก็ต"_s << QString();
    QTest::addRow("a word") << u"harbour"_s << QString();
    QTest::addRow("a part only") << u"ใต้ harbour"_s << QString();
    QTest::addRow("nothing is found") << u"ใต้ 2565 พลังงาน"_s << QString();
    QTest::addRow("no text") << QString() << QString();
}

void TestAnswerWords::saysWhatWasUnderstood()
{
    QFETCH(const QString, text);
    const query::Query asked = search(text);
    const query::Result answer = query::run(asked, *m_index).value();
    QTEST(wording::understoodSentence({asked, nullptr}, answer, *m_index, m_presentation), "sentence");
}

void TestAnswerWords::understandsNothingOfAGuess()
{
    const query::Query asked = search(u"พลังงาน"_s);
    query::Result answer = query::run(asked, *m_index).value();
    answer.tier = query::Tier::Typo;
    QCOMPARE(wording::understoodSentence({asked, nullptr}, answer, *m_index, m_presentation), QString());
}

void TestAnswerWords::saysWhatIsInTheTextOnly()
{
    query::Result answer;
    QCOMPARE(wording::textOnlySentence(answer), QString());
    answer.textOnlyCount = 3;
    QVERIFY(wording::textOnlySentence(answer).startsWith(u"In the text only: 3 area"_s));
}

void TestAnswerWords::namesWhatHasNoArea()
{
    const auto sentence = [this](const std::vector<query::NamedRecord> &records) {
        query::Result answer;
        answer.namedWithoutAreas = records;
        return wording::namedWithoutAreasSentence(answer, *m_index, m_presentation);
    };
    const auto environment = static_cast<catalogue::Index>(catalogue::Domain::Environment);
    QCOMPARE(sentence({}), QString());
    QCOMPARE(sentence({{query::NamedKind::Province, 2}}), u"No certified area in Khon Kaen."_s);
    QCOMPARE(sentence({{query::NamedKind::Province, 2}, {query::NamedKind::Region, 4}}),
             u"No certified area in Khon Kaen, Western Thailand."_s);
    QCOMPARE(sentence({{query::NamedKind::Region, 4}, {query::NamedKind::Domain, environment}}),
             u"No certified area in Western Thailand. No certified area belongs to: Environment."_s);
    QCOMPARE(sentence({{query::NamedKind::Round, 0}}), u"No certified area belongs to: Meeting 1/2021 (B.E. 2564)."_s);
}

void TestAnswerWords::namesNeighboursWithAreas()
{
    CatalogueBuilder builder;
    addRegions(builder);
    builder.addProvince({u"TH-16"_s, {u"ลพบุรี"_s, u"Lop Buri"_s}, u"central"_s});
    builder.addProvince({u"TH-17"_s, {u"สิงห์บุรี"_s, u"Sing Buri"_s}, u"central"_s});
    builder.addProvince({u"TH-30"_s, {u"นครราชสีมา"_s, u"Nakhon Ratchasima"_s}, u"northeast"_s});
    builder.addArea({u"korat"_s, {u"โคราชเมืองอัจฉริยะ"_s, u"KORAT Smart City"_s}, u"TH-30"_s, u"2022-08"_s});
    builder.catalogue().neighbours = {1, 2};
    builder.catalogue().provinces[0].neighbours = {0, 2};
    const query::SearchIndexPointer index = indexOf(builder.take());
    const query::Result answer = query::run(search(u"lopburi"_s), *index).value();
    QVERIFY(answer.rows.empty());
    QCOMPARE(wording::namedWithoutAreasSentence(answer, *index, m_presentation),
             u"No certified area in Lop Buri. Neighbours with areas: Nakhon Ratchasima."_s);
    QCOMPARE(wording::namedWithoutAreasSentence(answer, *index, {text::Language::Thai, text::Era::Buddhist}),
             u"No certified area in ลพบุรี. Neighbours with areas: นครราชสีมา."_s);
}

void TestAnswerWords::offersAlternatives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("parts of the text")
        << u"ใต้ 2565 พลังงาน"_s << 0
        << u"Nothing fits. Instead: Southern Thailand (4); Energy (1); Approved 2022 (4)."_s;
    QTest::addRow("without a filter") << u"ภูเก็ต"_s << 2022
                                      << u"Nothing fits. Instead: Approved 2022 (4); “ภูเก็ต” (1)."_s;
    QTest::addRow("the beginning of a name")
        << u"ใต้ 2565 พลังง"_s << 0 << u"Nothing fits. Instead: Southern Thailand (4); Approved 2022 (4)."_s;
    QTest::addRow("nothing") << u"xyzzy"_s << 0 << QString();
}

void TestAnswerWords::offersAlternatives()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    query::Query asked = search(text);
    if (year != 0) {
        asked.years = {year};
    }
    // The plural forms are in the translations.
    const QString found = wording::alternativesSentence({asked, nullptr}, *m_index, m_presentation);
    QTEST(QString(found).replace(u" area(s)"_s, QString()), "sentence");
}

QTEST_GUILESS_MAIN(TestAnswerWords)
#include "tst_answerwords.moc"
