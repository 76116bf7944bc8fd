// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/searchcases.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mueang::testsupport::SearchCase)

/**
 * The searches of tests/query/data end to end: CSV files with its names and the provinces of data/, built
 * and listed by the program.
 */
class TestSearchProgram final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void keepsProvincesWhileTheyAreTyped();

private:
    void build(const QString &kind);
    [[nodiscard]] QString catalogue(bool isOfProvinces) const;
    [[nodiscard]] QStringList names(const QString &text, bool isOfProvinces) const;

    QTemporaryDir m_folder;
    QHash<QString, qsizetype> m_areaCounts; ///< by kind
};

namespace {

void write(const QString &path, const QStringList &lines)
{
    QFile file(path);
    const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("Cannot write %s", qUtf8Printable(path));
    }
}

/** ISO codes of the provinces in data/, by Thai name. */
QHash<QString, QString> provinceCodes()
{
    QFile file(QStringLiteral(MUEANG_SOURCE_DIR "/data/provinces.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("No provinces");
    }
    QHash<QString, QString> codes;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        codes.insert(cells.value(1), cells.value(0));
    }
    return codes;
}

QString kindOf(bool isOfProvinces)
{
    return isOfProvinces ? u"province"_s : u"city"_s;
}

} // namespace

QString TestSearchProgram::catalogue(bool isOfProvinces) const
{
    return m_folder.filePath(kindOf(isOfProvinces) + u".sqlite"_s);
}

void TestSearchProgram::build(const QString &kind)
{
    const QString folder = m_folder.filePath(kind) + u'/';
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : {u"regions.csv"_s, u"provinces.csv"_s, u"province_aliases.csv"_s, u"sources.csv"_s}) {
        QVERIFY(QFile::copy(QStringLiteral(MUEANG_SOURCE_DIR "/data/") + name, folder + name));
    }
    const QHash<QString, QString> codes = provinceCodes();
    QStringList areas{u"id,name_th,name_en,province,verification,source_ids"_s};
    QStringList milestones{u"area_id,event,date,source_ids"_s};
    for (const QStringList &row : tableRows("search_universe.tsv")) {
        if (row.at(1) == kind) {
            const QString id = row.at(0).toLower();
            areas.append(QStringList{id, row.at(2), row.at(3), codes.value(row.at(4)), u"high"_s, u"S01"_s}.join(u','));
            milestones.append(id + u",approved,"_s + row.at(5) + u",S01"_s);
        }
    }
    m_areaCounts[kind] = areas.size() - 1;
    write(folder + u"areas.csv"_s, areas);
    write(folder + u"milestones.csv"_s, milestones);
    write(folder + u"edition.csv"_s, {u"title_en,as_of"_s, u"Searches,2027-12-31"_s});
    write(folder + u"rounds.csv"_s, {u"round_id,round_no,source_ids"_s});
    const Run run = runProgram({u"build"_s, folder, u"--output"_s, catalogue(kind == u"province")});
    QVERIFY2(run.status == 0, run.errors.constData());
}

QStringList TestSearchProgram::names(const QString &text, bool isOfProvinces) const
{
    const Run run = runProgram({u"list"_s, u"--catalogue"_s, catalogue(isOfProvinces), u"--columns"_s, u"name_th"_s,
                                u"--format"_s, u"csv"_s, u"--no-bom"_s, QString(u"--search="_s + text)});
    if (run.status != 0) {
        qFatal("%s", run.errors.constData());
    }
    return QString::fromUtf8(run.output).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1);
}

void TestSearchProgram::initTestCase()
{
    build(u"province"_s);
    build(u"city"_s);
}

void TestSearchProgram::finds_data()
{
    QTest::addColumn<SearchCase>("search");
    for (const SearchCase &row : searchCases()) {
        QTest::addRow("%s: %s", qUtf8Printable(row.kind), qUtf8Printable(row.text)) << row;
    }
}

void TestSearchProgram::finds()
{
    QFETCH(const SearchCase, search);
    QCOMPARE(search.fault(names(search.text, search.isOfProvinces), m_areaCounts.value(kindOf(search.isOfProvinces))),
             QString());
}

void TestSearchProgram::keepsProvincesWhileTheyAreTyped()
{
    for (const QString &name : {u"พระนครศรีอยุธยา"_s, u"เพชรบุรี"_s, u"แม่ฮ่องสอน"_s}) {
        for (qsizetype length = 1; length <= name.size(); ++length) {
            QVERIFY2(names(name.first(length), true).contains(name), qUtf8Printable(name.first(length)));
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchProgram)
#include "tst_searchprogram.moc"
