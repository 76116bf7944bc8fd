// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/exportdialog.h"

#include "exporting/format.h"
#include "gui/export/columnlist.h"
#include "gui/export/exporttarget.h"
#include "gui/style/icon.h"
#include "gui/widgets/dialoglook.h"
#include "gui/widgets/messages.h"
#include "text/safetext.h"
#include "wording/querywords.h"

#include "ui_exportdialog.h"

#include <QEvent>
#include <QFileInfo>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using exporting::FormatId;

namespace {

constexpr int doneIconSize = 48;
constexpr QSize usualSize(820, 556);
constexpr QSize columnsSize(184, 152);
constexpr int longestName = 480;

} // namespace

ExportDialog::ExportDialog(app::ExportInput input, const app::ExportChoices &choices, Services services,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_input(std::move(input))
    , m_services(std::move(services))
    , m_folder(choices.folder)
{
    m_ui->setupUi(this);
    applyDialogLook(*this);
    setUpChoices(choices);
    connectChoices();
    connectButtons();
    m_ui->showButton->hide();
    setBusy(false);
    retranslate();
    updateColumns();
    resizeWithinScreen(*this, usualSize);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setUpChoices(const app::ExportChoices &choices)
{
    for (QLabel *title :
         {m_ui->formatTitle, m_ui->scopeTitle, m_ui->columnsLabel, m_ui->optionsTitle, m_ui->previewLabel}) {
        makeTitle(*title, TitleLevel::Section);
    }
    makeTitle(*m_ui->doneLabel, TitleLevel::Dialog);
    for (QLabel *label : {m_ui->purposeLabel, m_ui->filtersLabel, m_ui->hintLabel, m_ui->doneFolderLabel}) {
        makeSecondary(*label);
    }
    m_ui->formatBox->addItems(QStringList(static_cast<qsizetype>(exporting::allFormats().size())));
    m_ui->formatBox->setCurrentIndex(static_cast<int>(choices.format));
    m_ui->presetBox->addItems(QStringList(columnPresetCount));
    m_ui->columnList->setMinimumSize(columnsSize);
    m_ui->columnList->setColumns(choices.columns.empty() ? m_input.tableColumns : choices.columns);
    m_ui->options->setChoices(choices, m_input.presentation);
    m_ui->options->showFor(format());
    m_ui->selectedButton->setEnabled(!m_input.selected.empty());
    // A single selected row is only the one being read.
    (m_input.selected.size() > 1 ? m_ui->selectedButton : m_ui->shownButton)->setChecked(true);
}

void ExportDialog::connectChoices()
{
    connect(m_ui->formatBox, &QComboBox::currentIndexChanged, this, &ExportDialog::updateFormat);
    connect(m_ui->columnList, &QListWidget::currentRowChanged, this, &ExportDialog::updateColumns);
    connect(m_ui->columnList, &ColumnList::columnsChanged, this, [this] {
        updateColumns();
        updatePreview();
    });
    connect(m_ui->presetBox, &QComboBox::activated, this, [this](int index) {
        if (const auto preset = static_cast<ColumnPreset>(index); preset != ColumnPreset::OwnChoice) {
            m_ui->columnList->setColumns(presetColumns(preset, m_input.tableColumns));
        }
    });
    connect(m_ui->selectedButton, &QRadioButton::toggled, this, &ExportDialog::updatePreview);
    connect(m_ui->options, &FormatOptions::changed, this, &ExportDialog::updatePreview);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { m_ui->columnList->moveCurrent(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { m_ui->columnList->moveCurrent(1); });
}

void ExportDialog::connectButtons()
{
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_ui->showButton, &QPushButton::clicked, this, [this] { m_services.showInFolder(m_file); });
    connect(&m_job, &app::ExportJob::finished, this, &ExportDialog::showResult);
    connect(&m_job, &app::ExportJob::failed, this, [this](const Error &error) {
        setBusy(false);
        if (error.kind != ErrorKind::Cancelled) {
            showError(this, error);
        }
    });
    m_showDelay.setSingleShot(true);
    m_showDelay.setInterval(300ms);
    connect(&m_showDelay, &QTimer::timeout, m_ui->progressBar, &QWidget::show);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &ExportDialog::updateProgress);
}

const std::vector<catalogue::Index> &ExportDialog::rows() const
{
    return m_ui->selectedButton->isChecked() ? m_input.selected : m_input.shown;
}

FormatId ExportDialog::format() const
{
    return static_cast<FormatId>(m_ui->formatBox->currentIndex());
}

exporting::AreaExport ExportDialog::options() const
{
    exporting::AreaExport options;
    m_ui->options->applyTo(options);
    options.format = format();
    options.columns = m_ui->columnList->columns();
    options.query = m_input.query;
    options.userData = m_input.userData;
    options.filters = m_input.filters;
    return options;
}

app::ExportChoices ExportDialog::choices() const
{
    app::ExportChoices choices;
    m_ui->options->saveTo(choices);
    choices.format = format();
    const std::vector<query::AreaColumn> columns = m_ui->columnList->columns();
    if (columns != m_input.tableColumns) {
        choices.columns = columns;
    }
    choices.folder = m_folder;
    return choices;
}

void ExportDialog::updateFormat()
{
    m_ui->purposeLabel->setText(exporting::formatPurpose(format()));
    m_ui->options->showFor(format());
    updatePreview();
}

void ExportDialog::updateColumns()
{
    m_ui->upButton->setEnabled(m_ui->columnList->canMoveCurrent(-1));
    m_ui->downButton->setEnabled(m_ui->columnList->canMoveCurrent(1));
    const ColumnPreset preset = presetOf(m_ui->columnList->columns(), m_input.tableColumns);
    m_ui->presetBox->setCurrentIndex(static_cast<int>(preset));
}

void ExportDialog::updatePreview()
{
    m_ui->preview->showRows(*m_input.catalogue, rows(), options());
    updateExportButton();
}

void ExportDialog::updateExportButton()
{
    const bool hasColumns = !m_ui->columnList->columns().empty();
    m_ui->exportButton->setText(tr("&Export %Ln area(s)…", nullptr, rowCount()));
    m_ui->exportButton->setEnabled(hasColumns && rowCount() > 0 && !m_job.isRunning());
    m_ui->hintLabel->setText(hasColumns ? QString() : tr("Choose at least one column."));
    m_ui->hintLabel->setVisible(!hasColumns);
}

void ExportDialog::askForFile()
{
    const exporting::AreaExport used = options();
    const QString name = exporting::exportName(m_input.year, used.presentation.era, used.format);
    const ExportRequest wish{windowTitle(), usableFolder(m_folder) + u'/' + name, used.format};
    askForExportFile(this, m_services.chooseFile, wish, [this](const QString &file) { write(file); });
}

void ExportDialog::write(const QString &file)
{
    m_file = file;
    exporting::AreaExport used = options();
    used.scratchFolder = QFileInfo(file).absolutePath();
    m_ui->progressBar->setRange(0, rowCount());
    m_ui->progressBar->setValue(0);
    m_job.start(file,
                [catalogue = m_input.catalogue, rows = rows(), used](QIODevice &device, const Progress &progress) {
                    return exporting::writeAreas(device, *catalogue, rows, used, progress);
                });
    setBusy(true);
}

void ExportDialog::updateProgress()
{
    const int done = static_cast<int>(m_job.done());
    // A workbook is compressed after all rows are written, which takes time.
    const bool isPacking = done + 1 >= rowCount() && !exporting::format(format()).streams;
    m_ui->progressBar->setMaximum(isPacking ? 0 : rowCount());
    m_ui->progressBar->setValue(done);
}

void ExportDialog::setBusy(bool busy)
{
    m_ui->choicesWidget->setEnabled(!busy);
    m_ui->progressBar->hide();
    if (busy) {
        m_showDelay.start();
        m_clock.start();
        m_ui->closeButton->setFocus();
    } else {
        m_showDelay.stop();
        m_clock.stop();
        m_ui->exportButton->setFocus();
    }
    updateExportButton();
}

bool ExportDialog::isDone() const
{
    return m_ui->pages->currentWidget() == m_ui->donePage;
}

void ExportDialog::showResult()
{
    m_showDelay.stop();
    m_clock.stop();
    m_folder = QFileInfo(m_file).absolutePath();
    m_ui->progressBar->hide();
    m_ui->exportButton->hide();
    m_ui->showButton->show();
    m_ui->doneIcon->setPixmap(themedIcon(u"check"_s).pixmap(doneIconSize));
    m_ui->pages->setCurrentWidget(m_ui->donePage);
    m_ui->closeButton->setDefault(true);
    m_ui->closeButton->setFocus();
    retranslate();
    emit exported(choices());
}

void ExportDialog::reject()
{
    if (m_job.isRunning()) {
        m_job.cancel();
        m_ui->hintLabel->setText(tr("Stopping…"));
        m_ui->hintLabel->show();
    } else {
        QDialog::reject();
    }
}

void ExportDialog::retranslate()
{
    retranslateChoices();
    m_ui->columnList->retranslate();
    m_ui->shownButton->setText(tr("&All shown: %Ln area(s)", nullptr, static_cast<int>(m_input.shown.size())));
    m_ui->selectedButton->setText(tr("&Selected: %Ln area(s)", nullptr, static_cast<int>(m_input.selected.size())));
    const QString filters = text::displayText(m_input.filters);
    m_ui->filtersLabel->setText((filters.isEmpty() ? tr("No filters are set: all shown is the whole catalogue.")
                                                   : tr("Filtered by %1").arg(filters))
                                + u'\n' + tr("Order: %1").arg(wording::orderInWords(m_input.query.appliedOrder())));
    const QFileInfo file(m_file);
    m_ui->doneLabel->setText(tr("%Ln area(s) exported", nullptr, rowCount()));
    m_ui->doneFileLabel->setText(elidedText(file.fileName(), m_ui->doneFileLabel->fontMetrics(), longestName));
    m_ui->doneFolderLabel->setText(elidedText(file.absolutePath(), m_ui->doneFolderLabel->fontMetrics(), longestName));
    m_ui->closeButton->setText(isDone() ? tr("Close") : tr("Cancel"));
    // Read by a screen reader when the button receives focus.
    m_ui->closeButton->setAccessibleDescription(isDone() ? m_ui->doneLabel->text() + u' ' + text::displayText(m_file)
                                                         : QString());
    updateFormat();
}

void ExportDialog::retranslateChoices()
{
    for (const exporting::Format &each : exporting::allFormats()) {
        m_ui->formatBox->setItemText(static_cast<int>(each.id), exporting::formatName(each.id));
    }
    namePresets(*m_ui->presetBox);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_ui->doneIcon->setPixmap(themedIcon(u"check"_s).pixmap(doneIconSize));
    }
}

} // namespace mueang::gui
