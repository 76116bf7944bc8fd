// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/sqlite.h"
#include "program.h"
#include "support/filecontent.h"
#include "workspace/opening.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <vector>

using namespace mueang;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxCalls = 40;
constexpr std::array errors{EIO, ENOSPC, EDQUOT, EROFS};

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/** What the program says of an error of the disk. */
QByteArray wordsFor(int error)
{
    return error == EIO ? "The disk failed" : error == EROFS ? "cannot be written" : "There is no room left";
}

} // namespace

/**
 * The program while one call of the system fails, the first, the second and so on: what it says and its exit status are
 * true, the old file is as it was or the new one is whole, and nothing is left beside it.
 */
class TestFailingCalls final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheOldFileOrWritesTheNewOne_data();
    void keepsTheOldFileOrWritesTheNewOne();
    void tellsWhetherAChangeIsThere_data();
    void tellsWhetherAChangeIsThere();
    void tellsWhetherABackupIsThere();

private:
    struct Failing
    {
        Run run;
        QByteArray calls; ///< that failed; all of them for number 0
    };

    [[nodiscard]] QString folder() const { return m_root->filePath(u"folder"_s); }

    [[nodiscard]] QString file() const { return m_root->filePath(u"folder/mueang/workspace.sqlite"_s); }

    [[nodiscard]] Failing run(const QStringList &arguments, int number, int error) const;
    /** Of the calls that the command makes: all of a few, of many the first and the last. */
    [[nodiscard]] std::vector<int> numbers(const QStringList &arguments) const;
    void fillWorkspace(bool hasBackup) const;
    [[nodiscard]] bool isListed(const QString &area) const;

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestFailingCalls::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
}

TestFailingCalls::Failing TestFailingCalls::run(const QStringList &arguments, int number, int error) const
{
    const QString log = m_root->filePath(u"log"_s);
    QFile::remove(log);
    QProcessEnvironment environment = headless();
    environment.insert(u"XDG_DATA_HOME"_s, folder());
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MUEANG_FAILING_CALLS));
    environment.insert(u"MUEANG_FAIL_FOLDER"_s, folder());
    environment.insert(u"MUEANG_FAIL_AT"_s, QString::number(number));
    environment.insert(u"MUEANG_FAIL_WITH"_s, QString::number(error));
    environment.insert(u"MUEANG_FAIL_LOG"_s, log);
    const Run done = runProgram(arguments, environment);
    return {done, QFile::exists(log) ? contentOf(log) : QByteArray()};
}

std::vector<int> TestFailingCalls::numbers(const QStringList &arguments) const
{
    const auto calls = static_cast<int>(lineCount(run(arguments, 0, 0).calls));
    std::vector<int> chosen;
    for (int number = 1; number <= calls; ++number) {
        if (number <= maxCalls / 2 || number > calls - maxCalls / 2) {
            chosen.push_back(number);
        }
    }
    return chosen;
}

void TestFailingCalls::keepsTheOldFileOrWritesTheNewOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("list") << QStringList{u"list"_s} << u"areas.csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("workbook") << QStringList{u"list"_s} << u"areas.xlsx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("catalogue") << QStringList{u"build"_s, QStringLiteral(MUEANG_SOURCE_DIR "/data")} << u"mine.sqlite"_s
                               << QByteArray("SQLite format 3");
}

void TestFailingCalls::keepsTheOldFileOrWritesTheNewOne()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    const QString file = folder() + u'/' + name;
    arguments += {u"--output"_s, file};
    const std::vector<int> calls = numbers(arguments);
    const qsizetype size = contentOf(file).size();
    QVERIFY(calls.size() > 4 && size > 1000);
    for (const int number : calls) {
        put(file, "old");
        const int error = errors[static_cast<std::size_t>(number) % errors.size()];
        const Failing failing = run(arguments, number, error);
        const QByteArray where = QByteArray::number(number) + ' ' + failing.calls + failing.run.errors;
        QVERIFY2(!failing.calls.isEmpty(), where.constData());
        QCOMPARE(entries(folder()), QStringList{name});
        QVERIFY2(!failing.run.errors.contains("/.mueang-") && !failing.run.errors.contains("[ERROR]"),
                 where.constData());
        if (failing.run.status == 0) {
            QVERIFY2(contentOf(file).startsWith(start) && contentOf(file).size() > size / 2, where.constData());
            const QByteArray lastSync = "fsync " + QFile::encodeName(folder()) + '\n';
            const bool isLastSync = failing.calls == lastSync;
            QVERIFY2(failing.run.errors.contains("has not confirmed") == isLastSync, where.constData());
            QVERIFY2(isLastSync || failing.calls.startsWith("close "), where.constData());
        } else {
            QCOMPARE(failing.run.status, 3);
            QCOMPARE(contentOf(file), "old");
            QVERIFY2(failing.run.errors.contains(file.toUtf8()) && failing.run.errors.contains(wordsFor(error)),
                     where.constData());
        }
    }
}

/** One list with one area; without a backup, the next change makes one. */
void TestFailingCalls::fillWorkspace(bool hasBackup) const
{
    QVERIFY(QDir(folder()).removeRecursively() && QDir().mkpath(folder()));
    QProcessEnvironment environment = headless();
    environment.insert(u"XDG_DATA_HOME"_s, folder());
    QCOMPARE(runProgram({u"shortlist"_s, u"add"_s, u"phuket"_s}, environment).status, 0);
    if (hasBackup) {
        QCOMPARE(runProgram({u"shortlist"_s, u"add"_s, u"hat-yai"_s}, environment).status, 0);
    }
}

/** After what a process that ended half way left behind is taken back, as the next one does. */
bool TestFailingCalls::isListed(const QString &area) const
{
    const auto contents = workspace::readFile(file(), files::OpenMode::ReadWrite);
    return contents && std::ranges::any_of(contents->memberships, [&area](const auto &entry) {
               return entry.first.second == area;
           });
}

void TestFailingCalls::tellsWhetherAChangeIsThere_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<bool>("hasBackup");

    QTest::newRow("first change") << false << false;
    QTest::newRow("with a backup") << true << false;
    QTest::newRow("only the change") << true << true;
}

void TestFailingCalls::tellsWhetherAChangeIsThere()
{
    QFETCH(const bool, hasFile);
    QFETCH(const bool, hasBackup);
    const QStringList arguments{u"shortlist"_s, u"add"_s, u"krabi"_s};
    if (hasFile) {
        fillWorkspace(hasBackup);
    }
    const QString before = m_root->filePath(u"before"_s);
    QVERIFY(QDir().rename(folder(), before));
    const auto prepare = [&] {
        QDir(folder()).removeRecursively();
        QCOMPARE(std::system(qPrintable(u"cp -a '"_s + before + u"' '"_s + folder() + u'\'')), 0);
    };
    prepare();
    const std::vector<int> calls = numbers(arguments);
    QVERIFY(calls.size() > 8 && isListed(u"krabi"_s));
    int unconfirmed = 0;
    for (const int number : calls) {
        prepare();
        const int error = errors[static_cast<std::size_t>(number) % errors.size()];
        const Failing failing = run(arguments, number, error);
        const QByteArray where = QByteArray::number(number) + ' ' + failing.calls + failing.run.errors;
        QVERIFY2(failing.run.status == 0 || failing.run.status == 3, where.constData());
        QVERIFY2(isListed(u"krabi"_s) == (failing.run.status == 0), where.constData());
        QVERIFY2(!hasFile || isListed(u"phuket"_s), where.constData());
        QVERIFY2(failing.run.status == 0 || failing.run.errors.contains(wordsFor(error)), where.constData());
        unconfirmed += failing.run.errors.contains("has not confirmed") ? 1 : 0;
        const QStringList allowed{u"backups"_s, u"workspace.lock"_s, u"workspace.sqlite"_s};
        for (const QString &entry : entries(folder() + u"/mueang"_s)) {
            QVERIFY2(allowed.contains(entry), qPrintable(entry));
        }
    }
    QVERIFY(unconfirmed > 0);
}

void TestFailingCalls::tellsWhetherABackupIsThere()
{
    fillWorkspace(true);
    const QStringList arguments{u"workspace"_s, u"backup"_s, folder() + u"/copy.sqlite"_s};
    const std::vector<int> calls = numbers(arguments);
    const QByteArray whole = contentOf(arguments.constLast());
    for (const int number : calls) {
        QFile::remove(arguments.constLast());
        const int error = errors[static_cast<std::size_t>(number) % errors.size()];
        const Failing failing = run(arguments, number, error);
        const QByteArray where = QByteArray::number(number) + ' ' + failing.calls + failing.run.errors;
        const QStringList expected =
            failing.run.status == 0 ? QStringList{u"copy.sqlite"_s, u"mueang"_s} : QStringList{u"mueang"_s};
        QCOMPARE(entries(folder()), expected);
        if (failing.run.status == 0) {
            QCOMPARE(contentOf(arguments.constLast()), whole);
            QCOMPARE(failing.run.output, arguments.constLast().toUtf8() + '\n');
        } else {
            QVERIFY2(failing.run.errors.contains("copy.sqlite”") && failing.run.errors.contains(wordsFor(error)),
                     where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestFailingCalls)
#include "tst_failingcalls.moc"
