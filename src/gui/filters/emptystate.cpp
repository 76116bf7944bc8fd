// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filters/emptystate.h"

#include "app/activefilters.h"
#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "query/filters.h"
#include "text/safetext.h"
#include "wording/answerwords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double titleFactor = 1.25;
constexpr int longestButton = 360; ///< pixels

} // namespace

EmptyState::EmptyState(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this)) // rich-ok: PlainText below
    , m_advice(new QLabel(this)) // rich-ok: PlainText below
    , m_buttons(new QVBoxLayout)
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_advice->setObjectName(u"secondary"_s);
    m_title->setFont(scaledFont(font(), titleFactor, QFont::DemiBold));
    for (QLabel *label : {m_title, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addSpacing(4);
    layout->addLayout(m_buttons);
    layout->addStretch(2);
    connect(&session, &app::Session::answerChanged, this, &EmptyState::refresh);
    connect(&session, &app::Session::presentationChanged, this, &EmptyState::refresh);
}

void EmptyState::addButton(const QString &text, const query::Query &query)
{
    auto *button = new QPushButton(this);
    QString label = fontMetrics().elidedText(text, Qt::ElideRight, withText(longestButton));
    button->setText(label.replace(u'&', "&&"_L1));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, query] { m_session.setQuery(query); });
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
}

void EmptyState::refresh()
{
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const auto answer = m_session.answer();
    if (!answer || !answer->result.rows.empty()) {
        return;
    }
    if (m_session.snapshot()->catalogue->areas.empty()) {
        m_title->setText(tr("This catalogue holds no area"));
        m_advice->setText(tr("Open another one with Catalogue > Open."));
        return;
    }
    const QString without =
        wording::namedWithoutAreasSentence(answer->result, *m_session.snapshot()->index, m_session.presentation());
    m_title->setText(without.isEmpty() ? tr("No area matches") : text::displayText(without));
    m_advice->setText(answer->filtersToDrop.empty()
                          ? tr("The filters exclude each other: %1").arg(app::filtersInWords(m_session, answer->query))
                          : tr("Remove what empties the list:"));
    for (const query::FilterKind kind : answer->filtersToDrop) {
        addButton(tr("Remove %1").arg(app::filterInWords(kind, m_session)), query::without(answer->query, kind));
    }
    if (m_session.query().exactOnly) {
        query::Query similar = m_session.query();
        similar.exactOnly = false;
        addButton(tr("Look for similar spellings too"), similar);
    }
    query::Query everything;
    everything.order = m_session.query().order;
    addButton(tr("Show all %n area(s)", nullptr, static_cast<int>(m_session.snapshot()->catalogue->areas.size())),
              everything);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
