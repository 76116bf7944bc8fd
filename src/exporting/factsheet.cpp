// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/factsheet.h"

#include "text/safetext.h"
#include "wording/citations.h"
#include "wording/facts.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mueang::exporting {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

namespace {

constexpr int labelWidth = 24;

class FactSheet final
{
    Q_DECLARE_TR_FUNCTIONS(mueang::FactSheet)

public:
    FactSheet(const Catalogue &catalogue, const wording::Presentation &presentation)
        : m_catalogue(catalogue)
        , m_presentation(presentation)
    { }

    QString write(const catalogue::Area &area)
    {
        const QString name = text::terminalText(area.name.preferred(m_presentation.language));
        m_text += name + u'\n' + QString(text::displayWidth(name), u'═') + u'\n';
        for (const wording::FactGroup &group : wording::factsOf(m_catalogue, area, m_presentation)) {
            writeGroup(group);
        }
        writeSources();
        return m_text;
    }

private:
    void addLine(const QString &line) { m_text += text::terminalText(line) + u'\n'; }

    void addHeading(const QString &heading)
    {
        m_text += u'\n';
        addLine(heading);
    }

    void addDetail(const QString &text) { addLine(u"    "_s + text); }

    void writeGroup(const wording::FactGroup &group)
    {
        if (group.kind == wording::FactGroupKind::Entry) {
            std::ranges::for_each(group.facts, [this](const wording::Fact &fact) { writeEntry(fact); });
            return;
        }
        addHeading(wording::title(group.kind));
        if (group.kind == wording::FactGroupKind::Certainty) {
            std::ranges::for_each(group.facts, [this](const wording::Fact &fact) {
                addDetail((QStringList(fact.value) + fact.details).join(u" – "_s));
            });
            return;
        }
        if (group.facts.empty()) {
            addDetail(wording::notKnown());
        }
        for (const wording::Fact &fact : group.facts) {
            writeItem(group.kind, fact);
        }
    }

    void writeEntry(const wording::Fact &fact)
    {
        const QString fill(std::max(1, labelWidth - text::displayWidth(fact.name)), u' ');
        const QString marks = wording::citationMarks(m_numbers.numbersOf(m_catalogue, fact.citations));
        QStringList parts{fact.value, marks};
        parts.removeAll(QString());
        addLine(u"  "_s + fact.name + fill + (parts.isEmpty() ? wording::notKnown() : parts.join(u' ')));
    }

    void writeItem(wording::FactGroupKind kind, const wording::Fact &fact)
    {
        const bool isDated = kind == wording::FactGroupKind::Milestones;
        // The heading already names a place.
        QStringList parts{kind == wording::FactGroupKind::Place ? QString() : fact.name,
                          isDated && fact.value.isEmpty() ? tr("date not known") : fact.value};
        parts.removeAll(QString());
        const QString marks = wording::citationMarks(m_numbers.numbersOf(m_catalogue, fact.citations));
        addLine(u"  • "_s + parts.join(u" · "_s) + (marks.isEmpty() ? marks : u' ' + marks));
        std::ranges::for_each(fact.details, [this](const QString &detail) { addDetail(detail); });
    }

    void writeSources()
    {
        addHeading(tr("Sources"));
        int number = 0;
        for (const catalogue::Index index : m_numbers.sources()) {
            const catalogue::Source &source = m_catalogue.sources[index];
            addLine(u"  ["_s + QString::number(++number) + u"] "_s + wording::citationText(source, m_presentation));
            if (!source.url.isEmpty()) {
                addDetail(source.url.toString());
            }
        }
    }

    const Catalogue &m_catalogue;
    wording::Presentation m_presentation;
    wording::SourceNumbers m_numbers;
    QString m_text;
};

} // namespace

QString factSheet(const Catalogue &catalogue, const catalogue::Area &area, const wording::Presentation &presentation)
{
    return FactSheet(catalogue, presentation).write(area);
}

} // namespace mueang::exporting
