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
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/mueang/"_s + name + u".so"_s);
}

QString absolutePath(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/')) {
        return path;
    }
    return QDir::currentPath() + u'/' + path;
}

} // namespace mueang
