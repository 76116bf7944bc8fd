// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pagemarks.h"

#include <QFont>
#include <QTextCursor>

#include <optional>

class QTextTable;

namespace mueang::gui {

struct PageLook
{
    QFont font;
    ThemeColors colors;
};

enum class TextStyle : std::uint8_t {
    Title,
    Heading,
    Strong,
    Body,
    Label, ///< of a fact on the same line
    Secondary,
    Warning,
};

/** Lengths are in pixels. */
struct BlockStyle
{
    int above = 0;
    int indent = 0;
    int hanging = 0; ///< the first line starts this much further left, and a tab stop ends the outdent
    int headingLevel = 0; ///< for screen readers; 0 = not a heading
    std::optional<catalogue::Event> event = {}; ///< draws a point of the timeline before the block
};

/**
 * Fills a document with blocks from top to bottom. All text is inserted as plain text, never as HTML, so a catalogue
 * cannot inject an image or a link. A budget of characters limits the page, so that a catalogue with huge texts still
 * gives a finite page.
 */
class PageWriter final
{
public:
    /** Clears the document. The text appears when the writer is destroyed. */
    PageWriter(QTextDocument &document, const PageLook &look);
    ~PageWriter();
    Q_DISABLE_COPY_MOVE(PageWriter)

    void startBlock(const BlockStyle &style);
    void write(const QString &text, TextStyle style = TextStyle::Body);
    /** Writes a link; `target` is an address, or "#name" of an anchor. `hint` is plain text. */
    void writeLink(const QString &text, const QString &target, const QString &hint, TextStyle style = TextStyle::Body);
    /** Writes a small link in brackets: [1]. */
    void writeCitation(int number, const QString &target, const QString &hint);
    void writeChip(const QString &text, ChipLook look);

    /** Makes the next text the target of links to "#name". */
    void setAnchor(const QString &name) { m_anchor = name; }

    /** Starts a card: the blocks until endCard() are drawn on it. */
    void startCard();
    void endCard();

    /** Starts a table of two columns; `widths` are percentages. */
    void startTable(int rows, std::pair<int, int> widths);
    /** Starts a cell; for one that spans the row, `column` is 0 and `isWide` is true. */
    void startCell(int row, int column, bool isWide = false);
    void align(Qt::Alignment alignment);
    void endTable();

    /** Returns whether the budget is used up; further text is ignored. */
    [[nodiscard]] bool isFull() const { return m_budget <= 0; }

private:
    [[nodiscard]] QTextCharFormat charFormat(TextStyle style) const;
    void insert(const QString &text, QTextCharFormat format);
    void insertUnbroken(const QString &text, QTextCharFormat format);

    const PageLook &m_look;
    QTextCursor m_cursor;
    QTextTable *m_table = nullptr;
    QString m_anchor;
    qsizetype m_budget = 0;
    int m_cards = 0;
    bool m_isInCard = false;
    bool m_isCardNew = false;
    bool m_isAfterCard = false;
    bool m_isBlockNew = true;
};

} // namespace mueang::gui
