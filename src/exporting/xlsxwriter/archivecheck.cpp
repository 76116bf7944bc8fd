// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivecheck.h"

#include <array>
#include <memory>
#include <minizip/unzip.h>

namespace mueang::exporting {

namespace {

constexpr std::size_t blockSize = 256 * 1024;

struct Part
{
    QByteArray name;
    std::int64_t size = 0;
    QByteArray end; ///< its last bytes
    bool isGood = false;
};

/** Reads the current part to its end, where its checksum is compared. */
Part readPart(unzFile archive, std::vector<char> &block, const Cancellation &cancellation)
{
    constexpr qsizetype endSize = 32;
    std::array<char, 256> name{};
    Part part;
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(archive, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK
        || unzOpenCurrentFile(archive) != UNZ_OK) {
        return part;
    }
    part.name = name.data();
    int count = 0;
    while ((count = unzReadCurrentFile(archive, block.data(), static_cast<unsigned>(block.size()))) > 0) {
        if (cancellation.isCancelled()) {
            return part;
        }
        part.size += count;
        part.end.append(block.data(), count);
        part.end = part.end.last(std::min(endSize, part.end.size()));
    }
    part.isGood = count == 0 && unzCloseCurrentFile(archive) == UNZ_OK;
    return part;
}

/** "xl/worksheets/sheet2.xml" is 2; 0 for what is no sheet. */
std::size_t sheetNumber(const QByteArray &name)
{
    constexpr std::string_view start = "xl/worksheets/sheet";
    return name.startsWith(start.data()) ? name.mid(start.size()).chopped(4).toULongLong() : 0;
}

bool isWhole(const Part &part, const std::vector<std::int64_t> &sheetBytes)
{
    const std::size_t number = sheetNumber(part.name);
    if (number == 0) {
        return part.isGood && part.end.trimmed().endsWith('>');
    }
    return part.isGood && part.end.endsWith("</worksheet>") && number <= sheetBytes.size()
        && part.size >= sheetBytes[number - 1];
}

} // namespace

bool isWholeWorkbook(const QByteArray &file, const std::vector<std::int64_t> &sheetBytes,
                     const Cancellation &cancellation)
{
    const std::unique_ptr<void, int (*)(unzFile)> archive(unzOpen64(file.constData()), &unzClose);
    if (!archive) {
        return false;
    }
    std::vector<char> block(blockSize);
    std::size_t sheets = 0;
    int status = unzGoToFirstFile(archive.get());
    for (; status == UNZ_OK; status = unzGoToNextFile(archive.get())) {
        const Part part = readPart(archive.get(), block, cancellation);
        if (!isWhole(part, sheetBytes)) {
            return false;
        }
        sheets += sheetNumber(part.name) > 0 ? 1 : 0;
    }
    return status == UNZ_END_OF_LIST_OF_FILE && sheets == sheetBytes.size();
}

} // namespace mueang::exporting
