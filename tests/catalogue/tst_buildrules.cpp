// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/buildoutput.h"
#include "catalogue/compile/rules.h"
#include "catalogue/csvfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using mueang::testsupport::CsvFolder;
using mueang::testsupport::problemsOf;
namespace rules = mueang::catalogue::compile::rules;

namespace {

const QString areas = u"areas.csv"_s;
const QString milestones = u"milestones.csv"_s;
const QString organisations = u"area_organisations.csv"_s;
const QString provinces = u"provinces.csv"_s;

struct Change
{
    QByteArray before;
    QByteArray after;
};

void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
}

/** A change of the sound folder, and the line:column and rule that must be named. */
void row(const char *name, const QString &file, const Change &change, const QString &place, const QString &rule)
{
    QTest::newRow(name) << file << change.before << change.after << place << rule;
}

/** Faults from which others follow: a record that is gone, a quotation mark that swallows rows. */
bool hasConsequences(const QString &fault)
{
    return QStringList{
        u"unclosed quote"_s,  u"no column"_s,          u"column twice"_s,      u"id"_s,
        u"id with hyphens"_s, u"id repeats"_s,         u"id in both files"_s,  u"province code"_s,
        u"region scheme"_s,   u"round number taken"_s, u"milestone repeats"_s, u"id of a reason"_s,
    }
        .contains(fault);
}

void breakOne()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, place);
    QFETCH(const QString, rule);
    const CsvFolder folder;
    QVERIFY(folder.replace(file, before, after));
    const QStringList problems = problemsOf(folder);
    const QString expected = file + u':' + place + u": "_s + rule;
    if (hasConsequences(QString::fromUtf8(QTest::currentDataTag()))) {
        QVERIFY2(problems.contains(expected), qPrintable(problems.join(u'\n')));
    } else {
        QCOMPARE(problems, QStringList{expected});
    }
}

} // namespace

/** Each rule of data/README.md, broken once. */
class BuildRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void formRules_data();

    void formRules() { breakOne(); }

    void textRules_data();

    void textRules() { breakOne(); }

    void areaRules_data();

    void areaRules() { breakOne(); }

    void milestoneRules_data();

    void milestoneRules() { breakOne(); }

    void countryRules_data();

    void countryRules() { breakOne(); }

    void factRules_data();

    void factRules() { breakOne(); }

    void wordRules_data();

    void wordRules() { breakOne(); }
};

void BuildRulesTest::formRules_data()
{
    addColumns();
    row("unknown column", areas, {",note_th\n", ",nota\n"}, u"1:nota"_s, rules::columnUnknown());
    row("column twice", areas, {",note_th\n", ",id\n"}, u"1:id"_s, rules::columnTwice());
    row("editor's note twice", areas, {",note_en,note_th\n", ",editor_note,editor_note\n"}, u"1:editor_note"_s,
        rules::columnTwice());
    row("editor's note in capitals", u"domain_words.csv"_s, {"editor_note", "Editor_note"}, u"1:Editor_note"_s,
        rules::columnTitle(u"editor_note"_s));
    row("no column", areas, {"verification", "other_names_en"}, u"1:verification"_s, rules::columnRequired());
    row("empty file", u"glossary.csv"_s, {"term_th,term_en,source_ids\nไร่,Rai,S1\n", ""}, u"1:"_s, rules::fileEmpty());
    row("no edition", u"edition.csv"_s, {"บัญชีทดสอบ,Test,2022-12-31\n", ""}, u"0:"_s, rules::oneRow());
    row("two editions", u"edition.csv"_s, {"2022-12-31\n", "2022-12-31\nb,b,2022-12-31\n"}, u"3:as_of"_s,
        rules::oneRow());
    row("too few cells", areas, {"satun,1,2,สตูล,unofficial,,,,TH-91,,medium,S1,,\n", "satun,1,2\n"}, u"4:"_s,
        rules::cellCount(14, 3));
    row("too many cells", milestones, {"lampang,approved,2023-07-27,S1,", "lampang,approved,2023-07-27,S1,,,x"},
        u"4:"_s, rules::cellCount(5, 7));
    row("not UTF-8", areas, {"Hat Yai", "Hat\xE9Yai"}, u"2:name_en"_s, rules::utf8());
    row("NUL", areas, {"Hat Yai", QByteArray("Hat\0Yai", 7)}, u"2:name_en"_s, rules::nullCharacter());
    row("stray quote", areas, {"Hat Yai", "Hat\"Yai"}, u"2:name_en"_s, rules::strayQuote());
    row("unclosed quote", areas,
        {"satun,1,2,สตูล,unofficial,,,,TH-91,,medium,S1,", "satun,1,2,สตูล,unofficial,,,,TH-91,,medium,S1,\""},
        u"4:note_en"_s, rules::unclosedQuote());
    row("too long", areas, {"Hat Yai", QByteArray(70'000, 'a')}, u"2:name_en"_s, rules::tooLong());
    row("required", areas, {"TH-91,,medium", "TH-91,,"}, u"4:verification"_s, rules::required());
    row("no source", areas, {"medium,S1,", "medium,,"}, u"4:source_ids"_s, rules::required());
}

void BuildRulesTest::textRules_data()
{
    addColumns();
    row("space before", areas, {"Hat Yai", " Hat Yai"}, u"2:name_en"_s, rules::spaces());
    row("no-break space after", areas, {"Hat Yai", "Hat Yai\u00A0"}, u"2:name_en"_s, rules::spaces());
    row("tab", areas, {"Hat Yai", "Hat\tYai"}, u"2:name_en"_s, rules::controlCharacters());
    row("lone CR", areas, {"Hat Yai", "Hat\rYai"}, u"2:name_en"_s, rules::controlCharacters());
    row("bidi override", areas, {"Hat Yai", "Hat\u202EYai"}, u"2:name_en"_s, rules::controlCharacters());
    row("byte order mark", areas, {"Hat Yai", "Hat\uFEFFYai"}, u"2:name_en"_s, rules::controlCharacters());
    row("tag", areas, {"Hat Yai", "Hat\U000E0041Yai"}, u"2:name_en"_s, rules::controlCharacters());
    row("no character", areas, {"Hat Yai", "Hat\uFDD0Yai"}, u"2:name_en"_s, rules::controlCharacters());
    row("old Thai font", areas, {"satun,1,2,สตูล", "satun,1,2,สต\uF719ล"}, u"4:name_th"_s,
        rules::privateUse(0xF719, 0xE39));
    row("old Thai font in a list", areas, {";นครหาดใหญ่", ";นครหาดให\uF70F\uF70A"}, u"2:other_names_th"_s,
        rules::privateUse(0xF70F, 0xE0D));
    row("old Thai font in a note", areas, {"สาม\"", "สาม\uF710\""}, u"2:note_th"_s, rules::privateUse(0xF710, 0xE31));
    row("private use", areas, {"Hat Yai", "Hat \uE000"}, u"2:name_en"_s, rules::privateUse(0xE000, 0));
    row("error of a spreadsheet", areas, {"Hat Yai", "#REF!"}, u"2:name_en"_s, rules::placeholder());
    row("not available", areas, {",เทศบาล,high", ",#N/A,high"}, u"2:organisation_th"_s, rules::placeholder());
    row("error in a list", areas, {"เมืองหาดใหญ่;", "#VALUE!;"}, u"2:other_names_th"_s, rules::placeholder());
    row("too narrow a column", areas, {"Hat Yai", "###"}, u"2:name_en"_s, rules::placeholder());
    row("error in a number", u"area_figures.csv"_s, {"1.5", "#DIV/0!"}, u"2:value"_s, rules::number());
    row("nan", areas, {"Hat Yai", "nan"}, u"2:name_en"_s, rules::placeholder());
    row("NaN", u"area_awards.csv"_s, {"First", "NaN"}, u"2:award_en"_s, rules::placeholder());
    row("lost letter", areas, {"Hat Yai", "Hat\uFFFDYai"}, u"2:name_en"_s, rules::replacementCharacter());
    row("line break in a name", areas, {"Hat Yai", "\"Hat\nYai\""}, u"2:name_en"_s, rules::lineBreaks());
    row("not composed", areas, {"Hat Yai", "Hat Cafe\u0301"}, u"2:name_en"_s, rules::composed());
    row("marks", areas, {"Hat Yai", "ก" + QByteArray("\u0E48").repeated(7)}, u"2:name_en"_s, rules::combiningMarks());
    row("other name", areas, {";นครหาดใหญ่", ";นคร หาดใหญ่ "}, u"2:other_names_th"_s, rules::spaces());
}

void BuildRulesTest::areaRules_data()
{
    addColumns();
    row("id", areas, {"satun,1,2", "Satun,1,2"}, u"4:id"_s, rules::id());
    row("id with hyphens", areas, {"satun,1,2", "sa--tun,1,2"}, u"4:id"_s, rules::id());
    row("id repeats", areas, {"satun,1,2", "hat-yai,1,2"}, u"4:id"_s, rules::sameAsLine(2));
    row("id in both files", u"later_areas.csv"_s, {"lampang,2", "satun,2"}, u"2:id"_s,
        rules::idTaken(u"areas.csv, later_areas.csv"_s));
    row("no name", areas, {"satun,1,2,สตูล,unofficial", "satun,1,2,,"}, u"4:name_th"_s,
        rules::oneOf(u"name_th, name_en"_s));
    row("status without a name", areas, {"satun,1,2,สตูล,unofficial,,,", "satun,1,2,สตูล,unofficial,,,published"},
        u"4:name_en_status"_s, rules::nameStatus());
    row("status of the other language", areas, {"unofficial", "published"}, u"4:name_th_status"_s,
        rules::keyword(u"unofficial, official, unknown"_s));
    row("province", areas, {"TH-91,,medium", "TH-99,,medium"}, u"4:province"_s, rules::unknownReference(provinces));
    row("round", areas, {"satun,1,2", "satun,7,2"}, u"4:batch"_s, rules::unknownReference(u"rounds.csv"_s));
    row("round too late", areas, {"satun,1,2", "satun,2,2"}, u"4:batch"_s, rules::roundTooLate());
    row("number in a round", areas, {"satun,1,2", "satun,1,0"}, u"4:batch_no"_s, rules::integer(1, 2147483647));
    row("number taken", areas, {"satun,1,2", "satun,1,1"}, u"4:batch_no"_s, rules::numberTaken());
    row("number without a round", areas, {"satun,1,2", "satun,,2"}, u"4:batch_no"_s, rules::numberWithoutRound());
    row("source", areas, {"medium,S1,", "medium,S1;S9,"}, u"4:source_ids"_s, rules::unknownReference(u"sources.csv"_s));
    row("source twice", areas, {"medium,S1,", "medium,S1;S1,"}, u"4:source_ids"_s, rules::listTwice());
    row("empty item", areas, {"medium,S1,", "medium,S1;,"}, u"4:source_ids"_s, rules::listItem());
    row("verification", areas, {"medium", "middling"}, u"4:verification"_s, rules::keyword(u"high, medium, low"_s));
}

void BuildRulesTest::milestoneRules_data()
{
    addColumns();
    row("area of a milestone", milestones, {"hat-yai,logo_awarded", "hatyai,logo_awarded"}, u"3:area_id"_s,
        rules::unknownReference(areas));
    row("event", milestones, {"logo_awarded", "logo"}, u"3:event"_s,
        rules::keyword(u"approved, logo_resolved, logo_awarded, renewed"_s));
    row("approved twice", milestones, {"logo_awarded", "approved"}, u"3:event"_s, rules::approvedOnce());
    row("milestone repeats", milestones, {"logo_awarded,2023-01-09", "approved,2022-08"}, u"3:area_id"_s,
        rules::sameAsLine(2));
    row("no such day", milestones, {"2023-01-09", "2023-02-29"}, u"3:date"_s, rules::date());
    row("Buddhist year", milestones, {"2023-01-09", "2566-01-09"}, u"3:date"_s, rules::date());
    row("date of a spreadsheet", milestones, {"2023-01-09", "9/1/2023"}, u"3:date"_s, rules::date());
    row("reason", milestones, {"in-news", "in-the-news"}, u"3:reason"_s,
        rules::unknownReference(u"milestone_reasons.csv"_s));
    row("id of a reason", u"milestone_reasons.csv"_s, {"in-news", "in news"}, u"2:reason"_s, rules::id());
    row("reason without a text", u"milestone_reasons.csv"_s, {"จากข่าว,From the news", ","}, u"2:text_th"_s,
        rules::oneOf(u"text_th, text_en"_s));
    row("Thai digits", milestones, {"2023-01-09", "๒๐๒๓"}, u"3:date"_s, rules::date());
}

void BuildRulesTest::countryRules_data()
{
    addColumns();
    row("region scheme", u"regions.csv"_s, {"moi4", "moi5"}, u"4:scheme"_s, rules::keyword(u"ngc6, moi4"_s));
    row("region", provinces, {"Chiang Mai,north", "Chiang Mai,west"}, u"4:region6"_s,
        rules::unknownReference(u"regions.csv"_s));
    row("province code", provinces, {"TH-50", "TH-5O"}, u"4:iso_code"_s, rules::provinceCode());
    row("population", provinces, {"1431959", "1,431,959"}, u"2:"_s, rules::cellCount(11, 13));
    row("population quoted", provinces, {"1431959", "\"1,431,959\""}, u"2:population"_s,
        rules::integer(0, std::numeric_limits<qint64>::max()));
    row("area", provinces, {"7393.889", "0"}, u"2:area_km2"_s, rules::positive());
    row("half a place", provinces, {"6.9,100.5", "6.9,"}, u"2:label_lat"_s, rules::together(u"label_lon"_s));
    row("own neighbour", provinces, {",TH-91,S1", ",TH-91|TH-90,S1"}, u"2:neighbours"_s, rules::ownNeighbour());
    row("unknown neighbour", provinces, {",TH-91,S1", ",TH-91|TH-92,S1"}, u"2:neighbours"_s,
        rules::unknownReference(provinces));
    row("one-sided neighbour", provinces, {",TH-91,S1", ",TH-91|TH-50,S1"}, u"2:neighbours"_s,
        rules::mutualNeighbour(u"TH-50"_s));
    row("language", u"province_aliases.csv"_s, {",en,", ",fr,"}, u"2:lang"_s, rules::keyword(u"th, en"_s));
    row("source id", u"sources.csv"_s, {"d-two,,Two", "d-two,,Two,,,\nS 3,,Three"}, u"4:source_id"_s,
        rules::sourceId());
    row("source id in capitals", u"sources.csv"_s, {"d-two,,Two", "d-two,,Two,,,\ns1,,Three"}, u"4:source_id"_s,
        rules::idInOtherCapitals(u"S1"_s));
    row("empty source", u"sources.csv"_s, {"d-two,,Two", "d-two,,"}, u"3:title"_s,
        rules::oneOf(u"title, publisher, url"_s));
    row("scheme of an address", u"sources.csv"_s, {"https://example.org/a", "ftp://example.org/a"}, u"2:url"_s,
        rules::url());
    row("javascript", u"sources.csv"_s, {"https://example.org/a", "javascript:alert(1)"}, u"2:url"_s, rules::url());
    row("no host", u"sources.csv"_s, {"https://example.org/a", "https:///a"}, u"2:url"_s, rules::url());
    row("user in an address", u"sources.csv"_s, {"https://example.org/a", "https://a.org@example.org/a"}, u"2:url"_s,
        rules::url());
    row("empty user in an address", u"sources.csv"_s, {"https://example.org/a", "https://@example.org/a"}, u"2:url"_s,
        rules::url());
    row("space in an address", u"sources.csv"_s, {"https://example.org/a", "https://example.org/a b"}, u"2:url"_s,
        rules::url());
    row("long address", u"sources.csv"_s, {"https://example.org/a", "https://example.org/" + QByteArray(2048, 'a')},
        u"2:url"_s, rules::url());
    row("round number taken", u"rounds.csv"_s, {"r2,2", "r2,1"}, u"3:round_no"_s, rules::roundTaken());
}

void BuildRulesTest::factRules_data()
{
    addColumns();
    row("domain", u"area_domains.csv"_s, {"hat-yai,Living", "hat-yai,living"}, u"2:domain"_s,
        rules::keyword(u"Environment, Economy, Mobility, Energy, People, Living, Governance"_s));
    row("domain twice", u"area_domains.csv"_s, {"lampang,", "hat-yai,"}, u"3:area_id"_s, rules::sameAsLine(2));
    row("no organisation", organisations, {"เทศบาล", ""}, u"2:organisation_th"_s,
        rules::oneOf(u"organisation_th, organisation_en"_s));
    row("website", organisations, {"http://example.org/", "www.example.org"}, u"2:website"_s, rules::url());
    row("measure", u"area_figures.csv"_s, {"investment_thb", "Investment"}, u"2:measure"_s, rules::measureKey());
    row("comma in a number", u"area_figures.csv"_s, {"1.5", "\"1,5\""}, u"2:value"_s, rules::number());
    row("exponent", u"area_figures.csv"_s, {"1.5", "1e5"}, u"2:value"_s, rules::number());
    row("infinite", u"area_figures.csv"_s, {"1.5", "inf"}, u"2:value"_s, rules::number());
    row("year", u"area_awards.csv"_s, {"2023", "2566"}, u"2:year"_s, rules::integer(1900, 2199));
    row("latitude", u"area_places.csv"_s, {"7.0,100.47", "100.47,7.0"}, u"2:lat"_s, rules::range(-90, 90));
    row("longitude", u"area_places.csv"_s, {"7.0,100.47", "7.0,180.5"}, u"2:lon"_s, rules::range(-180, 180));
    row("second place", u"area_places.csv"_s, {"satun,", "hat-yai,"}, u"3:area_id"_s, rules::sameAsLine(2));
    row("term twice", u"glossary.csv"_s, {"ไร่,Rai,S1", "ไร่,Rai,S1\nไร่,Rye,S1"}, u"3:term_th"_s, rules::sameAsLine(2));
    row("date of a count", u"national_timeline.csv"_s, {"2024", "soon"}, u"2:date"_s, rules::date());
}

void BuildRulesTest::wordRules_data()
{
    addColumns();
    const QString kinds = u"official name, official translation, short name, part of name, synonym, abbreviation, "
                          "nickname, former name, spelling, airport code, other name"_s;
    row("summary of no area", u"area_summaries.csv"_s, {"hat-yai", "hatyai"}, u"2:area_id"_s,
        rules::unknownReference(areas));
    row("empty summary", u"area_summaries.csv"_s, {"เมืองในสงขลา,A city in Songkhla", ","}, u"2:summary_th"_s,
        rules::oneOf(u"summary_th, summary_en"_s));
    row("summary without a source", u"area_summaries.csv"_s, {",d-two", ","}, u"2:source_ids"_s, rules::required());
    row("kind", u"area_words.csv"_s, {"nickname", "rumour"}, u"2:kind"_s, rules::keyword(kinds));
    row("word of no area", u"area_words.csv"_s, {"hat-yai", "hatyai"}, u"2:area_id"_s, rules::unknownReference(areas));
    row("word twice", u"area_words.csv"_s, {"d-two\n", "d-two\nhat-yai,หาดใหญ่ใน,th,synonym,S1\n"}, u"3:area_id"_s,
        rules::sameAsLine(2));
    row("word of no domain", u"domain_words.csv"_s, {"Living", "living"}, u"3:domain"_s,
        rules::keyword(u"Environment, Economy, Mobility, Energy, People, Living, Governance"_s));
    row("no word", u"domain_words.csv"_s, {"liveability", ""}, u"3:word"_s, rules::required());
    row("language of a word", u"domain_words.csv"_s, {",th,", ",thai,"}, u"2:lang"_s, rules::keyword(u"th, en"_s));
    row("word of no province", u"province_words.csv"_s, {"TH-90", "TH-99"}, u"2:province"_s,
        rules::unknownReference(provinces));
    row("word of no organisation", u"organisation_words.csv"_s, {"เทศบาล", "เทศบาลนคร"}, u"2:organisation"_s,
        rules::unknownReference(u"area_organisations.csv, areas.csv"_s));
    row("word without a source", u"organisation_words.csv"_s, {",S1", ",S8"}, u"2:source_ids"_s,
        rules::unknownReference(u"sources.csv"_s));
}

QTEST_GUILESS_MAIN(BuildRulesTest)

#include "tst_buildrules.moc"
