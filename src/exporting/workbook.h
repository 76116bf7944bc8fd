// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "text/years.h"

#include <QString>
#include <QtPlugin>

#include <memory>
#include <span>
#include <variant>
#include <vector>

/**
 * Interface to the plugin that writes workbooks with libxlsxwriter (xlsxwriter/). It is loaded when the first workbook
 * is written, because linking the library would slow down every start. It uses value types only, since both sides are
 * compiled from this header.
 */
namespace mueang::exporting {

/** A hyperlink that displays its URL. */
struct SheetLink
{
    QString url;
};

/** An empty cell, a text (never a formula), a number, a date to the precision known, or a hyperlink. */
using SheetCell = std::variant<std::monostate, QString, double, text::PartialDate, SheetLink>;

struct Sheet
{
    QString name; ///< name of the tab
    QStringList header; ///< first row, frozen and with autofilter; empty for none
    bool hasTitleRow = false; ///< without a header: the first row is a title in large type
};

/** Display format of dates; the stored value is a day. */
struct SheetDates
{
    text::Language language = text::Language::Thai;
    text::Era era = text::Era::Buddhist;
};

struct WorkbookFile
{
    QString path; ///< replaced if it exists
    QString scratchFolder; ///< for temporary files
    SheetDates dates;
};

/** Writes sheets one after the other and row by row, in constant memory. Not thread-safe. */
class Workbook
{
public:
    virtual ~Workbook() = default;

    virtual void beginSheet(const Sheet &sheet) = 0;
    virtual void addRow(std::span<const SheetCell> cells) = 0;
    /** Sets the column widths of the current sheet, in units of the width of a digit. */
    virtual void setColumnWidths(std::span<const int> widths) = 0;
    /**
     * Writes the file and reads it back; a truncated file is an error. Cancellation takes effect before or after the
     * packing, which cannot be stopped; the file is then unusable. No other call may follow.
     */
    [[nodiscard]] virtual Result<> close(const Cancellation &cancellation) = 0;

protected:
    Workbook() = default;
    Q_DISABLE_COPY_MOVE(Workbook)
};

class SheetPlugin
{
public:
    virtual ~SheetPlugin() = default;

    /** Returns nullptr if out of memory. */
    [[nodiscard]] virtual std::unique_ptr<Workbook> makeBook(const WorkbookFile &file) = 0;

protected:
    SheetPlugin() = default;
    Q_DISABLE_COPY_MOVE(SheetPlugin)
};

/** Maximum number of rows of an Excel sheet. */
inline constexpr std::size_t maxSheetRows = 1048576;

} // namespace mueang::exporting

#define MUEANG_SHEET_PLUGIN "mueang.SheetPlugin/2"
Q_DECLARE_INTERFACE(mueang::exporting::SheetPlugin, MUEANG_SHEET_PLUGIN)
