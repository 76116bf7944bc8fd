// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/pagefact.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sourcePrefix = "#source-"_L1;

struct Found
{
    QString text;
    QStringList sources; ///< anchor names
};

void read(const QTextBlock &block, Found &found)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString target = fragment.charFormat().anchorHref();
        if (!target.startsWith(sourcePrefix)) {
            found.text += fragment.text();
        } else if (const QString name = target.mid(1); !found.sources.contains(name)) {
            found.sources.append(name);
        }
    }
}

Found readCell(const QTextTableCell &cell)
{
    Found found;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        if (!found.text.isEmpty()) {
            found.text += u' ';
        }
        read(it.currentBlock(), found);
    }
    return found;
}

Found readRow(const QTextTable &table, int row)
{
    Found all;
    for (int column = 0; column < table.columns();) {
        const QTextTableCell cell = table.cellAt(row, column);
        const Found found = readCell(cell);
        const QString text = found.text.simplified();
        if (!text.isEmpty()) {
            all.text += (all.text.isEmpty() ? QString() : u": "_s) + text;
        }
        all.sources += found.sources;
        column += cell.columnSpan();
    }
    all.sources.removeDuplicates();
    return all;
}

bool hasAnchor(const QTextBlock &block, const QString &name)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().anchorNames().contains(name)) {
            return true;
        }
    }
    return false;
}

bool hasAnyAnchor(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (!it.fragment().charFormat().anchorNames().isEmpty()) {
            return true;
        }
    }
    return false;
}

/** Returns the lines of a source in the list at the end of the page, joined. */
QString sourceText(const QTextDocument &document, const QString &name)
{
    QTextBlock block = document.begin();
    while (block.isValid() && !hasAnchor(block, name)) {
        block = block.next();
    }
    QStringList lines;
    do {
        lines.append(block.text().simplified());
        block = block.next();
    } while (block.isValid() && !hasAnyAnchor(block));
    lines.removeAll(QString());
    return lines.join(u" · "_s);
}

} // namespace

PageFact factAt(const QTextCursor &cursor)
{
    Found found;
    if (const QTextTable *table = cursor.currentTable()) {
        found = readRow(*table, table->cellAt(cursor).row());
    } else {
        read(cursor.block(), found);
    }
    PageFact fact{.text = found.text.simplified(), .citation = {}};
    if (!found.sources.isEmpty()) {
        const QTextDocument &document = *cursor.document();
        QStringList lines{document.begin().begin().fragment().text().simplified() + u" · "_s + fact.text};
        for (const QString &source : found.sources) {
            lines.append(sourceText(document, source));
        }
        fact.citation = lines.join(u'\n');
    }
    return fact;
}

} // namespace mueang::gui
