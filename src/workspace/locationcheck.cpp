// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/locationcheck.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace mueang::workspace {

namespace {

/** Follows a chain of symbolic links and returns the last target. */
QString targetOf(const QString &link)
{
    constexpr int maxLinks = 40; // as in the Linux kernel; the links may form a cycle
    QString target = link;
    for (int i = 0; i < maxLinks && QFileInfo(target).isSymLink(); ++i) {
        target = QFileInfo(target).symLinkTarget();
    }
    return target;
}

bool leadsNowhere(const QByteArray &link)
{
    struct stat status = {};
    return ::stat(link.constData(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR || errno == ELOOP);
}

} // namespace

Result<> checkLinks(const QString &path)
{
    for (qsizetype end = 0; end >= 0;) {
        end = path.indexOf(u'/', end + 1);
        const QString part = path.left(end); // -1 returns the whole path
        const QByteArray name = QFile::encodeName(part);
        struct stat status = {};
        if (::lstat(name.constData(), &status) != 0) {
            return {};
        }
        if (S_ISLNK(status.st_mode) && leadsNowhere(name)) {
            return failure(ErrorKind::LinkTargetMissing, part, targetOf(part));
        }
    }
    return {};
}

Result<> checkPlace(const Place &place)
{
    struct stat status = {};
    const bool isThere = ::lstat(QFile::encodeName(place.folder).constData(), &status) == 0;
    if (isThere && status.st_uid != ::geteuid() && status.st_uid != 0) {
        return failure(ErrorKind::ForeignFolder, place.folder, QFileInfo(place.folder).owner());
    }
    return checkLinks(place.file());
}

} // namespace mueang::workspace
