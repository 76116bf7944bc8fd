// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/areapaper.h"

#include "text/safetext.h"
#include "wording/citations.h"
#include "wording/facts.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace mueang::paper {

using namespace Qt::StringLiterals;
using text::escaped;

namespace {

struct AreaPaper
{
    Q_DECLARE_TR_FUNCTIONS(mueang::paper::AreaPaper)
};

constexpr std::size_t uprightColumns = 6; ///< tables with more columns are printed in landscape

QString cell(const QString &html)
{
    return u"<td style='border-bottom:1px solid #d4d8dc'>"_s + html + u"</td>"_s;
}

QString quiet(const QString &text)
{
    return u"<span style='color:#5f5f5f'>"_s + escaped(text) + u"</span>"_s;
}

QString small(const QString &text)
{
    return u"<span style='font-size:7.5pt; color:#5f5f5f'>"_s + escaped(text) + u"</span>"_s;
}

PaperContent emptyPaper(const PaperOrigin &origin)
{
    PaperContent content;
    content.footer = origin.areas + u'\n' + origin.edition;
    return content;
}

/** Fact sheet of one area, with source numbers that start at 1. */
class PagePainter final
{
public:
    PagePainter(const PrintedAreas &printed, const catalogue::Area &area)
        : m_printed(printed)
        , m_area(area)
    { }

    [[nodiscard]] QString html(bool isFirst)
    {
        const QString breaking = isFirst ? QString() : u"page-break-before:always; "_s;
        QString html = u"<p style='"_s + breaking + u"font-size:14pt; font-weight:600; margin:0 0 6pt 0'>"_s
            + escaped(m_area.name.preferred(m_printed.presentation.language).toString()) + u"</p>"_s;
        for (const wording::FactGroup &group : wording::factsOf(m_printed.catalogue, m_area, m_printed.presentation)) {
            html += groupHtml(group);
        }
        return html + sourcesHtml();
    }

private:
    static QString heading(const QString &text)
    {
        return u"<p style='font-weight:600; margin:8pt 0 2pt 0'>"_s + escaped(text) + u"</p>"_s;
    }

    QString groupHtml(const wording::FactGroup &group)
    {
        QString html = group.kind == wording::FactGroupKind::Entry ? QString() : heading(wording::title(group.kind));
        html += u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
        if (group.facts.empty()) {
            html += u"<tr>"_s + cell(quiet(wording::notKnown())) + u"</tr>"_s;
        }
        for (const wording::Fact &fact : group.facts) {
            html += u"<tr><td width='30%' style='border-bottom:1px solid #d4d8dc'>"_s + escaped(fact.name) + u"</td>"_s
                + cell(valueHtml(fact)) + u"</tr>"_s;
        }
        return html + u"</table>"_s;
    }

    QString valueHtml(const wording::Fact &fact)
    {
        QStringList lines;
        const QString marks = wording::citationMarks(m_numbers.numbersOf(m_printed.catalogue, fact.citations));
        const bool isKnown = !fact.value.isEmpty() || !marks.isEmpty();
        lines.append(isKnown ? QString(escaped(fact.value) + u' ' + marks).trimmed() : quiet(wording::notKnown()));
        for (const QString &detail : fact.details) {
            lines.append(small(detail));
        }
        return lines.join(u"<br>"_s);
    }

    [[nodiscard]] QString sourcesHtml() const
    {
        QString html = heading(AreaPaper::tr("Sources"));
        int number = 0;
        for (const catalogue::Index index : m_numbers.sources()) {
            const catalogue::Source &source = m_printed.catalogue.sources[index];
            html += u"<p style='font-size:7.5pt; margin:0 0 2pt 0'>["_s + QString::number(++number) + u"] "_s
                + escaped(wording::citationText(source, m_printed.presentation)) + u' ' + escaped(source.url.toString())
                + u"</p>"_s;
        }
        return html;
    }

    const PrintedAreas &m_printed;
    const catalogue::Area &m_area;
    wording::SourceNumbers m_numbers;
};

QString titleOf(const PrintedAreas &printed)
{
    return printed.catalogue.edition.title.preferred(printed.presentation.language).toString();
}

} // namespace

PaperContent listPaper(const PrintedAreas &printed, std::span<const query::AreaColumn> columns,
                       const PaperOrigin &origin)
{
    QString html = u"<table width='100%' cellspacing='0' cellpadding='4'><thead><tr>"_s;
    for (const query::AreaColumn column : columns) {
        html += u"<th align='left' style='border-bottom:1px solid #868c94'>"_s + escaped(wording::columnTitle(column))
            + u"</th>"_s;
    }
    html += u"</tr></thead>"_s;
    for (const catalogue::Index area : printed.areas) {
        html += u"<tr>"_s;
        for (const query::AreaColumn column : columns) {
            const QString text =
                wording::cellText(printed.catalogue, printed.catalogue.areas[area], column, printed.presentation);
            html += cell(text.isEmpty() ? quiet(wording::notKnown()) : escaped(text));
        }
        html += u"</tr>"_s;
    }
    PaperContent content = emptyPaper(origin);
    content.title = titleOf(printed);
    content.html = html + u"</table>"_s;
    content.fileName = u"mueang-list"_s;
    content.isWide = columns.size() > uprightColumns;
    return content;
}

PaperContent sheetsPaper(const PrintedAreas &printed, const PaperOrigin &origin)
{
    PaperContent content = emptyPaper(origin);
    content.title = titleOf(printed);
    content.fileName = printed.areas.size() == 1 ? u"mueang-"_s + printed.catalogue.areas[printed.areas.front()].id
                                                 : u"mueang-areas"_s;
    for (const catalogue::Index area : printed.areas) {
        content.html += PagePainter(printed, printed.catalogue.areas[area]).html(area == printed.areas.front());
    }
    return content;
}

} // namespace mueang::paper
