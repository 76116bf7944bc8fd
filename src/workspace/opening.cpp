// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/opening.h"

#include "files/savefile.h"
#include "workspace/connection.h"
#include "workspace/locationcheck.h"
#include "workspace/schema.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

enum class Found : std::uint8_t { Nothing, Empty, File, SomethingElse };

Found inspect(const QString &file)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0) {
        return errno == ENOENT || errno == ENOTDIR ? Found::Nothing : Found::File;
    }
    if (!S_ISREG(status.st_mode)) {
        return Found::SomethingElse;
    }
    return status.st_size == 0 ? Found::Empty : Found::File;
}

Result<OpenFile> upgraded(const Place &place, OpenFile file)
{
    if (file.database->isReadOnly()) {
        return failure(ErrorKind::NotWritable, place.file());
    }
    const auto backup = backUp(*file.database, place, BackupReason::BeforeUpgrade);
    if (!isDone(backup)) {
        return tl::unexpected(backup.error());
    }
    file.opening = {Outcome::Upgraded, {}, backup ? *backup : backup.error().subject, place.now()};
    return upgrade(*file.database).map([&file] { return std::move(file); });
}

/** Opens an intact file and upgrades it if it is of an older version; any damage is an error. */
Result<OpenFile> openIntact(const Place &place)
{
    auto database = openDatabase(place.file(), files::OpenMode::ReadWrite, place.lockTimeout);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const auto version = readVersion(**database);
    if (!version) {
        return tl::unexpected(version.error());
    }
    OpenFile file;
    file.database = std::move(*database);
    file.opening.outcome = Outcome::Opened;
    file.version = std::max(*version, currentVersion);
    if (*version < currentVersion) {
        auto newer = upgraded(place, std::move(file));
        if (!newer) {
            return newer;
        }
        file = std::move(*newer);
    }
    file.access = *version > currentVersion ? Access::NewerVersion
        : file.database->isReadOnly()       ? Access::NotWritable
                                            : Access::ReadWrite;
    auto contents = checkAndRead(*file.database);
    if (!contents) {
        const bool isOfAnotherForm = *version > currentVersion && contents.error().kind == ErrorKind::WorkspaceDamaged;
        return isOfAnotherForm ? failure(ErrorKind::NewerVersion, place.file(), QString::number(*version))
                               : tl::unexpected(contents.error());
    }
    file.contents = std::move(*contents);
    return file;
}

/** Returns whether the file has to be replaced by an intact one. */
bool mustMend(const Place &place, const Result<OpenFile> &file)
{
    if (file) {
        return false;
    }
    // A file with backups beside it is more likely our own with a damaged header than that of another program.
    return file.error().kind == ErrorKind::WorkspaceDamaged
        || (file.error().kind == ErrorKind::NotAWorkspace && newestGoodBackup(place));
}

bool isGone(const Result<OpenFile> &file)
{
    return !file && (file.error().kind == ErrorKind::FileNotFound || file.error().kind == ErrorKind::FileNotReadable);
}

/**
 * Writes an intact copy beside the file if only its header is damaged, and returns its path; returns an empty path if
 * the tables are damaged too.
 */
Result<QString> repairedCopy(const Place &place)
{
    const auto source =
        openDatabase(place.file(), files::OpenMode::ReadWrite, place.lockTimeout); // rolls back a journal
    const auto hasTables = source ? hasCurrentTables(**source) : false;
    if (!hasTables.value_or(false) || !checkAndRead(**source)) {
        return QString();
    }
    const QString copy = place.file() + QLatin1StringView(".repaired");
    const auto copied = copyTo(**source, copy, [](files::Database &database) { return database.run(repairedHeader); });
    return isDone(copied) ? Result<QString>(copy) : tl::unexpected(copied.error());
}

/** Copies the newest intact backup to the place of the file; Outcome::CreatedEmpty if there is none. */
Result<Opening> restoreBackup(const Place &place)
{
    const auto backup = newestGoodBackup(place);
    if (!backup) {
        return Opening{Outcome::CreatedEmpty};
    }
    auto source = openDatabase(backup->file, files::OpenMode::Snapshot, place.lockTimeout);
    if (!source) {
        return tl::unexpected(source.error());
    }
    if (const auto copied = copyTo(**source, place.file()); !isDone(copied)) {
        return tl::unexpected(copied.error());
    }
    return Opening{Outcome::Restored, {}, backup->file, backup->time};
}

/** Sets the existing file aside and replaces it with a repaired copy or the newest intact backup. */
Result<Opening> replaceFile(const Place &place)
{
    const bool isThere = inspect(place.file()) != Found::Nothing;
    const auto repaired = isThere ? repairedCopy(place) : Result<QString>(QString());
    if (!repaired) {
        return tl::unexpected(repaired.error());
    }
    const auto aside = isThere ? moveDamagedFile(place) : Result<QString>(QString());
    if (!aside) {
        QFile::remove(*repaired);
        return failure(ErrorKind::WorkspaceDamaged, place.file(), aside.error().detail);
    }
    const auto moved = repaired->isEmpty() ? Result<>() : moveFile(*repaired, place.file());
    if (!isDone(moved)) {
        return tl::unexpected(moved.error());
    }
    auto opening = repaired->isEmpty() ? restoreBackup(place) : Result<Opening>(Opening{Outcome::Repaired});
    return opening.map([&aside](Opening done) {
        done.damagedFile = *aside;
        return done;
    });
}

Result<OpenFile> recover(const Place &place)
{
    if (const auto links = checkLinks(place.backupFolder()); !links) {
        return tl::unexpected(links.error()); // the backups may still exist behind the dangling link
    }
    const auto lock = lockFolder(place);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const Found found = inspect(place.file());
    if (found != Found::Nothing && found != Found::Empty) {
        // Another process may have recovered the file while this one waited for the lock.
        if (auto file = openIntact(place); !mustMend(place, file)) {
            return file;
        }
    }
    const auto opening = replaceFile(place);
    if (!opening) {
        return tl::unexpected(opening.error());
    }
    if (opening->outcome == Outcome::CreatedEmpty) {
        return OpenFile{nullptr, {}, Access::ReadWrite, *opening};
    }
    return openIntact(place).map([&opening](OpenFile file) {
        file.opening = *opening;
        file.opening.counts = countsOf(file.contents);
        return file;
    });
}

} // namespace

Result<OpenFile> openFile(const Place &place)
{
    if (const auto checked = checkPlace(place); !checked) {
        return tl::unexpected(checked.error());
    }
    switch (inspect(place.file())) {
    case Found::Nothing:
        if (const auto links = checkLinks(place.backupFolder()); !links) {
            return tl::unexpected(links.error());
        }
        return backups(place).empty() ? Result<OpenFile>(OpenFile()) : recover(place);
    case Found::Empty:
        return recover(place);
    case Found::SomethingElse:
        return failure(ErrorKind::NotAWorkspace, place.file());
    case Found::File:
        break;
    }
    auto file = openIntact(place);
    if (mustMend(place, file)) {
        return recover(place);
    }
    if (isGone(file)) {
        // Another process is replacing a damaged file; it holds the lock until the new file is in place.
        auto recovered = recover(place);
        return recovered ? std::move(recovered) : std::move(file);
    }
    return file;
}

Result<> makeFile(const Place &place)
{
    if (const auto checked = checkPlace(place); !checked) {
        return checked;
    }
    const auto lock = lockFolder(place);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    if (inspect(place.file()) != Found::Nothing) {
        return {}; // another process created it first
    }
    auto empty = openDatabase(QStringLiteral(":memory:"), files::OpenMode::ReadWrite, place.lockTimeout);
    if (!empty) {
        return tl::unexpected(empty.error());
    }
    return upgrade(**empty).and_then([&] { return copyTo(**empty, place.file()); });
}

Result<Contents> readFile(const QString &file, files::OpenMode mode)
{
    if (inspect(file) == Found::SomethingElse) {
        return failure(ErrorKind::NotAWorkspace, file);
    }
    // An unreadable file from elsewhere is not a workspace; the unreadable file in use is a damaged one.
    const auto unreadable = [&](const Error &error) {
        const bool isFromElsewhere = mode == files::OpenMode::Snapshot && error.kind == ErrorKind::WorkspaceDamaged;
        return tl::unexpected(isFromElsewhere ? Error{ErrorKind::NotAWorkspace, file, {}, error.detail} : error);
    };
    auto database = openDatabase(file, mode, Place().lockTimeout);
    if (!database) {
        return unreadable(database.error());
    }
    const auto version = readVersion(**database);
    if (!version) {
        return unreadable(version.error());
    }
    auto contents = checkAndRead(**database);
    if (!contents && contents.error().kind == ErrorKind::WorkspaceDamaged && *version != currentVersion) {
        return failure(*version > currentVersion ? ErrorKind::NewerVersion : ErrorKind::NotAWorkspace, file,
                       QString::number(*version));
    }
    return contents;
}

std::optional<Backup> newestGoodBackup(const Place &place)
{
    for (const Backup &backup : backups(place)) {
        if (readFile(backup.file)) {
            return backup;
        }
    }
    return std::nullopt;
}

Counts countsOf(const Contents &contents)
{
    return {static_cast<int>(contents.lists.size()), static_cast<int>(contents.notes.size()),
            static_cast<int>(contents.views.size())};
}

QString countsText(const Counts &counts)
{
    return QCoreApplication::translate("mueang::Workspace", "%n list(s)", nullptr, counts.lists) + u", "_s
        + QCoreApplication::translate("mueang::Workspace", "%n note(s)", nullptr, counts.notes) + u", "_s
        + QCoreApplication::translate("mueang::Workspace", "%n saved view(s)", nullptr, counts.views);
}

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm");
}

QString openingSentence(const Opening &opening)
{
    const QString &damaged = opening.damagedFile;
    switch (opening.outcome) {
    case Outcome::Opened:
    case Outcome::New:
        return {};
    case Outcome::Upgraded:
        return QCoreApplication::translate("mueang::Workspace",
                                           "Your lists and notes were brought to this version's form. The earlier "
                                           "form is kept as “%1”.")
            .arg(opening.backup);
    case Outcome::Repaired:
        return QCoreApplication::translate("mueang::Workspace",
                                           "The file of your lists and notes was damaged, but nothing in it is lost: "
                                           "%1. The damaged file is kept as “%2”.")
            .arg(countsText(opening.counts), damaged);
    case Outcome::Restored:
        if (damaged.isEmpty()) {
            return QCoreApplication::translate("mueang::Workspace",
                                               "The file of your lists and notes was gone. The backup of %1 was "
                                               "restored: %2 (“%3”).")
                .arg(timeText(opening.backupTime), countsText(opening.counts), opening.backup);
        }
        return QCoreApplication::translate("mueang::Workspace",
                                           "Your lists and notes were damaged. The backup of %1 was restored: %2 "
                                           "(“%3”). The damaged file is kept as “%4”.")
            .arg(timeText(opening.backupTime), countsText(opening.counts), opening.backup, damaged);
    case Outcome::CreatedEmpty:
        return damaged.isEmpty()
            ? QString()
            : QCoreApplication::translate("mueang::Workspace",
                                          "Your lists and notes were damaged, and there was no backup. The damaged "
                                          "file is kept as “%1”.")
                  .arg(damaged);
    }
    Q_UNREACHABLE();
}

QString accessSentence(Access access)
{
    switch (access) {
    case Access::ReadWrite:
        return {};
    case Access::NewerVersion:
        return QCoreApplication::translate("mueang::Workspace",
                                           "Your lists and notes were last changed by a newer version of Mueang: they "
                                           "can be read, not changed.");
    case Access::NotWritable:
        return QCoreApplication::translate(
            "mueang::Workspace", "The file of your lists and notes may only be read: nothing in it can be changed.");
    }
    Q_UNREACHABLE();
}

} // namespace mueang::workspace
