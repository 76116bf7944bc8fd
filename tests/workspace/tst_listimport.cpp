// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testplace.h"
#include "workspace/listfile.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

namespace {

Result<ExportedLists> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readLists(buffer, u"file"_s);
}

/** What is wrong with a file. */
QString faultOf(const QByteArray &bytes)
{
    const auto lists = read(bytes);
    return kindOf(lists) == ErrorKind::NotImportable ? lists.error().detail : QString();
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

Import imported(const Contents &contents, const ExportedLists &lists)
{
    return *importLists(contents, lists, u"file"_s, testTime());
}

/** So many notes, areas in one list and lists. */
ExportedLists many(int count)
{
    ExportedLists lists;
    lists.lists.push_back({u"All"_s, {}});
    for (int i = 0; i < count; ++i) {
        const QString area = u"area-%1"_s.arg(i);
        lists.lists.front().areas.append(area);
        lists.lists.push_back({u"List %1"_s.arg(i), {area}});
        lists.notes.emplace(area, Note{area, u"A note on %1"_s.arg(area), testTime()});
    }
    return lists;
}

} // namespace

/** The files that people import, and what becomes of them. */
class TestListImport final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatProgramsSave_data();
    void readsWhatProgramsSave();
    void readsJsonWithAMark();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void losesNoLine_data();
    void losesNoLine();
    void namesTheSecondNote_data();
    void namesTheSecondNote();
    void namesANoteOnce();
    void shortensNotesInSentences();
    void isLinear();
};

void TestListImport::readsWhatProgramsSave_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QString english = u"List,Identifier,Name (Thai),Name (English),Note,Note changed\n"
                            "A,phuket,ภูเก็ต,Phuket,ดี,2023-11-14T22:13:20.000Z\nA,krabi,,,,\n"_s;
    const QString thai = u"รายการ,รหัส,ชื่อ (ไทย),ชื่อ (อังกฤษ),บันทึกย่อ,แก้ไขบันทึกย่อเมื่อ\n"_s + english.section(u'\n', 1);
    const QString keys = u"list,id,name_th,name_en,note,note_changed\n"_s + english.section(u'\n', 1);
    for (const auto &[name, text] : {std::pair("English titles", english), {"Thai titles", thai}, {"keys", keys}}) {
        const QString tabs = QString(text).replace(u',', u'\t');
        QTest::addRow("%s, commas", name) << text.toUtf8();
        QTest::addRow("%s, semicolons", name) << QString(text).replace(u',', u';').toUtf8();
        QTest::addRow("%s, tabs", name) << tabs.toUtf8();
        QTest::addRow("%s, two marks", name) << "\xEF\xBB\xBF\xEF\xBB\xBF" + text.toUtf8();
        QTest::addRow("%s, UTF-16", name) << encoded(tabs, QStringConverter::Utf16LE, true);
        QTest::addRow("%s, big-endian", name) << encoded(tabs, QStringConverter::Utf16BE, true);
        QTest::addRow("%s, UTF-16 without a mark", name) << encoded(tabs, QStringConverter::Utf16LE, false);
        QTest::addRow("%s, CR", name) << QString(text).replace(u'\n', u'\r').toUtf8();
        QTest::addRow("%s, CRLF", name) << QString(text).replace(u'\n', u"\r\n"_s).toUtf8();
    }
    QTest::newRow("capitals, blanks") << keys.toUtf8().replace("list,id", " LIST ,Id");
}

void TestListImport::readsWhatProgramsSave()
{
    QFETCH(const QByteArray, bytes);
    const auto lists = read(bytes);
    QVERIFY2(lists, lists ? "" : qPrintable(lists.error().detail));
    QCOMPARE(lists->lists.size(), 1U);
    QCOMPARE(lists->lists.front().areas, (QStringList{u"phuket"_s, u"krabi"_s}));
    QCOMPARE(lists->notes.at(u"phuket"_s).text, u"ดี"_s);
    QCOMPARE(lists->notes.at(u"phuket"_s).changed, testTime().fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
}

void TestListImport::readsJsonWithAMark()
{
    const QString json = uR"({"mueang_lists": 1, "lists": [{"name": "A", "areas": [{"id": "phuket"}]}]})"_s;
    for (const QByteArray &bytes :
         {QByteArray("\xEF\xBB\xBF" + json.toUtf8()), encoded(json, QStringConverter::Utf16LE, true),
          QByteArray("\r\n" + json.toUtf8())}) {
        const auto lists = read(bytes);
        QVERIFY2(lists, lists ? "" : qPrintable(lists.error().detail));
        QCOMPARE(lists->lists.front().areas, QStringList{u"phuket"_s});
    }
}

void TestListImport::saysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &fault) {
        QTest::newRow(name) << bytes << fault;
    };
    row("empty", "\xEF\xBB\xBF \r\n", u"it is empty"_s);
    row("workbook", QByteArray("PK\x03\x04\0\0", 6), u"it is a workbook"_s);
    row("database", QByteArray("SQLite format 3\0", 16), u"workspace restore"_s);
    row("Windows-874", "list,id,note\nA,krabi,x\nA,phuket,\xE0\xA1\xE7\xB5\n",
        u"line 3: it is not in UTF-8 but perhaps"_s);
    row("Latin-1", "list,id\nA,phuket\nna\xFFve,krabi\n", u"line 3: it is not in UTF-8; save"_s);
    row("table", "List  id      Area    Note\n----  ------  ------  ----\nA     phuket  Phuket  x\n",
        u"--format csv"_s);
    row("no id", "list,note\nA,x\n", u"no column “Identifier” (id)"_s);
    row("areas", "id,name_th\nphuket,x\n", u"no column “List” (list) and no column “Note” (note)"_s);
    row("twice", "list,id,note,Note\nA,phuket,x,y\n", u"the column “Note” twice"_s);
    row("other", "a,b\n1,2\n", u"it holds no lists of Mueang"_s);
    row("broken JSON", "{\"mueang_lists\": 1,\n\"lists\": [", u"line 2: it is no whole JSON"_s);
}

void TestListImport::saysWhatItIs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    QVERIFY2(faultOf(bytes).contains(fault), qPrintable(faultOf(bytes)));
}

void TestListImport::losesNoLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &fault) {
        QTest::newRow(name) << bytes << fault;
    };
    const QByteArray header = "list,id,name_th,note\nA,phuket,,\n";
    row("long note", header + "A,krabi,," + QByteArray(25'000, 'x'),
        u"line 3: the note on “krabi” has 25000 characters, and 20000 are the most"_s);
    row("long Thai note", header + "A,krabi,," + u"ก"_s.repeated(25'000).toUtf8(),
        u"line 3: a cell has more than 65536 bytes; a note has at most 20000 characters"_s);
    row("long name", header + QByteArray(101, 'n') + ",krabi,,", u"has more than 100 characters"_s);
    row("note on no area", header + "A,,,see there\n", u"line 3: the note “see there” is on no area"_s);
    row("area without an id", header + "A,,กระบี่,\n", u"line 3: an area of the list “A” has no identifier"_s);
    row("open quote in the header", "list,id,\"note\nA,phuket,x\n", u"line 1: a quotation mark is opened"_s);
    row("list without a name", R"({"mueang_lists": 1, "lists": [{"areas": [{"id": "a"}]}]})", u"a list has no name"_s);
    row("long note in JSON",
        R"({"mueang_lists": 1, "lists": [], "notes": [{"id": "krabi", "text": ")" + QByteArray(25'000, 'x') + "\"}]}",
        u"the note on “krabi” has 25000 characters"_s);
}

void TestListImport::losesNoLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    QVERIFY2(faultOf(bytes).contains(fault), qPrintable(faultOf(bytes).left(300)));
}

void TestListImport::namesTheSecondNote_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("one list") << QByteArray("list,id,note\nA,phuket,x\nA,phuket,y\n");
    QTest::newRow("two lists") << QByteArray("list,id,note\nA,phuket,x\nB, phuket ,y\nB,phuket,x\n");
    QTest::newRow("JSON") << QByteArray(R"({"mueang_lists": 1, "lists": [], "notes": [{"id": "phuket", "text": "x"},
                                          {"id": "phuket", "text": "y"}, {"id": "phuket", "text": "x"}]})");
}

void TestListImport::namesTheSecondNote()
{
    QFETCH(const QByteArray, bytes);
    const Import import = imported({}, *read(bytes));
    QCOMPARE(import.refusedNotes, (std::vector{RefusedNote{u"phuket"_s, u"y"_s, u"x"_s}}));
    QCOMPARE(applied(import.change, {})->note(u"phuket"_s)->text, u"x"_s);
}

void TestListImport::namesANoteOnce()
{
    const Contents here = *applied(*writeNote({}, u"phuket"_s, u"y"_s, testTime()), {});
    const Import import = imported(here, *read("list,id,note\nA,phuket,x\nA,phuket,y\nA,phuket,z\nA,phuket,z\n"));
    QCOMPARE(import.refusedNotes,
             (std::vector{RefusedNote{u"phuket"_s, u"x"_s, u"y"_s}, RefusedNote{u"phuket"_s, u"z"_s, u"y"_s}}));
    const auto names = [](const QString &) { return u"Phuket"_s; };
    QCOMPARE(refusedNoteSentence(import.refusedNotes.front(), names),
             u"The note “x” on Phuket was not imported: “y” is there already."_s);
}

void TestListImport::shortensNotesInSentences()
{
    QCOMPARE(noteExcerpt(u"one\n two"_s), u"one two"_s);
    const QString cut = noteExcerpt(u"กี่"_s.repeated(40));
    QCOMPARE(cut, u"กี่"_s.repeated(20) + u'…');
    QCOMPARE(noteExcerpt(u"กี่"_s.repeated(20)), u"กี่"_s.repeated(20));
    QVERIFY(noteExcerpt(u"\U0001F600"_s.repeated(30) + u'x').endsWith(u"\U0001F600…"_s));
}

void TestListImport::isLinear()
{
    const TestPlace place;
    const auto workspace = opened(place);
    const ExportedLists lists = many(8'000);
    QElapsedTimer timer;
    timer.start();
    const auto change = workspace->edit([&lists](const Contents &contents) {
        return importLists(contents, lists, u"file"_s, testTime()).map([](const Import &import) {
            return import.change;
        });
    });
    QVERIFY(change);
    QCOMPARE(change->records.size(), 1U + 4U * 8'000U);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed()))); // quadratic: minutes
}

QTEST_GUILESS_MAIN(TestListImport)
#include "tst_listimport.moc"
