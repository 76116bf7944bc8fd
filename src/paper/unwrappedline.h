// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextLayout>

#include <vector>

class QTextBlock;

namespace mueang::paper {

/**
 * An unwrapped line of a laid out text block, which ends with its paragraph or at a <br>, and its possible line breaks.
 */
class UnwrappedLine final
{
public:
    UnwrappedLine(const QTextBlock &block, int number);

    [[nodiscard]] double width() const { return widthOf(0, m_text.size()); }

    /** Returns the width of the widest part that must not be broken. */
    [[nodiscard]] double minWidth() const;

    /**
     * Returns the positions in the text of the block at which to break the line so that each part fits into `width`.
     */
    [[nodiscard]] std::vector<qsizetype> breaksFor(double width) const;

private:
    /** Returns the width of a part without trailing white space, which may overhang. */
    [[nodiscard]] double widthOf(qsizetype start, qsizetype end) const;
    [[nodiscard]] qsizetype endWithin(qsizetype start, double width) const;
    /** Returns the end of the grapheme clusters that fit, at least of one. */
    [[nodiscard]] qsizetype graphemesWithin(qsizetype start, double width) const;

    QTextLine m_line;
    QString m_text;
    std::vector<qsizetype> m_ends;
};

/** Returns the lines of a block that was laid out without wrapping. */
[[nodiscard]] std::vector<UnwrappedLine> linesOf(const QTextBlock &block);

} // namespace mueang::paper
