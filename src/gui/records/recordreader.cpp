// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/recordreader.h"

#include "gui/style/theme.h"

#include <QTextBlockFormat>
#include <QTextCursor>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr qreal factSpacing = 4;
constexpr qreal nameSpacing = 16;
/** Length limit: a meeting in a foreign catalogue may have thousands of areas, whose layout would freeze the window. */
constexpr qsizetype longestFact = 20000;

/** Returns a block format that aligns all facts in a column beside their names. */
QTextBlockFormat besideNames(qreal nameWidth)
{
    QTextBlockFormat format;
    format.setTopMargin(factSpacing);
    format.setLeftMargin(nameWidth);
    format.setTextIndent(-nameWidth);
    format.setTabPositions({QTextOption::Tab(nameWidth, QTextOption::LeftTab)});
    return format;
}

/** A value with the title of its column. */
struct Fact
{
    QString name;
    QString text;
};

std::vector<Fact> factsOf(const wording::Table &table, const wording::TableRow &row,
                          const wording::Presentation &presentation)
{
    std::vector<Fact> facts;
    for (const wording::TableColumn &column : wording::tableColumns(table.kind)) {
        const wording::CellValue cell = column.cell(*table.catalogue, row);
        if (column.isForReaders && wording::hasValue(cell)) {
            QString text = wording::longCellText(cell, presentation);
            if (text.size() > longestFact) {
                text = text.left(longestFact) + u'…';
            }
            // A new line of the same fact, not a new block.
            text.replace(u'\n', QChar::LineSeparator);
            facts.push_back({wording::tableColumnTitle(column), text});
        }
    }
    return facts;
}

} // namespace

RecordReader::RecordReader(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"recordReader"_s);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(margin);
}

void RecordReader::show(const wording::Table &table, const wording::TableRow &row,
                        const wording::Presentation &presentation)
{
    clear();
    const std::vector<Fact> facts = factsOf(table, row, presentation);
    int nameWidth = 0;
    for (const Fact &fact : facts) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(fact.name));
    }
    QTextCharFormat name;
    name.setForeground(currentColors().secondaryText);
    QTextCharFormat text;
    text.setForeground(currentColors().text);
    QTextCursor cursor(document());
    for (const Fact &fact : facts) {
        if (cursor.position() > 0) {
            cursor.insertBlock();
        }
        cursor.setBlockFormat(besideNames(nameWidth + nameSpacing));
        cursor.insertText(fact.name + u'\t', name);
        cursor.insertText(fact.text, text);
    }
    moveCursor(QTextCursor::Start);
}

QVariant RecordReader::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

} // namespace mueang::gui
