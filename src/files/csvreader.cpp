// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csvreader.h"

#include <QIODevice>
#include <QUtf8StringView>

#include <algorithm>

namespace mueang::files {

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

} // namespace

bool CsvRecord::isBlank() const
{
    return problems.empty()
        && std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

CsvReader::CsvReader(QIODevice &device, char delimiter)
    : m_device(device)
    , m_delimiter(delimiter)
{
    skipByteOrderMark();
}

int CsvReader::peek()
{
    if (m_at == m_block.size()) {
        if (m_hasFailed) {
            return end;
        }
        m_block.resize(blockSize);
        const qint64 size = m_device.read(m_block.data(), blockSize);
        m_hasFailed = size < 0;
        m_block.resize(std::max<qint64>(size, 0));
        m_at = 0;
        if (m_block.isEmpty()) {
            return end;
        }
    }
    return static_cast<unsigned char>(m_block.at(m_at));
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte != end) {
        ++m_at;
    }
    return byte;
}

void CsvReader::skipByteOrderMark()
{
    if (peek() != end && m_block.startsWith(byteOrderMark)) {
        m_at = sizeof byteOrderMark - 1;
    }
}

void CsvReader::note(CsvFault fault, int line)
{
    const bool isKnown = std::any_of(m_problems.begin(), m_problems.end(), [&](const CsvProblem &problem) {
        return problem.cell == m_cellNumber && problem.fault == fault;
    });
    if (!isKnown && m_cellNumber < maxCells) {
        m_problems.push_back({fault, line, m_cellNumber});
    }
}

void CsvReader::append(int byte)
{
    if (byte == 0) {
        note(CsvFault::NullCharacter, m_line);
    } else if (m_cell.size() < maxCellBytes) {
        m_cell.append(static_cast<char>(byte));
    } else {
        note(CsvFault::TooLong, m_line);
    }
}

bool CsvReader::next(CsvRecord &record)
{
    record.cells.clear();
    record.line = m_line;
    record.usedCells = 0;
    m_problems.clear();
    m_cellNumber = 0;
    if (peek() == end) {
        return false;
    }
    while (readCell(record)) { }
    record.cellCount = m_cellNumber;
    record.problems = m_problems;
    return !m_hasFailed;
}

/** Returns whether another cell follows in the record. */
bool CsvReader::readCell(CsvRecord &record)
{
    m_cell.clear();
    const int line = m_line;
    const bool isQuoted = peek() == '"';
    if (isQuoted) {
        readQuoted();
    }
    const int terminator = readPlain(isQuoted);
    if (!QUtf8StringView(m_cell.constData(), m_cell.size()).isValidUtf8()) {
        // A cell truncated at the size limit may end within a character.
        note(m_cell.size() < maxCellBytes ? CsvFault::NotUtf8 : CsvFault::TooLong, line);
    }
    finishCell(record);
    return terminator == m_delimiter;
}

void CsvReader::readQuoted()
{
    const int opened = m_line;
    take();
    for (int byte = take(); byte != end; byte = take()) {
        if (byte == '"') {
            if (peek() != '"') {
                return;
            }
            take();
        } else if (byte == '\r' && peek() == '\n') {
            continue;
        }
        append(byte);
        m_line += byte == '\n' ? 1 : 0;
    }
    note(CsvFault::UnclosedQuote, opened);
}

/** Reads up to the end of the cell and returns its terminator: the delimiter, a line feed or `end`. */
int CsvReader::readPlain(bool wasQuoted)
{
    while (true) {
        const int byte = take();
        if (byte == m_delimiter || byte == end) {
            return byte;
        }
        if (byte == '\n' || (byte == '\r' && peek() == '\n')) {
            if (byte == '\r') {
                take();
            }
            ++m_line;
            return '\n';
        }
        if (byte == '"' || wasQuoted) {
            note(CsvFault::StrayQuote, m_line);
        }
        append(byte);
    }
}

void CsvReader::finishCell(CsvRecord &record)
{
    if (m_cellNumber < maxCells) {
        QString text = QString::fromUtf8(m_cell);
        if (m_cell.startsWith(byteOrderMark)) { // QString::fromUtf8() drops it
            text.prepend(QChar::ByteOrderMark);
        }
        record.cells.push_back(std::move(text));
    }
    ++m_cellNumber;
    record.usedCells = m_cell.isEmpty() ? record.usedCells : m_cellNumber;
}

} // namespace mueang::files
