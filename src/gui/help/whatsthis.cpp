// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/whatsthis.h"

#include "app/explanations.h"
#include "catalogue/enumkeys.h"
#include "gui/filters/facetpanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QWhatsThis>

namespace mueang::gui {

namespace {

struct Explanation
{
    QString html; ///< empty = no explanation
    QPoint place; ///< in screen coordinates
};

/** Returns the explanation of the current value of a list, else that of its column. */
Explanation explanationIn(const QAbstractItemView &view)
{
    const QModelIndex index = view.currentIndex();
    if (!index.isValid()) {
        return {};
    }
    QVariant html = index.data(Qt::WhatsThisRole); // rich-ok: explanations are escaped
    if (!html.isValid()) {
        html = view.model()->headerData(index.column(), Qt::Horizontal, Qt::WhatsThisRole); // rich-ok: as above
    }
    return {html.toString(), view.viewport()->mapToGlobal(view.visualRect(index).center())};
}

Explanation explanationFor(QWidget *focus)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(focus)) {
        if (const Explanation ofValue = explanationIn(*view); !ofValue.html.isEmpty()) {
            return ofValue;
        }
    }
    for (const QWidget *part = focus; part != nullptr; part = part->isWindow() ? nullptr : part->parentWidget()) {
        if (!part->whatsThis().isEmpty()) {
            return {part->whatsThis(), part->mapToGlobal(part->rect().center())};
        }
    }
    return {};
}

QVariant keyedExplanation(app::Word word, const QString &key, const app::Session &session)
{
    QString html;
    if (word == app::Word::Domain) {
        const auto domain = catalogue::fromKey<catalogue::Domain>(key);
        html = domain ? app::explained(*domain, session) : QString();
    } else if (word == app::Word::CityType) {
        const auto type = catalogue::fromKey<catalogue::CityType>(key);
        html = type ? app::explained(*type, session) : QString();
    } else if (const auto level = catalogue::fromKey<catalogue::Verification>(key)) {
        html = app::explained(*level);
    }
    return html.isEmpty() ? QVariant() : QVariant(html);
}

} // namespace

WhatsThis::WhatsThis(const app::Session &session, const ExplainedParts &parts, QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_parts(parts)
    , m_window(window)
{ }

void WhatsThis::explain()
{
    explainParts();
    QWidget *focus = QApplication::focusWidget();
    const Explanation explanation = explanationFor(focus);
    if (explanation.html.isEmpty()) {
        QWhatsThis::enterWhatsThisMode();
    } else {
        QWhatsThis::showText(explanation.place, explanation.html, focus); // rich-ok: explanations are escaped
    }
}

void WhatsThis::explainParts()
{
    explainFilters();
    const QString edition = app::explained(app::Word::Edition, m_session);
    m_window.statusBar()->setWhatsThis(edition); // rich-ok: explanations are escaped
    // The terms of its headings, in their order.
    m_parts.details.setWhatsThis(app::explained(app::Word::ApprovalYear, m_session) // rich-ok: as above
                                 + app::explained(app::Word::CityType, m_session)
                                 + app::explained(app::Word::Verification, m_session));
    const QString era = app::explained(app::Word::Era, m_session);
    const auto actions = m_parts.eras.actions();
    for (QAction *action : actions) {
        action->setWhatsThis(era); // rich-ok: as above
    }
}

void WhatsThis::explainFilters()
{
    constexpr std::pair<app::Facet, app::Word> filters[] = {{app::Facet::Year, app::Word::ApprovalYear},
                                                            {app::Facet::Domain, app::Word::Domain},
                                                            {app::Facet::CityType, app::Word::CityType},
                                                            {app::Facet::Verification, app::Word::Verification}};
    for (const auto &[facet, word] : filters) {
        m_parts.facets.explain(facet, app::explained(word, m_session),
                               [word = word, &session = m_session](const QVariant &key) {
                                   return keyedExplanation(word, key.toString(), session);
                               });
    }
}

} // namespace mueang::gui
