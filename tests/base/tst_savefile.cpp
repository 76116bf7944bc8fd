// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mueang;
using namespace Qt::StringLiterals;

namespace {

QByteArray oldContent()
{
    return QByteArray(3000, 'o');
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
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
    void refusesWhatIsNoRegularFile();
    void followsASymbolicLink();
    void refusesALoopOfLinks();
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
