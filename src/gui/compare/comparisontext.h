// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/comparison.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace mueang::gui {

/** The font and colours of a cell's text. */
struct ComparedTextLook
{
    QFont font;
    QColor text;
    QColor secondary;
};

/** The wrapped text of a cell: values followed by the numbers of their sources, with smaller notes below. */
class ComparedText final
{
public:
    ComparedText(const wording::ComparedCell &cell, const ComparedTextLook &look, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }

    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    struct Paragraph
    {
        std::unique_ptr<QTextLayout> layout;
        qreal top;
        QColor color;
    };

    void add(const QString &text, const QFont &font, const QColor &color, qsizetype secondaryFrom);

    ComparedTextLook m_look;
    qreal m_width;
    qreal m_height = 0;
    std::vector<Paragraph> m_paragraphs;
};

} // namespace mueang::gui
