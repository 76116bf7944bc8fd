// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/** The memory of this process, from /proc/self (https://man7.org/linux/man-pages/man5/proc.5.html). */
namespace mueang::testsupport {

/** Returns a line of /proc/self/status, such as VmRSS or VmHWM, in KiB; 0 if it cannot be read. */
inline qint64 memoryStatus(QByteArrayView name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(name)) {
                return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

/** Sets the peak (VmHWM) to the memory in use now. Returns whether that worked. */
inline bool resetPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace mueang::testsupport
