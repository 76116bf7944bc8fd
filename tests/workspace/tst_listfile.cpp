// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csvreader.h"
#include "query/columns.h"
#include "testplace.h"
#include "workspace/listfile.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

namespace {

AreaNames names(const QString &area)
{
    return area == "phuket"_L1 ? AreaNames{u"ภูเก็ต"_s, u"Phuket"_s} : AreaNames();
}

/** What spreadsheets run, what breaks CSV, what Thai needs. */
ExportedLists difficult()
{
    ExportedLists lists;
    lists.lists = {{u"=HYPERLINK(\"x\")"_s, {u"phuket"_s, u"hat-yai"_s}},
                   {u"ดูงาน, มีนาคม"_s, {u"not-in-any-edition"_s, u"phuket"_s}},
                   {u"Empty"_s, {}}};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'772'357'400'123, QTimeZone::utc()).toUTC();
    for (const QString &text :
         {u"one\ntwo \"three\", four"_s, u"'=1+1"_s, u"\t@SUM(A1)"_s, u"น้ำท่วม \U0001F600 "_s, u"{"_s, u"-5"_s}) {
        const QString area = u"area-%1"_s.arg(lists.notes.size());
        lists.notes.emplace(area, Note{area, text, time});
    }
    lists.notes.emplace(u"phuket"_s, Note{u"phuket"_s, u"=cmd|x"_s, time});
    return lists;
}

QByteArray csv(const ExportedLists &lists, const files::CsvDialect &form, query::HeaderNames header)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeListsCsv(buffer, lists, names, form, header) ? buffer.data() : QByteArray();
}

QByteArray json(const ExportedLists &lists)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeListsJson(buffer, lists, names) ? buffer.data() : QByteArray();
}

Result<ExportedLists> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readLists(buffer, u"file"_s);
}

Contents imported(const Contents &contents, const ExportedLists &lists)
{
    const auto import = importLists(contents, lists, u"file"_s, testTime());
    return import ? *applied(import->change, contents) : Contents();
}

} // namespace

/** Lists and notes as files. */
class TestListFile final : public QObject
{
    Q_OBJECT

private slots:
    void bringsCsvBack_data();
    void bringsCsvBack();
    void bringsJsonBack();
    void guardsFormulas();
    void namesAreasForPeople();
    void sharesOneList();
    void importsBesideWhatIsThere();
    void importsOnce();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void saysTheLine();
    void refusesWhatIsNoFile();
    void isOneStepOfUndo();
};

void TestListFile::bringsCsvBack_data()
{
    QTest::addColumn<bool>("mark");
    QTest::addColumn<bool>("keys");

    QTest::newRow("for people") << true << false;
    QTest::newRow("for scripts") << false << true;
}

void TestListFile::bringsCsvBack()
{
    QFETCH(const bool, mark);
    QFETCH(const bool, keys);
    files::CsvDialect form;
    form.byteOrderMark = mark;
    const auto header = keys ? query::HeaderNames::Keys : query::HeaderNames::Titles;
    const QByteArray bytes = csv(difficult(), form, header);
    QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), mark);
    const auto back = read(bytes);
    QVERIFY(back);
    QVERIFY(*back == difficult());
}

void TestListFile::bringsJsonBack()
{
    const QByteArray bytes = json(difficult());
    const auto back = read(bytes);
    QVERIFY(back);
    QVERIFY(*back == difficult());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(object["lists"_L1][0]["areas"_L1][0]["name_th"_L1].toString(), u"ภูเก็ต"_s);
    QVERIFY(object["lists"_L1][1]["areas"_L1][0]["name_th"_L1].isNull());
    QCOMPARE(object["notes"_L1][0]["changed"_L1].toString(), u"2026-03-01T09:30:00.123Z"_s);
}

void TestListFile::guardsFormulas()
{
    files::CsvDialect form;
    form.byteOrderMark = false;
    const auto records = exporting::parsed(QString::fromUtf8(csv(difficult(), form, query::HeaderNames::Keys)), u',');
    QCOMPARE(records.front(),
             (QStringList{u"list"_s, u"id"_s, u"name_th"_s, u"name_en"_s, u"note"_s, u"note_changed"_s}));
    QCOMPARE(records.at(1),
             (QStringList{u"'=HYPERLINK(\"x\")"_s, u"phuket"_s, u"ภูเก็ต"_s, u"Phuket"_s, u"'=cmd|x"_s,
                          u"2026-03-01T09:30:00.123Z"_s}));
    for (const QStringList &record : records) {
        for (const QString &field : record) {
            QVERIFY2(!field.startsWith(u'=') && !field.startsWith(u'\t'), qPrintable(field));
        }
    }
}

void TestListFile::namesAreasForPeople()
{
    const QByteArray bytes = csv(difficult(), {}, query::HeaderNames::Titles);
    QVERIFY(bytes.contains("List,Identifier,Name (Thai),Name (English),Note,Note changed\r\n"));
    QVERIFY(bytes.contains("phuket,ภูเก็ต,Phuket"));
}

void TestListFile::sharesOneList()
{
    Contents contents = imported({}, difficult());
    const auto list = contents.listNamed(u"ดูงาน, มีนาคม"_s);
    const ExportedLists one = sharedLists(contents, list->id);
    QCOMPARE(one.lists.size(), 1U);
    QCOMPARE(one.notes.size(), 1U); // on phuket
    QVERIFY(sharedLists(contents) == difficult());
}

void TestListFile::importsBesideWhatIsThere()
{
    Contents contents = imported({}, ExportedLists{{{u"EMPTY"_s, {u"krabi"_s}}, {u"Mine"_s, {u"trang"_s}}}, {}});
    contents = *applied(*writeNote({}, u"phuket"_s, u"my own"_s, testTime()), contents);
    ExportedLists lists = difficult();
    lists.lists.back().areas = {u"phuket"_s, u"krabi"_s};

    const auto import = importLists(contents, lists, u"file"_s, testTime());

    QVERIFY(import);
    QCOMPARE(import->refusedNotes, (std::vector{RefusedNote{u"phuket"_s, u"=cmd|x"_s, u"my own"_s}}));
    const Contents after = *applied(import->change, contents);
    QCOMPARE(after.lists.size(), 4U);
    QCOMPARE(areasIn(after, u"empty"_s), (QStringList{u"krabi"_s, u"phuket"_s}));
    QCOMPARE(after.note(u"phuket"_s)->text, u"my own"_s);
    QCOMPARE(after.notes.size(), difficult().notes.size());
    QVERIFY(*applied(inverse(import->change), after) == contents);
}

void TestListFile::importsOnce()
{
    const Contents contents = imported({}, difficult());
    const auto again = importLists(contents, difficult(), u"file"_s, testTime());
    QVERIFY(again && again->change.isEmpty() && again->refusedNotes.empty());
}

void TestListFile::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another table") << QByteArray("a,b\r\n1,2\r\n");
    QTest::newRow("areas without a list") << QByteArray("id,name_th\r\nphuket,x\r\n");
    QTest::newRow("another object") << QByteArray("{\"areas\": []}");
    QTest::newRow("broken JSON") << QByteArray("{\"mueang_lists\": 1, \"lists\": [");
    QTest::newRow("noise") << QByteArray("\x00\xff\xfe\x01", 4);
    QTest::newRow("huge") << QByteArray(static_cast<qsizetype>(maxImportedBytes) + 1, 'x');
    QTest::newRow("deep") << "{\"mueang_lists\": 1, \"lists\": " + QByteArray(5000, '[');
}

void TestListFile::refusesOtherFiles()
{
    QFETCH(const QByteArray, bytes);
    const auto lists = read(bytes);
    QCOMPARE(kindOf(lists), ErrorKind::NotImportable);
    QVERIFY(!lists.error().detail.isEmpty());
}

void TestListFile::saysTheLine()
{
    const auto lists = read("list,id,note\r\nA,phuket,\"fine\"\r\nA,krabi,\"un\"closed\r\n");
    QCOMPARE(kindOf(lists), ErrorKind::NotImportable);
    QCOMPARE(lists.error().subject, u"file"_s);
    QCOMPARE(lists.error().place, u"line 3"_s);
    QVERIFY(lists.error().detail.startsWith(u"line 3: "_s));
    QCOMPARE(kindOf(read("{\"mueang_lists\": 2, \"lists\": []}")), ErrorKind::NewerVersion);
}

void TestListFile::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    QCOMPARE(kindOf(readListsFile(folder.filePath(u"none"_s))), ErrorKind::FileNotFound);
    QCOMPARE(kindOf(readListsFile(folder.path())), ErrorKind::NotARegularFile);
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(kindOf(readListsFile(folder.filePath(u"pipe"_s))), ErrorKind::NotARegularFile);
}

void TestListFile::isOneStepOfUndo()
{
    const TestPlace place;
    const auto workspace = opened(place);
    const auto change = workspace->edit([](const Contents &contents) {
        return importLists(contents, difficult(), u"lists.csv"_s, testTime()).map([](const Import &import) {
            return import.change;
        });
    });
    QVERIFY(change && sharedLists(opened(place)->contents()) == difficult());
    QCOMPARE(changeTitle(*change, {}), u"Import from lists.csv"_s);
    QVERIFY(workspace->apply(inverse(*change)) && workspace->contents().isEmpty());
}

QTEST_GUILESS_MAIN(TestListFile)
#include "tst_listfile.moc"
