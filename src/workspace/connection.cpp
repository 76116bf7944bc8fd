// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connection.h"

#include <QCoreApplication>

namespace mueang::workspace {

namespace {

QString valueLimit()
{
    return QCoreApplication::translate("mueang::Workspace", "at most 4 MB for a text");
}

QString readingLimit()
{
    return QCoreApplication::translate("mueang::Workspace", "at most 256 MB and 20 seconds to read it");
}

} // namespace

Result<std::unique_ptr<files::Database>> openDatabase(const QString &path, files::OpenMode mode,
                                                      std::chrono::milliseconds lockTimeout)
{
    return files::Database::open(path, mode, lockTimeout,
                                 {.busy = ErrorKind::WorkspaceBusy,
                                  .damaged = ErrorKind::WorkspaceDamaged,
                                  .wrongSchema = ErrorKind::WorkspaceDamaged,
                                  .valueTooLarge = ErrorKind::WorkspaceTooLarge,
                                  .outOfMemory = ErrorKind::WorkspaceTooLarge,
                                  .stopped = [] { return ErrorKind::WorkspaceTooLarge; },
                                  .valueLimit = &valueLimit,
                                  .readingLimit = &readingLimit});
}

} // namespace mueang::workspace
