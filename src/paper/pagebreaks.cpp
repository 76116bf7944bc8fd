// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace mueang::paper {

namespace {

/** A paragraph or a table row. */
struct Piece
{
    double top = 0;
    double bottom = 0;
    double headTop = 0; ///< of the table's header rows, if they are repeated above this row
    double headBottom = 0;
    bool beginsPage = false;
    bool staysWithNext = false;
    std::vector<QTextBlock> blocks;
};

class PieceFinder final
{
public:
    explicit PieceFinder(const QTextDocument &document)
        : m_layout(*document.documentLayout())
    {
        for (auto part = document.rootFrame()->begin(); !part.atEnd(); ++part) {
            if (auto *table = qobject_cast<QTextTable *>(part.currentFrame())) {
                addRows(*table);
            } else if (!part.currentBlock().text().isEmpty()) { // skips the empty block that Qt adds after each table
                addParagraph(part.currentBlock());
            }
        }
    }

    [[nodiscard]] std::vector<Piece> take() { return std::move(m_pieces); }

private:
    void addParagraph(const QTextBlock &block)
    {
        const QRectF place = m_layout.blockBoundingRect(block);
        Piece piece;
        piece.top = place.top();
        piece.bottom = place.bottom();
        piece.beginsPage = block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
        piece.staysWithNext = block.begin().fragment().charFormat().fontWeight() >= QFont::DemiBold;
        piece.blocks = {block};
        m_pieces.push_back(std::move(piece));
    }

    void addRows(QTextTable &table)
    {
        const std::size_t first = m_pieces.size();
        const int heads = table.format().headerRowCount();
        for (int row = 0; row < table.rows(); ++row) {
            m_pieces.push_back(rowOf(table, row));
            m_pieces.back().staysWithNext |= row < heads;
        }
        // A row ends where the next one begins, which includes its border line.
        for (std::size_t row = first; row + 1 < m_pieces.size(); ++row) {
            m_pieces[row].bottom = m_pieces[row + 1].top;
        }
        m_pieces.back().bottom = m_pieces[first].top + m_layout.frameBoundingRect(&table).height();
        const auto body = first + static_cast<std::size_t>(heads);
        for (std::size_t row = body; heads > 0 && row < m_pieces.size(); ++row) {
            m_pieces[row].headTop = m_pieces[first].top;
            m_pieces[row].headBottom = m_pieces[body].top;
        }
    }

    [[nodiscard]] Piece rowOf(const QTextTable &table, int row) const
    {
        // Distance between the edge of a cell and its text, the same above and beside it; QTextTableFormat has it in
        // screen pixels only.
        const double padding = m_layout.blockBoundingRect(table.cellAt(0, 0).begin().currentBlock()).left();
        Piece piece;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            piece.staysWithNext = cell.columnSpan() > 1;
            for (auto part = cell.begin(); !part.atEnd(); ++part) {
                const QTextBlock block = part.currentBlock();
                const double top = m_layout.blockBoundingRect(block).top() - padding;
                piece.top = piece.blocks.empty() ? top : std::min(piece.top, top);
                piece.blocks.push_back(block);
            }
        }
        return piece;
    }

    const QAbstractTextDocumentLayout &m_layout;
    std::vector<Piece> m_pieces;
};

/**
 * Returns where to cut a piece at or above `limit` without cutting through a line; `limit` itself if a single line is
 * too high.
 */
double cutAbove(const Piece &piece, double top, double limit)
{
    double cut = limit;
    for (bool moves = true; moves;) {
        moves = false;
        for (const QTextBlock &block : piece.blocks) {
            const double start = block.document()->documentLayout()->blockBoundingRect(block).top();
            for (int each = 0; each < block.layout()->lineCount(); ++each) {
                const QRectF line = block.layout()->lineAt(each).rect().translated(0, start);
                if (line.top() < cut && line.bottom() > cut && line.top() > top) {
                    cut = line.top();
                    moves = true;
                }
            }
        }
    }
    return cut;
}

class Pager final
{
public:
    Pager(std::vector<Piece> pieces, double height)
        : m_pieces(std::move(pieces))
        , m_height(height)
    { }

    [[nodiscard]] std::vector<PageSlice> slices()
    {
        for (std::size_t first = 0; first < m_pieces.size();) {
            std::size_t end = groupEnd(first);
            if (m_pieces[end - 1].bottom - m_pieces[first].top > m_height) {
                end = first + 1; // they do not fit on one page
            }
            const bool isFull = m_slices.empty() || !fits(m_pieces[end - 1].bottom);
            if (isFull || m_pieces[first].beginsPage) {
                beginPage(m_pieces[first], m_pieces[first].top);
            }
            add(m_pieces[end - 1]);
            first = end;
        }
        return m_slices.empty() ? std::vector<PageSlice>{{}} : m_slices;
    }

private:
    [[nodiscard]] bool fits(double bottom) const
    {
        return m_slices.back().headHeight() + bottom - m_slices.back().top <= m_height;
    }

    /** Returns the end of the pieces that must be on the same page as `first`. */
    [[nodiscard]] std::size_t groupEnd(std::size_t first) const
    {
        std::size_t end = first + 1;
        while (end < m_pieces.size() && m_pieces[end - 1].staysWithNext && !m_pieces[end].beginsPage) {
            ++end;
        }
        return end;
    }

    void beginPage(const Piece &piece, double top)
    {
        PageSlice slice{top, top, piece.headTop, piece.headBottom};
        if (slice.headHeight() > m_height / 2) {
            slice.headBottom = slice.headTop; // too little space would remain
        }
        m_slices.push_back(slice);
    }

    /** Adds a piece to the last page, and to further pages if it is too high. */
    void add(const Piece &piece)
    {
        while (!fits(piece.bottom)) {
            PageSlice &slice = m_slices.back();
            slice.bottom = cutAbove(piece, slice.top, slice.top + m_height - slice.headHeight());
            beginPage(piece, slice.bottom);
        }
        m_slices.back().bottom = piece.bottom;
    }

    std::vector<Piece> m_pieces;
    double m_height;
    std::vector<PageSlice> m_slices;
};

} // namespace

std::vector<PageSlice> pageSlices(const QTextDocument &document, double height)
{
    return Pager(PieceFinder(document).take(), height).slices();
}

} // namespace mueang::paper
