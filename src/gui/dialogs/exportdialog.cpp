// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/exportdialog.h"

#include "gui/dialogs/csvfile.h"
#include "gui/dialogs/csvtarget.h"
#include "gui/dialogs/dialoglook.h"
#include "gui/dialogs/messages.h"
#include "gui/style/icon.h"

#include "ui_exportdialog.h"

#include <QEvent>
#include <QFileInfo>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using text::Era;

namespace {

constexpr int doneIconSize = 48;
constexpr QSize usualSize(760, 540);
constexpr QSize columnsSize(184, 176);
constexpr int longestName = 480;

void select(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

ExportDialog::ExportDialog(ExportInput input, const ExportChoices &choices, Services services, QWidget *parent)
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
    updateMoveButtons();
    resizeWithinScreen(*this, usualSize);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setUpChoices(const ExportChoices &choices)
{
    for (QLabel *title : {m_ui->scopeTitle, m_ui->columnsLabel, m_ui->formatTitle, m_ui->previewLabel}) {
        makeTitle(*title, TitleLevel::Section);
    }
    makeTitle(*m_ui->doneLabel, TitleLevel::Dialog);
    for (QLabel *label : {m_ui->filtersLabel, m_ui->guardReason, m_ui->hintLabel, m_ui->doneFolderLabel}) {
        makeSecondary(*label);
    }
    m_ui->previewText->setFont(previewFont(font()));
    m_ui->columnList->setMinimumSize(columnsSize);
    m_ui->columnList->setColumns(choices.columns.empty() ? m_input.tableColumns : choices.columns);
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        m_ui->delimiterBox->addItem(QString(), delimiter);
    }
    for (const Era era : {Era::Buddhist, Era::Common}) {
        m_ui->eraBox->addItem(QString(), static_cast<int>(era));
    }
    select(*m_ui->delimiterBox, choices.delimiter);
    select(*m_ui->eraBox, static_cast<int>(m_input.presentation.era));
    m_ui->bomBox->setChecked(choices.byteOrderMark);
    m_ui->guardBox->setChecked(choices.guardFormulas);
    m_ui->selectedButton->setEnabled(!m_input.selected.empty());
    // One selected row is only the one being read.
    (m_input.selected.size() > 1 ? m_ui->selectedButton : m_ui->shownButton)->setChecked(true);
}

void ExportDialog::connectChoices()
{
    connect(m_ui->columnList, &ColumnList::columnsChanged, this, &ExportDialog::updatePreview);
    connect(m_ui->columnList, &QListWidget::currentRowChanged, this, &ExportDialog::updateMoveButtons);
    connect(m_ui->columnList, &ColumnList::columnsChanged, this, &ExportDialog::updateMoveButtons);
    connect(m_ui->selectedButton, &QRadioButton::toggled, this, &ExportDialog::updatePreview);
    for (const QComboBox *box : {m_ui->delimiterBox, m_ui->eraBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePreview);
    }
    for (const QCheckBox *box : {m_ui->bomBox, m_ui->guardBox}) {
        connect(box, &QCheckBox::toggled, this, &ExportDialog::updatePreview);
    }
    connect(m_ui->asTableButton, &QPushButton::clicked, this,
            [this] { m_ui->columnList->setColumns(m_input.tableColumns); });
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { m_ui->columnList->checkAll(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] { m_ui->columnList->checkAll(false); });
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { m_ui->columnList->moveCurrent(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { m_ui->columnList->moveCurrent(1); });
}

void ExportDialog::connectButtons()
{
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_ui->showButton, &QPushButton::clicked, this, [this] { m_services.showInFolder(m_file); });
    connect(&m_job, &ExportJob::finished, this, &ExportDialog::showResult);
    connect(&m_job, &ExportJob::failed, this, [this](const Error &error) {
        setBusy(false);
        if (error.kind != ErrorKind::Cancelled) {
            showError(this, error);
        }
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, m_ui->progressBar, &QWidget::show);
}

const std::vector<catalogue::Index> &ExportDialog::rows() const
{
    return m_ui->selectedButton->isChecked() ? m_input.selected : m_input.shown;
}

exporting::CsvOptions ExportDialog::options() const
{
    exporting::CsvOptions options;
    options.columns = m_ui->columnList->columns();
    options.delimiter = m_ui->delimiterBox->currentData().toChar();
    options.byteOrderMark = m_ui->bomBox->isChecked();
    options.guardFormulas = m_ui->guardBox->isChecked();
    options.presentation = m_input.presentation;
    options.presentation.era = static_cast<Era>(m_ui->eraBox->currentData().toInt());
    return options;
}

ExportChoices ExportDialog::choices() const
{
    const exporting::CsvOptions used = options();
    ExportChoices choices;
    if (used.columns != m_input.tableColumns) {
        choices.columns = used.columns;
    }
    choices.delimiter = used.delimiter;
    choices.byteOrderMark = used.byteOrderMark;
    choices.guardFormulas = used.guardFormulas;
    choices.folder = m_folder;
    return choices;
}

void ExportDialog::updateMoveButtons()
{
    m_ui->upButton->setEnabled(m_ui->columnList->canMoveCurrent(-1));
    m_ui->downButton->setEnabled(m_ui->columnList->canMoveCurrent(1));
}

void ExportDialog::updatePreview()
{
    m_ui->previewText->setPlainText(csvPreview(*m_input.catalogue, rows(), options()));
    updateExportButton();
}

void ExportDialog::updateExportButton()
{
    const bool hasColumns = !m_ui->columnList->columns().empty();
    m_ui->exportButton->setText(tr("&Export %Ln area(s)…", nullptr, rowCount()));
    m_ui->exportButton->setEnabled(hasColumns && rowCount() > 0 && !m_job.isRunning());
    m_ui->hintLabel->setText(hasColumns ? QString() : tr("Choose at least one column."));
}

void ExportDialog::askForFile()
{
    const exporting::CsvOptions used = options();
    const CsvWish wish{windowTitle(), usableFolder(m_folder) + u'/' + csvName(m_input.year, used), used.delimiter};
    askForCsvFile(this, m_services.chooseFile, wish, [this](const QString &file) { write(file); });
}

void ExportDialog::write(const QString &file)
{
    m_file = file;
    m_job.start(file,
                [catalogue = m_input.catalogue, rows = rows(), options = options()](QIODevice &device,
                                                                                    const Progress &progress) {
                    return exporting::writeCsv(device, *catalogue, rows, options, progress);
                });
    setBusy(true);
}

void ExportDialog::setBusy(bool busy)
{
    m_ui->choicesWidget->setEnabled(!busy);
    m_ui->progressBar->hide();
    if (busy) {
        m_patience.start();
        m_ui->closeButton->setFocus();
    } else {
        m_patience.stop();
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
    m_patience.stop();
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
    const QString filters = displayText(m_input.filters);
    m_ui->filtersLabel->setText(filters.isEmpty() ? tr("No filters are set: all shown is the whole catalogue.")
                                                  : tr("Filtered by %1").arg(filters));
    const QFileInfo file(m_file);
    m_ui->doneLabel->setText(tr("%Ln area(s) exported", nullptr, rowCount()));
    m_ui->doneFileLabel->setText(elidedText(file.fileName(), m_ui->doneFileLabel->fontMetrics(), longestName));
    m_ui->doneFolderLabel->setText(elidedText(file.absolutePath(), m_ui->doneFolderLabel->fontMetrics(), longestName));
    m_ui->closeButton->setText(isDone() ? tr("Close") : tr("Cancel"));
    // What a screen reader says when the focus comes here.
    m_ui->closeButton->setAccessibleDescription(isDone() ? m_ui->doneLabel->text() + u' ' + displayText(m_file)
                                                         : QString());
    updatePreview();
}

void ExportDialog::retranslateChoices()
{
    m_ui->delimiterBox->setItemText(0, tr("Comma ( , )"));
    m_ui->delimiterBox->setItemText(1, tr("Semicolon ( ; )"));
    m_ui->delimiterBox->setItemText(2, tr("Tab"));
    m_ui->eraBox->setItemText(0, tr("Buddhist Era (2565)"));
    m_ui->eraBox->setItemText(1, tr("Common Era (2022)"));
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
