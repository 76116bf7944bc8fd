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
 * The interface between the print dialog and the plugin that uses Qt Print Support (qtprint/). The plugin is loaded
 * when the dialog first opens, because linking that library to the program would slow down every start. The interface
 * uses plain values and no signals, so that both sides compile from this header alone.
 */
namespace mueang::gui {

using PaintPages = std::function<void(QPagedPaintDevice &)>;

struct PrinterChoice
{
    QString name; ///< the system's name
    QString description; ///< human-readable
    bool isDefault = false;
};

struct PrintJob
{
    QString printer; ///< PrinterChoice::name
    QString title; ///< title of the print job
    int copies = 1;
    QPageLayout layout;
};

/** Previews the pages as they will be printed. GUI thread only. */
class PagePreview : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void showPages(const QPageLayout &layout, PaintPages paint) = 0;
    /** Shows a page; the first one is 1. */
    virtual void setPage(int page) = 0;
    [[nodiscard]] virtual int page() const = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    /** Sets the function that is called after pages were painted or another page is shown. */
    virtual void onChanged(std::function<void()> call) = 0;
};

class PrintPlugin
{
public:
    virtual ~PrintPlugin() = default;

    [[nodiscard]] virtual PagePreview *makePreview(QWidget *parent) = 0;
    [[nodiscard]] virtual QList<PrinterChoice> printers() const = 0;
    /** Sends the pages to the printer's queue; returns false if the printer does not accept them. */
    [[nodiscard]] virtual bool print(const PrintJob &order, const PaintPages &paint) const = 0;

protected:
    PrintPlugin() = default;
    Q_DISABLE_COPY_MOVE(PrintPlugin)
};

} // namespace mueang::gui

#define MUEANG_PRINT_PLUGIN "mueang.PrintPlugin/1"
Q_DECLARE_INTERFACE(mueang::gui::PrintPlugin, MUEANG_PRINT_PLUGIN)
