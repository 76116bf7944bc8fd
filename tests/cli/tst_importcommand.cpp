// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

/** mueang shortlist import, with a home of its own for each test. */
class TestImportCommand final : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void readsWhatShowWrites_data();
    void readsWhatShowWrites();
    void saysThatATableIsForTheScreen();
    void namesNotesThatWereNotImported();
    void saysWhatIsNoFile();
    void removesInAnySpelling_data();
    void removesInAnySpelling();
    void findsTheHomeOfTheAccount_data();
    void findsTheHomeOfTheAccount();

private:
    [[nodiscard]] Run run(const QStringList &arguments, const QString &locale = u"en_US.UTF-8"_s) const
    {
        QProcessEnvironment environment = headless(locale);
        environment.insert(u"XDG_DATA_HOME"_s, m_home->path());
        return runProgram(arguments, environment);
    }

    [[nodiscard]] Run import(const QByteArray &content) const
    {
        QFile file(m_home->filePath(u"lists.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && (file.close(), true)
            ? run({u"shortlist"_s, u"import"_s, file.fileName()})
            : Run();
    }

    [[nodiscard]] QByteArray everything() const
    {
        return run({u"shortlist"_s, u"show"_s, u"--format"_s, u"json"_s}).output;
    }

    /** The ids of the first list, in its order. */
    [[nodiscard]] QStringList members() const
    {
        QStringList ids;
        const QJsonArray areas = QJsonDocument::fromJson(everything()).object()["lists"_L1][0]["areas"_L1].toArray();
        for (const QJsonValue &area : areas) {
            ids.append(area["id"_L1].toString());
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestImportCommand::readsWhatShowWrites_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");

    const QString thai = u"th_TH.UTF-8"_s;
    const QString english = u"en_US.UTF-8"_s;
    for (const QString &options :
         {u"--output=lists.csv"_s, u"--output=lists.tsv"_s, u"--output=lists.json"_s, u"--output=lists.csv --no-bom"_s,
          u"--output=lists.csv --no-guard"_s, u"--output=lists.tsv --header keys"_s}) {
        QTest::addRow("Thai %s", qPrintable(options)) << options.split(u' ') << thai << english;
        QTest::addRow("English %s", qPrintable(options)) << options.split(u' ') << english << thai;
    }
}

void TestImportCommand::readsWhatShowWrites()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, written);
    QFETCH(const QString, read);
    const QByteArray lists = "list,id,note\nเยี่ยมชม,phuket,\"บรรทัด 1\n\"\"2\"\", ; \tx\"\nเยี่ยมชม,krabi,\n"
                             "\"Site, visits\",phuket,\n,nan,007\n,yala,'=1+1\nEmpty,,\n";
    QCOMPARE(import(lists).status, 0);
    const QByteArray before = everything();
    QVERIFY(before.contains("007") && before.contains("Empty"));

    const QString file = m_home->filePath(options.constFirst().section(u'=', 1));
    const QStringList arguments = QStringList{u"shortlist"_s, u"show"_s, u"--output="_s + file} + options.mid(1);
    QCOMPARE(run(arguments, written).status, 0);
    QVERIFY(QDir(m_home->filePath(u"mueang"_s)).removeRecursively());
    const Run again = run({u"shortlist"_s, u"import"_s, file}, read);
    QVERIFY2(again.status == 0, again.errors.constData());
    QCOMPARE(everything(), before);
}

void TestImportCommand::saysThatATableIsForTheScreen()
{
    QCOMPARE(import("list,id,note\nA,phuket,x\n").status, 0);
    const Run refused = import(run({u"shortlist"_s, u"show"_s}).output);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.errors.contains("a table for the screen; write it again with --format csv, tsv or json"),
             refused.errors.constData());
}

void TestImportCommand::namesNotesThatWereNotImported()
{
    const Run first = import("list,id,note\nA,phuket,x\nA,phuket,y\n");
    QCOMPARE(first.status, 0);
    QVERIFY2(first.errors.contains("The note “y” on phuket was not imported: “x” is there already."),
             first.errors.constData());
    const Run second = import("list,id,note\nA,phuket,z\n");
    QCOMPARE(second.status, 0);
    QVERIFY2(second.errors.contains("The note “z” on phuket was not imported: “x” is there already."),
             second.errors.constData());
}

void TestImportCommand::saysWhatIsNoFile()
{
    const Run folder = run({u"shortlist"_s, u"import"_s, u"."_s});
    QCOMPARE(folder.status, 3);
    QVERIFY2(folder.errors.contains("is a folder or a device, not a file.") && !folder.errors.contains("catalogue"),
             folder.errors.constData());
    const Run note = import("list,id,note\nA,phuket," + QByteArray(25'000, 'x') + '\n');
    QCOMPARE(note.status, 3);
    QVERIFY2(note.errors.contains("line 2: the note on “phuket” has 25000 characters, and 20000 are the most."),
             note.errors.constData());
    QCOMPARE(run({u"shortlist"_s, u"import"_s, u"/nowhere/lists.csv"_s}).status, 3);
}

void TestImportCommand::removesInAnySpelling_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("removed");

    QTest::newRow("as it is") << u"Phuket"_s << QStringList{u"Phuket"_s};
    QTest::newRow("capitals") << u"PHUKET"_s << QStringList{u"PHUKET"_s};
    QTest::newRow("as in the catalogue") << u"phuket"_s << QStringList{u"Phuket"_s, u"PHUKET"_s};
    QTest::newRow("mixed") << u"pHuKeT"_s << QStringList{u"Phuket"_s, u"PHUKET"_s};
    QTest::newRow("Thai") << u"ภูเก็ต"_s << QStringList{u"ภูเก็ต"_s};
    QTest::newRow("unknown") << u"NOWHERE-land"_s << QStringList{u"nowhere-land"_s};
    QTest::newRow("known by name") << u"กระบี่"_s << QStringList{u"krabi"_s};
    QTest::newRow("unknown by the name of a known one") << u"หาดใหญ่"_s << QStringList{u"HAT-YAI"_s};
}

void TestImportCommand::removesInAnySpelling()
{
    QFETCH(const QString, word);
    QFETCH(const QStringList, removed);
    QCOMPARE(import("list,id\nA,Phuket\nA, krabi\nA,ภูเก็ต\nA,nowhere-land\nA,PHUKET\nA,HAT-YAI\n").status, 0);
    QStringList rest = members();
    QCOMPARE(rest.size(), 6);
    const Run done = run({u"shortlist"_s, u"remove"_s, word});
    QVERIFY2(done.status == 0, done.errors.constData());
    for (const QString &id : removed) {
        QVERIFY(rest.removeOne(id));
    }
    QCOMPARE(members(), rest);
}

void TestImportCommand::findsTheHomeOfTheAccount_data()
{
    QTest::addColumn<QString>("home");

    QTest::newRow("unset") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("relative") << u"home"_s;
}

void TestImportCommand::findsTheHomeOfTheAccount()
{
    QFETCH(const QString, home);
    const struct passwd *account = ::getpwuid(::getuid());
    if (account == nullptr) {
        QSKIP("This user has no account.");
    }
    QProcessEnvironment environment = headless();
    environment.remove(u"XDG_DATA_HOME"_s);
    environment.remove(u"HOME"_s);
    if (!home.isNull()) {
        environment.insert(u"HOME"_s, home);
    }
    // It only looks: nothing is written into the home of whoever runs the tests.
    const Run checked = runProgram({u"workspace"_s, u"check"_s}, environment);
    const QByteArray file = "“" + QByteArray(account->pw_dir) + "/.local/share/mueang/workspace.sqlite”";
    QVERIFY2(checked.output.contains(file), checked.output.constData());
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
