// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "catalogue/watch.h"

#include <cstddef>
#include <memory>
#include <span>

namespace mueang::catalogue {

/** The bytes of a file, in memory of our own: nothing another program does to the file reaches them. */
struct FileBytes
{
    std::unique_ptr<unsigned char[]> data;
    std::size_t size = 0;

    [[nodiscard]] std::span<const unsigned char> view() const { return {data.get(), size}; }
};

/**
 * Reads a file whole after looking at its kind, size and first bytes, so that nothing but what says
 * to be a catalogue of our version is read. Never waits for a pipe or a device.
 */
[[nodiscard]] Result<FileBytes> readCatalogueFile(const QString &path, const Watch &watch, qint64 mostBytes);

/** Whether the header is that of a catalogue of this version, by SQLite's file format and schema.sql. */
[[nodiscard]] Result<> checkIdentity(std::span<const unsigned char> bytes, qint64 fileSize);

/** Whether changes that another program has not yet written into the file lie beside it. */
[[nodiscard]] bool hasUnsavedNeighbour(const QString &path);

} // namespace mueang::catalogue
