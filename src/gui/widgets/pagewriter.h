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

/** Space is in pixels of the grid. */
struct BlockStyle
{
    int above = 0;
    int indent = 0;
    int hanging = 0; ///< the first line starts so much further to the left, and a tab leads back
    int headingLevel = 0; ///< for a screen reader; 0 = none
    std::optional<catalogue::Event> event = {}; ///< a point of the timeline stands before the block
};

/**
 * Fills a document with blocks from top to bottom. Every text comes in as text and never as HTML, so
 * no catalogue can smuggle in an image or a link. The page has a budget: a catalogue whose texts are
 * endless gives a page that ends.
 */
class PageWriter final
{
public:
    /** Empties the document; what is written shows when the writer is gone. */
    PageWriter(QTextDocument &document, const PageLook &look);
    ~PageWriter();
    Q_DISABLE_COPY_MOVE(PageWriter)

    void startBlock(const BlockStyle &style);
    void write(const QString &text, TextStyle style = TextStyle::Body);
    /** `target`: an address, or "#name" of an anchor(). `hint` is plain text. */
    void writeLink(const QString &text, const QString &target, const QString &hint, TextStyle style = TextStyle::Body);
    /** A link in brackets and small: [1]. */
    void writeCitation(int number, const QString &target, const QString &hint);
    void writeChip(const QString &text, ChipLook look);

    /** The next text is where links to "#name" lead. */
    void setAnchor(const QString &name) { m_anchor = name; }

    /** The blocks between the two lie on a card. */
    void startCard();
    void endCard();

    /** Two columns; `widths` are percentages. */
    void startTable(int rows, std::pair<int, int> widths);
    /** A cell of the whole row has `column` 0 and `isWide`. */
    void startCell(int row, int column, bool isWide = false);
    void align(Qt::Alignment alignment);
    void endTable();

    /** Nothing more is written. */
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
