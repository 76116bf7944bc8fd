// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/block.h"

#include <QIODevice>

namespace mueang::files {

Result<> writeBlock(QIODevice &device, QString &block, const Cancellation &cancellation)
{
    if (cancellation.isCancelled()) {
        return failure(ErrorKind::Cancelled);
    }
    const QByteArray bytes = block.toUtf8();
    block.truncate(0);
    return device.write(bytes) == bytes.size() ? Result<>() : failure(ErrorKind::NotWritable, {}, device.errorString());
}

} // namespace mueang::files
