// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/folder.h"

#include "base/checkedoutput.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t onlyOwnFolder = 0700;
constexpr mode_t onlyOwnFile = 0600;

tl::unexpected<Error> systemFailure(const QString &subject)
{
    return tl::unexpected(writeError(errno, subject));
}

class Descriptor final
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, onlyOwnFile))
    { }

    Q_DISABLE_COPY_MOVE(Descriptor)

    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

/** Not for a database that is open here: closing any descriptor of it gives up this process's locks. */
Result<> syncToDisk(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    if (file.number() < 0 || ::fsync(file.number()) != 0) {
        return systemFailure(path);
    }
    return {};
}

/** Without a journal on the disk: a copy that fails is thrown away. */
Result<> finishCopy(const QString &copy, const QString &file, const std::function<Result<>(Database &)> &finish)
{
    const auto finished = Database::open(copy, OpenMode::ReadWrite, {}).and_then([&finish](const auto &database) {
        return database->run("PRAGMA journal_mode = MEMORY").and_then([&] { return finish(*database); });
    });
    return finished ? finished : failure(finished.error().kind, file, finished.error().detail);
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

} // namespace

QString defaultFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    // The XDG specification tells to ignore a relative path; Qt 6.4 does not.
    return (data.startsWith(u'/') ? data : QDir::homePath() + u"/.local/share"_s) + u"/mueang"_s;
}

Result<> makeFolder(const QString &folder)
{
    const QString parent = folder.left(folder.lastIndexOf(u'/'));
    if (!parent.isEmpty() && !QDir().mkpath(parent)) {
        return failure(ErrorKind::NotWritable, folder);
    }
    if (::mkdir(QFile::encodeName(folder).constData(), onlyOwnFolder) != 0 && errno != EEXIST) {
        return systemFailure(folder);
    }
    return {};
}

FolderLock::FolderLock(int descriptor)
    : m_descriptor(descriptor)
{ }

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const Place &place)
{
    if (const auto made = makeFolder(place.folder); !made) {
        return tl::unexpected(made.error());
    }
    const QString file = place.folder + u"/workspace.lock"_s;
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, onlyOwnFile);
    if (descriptor < 0) {
        return systemFailure(place.file());
    }
    std::unique_ptr<FolderLock> lock(new FolderLock(descriptor));
    constexpr std::chrono::milliseconds pause(10);
    for (auto waited = std::chrono::milliseconds::zero(); ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;
         waited += pause) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return systemFailure(place.file());
        }
        if (waited >= place.patience) {
            return failure(ErrorKind::WorkspaceBusy, place.file());
        }
        QThread::usleep(static_cast<unsigned long>(std::chrono::microseconds(pause).count()));
    }
    return lock;
}

Result<> copyTo(Database &database, const QString &file, const std::function<Result<>(Database &)> &finish)
{
    const QString temporary = file + u".new"_s;
    QFile::remove(temporary);
    {
        // VACUUM INTO takes an empty file as it is: so the copy is private from the start.
        const Descriptor empty(temporary, O_WRONLY | O_CREAT | O_EXCL);
        if (empty.number() < 0) {
            return systemFailure(file);
        }
    }
    const auto discard = qScopeGuard([&temporary] { QFile::remove(temporary); });
    return Statement::prepare(database, "VACUUM INTO ?")
        .and_then([&](Statement statement) { return statement.bind(temporary).run(); })
        .and_then([&] { return finish ? finishCopy(temporary, file, finish) : Result<>(); })
        .and_then([&] { return syncToDisk(temporary); }) // which VACUUM INTO leaves out
        .and_then([&] { return moveFile(temporary, file); });
}

Result<QString> setAside(const Place &place)
{
    const QString file = place.file();
    const QString aside = file + u".damaged-"_s + place.timeKey();
    for (const auto &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        if (::rename(QFile::encodeName(file + ending).constData(), QFile::encodeName(aside + ending).constData()) != 0
            && errno != ENOENT) {
            return systemFailure(file);
        }
    }
    return moveFile(file, aside).map([&aside] { return aside; });
}

Result<> moveFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return systemFailure(to);
    }
    return syncToDisk(folderOf(to));
}

} // namespace mueang::workspace
