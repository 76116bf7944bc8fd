// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"
#include "catalogue/buildoutput.h"
#include "catalogue/compile/rules.h"
#include "catalogue/csvfolder.h"
#include "catalogue/open.h"

#include <QTest>

using namespace Qt::StringLiterals;
using mueang::catalogue::buildCatalogue;
using mueang::catalogue::OneLanguage;
using mueang::testsupport::BuildOutput;
using mueang::testsupport::CsvFolder;
using mueang::testsupport::describe;
namespace rules = mueang::catalogue::compile::rules;

namespace {

const QString leftOut = u"later_areas.csv:2:id: "_s + rules::leftOut(u"2022-12-31"_s);

/** Rewrites the files whose columns had other titles in version 0.1 as that version read them. */
void makeVersion01(const CsvFolder &folder)
{
    for (const QString &name : {u"milestone_reasons.csv"_s, u"area_summaries.csv"_s, u"domain_words.csv"_s,
                                u"province_words.csv"_s, u"organisation_words.csv"_s, u"area_words.csv"_s}) {
        folder.remove(name);
    }
    folder.write(u"sources.csv"_s,
                 "source_id,url,publisher,title,published_on,accessed,supports\n"
                 "S1,https://example.org/a,,One,2022-08,2026-11-21,List of the areas\nd-two,,Two,,,,พิธีมอบ\n");
    folder.write(u"rounds.csv"_s,
                 "round_id,round_no,label_th,label_en,held_on,area_count,source_ids,note\n"
                 "r1,1,ครั้งที่ 1,No. 1,2022-08,2,S1,Announced later\nr2,2,,,2023-07-27,1,S1,\n");
    folder.write(u"areas.csv"_s,
                 "id,batch,batch_no,name_th,name_th_status,province,verification,source_ids,note\n"
                 "hat-yai,1,1,หาดใหญ่,official,TH-90,high,S1;d-two,\"Two, \"\"lines\"\"\nof text\"\n"
                 "satun,1,2,สตูล,unofficial,TH-91,medium,S1,หมายเหตุ A\n");
    folder.write(u"milestones.csv"_s,
                 "area_id,event,date,source_ids,note\n"
                 "hat-yai,approved,2022-08,S1,Meeting 1\nhat-yai,logo_awarded,2023-01-09,d-two;S1,\n"
                 "lampang,approved,2023-07-27,S1,Meeting 2\n");
    folder.write(u"area_domains.csv"_s, "area_id,domain,source_ids,basis,note\nhat-yai,Living,S1,plan,From the plan\n");
    folder.write(u"area_organisations.csv"_s,
                 "area_id,role,organisation_th,website,source_ids,note\nhat-yai,lead,เทศบาล,,S1,Since 2021\n");
    folder.write(u"area_figures.csv"_s,
                 "area_id,measure,value,unit,year,source_ids,note\nhat-yai,population,5,persons,,S1,City only\n"
                 "hat-yai,population,5,persons,,S1,Province\n");
    folder.write(
        u"area_awards.csv"_s,
        "area_id,award_en,awarded_by,year,result,source_ids,note\nhat-yai,First,depa,2023,ชนะเลิศ,S1,Of three\n");
    folder.write(u"national_timeline.csv"_s,
                 "date,measure,value,unit,source_ids,note\n2024,target_cities,105,cities,S1,A target\n");
}

} // namespace

/** Texts that are shown, in one language and in both, and the columns of version 0.1. */
class BuildLanguagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void textsInBothLanguages();
    void reasonsAndWords();
    void partsOfAreasLeftOut();
    void editorNotesAreNotCompiled();
    void oneLanguage_data();
    void oneLanguage();
    void manyTextsInOneLanguageAreOneNotice();
    void namesMayHaveOneLanguage();
    void theFolderOfVersion01();
    void theFolderOfVersion01IsRefusedForOurData();
    void bothColumnsOfOneText();
};

void BuildLanguagesTest::textsInBothLanguages()
{
    const CsvFolder folder;
    const BuildOutput output;
    folder.write(u"area_awards.csv"_s,
                 "area_id,award_en,awarded_by_th,awarded_by_en,year,result_th,result_en,source_ids,note_th,note_en\n"
                 "hat-yai,First,ดีป้า,depa,2023,ชนะเลิศ,winner,S1,จากสาม,Of three\n");
    const auto built = buildCatalogue(folder.path(), output.path(), OneLanguage::Refused);
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QCOMPARE(describe({built->notices}), QStringList{leftOut});
    QCOMPARE(
        output.select(u"SELECT awarded_by_th || '|' || awarded_by_en || '|' || result_th || '|' || result_en || '|' "
                      "|| note_th || '|' || note_en FROM award"_s),
        QStringList{u"ดีป้า|depa|ชนะเลิศ|winner|จากสาม|Of three"_s});
    QCOMPARE(output.select(u"SELECT summary_th || '|' || summary_en FROM area_summary"_s),
             QStringList{u"เมืองในสงขลา|A city in Songkhla"_s});
}

void BuildLanguagesTest::reasonsAndWords()
{
    const CsvFolder folder;
    const BuildOutput output;
    QVERIFY(buildCatalogue(folder.path(), output.path()));
    QCOMPARE(output.select(u"SELECT event || ' ' || text_en FROM milestone JOIN milestone_reason AS r "
                           "ON reason = r.number"_s),
             QStringList{u"logo_awarded From the news"_s});
    QCOMPARE(output.select(u"SELECT domain || ' ' || word || ' ' || language || ' ' || kind FROM domain_word"_s),
             (QStringList{u"Mobility การเดินทางอัจฉริยะ th official name"_s, u"Living liveability en synonym"_s}));
    QCOMPARE(
        output.select(u"SELECT code || ' ' || word FROM province_word JOIN province AS p ON province = p.number"_s),
        QStringList{u"TH-90 HDY"_s});
    QCOMPARE(output.select(u"SELECT organisation || ' ' || word FROM organisation_word"_s),
             QStringList{u"เทศบาล Municipality"_s});
    QCOMPARE(output.select(u"SELECT id || ' ' || word FROM area_word JOIN area ON area = area.number"_s),
             QStringList{u"hat-yai หาดใหญ่ใน"_s});
    QCOMPARE(
        output.select(u"SELECT subject || ' ' || id FROM citation JOIN source ON source = source.number "
                      "WHERE subject LIKE '%word' OR subject = 'area_summary' ORDER BY subject, record, position"_s),
        (QStringList{u"area_summary d-two"_s, u"area_word d-two"_s, u"domain_word S1"_s, u"domain_word d-two"_s,
                     u"domain_word S1"_s, u"organisation_word S1"_s, u"province_word S1"_s}));
    const auto opened = mueang::catalogue::openCatalogue(output.path());
    QVERIFY(opened);
    QCOMPARE(opened->catalogue->areaWords.size(), std::size_t{1});
    QCOMPARE(opened->catalogue->summaries.size(), std::size_t{1});
}

void BuildLanguagesTest::partsOfAreasLeftOut()
{
    const CsvFolder folder;
    const BuildOutput output;
    folder.write(u"area_summaries.csv"_s,
                 "area_id,summary_th,summary_en,source_ids\nlampang,เมืองในลำปาง,A city in Lampang,S1\n");
    folder.write(u"area_words.csv"_s, "area_id,word,lang,kind,source_ids\nlampang,Nakhon Lampang,en,other name,S1\n");
    folder.write(u"area_organisations.csv"_s,
                 "area_id,role,organisation_en,source_ids\nhat-yai,lead,City,S1\nlampang,lead,City,S1\n"
                 "lampang,partner,Tram,S1\n");
    folder.write(u"organisation_words.csv"_s,
                 "organisation,word,lang,kind,source_ids\nTram,TR,en,abbreviation,S1\nCity,CT,en,abbreviation,S1\n");
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QCOMPARE(output.select(u"SELECT number FROM area_summary UNION SELECT number FROM area_word"_s), QStringList());
    QCOMPARE(output.select(u"SELECT word FROM organisation_word"_s), QStringList{u"CT"_s});
}

void BuildLanguagesTest::editorNotesAreNotCompiled()
{
    const CsvFolder plain;
    const CsvFolder withNotes;
    const BuildOutput plainOutput;
    const BuildOutput notesOutput;
    for (const QString &name : QDir(withNotes.path()).entryList({u"*.csv"_s})) {
        const QByteArray bytes = withNotes.read(name);
        if (!bytes.contains("editor_note") && name != "areas.csv"_L1) {
            const qsizetype header = bytes.indexOf('\n');
            withNotes.write(
                name, bytes.left(header) + ",editor_note\n" + bytes.mid(header + 1).replace("\n", ",#REF! see S35\n"));
        }
    }
    QVERIFY(buildCatalogue(plain.path(), plainOutput.path(), OneLanguage::Refused));
    const auto built = buildCatalogue(withNotes.path(), notesOutput.path(), OneLanguage::Refused);
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QVERIFY(!plainOutput.bytes().isEmpty());
    QVERIFY(plainOutput.bytes() == notesOutput.bytes());
}

void BuildLanguagesTest::oneLanguage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("empty");
    QTest::addColumn<QString>("given");
    const auto add = [](const QString &file, const QByteArray &content, const QString &empty, const QString &given) {
        QTest::newRow(qPrintable(file + u' ' + empty)) << file << content << empty << given;
    };
    add(u"edition.csv"_s, "title_en,as_of\nTest,2022-12-31\n", u"title_th"_s, u"title_en"_s);
    add(u"rounds.csv"_s, "round_id,round_no,label_th,source_ids\nr1,1,ครั้งที่ 1,S1\nr2,2,,S1\n", u"label_en"_s,
        u"label_th"_s);
    add(u"sources.csv"_s, "source_id,title,supports_en\nS1,One,A list\nd-two,Two,\n", u"supports_th"_s,
        u"supports_en"_s);
    add(u"milestone_reasons.csv"_s, "reason,text_th\nin-news,จากข่าว\n", u"text_en"_s, u"text_th"_s);
    add(u"area_summaries.csv"_s, "area_id,summary_th,summary_en,source_ids\nsatun,,A city,S1\n", u"summary_th"_s,
        u"summary_en"_s);
    add(u"area_projects.csv"_s, "area_id,title_th,source_ids,relation\nsatun,กล้อง,S1,related\n", u"title_en"_s,
        u"title_th"_s);
    add(u"area_projects.csv"_s,
        "area_id,title_th,title_en,summary_en,source_ids,relation\nsatun,กล้อง,Cameras,They watch,S1,related\n",
        u"summary_th"_s, u"summary_en"_s);
    add(u"area_places.csv"_s, "area_id,lat,lon,locality_th,source_ids\nsatun,6.6,100,เมือง,S1\n", u"locality_en"_s,
        u"locality_th"_s);
    add(u"area_awards.csv"_s, "area_id,award_en,awarded_by_en,source_ids\nsatun,First,depa,S1\n", u"awarded_by_th"_s,
        u"awarded_by_en"_s);
    add(u"area_awards.csv"_s, "area_id,award_en,result_en,source_ids\nsatun,First,winner,S1\n", u"result_th"_s,
        u"result_en"_s);
    add(u"area_figures.csv"_s, "area_id,measure,value,unit,source_ids,note_th\nsatun,people,5,people,S1,ในเมือง\n",
        u"note_en"_s, u"note_th"_s);
    add(u"glossary.csv"_s, "term_th,term_en,definition_th,source_ids\nไร่,Rai,หน่วยวัด,S1\n", u"definition_en"_s,
        u"definition_th"_s);
    add(u"national_timeline.csv"_s, "date,measure,value,unit,source_ids,note_en\n2024,cities,5,cities,S1,A target\n",
        u"note_th"_s, u"note_en"_s);
}

void BuildLanguagesTest::oneLanguage()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, empty);
    QFETCH(const QString, given);
    const CsvFolder folder;
    const BuildOutput output;
    folder.write(file, content);
    const QString place = file + u":2:"_s + empty + u": "_s;
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QVERIFY2(describe({built->notices}).contains(QString(place + rules::oneLanguage(given, 1))),
             qPrintable(describe({built->notices}).join(u'\n')));
    QCOMPARE(built->notices.size(), std::size_t{2});
    QVERIFY(mueang::catalogue::checkCatalogue(output.path()).empty());
    const auto refused = buildCatalogue(folder.path(), output.path(), OneLanguage::Refused);
    QVERIFY(refused);
    QCOMPARE(describe(*refused), QStringList{place + rules::bothLanguages(given)});
}

void BuildLanguagesTest::manyTextsInOneLanguageAreOneNotice()
{
    const CsvFolder folder;
    const BuildOutput output;
    folder.write(u"glossary.csv"_s,
                 "term_th,term_en,definition_th,source_ids\nไร่,Rai,,S1\nวา,Wa,หน่วยวัด,S1\nงาน,Ngan,หน่วยวัด,S1\n");
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe({built->notices}),
             (QStringList{leftOut, u"glossary.csv:3:definition_en: "_s + rules::oneLanguage(u"definition_th"_s, 2)}));
}

void BuildLanguagesTest::namesMayHaveOneLanguage()
{
    const CsvFolder folder;
    const BuildOutput output;
    // Of the area Satun, the organisations and the award, one name is known.
    const auto built = buildCatalogue(folder.path(), output.path(), OneLanguage::Refused);
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    QCOMPARE(output.select(u"SELECT count(*) FROM area WHERE name_en IS NULL"_s), QStringList{u"1"_s});
    QCOMPARE(output.select(u"SELECT count(*) FROM organisation WHERE name_en IS NULL"_s), QStringList{u"2"_s});
    QCOMPARE(output.select(u"SELECT count(*) FROM award WHERE name_th IS NULL"_s), QStringList{u"1"_s});
}

void BuildLanguagesTest::theFolderOfVersion01()
{
    const CsvFolder folder;
    const BuildOutput output;
    makeVersion01(folder);
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built), QStringList());
    const auto notice = [](const QString &place, const QString &column, int count) {
        return QString(place + u':' + column + u": "_s
                       + rules::columnOfFormerVersion(column + u"_th, "_s + column + u"_en"_s, count));
    };
    QStringList notices = describe({built->notices});
    QStringList expected{leftOut,
                         notice(u"sources.csv:2"_s, u"supports"_s, 2),
                         notice(u"rounds.csv:2"_s, u"note"_s, 1),
                         notice(u"areas.csv:2"_s, u"note"_s, 2),
                         notice(u"milestones.csv:2"_s, u"note"_s, 2),
                         notice(u"area_domains.csv:2"_s, u"note"_s, 1),
                         notice(u"area_organisations.csv:2"_s, u"note"_s, 1),
                         notice(u"area_figures.csv:2"_s, u"note"_s, 2),
                         notice(u"area_awards.csv:2"_s, u"awarded_by"_s, 1),
                         notice(u"area_awards.csv:2"_s, u"result"_s, 1),
                         notice(u"area_awards.csv:2"_s, u"note"_s, 1),
                         notice(u"national_timeline.csv:2"_s, u"note"_s, 1)};
    notices.sort();
    expected.sort();
    QCOMPARE(notices, expected);
    QVERIFY(mueang::catalogue::checkCatalogue(output.path()).empty());
    QCOMPARE(output.select(u"SELECT note_en FROM area WHERE id = 'hat-yai' AND note_th IS NULL"_s),
             QStringList{u"Two, \"lines\"\nof text"_s});
    QCOMPARE(output.select(u"SELECT note_th FROM area WHERE id = 'satun' AND note_en IS NULL"_s),
             QStringList{u"หมายเหตุ A"_s});
    QCOMPARE(output.select(u"SELECT awarded_by_en || '|' || result_th || '|' || note_en FROM award"_s),
             QStringList{u"depa|ชนะเลิศ|Of three"_s});
    QCOMPARE(output.select(u"SELECT coalesce(supports_th, supports_en) FROM source ORDER BY number"_s),
             (QStringList{u"List of the areas"_s, u"พิธีมอบ"_s}));
    QCOMPARE(output.select(u"SELECT note_en FROM figure ORDER BY number"_s),
             (QStringList{u"City only"_s, u"Province"_s}));
}

void BuildLanguagesTest::theFolderOfVersion01IsRefusedForOurData()
{
    const CsvFolder folder;
    const BuildOutput output;
    makeVersion01(folder);
    const auto built = buildCatalogue(folder.path(), output.path(), OneLanguage::Refused);
    QVERIFY(built);
    QCOMPARE(built->problems.size(), std::size_t{15}); // one per text
    QCOMPARE(describe(*built).constFirst(),
             u"sources.csv:2:supports: "_s + rules::columnReplaced(u"supports_th, supports_en"_s));
    QVERIFY(output.bytes().isEmpty());
}

void BuildLanguagesTest::bothColumnsOfOneText()
{
    const CsvFolder folder;
    const BuildOutput output;
    folder.write(u"national_timeline.csv"_s,
                 "date,measure,value,unit,source_ids,note,note_th,note_en\n2024,cities,5,cities,S1,A target,เป้าหมาย,\n"
                 "2025,cities,6,cities,S1,,เป้าหมาย,A target\n");
    const auto built = buildCatalogue(folder.path(), output.path());
    QVERIFY(built);
    QCOMPARE(describe(*built),
             QStringList{u"national_timeline.csv:2:note: "_s + rules::columnReplaced(u"note_th, note_en"_s)});
}

QTEST_GUILESS_MAIN(BuildLanguagesTest)

#include "tst_buildlanguages.moc"
