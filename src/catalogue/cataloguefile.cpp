// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguefile.h"

#include "base/applicationids.h"
#include "files/descriptor.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

/** SQLite's smallest page size, hence the smallest database. */
constexpr qint64 smallestFile = 512;
/** The limit of SQLite's allocator and in-memory page arithmetic, just below 2 GiB. */
constexpr qint64 largestFile = 0x7FFFFFFF - 0xFFFF;
/** The number of bytes between two checks for cancellation. */
constexpr std::size_t chunkSize = std::size_t{4} * 1024 * 1024;

// Header offsets: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr std::size_t headerSize = 100;
constexpr std::size_t pageSizeOffset = 16;
constexpr std::size_t changeCounterOffset = 24;
constexpr std::size_t pageCountOffset = 28;
constexpr std::size_t userVersionOffset = 60;
constexpr std::size_t applicationIdOffset = 68;
constexpr std::size_t validForOffset = 92;
constexpr std::string_view magic("SQLite format 3\0", 16);

// data/schema.sql
constexpr std::int32_t firstVersion = 1; ///< of Mueang 0.1
constexpr std::int32_t ourVersion = 2;

tl::unexpected<Error> systemFailure(const QString &path, int code)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
        return failure(ErrorKind::FileNotFound, path, detail);
    case ENXIO: // a socket
    case ENODEV:
        return failure(ErrorKind::NotARegularFile, path, detail);
    default:
        return failure(ErrorKind::FileNotReadable, path, detail);
    }
}

template<class Number>
Number bigEndian(std::span<const unsigned char> header, std::size_t offset)
{
    return qFromBigEndian<Number>(header.data() + offset);
}

/**
 * Compares the file size with the page count in the header. A truncated copy is shorter; SQLite would not read anything
 * past the last page. SQLite itself trusts the count on the same condition and otherwise uses the file size.
 */
Result<> checkPageCount(std::span<const unsigned char> header, qint64 fileSize)
{
    const auto stored = bigEndian<std::uint16_t>(header, pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const auto pageCount = bigEndian<std::uint32_t>(header, pageCountOffset);
    const bool isValid = pageCount > 0
        && bigEndian<std::uint32_t>(header, changeCounterOffset) == bigEndian<std::uint32_t>(header, validForOffset);
    const qint64 statedSize = isValid ? pageSize * pageCount : fileSize;
    if (fileSize == statedSize) {
        return {};
    }
    const QString difference = fileSize < statedSize ? u"shorter"_s : u"longer"_s;
    return failure(
        ErrorKind::Damaged, {},
        u"the file is %1 than its header says: %2 bytes, not %3"_s.arg(difference).arg(fileSize).arg(statedSize));
}

/** Refuses sparse files, which use little disk space but as much memory as their length. A catalogue has no holes. */
Result<> checkGaps(const QString &path, int file, qint64 size)
{
    constexpr qint64 maxGaps = 16 * 1024 * 1024;
    qint64 gaps = 0;
    for (off_t at = 0; at < size && gaps <= maxGaps;) {
        const off_t gap = ::lseek(file, at, SEEK_HOLE);
        if (gap < 0 || gap >= size) {
            return {}; // no further hole, or no support by the file system
        }
        const off_t data = ::lseek(file, gap, SEEK_DATA);
        at = data < 0 ? static_cast<off_t>(size) : data;
        gaps += at - gap;
    }
    return gaps <= maxGaps
        ? Result<>()
        : failure(ErrorKind::Damaged, path, u"the file has gaps of more than %1 bytes"_s.arg(maxGaps));
}

Result<> checkKindAndSize(const QString &path, const struct stat &status, qint64 maxBytes)
{
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::NotARegularFile, path);
    }
    if (status.st_size == 0) {
        return failure(ErrorKind::FileEmpty, path);
    }
    if (status.st_size < smallestFile) {
        return failure(ErrorKind::FileTooSmall, path, u"%1 bytes"_s.arg(status.st_size));
    }
    if (status.st_size > std::min(maxBytes, largestFile)) {
        return failure(ErrorKind::FileTooLarge, path, u"%1 bytes"_s.arg(status.st_size));
    }
    return {};
}

/** Fills `bytes` from the start of the file. Returns false if the file is shorter. */
Result<bool> readFully(const QString &path, int file, std::span<unsigned char> bytes, const Deadline &deadline)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        if (const auto reason = deadline.reasonToStop()) {
            return failure(*reason, path);
        }
        const std::size_t wanted = std::min(bytes.size() - done, chunkSize);
        const ssize_t count = ::pread(file, bytes.data() + done, wanted, static_cast<off_t>(done));
        if (count < 0 && errno != EINTR) {
            return systemFailure(path, errno);
        }
        if (count == 0) {
            return false;
        }
        done += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return true;
}

bool isSameState(const struct stat &before, const struct stat &after)
{
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
        && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

Result<> checkHeader(const QString &path, int file, qint64 fileSize, const Deadline &deadline)
{
    std::array<unsigned char, headerSize> header{};
    const Result<bool> isRead = readFully(path, file, header, deadline);
    if (!isRead) {
        return tl::unexpected(isRead.error());
    }
    return checkIdentity(header, fileSize).map_error([&path](Error error) {
        error.subject = path;
        return error;
    });
}

Result<FileBytes> readUnchanged(const QString &path, int file, const struct stat &before, const Deadline &deadline)
{
    const auto size = static_cast<std::size_t>(before.st_size);
    FileBytes bytes{std::unique_ptr<unsigned char[]>(new (std::nothrow) unsigned char[size]), size};
    if (!bytes.data) {
        return failure(ErrorKind::FileTooLarge, path, u"not enough memory"_s);
    }
    const Result<bool> isRead = readFully(path, file, {bytes.data.get(), size}, deadline);
    if (!isRead) {
        return tl::unexpected(isRead.error());
    }
    struct stat after = {};
    if (!*isRead || ::fstat(file, &after) != 0 || !isSameState(before, after)) {
        return failure(ErrorKind::FileNotReadable, path, u"another program changed the file while it was read"_s);
    }
    return bytes;
}

} // namespace

Result<> checkIdentity(std::span<const unsigned char> bytes, qint64 fileSize)
{
    if (bytes.size() < headerSize) {
        return failure(ErrorKind::FileTooSmall);
    }
    if (!std::equal(magic.begin(), magic.end(), bytes.begin(),
                    [](char left, unsigned char right) { return static_cast<unsigned char>(left) == right; })) {
        return failure(ErrorKind::NotACatalogue, {}, u"it does not begin as a SQLite database does"_s);
    }
    const auto applicationId = bigEndian<std::uint32_t>(bytes, applicationIdOffset);
    if (applicationId != catalogueApplicationId) {
        return failure(ErrorKind::ForeignDatabase, {}, u"application_id %1"_s.arg(applicationId));
    }
    const auto version = bigEndian<std::int32_t>(bytes, userVersionOffset);
    if (version > ourVersion) {
        return failure(ErrorKind::NewerVersion, {}, QString::number(version));
    }
    if (version < firstVersion) {
        return failure(ErrorKind::NotACatalogue, {}, u"user_version %1"_s.arg(version));
    }
    if (version < ourVersion) {
        return failure(ErrorKind::OlderVersion, {}, u"0.1"_s);
    }
    return checkPageCount(bytes, fileSize);
}

Result<FileBytes> readCatalogueFile(const QString &path, const Deadline &deadline, qint64 maxBytes)
{
    if (path.isEmpty() || path.contains(QChar::Null)) {
        return failure(ErrorKind::FileNotFound, path, u"no such name"_s);
    }
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
        return systemFailure(path, errno);
    }
    return checkKindAndSize(path, status, maxBytes)
        .and_then([&] { return checkHeader(path, file.number(), status.st_size, deadline); })
        .and_then([&] { return checkGaps(path, file.number(), status.st_size); })
        .and_then([&] { return readUnchanged(path, file.number(), status, deadline); });
}

bool hasPendingJournal(const QString &path)
{
    // SQLite creates them beside the target of a symbolic link.
    const QByteArray file = QFile::encodeName(QFileInfo(path).canonicalFilePath());
    const std::array<QByteArray, 2> neighbours{file + "-wal", file + "-journal"};
    return std::any_of(neighbours.begin(), neighbours.end(), [](const QByteArray &name) {
        struct stat status = {};
        return ::stat(name.constData(), &status) == 0 && status.st_size > 0;
    });
}

} // namespace mueang::catalogue
