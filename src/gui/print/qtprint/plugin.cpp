// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../printplugin.h"

#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QVBoxLayout>

namespace mueang::gui {

namespace {

/** Wraps QPrintPreviewWidget; its QPrinter is only used for painting the preview. */
class QtPagePreview final : public PagePreview
{
    Q_OBJECT

public:
    explicit QtPagePreview(QWidget *parent)
        : PagePreview(parent)
        , m_printer(QPrinter::HighResolution)
        , m_view(new QPrintPreviewWidget(&m_printer, this))
    {
        m_view->setZoomMode(QPrintPreviewWidget::FitInView);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_view);
        connect(m_view, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
            if (m_paint) {
                m_paint(*printer);
            }
        });
        connect(m_view, &QPrintPreviewWidget::previewChanged, this, [this] {
            if (m_changed) {
                m_changed();
            }
        });
    }

    void showPages(const QPageLayout &layout, PaintPages paint) override
    {
        m_paint = std::move(paint);
        m_printer.setPageLayout(layout);
        m_view->updatePreview();
    }

    void setPage(int page) override { m_view->setCurrentPage(page); }

    [[nodiscard]] int page() const override { return m_view->currentPage(); }

    [[nodiscard]] int pageCount() const override { return m_view->pageCount(); }

    void onChanged(std::function<void()> call) override { m_changed = std::move(call); }

private:
    QPrinter m_printer;
    QPrintPreviewWidget *m_view;
    PaintPages m_paint;
    std::function<void()> m_changed;
};

} // namespace

class QtPrintPlugin final : public QObject, public PrintPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MUEANG_PRINT_PLUGIN)
    Q_INTERFACES(mueang::gui::PrintPlugin)

public:
    PagePreview *makePreview(QWidget *parent) override { return new QtPagePreview(parent); }

    [[nodiscard]] QList<PrinterChoice> printers() const override
    {
        QList<PrinterChoice> choices;
        for (const QPrinterInfo &printer : QPrinterInfo::availablePrinters()) {
            const QString description = printer.description();
            choices.append({printer.printerName(), description.isEmpty() ? printer.printerName() : description,
                            printer.isDefault()});
        }
        return choices;
    }

    [[nodiscard]] bool print(const PrintJob &order, const PaintPages &paint) const override
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(order.printer);
        if (!printer.isValid()) {
            return false;
        }
        printer.setDocName(order.title);
        printer.setCopyCount(order.copies);
        printer.setPageLayout(order.layout);
        paint(printer);
        return printer.printerState() != QPrinter::Error;
    }
};

} // namespace mueang::gui

#include "plugin.moc"
