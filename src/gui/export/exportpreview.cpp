// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/exportpreview.h"

#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "text/safetext.h"
#include "wording/citations.h"
#include "wording/rowtexts.h"

#include <QBuffer>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>

#include <algorithm>
#include <variant>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** Length limits: a foreign catalogue may hold cells of many kilobytes, whose layout would freeze the window. */
constexpr qsizetype longestLine = 1000;
constexpr qsizetype longestCell = 100;
constexpr int widestColumn = 220;
constexpr int columnSpace = 16;
constexpr int rowHeight = 28;

QString cut(const QString &text, qsizetype longest)
{
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

std::span<const catalogue::Index> firstOf(std::span<const catalogue::Index> rows)
{
    return rows.first(std::min(rows.size(), previewRows));
}

QTableWidgetItem *item(const QString &text, bool isNumber)
{
    auto *item = new QTableWidgetItem(cut(text::displayText(text), longestCell));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return item;
}

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QStackedWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_table(new QTableWidget(this))
{
    m_text->setObjectName(u"previewText"_s);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setFont(previewFont(font()));
    m_table->setObjectName(u"previewTable"_s);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFont(scaledFont(font(), 0.875, QFont::Normal));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(rowHeight, withText(rowHeight)));
    m_table->verticalHeader()->hide();
    addWidget(m_text);
    addWidget(m_table);
    retranslate();
}

void ExportPreview::showRows(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                             const exporting::AreaExport &what)
{
    const bool isText = exporting::format(what.format).streams;
    if (isText) {
        m_text->setPlainText(previewText(catalogue, rows, what));
    } else {
        showCells(catalogue, firstOf(rows), what);
    }
    setCurrentWidget(isText ? static_cast<QWidget *>(m_text) : m_table);
    setFocusProxy(currentWidget());
}

void ExportPreview::showCells(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                              const exporting::AreaExport &what)
{
    wording::RowTexts texts(catalogue, what.header, what.presentation);
    texts.numberSources(wording::citedSources(catalogue, rows));
    const QStringList titles = what.columns.empty()
        ? QStringList()
        : wording::columnTitles(what.columns, what.headerLanguage, what.withSources);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setRowCount(titles.isEmpty() ? 0 : static_cast<int>(rows.size()));
    m_table->setHorizontalHeaderLabels(titles);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const catalogue::Area &area = catalogue.areas[rows[static_cast<std::size_t>(row)]];
        int column = 0;
        for (const query::AreaColumn each : what.columns) {
            const wording::AreaValue value = wording::cellValue(catalogue, area, each);
            const bool isDate = std::holds_alternative<text::PartialDate>(value);
            m_table->setItem(row, column++, item(texts.text(value).toString(), isDate));
        }
        if (what.withSources) {
            const QStringView sources = texts.sources(area, wording::formBesideList(what.header));
            m_table->setItem(row, column, item(sources.toString(), false));
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + columnSpace, withText(widestColumn)));
    }
}

void ExportPreview::retranslate()
{
    m_text->setAccessibleName(tr("Preview of the first rows"));
    m_table->setAccessibleName(tr("Preview of the first rows"));
}

void ExportPreview::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

QString previewText(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                    const exporting::AreaExport &what)
{
    if (what.columns.empty()) {
        return {};
    }
    exporting::AreaExport plain = what;
    plain.byteOrderMark = false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = exporting::writeAreas(buffer, catalogue, firstOf(rows), plain);
    Q_ASSERT(written); // writing to memory cannot fail
    QStringList lines = QString::fromUtf8(buffer.data()).replace("\r\n"_L1, "\n"_L1).split(u'\n');
    lines.removeLast();
    for (QString &line : lines) {
        line = cut(line, longestLine);
    }
    return lines.join(u'\n');
}

QFont previewFont(const QFont &body)
{
    QFont font = scaledFont(body, 0.875, QFont::Normal);
    // The system's font may be an alias such as "monospace", which QFont::setFamilies() does not resolve.
    const QString fixed = QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family();
    font.setFamilies(QStringList(fixed) + body.families());
    font.setFixedPitch(true);
    return font;
}

} // namespace mueang::gui
