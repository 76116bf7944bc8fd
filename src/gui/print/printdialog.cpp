// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/print/printdialog.h"

#include "app/preferences.h"
#include "base/paths.h"
#include "exporting/format.h"
#include "gui/print/printoptions.h"
#include "gui/style/icon.h"
#include "gui/style/textsize.h"
#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/dialoglook.h"
#include "gui/widgets/messages.h"
#include "paper/pdffile.h"
#include "text/safetext.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPluginLoader>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1000, 640);
constexpr int sideWidth = 264;

} // namespace

QString printPluginPath()
{
    return pluginPath(u"mueang_qtprint"_s);
}

PrintDialog::PrintDialog(paper::PaperContent content, app::Preferences &preferences, Services services, QWidget *parent)
    : QDialog(parent)
    , m_content(std::move(content))
    , m_preferences(preferences)
    , m_services(std::move(services))
    , m_noPreview(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_pageNumber(new QLabel(this))
    , m_state(new AnnouncingLabel(this))
    , m_pdfButton(new QPushButton(this))
    , m_printButton(new QPushButton(this))
    , m_closeButton(new QPushButton(this))
{
    applyDialogLook(*this);
    loadPlugin();
    m_choices = new PrintOptions(m_plugin != nullptr ? m_plugin->printers() : QList<PrinterChoice>(), m_content.isWide,
                                 preferences, this);
    setUp();
    setUpLayout();
    retranslate();
    resizeWithinScreen(*this, usualSize);
    showPages();
    m_printButton->isEnabled() ? m_printButton->setFocus() : m_pdfButton->setFocus();
}

void PrintDialog::loadPlugin()
{
    QPluginLoader loader(m_services.pluginFile);
    m_plugin = qobject_cast<PrintPlugin *>(loader.instance());
    if (m_plugin == nullptr) {
        m_pluginError = loader.errorString();
        return;
    }
    m_preview = m_plugin->makePreview(this);
    m_preview->onChanged([this] { showPageNumber(); });
}

void PrintDialog::setUp()
{
    m_pageNumber->setObjectName(u"pageNumber"_s);
    m_state->setObjectName(u"printState"_s);
    m_pdfButton->setObjectName(u"pdfButton"_s);
    m_printButton->setObjectName(u"printButton"_s);
    m_noPreview->setTextFormat(Qt::PlainText);
    m_noPreview->setWordWrap(true);
    m_noPreview->setAlignment(Qt::AlignCenter);
    m_noPreview->setVisible(m_plugin == nullptr);
    m_pageNumber->setTextFormat(Qt::PlainText);
    m_pageNumber->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_previous->setIcon(themedIcon(u"arrow-left"_s));
    m_next->setIcon(themedIcon(u"arrow-right"_s));
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_choices, &PrintOptions::layoutChanged, this, &PrintDialog::showPages);
    connect(m_printButton, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_pdfButton, &QPushButton::clicked, this, &PrintDialog::askForFile);
    m_closeButton->setAutoDefault(false);
    connect(m_closeButton, &QPushButton::clicked, this, &PrintDialog::reject);
    connect(&m_job, &app::ExportJob::finished, this, [this] {
        m_pdfButton->setEnabled(true);
        m_state->announce(tr("Saved as “%1”.").arg(text::displayText(QFileInfo(m_file).fileName())));
        emit saved(m_file);
    });
    connect(&m_job, &app::ExportJob::failed, this, [this](const Error &error) {
        m_pdfButton->setEnabled(true);
        showError(this, error);
    });
    m_printButton->setEnabled(m_choices->canPrint());
    (m_choices->canPrint() ? m_printButton : m_pdfButton)->setDefault(true);
}

QLayout *PrintDialog::makePages()
{
    auto *turning = new QHBoxLayout;
    turning->addStretch(1);
    turning->addWidget(m_previous);
    turning->addWidget(m_pageNumber);
    turning->addWidget(m_next);
    turning->addStretch(1);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(8);
    pages->addWidget(m_preview != nullptr ? static_cast<QWidget *>(m_preview) : m_noPreview, 1);
    pages->addLayout(turning);
    return pages;
}

QLayout *PrintDialog::makeChoices()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_choices);
    choices->addStretch(1);
    choices->addWidget(m_state);
    choices->addWidget(m_printButton);
    choices->addWidget(m_pdfButton);
    choices->addWidget(m_closeButton);
    return choices;
}

void PrintDialog::setUpLayout()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(withText(sideWidth));
    QLayout *choices = makeChoices();
    choices->setContentsMargins({});
    side->setLayout(choices);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(makePages(), 1);
    layout->addWidget(side);
}

void PrintDialog::showPages()
{
    if (m_preview != nullptr) {
        m_preview->showPages(m_choices->order(m_content.title).layout,
                             [this](QPagedPaintDevice &device) { paper::paintPages(device, m_content); });
    }
    showPageNumber();
}

void PrintDialog::showPageNumber()
{
    const int page = m_preview != nullptr ? m_preview->page() : 0;
    const int pages = m_preview != nullptr ? m_preview->pageCount() : 0;
    m_pageNumber->setText(pages == 0 ? QString()
                                     : tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages)));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setVisible(pages > 1);
    }
}

void PrintDialog::print()
{
    m_choices->remember();
    const PrintJob order = m_choices->order(m_content.title);
    if (m_plugin->print(order, [this](QPagedPaintDevice &device) { paper::paintPages(device, m_content); })) {
        emit printed();
        accept();
        return;
    }
    showMessage(this, tr("The printer “%1” did not take the pages.").arg(order.printer),
                tr("Is it switched on and connected? A PDF file can be printed later."));
}

void PrintDialog::askForFile()
{
    m_choices->remember();
    FileDialogRequest wish;
    wish.title = m_pdfButton->text();
    wish.path = usableFolder(m_preferences.exportChoices().folder) + u'/'
        + exporting::fileNameFor(m_content.fileName, ".pdf"_L1);
    wish.filter = tr("PDF files (*.pdf)") + u";;"_s + tr("All files (*)");
    const auto withSuffix = [](const QString &path) {
        return path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? path : QString(path + ".pdf"_L1);
    };
    askForFileToSave(this, m_services.chooseFile, wish, withSuffix, [this](const QString &file) { save(file); });
}

void PrintDialog::save(const QString &file)
{
    if (m_job.isRunning()) {
        return;
    }
    m_file = file;
    m_pdfButton->setEnabled(false);
    m_job.start(file,
                [content = m_content, layout = m_choices->order(m_content.title).layout](QIODevice &device,
                                                                                         const Progress &progress) {
                    return paper::writePdf(device, content, layout, progress.cancellation());
                });
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print: %1").arg(text::displayText(m_content.title)));
    m_choices->retranslate();
    m_noPreview->setText(
        tr("The preview cannot be shown: a part of the program is missing. A PDF file can be saved.\n%1")
            .arg(text::displayText(m_pluginError)));
    m_previous->setAccessibleName(tr("Page before"));
    m_next->setAccessibleName(tr("Next page"));
    if (m_preview != nullptr) {
        m_preview->setAccessibleName(tr("Preview of the pages"));
    }
    m_printButton->setText(tr("P&rint"));
    m_pdfButton->setText(tr("Save as PDF…"));
    m_closeButton->setText(tr("Close"));
    showPageNumber();
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace mueang::gui
