// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filters/facetpanel.h"

#include "gui/filters/facetview.h"
#include "gui/widgets/elidedcheckbox.h"
#include "gui/widgets/messages.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

FacetPanel::FacetPanel(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"facetPanel"_s);
    m_scroll->setObjectName(u"facetScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void FacetPanel::build()
{
    auto *contents = new QWidget(m_scroll->viewport());
    contents->setObjectName(u"facetContents"_s);
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(16, 8, 4, 16);
    layout->setSpacing(4);
    addSection(m_sections[0], app::Facet::Province, u"provinceTree"_s, layout);
    addSection(m_sections[1], app::Facet::Year, u"yearList"_s, layout);
    addSection(m_sections[2], app::Facet::Domain, u"domainList"_s, layout);
    m_planOnly = new ElidedCheckBox(contents);
    m_planOnly->setObjectName(u"planOnly"_s);
    layout->addWidget(m_planOnly);
    layout->addSpacing(12);
    addSection(m_sections[3], app::Facet::CityType, u"typeList"_s, layout);
    addSection(m_sections[4], app::Facet::Verification, u"verificationList"_s, layout);
    addSection(m_sections[5], app::Facet::List, u"listList"_s, layout);
    layout->addStretch();
    m_scroll->setWidget(contents);

    connect(m_planOnly, &QCheckBox::toggled, this, [this](bool checked) {
        query::Query query = m_session.query();
        query.planDomainsOnly = checked;
        m_session.setQuery(query);
    });
    connect(&m_session, &app::Session::queryChanged, this, &FacetPanel::refresh);
    connect(&m_session, &app::Session::answerChanged, this, &FacetPanel::refresh);
    connect(&m_session, &app::Session::presentationChanged, this, &FacetPanel::refresh);
    retranslate();
}

void FacetPanel::addSection(Section &section, app::Facet facet, const QString &name, QVBoxLayout *layout)
{
    section.facet = facet;
    section.title = new QLabel(layout->parentWidget());
    section.title->setObjectName(u"sectionTitle"_s);
    section.title->setTextFormat(Qt::PlainText);
    section.title->setWordWrap(true);
    section.view = new FacetView(layout->parentWidget());
    section.view->setObjectName(name);
    section.view->setRootIsDecorated(facet == app::Facet::Province);
    section.model = new FacetModel(section.view);
    section.view->setFacetModel(section.model);
    section.title->setBuddy(section.view);
    layout->addWidget(section.title);
    layout->addWidget(section.view);
    if (facet != app::Facet::Domain) {
        layout->addSpacing(12);
    }
    connect(section.model, &FacetModel::toggled, this, [this, facet](const QVariantList &keys, bool checked) {
        m_session.setQuery(app::withValues(m_session.query(), facet, keys, checked));
    });
}

void FacetPanel::explain(app::Facet facet, const QString &html, const FacetModel::Explainer &values)
{
    for (const Section &section : m_sections) {
        if (section.view != nullptr && section.facet == facet) {
            section.title->setWhatsThis(html); // rich-ok: the caller has escaped it
            section.view->setWhatsThis(html); // rich-ok: as above
            section.model->setExplainer(values);
        }
    }
}

void FacetPanel::refresh()
{
    for (const Section &section : m_sections) {
        section.model->setItems(app::facetItems(section.facet, m_session));
    }
    m_planOnly->setChecked(m_session.query().planDomainsOnly);
    const Section &lists = m_sections.back();
    lists.title->setVisible(lists.model->rowCount() > 0);
    lists.view->setVisible(lists.model->rowCount() > 0);
}

void FacetPanel::retranslate()
{
    const std::array titles{tr("Region and province"), tr("Approval year"), tr("Domain"),
                            tr("City type"),           tr("Verification"),  tr("My lists")};
    static_assert(titles.size() == enumSize<app::Facet>);
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].title->setText(titles[i]);
        m_sections[i].view->setAccessibleName(titles[i]);
    }
    m_planOnly->setWholeText(tr("Only what the plan names"));
    setPlainToolTip(*m_planOnly, tr("Leaves out domains known only from indexes, titles, projects or secondary pages"));
    refresh();
}

void FacetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_planOnly != nullptr) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
