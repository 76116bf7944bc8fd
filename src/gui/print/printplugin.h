// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPageLayout>
#include <QString>
#include <QWidget>
#include <QtPlugin>

#include <functional>

class QPagedPaintDevice;

/**
 * Between the printing dialog and Qt's printing library, which is loaded when the dialog first opens (qtprint/,
 * a plugin): linked to the program it would hold up every start. Plain values only, no signals: both sides are
 * compiled from this header alone.
 */
namespace mueang::gui {

using PaintPages = std::function<void(QPagedPaintDevice &)>;

struct PrinterChoice
{
    QString name; ///< the system's
    QString description; ///< for people
    bool isDefault = false;
};

struct PrintOrder
{
    QString printer; ///< PrinterChoice::name
    QString title; ///< of the job
    int copies = 1;
    QPageLayout layout;
};

/** Shows the pages as they will be printed. GUI thread. */
class PagePreview : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void showPages(const QPageLayout &layout, PaintPages paint) = 0;
    /** The first page is 1. */
    virtual void setPage(int page) = 0;
    [[nodiscard]] virtual int page() const = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    /** Called after pages were painted or another one is shown. */
    virtual void onChanged(std::function<void()> call) = 0;
};

class PrintPlugin
{
public:
    virtual ~PrintPlugin() = default;

    [[nodiscard]] virtual PagePreview *makePreview(QWidget *parent) = 0;
    [[nodiscard]] virtual QList<PrinterChoice> printers() const = 0;
    /** Hands the pages to the printer's queue; false when it takes none. */
    [[nodiscard]] virtual bool print(const PrintOrder &order, const PaintPages &paint) const = 0;

protected:
    PrintPlugin() = default;
    Q_DISABLE_COPY_MOVE(PrintPlugin)
};

} // namespace mueang::gui

#define MUEANG_PRINT_PLUGIN "mueang.PrintPlugin/1"
Q_DECLARE_INTERFACE(mueang::gui::PrintPlugin, MUEANG_PRINT_PLUGIN)
