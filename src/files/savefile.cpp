// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/savefile.h"

#include "base/applicationids.h"
#include "base/paths.h"
#include "files/descriptor.h"
#include "files/links.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace mueang {

namespace {

constexpr mode_t usualMode = 0666; // before the umask
constexpr mode_t privateMode = 0600;
constexpr mode_t allPermissions = 0777;

QByteArray folderOf(const QByteArray &path)
{
    return path.left(path.lastIndexOf('/') + 1);
}

/** Opens the folder. Falls back to O_PATH for one that can be written but not read, whose fsync then fails. */
Descriptor openFolder(const QByteArray &folder)
{
    Descriptor opened(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.number() >= 0 || errno != EACCES
        ? std::move(opened)
        : Descriptor(::open(folder.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
}

/** Returns whether fsync succeeded. EINVAL: the file system does not support fsync. */
bool syncToDisk(const Descriptor &file)
{
    return ::fsync(file.number()) == 0 || errno == EINVAL;
}

/** Returns the application_id of an SQLite file (https://www.sqlite.org/fileformat.html), or 0 for any other file. */
std::uint32_t applicationIdOf(const QByteArray &path)
{
    constexpr std::size_t idOffset = 68;
    const Descriptor file(::open(path.constData(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    std::array<char, idOffset + 4> header{};
    if (::read(file.number(), header.data(), header.size()) != static_cast<ssize_t>(header.size())
        || !QByteArrayView(header).startsWith("SQLite format 3")) {
        return 0;
    }
    return qFromBigEndian<std::uint32_t>(header.data() + idOffset);
}

/** Checks whether the target may be replaced. Returns its mode, or nullopt if it does not exist. */
Result<std::optional<mode_t>> inspectTarget(const QByteArray &path, const QString &subject, const SaveOptions &options)
{
    struct stat status = {};
    if (path.contains('\0') || folderOf(path).isEmpty()) {
        return tl::unexpected(writeError(EINVAL, subject));
    }
    if (::stat(folderOf(path).constData(), &status) != 0) {
        return tl::unexpected(writeError(errno, subject));
    }
    if (::stat(path.constData(), &status) != 0) {
        return errno == ENOENT ? Result<std::optional<mode_t>>() : tl::unexpected(writeError(errno, subject));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::DeviceFile, subject);
    }
    if (::access(path.constData(), W_OK) != 0) {
        return tl::unexpected(writeError(errno, subject));
    }
    const std::uint32_t id = applicationIdOf(path);
    const bool isOurs = id == catalogueApplicationId || id == workspaceApplicationId;
    if (isOurs && id != options.applicationId) {
        return failure(ErrorKind::HoldsOwnData, subject);
    }
    return status.st_mode & allPermissions;
}

/**
 * A temporary file in a folder, removed on destruction unless renamed. If a call returns false, errno has the reason.
 */
class NewFile final
{
public:
    NewFile(const Descriptor &folder, mode_t mode)
        : m_folder(folder.number())
        , m_file(create(mode))
    { }

    Q_DISABLE_COPY_MOVE(NewFile)

    ~NewFile()
    {
        if (!m_name.isEmpty()) {
            ::unlinkat(m_folder, m_name.constData(), 0);
        }
    }

    [[nodiscard]] int number() const { return m_file.number(); }

    [[nodiscard]] bool isOpen() const { return m_file.number() >= 0; }

    [[nodiscard]] bool setMode(mode_t mode) { return ::fchmod(m_file.number(), mode) == 0; }

    [[nodiscard]] bool finish() { return syncToDisk(m_file) && m_file.close(); }

    [[nodiscard]] bool rename(const QByteArray &name)
    {
        if (::renameat(m_folder, m_name.constData(), m_folder, name.constData()) != 0) {
            return false;
        }
        m_name.clear();
        return true;
    }

private:
    int create(mode_t mode)
    {
        constexpr int attempts = 100;
        for (int i = 0; i < attempts; ++i) {
            const QByteArray name = ".mueang-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
            const int file = ::openat(m_folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
            if (file >= 0) {
                m_name = name;
                return file;
            }
            if (errno != EEXIST) {
                break;
            }
        }
        return -1;
    }

    int m_folder;
    QByteArray m_name;
    Descriptor m_file;
};

} // namespace

Result<> saveFile(const QString &path, const Writer &write, const SaveOptions &options)
{
    const QString wanted = absolutePath(path);
    const auto target = followLinks(wanted);
    if (!target) {
        return tl::unexpected(target.error());
    }
    const bool isLink = QFileInfo(wanted).isSymbolicLink();
    const QString subject = isLink ? QFile::decodeName(*target) : wanted;
    const auto old = inspectTarget(*target, subject, options);
    if (!old) {
        return tl::unexpected(old.error());
    }
    const auto failed = [&subject] { return tl::unexpected(writeError(errno, subject)); };
    const Descriptor folder = openFolder(folderOf(*target));
    if (folder.number() < 0) {
        return failed();
    }
    NewFile file(folder, options.isPrivate ? privateMode : old->value_or(usualMode));
    if (!file.isOpen()) {
        return failed();
    }
    if (const auto written = writeChecked(file.number(), subject, write); !written) {
        return written;
    }
    const bool keepsMode = old->has_value() && !options.isPrivate;
    if ((keepsMode && !file.setMode(**old)) || !file.finish()
        || !file.rename(target->mid(target->lastIndexOf('/') + 1))) {
        return failed();
    }
    if (!syncToDisk(folder)) {
        return failure(ErrorKind::NotConfirmed, subject, qt_error_string(errno));
    }
    return {};
}

Result<> moveFile(const QString &from, const QString &to)
{
    const QByteArray target = QFile::encodeName(to);
    if (std::rename(QFile::encodeName(from).constData(), target.constData()) != 0) {
        return tl::unexpected(writeError(errno, to));
    }
    const Descriptor folder = openFolder(folderOf(target));
    if (!syncToDisk(folder)) {
        return failure(ErrorKind::NotConfirmed, to, qt_error_string(errno));
    }
    return {};
}

} // namespace mueang
