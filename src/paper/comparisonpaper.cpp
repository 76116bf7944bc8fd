// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/comparisonpaper.h"

#include "text/safetext.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace mueang::paper {

using namespace Qt::StringLiterals;
using text::escaped;
using wording::Agreement;

namespace {

struct ComparisonPaper
{
    Q_DECLARE_TR_FUNCTIONS(mueang::paper::ComparisonPaper)
};

constexpr int factPercent = 20; ///< width of the column of facts

QString cellStart()
{
    return u"<td style='border-bottom:1px solid #d4d8dc'>"_s;
}

QString cellHtml(const wording::ComparedCell &cell)
{
    if (cell.entries.empty()) {
        return u"<span style='color:#5f5f5f'>"_s + escaped(wording::notKnown()) + u"</span>"_s;
    }
    QStringList lines;
    for (const wording::ComparedEntry &entry : cell.entries) {
        lines.append(escaped(wording::firstLine(entry)));
        for (const QString &detail : entry.details) {
            lines.append(u"<span style='font-size:7.5pt; color:#5f5f5f'>"_s + escaped(detail) + u"</span>"_s);
        }
    }
    return lines.join(u"<br>"_s);
}

QString rowHtml(const wording::ComparedRow &row)
{
    const bool differs = row.agreement == Agreement::Differs;
    QString html = differs ? u"<tr bgcolor='#e6eef6'>"_s : u"<tr>"_s;
    html += cellStart() + QString(wording::symbolOf(row.agreement) + u' ' + escaped(row.name)).trimmed() + u"</td>"_s;
    for (const wording::ComparedCell &cell : row.cells) {
        html += cellStart() + cellHtml(cell) + u"</td>"_s;
    }
    return html + u"</tr>"_s;
}

QString headHtml(const wording::Comparison &comparison)
{
    const auto percent = (100 - factPercent) / std::max<qsizetype>(1, comparison.names.size());
    QString html = u"<thead><tr><th width='"_s + QString::number(factPercent) + u"%'></th>"_s;
    for (const QString &name : comparison.names) {
        html += u"<th align='left' width='"_s + QString::number(percent) + u"%'>"_s + escaped(name) + u"</th>"_s;
    }
    return html + u"</tr></thead>"_s;
}

QString sourcesHtml(const wording::Comparison &comparison)
{
    QString html;
    int number = 0;
    for (const wording::ComparedSource &source : comparison.sources) {
        html += u"<p style='font-size:7.5pt; margin:0 0 2pt 0'>["_s + QString::number(++number) + u"] "_s
            + escaped(source.text) + u' ' + escaped(source.url) + u"</p>"_s;
    }
    return html;
}

} // namespace

PaperContent comparisonPaper(const wording::Comparison &comparison, const QString &edition)
{
    const QString columns = QString::number(comparison.names.size() + 1);
    QString html = u"<table width='100%' cellspacing='0' cellpadding='5'>"_s + headHtml(comparison);
    const wording::ComparedRow *before = nullptr;
    for (const wording::ComparedRow &row : comparison.rows) {
        if (before == nullptr || before->group != row.group) {
            html += u"<tr><td colspan='"_s + columns + u"' style='border-bottom:1px solid #868c94'><b>"_s
                + escaped(wording::title(row.group)) + u"</b></td></tr>"_s;
        }
        html += rowHtml(row);
        before = &row;
    }
    html += u"</table><p>"_s;
    for (const Agreement agreement : {Agreement::Differs, Agreement::PartlyKnown}) {
        html += wording::symbolOf(agreement) + u' ' + escaped(wording::label(agreement)) + u"&nbsp;&nbsp; "_s;
    }
    html += u"</p><p><b>"_s + ComparisonPaper::tr("Sources").toHtmlEscaped() + u"</b></p>"_s + sourcesHtml(comparison);
    PaperContent content;
    content.title = ComparisonPaper::tr("Comparison: %1").arg(text::displayText(comparison.names.join(u", "_s)));
    content.html = html;
    content.footer = edition;
    content.fileName = u"compare-"_s + comparison.ids.join(u'-');
    content.isWide = comparison.areas.size() > wording::fewestCompared;
    return content;
}

} // namespace mueang::paper
