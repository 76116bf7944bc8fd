// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "base/paths.h"
#include "workspace/bounds.h"
#include "workspace/edits.h"
#include "workspace/schema.h"

#include <algorithm>

namespace mueang::workspace {

namespace {

/** Changes when another connection commits (https://www.sqlite.org/pragma.html#pragma_data_version). */
constexpr auto dataVersion = "PRAGMA data_version";
constexpr std::int64_t unknownVersion = -1;

/** Writes all records of a change. Call it within a transaction. */
Result<> write(files::Database &database, const Change &change)
{
    for (const RecordChange &record : change.records) {
        if (const auto written = writeRecord(database, record); !written) {
            return written;
        }
    }
    return {};
}

Result<> permission(const OpenFile &open, const QString &file)
{
    switch (open.access) {
    case Access::ReadWrite:
        return {};
    case Access::NewerVersion:
        return failure(ErrorKind::NewerVersion, file, QString::number(open.version));
    case Access::NotWritable:
        return failure(ErrorKind::NotWritable, file);
    }
    Q_UNREACHABLE();
}

} // namespace

Workspace::Workspace(Place place, OpenFile file)
    : m_place(std::move(place))
    , m_file(std::move(file))
{ }

Result<std::unique_ptr<Workspace>> Workspace::open(const Place &place)
{
    auto file = openFile(place);
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::unique_ptr<Workspace> workspace(new Workspace(place, std::move(*file)));
    // openFile() read the contents without this version; reading again makes both match.
    if (workspace->m_file.database) {
        if (const auto noted = workspace->reload(); !noted) {
            return tl::unexpected(noted.error());
        }
    }
    return workspace;
}

Result<> Workspace::reload()
{
    const auto transaction = files::Transaction::begin(*m_file.database, files::Transaction::Kind::Read);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto version = m_file.database->number(dataVersion);
    auto contents = readContents(*m_file.database);
    if (!version || !contents) {
        return tl::unexpected(version ? contents.error() : version.error());
    }
    m_dataVersion = *version;
    m_file.contents = std::move(*contents);
    return (*transaction)->commit();
}

Result<> Workspace::reopen()
{
    auto file = openFile(m_place);
    if (!file) {
        return tl::unexpected(file.error());
    }
    m_file = std::move(*file);
    return m_file.database ? reload() : Result<>();
}

Result<> Workspace::connect()
{
    if (m_file.database) {
        return m_file.database->isFileMoved() ? reopen() : Result<>();
    }
    const Opening opening = m_file.opening;
    const auto made = makeFile(m_place);
    if (!isDone(made)) {
        return made;
    }
    if (!made) {
        m_unconfirmed = made.error();
    }
    return reopen().map([&] { m_file.opening = opening; });
}

/** Reads the contents if another connection changed them. Call it within a transaction. */
Result<bool> Workspace::readIfChanged()
{
    const auto version = m_file.database->number(dataVersion);
    if (!version || *version == m_dataVersion) {
        return version.map([](std::int64_t) { return false; });
    }
    auto contents = readContents(*m_file.database);
    if (!contents) {
        return tl::unexpected(contents.error());
    }
    const bool isDifferent = *contents != m_file.contents;
    m_dataVersion = *version;
    m_file.contents = std::move(*contents);
    return isDifferent;
}

Result<bool> Workspace::refresh()
{
    if (!m_file.database || m_file.database->isFileMoved()) {
        const Contents before = m_file.contents;
        return reopen().map([&] { return m_file.contents != before; });
    }
    const auto transaction = files::Transaction::begin(*m_file.database, files::Transaction::Kind::Read);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    return readIfChanged();
}

/** Makes the daily backup if it is due. A failure does not prevent the edit: the user's current work comes first. */
void Workspace::backUpDaily()
{
    if (m_file.contents.isEmpty() || !isDailyBackupDue(m_place)) {
        return;
    }
    const auto backup = workspace::backUp(*m_file.database, m_place, BackupReason::Daily);
    m_backupProblem = backup ? std::nullopt : std::optional(backup.error());
}

/**
 * Limits lock waits to the deadline of the edit; each step still gets a twentieth of the timeout, because an earlier
 * step may have been slow.
 */
void Workspace::waitUntil(std::chrono::steady_clock::time_point end)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    constexpr int moments = 20;
    m_file.database->setLockTimeout(std::max(left, m_place.lockTimeout / moments));
}

Result<Change> Workspace::editInTransaction(const Edit &edit, bool &isFileMoved,
                                            std::chrono::steady_clock::time_point end)
{
    isFileMoved = false;
    waitUntil(end);
    auto transaction = files::Transaction::begin(*m_file.database, files::Transaction::Kind::Write);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    // No other connection writes from here on, so the file can only have been replaced before.
    isFileMoved = m_file.database->isFileMoved();
    if (isFileMoved) {
        return failure(ErrorKind::WorkspaceBusy, m_place.file());
    }
    if (const auto read = readIfChanged(); !read) {
        return tl::unexpected(read.error());
    }
    auto change = edit(m_file.contents);
    if (!change || change->isEmpty()) {
        return change;
    }
    auto after = applied(*change, m_file.contents);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (isTooLarge(*after)) {
        return failure(ErrorKind::WorkspaceTooLarge, m_place.file(), tooLargeDetail());
    }
    waitUntil(end); // the commit waits for readers
    // The conflict is not with the file but with a name that is taken, or a list that received areas, which the commit
    // detects.
    const auto named = [&change](Error error) {
        error.subject = error.kind == ErrorKind::Conflict ? change->name : error.subject;
        return error;
    };
    if (const auto written = write(*m_file.database, *change); !written) {
        m_dataVersion = unknownVersion;
        return tl::unexpected(named(written.error()));
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        transaction->reset();
        return stands(*change, named(committed.error())).map([&change] { return *change; });
    }
    m_file.contents = std::move(*after);
    return change;
}

/**
 * Checks whether a change was committed although commit() failed: if only the fsync of the directory failed, the change
 * is already in the file.
 */
Result<> Workspace::stands(const Change &change, const Error &error)
{
    m_dataVersion = unknownVersion;
    if (!reload() || !applied(inverse(change), m_file.contents)) {
        return tl::unexpected(error);
    }
    m_unconfirmed = Error{ErrorKind::NotConfirmed, m_place.file(), {}, error.detail};
    return {};
}

Result<Change> Workspace::edit(const Edit &edit)
{
    m_unconfirmed.reset();
    constexpr int attempts = 3; // another process replaces the file only if it was damaged
    Result<Change> change = failure(ErrorKind::WorkspaceBusy, m_place.file());
    bool isFileMoved = true;
    const auto end = std::chrono::steady_clock::now() + m_place.lockTimeout;
    for (int attempt = 0; isFileMoved && attempt < attempts; ++attempt) {
        const auto ready = permission(m_file, m_place.file()).and_then([this] { return connect(); });
        if (!ready) {
            return tl::unexpected(ready.error());
        }
        waitUntil(end);
        backUpDaily();
        change = editInTransaction(edit, isFileMoved, end);
        m_file.database->setLockTimeout(m_place.lockTimeout);
    }
    return change;
}

Result<> Workspace::apply(const Change &change)
{
    return edit([&change](const Contents &) { return change; }).map([](const Change &) {});
}

Result<QString> Workspace::backUp(const QString &file)
{
    const auto ready = connect();
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    if (file.isEmpty()) {
        return lockFolder(m_place).and_then(
            [this](const auto &) { return workspace::backUp(*m_file.database, m_place, BackupReason::Manual); });
    }
    const QString path = absolutePath(file);
    if (isSameFile(path, m_place.file())) {
        return failure(ErrorKind::IsInput, path);
    }
    return copyTo(*m_file.database, path).map([&path] { return path; });
}

Result<Restored> Workspace::restore(const QString &file)
{
    const auto source =
        file.isEmpty() ? newestGoodBackup(m_place) : std::optional(Backup{absolutePath(file), backupTime(file)});
    if (!source) {
        return failure(ErrorKind::FileNotFound, m_place.backupFolder());
    }
    const auto contents = readFile(source->file);
    if (!contents) {
        return tl::unexpected(contents.error());
    }
    const auto kept = permission(m_file, m_place.file()).and_then([this] { return connect(); }).and_then([this] {
        return workspace::backUp(*m_file.database, m_place, BackupReason::BeforeRestore).map([](const QString &) {});
    });
    if (!isDone(kept)) {
        return tl::unexpected(kept.error());
    }
    return edit([&contents](const Contents &now) -> Result<Change> { return replaceAll(now, *contents); })
        .map([&source](const Change &change) {
            return Restored{change, source->file, source->time};
        });
}

} // namespace mueang::workspace
