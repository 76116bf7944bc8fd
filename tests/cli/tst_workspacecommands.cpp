// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

/** mueang shortlist, mueang workspace and --shortlisted, each test with a home of its own. */
class TestWorkspaceCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsShowsAndRemoves();
    void filtersByLists();
    void searchesNotesWithListsOnly();
    void keepsAreasThatTheCatalogueLacks();
    void exportsAndImports();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void checks();
    void backsUpAndRestores();
    void mendsWhatIsDamaged();
    void saysWhichLinkLeadsNowhere();
    void speaksThai();
    void survivesKilling();

private:
    [[nodiscard]] Run run(const QStringList &arguments, const QString &locale = u"en_US.UTF-8"_s) const
    {
        return runProgram(arguments, environment(locale));
    }

    [[nodiscard]] QProcessEnvironment environment(const QString &locale = u"en_US.UTF-8"_s) const
    {
        QProcessEnvironment environment = headless(locale);
        environment.insert(u"XDG_DATA_HOME"_s, m_home->path());
        return environment;
    }

    [[nodiscard]] QString file() const { return m_home->path() + u"/mueang/workspace.sqlite"_s; }

    /** In the order of the output. */
    [[nodiscard]] QStringList shortlisted(const QStringList &arguments) const
    {
        const Run found = run(QStringList{u"list"_s, u"--format"_s, u"json"_s} + arguments);
        QStringList ids;
        const QJsonArray areas = QJsonDocument::fromJson(found.output).object()["areas"_L1].toArray();
        for (const QJsonValue &area : areas) {
            ids.append(area["id"_L1].toString());
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestWorkspaceCommands::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestWorkspaceCommands::addsShowsAndRemoves()
{
    const Run added = run({u"shortlist"_s, u"add"_s, u"phuket"_s, u"หาดใหญ่"_s, u"--list"_s, u"Site visits"_s});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.output, "");
    QCOMPARE(added.errors, "mueang: Make the list Site visits\n");
    QCOMPARE(run({u"shortlist"_s, u"add"_s, u"krabi"_s}).errors, "mueang: Add Krabi Smart City to Site visits\n");
    QCOMPARE(run({u"shortlist"_s, u"add"_s, u"krabi"_s}).errors, "mueang: Nothing to do: it is so already.\n");

    const Run shown = run({u"shortlist"_s});
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.errors, "mueang: 1 list, 3 areas\n");
    const QList<QByteArray> lines = shown.output.split('\n');
    QVERIFY2(lines.at(2).contains("Site visits") && lines.at(2).contains("phuket"), shown.output.constData());
    QVERIFY(lines.at(3).contains("hat-yai") && lines.at(4).contains("Krabi"));

    QCOMPARE(run({u"shortlist"_s, u"remove"_s, u"phuket"_s, u"--list"_s, u"site VISITS"_s}).errors,
             "mueang: Remove Phuket Smart City from Site visits\n");
    QCOMPARE(run({u"shortlist"_s, u"show"_s}).errors, "mueang: 1 list, 2 areas\n");
}

void TestWorkspaceCommands::filtersByLists()
{
    const Run none = run({u"list"_s, u"--shortlisted"_s});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.output.isEmpty() && none.errors.contains("You have no list yet"), none.errors.constData());
    QVERIFY(run({u"shortlist"_s, u"add"_s, u"phuket"_s, u"krabi"_s, u"--list"_s, u"South"_s}).status == 0
            && run({u"shortlist"_s, u"add"_s, u"phuket"_s, u"khon-kaen"_s, u"--list"_s, u"Two"_s}).status == 0);
    QCOMPARE(shortlisted({u"--shortlisted"_s}), (QStringList{u"krabi"_s, u"khon-kaen"_s, u"phuket"_s}));
    // One list comes as it was put together, unless another order is asked for.
    QCOMPARE(shortlisted({u"--shortlisted"_s, u"south"_s}), (QStringList{u"phuket"_s, u"krabi"_s}));
    QCOMPARE(shortlisted({u"--shortlisted"_s, u"south"_s, u"--sort"_s, u"name_th"_s}),
             (QStringList{u"krabi"_s, u"phuket"_s}));
    const QByteArray written = run({u"list"_s, u"--shortlisted"_s, u"South"_s, u"--format"_s, u"json"_s}).output;
    const QJsonValue query = QJsonDocument::fromJson(written).object()["query"_L1];
    QCOMPARE(query["lists"_L1][0]["name"_L1].toString(), u"South"_s);
    QVERIFY(query["by_list"_L1].toBool());
    QCOMPARE(shortlisted({u"--shortlisted=Two"_s, u"--search"_s, u"phuket"_s}), QStringList{u"phuket"_s});
    QCOMPARE(shortlisted({u"--shortlisted"_s, u"South"_s, u"--shortlisted"_s, u"Two"_s}).size(), 3);
    QCOMPARE(run({u"provinces"_s, u"--shortlisted"_s, u"South"_s}).errors, "mueang: 2 provinces, 2 areas\n");
    const Run unknown = run({u"list"_s, u"--shortlisted"_s, u"North"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.errors.contains("You have no list “North”. Your lists: South, Two."), unknown.errors.constData());
}

void TestWorkspaceCommands::searchesNotesWithListsOnly()
{
    QFile lists(m_home->filePath(u"lists.csv"_s));
    QVERIFY(lists.open(QIODevice::WriteOnly) && lists.write("list,id,note\nSouth,phuket,Quayside inn\n") > 0);
    lists.close();
    QCOMPARE(run({u"shortlist"_s, u"import"_s, lists.fileName()}).status, 0);
    QCOMPARE(shortlisted({u"--shortlisted"_s, u"--search"_s, u"quayside"_s}), QStringList{u"phuket"_s});
    QCOMPARE(shortlisted({u"--exact"_s, u"--search"_s, u"quayside"_s}), QStringList());
}

void TestWorkspaceCommands::keepsAreasThatTheCatalogueLacks()
{
    QFile lists(m_home->filePath(u"lists.csv"_s));
    QVERIFY(lists.open(QIODevice::WriteOnly) && lists.write("list,id,note\nOld,gone-since,it was here\n") > 0);
    lists.close();
    QCOMPARE(run({u"shortlist"_s, u"import"_s, lists.fileName()}).status, 0);
    const Run shown = run({u"shortlist"_s, u"show"_s});
    QVERIFY2(shown.output.contains("gone-since  not in this catalogue  it was here"), shown.output.constData());
    QCOMPARE(shortlisted({u"--shortlisted"_s}), QStringList());
    QCOMPARE(run({u"shortlist"_s, u"remove"_s, u"gone-since"_s}).status, 0);
    QCOMPARE(run({u"shortlist"_s}).errors, "mueang: 1 list, 0 areas\n");
}

void TestWorkspaceCommands::exportsAndImports()
{
    QVERIFY(run({u"shortlist"_s, u"add"_s, u"phuket"_s, u"krabi"_s, u"--list"_s, u"=South"_s}).status == 0);
    const QByteArray before = run({u"shortlist"_s, u"show"_s, u"--format"_s, u"json"_s}).output;
    for (const QString &format : {u"csv"_s, u"json"_s}) {
        const QString exported = m_home->filePath(u"lists."_s + format);
        const Run written =
            run({u"shortlist"_s, u"show"_s, u"--list"_s, u"=South"_s, u"--format"_s, format, u"--output"_s, exported});
        QCOMPARE(written.status, 0);
        QVERIFY(QDir(m_home->filePath(u"mueang"_s)).removeRecursively());
        const Run imported = run({u"shortlist"_s, u"import"_s, exported});
        QCOMPARE(imported.status, 0);
        QCOMPARE(run({u"shortlist"_s, u"show"_s, u"--format"_s, u"json"_s}).output, before);
        QCOMPARE(run({u"shortlist"_s, u"import"_s, exported}).errors, "mueang: Nothing to do: it is so already.\n");
    }
    QVERIFY(run({u"shortlist"_s, u"show"_s, u"--format"_s, u"csv"_s}).output.contains("'=South,phuket"));
}

void TestWorkspaceCommands::refusesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char *name, const QString &arguments, int status, const QByteArray &words) {
        QTest::newRow(name) << arguments.split(u' ') << status << words;
    };
    row("action", u"shortlist sell"_s, 2, "“sell” is none of: show, add, remove, import.");
    row("no area", u"shortlist add"_s, 2, "Which area?");
    row("unknown area", u"shortlist add phukt"_s, 2, "No area has the identifier “phukt”. Did you mean: phuket");
    row("number of an area", u"shortlist add rama-5"_s, 2, "Did you mean: rama-4");
    row("no list", u"shortlist remove phuket --list A"_s, 2, "You have no list yet");
    row("list of show", u"shortlist show A"_s, 2, "--list");
    row("no file", u"shortlist import /nowhere"_s, 3, "The file “/nowhere” does not exist.");
    row("not a list", u"shortlist import /etc/passwd"_s, 3, "it holds no lists of Mueang");
    row("no workspace action", u"workspace"_s, 2, "Which action? One of: check, backup, restore.");
    row("workspace action", u"workspace sell"_s, 2, "“sell” is none of: check, backup, restore.");
    row("two files", u"workspace check a b"_s, 2, "“check” takes one file at most.");
    row("restore nothing", u"workspace restore"_s, 3, "does not exist");
    row("restore another file", u"workspace restore /etc/passwd"_s, 3, "holds no lists and notes of Mueang");
    row("check another file", u"workspace check /etc/passwd"_s, 1, "");
}

void TestWorkspaceCommands::refusesWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, words);
    const Run refused = run(arguments);
    QCOMPARE(refused.status, status);
    QVERIFY2(refused.errors.contains(words), refused.errors.constData());
    QVERIFY(!QFile::exists(file()));
}

void TestWorkspaceCommands::checks()
{
    QCOMPARE(run({u"workspace"_s, u"check"_s}).status, 0);
    QVERIFY(run({u"shortlist"_s, u"add"_s, u"phuket"_s}).status == 0);
    const Run sound = run({u"workspace"_s, u"check"_s});
    QCOMPARE(sound.status, 0);
    QVERIFY2(sound.output.contains("is sound: 1 list, 0 notes, 0 saved views."), sound.output.constData());

    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(4096) && damaged.write(QByteArray(8192, 'x')) > 0);
    damaged.close();
    const Run bad = run({u"workspace"_s, u"check"_s});
    QCOMPARE(bad.status, 1);
    QVERIFY2(bad.output.contains("are damaged"), bad.output.constData());
    QCOMPARE(QDir(m_home->filePath(u"mueang"_s)).entryList({u"*damaged*"_s}).size(), 0); // it only looks
}

void TestWorkspaceCommands::backsUpAndRestores()
{
    QVERIFY(run({u"shortlist"_s, u"add"_s, u"phuket"_s}).status == 0);
    const QString copy = m_home->filePath(u"copy.sqlite"_s);
    QCOMPARE(run({u"workspace"_s, u"backup"_s, copy}).output, copy.toUtf8() + '\n');
    const QByteArray kept = run({u"workspace"_s, u"backup"_s}).output;
    QVERIFY2(kept.contains("/mueang/backups/workspace-") && QFile::exists(QString::fromUtf8(kept.trimmed())),
             kept.constData());
    QVERIFY(run({u"shortlist"_s, u"add"_s, u"krabi"_s}).status == 0);

    const Run restored = run({u"workspace"_s, u"restore"_s, copy});
    QCOMPARE(restored.status, 0);
    const QByteArray what =
        "Restored the copy “" + copy.toUtf8() + "” of " + QDate::currentDate().toString(Qt::ISODate).toUtf8();
    QVERIFY2(restored.errors.contains(what) && restored.errors.contains(": 1 list, 0 notes, 0 saved views."),
             restored.errors.constData());
    QCOMPARE(shortlisted({u"--shortlisted"_s}), QStringList{u"phuket"_s});
    QCOMPARE(run({u"workspace"_s, u"restore"_s}).status, 0); // the newest: what was there before
    QCOMPARE(shortlisted({u"--shortlisted"_s}), (QStringList{u"phuket"_s, u"krabi"_s}));
}

void TestWorkspaceCommands::mendsWhatIsDamaged()
{
    QVERIFY(run({u"shortlist"_s, u"add"_s, u"phuket"_s}).status == 0
            && run({u"shortlist"_s, u"add"_s, u"krabi"_s}).status == 0);
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("not a database at all") > 0);
    damaged.close();
    const Run shown = run({u"shortlist"_s});
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.errors.contains("was restored: 1 list, 0 notes, 0 saved views (“"), shown.errors.constData());
    QVERIFY(shown.errors.contains("The damaged file is kept as “") && shown.output.contains("phuket"));
    QVERIFY(!run({u"shortlist"_s}).errors.contains("damaged"));
}

void TestWorkspaceCommands::saysWhichLinkLeadsNowhere()
{
    QVERIFY(run({u"shortlist"_s, u"add"_s, u"phuket"_s}).status == 0);
    const QString stick = m_home->filePath(u"stick.sqlite"_s);
    QVERIFY(QFile::rename(file(), stick) && QFile::link(stick, file()));
    QCOMPARE(run({u"shortlist"_s, u"add"_s, u"krabi"_s}).status, 0);
    QVERIFY(QFile::rename(stick, stick + u"-gone"_s));
    for (const QStringList &arguments :
         {QStringList{u"shortlist"_s}, QStringList{u"shortlist"_s, u"add"_s, u"hat-yai"_s},
          QStringList{u"workspace"_s, u"check"_s}, QStringList{u"workspace"_s, u"restore"_s}}) {
        const Run refused = run(arguments);
        QCOMPARE(refused.status, 3);
        const QByteArray words = "is a link to “" + stick.toUtf8() + "”, which is not there.";
        QVERIFY2(refused.errors.contains(words), refused.errors.constData());
    }
    QVERIFY(QFileInfo(file()).isSymLink() && !QFile::exists(stick));
}

void TestWorkspaceCommands::speaksThai()
{
    QCOMPARE(run({u"shortlist"_s, u"add"_s, u"hat-yai"_s, u"--list"_s, u"ดูงาน"_s}, u"th_TH.UTF-8"_s).errors,
             QByteArray("mueang: สร้างรายการ “ดูงาน”\n"));
    QVERIFY(run({u"shortlist"_s, u"--help"_s}, u"th_TH.UTF-8"_s).output.contains("รายการ"));
    QVERIFY(run({u"workspace"_s, u"--help"_s}, u"th_TH.UTF-8"_s).output.contains("สำเนาสำรอง"));
    QVERIFY(run({u"--help"_s}, u"th_TH.UTF-8"_s).output.contains("mueang shortlist"));
}

/** The program itself is killed at random moments; whatever it said was done is there. */
void TestWorkspaceCommands::survivesKilling()
{
    const QStringList areas{u"phuket"_s, u"krabi"_s, u"hat-yai"_s, u"khon-kaen"_s};
    QStringList done;
    for (int round = 0; round < 20; ++round) {
        const bool isAdd = round / 4 % 2 == 0;
        const QString &area = areas.at(round % 4);
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(programPath(), {u"shortlist"_s, isAdd ? u"add"_s : u"remove"_s, area, u"--list"_s, u"L"_s});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(QRandomGenerator::global()->bounded(400));
        process.kill();
        process.waitForFinished();
        if (process.readAllStandardError().contains(isAdd ? " to L" : " from L")) {
            QCOMPARE(shortlisted({u"--shortlisted"_s}).contains(area), isAdd);
            done.append(area);
        }
        QCOMPARE(run({u"workspace"_s, u"check"_s}).status, 0);
    }
    qInfo("%d of 20 rounds were acknowledged before the end", static_cast<int>(done.size()));
}

QTEST_GUILESS_MAIN(TestWorkspaceCommands)
#include "tst_workspacecommands.moc"
