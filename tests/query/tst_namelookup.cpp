// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/asking.h"
#include "query/genericwords.h"
#include "query/namedtext.h"
#include "query/readings.h"
#include "query/searchindex.h"
#include "support/samplecatalogue.h"

#include <QTest>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using catalogue::WordKind;
using query::NamedKind;

/** The sample with words for a domain, a province, an organisation and an area. */
class TestNameLookup final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dividesTexts_data();
    void dividesTexts();
    void findsBeginnings();
    void searchesWords_data();
    void searchesWords();
    void countsRowsInTextOnly_data();
    void countsRowsInTextOnly();
    void namesWithoutAreas_data();
    void namesWithoutAreas();
    void readsTexts_data();
    void readsTexts();
    void dropsGenericWords_data();
    void dropsGenericWords();

private:
    catalogue::CataloguePointer m_catalogue;
    query::SearchIndexPointer m_index;
};

void TestNameLookup::initTestCase()
{
    const catalogue::CataloguePointer sample = sampleCatalogue();
    auto catalogue = std::const_pointer_cast<catalogue::Catalogue>(sample); // nobody else has it yet
    using text::Language;
    catalogue->domainWords = {
        {catalogue::Domain::Energy, {u"Smart Energy", Language::English, WordKind::OfficialName, {}}},
        {catalogue::Domain::Living, {u"Smart Living", Language::English, WordKind::OfficialName, {}}},
        {catalogue::Domain::Living, {u"การดำรงชีวิตอัจฉริยะ", Language::Thai, WordKind::OfficialName, {}}}};
    catalogue->provinceWords = {{0, {u"เมืองเทวดา", Language::Thai, WordKind::Nickname, {}}},
                                {2, {u"KKC", Language::English, WordKind::AirportCode, {}}}};
    catalogue->organisationWords = {{u"บริษัท พระราม จำกัด", {u"RMC", Language::English, WordKind::Abbreviation, {}}}};
    catalogue->areaWords = {{2, {u"ไข่มุก", Language::Thai, WordKind::Nickname, {}}}};
    m_catalogue = sample;
    m_index = indexOf(m_catalogue);
}

void TestNameLookup::dividesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts"); // known ones in brackets
    QTest::addRow("one name") << u"smart energy"_s << u"[smart energy]"_s;
    QTest::addRow("names and a number") << u"ภาคใต้ 2565 Smart  Energy"_s << u"[ภาคใต้] 2565 [Smart  Energy]"_s;
    QTest::addRow("the longest") << u"krung thep maha nakhon smart"_s << u"[krung thep maha nakhon] smart"_s;
    QTest::addRow("with generic words") << u"จ. ระยอง Smart City"_s << u"[จ. ระยอง Smart City]"_s;
    QTest::addRow("code") << u"RMC x"_s << u"[RMC] x"_s;
    QTest::addRow("nothing known") << u"light rail"_s << u"light rail"_s;
    QTest::addRow("nothing") << u" . "_s << QString();
}

void TestNameLookup::dividesTexts()
{
    QFETCH(const QString, text);
    QStringList shown;
    for (const query::NamedPart &part : m_index->names.parts(text)) {
        shown.append(part.names.empty() ? part.text.toString() : u'[' + part.text.toString() + u']');
    }
    QTEST(shown.join(u' '), "parts");
}

void TestNameLookup::findsBeginnings()
{
    QCOMPARE(m_index->names.beginningWith(u"smartl").size(), 1U);
    QCOMPARE(m_index->names.beginningWith(u"smart").size(), 7U);
    QVERIFY(m_index->names.beginningWith({}).empty());
    QVERIFY(m_index->names.whole(u"smart").empty());
    QCOMPARE(m_index->names.longestAtStart(u"พลังงานภาคใต").front().text, u"พลังงาน");
    QVERIFY(m_index->names.longestAtStart(u"rmcx").empty()); // a code is whole only
}

void TestNameLookup::searchesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // ids, in order
    QTest::addRow("domain") << u"smart energy"_s << u"cmu"_s;
    QTest::addRow("domain, its label") << u"energy"_s << u"cmu"_s;
    QTest::addRow("domain, with its word") << u"ด้านพลังงาน"_s << u"cmu"_s;
    QTest::addRow("domain, smart") << u"พลังงานอัจฉริยะ"_s << u"cmu"_s;
    QTest::addRow("domain, beginning") << u"smart ener"_s << u"cmu"_s;
    QTest::addRow("domain, another one") << u"smart liv"_s << u"ban-chang phuket rayong"_s;
    QTest::addRow("domain, not inside") << u"nerg"_s << QString();
    QTest::addRow("domain and a place") << u"smart living ระยอง"_s << u"ban-chang rayong"_s;
    QTest::addRow("type") << u"เมืองเดิมน่าอยู่"_s << u"ban-chang hat-yai rayong"_s;
    QTest::addRow("nickname") << u"เมืองเทวดา"_s << u"rama-4"_s;
    QTest::addRow("province as a town") << u"เมืองระยอง"_s << u"ban-chang rayong"_s;
    QTest::addRow("nickname, beginning") << u"เมืองเท"_s << u"rama-4"_s;
    QTest::addRow("nickname that begins as names do") << u"เมืองอ"_s << u"ban-chang cmu hat-yai phuket rama-4 rayong"_s;
    QTest::addRow("abbreviation") << u"rmc"_s << u"rama-4"_s;
    QTest::addRow("abbreviation, whole only") << u"rm"_s << QString();
    QTest::addRow("word for an area") << u"ไข่มุก"_s << u"phuket"_s;
    QTest::addRow("word for an area, beginning") << u"ไข"_s << u"phuket"_s;
}

void TestNameLookup::searchesWords()
{
    QFETCH(const QString, text);
    QStringList found = ids(exactSearch(text), *m_index, *m_catalogue);
    found.sort();
    QTEST(found.join(u' '), "expected");
}

void TestNameLookup::countsRowsInTextOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("textOnlyCount");
    QTest::addRow("domain") << u"smart living"_s << u"rayong phuket ban-chang"_s << 0;
    QTest::addRow("place") << u"ระยอง"_s << u"rayong ban-chang"_s << 0;
    QTest::addRow("no property") << u"marine"_s << u"phuket"_s << 0;
    QTest::addRow("nothing") << QString() << u"hostile rayong phuket cmu ban-chang rama-4 hat-yai nowhere"_s << 0;
}

void TestNameLookup::countsRowsInTextOnly()
{
    QFETCH(const QString, text);
    const std::optional<query::Result> result = query::run(search(text), *m_index);
    QTEST(ids(search(text), *m_index, *m_catalogue).join(u' '), "found");
    QTEST(result->textOnlyCount, "textOnlyCount");
}

void TestNameLookup::namesWithoutAreas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named"); // kinds and numbers
    QTest::addColumn<bool>("isEmpty");
    QTest::addRow("province") << u"ขอนแก่น"_s << u"0:2"_s << true;
    QTest::addRow("province, other spelling") << u"Khonkaen"_s << u"0:2"_s << true;
    QTest::addRow("province and generic words") << u"จ. ขอนแก่น"_s << u"0:2"_s << true;
    QTest::addRow("province, code") << u"KKC"_s << u"0:2"_s << true;
    QTest::addRow("province, beginning") << u"ขอนแ"_s << u"0:2"_s << true;
    QTest::addRow("province, nearer than others") << u"ขอนแกนน"_s << u"0:2"_s << true;
    QTest::addRow("region") << u"ภาคตะวันตก"_s << u"1:4"_s << true;
    QTest::addRow("domain") << u"governance"_s << QString() << false;
    QTest::addRow("domain and province") << u"energy ขอนแก่น"_s << u"0:2"_s << true;
    QTest::addRow("province with areas") << u"ระยอง"_s << QString() << false;
    QTest::addRow("not known") << u"London"_s << QString() << true;
}

void TestNameLookup::namesWithoutAreas()
{
    QFETCH(const QString, text);
    const std::optional<query::Result> result = query::run(search(text), *m_index);
    QStringList named;
    for (const query::NamedRecord &record : result->namedWithoutAreas) {
        named.append(QString::number(static_cast<int>(record.kind)) + u':' + QString::number(record.index));
    }
    QTEST(named.join(u' '), "named");
    QTEST(result->rows.empty(), "isEmpty");
}

void TestNameLookup::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("readings"); // folded and joined
    QTest::addRow("as typed") << u"ภูเกต"_s << QStringList{u"ภูเกต"_s};
    QTest::addRow("year") << u"ปี 65"_s << QStringList{u"2565"_s, u"ปี65"_s, u"65"_s};
    QTest::addRow("year without a space") << u"ปี๖๕ ยะลา"_s << QStringList{u"2565ยะลา"_s, u"ปี65ยะลา"_s, u"65ยะลา"_s};
    QTest::addRow("no year of approval") << u"ปี 66"_s << QStringList{u"ปี66"_s, u"66"_s};
    QTest::addRow("a whole year") << u"ปี 2565"_s << QStringList{u"ปี2565"_s, u"2565"_s};
    QTest::addRow("university") << u"ม. มหิดล"_s << QStringList{u"มหาวิทยาลัยมหิดล"_s, u"มมหิดล"_s, u"มหิดล"_s};
    QTest::addRow("university without a space")
        << u"ม.มหิดล"_s << QStringList{u"มหาวิทยาลัยมหิดล"_s, u"มมหิดล"_s, u"มหิดล"_s};
    QTest::addRow("abbreviation of one") << u"ม.อ."_s << QStringList{u"มอ"_s};
    QTest::addRow("nothing") << QString() << QStringList{QString()};
}

void TestNameLookup::readsTexts()
{
    QFETCH(const QString, text);
    const std::vector<int> years{2021, 2022};
    QStringList readings;
    for (const query::SearchText &reading : query::exactReadings(text, years)) {
        readings.append(reading.phrase().letters);
    }
    QTEST(readings, "readings");
}

void TestNameLookup::dropsGenericWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("specific");
    QTest::addRow("compound before") << u"เมืองอัจฉริยะภูเก็ต"_s << u"ภูเกต"_s;
    QTest::addRow("compound behind") << u"ภูเก็ตสมาร์ทซิตี้"_s << u"ภูเกต"_s;
    QTest::addRow("smart city") << u"Smart City Phuket"_s << u"phuket"_s;
    QTest::addRow("smart alone stays") << u"Smart Phuket"_s << u"smartphuket"_s;
    QTest::addRow("municipality") << u"เทศบาลนครยะลา"_s << u"ยะลา"_s;
    QTest::addRow("short title") << u"ทน.ยะลา"_s << u"ยะลา"_s;
    QTest::addRow("short title apart") << u"ทม. แสนสุข"_s << u"แสนสุข"_s;
    QTest::addRow("letters without points") << u"ทมแสน"_s << u"ทมแสน"_s;
    QTest::addRow("several") << u"เมืองอัจฉริยะจังหวัดพิษณุโลก"_s << u"พิษณุโลก"_s;
    QTest::addRow("several, short") << u"อบต.จ.ยะลา"_s << u"ยะลา"_s;
    QTest::addRow("Latin") << u"Yala City Municipality"_s << u"yala"_s;
}

void TestNameLookup::dropsGenericWords()
{
    QFETCH(const QString, text);
    QString specific;
    for (const query::FoldedWord &word : query::foldWords(text)) {
        specific += word.specific;
    }
    QTEST(specific, "specific");
}

QTEST_GUILESS_MAIN(TestNameLookup)
#include "tst_namelookup.moc"
