// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/links.h"

#include "files/checkedoutput.h"

#include <QByteArrayList>
#include <QFile>

#include <array>
#include <cerrno>
#include <climits>
#include <sys/stat.h>
#include <unistd.h>

namespace mueang {

namespace {

constexpr int maximumLinks = 40; // the limit of Linux

/**
 * Links in /proc lead to the open files of a process: the target of /dev/stdout must not be replaced, even if it is a
 * regular file.
 */
bool isInProc(const QByteArray &folder)
{
    return folder == "/proc" || folder.startsWith("/proc/");
}

/**
 * Whoever can write to a folder can create a link there under a name that another user is about to write. This check
 * also covers folders without the sticky bit and group-writable ones, which the kernel's protected_symlinks does not.
 */
bool isTrusted(const struct stat &link, const QByteArray &folder)
{
    struct stat parent = {};
    if (::stat(folder.isEmpty() ? "/" : folder.constData(), &parent) != 0) {
        return false;
    }
    const bool mayOthersWrite = (parent.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    return !mayOthersWrite || link.st_uid == ::geteuid() || link.st_uid == parent.st_uid || link.st_uid == 0;
}

/** A symbolic link; the links in `folder` are already resolved. */
struct Link
{
    QByteArray folder;
    QByteArray path;
    struct stat status = {};
    bool isLast = false; ///< the last component of the path to resolve
};

/** Returns the target of a trusted link. `path` is the path that the caller passed. */
Result<QByteArray> targetOf(const Link &link, const QString &path)
{
    if (link.isLast && isInProc(link.folder)) {
        return failure(ErrorKind::DeviceFile, path);
    }
    if (!isTrusted(link.status, link.folder)) {
        return failure(ErrorKind::ForeignLink, QFile::decodeName(link.path));
    }
    std::array<char, PATH_MAX> target{};
    const ssize_t size = ::readlink(link.path.constData(), target.data(), target.size());
    if (size < 0) {
        return tl::unexpected(writeError(errno, QFile::decodeName(link.path)));
    }
    return QByteArray(target.data(), size);
}

} // namespace

Result<QByteArray> followLinks(const QString &path)
{
    if (!path.startsWith(u'/')) {
        return QFile::encodeName(path); // only absolute paths are resolved
    }
    QByteArrayList rest = QFile::encodeName(path).split('/');
    QByteArray real;
    int links = 0;
    while (!rest.isEmpty()) {
        const QByteArray part = rest.takeFirst();
        if (part.isEmpty() && !rest.isEmpty()) {
            continue;
        }
        const QByteArray next = real + '/' + part;
        struct stat status = {};
        if (part.isEmpty() || ::lstat(next.constData(), &status) != 0 || !S_ISLNK(status.st_mode)) {
            real = next;
            continue;
        }
        if (++links > maximumLinks) {
            return tl::unexpected(writeError(ELOOP, path));
        }
        const auto target = targetOf({real, next, status, rest.isEmpty()}, path);
        if (!target) {
            return target;
        }
        real = target->startsWith('/') ? QByteArray() : real;
        rest = target->split('/') + rest;
    }
    return real;
}

} // namespace mueang
