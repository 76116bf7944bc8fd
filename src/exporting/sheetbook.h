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
 * Between the exports and the library that writes workbooks. The library is loaded when the first workbook is
 * written (xlsxwriter/, a plugin): linked to the program it would hold up every start. Plain values only:
 * both sides are compiled from this header.
 */
namespace mueang::exporting {

/** An address that opens when it is clicked, and the text that shows it. */
struct SheetLink
{
    QString url;
};

/** Nothing, a text (never a formula), a number, a date to the precision known, a link. */
using SheetCell = std::variant<std::monostate, QString, double, text::PartialDate, SheetLink>;

struct Sheet
{
    QString name; ///< of the tab
    QStringList header; ///< first row, which stays in sight and carries filters; empty: none
    bool hasTitleRow = false; ///< without a header: the first row is large
};

/** How dates are shown; what is stored is a day. */
struct SheetDates
{
    text::Language language = text::Language::Thai;
    text::Era era = text::Era::Buddhist;
};

struct SheetBookFile
{
    QString path; ///< is replaced
    QString scratchFolder; ///< for what is collected before
    SheetDates dates;
};

/** Row for row, sheet after sheet; memory does not grow with the rows. One thread. */
class SheetBook
{
public:
    virtual ~SheetBook() = default;

    virtual void beginSheet(const Sheet &sheet) = 0;
    virtual void addRow(std::span<const SheetCell> cells) = 0;
    /** In widths of a digit. Of the current sheet. */
    virtual void setColumnWidths(std::span<const int> widths) = 0;
    /**
     * Writes the file and reads it back; what did not arrive whole is a failure. Ends soon when it is cancelled; what
     * is in the file then is of no use. Nothing may follow.
     */
    [[nodiscard]] virtual Result<> close(const Cancellation &cancellation) = 0;

protected:
    SheetBook() = default;
    Q_DISABLE_COPY_MOVE(SheetBook)
};

class SheetPlugin
{
public:
    virtual ~SheetPlugin() = default;

    /** Null when there is no memory. */
    [[nodiscard]] virtual std::unique_ptr<SheetBook> makeBook(const SheetBookFile &file) = 0;

protected:
    SheetPlugin() = default;
    Q_DISABLE_COPY_MOVE(SheetPlugin)
};

/** A sheet of Excel has 1 048 576 rows. */
inline constexpr std::size_t mostSheetRows = 1048576;

} // namespace mueang::exporting

#define MUEANG_SHEET_PLUGIN "mueang.SheetPlugin/2"
Q_DECLARE_INTERFACE(mueang::exporting::SheetPlugin, MUEANG_SHEET_PLUGIN)
