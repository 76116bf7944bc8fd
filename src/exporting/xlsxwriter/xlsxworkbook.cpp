// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxworkbook.h"

#include "archivecheck.h"
#include "quietlibrary.h"

#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

// Excel's limits.
constexpr qsizetype longestText = 32767;
constexpr qsizetype longestAddress = 2079;
constexpr int maxLinks = 65530;
constexpr qsizetype longestName = 31;

// In points: marks above and below Thai letters need more than Excel's 15.
constexpr double rowHeight = 20;
constexpr double titleHeight = 30;
constexpr double titleSize = 14;
constexpr std::uint8_t paperA4 = 9;

/**
 * XML has no room for most control characters, and Excel reads "_x000D_" as a character: both are written so
 * that they are not taken for anything else. Unpaired surrogates become question marks.
 */
QByteArray xmlText(const QString &text)
{
    static const QRegularExpression escaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString safe = text.size() > longestText ? text.first(longestText - 1) + u'…' : text;
    for (QChar &each : safe) {
        const char16_t unit = each.unicode();
        if ((unit < 0x20 && unit != u'\n' && unit != u'\t') || unit == 0xFFFE || unit == 0xFFFF) {
            each = unit == u'\r' ? QChar(u'\n') : QChar(QChar::ReplacementCharacter);
        }
    }
    if (safe.contains("_x"_L1)) {
        safe.replace(escaped, u"_x005F_"_s);
    }
    return safe.toUtf8();
}

/** What Excel takes for the name of a tab. */
QByteArray tabName(QString name)
{
    static constexpr QStringView forbidden = u"[]:*?/\\'";
    for (QChar &each : name) {
        each = forbidden.contains(each) ? QChar(u' ') : each;
    }
    return name.left(longestName).toUtf8();
}

/** The pattern with the calendar and the language of its numbers and names: 07 is the Thai Buddhist calendar. */
QByteArray dateFormat(const SheetDates &dates, const char *pattern)
{
    const char *language = dates.language == text::Language::Thai ? "041E" : "0809";
    const char *calendar = dates.era == text::Era::Buddhist ? "107" : "101";
    return QByteArray("[$-") + calendar + language + "]" + pattern;
}

/** By the last system call that failed, for the caller to name the file; a library that says no more leaves a full disk
 * as the likely cause. */
Error notWritten(int systemError)
{
    const bool isFull = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG || systemError == 0;
    return Error{isFull ? ErrorKind::DiskFull : systemError == EIO ? ErrorKind::DiskFailed : ErrorKind::NotWritable};
}

} // namespace

XlsxWorkbook::XlsxWorkbook(const WorkbookFile &file)
    : m_path(QFile::encodeName(file.path))
    , m_scratchFolder(QFile::encodeName(file.scratchFolder))
    , m_dates(file.dates)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_scratchFolder.isEmpty() ? nullptr : m_scratchFolder.data();
    options.use_zip64 = LXW_FALSE;
    m_workbook = workbook_new_opt(m_path.constData(), &options);
    if (m_workbook == nullptr) {
        return;
    }
    m_plain = addFormat();
    m_bold = addFormat();
    format_set_bold(m_bold);
    m_title = addFormat();
    format_set_bold(m_title);
    format_set_font_size(m_title, titleSize);
    m_day = addFormat();
    format_set_num_format(m_day, dateFormat(m_dates, "d mmm yyyy").constData());
    m_month = addFormat();
    format_set_num_format(m_month, dateFormat(m_dates, "mmm yyyy").constData());
}

lxw_format *XlsxWorkbook::addFormat()
{
    lxw_format *format = workbook_add_format(m_workbook);
    // Fonts that stand in for Thai letters are lower or higher than the one of the numbers beside them.
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    // Dates beside texts: a column of them is read from its left edge, and does not touch the next.
    format_set_align(format, LXW_ALIGN_LEFT);
    return format;
}

std::unique_ptr<XlsxWorkbook> XlsxWorkbook::create(const WorkbookFile &file)
{
    std::unique_ptr<XlsxWorkbook> book(new XlsxWorkbook(file));
    return book->m_workbook != nullptr ? std::move(book) : nullptr;
}

XlsxWorkbook::~XlsxWorkbook()
{
    if (m_workbook != nullptr) {
        lxw_workbook_free(m_workbook); // given up before close()
    }
}

void XlsxWorkbook::beginSheet(const Sheet &sheet)
{
    endSheet();
    m_sheet = sheet;
    m_row = 0;
    m_links = 0;
    m_columns = 0;
    {
        const QuietLibrary quiet;
        errno = 0;
        m_worksheet = workbook_add_worksheet(m_workbook, tabName(sheet.name).constData());
    }
    if (m_worksheet == nullptr) { // no temporary file
        m_systemError = errno;
        m_hasFailed = true;
        return;
    }
    m_sheets.push_back(m_worksheet);
    worksheet_set_default_row(m_worksheet, rowHeight, LXW_FALSE);
    worksheet_set_paper(m_worksheet, paperA4);
    worksheet_set_landscape(m_worksheet);
    worksheet_fit_to_pages(m_worksheet, 1, 0);
    if (sheet.hasTitleRow) {
        worksheet_set_row(m_worksheet, 0, titleHeight, nullptr);
    }
    if (sheet.header.isEmpty()) {
        return;
    }
    for (int column = 0; column < sheet.header.size(); ++column) {
        writeText(column, sheet.header.at(column), m_bold);
    }
    ++m_row;
    worksheet_freeze_panes(m_worksheet, 1, 0);
    worksheet_repeat_rows(m_worksheet, 0, 0);
}

void XlsxWorkbook::endSheet()
{
    if (m_worksheet == nullptr || m_row == 0) {
        return;
    }
    if (!m_sheet.header.isEmpty()) {
        worksheet_autofilter(m_worksheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_sheet.header.size() - 1));
    } else if (m_columns > 0) {
        // Long addresses run over the edge of their column; paper ends with it.
        worksheet_print_area(m_worksheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns - 1));
    }
}

void XlsxWorkbook::addRow(std::span<const SheetCell> cells)
{
    for (std::size_t column = 0; column < cells.size() && m_worksheet != nullptr; ++column) {
        write(static_cast<int>(column), cells[column]);
    }
    ++m_row;
}

void XlsxWorkbook::write(int column, const SheetCell &cell)
{
    const auto place = static_cast<lxw_col_t>(column);
    if (const auto *text = std::get_if<QString>(&cell)) {
        const bool isTitle = m_sheet.hasTitleRow && m_row == 0;
        const bool isName = m_sheet.header.isEmpty() && column == 0;
        writeText(column, *text, isTitle ? m_title : (isName ? m_bold : m_plain));
    } else if (const auto *number = std::get_if<double>(&cell)) {
        worksheet_write_number(m_worksheet, m_row, place, *number, m_plain);
    } else if (const auto *date = std::get_if<text::PartialDate>(&cell)) {
        writeDate(column, *date);
    } else if (const auto *link = std::get_if<SheetLink>(&cell)) {
        writeLink(column, link->url);
    }
}

void XlsxWorkbook::writeText(int column, const QString &text, lxw_format *format)
{
    worksheet_write_string(m_worksheet, m_row, static_cast<lxw_col_t>(column), xmlText(text).constData(), format);
}

void XlsxWorkbook::writeDate(int column, text::PartialDate date)
{
    lxw_datetime value{};
    value.year = date.year;
    value.month = std::max(1, date.month);
    value.day = std::max(1, date.day);
    worksheet_write_datetime(m_worksheet, m_row, static_cast<lxw_col_t>(column), &value,
                             date.day == 0 ? m_month : m_day);
}

void XlsxWorkbook::writeLink(int column, const QString &url)
{
    const QByteArray address = url.toUtf8();
    const bool isTooMuch = url.size() > longestAddress || m_links >= maxLinks;
    if (isTooMuch
        || worksheet_write_url(m_worksheet, m_row, static_cast<lxw_col_t>(column), address.constData(), nullptr)
            != LXW_NO_ERROR) {
        writeText(column, url, m_plain);
        return;
    }
    ++m_links;
}

void XlsxWorkbook::setColumnWidths(std::span<const int> widths)
{
    m_columns = widths.size();
    for (std::size_t column = 0; column < widths.size() && m_worksheet != nullptr; ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_worksheet, place, place, widths[column], nullptr);
    }
}

bool XlsxWorkbook::reachedTheDisk()
{
    for (lxw_worksheet *sheet : m_sheets) {
        lxw_worksheet_write_single_row(sheet); // the last one, which still waits for more cells
        errno = 0;
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0) {
            m_systemError = errno;
            return false;
        }
        m_sheetBytes.push_back(std::ftell(sheet->optimize_tmpfile));
    }
    return true;
}

int XlsxWorkbook::pack()
{
    const QuietLibrary quiet;
    errno = 0;
    return workbook_close(std::exchange(m_workbook, nullptr));
}

Result<> XlsxWorkbook::close(const Cancellation &cancellation)
{
    endSheet();
    if (m_hasFailed || !reachedTheDisk()) {
        return tl::unexpected(notWritten(m_systemError));
    }
    if (cancellation.isCancelled()) {
        return failure(ErrorKind::Cancelled);
    }
    const auto error = static_cast<lxw_error>(pack());
    if (cancellation.isCancelled()) {
        return failure(ErrorKind::Cancelled);
    }
    if (error != LXW_NO_ERROR) {
        Error failed = notWritten(errno);
        failed.detail = QString::fromLatin1(lxw_strerror(error));
        return tl::unexpected(failed);
    }
    const bool isWhole = isWholeWorkbook(m_path, m_sheetBytes, cancellation);
    if (cancellation.isCancelled()) {
        return failure(ErrorKind::Cancelled);
    }
    return isWhole ? Result<>() : tl::unexpected(notWritten(ENOSPC));
}

} // namespace mueang::exporting
