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

constexpr int maximumLinks = 40; // as Linux

/**
 * Behind the links of /proc stand the open files of a process: what /dev/stdout leads to must not be
 * replaced by another file, even when it is a regular one.
 */
bool isInProc(const QByteArray &folder)
{
    return folder == "/proc" || folder.startsWith("/proc/");
}

/**
 * Whoever may write to a folder can put a link there under a name that somebody else is going to write. Also without
 * the sticky bit, and for a group: there the kernel does not help.
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

/** A symbolic link in a folder, whose own links are followed already. */
struct Link
{
    QByteArray folder;
    QByteArray path;
    struct stat status = {};
    bool isLast = false; ///< the path that is followed ends here
};

/** Where it leads, if it may be followed; `path` is what was asked for. */
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
        return QFile::encodeName(path); // none at all
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
