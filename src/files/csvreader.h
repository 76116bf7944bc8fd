// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

class QIODevice;

namespace mueang::files {

/** Violations of RFC 4180 or UTF-8, and cells over the size limit. */
enum class CsvFault : std::uint8_t { NotUtf8, NullCharacter, StrayQuote, UnclosedQuote, TooLong };

struct CsvProblem
{
    CsvFault fault = CsvFault::NotUtf8;
    int line = 0; ///< 1-based; of an unclosed quote, the line of the opening quote
    std::size_t cell = 0;
};

struct CsvRecord
{
    int line = 0; ///< of its first cell; 1-based
    std::vector<QString> cells; ///< at most maxCells
    std::size_t cellCount = 0; ///< including the cells over maxCells
    std::size_t usedCells = 0; ///< without the empty cells at the end
    std::vector<CsvProblem> problems;

    [[nodiscard]] bool isBlank() const;
};

/**
 * Reads RFC 4180 record by record, in bounded memory: a comma or another delimiter, quoted cells, line breaks in quotes
 * (returned as LF), CRLF or LF as the record terminator, an optional byte order mark.
 */
class CsvReader final
{
public:
    static constexpr std::size_t maxCells = 1000;
    static constexpr qsizetype maxCellBytes = 64 * 1024;

    explicit CsvReader(QIODevice &device, char delimiter = ',');

    /** Returns false at the end of the file or if the device fails. */
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
