// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/xlsx.h"

#include "base/paths.h"
#include "exporting/workbook.h"
#include "files/checkedoutput.h"
#include "text/links.h"
#include "text/safetext.h"
#include "wording/citations.h"
#include "wording/querywords.h"
#include "wording/rowtexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <variant>

namespace mueang::exporting {

using namespace Qt::StringLiterals;
using query::AreaColumn;

namespace {

/** Number of rows measured for the column widths: those that a reader sees first. */
constexpr std::size_t measuredRows = 500;
constexpr int narrowest = 8;
constexpr int widest = 56;
/** Space for the filter button and the padding of the cell. */
constexpr int margin = 3;

/** Excel's day numbers start in 1900, which it treats as a leap year. */
constexpr int firstYear = 1901;
constexpr int lastYear = 9999;

QString said(const char *text)
{
    return QCoreApplication::translate("mueang::Sheets", text);
}

/** Returns a text cell, or an empty one for an unknown value. */
SheetCell textCell(QStringView text)
{
    return text.isEmpty() ? SheetCell() : SheetCell(text.toString());
}

class SheetRows final
{
public:
    SheetRows(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> sources, const AreaExport &what)
        : m_catalogue(catalogue)
        , m_what(what)
        , m_texts(catalogue, what.header, what.presentation)
        , m_header(headerFields(what))
    {
        m_texts.numberSources(sources);
        for (const QString &title : m_header) {
            m_widths.push_back(std::clamp(text::displayWidth(title) + margin, narrowest, widest));
        }
    }

    [[nodiscard]] const QStringList &header() const { return m_header; }

    /** Returns the column widths in terminal columns, which suit Thai: vowel and tone marks have no width. */
    [[nodiscard]] const std::vector<int> &widths() const { return m_widths; }

    /** Returns the cells of an area, and measures them for widths() if `isMeasured`. */
    const std::vector<SheetCell> &cells(const catalogue::Area &area, bool isMeasured)
    {
        m_cells.clear();
        for (const AreaColumn column : m_what.columns) {
            const wording::AreaValue value = wording::cellValue(m_catalogue, area, column);
            const QStringView text = m_texts.text(value);
            add(cell(value, text), text, isMeasured);
        }
        if (m_what.withSources) {
            const QStringView text = m_texts.sources(area, wording::formBesideList(m_what.header));
            add(textCell(text), text, isMeasured);
        }
        return m_cells;
    }

private:
    void add(SheetCell cell, QStringView text, bool isMeasured)
    {
        if (isMeasured) {
            int &width = m_widths[m_cells.size()];
            width = std::clamp(text::displayWidth(text) + margin, width, widest);
        }
        m_cells.push_back(std::move(cell));
    }

    [[nodiscard]] SheetCell cell(const wording::AreaValue &value, QStringView text) const
    {
        const auto *date = std::get_if<text::PartialDate>(&value);
        if (date == nullptr || date->year < firstYear || date->year > lastYear) {
            return textCell(text);
        }
        if (date->month != 0) {
            return *date;
        }
        return double(text::yearNumber(date->year, m_what.presentation.era).toInt());
    }

    const catalogue::Catalogue &m_catalogue;
    const AreaExport &m_what;
    wording::RowTexts m_texts;
    QStringList m_header;
    std::vector<int> m_widths;
    std::vector<SheetCell> m_cells;
};

/** What a workbook is filled with. */
struct Content
{
    const catalogue::Catalogue &catalogue;
    std::span<const catalogue::Index> rows;
    std::vector<catalogue::Index> sources;
    const AreaExport &what;
};

Result<> addAreas(Workbook &book, const Content &content, const Progress &progress)
{
    const auto &[catalogue, rows, sources, what] = content;
    SheetRows sheet(catalogue, sources, what);
    book.beginSheet({said(QT_TRANSLATE_NOOP("mueang::Sheets", "Areas")), sheet.header()});
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (progress.isCancelled()) {
            return failure(ErrorKind::Cancelled);
        }
        progress.report(row);
        book.addRow(sheet.cells(catalogue.areas[rows[row]], row < measuredRows));
    }
    book.setColumnWidths(sheet.widths());
    return {};
}

void addPair(Workbook &book, const char *name, const SheetCell &value)
{
    const std::array<SheetCell, 2> cells{said(name), value};
    book.addRow(cells);
}

void addSources(Workbook &book, const Content &content)
{
    const bool isForScripts = wording::formBesideList(content.what.header) == wording::SourceForm::Keys;
    int number = 0;
    book.addRow({});
    addPair(book, QT_TRANSLATE_NOOP("mueang::Sheets", "Sources"), {});
    for (const catalogue::Index index : content.sources) {
        const catalogue::Source &source = content.catalogue.sources[index];
        const QString name = isForScripts ? source.id.toString() : u'[' + QString::number(++number) + u']';
        const QString address = source.url.toString();
        const SheetCell link = text::isOfferedLink(address) ? SheetCell(SheetLink{address}) : textCell(address);
        const std::array<SheetCell, 3> cells{textCell(name),
                                             textCell(wording::sourceText(source, content.what.presentation)), link};
        book.addRow(cells);
    }
}

void addAbout(Workbook &book, const Content &content)
{
    const auto &[catalogue, rows, sources, what] = content;
    constexpr std::array widths{20, 80, 60};
    const wording::Presentation &presentation = what.presentation;
    book.beginSheet({said(QT_TRANSLATE_NOOP("mueang::Sheets", "About this list")), {}, true});
    const std::array<SheetCell, 1> title{textCell(catalogue.edition.title.preferred(presentation.language))};
    book.addRow(title);
    addPair(book, QT_TRANSLATE_NOOP("mueang::Sheets", "As of"),
            textCell(text::longDate(catalogue.edition.asOf, presentation.language, presentation.era)));
    addPair(book, QT_TRANSLATE_NOOP("mueang::Sheets", "Areas"), double(rows.size()));
    addPair(book, QT_TRANSLATE_NOOP("mueang::Sheets", "Filters"),
            what.filters.isEmpty() ? said(QT_TRANSLATE_NOOP("mueang::Sheets", "None: the whole catalogue"))
                                   : what.filters);
    addPair(book, QT_TRANSLATE_NOOP("mueang::Sheets", "Order"), wording::orderInWords(what.query.appliedOrder()));
    if (what.withSources) {
        addSources(book, content);
    }
    book.setColumnWidths(widths);
}

/** Copies the finished workbook to the caller's device. */
Result<> copy(QFile &from, QIODevice &to, const Cancellation &cancellation)
{
    constexpr qint64 blockBytes = 256 * 1024;
    if (!from.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotWritable, {}, from.errorString());
    }
    for (QByteArray block = from.read(blockBytes); !block.isEmpty(); block = from.read(blockBytes)) {
        if (cancellation.isCancelled()) {
            return failure(ErrorKind::Cancelled);
        }
        if (to.write(block) != block.size()) {
            return failure(ErrorKind::NotWritable, {}, to.errorString());
        }
    }
    return from.error() == QFile::NoError ? Result<>() : failure(ErrorKind::DiskFailed, {}, from.errorString());
}

Result<> fill(Workbook &book, const Content &content, const Progress &progress)
{
    if (const auto written = addAreas(book, content, progress); !written) {
        return written;
    }
    addAbout(book, content);
    return book.close(progress.cancellation());
}

} // namespace

Result<> writeXlsx(QIODevice &device, const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                   const AreaExport &what, const Progress &progress)
{
    if (rows.size() >= maxSheetRows) {
        return failure(ErrorKind::TooManyForFormat, {}, QString::number(maxSheetRows - 1));
    }
    QPluginLoader loader(pluginPath(u"mueang_xlsxwriter"_s));
    auto *plugin = qobject_cast<SheetPlugin *>(loader.instance());
    if (plugin == nullptr) {
        return failure(ErrorKind::Internal, {}, loader.errorString());
    }
    const QString folder = what.scratchFolder.isEmpty() ? QDir::tempPath() : what.scratchFolder;
    if (!QDir(folder).exists()) {
        return failure(ErrorKind::FolderNotFound, folder);
    }
    QTemporaryFile file(folder + u"/.mueang-XXXXXX.xlsx"_s);
    errno = 0;
    if (!file.open()) {
        return tl::unexpected(writeError(errno, {}));
    }
    file.close(); // libxlsxwriter opens it by name
    const auto book = plugin->makeBook({file.fileName(), folder, {what.presentation.language, what.presentation.era}});
    if (!book) {
        return failure(ErrorKind::Internal, {}, u"libxlsxwriter could not begin a workbook"_s);
    }
    const Content content{catalogue, rows, wording::citedSources(catalogue, rows), what};
    if (const auto filled = fill(*book, content, progress); !filled) {
        return filled;
    }
    return copy(file, device, progress.cancellation());
}

} // namespace mueang::exporting
