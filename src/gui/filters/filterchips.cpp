// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filters/filterchips.h"

#include "app/activefilters.h"
#include "gui/style/icon.h"
#include "gui/style/textsize.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/messages.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <memory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;
constexpr int longestLabel = 240; ///< pixels

QStringList labelsOf(const std::vector<wording::ActiveFilter> &filters)
{
    QStringList labels;
    std::ranges::transform(filters, std::back_inserter(labels), &wording::ActiveFilter::label);
    return labels;
}

} // namespace

FilterChips::FilterChips(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"filterChips"_s);
    auto *flow = new FlowLayout(this, gap);
    Q_UNUSED(flow)
    connect(&session, &app::Session::queryChanged, this, &FilterChips::rebuild);
    connect(&session, &app::Session::presentationChanged, this, &FilterChips::rebuild);
    connect(&session, &app::Session::answerChanged, this, &FilterChips::rebuildIfRenamed);
    rebuild();
}

void FilterChips::rebuild()
{
    setAccessibleName(tr("Active filters"));
    // The chip that was clicked may still be on the call stack, so it is deleted later.
    while (const std::unique_ptr<QLayoutItem> item{layout()->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const std::vector<wording::ActiveFilter> filters = app::activeFilters(m_session);
    for (const wording::ActiveFilter &filter : filters) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"chip"_s);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft); // puts the cross after the text
        chip->setIcon(themedIcon(u"x"_s));
        chip->setIconSize({12, 12});
        QString label = fontMetrics().elidedText(filter.label, Qt::ElideRight, withText(longestLabel));
        chip->setText(label.replace(u'&', "&&"_L1));
        setPlainToolTip(*chip, tr("Remove the filter %1").arg(filter.label));
        chip->setAccessibleName(tr("Remove the filter %1").arg(filter.label));
        connect(chip, &QToolButton::clicked, this, [this, without = filter.without] { m_session.setQuery(without); });
        layout()->addWidget(chip);
    }
    if (filters.size() > 1) {
        auto *clear = new QToolButton(this);
        clear->setObjectName(u"clearAll"_s);
        clear->setText(tr("Clear all"));
        connect(clear, &QToolButton::clicked, this, [this] {
            query::Query empty;
            empty.order = m_session.query().order;
            m_session.setQuery(empty);
        });
        layout()->addWidget(clear);
    }
    m_labels = labelsOf(filters);
    setVisible(!filters.empty());
    updateGeometry();
}

/** Rebuilds the chips if a label changed: names of lists arrive with an answer. Unchanged chips keep the focus. */
void FilterChips::rebuildIfRenamed()
{
    if (labelsOf(app::activeFilters(m_session)) != m_labels) {
        rebuild();
    }
}

void FilterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
