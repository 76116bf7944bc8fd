// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/open.h"
#include "query/asking.h"
#include "query/recordfilter.h"
#include "query/searchindex.h"
#include "support/searchcases.h"
#include "text/fold.h"

#include <QTest>

#include <algorithm>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mueang::testsupport::SearchCase)

/** What people ask of the catalogue that comes with the program. */
class TestBundledSearch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void domainsStandBeforeTexts_data();
    void domainsStandBeforeTexts();
    void namesWithoutAreasAreNotGuessedAway();
    void everyKnownNameFindsWhatItNames();
    void beginningsOfNicknamesGiveWayToNames_data();
    void beginningsOfNicknamesGiveWayToNames();
    void correctsOtherNames_data();
    void correctsOtherNames();
    void everyPrefixKeepsItsArea();
    void spellingsInTwoWords();

private:
    [[nodiscard]] query::Result ask(const QString &text) const { return *query::run(search(text), *m_index); }

    [[nodiscard]] QStringList found(const QString &text) const { return ids(search(text), *m_index, *m_catalogue); }

    [[nodiscard]] bool isOf(catalogue::Index row, query::NamedRecord record) const;
    [[nodiscard]] std::vector<bool> provincesWithAreas() const;
    [[nodiscard]] QStringList namesOf(const catalogue::Area &area) const;

    catalogue::CataloguePointer m_catalogue;
    query::SearchIndexPointer m_index;
};

namespace {

/** Cuts a name in two after each vowel before a consonant, as people do by ear. */
QStringList cutByEar(const QString &name)
{
    const QString vowels = u"aeiou"_s;
    const QString joined = text::fold(name);
    QStringList texts;
    for (qsizetype cut = 2; cut + 2 <= joined.size(); ++cut) {
        if (vowels.contains(joined.at(cut - 1)) && !vowels.contains(joined.at(cut))) {
            texts.append(joined.first(cut) + u' ' + joined.sliced(cut));
        }
    }
    return texts;
}

} // namespace

void TestBundledSearch::initTestCase()
{
    const auto opened = catalogue::openCatalogue(QStringLiteral(MUEANG_BUNDLED_CATALOGUE));
    QVERIFY(opened);
    m_catalogue = opened->catalogue;
    m_index = indexOf(m_catalogue);
}

void TestBundledSearch::finds_data()
{
    QTest::addColumn<SearchCase>("search");
    for (const QStringList &row : tableRows("bundled_queries.tsv")) {
        const SearchCase search{row.at(0), row.at(1), row.at(2).split(u'|', Qt::SkipEmptyParts), row.at(3)};
        QTest::addRow("%s: %s", qUtf8Printable(search.kind), qUtf8Printable(search.text)) << search;
    }
}

void TestBundledSearch::finds()
{
    QFETCH(const SearchCase, search);
    QCOMPARE(search.fault(found(search.text), static_cast<qsizetype>(m_catalogue->areas.size())), QString());
}

void TestBundledSearch::domainsStandBeforeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("domain");
    const auto add = [](const QString &text, catalogue::Domain domain) {
        QTest::addRow("%s", qUtf8Printable(text)) << text << static_cast<int>(domain);
    };
    for (const QString &text : {u"smart energy"_s, u"Energy"_s, u"พลังงาน"_s, u"พลังงานอัจฉริยะ"_s, u"ด้านพลังงาน"_s}) {
        add(text, catalogue::Domain::Energy);
    }
    add(u"smart mobility"_s, catalogue::Domain::Mobility);
    add(u"mobil"_s, catalogue::Domain::Mobility);
    add(u"ขนส่งอัจฉริยะ"_s, catalogue::Domain::Mobility);
    add(u"สิ่งแวดล้อม"_s, catalogue::Domain::Environment);
    add(u"Smart People"_s, catalogue::Domain::People);
}

void TestBundledSearch::domainsStandBeforeTexts()
{
    QFETCH(const QString, text);
    QFETCH(const int, domain);
    const query::Result result = ask(text);
    const std::uint8_t bit = query::domainBit(static_cast<catalogue::Domain>(domain));
    const auto isOfDomain = [&](catalogue::Index row) { return (m_index->values[row].domains & bit) != 0; };
    const auto all =
        std::ranges::count_if(m_index->values, [&](const auto &area) { return (area.domains & bit) != 0; });
    QCOMPARE(static_cast<qsizetype>(result.rows.size()) - result.textOnlyCount, qsizetype{all});
    QVERIFY(std::all_of(result.rows.begin(), result.rows.begin() + all, isOfDomain));
    QVERIFY(std::none_of(result.rows.begin() + all, result.rows.end(), isOfDomain));
}

std::vector<bool> TestBundledSearch::provincesWithAreas() const
{
    std::vector<bool> hasAreas(m_catalogue->provinces.size());
    for (const catalogue::Area &area : m_catalogue->areas) {
        hasAreas[area.province] = true;
    }
    return hasAreas;
}

QStringList TestBundledSearch::namesOf(const catalogue::Area &area) const
{
    QStringList names{area.name.th.toString(), area.name.en.toString()};
    for (const QStringView name : catalogue::Catalogue::of(m_catalogue->otherNames, area.otherNames)) {
        names.append(name.toString());
    }
    return names;
}

void TestBundledSearch::namesWithoutAreasAreNotGuessedAway()
{
    const std::vector<bool> hasAreas = provincesWithAreas();
    for (catalogue::Index i = 0; i < m_catalogue->provinces.size(); ++i) {
        const catalogue::Bilingual &name = m_catalogue->provinces[i].name;
        for (const QStringView text : {name.th, name.en}) {
            const query::Result result = ask(text.toString());
            if (hasAreas[i]) {
                QVERIFY(!result.rows.empty());
                continue;
            }
            QCOMPARE(result.namedWithoutAreas, (std::vector<query::NamedRecord>{{query::NamedKind::Province, i}}));
            for (const catalogue::Index row : result.rows) {
                const QStringList names = namesOf(m_catalogue->areas[row]);
                QVERIFY2(std::ranges::any_of(
                             names, [text](const QString &own) { return text::fold(own).contains(text::fold(text)); }),
                         qUtf8Printable(text.toString()));
            }
        }
    }
}

bool TestBundledSearch::isOf(catalogue::Index row, query::NamedRecord record) const
{
    const query::AreaValues &values = m_index->values[row];
    switch (record.kind) {
    case query::NamedKind::Province:
        return values.province == record.index;
    case query::NamedKind::Region:
        return m_catalogue->provinces[values.province].region6 == record.index;
    case query::NamedKind::Domain:
        return (values.domains & query::domainBit(static_cast<catalogue::Domain>(record.index))) != 0;
    case query::NamedKind::CityType:
        return (values.cityType & query::cityTypeBit(static_cast<catalogue::CityType>(record.index))) != 0;
    case query::NamedKind::Round:
        return values.round == record.index;
    case query::NamedKind::Organisation:
        return std::ranges::any_of(
            catalogue::Catalogue::of(m_catalogue->organisations, m_catalogue->areas[row].organisations),
            [&](const catalogue::Organisation &organisation) {
                return query::organisationName(organisation)
                    == query::organisationName(m_catalogue->organisations[record.index]);
            });
    case query::NamedKind::Area:
        return row == record.index;
    }
    return false;
}

void TestBundledSearch::everyKnownNameFindsWhatItNames()
{
    for (const query::KnownName &name : m_index->names.all()) {
        const query::Result result = ask(name.text.toString());
        const auto all = m_index->names.ofText(name.text);
        const bool hasAreas = std::ranges::any_of(all, &query::KnownName::hasAreas);
        QVERIFY2(result.tier == query::Tier::Exact, qUtf8Printable(name.text.toString()));
        QCOMPARE(result.namedWithoutAreas.empty(), hasAreas);
        for (catalogue::Index row = 0; row < m_catalogue->areas.size(); ++row) {
            if (isOf(row, name.record)) {
                const auto found = std::ranges::find(result.rows, row);
                QVERIFY2(found != result.rows.end(), qUtf8Printable(name.text.toString()));
                QVERIFY2(result.rows.end() - found > result.textOnlyCount, qUtf8Printable(name.text.toString()));
            }
        }
    }
}

void TestBundledSearch::beginningsOfNicknamesGiveWayToNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("without"); // a province whose nickname begins so
    QTest::addRow("grungkao") << u"กรุงเ"_s << u"TH-14"_s;
    QTest::addRow("maeklong") << u"แม่"_s << u"TH-75"_s;
    QTest::addRow("mahachai") << u"มหา"_s << u"TH-74"_s;
}

void TestBundledSearch::beginningsOfNicknamesGiveWayToNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, without);
    const query::Result result = ask(text);
    QVERIFY(!result.rows.empty());
    for (const catalogue::Index row : result.rows) {
        QVERIFY(m_catalogue->provinceOf(m_catalogue->areas[row]).code != without);
    }
    QCOMPARE(found(u"โครา"_s), QStringList{u"korat"_s}); // in no name but its own
    QCOMPARE(found(u"ย่าโ"_s), QStringList{u"korat"_s}); // in no name
}

void TestBundledSearch::correctsOtherNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("correctedText");
    QTest::addColumn<QString>("first");
    QTest::addRow("organisation") << u"Chulalongkon"_s << u"Chulalongkorn"_s << u"rama-4"_s;
    QTest::addRow("of several words") << u"Electicity Generating"_s << u"Electricity Generating"_s << u"mae-moh"_s;
    QTest::addRow("in Thai") << u"จุฬาลงกรมหาวิทยาลัย"_s << u"จุฬาลงกรณ์มหาวิทยาลัย"_s << u"rama-4"_s;
    QTest::addRow("domain and a name") << u"mobilty phuket"_s << u"Mobility"_s << u"phuket"_s;
    QTest::addRow("names of areas first") << u"Saensok"_s << u"Saensuk Smart City"_s << u"saensuk"_s;
}

void TestBundledSearch::correctsOtherNames()
{
    QFETCH(const QString, text);
    const query::Result result = ask(text);
    QCOMPARE(result.tier, query::Tier::Typo);
    QTEST(result.correctedText, "correctedText");
    QVERIFY(!result.rows.empty());
    QTEST(m_catalogue->areas[result.rows.front()].id.toString(), "first");
}

void TestBundledSearch::everyPrefixKeepsItsArea()
{
    for (const catalogue::Area &area : m_catalogue->areas) {
        for (const QString &name : namesOf(area)) {
            for (qsizetype length = 2; length <= name.size(); ++length) {
                const QString typed = name.first(length);
                QVERIFY2(found(typed).contains(area.id.toString()), qUtf8Printable(typed));
            }
        }
    }
}

/** Cuts the English names of the provinces with areas and the spellings of them in two. */
void TestBundledSearch::spellingsInTwoWords()
{
    QHash<QString, QStringList> spellings;
    for (const QStringList &row : tableRows("romanisations.tsv")) {
        spellings.insert(row.at(0), row.at(1).split(u'|'));
    }
    const std::vector<bool> hasAreas = provincesWithAreas();
    int asked = 0;
    QStringList missed;
    for (catalogue::Index i = 0; i < m_catalogue->provinces.size(); ++i) {
        const catalogue::Bilingual &name = m_catalogue->provinces[i].name;
        const QStringList typed = QStringList{name.en.toString()} + spellings.value(name.th.toString());
        for (const QString &spelling : hasAreas[i] ? typed : QStringList()) {
            for (const QString &text : cutByEar(spelling)) {
                const query::Result result = ask(text);
                ++asked;
                if (result.rows.empty() || m_catalogue->areas[result.rows.front()].province != i) {
                    missed.append(text);
                }
            }
        }
    }
    qInfo("%d of %d missed: %s", int(missed.size()), asked, qUtf8Printable(missed.join(u", ")));
    QVERIFY(missed.size() * 50 <= asked);
}

QTEST_GUILESS_MAIN(TestBundledSearch)
#include "tst_bundledsearch.moc"
