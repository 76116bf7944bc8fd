// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/paths.h"

#include <QCoreApplication>
#include <QDir>

namespace mueang {

using namespace Qt::StringLiterals;

QString bundledCataloguePath()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/mueang/catalogue.sqlite"_s);
}

QString pluginPath(const QString &name)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/mueang/plugins/"_s + name + u".so"_s);
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

} // namespace mueang
