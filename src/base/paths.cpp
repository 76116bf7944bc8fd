// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace mueang {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxAccountBytes = 16 * 1024; ///< buffer size for an entry of the account database

} // namespace

QString bundledCataloguePath()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/mueang/catalogue.sqlite"_s);
}

QString pluginPath(const QString &name)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/mueang/plugins/"_s + name + u".so"_s);
}

void setHomeFromAccount()
{
    if (qgetenv("HOME").startsWith('/')) {
        return;
    }
    std::vector<char> buffer(maxAccountBytes);

    struct passwd account
    { };
    struct passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &account, buffer.data(), buffer.size(), &found) == 0 && found != nullptr) {
        qputenv("HOME", found->pw_dir);
    }
}

QString xdgFolder(const char *variable, const QString &fallback)
{
    const QString folder = qEnvironmentVariable(variable);
    return folder.startsWith(u'/') ? QDir::cleanPath(folder) : QDir::homePath() + u'/' + fallback;
}

QString absolutePath(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/')) {
        return path;
    }
    return QDir::currentPath() + u'/' + path;
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}

} // namespace mueang
