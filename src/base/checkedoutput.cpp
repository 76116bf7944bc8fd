// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/checkedoutput.h"

#include <QFileDevice>

#include <cerrno>
#include <system_error>

namespace mueang {

namespace {

constexpr qsizetype blockSize = 256 * 1024;

/** Collects blocks, so that a writer may write a field at a time, and keeps the first failure. */
class CheckedOutput final : public QIODevice
{
public:
    explicit CheckedOutput(QFileDevice &file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] int systemError() const { return m_systemError; }

    bool flush()
    {
        if (m_systemError == 0 && !m_block.isEmpty()) {
            errno = 0;
            const bool isWritten = m_file.write(m_block) == m_block.size() && m_file.flush();
            if (!isWritten) {
                // A short write leaves errno at 0: only a full disk or a size limit does that.
                m_systemError = errno != 0 ? errno : ENOSPC;
                setErrorString(m_file.errorString());
            }
            m_block.clear();
        }
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
    QFileDevice &m_file;
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

Result<> writeChecked(QFileDevice &file, const QString &subject, const Writer &write)
{
    CheckedOutput output(file);
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
