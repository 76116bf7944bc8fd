// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mueang::testsupport {

namespace {

constexpr auto sampleRows = R"(
INSERT INTO edition VALUES (1, 'เมืองอัจฉริยะ', 'Smart cities', '2022-12-31', 3, 2, printf('%064d', 7));
INSERT INTO region VALUES (1, 'south', 'ngc6', 'ภาคใต้', 'South', 'Phak Tai'), (2, 'moi-s', 'moi4', 'ภาคใต้', 'South', NULL);
INSERT INTO province VALUES (1, 'TH-90', 'สงขลา', 'Songkhla', 1, 2, 1431536, '2021-12-31', 7393.9, 7.2, 100.6),
                            (2, 'TH-83', 'ภูเก็ต', 'Phuket', 1, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO province_neighbour VALUES (1, 2), (2, 1);
INSERT INTO province_alias VALUES (1, 2, 'Phuket City', 'en', 'other name'), (2, 1, 'Singora', 'en', 'other name'),
                                  (3, 2, 'ภก', 'th', 'abbreviation');
INSERT INTO source VALUES (1, 'S02', 'https://example.org/2', 'Publisher', 'Title', '2023-01', '2026-11-20', 'รายชื่อ', 'list'),
                          (2, 'S01', NULL, NULL, 'ข่าว', NULL, NULL, NULL, NULL);
INSERT INTO round VALUES (4, 'r1', 'ครั้งที่ 1/2565', 'No. 1/2022', NULL, NULL, '2022-08-05', 15, 'หมายเหตุของรอบ', 'note of the round');
INSERT INTO area VALUES
    (1, 'hat-yai', 'หาดใหญ่', 'official', 'Hat Yai', 'published', 1, 'เทศบาล', NULL, 'livable', 4, 1, 'high', 'หมายเหตุ', 'note'),
    (2, 'phuket', 'ภูเก็ต', 'official', 'Phuket', 'our translation', 2, NULL, NULL, 'new', NULL, NULL, 'low', NULL, NULL),
    (5, 'english-only', NULL, 'unknown', 'English only', 'published', 2, NULL, NULL, NULL, 4, 2, 'medium', NULL, NULL);
INSERT INTO area_other_name VALUES (1, 2, 'Phuket Town', 'en'), (2, 1, 'หาดใหญ่เมือง', 'th');
INSERT INTO place VALUES (1, 2, 7.88, 98.39, 1, 'เมือง', 'Town', 'https://example.org/'), (2, 1, 7.0, 100.47, 0, NULL, NULL, NULL);
INSERT INTO area_summary VALUES (1, 1, 'เมืองในสงขลา', 'A city in Songkhla');
INSERT INTO milestone_reason VALUES (3, 'seen-in-news', 'จากข่าว', 'From the news'), (9, 'not-used', 'ไม่ใช้', NULL);
INSERT INTO milestone VALUES (1, 2, 'logo_awarded', '2023-01-09', 3, NULL, NULL), (2, 1, 'approved', '2021', NULL, 'ก', 'x'),
                             (3, 2, 'approved', '2022-08', NULL, NULL, NULL), (4, 2, 'renewed', NULL, NULL, NULL, NULL),
                             (5, 2, 'approved', '2024', NULL, NULL, NULL);
INSERT INTO area_domain VALUES (1, 2, 'Mobility', 'plan', NULL, NULL), (2, 1, 'Energy', 'index', 'ก', 'x'), (3, 2, 'Living', 'title', NULL, NULL);
INSERT INTO organisation VALUES (1, 1, 'partner', 'ภาคี', NULL, NULL, NULL, NULL), (2, 1, 'proposer', NULL, 'Municipality', 'https://example.org', 'ก', 'x');
INSERT INTO project VALUES (1, 2, 'โครงการ', NULL, 'สรุป', NULL, 'Mobility', 'programme'), (2, 1, NULL, 'Bus', NULL, NULL, NULL, 'related');
INSERT INTO figure VALUES (1, 2, 'population', 416582, 'persons', 2021, NULL, NULL), (2, 2, 'investment_thb', 1.5e9, 'THB', NULL, 'แผน', 'plan');
INSERT INTO award VALUES (1, 1, 'รางวัล', NULL, 'ดีป้า', 'depa', 2022, 'ที่หนึ่ง', 'first', NULL, NULL);
INSERT INTO glossary VALUES (1, 'เมืองอัจฉริยะ', 'smart city', NULL, 'A city.');
INSERT INTO national_count VALUES (1, '2022', 'areas', 30, 'areas', 'ทั้งประเทศ', 'whole country');
INSERT INTO domain_word VALUES (1, 'Mobility', 'การเดินทางอัจฉริยะ', 'th', 'official name'), (2, 'Living', 'liveability', 'en', 'synonym');
INSERT INTO province_word VALUES (1, 2, 'HKT', 'en', 'airport code');
INSERT INTO organisation_word VALUES (1, 'ภาคี', 'The Partners', 'en', 'other name');
INSERT INTO area_word VALUES (1, 1, 'หาดใหญ่ใน', 'th', 'nickname'), (2, 2, 'Tongkah', 'en', 'former name'), (3, 1, 'Haad Yai', 'en', 'spelling');
INSERT INTO citation VALUES ('area', 1, 0, 2), ('area', 1, 1, 1), ('area', 5, 0, 1), ('milestone', 3, 0, 1),
    ('area_domain', 1, 0, 1), ('organisation', 2, 0, 2), ('project', 1, 0, 1), ('figure', 2, 0, 1), ('award', 1, 0, 1),
    ('place', 2, 0, 1), ('round', 4, 0, 2), ('province', 1, 0, 1), ('glossary', 1, 0, 1), ('national_count', 1, 0, 2),
    ('area_summary', 1, 0, 2), ('domain_word', 2, 0, 1), ('province_word', 1, 0, 1), ('organisation_word', 1, 0, 2),
    ('area_word', 2, 0, 1), ('area_word', 3, 0, 2);
)";

constexpr auto largeRows = R"(
CREATE TEMP TABLE n AS WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < %1) SELECT x FROM c;
INSERT INTO region VALUES (1, 'south', 'ngc6', 'ภาคใต้', 'South', NULL);
INSERT INTO province SELECT x, 'TH-' || (x + 9), 'จังหวัด ' || x, 'Province ' || x, 1, NULL, NULL, NULL, NULL, NULL, NULL FROM n LIMIT 77;
INSERT INTO source VALUES (1, 'S01', NULL, NULL, 'ข่าว', NULL, NULL, NULL, NULL);
INSERT INTO area SELECT x, 'area-' || x, 'เทศบาลเมือง' || ((x * 7919) % %1), 'official', 'Municipality ' || x, 'published', 1 + (x % min(77, %1)), NULL, NULL, NULL, NULL, NULL, 'high', NULL, NULL FROM n;
INSERT INTO milestone SELECT x, x, 'approved', '2022-08-05', NULL, NULL, NULL FROM n;
INSERT INTO area_domain SELECT x, x, 'Mobility', 'plan', NULL, NULL FROM n;
INSERT INTO organisation SELECT x, x, 'proposer', 'เทศบาล ' || x, NULL, NULL, NULL, NULL FROM n;
INSERT INTO place SELECT x, x, 5 + (x % 15), 98 + (x % 7), 1, NULL, NULL, NULL FROM n;
INSERT INTO citation SELECT 'area', x, 0, 1 FROM n;
INSERT INTO edition VALUES (1, 'บัญชี', NULL, '2022', %1, min(77, %1), printf('%064d', 7));
)";

QByteArray schema(const char *path = MUEANG_SOURCE_DIR "/data/schema.sql")
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", path);
    }
    return file.readAll();
}

} // namespace

FileInFolder::FileInFolder(const QString &name)
    : m_path(m_folder.path() + u'/' + name)
{ }

void FileInFolder::write(const QByteArray &bytes) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("a test file cannot be written");
    }
}

FileInFolder::State FileInFolder::state() const
{
    QFile file(m_path);
    const QFileInfo info(m_path);
    const bool isOpen = info.isFile() && file.open(QIODevice::ReadOnly);
    return {isOpen ? file.readAll() : QByteArray(), info.lastModified().toMSecsSinceEpoch(),
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System)};
}

void FileInFolder::remember()
{
    m_remembered = state();
}

bool FileInFolder::isUntouched() const
{
    return state() == m_remembered;
}

QByteArray databaseBytes(const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    char *message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        qFatal("a test database cannot be made: %s", message);
    }
    sqlite3_int64 size = 0;
    unsigned char *const bytes = sqlite3_serialize(database, "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    sqlite3_close(database);
    return copy;
}

QByteArray catalogueBytes(const QByteArray &sql)
{
    return databaseBytes(schema() + sampleRows + sql);
}

QByteArray catalogueBytesAfter(const QByteArray &pragmas)
{
    return databaseBytes(pragmas + schema() + sampleRows);
}

QByteArray catalogueBytesOfVersion01()
{
    return databaseBytes(schema(MUEANG_SOURCE_DIR "/tests/catalogue/data/schema-0.1.sql") + R"(
INSERT INTO edition VALUES (1, 'เมืองอัจฉริยะ', 'Smart cities', '2022-12-31', 1, 1, printf('%064d', 7));
INSERT INTO region VALUES (1, 'south', 'ngc6', 'ภาคใต้', 'South', 'Phak Tai');
INSERT INTO province VALUES (1, 'TH-90', 'สงขลา', 'Songkhla', 1, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO area VALUES (1, 'hat-yai', 'หาดใหญ่', 'official', NULL, 'unknown', 1, NULL, NULL, NULL, NULL, NULL, 'high', 'note');
)");
}

QByteArray largeCatalogueBytes(int areas)
{
    return databaseBytes(schema() + QByteArray(largeRows).replace("%1", QByteArray::number(areas)));
}

} // namespace mueang::testsupport
