// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/linefitting.h"

#include "paper/unwrappedline.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace mueang::paper {

namespace {

void collectBreaks(const QTextBlock &block, double width, std::vector<int> &places)
{
    for (const UnwrappedLine &line : linesOf(block)) {
        for (const qsizetype place : line.breaksFor(width)) {
            places.push_back(block.position() + static_cast<int>(place));
        }
    }
}

struct Column
{
    double minimum = 0; ///< minimum width without breaking words
    double maximum = 0; ///< width without breaking lines
    double width = 0;
    bool isGiven = false; ///< the document sets the width
};

class TableFitting final
{
public:
    TableFitting(QTextTable &table, double width)
        : m_table(table)
        , m_width(width)
        , m_columns(static_cast<std::size_t>(table.columns()))
    {
        const QAbstractTextDocumentLayout &layout = *table.document()->documentLayout();
        // Distance between the edge of a cell and its text on each side; QTextTableFormat has it in screen pixels only.
        m_padding = layout.blockBoundingRect(table.cellAt(0, 0).begin().currentBlock()).left();
        measure();
    }

    [[nodiscard]] bool keepsWords() const
    {
        const bool isGiven = std::ranges::any_of(m_columns, &Column::isGiven);
        return isGiven || total(&Column::minimum) <= m_width;
    }

    void chooseWidths()
    {
        const double minimum = total(&Column::minimum);
        const double maximum = total(&Column::maximum);
        if (minimum > m_width) {
            level(nullptr, &Column::minimum);
        } else if (maximum > m_width) {
            level(&Column::minimum, &Column::maximum);
        } else {
            const double free =
                std::accumulate(m_columns.begin(), m_columns.end(), 0.0, [](double sum, const Column &column) {
                    return sum + (column.isGiven ? 0 : column.maximum);
                });
            for (Column &column : m_columns) {
                column.width = column.isGiven ? column.maximum : column.maximum * (1 + (m_width - maximum) / free);
            }
        }
    }

    void setWidths()
    {
        QTextTableFormat format = m_table.format();
        QList<QTextLength> lengths;
        for (const Column &column : m_columns) {
            lengths.append(QTextLength(QTextLength::PercentageLength, 100 * column.width / m_width));
        }
        format.setColumnWidthConstraints(lengths);
        m_table.setFormat(format);
    }

    void collectBreaks(std::vector<int> &places) const
    {
        for (int row = 0; row < m_table.rows(); ++row) {
            for (int column = 0; column < m_table.columns();) {
                const QTextTableCell cell = m_table.cellAt(row, column);
                for (auto part = cell.begin(); !part.atEnd(); ++part) {
                    paper::collectBreaks(part.currentBlock(), widthOf(cell), places);
                }
                column = cell.column() + cell.columnSpan();
            }
        }
    }

private:
    [[nodiscard]] double widthOf(const QTextTableCell &cell) const
    {
        const auto first = m_columns.begin() + cell.column();
        const double width = std::accumulate(first, first + cell.columnSpan(), 0.0,
                                             [](double sum, const Column &column) { return sum + column.width; });
        constexpr double hair = 0.5; // in device pixels, because Qt rounds widths
        return width - 2 * m_padding - hair;
    }

    void measure()
    {
        const QList<QTextLength> given = m_table.format().columnWidthConstraints();
        for (int row = 0; row < m_table.rows(); ++row) {
            for (int column = 0; column < m_table.columns(); ++column) {
                if (const QTextTableCell cell = m_table.cellAt(row, column); cell.columnSpan() == 1) {
                    measure(cell, m_columns[static_cast<std::size_t>(column)]);
                }
            }
        }
        for (qsizetype number = 0; number < given.size(); ++number) {
            if (given[number].type() == QTextLength::PercentageLength) {
                Column &column = m_columns[static_cast<std::size_t>(number)];
                column.isGiven = true;
                column.maximum = std::max(column.minimum, given[number].value(m_width));
                column.minimum = column.maximum;
            }
        }
    }

    void measure(const QTextTableCell &cell, Column &column) const
    {
        constexpr double hairs = 1; // see widthOf()
        for (auto part = cell.begin(); !part.atEnd(); ++part) {
            for (const UnwrappedLine &line : linesOf(part.currentBlock())) {
                column.minimum = std::max(column.minimum, line.minWidth() + 2 * m_padding + hairs);
                column.maximum = std::max(column.maximum, line.width() + 2 * m_padding + hairs);
            }
        }
    }

    [[nodiscard]] double total(double Column::*member) const
    {
        return std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                               [member](double sum, const Column &column) { return sum + column.*member; });
    }

    /** Sets all columns to one width, clamped to the bounds of each, so that they fill the table. */
    void level(double Column::*atLeast, double Column::*atMost)
    {
        const auto setWidthsTo = [&](double width) {
            for (Column &column : m_columns) {
                column.width = std::clamp(width, atLeast == nullptr ? 0 : column.*atLeast, column.*atMost);
            }
        };
        double low = 0;
        double high = m_width;
        constexpr double near = 0.01;
        while (high - low > near) {
            const double middle = (low + high) / 2;
            setWidthsTo(middle);
            (total(&Column::width) > m_width ? high : low) = middle;
        }
        setWidthsTo(low);
    }

    QTextTable &m_table;
    double m_width;
    double m_padding = 0;
    std::vector<Column> m_columns;
};

} // namespace

bool fitLines(QTextDocument &document, double width, bool mayBreakWords)
{
    document.documentLayout()->documentSize(); // forces the layout
    std::vector<TableFitting> tables;
    std::vector<int> places;
    for (auto part = document.rootFrame()->begin(); !part.atEnd(); ++part) {
        if (auto *table = qobject_cast<QTextTable *>(part.currentFrame())) {
            TableFitting &fitting = tables.emplace_back(*table, width);
            if (!mayBreakWords && !fitting.keepsWords()) {
                return false;
            }
            fitting.chooseWidths();
            fitting.collectBreaks(places);
        } else {
            collectBreaks(part.currentBlock(), width, places);
        }
    }
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (TableFitting &fitting : tables) {
        fitting.setWidths();
    }
    std::ranges::sort(places, std::greater());
    for (const int place : places) {
        cursor.setPosition(place);
        cursor.insertText(QString(QChar::LineSeparator));
    }
    cursor.endEditBlock();
    return true;
}

} // namespace mueang::paper
