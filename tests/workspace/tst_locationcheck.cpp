// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testplace.h"
#include "workspace/locationcheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

/** Links, and folders of other people, where the workspace should be. */
class TestLocationCheck final : public QObject
{
    Q_OBJECT

private slots:
    void refusesALinkToWhatIsGone_data();
    void refusesALinkToWhatIsGone();
    void refusesWhatGoesAwayMeanwhile();
    void namesTheLastLink();
    void refusesAFolderOfAnotherUser_data();
    void refusesAFolderOfAnotherUser();
};

void TestLocationCheck::refusesALinkToWhatIsGone_data()
{
    QTest::addColumn<QString>("link"); // below the root of the test

    QTest::newRow("the file") << u"data/mueang/workspace.sqlite"_s;
    QTest::newRow("its folder") << u"data/mueang"_s;
    QTest::newRow("the folder of all programs") << u"data"_s;
}

/** With a target everything works; without it nothing is made in its place. */
void TestLocationCheck::refusesALinkToWhatIsGone()
{
    QFETCH(const QString, link);
    const TestPlace place;
    QVERIFY(opened(place)->edit(makingList(u"Trip"_s, {u"phuket"_s})));
    const QString path = place.root.filePath(link);
    const QString stick = place.root.filePath(u"stick"_s);
    QVERIFY(QFile::rename(path, stick) && QFile::link(stick, path));
    QVERIFY(opened(place)->edit(adding(u"Trip"_s, {u"krabi"_s})));
    QVERIFY(QFileInfo(path).isSymLink());
    QVERIFY(QFile::rename(stick, stick + u"-taken-away"_s));

    const auto refused = Workspace::open(place);

    QCOMPARE(kindOf(refused), ErrorKind::LinkTargetMissing);
    QCOMPARE(refused.error().subject, path);
    QCOMPARE(refused.error().detail, stick);
    QVERIFY(QFileInfo(path).isSymLink() && !QFileInfo::exists(stick));

    QVERIFY(QFile::rename(stick + u"-taken-away"_s, stick));
    QCOMPARE(areasIn(opened(place)->contents(), u"Trip"_s), (QStringList{u"phuket"_s, u"krabi"_s}));
}

void TestLocationCheck::refusesWhatGoesAwayMeanwhile()
{
    const TestPlace place;
    QVERIFY(opened(place)->edit(makingList(u"Trip"_s)));
    const QString stick = place.root.filePath(u"stick"_s);
    QVERIFY(QFile::rename(place.file(), stick) && QFile::link(stick, place.file()));
    const auto workspace = opened(place);
    QVERIFY(QFile::rename(stick, stick + u"-taken-away"_s));
    QCOMPARE(kindOf(workspace->edit(makingList(u"New"_s))), ErrorKind::LinkTargetMissing);
    QVERIFY(QFileInfo(place.file()).isSymLink());

    // Nothing was there at first, and the link came before the first change.
    const TestPlace other;
    const auto empty = opened(other);
    QVERIFY(QDir().mkpath(other.folder) && QFile::link(stick, other.file()));
    QCOMPARE(kindOf(empty->edit(makingList(u"New"_s))), ErrorKind::LinkTargetMissing);
    QVERIFY(QFileInfo(other.file()).isSymLink());
}

void TestLocationCheck::namesTheLastLink()
{
    const QTemporaryDir root;
    const QString first = root.filePath(u"first"_s);
    const QString second = root.filePath(u"second"_s);
    QVERIFY(QFile::link(second, first) && QFile::link(root.filePath(u"gone"_s), second));
    QCOMPARE(checkLinks(first + u"/below"_s).error().detail, root.filePath(u"gone"_s));
    QVERIFY(checkLinks(root.filePath(u"nothing/below"_s)));
    QVERIFY(checkLinks(root.path()));
    QVERIFY(QFile::remove(second) && QFile::link(first, second)); // in a circle
    QCOMPARE(kindOf(checkLinks(first)), ErrorKind::LinkTargetMissing);
}

void TestLocationCheck::refusesAFolderOfAnotherUser_data()
{
    QTest::addColumn<bool>("isLink");

    QTest::newRow("a folder") << false;
    QTest::newRow("a link of theirs") << true;
}

void TestLocationCheck::refusesAFolderOfAnotherUser()
{
    QFETCH(const bool, isLink);
    if (::geteuid() != 0) {
        QSKIP("Only root can give a folder away.");
    }
    constexpr uid_t other = 65534;
    const TestPlace place;
    QVERIFY(QDir().mkpath(place.root.filePath(u"data"_s)) && QDir().mkpath(place.root.filePath(u"real"_s)));
    QVERIFY(isLink ? QFile::link(place.root.filePath(u"real"_s), place.folder) : QDir().mkpath(place.folder));
    QCOMPARE(::lchown(QFile::encodeName(place.folder).constData(), other, other), 0);

    const auto refused = Workspace::open(place);

    QCOMPARE(kindOf(refused), ErrorKind::ForeignFolder);
    QCOMPARE(refused.error().subject, place.folder);
    QVERIFY(QDir(place.folder).isEmpty());
    // A link of one's own may lead to a folder of somebody else: it was meant so.
    QCOMPARE(::lchown(QFile::encodeName(place.folder).constData(), 0, 0), 0);
    QCOMPARE(::chown(QFile::encodeName(place.root.filePath(u"real"_s)).constData(), other, other), 0);
    QVERIFY(opened(place)->edit(makingList(u"Trip"_s)));
}

QTEST_GUILESS_MAIN(TestLocationCheck)
#include "tst_locationcheck.moc"
