// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/deadline.h"

#include <cstddef>
#include <memory>
#include <span>

namespace mueang::catalogue {

/** The content of a file in private memory, so that other programs cannot change it during use. */
struct FileBytes
{
    std::unique_ptr<unsigned char[]> data;
    std::size_t size = 0;

    [[nodiscard]] std::span<const unsigned char> view() const { return {data.get(), size}; }
};

/**
 * Reads a whole file, but only if its type, size and header are those of a catalogue of this version. Never blocks on a
 * pipe or device.
 */
[[nodiscard]] Result<FileBytes> readCatalogueFile(const QString &path, const Deadline &deadline, qint64 maxBytes);

/** Checks that the header is that of a catalogue of this version, according to SQLite's file format and schema.sql. */
[[nodiscard]] Result<> checkIdentity(std::span<const unsigned char> bytes, qint64 fileSize);

/**
 * Returns whether there is a non-empty -wal or -journal beside the file: changes of another program that are not in the
 * file yet.
 */
[[nodiscard]] bool hasPendingJournal(const QString &path);

} // namespace mueang::catalogue
