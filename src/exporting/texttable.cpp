// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/texttable.h"

#include "files/block.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int narrowest = 4;

struct CodePoints
{
    char32_t first;
    char32_t last;
};

/** Unicode's East Asian Width W and F, in whole blocks: what terminals draw two cells wide. */
constexpr std::array wideBlocks{
    CodePoints{0x1100, 0x115F},   CodePoints{0x2E80, 0x303E},   CodePoints{0x3041, 0xA4CF},
    CodePoints{0xA960, 0xA97F},   CodePoints{0xAC00, 0xD7A3},   CodePoints{0xF900, 0xFAFF},
    CodePoints{0xFE30, 0xFE6F},   CodePoints{0xFF00, 0xFF60},   CodePoints{0xFFE0, 0xFFE6},
    CodePoints{0x1F300, 0x1F64F}, CodePoints{0x1F900, 0x1F9FF}, CodePoints{0x20000, 0x3FFFD},
};

int cellsOf(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    const bool isWide = std::ranges::any_of(wideBlocks, [codePoint](const CodePoints &block) {
        return codePoint >= block.first && codePoint <= block.last;
    });
    return isWide ? 2 : 1;
}

/** The code point at a position and how many units it takes; a lone surrogate is U+FFFD. */
char32_t codePointAt(QStringView text, qsizetype position)
{
    const QChar first = text.at(position);
    if (!first.isSurrogate()) {
        return first.unicode();
    }
    const bool isPair = first.isHighSurrogate() && position + 1 < text.size() && text.at(position + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(first, text.at(position + 1)) : char32_t{0xFFFD};
}

constexpr qsizetype unitsOf(char32_t codePoint)
{
    return QChar::requiresSurrogates(codePoint) ? 2 : 1;
}

bool isJoiner(char32_t codePoint)
{
    return codePoint == 0x200C || codePoint == 0x200D;
}

/** Takes cells from the widest columns first, down to a floor for each. */
void narrow(std::vector<int> &widths, const std::vector<int> &floors, int maximumWidth)
{
    const int gaps = gap * (static_cast<int>(widths.size()) - 1);
    int excess = std::accumulate(widths.begin(), widths.end(), gaps) - maximumWidth;
    for (; excess > 0; --excess) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const bool isWider = widest == widths.size() || widths[i] > widths[widest];
            widest = widths[i] > floors[i] && isWider ? i : widest;
        }
        if (widest == widths.size()) {
            return;
        }
        --widths[widest];
    }
}

QString line(const QStringList &cells, const std::vector<int> &widths)
{
    QString result;
    int missing = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QString cell = elided(terminalText(cells.at(static_cast<qsizetype>(i))), widths[i]);
        result += QString(missing, u' ') + cell;
        missing = widths[i] - displayWidth(cell) + gap;
    }
    return result + u'\n';
}

QString rule(const std::vector<int> &widths)
{
    QStringList strokes;
    for (const int width : widths) {
        strokes.append(QString(width, u'─'));
    }
    return strokes.join("  "_L1) + u'\n';
}

QStringList rowCells(const TextTable &table, std::size_t row)
{
    QStringList cells;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        cells.append(table.cell(row, column));
    }
    return cells;
}

void widen(std::vector<int> &widths, const QStringList &cells)
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] = std::max(widths[i], displayWidth(terminalText(cells.at(static_cast<qsizetype>(i)))));
    }
}

} // namespace

QString terminalText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t codePoint = codePointAt(text, i);
        i += unitsOf(codePoint);
        const QChar::Category category = QChar::category(codePoint);
        const bool isBreak = category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (category == QChar::Other_Control || isBreak) {
            result += u' ';
        } else if (category != QChar::Other_Format || isJoiner(codePoint)) {
            result += QChar::fromUcs4(codePoint);
        }
    }
    return result;
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t codePoint = codePointAt(text, i);
        width += cellsOf(codePoint);
        i += unitsOf(codePoint);
    }
    return width;
}

QString elided(QStringView text, int width)
{
    if (displayWidth(text) <= width) {
        return text.toString();
    }
    int used = 0;
    qsizetype end = 0;
    while (end < text.size()) {
        const char32_t codePoint = codePointAt(text, end);
        used += cellsOf(codePoint);
        if (used > width - 1) {
            break;
        }
        end += unitsOf(codePoint);
    }
    return text.first(end).toString() + u'…';
}

Result<> writeTextTable(QIODevice &device, const TextTable &table, const Cancellation &cancellation)
{
    std::vector<int> widths(static_cast<std::size_t>(table.header.size()), 0);
    widen(widths, table.header);
    const std::vector<int> headerWidths = widths;
    for (std::size_t row = 0; row < table.rowCount; ++row) {
        widen(widths, rowCells(table, row));
        if (cancellation.isCancelled()) {
            return failure(ErrorKind::Cancelled);
        }
    }
    if (table.maximumWidth > 0) {
        narrow(widths, headerWidths, table.maximumWidth);
        narrow(widths, std::vector<int>(widths.size(), narrowest), table.maximumWidth);
    }
    QString block = line(table.header, widths) + rule(widths);
    for (std::size_t row = 0; row < table.rowCount; ++row) {
        block += line(rowCells(table, row), widths);
        if (block.size() >= files::blockSize) {
            if (const auto written = files::writeBlock(device, block, cancellation); !written) {
                return written;
            }
        }
    }
    return files::writeBlock(device, block, cancellation);
}

} // namespace mueang::exporting
