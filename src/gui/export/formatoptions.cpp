// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/formatoptions.h"

#include "gui/widgets/messages.h"

#include "ui_formatoptions.h"

#include <QEvent>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using exporting::FormatId;
using text::Era;
using wording::HeaderLanguage;

namespace {

void select(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

HeaderLanguage ofInterface(const wording::Presentation &presentation)
{
    return presentation.language == text::Language::Thai ? HeaderLanguage::Thai : HeaderLanguage::English;
}

} // namespace

FormatOptions::FormatOptions(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FormatOptions>())
{
    m_ui->setupUi(this);
    for (const HeaderLanguage language : {HeaderLanguage::Thai, HeaderLanguage::English, HeaderLanguage::Both}) {
        m_ui->headerBox->addItem(QString(), static_cast<int>(language));
    }
    for (const Era era : {Era::Buddhist, Era::Common}) {
        m_ui->eraBox->addItem(QString(), static_cast<int>(era));
    }
    for (const QChar delimiter : {u',', u';'}) {
        m_ui->delimiterBox->addItem(QString(), delimiter);
    }
    for (const QComboBox *box : {m_ui->headerBox, m_ui->eraBox, m_ui->delimiterBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FormatOptions::changed);
    }
    for (const QCheckBox *box : {m_ui->sourcesBox, m_ui->bomBox, m_ui->guardBox}) {
        connect(box, &QCheckBox::toggled, this, &FormatOptions::changed);
    }
    retranslate();
}

FormatOptions::~FormatOptions() = default;

void FormatOptions::setChoices(const app::ExportChoices &choices, const wording::Presentation &window)
{
    m_window = window;
    const bool isOfInterface = choices.headerLanguage == HeaderLanguage::Interface;
    select(*m_ui->headerBox, static_cast<int>(isOfInterface ? ofInterface(window) : choices.headerLanguage));
    select(*m_ui->eraBox, static_cast<int>(choices.era.value_or(window.era)));
    select(*m_ui->delimiterBox, choices.delimiter);
    m_ui->sourcesBox->setChecked(choices.withSources);
    m_ui->bomBox->setChecked(choices.byteOrderMark);
    m_ui->guardBox->setChecked(choices.guardFormulas);
}

void FormatOptions::showFor(FormatId format)
{
    const bool isForPeople = exporting::format(format).isForPeople;
    const bool isCsv = format == FormatId::Csv || format == FormatId::Tsv;
    m_ui->formatForm->setRowVisible(m_ui->headerBox, isForPeople);
    m_ui->formatForm->setRowVisible(m_ui->eraBox, isForPeople);
    m_ui->formatForm->setRowVisible(m_ui->delimiterBox, format == FormatId::Csv);
    m_ui->formatForm->setRowVisible(m_ui->bomBox, isCsv);
    m_ui->formatForm->setRowVisible(m_ui->guardBox, isCsv);
}

HeaderLanguage FormatOptions::headerLanguage() const
{
    return static_cast<HeaderLanguage>(m_ui->headerBox->currentData().toInt());
}

Era FormatOptions::era() const
{
    return static_cast<Era>(m_ui->eraBox->currentData().toInt());
}

void FormatOptions::applyTo(exporting::AreaExport &what) const
{
    what.presentation = {m_window.language, era()};
    what.headerLanguage = headerLanguage();
    what.delimiter = m_ui->delimiterBox->currentData().toChar();
    what.withSources = m_ui->sourcesBox->isChecked();
    what.byteOrderMark = m_ui->bomBox->isChecked();
    what.guardFormulas = m_ui->guardBox->isChecked();
}

void FormatOptions::saveTo(app::ExportChoices &choices) const
{
    const bool isOfInterface = headerLanguage() == ofInterface(m_window);
    choices.headerLanguage = isOfInterface ? HeaderLanguage::Interface : headerLanguage();
    choices.era = era() == m_window.era ? std::nullopt : std::optional(era());
    choices.delimiter = m_ui->delimiterBox->currentData().toChar();
    choices.withSources = m_ui->sourcesBox->isChecked();
    choices.byteOrderMark = m_ui->bomBox->isChecked();
    choices.guardFormulas = m_ui->guardBox->isChecked();
}

void FormatOptions::retranslate()
{
    m_ui->headerBox->setItemText(0, tr("Thai"));
    m_ui->headerBox->setItemText(1, tr("English"));
    m_ui->headerBox->setItemText(2, tr("Thai and English"));
    m_ui->eraBox->setItemText(0, tr("Buddhist Era (2565)"));
    m_ui->eraBox->setItemText(1, tr("Common Era (2022)"));
    m_ui->delimiterBox->setItemText(0, tr("Comma ( , )"));
    m_ui->delimiterBox->setItemText(1, tr("Semicolon ( ; )"));
    const QString reason =
        tr("A spreadsheet may run text that begins with = + - or @; an apostrophe before it stops that.");
    setPlainToolTip(*m_ui->guardBox, reason);
    m_ui->guardBox->setAccessibleDescription(reason);
}

void FormatOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace mueang::gui
