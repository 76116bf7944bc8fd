// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/texttable.h"

#include "files/block.h"
#include "text/safetext.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int narrowest = 4;

/** Reduces the widest columns first, down to the floor of each, until the line fits into `maximumWidth`. */
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
        const QString cell = text::elided(text::terminalText(cells.at(static_cast<qsizetype>(i))), widths[i]);
        result += QString(missing, u' ') + cell;
        missing = widths[i] - text::displayWidth(cell) + gap;
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
        widths[i] = std::max(widths[i], text::displayWidth(text::terminalText(cells.at(static_cast<qsizetype>(i)))));
    }
}

} // namespace

Result<> writeTextTable(QIODevice &device, const TextTable &table)
{
    std::vector<int> widths(static_cast<std::size_t>(table.header.size()), 0);
    widen(widths, table.header);
    const std::vector<int> headerWidths = widths;
    for (std::size_t row = 0; row < table.rowCount; ++row) {
        widen(widths, rowCells(table, row));
    }
    if (table.maximumWidth > 0) {
        narrow(widths, headerWidths, table.maximumWidth);
        narrow(widths, std::vector<int>(widths.size(), narrowest), table.maximumWidth);
    }
    QString block = line(table.header, widths) + rule(widths);
    for (std::size_t row = 0; row < table.rowCount; ++row) {
        block += line(rowCells(table, row), widths);
        if (block.size() >= files::blockSize) {
            if (const auto written = files::writeBlock(device, block, {}); !written) {
                return written;
            }
        }
    }
    return files::writeBlock(device, block, {});
}

} // namespace mueang::exporting
