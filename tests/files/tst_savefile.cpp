// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/applicationids.h"
#include "files/savefile.h"
#include "support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <array>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using namespace mueang;
using namespace Qt::StringLiterals;
using testsupport::contentOf;
using testsupport::put;

namespace {

QByteArray oldContent()
{
    return QByteArray(3000, 'o');
}

std::function<Result<>(QIODevice &)> writing(const QByteArray &content)
{
    return [content](QIODevice &device) -> Result<> {
        // Like QTextStream, the writer does not look whether everything arrived.
        device.write(content);
        return {};
    };
}

/** Calls saveFile() in a child process whose files may have this size at most: a disk that is full. */
int kindUnderLimit(const QString &path, qsizetype size, rlim_t limit)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit sizes{limit, limit};
        ::setrlimit(RLIMIT_FSIZE, &sizes);
        const auto saved = saveFile(path, writing(QByteArray(size, 'n')));
        ::_exit(saved ? 255 : static_cast<int>(saved.error().kind));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestSaveFile final : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void replacesAndKeepsTheMode();
    void keepsTheOldFileWhenTheWriterFails();
    void keepsTheOldFileOnAFullDisk_data();
    void keepsTheOldFileOnAFullDisk();
    void keepsTheOldFileOnAFullFileSystem();
    void tellsThatThereIsNoRoomForAFile();
    void refusesWhatIsNoRegularFile();
    void followsASymbolicLink();
    void refusesALoopOfLinks();
    void refusesALinkOfAnotherUser_data();
    void refusesALinkOfAnotherUser();
    void refusesToReplaceACatalogueOrAWorkspace();
    void tellsThatANameIsTooLong();
    void doesNotReplaceStandardOutput();
    void refusesAMissingFolder();
    void refusesAReadOnlyFolder();
};

void TestSaveFile::writes_data()
{
    QTest::addColumn<QString>("name");

    for (const auto &name : {u"plain.csv"_s, u"ชื่อไทย.csv"_s, u"with blank.csv"_s, u"100%20#?.csv"_s, u":memory:"_s,
                             u"-rf.csv"_s, u"file:x?mode=rwc"_s, u"<b>'\"\n.csv"_s, QString(250, u'x')}) {
        QTest::addRow("%s", qPrintable(name.left(20))) << name;
    }
}

void TestSaveFile::writes()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.path() + u'/' + name;
    const QByteArray content(700'000, 'n');

    const auto saved = saveFile(path, writing(content));

    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{name});
}

void TestSaveFile::replacesAndKeepsTheMode()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    put(path, oldContent());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));

    QVERIFY(saveFile(path, writing("new")));

    QCOMPARE(contentOf(path), "new");
    QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
}

void TestSaveFile::keepsTheOldFileWhenTheWriterFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    put(path, oldContent());

    const auto saved = saveFile(path, [](QIODevice &device) -> Result<> {
        device.write("half");
        return failure(ErrorKind::Cancelled);
    });

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Cancelled);
    QCOMPARE(contentOf(path), oldContent());
    QCOMPARE(QDir(folder.path()).count(), 3U); // with . and ..
}

void TestSaveFile::keepsTheOldFileOnAFullDisk_data()
{
    QTest::addColumn<int>("size");

    QTest::newRow("less than Qt's buffer") << 5'000;
    QTest::newRow("more than Qt's buffer") << 20'000;
    QTest::newRow("one large block") << 5'000'000;
}

void TestSaveFile::keepsTheOldFileOnAFullDisk()
{
    QFETCH(const int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    put(path, oldContent());

    QCOMPARE(kindUnderLimit(path, size, 4096), static_cast<int>(ErrorKind::DiskFull));
    QCOMPARE(contentOf(path), oldContent());
    QCOMPARE(QDir(folder.path()).count(), 3U);
}

void TestSaveFile::keepsTheOldFileOnAFullFileSystem()
{
    const QTemporaryDir folder;
    const QString mount = u"mount -t tmpfs -o size=64k mueang-test "_s + folder.path();
    if (::geteuid() != 0 || std::system(qPrintable(mount + u" 2>/dev/null"_s)) != 0) {
        QSKIP("A small file system can only be mounted by root.");
    }
    const auto unmount = qScopeGuard([&] { return std::system(qPrintable(u"umount "_s + folder.path())); });
    const QString path = folder.filePath(u"a.csv"_s);
    put(path, oldContent());
    QFile filler(folder.filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'f')) == 4096) { }

    for (const qsizetype size : {2'000, 5'000, 20'000, 5'000'000}) {
        const auto saved = saveFile(path, writing(QByteArray(size, 'n')));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::DiskFull);
        QCOMPARE(contentOf(path), oldContent());
    }
}

void TestSaveFile::tellsThatThereIsNoRoomForAFile()
{
    const QTemporaryDir folder;
    const QString mount = u"mount -t tmpfs -o nr_inodes=2 mueang-test "_s + folder.path();
    if (::geteuid() != 0 || std::system(qPrintable(mount + u" 2>/dev/null"_s)) != 0) {
        QSKIP("A small file system can only be mounted by root.");
    }
    const auto unmount = qScopeGuard([&] { return std::system(qPrintable(u"umount "_s + folder.path())); });
    put(folder.filePath(u"filler"_s), "f");

    const auto saved = saveFile(folder.filePath(u"a.csv"_s), writing("new"));

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::DiskFull);
    QCOMPARE(saved.error().subject, folder.filePath(u"a.csv"_s));
}

void TestSaveFile::refusesWhatIsNoRegularFile()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, link));

    const QStringList paths{pipe, link, folder.path(), folder.path() + u'/', u"/dev/null"_s, u"/dev/full"_s};
    for (const QString &path : paths) {
        const auto saved = saveFile(path, writing("new"));
        QVERIFY2(!saved, qPrintable(path));
        QCOMPARE(saved.error().kind, ErrorKind::DeviceFile);
    }
    struct stat status = {};
    QVERIFY(::stat("/dev/full", &status) == 0 && S_ISCHR(status.st_mode));
    QVERIFY(::stat(QFile::encodeName(pipe).constData(), &status) == 0 && S_ISFIFO(status.st_mode));
}

void TestSaveFile::followsASymbolicLink()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    const QString link = folder.filePath(u"link"_s);
    put(target, oldContent());
    QVERIFY(QFile::link(u"target"_s, link));
    const QString dangling = folder.filePath(u"dangling"_s);
    QVERIFY(QFile::link(u"later"_s, dangling));

    QVERIFY(saveFile(link, writing("new")));
    QVERIFY(saveFile(dangling, writing("newer")));

    QCOMPARE(contentOf(target), "new");
    QVERIFY(QFileInfo(link).isSymbolicLink() && QFileInfo(dangling).isSymbolicLink());
    QCOMPARE(contentOf(folder.filePath(u"later"_s)), "newer");
}

void TestSaveFile::refusesALoopOfLinks()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::link(u"b"_s, folder.filePath(u"a"_s)));
    QVERIFY(QFile::link(u"a"_s, folder.filePath(u"b"_s)));
    const auto saved = saveFile(folder.filePath(u"a"_s), writing("new"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NotWritable);
}

void TestSaveFile::refusesALinkOfAnotherUser_data()
{
    QTest::addColumn<int>("mode"); // of the folder
    QTest::addColumn<bool>("isFollowed");

    QTest::newRow("as /tmp") << 01777 << false;
    QTest::newRow("others may write") << 0757 << false;
    QTest::newRow("a group may write") << 0775 << false;
    QTest::newRow("the owner alone may write") << 0755 << true;
}

void TestSaveFile::refusesALinkOfAnotherUser()
{
    QFETCH(const int, mode);
    QFETCH(const bool, isFollowed);
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0) {
        QSKIP("A link of another user can only be made by root.");
    }
    const QTemporaryDir root;
    const QString target = root.filePath(u"target"_s);
    const QString shared = root.filePath(u"shared"_s);
    QVERIFY(QDir().mkpath(target) && QDir().mkpath(shared));
    put(target + u"/a.csv"_s, oldContent());
    const QString file = shared + u"/a.csv"_s;
    const QString folder = shared + u"/folder"_s;
    using Names = std::array<std::pair<QString, QString>, 2>;
    for (const auto &[link, to] : Names{{{file, target + u"/a.csv"_s}, {folder, target}}}) {
        QVERIFY(QFile::link(to, link) && ::lchown(QFile::encodeName(link).constData(), nobody, nobody) == 0);
    }
    QCOMPARE(::chmod(QFile::encodeName(shared).constData(), static_cast<mode_t>(mode)), 0);

    for (const auto &[path, link] : Names{{{file, file}, {folder + u"/a.csv"_s, folder}}}) {
        const auto saved = saveFile(path, writing("new"));
        QCOMPARE(saved.has_value(), isFollowed);
        if (!isFollowed) {
            QCOMPARE(saved.error().kind, ErrorKind::ForeignLink);
            QCOMPARE(saved.error().subject, link);
        }
    }
    QCOMPARE(contentOf(target + u"/a.csv"_s), isFollowed ? QByteArray("new") : oldContent());

    // One's own link is followed anywhere.
    QVERIFY(QFile::remove(file) && QFile::link(target + u"/a.csv"_s, file));
    QVERIFY(saveFile(file, writing("newer")));
    QCOMPARE(contentOf(target + u"/a.csv"_s), "newer");
}

void TestSaveFile::refusesToReplaceACatalogueOrAWorkspace()
{
    const QTemporaryDir folder;
    const auto database = [](std::uint32_t applicationId) {
        QByteArray header(100, '\0');
        header.replace(0, 15, "SQLite format 3");
        qToBigEndian(applicationId, header.data() + 68);
        return header;
    };
    const QString file = folder.filePath(u"a.sqlite"_s);
    const QString link = folder.filePath(u"link"_s);
    const QString hardLink = folder.filePath(u"hard"_s);
    QVERIFY(QFile::link(file, link));
    for (const std::uint32_t id : {catalogueApplicationId, workspaceApplicationId}) {
        QFile::remove(hardLink);
        put(file, database(id));
        QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(hardLink).constData()), 0);
        const std::uint32_t other = id == catalogueApplicationId ? workspaceApplicationId : catalogueApplicationId;
        for (const QString &path : QStringList{
                 file, link, hardLink, folder.path() + u"/../"_s + folder.path().section(u'/', -1) + u"/a.sqlite"_s}) {
            for (const std::uint32_t written : {0U, other}) {
                const auto saved = saveFile(path, writing("new"), {written});
                QVERIFY(!saved);
                QCOMPARE(saved.error().kind, ErrorKind::HoldsOwnData);
            }
        }
        QCOMPARE(contentOf(file), database(id));
        QVERIFY(saveFile(file, writing(database(id)), {id}));
    }
    put(file, database(1234)); // of another program: what the user named is replaced
    QVERIFY(saveFile(file, writing("new")));
}

void TestSaveFile::tellsThatANameIsTooLong()
{
    const QTemporaryDir folder;
    const auto saved = saveFile(folder.path() + u'/' + QString(100, u'ก') + u".csv"_s, writing("new"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NameTooLong);
}

void TestSaveFile::doesNotReplaceStandardOutput()
{
    const QTemporaryDir folder;
    QFile open(folder.filePath(u"redirected"_s));
    QVERIFY(open.open(QIODevice::WriteOnly));
    for (const QString &number : {u"/proc/self/fd/%1"_s, u"/dev/fd/%1"_s}) {
        const auto saved = saveFile(number.arg(open.handle()), writing("new"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::DeviceFile);
    }
    QCOMPARE(QFileInfo(open.fileName()).size(), 0);
}

void TestSaveFile::refusesAMissingFolder()
{
    const QTemporaryDir folder;
    const std::array paths{folder.filePath(u"no/a.csv"_s), folder.filePath(u"no/../a.csv"_s),
                           folder.filePath(u"no/"_s)};
    for (const QString &path : paths) {
        const auto saved = saveFile(path, writing("new"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::FolderNotFound);
    }
    QVERIFY(!saveFile(QString(), writing("new")));
    QVERIFY(!saveFile(folder.filePath(u"a\0b"_s), writing("new")));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestSaveFile::refusesAReadOnlyFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    put(path, oldContent());
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    const auto restore = qScopeGuard([&] { ::chmod(QFile::encodeName(folder.path()).constData(), 0700); });

    const pid_t child = ::fork();
    if (child == 0) {
        // Permissions do not bind root.
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
            ::_exit(254);
        }
        const auto saved = saveFile(path, writing("new"));
        ::_exit(saved ? 255 : static_cast<int>(saved.error().kind));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), static_cast<int>(ErrorKind::NotWritable));
    QCOMPARE(contentOf(path), oldContent());
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
