// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/checkedoutput.h"

#include <QByteArray>
#include <QIODevice>

#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace mueang {

namespace {

constexpr qsizetype blockSize = 256 * 1024;

/** Buffers small writes and keeps the errno of the first failure. */
class CheckedOutput final : public QIODevice
{
public:
    explicit CheckedOutput(int descriptor)
        : m_descriptor(descriptor)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] int systemError() const { return m_systemError; }

    bool flush()
    {
        QByteArrayView rest(m_block);
        while (m_systemError == 0 && !rest.isEmpty()) {
            const ssize_t count = ::write(m_descriptor, rest.data(), static_cast<std::size_t>(rest.size()));
            if (count > 0) {
                rest = rest.sliced(count);
            } else if (count == 0 || errno != EINTR) {
                m_systemError = count == 0 ? ENOSPC : errno;
                setErrorString(qt_error_string(m_systemError));
            }
        }
        m_block.clear();
        return m_systemError == 0;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_systemError != 0) {
            return -1;
        }
        m_block.append(data, size);
        return m_block.size() < blockSize || flush() ? size : -1;
    }

private:
    int m_descriptor;
    QByteArray m_block;
    int m_systemError = 0;
};

ErrorKind kindOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::DiskFull;
    case EIO:
        return ErrorKind::DiskFailed;
    case ENAMETOOLONG:
        return ErrorKind::NameTooLong;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::FolderNotFound;
    case EPIPE:
        return ErrorKind::Cancelled;
    case ENXIO:
    case EISDIR:
        return ErrorKind::DeviceFile;
    default:
        return ErrorKind::NotWritable;
    }
}

} // namespace

Error writeError(int systemError, const QString &subject)
{
    const std::string words = std::generic_category().message(systemError);
    return {kindOf(systemError), subject, {}, QString::fromStdString(words)};
}

Result<> writeChecked(int descriptor, const QString &subject, const Writer &write)
{
    CheckedOutput output(descriptor);
    const Result<> written = write(output);
    if (!output.flush()) {
        return tl::unexpected(writeError(output.systemError(), subject));
    }
    if (!written && written.error().subject.isEmpty()) {
        Error named = written.error();
        named.subject = subject;
        return tl::unexpected(named);
    }
    return written;
}

} // namespace mueang
