// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

class QIODevice;

namespace mueang::files {

/** What RFC 4180 or UTF-8 does not allow. */
enum class CsvFault : std::uint8_t { NotUtf8, NullCharacter, StrayQuote, UnclosedQuote, TooLong };

struct CsvProblem
{
    CsvFault fault = CsvFault::NotUtf8;
    int line = 0; ///< where it stands, or where the quote was opened
    std::size_t cell = 0;
};

struct CsvRecord
{
    int line = 0; ///< of its first cell; 1 = the first line of the file
    std::vector<QString> cells; ///< at most mostCells of them
    std::size_t cellCount = 0; ///< as many as there were
    std::size_t usedCells = 0; ///< without the empty ones at the end
    std::vector<CsvProblem> problems;

    [[nodiscard]] bool isBlank() const;
};

/**
 * Reads RFC 4180 record by record, in little memory whatever the file holds: commas (or another delimiter), quotes,
 * line breaks inside quotes (as LF), CRLF or LF at the end of a record, a byte order mark or none.
 */
class CsvReader final
{
public:
    static constexpr std::size_t mostCells = 1000;
    static constexpr qsizetype mostCellBytes = 64 * 1024;

    explicit CsvReader(QIODevice &device, char delimiter = ',');

    /** False at the end of the file, or when the device fails. */
    [[nodiscard]] bool next(CsvRecord &record);

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    static constexpr int end = -1;

    int peek();
    int take();
    void skipByteOrderMark();
    void append(int byte);
    void note(CsvFault fault, int line);
    bool readCell(CsvRecord &record);
    void readQuoted();
    int readPlain(bool wasQuoted);
    void finishCell(CsvRecord &record);

    QIODevice &m_device;
    char m_delimiter;
    QByteArray m_block;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_hasFailed = false;
    QByteArray m_cell;
    std::size_t m_cellNumber = 0;
    std::vector<CsvProblem> m_problems;
};

} // namespace mueang::files
