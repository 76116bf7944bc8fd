// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/workbook.h"

#include <QByteArray>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace mueang::exporting {

/** Implements Workbook with libxlsxwriter in its constant-memory mode: starting a row writes the one before to disk. */
class XlsxWorkbook final : public Workbook
{
public:
    [[nodiscard]] static std::unique_ptr<XlsxWorkbook> create(const WorkbookFile &file);
    ~XlsxWorkbook() override;
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    void beginSheet(const Sheet &sheet) override;
    void addRow(std::span<const SheetCell> cells) override;
    void setColumnWidths(std::span<const int> widths) override;
    [[nodiscard]] Result<> close(const Cancellation &cancellation) override;

private:
    explicit XlsxWorkbook(const WorkbookFile &file);

    [[nodiscard]] lxw_format *addFormat();
    void write(int column, const SheetCell &cell);
    void writeText(int column, const QString &text, lxw_format *format);
    void writeDate(int column, text::PartialDate date);
    void writeLink(int column, const QString &url);
    void endSheet();
    /** Returns whether all rows were written to the temporary files, which the library does not check. */
    [[nodiscard]] bool reachedTheDisk();
    /** Packs the file and returns an lxw_error. The library cannot be cancelled meanwhile. */
    [[nodiscard]] int pack();

    QByteArray m_path;
    QByteArray m_scratchFolder;
    SheetDates m_dates;
    lxw_workbook *m_workbook = nullptr; ///< null after close()
    lxw_format *m_plain = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_month = nullptr;
    lxw_worksheet *m_worksheet = nullptr; ///< the current one
    std::vector<lxw_worksheet *> m_sheets;
    std::vector<std::int64_t> m_sheetBytes; ///< size of the rows of each of m_sheets
    bool m_hasFailed = false;
    int m_systemError = 0;
    Sheet m_sheet;
    std::uint32_t m_row = 0; ///< next row of the current sheet
    std::size_t m_columns = 0; ///< number of columns of the current sheet with a width
    int m_links = 0; ///< number of links in the current sheet
};

} // namespace mueang::exporting
