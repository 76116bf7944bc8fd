// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/print/printoptions.h"

#include "app/preferences.h"
#include "text/safetext.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxCopies = 99;
constexpr int fieldHeight = 32;
constexpr qreal margin = 15; ///< millimetres
constexpr QPageSize::PageSizeId papers[] = {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter};

QString paperKey()
{
    return u"paper"_s;
}

} // namespace

PrintOptions::PrintOptions(const QList<PrinterChoice> &printers, bool isWide, app::Preferences &preferences,
                           QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_printer(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_paper(new QComboBox(this))
    , m_direction(new QComboBox(this))
{
    m_printer->setObjectName(u"printerBox"_s);
    m_paper->setObjectName(u"paperBox"_s);
    m_direction->setObjectName(u"directionBox"_s);
    fill(printers, isWide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (QWidget *field : std::initializer_list<QWidget *>{m_printer, m_copies, m_paper, m_direction}) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        field->setMinimumHeight(fieldHeight);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(8);
        m_labels.push_back(label);
    }
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintOptions::layoutChanged);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &PrintOptions::layoutChanged);
    retranslate();
}

void PrintOptions::fill(const QList<PrinterChoice> &printers, bool isWide)
{
    for (const PrinterChoice &printer : printers) {
        m_printer->addItem(text::displayText(printer.description), printer.name);
        if (printer.isDefault) {
            m_printer->setCurrentIndex(m_printer->count() - 1);
        }
    }
    m_printer->setEnabled(!printers.isEmpty());
    m_copies->setEnabled(!printers.isEmpty());
    if (printers.isEmpty()) {
        m_printer->addItem(QString());
    }
    m_copies->setRange(1, maxCopies);
    for (const QPageSize::PageSizeId paper : papers) {
        m_paper->addItem(QPageSize::key(paper), static_cast<int>(paper));
    }
    const QString remembered = QString::fromLatin1(m_preferences.widgetState(paperKey()));
    m_paper->setCurrentIndex(std::max(0, m_paper->findText(remembered)));
    m_direction->addItems({QString(), QString()});
    m_direction->setCurrentIndex(isWide ? 1 : 0);
}

bool PrintOptions::canPrint() const
{
    return m_printer->isEnabled();
}

PrintJob PrintOptions::order(const QString &title) const
{
    const auto paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    const auto direction = m_direction->currentIndex() == 1 ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {m_printer->currentData().toString(), title, m_copies->value(),
            QPageLayout(QPageSize(paper), direction, {margin, margin, margin, margin}, QPageLayout::Millimeter)};
}

void PrintOptions::remember()
{
    m_preferences.setWidgetState(paperKey(), m_paper->currentText().toLatin1());
}

void PrintOptions::retranslate()
{
    const QString names[] = {tr("&Printer"), tr("&Copies"), tr("P&aper"), tr("&Direction")};
    for (std::size_t field = 0; field < m_labels.size(); ++field) {
        m_labels[field]->setText(names[field]);
    }
    m_direction->setItemText(0, tr("Upright"));
    m_direction->setItemText(1, tr("On its side"));
    if (!canPrint()) {
        m_printer->setItemText(0, tr("No printer found"));
    }
}

} // namespace mueang::gui
