// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/filecontent.h"

#include <QFile>
#include <sqlite3.h>

/** Files of the workspace as others may leave them. */
namespace mueang::workspace {

using testsupport::put;

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** SQL on a file, past all rules of ours. */
inline bool sql(const QString &path, const QByteArray &statements)
{
    sqlite3 *handle = nullptr;
    const bool isDone = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK
        && sqlite3_exec(handle, statements.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return isDone;
}

} // namespace mueang::workspace
