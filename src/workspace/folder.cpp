// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/folder.h"

#include "base/applicationids.h"
#include "files/checkedoutput.h"
#include "files/savefile.h"
#include "workspace/connection.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QStandardPaths>
#include <QThread>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t onlyOwnFolder = 0700;
constexpr mode_t onlyOwnFile = 0600;

tl::unexpected<Error> systemFailure(const QString &subject)
{
    return tl::unexpected(writeError(errno, subject));
}

} // namespace

QString defaultFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    // The XDG Base Directory Specification requires relative paths to be ignored; Qt 6.4 does not do that.
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

Result<Descriptor> lockFolder(const Place &place)
{
    if (const auto made = makeFolder(place.folder); !made) {
        return tl::unexpected(made.error());
    }
    const QString file = place.folder + u"/workspace.lock"_s;
    Descriptor lock(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, onlyOwnFile));
    if (lock.number() < 0) {
        return systemFailure(place.file());
    }
    constexpr std::chrono::milliseconds pause(10);
    for (auto waited = std::chrono::milliseconds::zero(); ::flock(lock.number(), LOCK_EX | LOCK_NB) != 0;
         waited += pause) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return systemFailure(place.file());
        }
        if (waited >= place.lockTimeout) {
            return failure(ErrorKind::WorkspaceBusy, place.file());
        }
        QThread::usleep(static_cast<unsigned long>(std::chrono::microseconds(pause).count()));
    }
    return lock;
}

Result<> copyTo(files::Database &database, const QString &file,
                const std::function<Result<>(files::Database &)> &finish)
{
    // Copies into memory so that only saveFile() writes to disk: VACUUM INTO a file leaves a journal behind when the
    // disk is full, and does not fsync (https://www.sqlite.org/lang_vacuum.html). All connections of the process share
    // a memdb whose name begins with '/'.
    const QString address = u"file:/mueang-%1?vfs=memdb"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto copy = openDatabase(address, files::OpenMode::ReadWrite, {});
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    return files::Statement::prepare(database, "VACUUM INTO ?")
        .and_then([&](files::Statement statement) { return statement.bind(address).run(); })
        .and_then([&] { return finish ? finish(**copy) : Result<>(); })
        .and_then([&] { return (*copy)->bytes(); })
        .and_then([&](const QByteArray &bytes) {
            const Writer write = [&bytes](QIODevice &device) {
                device.write(bytes); // saveFile() detects a short write
                return Result<>();
            };
            return saveFile(file, write, {workspaceApplicationId, true});
        });
}

Result<QString> moveDamagedFile(const Place &place)
{
    const QString file = place.file();
    const QString aside = file + u".damaged-"_s + place.timeKey();
    for (const auto &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        if (::rename(QFile::encodeName(file + ending).constData(), QFile::encodeName(aside + ending).constData()) != 0
            && errno != ENOENT) {
            return systemFailure(file);
        }
    }
    const auto moved = moveFile(file, aside);
    return isDone(moved) ? Result<QString>(aside) : tl::unexpected(moved.error());
}

} // namespace mueang::workspace
