// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisonheaders.h"

#include "gui/compare/comparisondelegate.h"
#include "gui/compare/comparisonmodel.h"
#include "gui/style/icon.h"
#include "gui/style/theme.h"
#include "gui/widgets/messages.h"
#include "text/safetext.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int factCharacters = 22; ///< width of the names of facts
constexpr int signWidth = 20;
constexpr int buttonSize = 28;
constexpr int nameFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

FactHeader::FactHeader(const ComparisonModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    fit();
}

void FactHeader::fit()
{
    setFixedWidth(factCharacters * fontMetrics().averageCharWidth() + signWidth + 2 * ComparisonDelegate::padding);
}

void FactHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        fit();
    }
    QHeaderView::changeEvent(event);
}

QRect FactHeader::textRect(const QRect &section) const
{
    return section.adjusted(ComparisonDelegate::padding + signWidth, ComparisonDelegate::verticalPadding,
                            -ComparisonDelegate::padding, -1);
}

QFont FactHeader::fontOf(int section) const
{
    return scaledFont(font(), 1.0, m_model.factAt(section) == nullptr ? QFont::DemiBold : QFont::Normal);
}

void FactHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const wording::ComparedRow *fact = m_model.factAt(section);
    const ThemeColors colors = currentColors();
    const bool differs = fact != nullptr && fact->agreement == wording::Agreement::Differs;
    painter->save();
    painter->fillRect(rect, differs ? colors.chip : colors.surface);
    painter->fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colors.hairline);
    painter->setClipRect(rect);
    painter->setFont(fontOf(section));
    painter->setPen(fact == nullptr || differs ? colors.text : colors.secondaryText);
    const QRect text = textRect(rect).adjusted(fact == nullptr ? -signWidth : 0, 0, 0, 0);
    painter->drawText(text, nameFlags, text::displayText(model()->headerData(section, Qt::Vertical).toString()));
    if (fact != nullptr) {
        painter->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
        painter->setPen(differs ? colors.accent : colors.secondaryText);
        painter->drawText(rect.adjusted(ComparisonDelegate::padding, ComparisonDelegate::verticalPadding, 0, 0),
                          Qt::AlignLeft | Qt::AlignTop, wording::symbolOf(fact->agreement));
    }
    painter->restore();
}

QSize FactHeader::sectionSizeFromContents(int section) const
{
    const QRect room = textRect({0, 0, width(), QWIDGETSIZE_MAX});
    const QRect text = QFontMetrics(fontOf(section))
                           .boundingRect(room, nameFlags, model()->headerData(section, Qt::Vertical).toString());
    return {width(), text.height() + 2 * ComparisonDelegate::verticalPadding};
}

AreaHeader::AreaHeader(const ComparisonModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &ComparisonModel::modelReset, this, &AreaHeader::makeButtons);
    connect(this, &QHeaderView::sectionResized, this, &AreaHeader::placeButtons);
}

QRect AreaHeader::textRect(const QRect &section) const
{
    return section.adjusted(ComparisonDelegate::padding, ComparisonDelegate::verticalPadding,
                            -buttonSize - ComparisonDelegate::padding, -ComparisonDelegate::verticalPadding);
}

void AreaHeader::makeButtons()
{
    // The clicked button may still be on the call stack, so buttons are deleted later.
    for (QToolButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"removeButton"_s);
        button->setIcon(themedIcon(u"x"_s));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, column] { emit removeWanted(column); });
        button->show();
        m_buttons.push_back(button);
    }
    retranslate();
    placeButtons();
}

void AreaHeader::retranslate()
{
    for (std::size_t column = 0; column < m_buttons.size(); ++column) {
        const QString name = text::displayText(m_model.comparison().names.at(static_cast<qsizetype>(column)));
        const QString what = tr("Remove %1 from the comparison").arg(name);
        m_buttons[column]->setAccessibleName(what);
        setPlainToolTip(*m_buttons[column], what);
        m_buttons[column]->setEnabled(m_buttons.size() > wording::fewestCompared);
    }
}

void AreaHeader::fit()
{
    int height = buttonSize;
    for (int column = 0; column < count(); ++column) {
        const QRect room = textRect({0, 0, sectionSize(column), QWIDGETSIZE_MAX});
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        height = std::max(
            height,
            QFontMetrics(scaledFont(font(), 1.0, QFont::DemiBold)).boundingRect(room, nameFlags, name).height());
    }
    setFixedHeight(height + 2 * ComparisonDelegate::verticalPadding);
    placeButtons();
}

void AreaHeader::placeButtons()
{
    for (std::size_t column = 0; column < m_buttons.size(); ++column) {
        const int section = static_cast<int>(column);
        const int right = sectionViewportPosition(section) + sectionSize(section);
        m_buttons[column]->setGeometry(right - buttonSize - 4, 4, buttonSize, buttonSize);
    }
}

void AreaHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeButtons();
}

void AreaHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColors colors = currentColors();
    painter->save();
    painter->fillRect(rect, colors.surface);
    painter->fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colors.control);
    painter->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    painter->setPen(colors.text);
    painter->drawText(textRect(rect), nameFlags, model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace mueang::gui
