// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/pagewriter.h"

#include "gui/style/textsize.h"
#include "text/safetext.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBudget = 200'000; ///< characters; the longest real page has about 12 000
constexpr qsizetype blockCost = 20;
constexpr qreal pageMargin = 16;
constexpr qreal lineHeight = 115; ///< per cent of the font's line height, which leaves room for Thai marks
constexpr qreal smallFactor = 0.875;
constexpr qreal chipLineHeight = 135;
constexpr int cellGap = 8;
constexpr int rowGap = 4;
constexpr int tableGap = 16;
constexpr int widestNames = 45; ///< per cent of the table's width

double sizeFactor(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return 1.5;
    case TextStyle::Secondary:
    case TextStyle::Warning:
        return smallFactor;
    case TextStyle::Heading:
    case TextStyle::Strong:
    case TextStyle::Body:
    case TextStyle::Label:
        break;
    }
    return 1.0;
}

QFont::Weight weight(TextStyle style)
{
    const bool isStrong = style == TextStyle::Title || style == TextStyle::Heading || style == TextStyle::Strong;
    return isStrong ? QFont::DemiBold : QFont::Normal;
}

} // namespace

PageWriter::PageWriter(QTextDocument &document, const PageLook &look)
    : m_look(look)
    , m_budget(pageBudget)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(look.font);
    document.setDocumentMargin(pageMargin);
    m_cursor = QTextCursor(&document);
    m_cursor.beginEditBlock();
}

PageWriter::~PageWriter()
{
    m_cursor.endEditBlock();
}

QTextCharFormat PageWriter::charFormat(TextStyle style) const
{
    QTextCharFormat format;
    format.setFont(scaledFont(m_look.font, sizeFactor(style), weight(style)));
    switch (style) {
    case TextStyle::Label:
    case TextStyle::Secondary:
        format.setForeground(m_look.colors.secondaryText);
        break;
    case TextStyle::Warning:
        format.setForeground(m_look.colors.warning);
        break;
    default:
        format.setForeground(m_look.colors.text);
    }
    return format;
}

void PageWriter::startBlock(const BlockStyle &style)
{
    if (isFull()) {
        return;
    }
    m_budget -= blockCost;
    QTextBlockFormat format;
    format.setTopMargin(style.above + (m_isCardNew ? cardPadding : 0) + (m_isAfterCard ? cardPadding : 0));
    format.setLeftMargin(style.indent + style.hanging + (m_isInCard ? cardPadding : 0));
    format.setRightMargin(m_isInCard ? cardPadding : 0);
    format.setTextIndent(-style.hanging);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setHeadingLevel(style.headingLevel);
    if (style.hanging > 0) {
        format.setTabPositions({QTextOption::Tab(style.hanging, QTextOption::LeftTab)});
    }
    if (style.event) {
        format.setProperty(EventProperty, static_cast<int>(*style.event));
    }
    if (m_isInCard) {
        format.setProperty(CardProperty, m_cards);
    }
    if (m_isBlockNew) {
        // The block's character format stays: for the first block of a cell it is the format of the cell.
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format, charFormat(TextStyle::Body));
    }
    m_isBlockNew = false;
    m_isCardNew = false;
    m_isAfterCard = false;
}

void PageWriter::insert(const QString &text, QTextCharFormat format)
{
    if (isFull()) {
        return;
    }
    if (!m_anchor.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorNames({std::exchange(m_anchor, QString())});
    }
    m_budget -= text.size();
    m_cursor.insertText(text, format);
}

void PageWriter::write(const QString &text, TextStyle style)
{
    insert(text, charFormat(style));
}

void PageWriter::writeLink(const QString &text, const QString &target, const QString &hint, TextStyle style)
{
    QTextCharFormat format = charFormat(style);
    format.setForeground(m_look.colors.accent);
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setToolTip(text::plainToolTip(hint));
    insert(text, format);
}

void PageWriter::writeCitation(int number, const QString &target, const QString &hint)
{
    writeLink(u"["_s + QString::number(number) + u']', target, hint, TextStyle::Secondary);
}

void PageWriter::writeChip(const QString &text, ChipLook look)
{
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setLineHeight(chipLineHeight, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(block);
    QTextCharFormat format = charFormat(look == ChipLook::Warning ? TextStyle::Warning : TextStyle::Secondary);
    if (look != ChipLook::Warning) {
        format.setForeground(m_look.colors.text);
    }
    format.setProperty(ChipProperty, static_cast<int>(look));
    static const QString room(2, QChar(QChar::Nbsp));
    insertUnbroken(room + QString(text).replace(u' ', QChar(QChar::Nbsp)) + room, format);
}

void PageWriter::insertUnbroken(const QString &text, QTextCharFormat format)
{
    // Qt finds Thai word boundaries only within runs of one format.
    int part = 0;
    for (const QString &word : text::lineBreakParts(text)) {
        format.setProperty(ChipPartProperty, part++ % 2);
        insert(word, format);
    }
}

void PageWriter::startCard()
{
    ++m_cards;
    m_isInCard = true;
    m_isCardNew = true;
}

void PageWriter::endCard()
{
    m_isInCard = false;
    m_isAfterCard = true;
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setBottomMargin(cardPadding);
    m_cursor.setBlockFormat(format);
}

void PageWriter::startTable(int rows, std::pair<int, int> widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(rowGap);
    format.setBottomMargin(tableGap); // Qt ignores the top margin of the next block
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    // Large text needs a wider column of names, so that their words do not break.
    const int names = std::max(widths.first, std::min(withText(widths.first), widestNames));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, names), QTextLength(QTextLength::PercentageLength, 100 - names)});
    m_table = m_cursor.insertTable(rows, 2, format);
}

void PageWriter::startCell(int row, int column, bool isWide)
{
    if (isWide) {
        m_table->mergeCells(row, column, 1, 2);
    }
    QTextTableCell cell = m_table->cellAt(row, column);
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setTopPadding(isWide ? 0 : rowGap);
    format.setBottomPadding(isWide ? 2 * rowGap : 0);
    format.setRightPadding(column == 0 ? cellGap : 0);
    cell.setFormat(format);
    m_cursor = cell.firstCursorPosition();
    m_isBlockNew = true;
    startBlock({});
}

void PageWriter::align(Qt::Alignment alignment)
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setAlignment(alignment);
    m_cursor.setBlockFormat(format);
}

void PageWriter::endTable()
{
    m_table = nullptr;
    m_cursor.movePosition(QTextCursor::End);
    m_isBlockNew = true;
}

} // namespace mueang::gui
