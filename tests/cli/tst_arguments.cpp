// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mueang::cli;
using namespace Qt::StringLiterals;

class TestArguments final : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheFace_data();
    void choosesTheFace();
    void findsLanguageAndPlatform();
    void opensAFile();
    void refusesBrokenUtf8();
};

namespace {

Arguments read(const QList<QByteArray> &words)
{
    std::vector<const char *> argv{"mueang"};
    for (const QByteArray &word : words) {
        argv.push_back(word.constData());
    }
    return readArguments(static_cast<int>(argv.size()), argv.data());
}

} // namespace

void TestArguments::choosesTheFace_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    QTest::addColumn<FrontEnd>("face");

    using Words = QList<QByteArray>;
    QTest::newRow("nothing") << Words{} << FrontEnd::Window;
    QTest::newRow("list") << Words{"list", "--year", "2565"} << FrontEnd::Command;
    QTest::newRow("catalogue, list") << Words{"--catalogue", "x", "list"} << FrontEnd::Command;
    QTest::newRow("list --help") << Words{"list", "--help"} << FrontEnd::Command;
    QTest::newRow("help") << Words{"--help"} << FrontEnd::Help;
    QTest::newRow("h") << Words{"-h"} << FrontEnd::Help;
    QTest::newRow("lang, help") << Words{"--lang", "th", "--help"} << FrontEnd::Help;
    QTest::newRow("version") << Words{"--version"} << FrontEnd::Version;
    QTest::newRow("catalogue") << Words{"--catalogue", "x"} << FrontEnd::Window;
    QTest::newRow("catalogue=") << Words{"--catalogue=x"} << FrontEnd::Window;
    QTest::newRow("Qt's option") << Words{"-platform", "offscreen"} << FrontEnd::Window;
    QTest::newRow("Qt's flag") << Words{"-reverse"} << FrontEnd::Window;
    QTest::newRow("a path that does not exist") << Words{"./nothing.sqlite"} << FrontEnd::Window;
    QTest::newRow("view") << Words{"--view", "map"} << FrontEnd::Window;
    QTest::newRow("view=, file") << Words{"--view=charts", "./nothing.sqlite"} << FrontEnd::Window;
    QTest::newRow("unknown view") << Words{"--view", "maps"} << FrontEnd::Wrong;
    QTest::newRow("unknown word") << Words{"lst"} << FrontEnd::Wrong;
    QTest::newRow("unknown option") << Words{"--frobnicate"} << FrontEnd::Wrong;
    QTest::newRow("a command behind --") << Words{"--", "list"} << FrontEnd::Wrong;
}

void TestArguments::choosesTheFace()
{
    QFETCH(const QList<QByteArray>, words);
    QTEST(read(words).face, "face");
}

void TestArguments::findsLanguageAndPlatform()
{
    QCOMPARE(read({"--lang", "th"}).language, u"th"_s);
    QCOMPARE(read({"list", "--lang", "th"}).language, u"th"_s);
    QCOMPARE(read({"list", "--year", "2565", "--lang=en"}).language, u"en"_s);
    QCOMPARE(read({"list", "--lang"}).language, QString());
    QCOMPARE(read({"-platform", "vnc"}).platform, u"vnc"_s);
    QCOMPARE(read({"--catalogue", "a b"}).file, u"a b"_s);
    QCOMPARE(read({"--view", "map", "./x"}).view, u"map"_s);
    QCOMPARE(read({"--view=map", "./x"}).file, u"./x"_s);
    QCOMPARE(read({"lst"}).file, u"lst"_s);
}

void TestArguments::opensAFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir::setCurrent(folder.path()));
    QFile file(u"list.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QFile odd(folder.path() + u"/:odd"_s);
    QVERIFY(odd.open(QIODevice::WriteOnly));

    QCOMPARE(read({"list.sqlite"}).face, FrontEnd::Window);
    QCOMPARE(read({"list.sqlite"}).file, u"list.sqlite"_s);
    QCOMPARE(read({":odd"}).face, FrontEnd::Window);
}

void TestArguments::refusesBrokenUtf8()
{
    QVERIFY(read({"list", "--province", "ชลบุรี"}).isValidUtf8);
    QVERIFY(!read({"check", "a\xFF.sqlite"}).isValidUtf8);
    QVERIFY(!read({"check", "a\xE0\xB8"}).isValidUtf8);
}

Q_DECLARE_METATYPE(FrontEnd)
QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
