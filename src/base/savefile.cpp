// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefile.h"

#include "base/checkedoutput.h"
#include "base/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace mueang {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLinks = 40; // as Linux

/**
 * Behind the links of /proc stand the open files of a process: what /dev/stdout leads to must not be
 * replaced by another file, even when it is a regular one.
 */
bool isInProc(const QString &path)
{
    const QString folder = QFileInfo(path.left(path.lastIndexOf(u'/') + 1)).canonicalFilePath();
    return folder == "/proc"_L1 || folder.startsWith("/proc/"_L1);
}

/** The file behind the symbolic links; it need not exist. */
Result<QString> followLinks(QString path)
{
    const QString subject = path;
    for (int links = 0; links < maximumLinks; ++links) {
        if (isInProc(path)) {
            return failure(ErrorKind::DeviceFile, subject);
        }
        const QFileInfo info(path);
        if (!info.isSymbolicLink()) {
            return path;
        }
        path = info.symLinkTarget();
    }
    return tl::unexpected(writeError(ELOOP, subject));
}

std::optional<Error> objection(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray folder = name.left(name.lastIndexOf('/') + 1);
    if (path.contains(QChar::Null) || folder.isEmpty()) {
        return writeError(EINVAL, path);
    }
    struct stat status = {};
    if (::stat(folder.constData(), &status) != 0) {
        return writeError(errno, path);
    }
    if (::stat(name.constData(), &status) != 0) {
        return errno == ENOENT ? std::nullopt : std::optional(writeError(errno, path));
    }
    if (!S_ISREG(status.st_mode)) {
        return Error{ErrorKind::DeviceFile, path};
    }
    if (::access(name.constData(), W_OK) != 0) {
        return writeError(errno, path);
    }
    return std::nullopt;
}

/** QSaveFile makes its temporary file beside the target: the folder decides. */
Error openError(const QSaveFile &file, const QString &path)
{
    const QByteArray folder = QFile::encodeName(path.left(path.lastIndexOf(u'/') + 1));
    if (::access(folder.constData(), W_OK) != 0) {
        return writeError(errno, path);
    }
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {isFull ? ErrorKind::DiskFull : ErrorKind::NotWritable, path, {}, file.errorString()};
}

} // namespace

Result<> saveFile(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    const auto target = followLinks(absolutePath(path));
    if (!target) {
        return tl::unexpected(target.error());
    }
    if (const auto error = objection(*target)) {
        return tl::unexpected(*error);
    }
    QSaveFile file(*target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return tl::unexpected(openError(file, *target));
    }
    const Result<> written = writeChecked(file, *target, write);
    if (!written) {
        file.cancelWriting();
    }
    errno = 0;
    if (!file.commit() && written) {
        return tl::unexpected(writeError(errno, *target));
    }
    return written;
}

} // namespace mueang
