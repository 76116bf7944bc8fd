// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/backups.h"

#include "workspace/connection.h"
#include "workspace/locationcheck.h"
#include "workspace/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

QString reasonKey(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return u"daily"_s;
    case BackupReason::Manual:
        return u"manual"_s;
    case BackupReason::BeforeRestore:
        return u"before-restore"_s;
    case BackupReason::BeforeUpgrade:
        return u"before-upgrade"_s;
    }
    Q_UNREACHABLE();
}

std::int64_t numberOf(const QString &file)
{
    const auto copy = openDatabase(file, files::OpenMode::Snapshot, {});
    return copy ? readBackupNumber(**copy) : 0;
}

Result<> removeOldDailyBackups(const std::vector<Backup> &all)
{
    int kept = 0;
    for (const Backup &backup : all) {
        if (backup.file.endsWith("-daily.sqlite"_L1) && ++kept > keptDailyBackups && !QFile::remove(backup.file)) {
            return failure(ErrorKind::NotWritable, backup.file);
        }
    }
    return {};
}

} // namespace

Result<QString> backUp(files::Database &database, const Place &place, BackupReason reason)
{
    const auto ready = checkLinks(place.backupFolder()).and_then([&] { return makeFolder(place.backupFolder()); });
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    std::int64_t number = 1;
    for (const Backup &backup : backups(place)) {
        number = std::max(number, backup.number + 1);
    }
    const QString file =
        place.backupFolder() + u"/workspace-"_s + place.timeKey() + u'-' + reasonKey(reason) + u".sqlite"_s;
    return copyTo(database, file, [number](files::Database &copy) { return writeBackupNumber(copy, number); })
        .and_then([&] { return reason == BackupReason::Daily ? removeOldDailyBackups(backups(place)) : Result<>(); })
        .map([&file] { return file; });
}

bool isDailyBackupDue(const Place &place)
{
    const QString today = u"workspace-"_s + place.now().toString(u"yyyyMMdd") + u"-*-daily.sqlite"_s;
    return QDir(place.backupFolder()).entryList({today}, QDir::Files).isEmpty();
}

std::vector<Backup> backups(const Place &place)
{
    std::vector<Backup> all;
    const QFileInfoList files = QDir(place.backupFolder()).entryInfoList({u"workspace-*.sqlite"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString path = place.backupFolder() + u'/' + file.fileName();
        all.push_back({path, backupTime(path), numberOf(path)});
    }
    // A day of tolerance: the file names have local time, and the user may have changed time zones.
    const QDateTime future = place.now().addDays(1);
    std::ranges::sort(all, std::greater(), [&future](const Backup &backup) {
        return std::make_tuple(backup.time <= future, backup.number, backup.time, backup.file);
    });
    return all;
}

QDateTime backupTime(const QString &file)
{
    const QString form = u"yyyyMMdd-HHmmss-zzz"_s;
    const QFileInfo info(file);
    const QDateTime time = QDateTime::fromString(info.fileName().mid(u"workspace-"_s.size(), form.size()), form);
    return time.isValid() ? time : info.lastModified();
}

} // namespace mueang::workspace
