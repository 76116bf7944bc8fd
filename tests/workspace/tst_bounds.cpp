// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfiles.h"
#include "testplace.h"
#include "workspace/bounds.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

namespace {

/** A file from elsewhere that was a workspace before somebody changed it. */
QString changedCopy(const TestPlace &place, const QByteArray &statements)
{
    const auto workspace = opened(place);
    const QString copy = place.root.filePath(u"copy.sqlite"_s);
    const bool isMade = workspace->edit(makingList(u"Trip"_s, {u"phuket"_s}))
        && workspace->edit(noting(u"phuket"_s, u"ok"_s)) && workspace->backUp(copy) && sql(copy, statements);
    return isMade ? copy : QString();
}

constexpr auto millionAreas = "INSERT INTO membership SELECT id, 'area-' || n, n FROM list, "
                              "(WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000000) "
                              "SELECT n FROM c)";

} // namespace

/** What is read may come from anywhere, and ends in time. */
class TestBounds final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsTooMuch_data();
    void refusesWhatIsTooMuch();
    void takesNoSuchBackup();
    void refusesToWriteWhatItWouldNotRead();
    void readsWhatOthersAddedTo();
};

void TestBounds::refusesWhatIsTooMuch_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("a note of 100 MB") << QByteArray("UPDATE note SET text = printf('%.*c', 100000000, 'x')")
                                      << ErrorKind::WorkspaceTooLarge;
    QTest::newRow("many long notes") << QByteArray(
        "INSERT INTO note SELECT 'a' || n, printf('%.*c', 3000000, 'x'), 0 FROM (WITH RECURSIVE c (n) AS "
        "(SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 60) SELECT n FROM c)")
                                     << ErrorKind::WorkspaceTooLarge;
    QTest::newRow("a million areas") << QByteArray(millionAreas) << ErrorKind::WorkspaceTooLarge;
    QTest::newRow("a computed text") << QByteArray(
        "DROP TABLE note; CREATE TABLE note (area TEXT PRIMARY KEY NOT NULL, text TEXT AS "
        "(hex(zeroblob(200000000))), changed INTEGER NOT NULL) STRICT, WITHOUT ROWID; "
        "INSERT INTO note (area, changed) VALUES ('phuket', 0)")
                                     << ErrorKind::NotAWorkspace;
    QTest::newRow("a computed text of a newer version")
        << QByteArray("DROP TABLE note; CREATE TABLE note (area TEXT PRIMARY KEY NOT NULL, text TEXT AS "
                      "(hex(zeroblob(200000000))), changed INTEGER NOT NULL) STRICT, WITHOUT ROWID; "
                      "INSERT INTO note (area, changed) VALUES ('phuket', 0); PRAGMA user_version = 2")
        << ErrorKind::WorkspaceTooLarge;
    QTest::newRow("a view in the place of a table")
        << QByteArray("DROP TABLE note; CREATE VIEW note AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 "
                      "FROM c) SELECT 'a' || n AS area, 'x' AS text, 0 AS changed FROM c")
        << ErrorKind::NotAWorkspace;
}

void TestBounds::refusesWhatIsTooMuch()
{
    QFETCH(const QByteArray, statements);
    QFETCH(const ErrorKind, kind);
    const TestPlace place;
    const QString copy = changedCopy(place, statements);
    QVERIFY(!copy.isEmpty());
    const auto workspace = opened(place);
    const Contents before = workspace->contents();
    QElapsedTimer timer;
    timer.start();

    const auto refused = workspace->restore(copy);

    QCOMPARE(kindOf(refused), kind);
    QCOMPARE(refused.error().subject, copy);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(workspace->contents() == before && opened(place)->contents() == before);

    // The same as the file in use: it is said, or mended; nothing is overwritten.
    QVERIFY(QFile::remove(place.file()) && QFile::copy(copy, place.file()));
    const auto inUse = Workspace::open(place);
    QVERIFY(kind == ErrorKind::NotAWorkspace ? inUse && (*inUse)->opening().outcome == Outcome::Restored
                                             : kindOf(inUse) == kind);
}

void TestBounds::takesNoSuchBackup()
{
    const TestPlace place;
    const QString copy = changedCopy(place, "UPDATE note SET text = printf('%.*c', 100000000, 'x')");
    QVERIFY(!copy.isEmpty()
            && QFile::copy(copy, place.backupFolder() + u"/workspace-20260301-100000-000-daily.sqlite"_s));
    QCOMPARE(backups(place).size(), 2U);
    put(place.file(), QByteArray(8192, 'x'));
    const auto workspace = opened(place);
    QVERIFY(workspace->contents().listNamed(u"Trip"_s) && workspace->contents().notes.empty());
}

void TestBounds::refusesToWriteWhatItWouldNotRead()
{
    const TestPlace place;
    const auto workspace = opened(place);
    QVERIFY(workspace->edit(makingList(u"Trip"_s)));
    const auto refused = workspace->edit([](const Contents &contents) -> Result<Change> {
        Contents full = contents;
        const QString text(3'000'000, u'x');
        for (std::int64_t letters = 0; letters <= maxCodeUnits; letters += text.size()) {
            const QString area = QString::number(letters);
            full.notes.insert_or_assign(area, Note{area, text, testTime().toUTC()});
        }
        return replaceAll(contents, full);
    });
    QCOMPARE(kindOf(refused), ErrorKind::WorkspaceTooLarge);
    QVERIFY(refused.error().detail.contains(u"500,000"_s));
    QVERIFY(opened(place)->contents().notes.empty());
    const QString definition(5'000'000, u'x'); // SQLite itself refuses it
    const auto tooLong =
        workspace->edit([&](const Contents &contents) { return saveView(contents, u"South"_s, definition); });
    QCOMPARE(kindOf(tooLong), ErrorKind::WorkspaceTooLarge);
    QVERIFY(workspace->edit(noting(u"phuket"_s, QString(longestNote, u'ก'))));
    QVERIFY(opened(place)->contents() == workspace->contents());
}

void TestBounds::readsWhatOthersAddedTo()
{
    const TestPlace place;
    const QByteArray statements = "CREATE TABLE own (a); CREATE INDEX own_index ON note (text); ANALYZE; "
                                  "CREATE VIEW own_view AS SELECT 1; CREATE TRIGGER own_trigger AFTER INSERT ON note "
                                  "BEGIN DELETE FROM list; END";
    const QString copy = changedCopy(place, statements);
    QVERIFY(!copy.isEmpty() && readFile(copy));
    QVERIFY(sql(place.file(), statements));
    const auto workspace = opened(place);
    QCOMPARE(workspace->opening().outcome, Outcome::Opened);
    QVERIFY(workspace->edit(noting(u"krabi"_s, u"x"_s)));
    QCOMPARE(opened(place)->contents().lists.size(), 1U); // their trigger did not run
}

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
