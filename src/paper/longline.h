// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextLayout>

#include <vector>

class QTextBlock;

namespace mueang::paper {

/** A line that ends with its paragraph or at a <br>, laid out in full length: what it can be broken into. */
class LongLine final
{
public:
    LongLine(const QTextBlock &block, int number);

    [[nodiscard]] double width() const { return widthOf(0, m_text.size()); }

    /** Of the widest part that must stay whole. */
    [[nodiscard]] double leastWidth() const;

    /** Where to break it, in the text of its block, so that each part is within a width. */
    [[nodiscard]] std::vector<qsizetype> breaksFor(double width) const;

private:
    /** Blanks at its end may hang over. */
    [[nodiscard]] double widthOf(qsizetype start, qsizetype end) const;
    [[nodiscard]] qsizetype endWithin(qsizetype start, double width) const;
    /** At least one letter, with its marks. */
    [[nodiscard]] qsizetype letterWithin(qsizetype start, double width) const;

    QTextLine m_line;
    QString m_text;
    std::vector<qsizetype> m_ends;
};

/** Of a block that was laid out without wrapping. */
[[nodiscard]] std::vector<LongLine> linesOf(const QTextBlock &block);

} // namespace mueang::paper
