// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace mueang::testsupport {

/** A small sound folder of CSV files, of which a test breaks one. */
class CsvFolder final
{
public:
    CsvFolder()
    {
        writeCountry();
        writeAreas();
        writeFacts();
        writeWords();
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** False if `before` does not stand in the file exactly once. */
    [[nodiscard]] bool replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray bytes = read(name);
        const bool isUnique = bytes.count(before) == 1;
        write(name, bytes.replace(before, after));
        return isUnique;
    }

    void remove(const QString &name) const { QFile::remove(m_folder.filePath(name)); }

private:
    void writeCountry() const
    {
        using namespace Qt::StringLiterals;
        write(u"edition.csv"_s, "title_th,title_en,as_of\nบัญชีทดสอบ,Test,2022-12-31\n");
        write(u"regions.csv"_s,
              "scheme,region_id,name_th,name_en\nngc6,south,ภาคใต้,South\nngc6,north,ภาคเหนือ,North\nmoi4,south,ภาคใต้,"
              "South\n");
        write(u"provinces.csv"_s,
              "iso_code,name_th,name_en,region6,region4,population,area_km2,label_lat,label_lon,neighbours,source_ids\n"
              "TH-90,สงขลา,Songkhla,south,south,1431959,7393.889,6.9,100.5,TH-91,S1\n"
              "TH-91,สตูล,Satun,south,south,,,,,TH-90,S1\n"
              "TH-50,เชียงใหม่,Chiang Mai,north,,,,,,,S1\n");
        write(u"province_aliases.csv"_s, "province,alias,lang,kind\nTH-90,Singora,en,other name\n");
        write(u"sources.csv"_s,
              "source_id,url,publisher,title,published_on,accessed\nS1,https://example.org/"
              "a,,One,2022-08,2026-11-21\nd-two,,Two,,,\n");
        write(u"rounds.csv"_s,
              "round_id,round_no,held_on,area_count,source_ids\nr1,1,2022-08,2,S1\nr2,2,2023-07-27,1,S1\n");
    }

    void writeAreas() const
    {
        using namespace Qt::StringLiterals;
        write(
            u"areas.csv"_s,
            "id,batch,batch_no,name_th,name_th_status,other_names_th,name_en,name_en_status,province,organisation_th,"
            "verification,source_ids,note_en,note_th\n"
            "hat-yai,1,1,หาดใหญ่,official,เมืองหาดใหญ่;นครหาดใหญ่,Hat Yai,published,TH-90,เทศบาล,high,S1;d-two,One,\"หนึ่ง, "
            "\"\"สอง\"\"\nสาม\"\n"
            "satun,1,2,สตูล,unofficial,,,,TH-91,,medium,S1,,\n");
        write(u"later_areas.csv"_s,
              "id,batch,name_en,name_en_status,province,verification,source_ids\n"
              "lampang,2,Lampang,our translation,TH-50,low,S1\n");
        write(u"milestones.csv"_s,
              "area_id,event,date,source_ids,reason\n"
              "hat-yai,approved,2022-08,S1,\nhat-yai,logo_awarded,2023-01-09,d-two;S1,in-news\n"
              "lampang,approved,2023-07-27,S1,\n");
        write(u"milestone_reasons.csv"_s, "reason,text_th,text_en\nin-news,จากข่าว,From the news\n");
        write(u"area_summaries.csv"_s,
              "area_id,summary_th,summary_en,source_ids\nhat-yai,เมืองในสงขลา,A city in Songkhla,d-two\n");
    }

    void writeFacts() const
    {
        using namespace Qt::StringLiterals;
        write(u"area_domains.csv"_s,
              "area_id,domain,source_ids,basis\nhat-yai,Living,S1,plan\nlampang,Living,S1,plan\n");
        write(u"area_organisations.csv"_s,
              "area_id,role,organisation_th,website,source_ids\nhat-yai,lead,เทศบาล,http://example.org/,S1\n");
        write(u"area_projects.csv"_s,
              "area_id,title_th,title_en,summary_th,summary_en,domain,source_ids,relation\n"
              "hat-yai,กล้อง,Cameras,ดูแลเมือง,They watch,Living,S1,programme\n");
        write(u"area_figures.csv"_s,
              "area_id,measure,value,unit,year,source_ids\nhat-yai,investment_thb,1.5,THB,2022,S1\n");
        write(u"area_awards.csv"_s, "area_id,award_en,year,source_ids\nhat-yai,First,2023,S1\n");
        write(u"area_places.csv"_s, "area_id,lat,lon,source_ids\nhat-yai,7.0,100.47,S1\nsatun,6.6,100.07,d-two\n");
        write(u"glossary.csv"_s, "term_th,term_en,source_ids\nไร่,Rai,S1\n");
        write(u"national_timeline.csv"_s, "date,measure,value,unit,source_ids\n2024,target_cities,105,cities,S1\n");
    }

    void writeWords() const
    {
        using namespace Qt::StringLiterals;
        write(u"domain_words.csv"_s,
              "domain,word,lang,kind,source_ids,editor_note\n"
              "Mobility,การเดินทางอัจฉริยะ,th,official name,S1;d-two,see page 3\nLiving,liveability,en,synonym,S1,\n");
        write(u"province_words.csv"_s, "province,word,lang,kind,source_ids\nTH-90,HDY,en,airport code,S1\n");
        write(u"organisation_words.csv"_s,
              "organisation,word,lang,kind,source_ids\nเทศบาล,Municipality,en,official translation,S1\n");
        write(u"area_words.csv"_s, "area_id,word,lang,kind,source_ids\nhat-yai,หาดใหญ่ใน,th,nickname,d-two\n");
    }

    QTemporaryDir m_folder;
};

} // namespace mueang::testsupport
