// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/unwrappedline.h"

#include "text/linebreaks.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace mueang::paper {

UnwrappedLine::UnwrappedLine(const QTextBlock &block, int number)
    : m_line(block.layout()->lineAt(number))
    , m_text(block.text().mid(m_line.textStart(), m_line.textLength()))
{
    while (m_text.endsWith(QChar::LineSeparator)) {
        m_text.chop(1);
    }
    m_ends = text::lineBreaks(m_text);
    m_ends.push_back(m_text.size());
}

double UnwrappedLine::minWidth() const
{
    double minimum = 0;
    qsizetype start = 0;
    for (const qsizetype end : m_ends) {
        minimum = std::max(minimum, widthOf(start, end));
        start = end;
    }
    return minimum;
}

std::vector<qsizetype> UnwrappedLine::breaksFor(double width) const
{
    std::vector<qsizetype> breaks;
    qsizetype start = 0;
    while (widthOf(start, m_text.size()) > width) {
        start = endWithin(start, width);
        if (start == m_text.size()) {
            break;
        }
        breaks.push_back(m_line.textStart() + start);
    }
    return breaks;
}

double UnwrappedLine::widthOf(qsizetype start, qsizetype end) const
{
    while (end > start && m_text[end - 1].isSpace()) {
        --end;
    }
    const auto place = [this](qsizetype at) { return m_line.cursorToX(m_line.textStart() + static_cast<int>(at)); };
    return place(end) - place(start);
}

qsizetype UnwrappedLine::endWithin(qsizetype start, double width) const
{
    const auto fits = [&](qsizetype end) { return widthOf(start, end) <= width; };
    const auto first = std::ranges::upper_bound(m_ends, start);
    const auto behind = std::partition_point(first, m_ends.end(), fits);
    return behind == first ? graphemesWithin(start, width) : *std::prev(behind);
}

qsizetype UnwrappedLine::graphemesWithin(qsizetype start, double width) const
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, m_text);
    letters.setPosition(start);
    qsizetype end = letters.toNextBoundary();
    for (qsizetype next = end; next >= 0 && (next == end || widthOf(start, next) <= width);
         next = letters.toNextBoundary()) {
        end = next;
    }
    return end < 0 ? m_text.size() : end;
}

std::vector<UnwrappedLine> linesOf(const QTextBlock &block)
{
    std::vector<UnwrappedLine> lines;
    for (int line = 0; line < block.layout()->lineCount(); ++line) {
        lines.emplace_back(block, line);
    }
    return lines;
}

} // namespace mueang::paper
