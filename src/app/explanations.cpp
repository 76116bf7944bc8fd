// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/explanations.h"

#include "catalogue/enumkeys.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::app {

using namespace Qt::StringLiterals;

namespace {

struct Explanations
{
    Q_DECLARE_TR_FUNCTIONS(mueang::app::Explanations)
};

/** HTML paragraphs, each with a title in bold. Rich text wraps in a tooltip or "What's this?" window. */
class Page
{
public:
    explicit Page(const Session &session)
        : m_session(session)
    { }

    Page &add(const QString &title, const QString &text)
    {
        m_html += "<p><b>"_L1 + title.toHtmlEscaped() + "</b><br>"_L1 + text.toHtmlEscaped() + "</p>"_L1;
        return *this;
    }

    /** Adds the glossary term with this English name, if the catalogue has it. */
    Page &addTerm(QStringView english)
    {
        if (!m_session.snapshot()) {
            return *this;
        }
        const auto &glossary = m_session.snapshot()->catalogue->glossary;
        const auto found = std::ranges::find_if(glossary, [english](const catalogue::GlossaryTerm &term) {
            return term.term.en.compare(english, Qt::CaseInsensitive) == 0;
        });
        if (found != glossary.end()) {
            const text::Language language = m_session.presentation().language;
            add(found->term.preferred(language).toString(), found->definition.preferred(language).toString());
        }
        return *this;
    }

    [[nodiscard]] const QString &html() const { return m_html; }

private:
    const Session &m_session;
    QString m_html;
};

QString explainedYear(const Session &session)
{
    return Page(session)
        .add(Explanations::tr("Approval year"),
             Explanations::tr("The year of the meeting that approved the area's plan. The logo was often resolved or "
                              "awarded later, sometimes in another year: the two are never mixed."))
        .addTerm(u"Smart City Thailand logo")
        .html();
}

QString explainedLogo(const Session &session)
{
    return Page(session)
        .addTerm(u"Smart City Thailand logo")
        .add(Explanations::tr("Logo awarded"),
             Explanations::tr("The day on which the area got the logo. It does not change the approval year."))
        .html();
}

QString explainedDomains(const Session &session)
{
    return Page(session)
        .add(Explanations::tr("Domain"),
             Explanations::tr("A field in which an area wants to become smart. The details say what each rests on: the "
                              "certified plan, or other sources."))
        .addTerm(u"At least two domains")
        .html();
}

QString explainedVerification(const Session &session)
{
    Page page(session);
    for (const auto &level : catalogue::keyedValues<catalogue::Verification>()) {
        page.add(wording::label(level.value), wording::explanation(level.value));
    }
    return page.html();
}

QString explainedRound(const Session &session)
{
    return Page(session)
        .add(Explanations::tr("Round"),
             Explanations::tr("The meeting that approved the area, together with the others of the same day."))
        .addTerm(u"Smart City Steering Committee")
        .html();
}

QString explainedEdition(const Session &session)
{
    return Page(session)
        .add(Explanations::tr("Edition"),
             Explanations::tr("What the open catalogue says of itself: its title, the day as of which it holds, its "
                              "areas. What happened after that day is not in it."))
        .html();
}

QString explainedEra(const Session &session)
{
    return Page(session)
        .add(Explanations::tr("Buddhist Era and Common Era"),
             Explanations::tr("A year of the Buddhist Era is 543 more than the same year of the Common Era: 2565 is "
                              "2022. Only what is shown changes; search understands both."))
        .html();
}

} // namespace

QString explained(Word word, const Session &session)
{
    switch (word) {
    case Word::ApprovalYear:
        return explainedYear(session);
    case Word::Logo:
        return explainedLogo(session);
    case Word::Round:
        return explainedRound(session);
    case Word::Domain:
        return explainedDomains(session);
    case Word::CityType:
        return Page(session).addTerm(u"Livable City").addTerm(u"New City").html();
    case Word::Verification:
        return explainedVerification(session);
    case Word::Edition:
        return explainedEdition(session);
    case Word::Era:
        return explainedEra(session);
    }
    return {};
}

QString explained(query::AreaColumn column, const Session &session)
{
    switch (column) {
    case query::AreaColumn::Approved:
        return explained(Word::ApprovalYear, session);
    case query::AreaColumn::LogoAwarded:
        return explained(Word::Logo, session);
    case query::AreaColumn::Round:
        return explained(Word::Round, session);
    case query::AreaColumn::Domains:
        return explained(Word::Domain, session);
    case query::AreaColumn::CityType:
        return explained(Word::CityType, session);
    case query::AreaColumn::Verification:
        return explained(Word::Verification, session);
    default:
        return {};
    }
}

QString explained(catalogue::Domain domain, const Session &session)
{
    const QString name = u"Smart "_s + QString(catalogue::key(domain));
    return Page(session).addTerm(name).html();
}

QString explained(catalogue::CityType type, const Session &session)
{
    const QString name = QString(catalogue::key(type)) + u" City"_s;
    return Page(session).addTerm(name).html();
}

QString explained(catalogue::Verification verification)
{
    return "<p><b>"_L1 + wording::label(verification).toHtmlEscaped() + "</b><br>"_L1
        + wording::explanation(verification).toHtmlEscaped() + "</p>"_L1;
}

} // namespace mueang::app
