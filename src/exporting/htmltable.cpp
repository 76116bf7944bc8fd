// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/htmltable.h"

#include "files/csvwriter.h"
#include "query/columns.h"
#include "wording/rowtexts.h"

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

void appendCell(QString &html, QLatin1StringView element, const QString &text)
{
    html += u'<' + element + u'>' + files::withFormulaGuard(text).toHtmlEscaped() + "</"_L1 + element + u'>';
}

} // namespace

QString htmlTable(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                  std::span<const query::AreaColumn> columns, const wording::Presentation &presentation)
{
    QString html = u"<meta charset=\"utf-8\"><table><tr>"_s;
    for (const query::AreaColumn column : columns) {
        appendCell(html, "th"_L1, wording::columnTitle(column));
    }
    html += "</tr>\n"_L1;
    wording::RowTexts texts(catalogue, query::HeaderNames::Titles, presentation);
    for (const catalogue::Index row : rows) {
        html += "<tr>"_L1;
        for (const query::AreaColumn column : columns) {
            appendCell(html, "td"_L1, texts.text(catalogue.areas[row], column).toString());
        }
        html += "</tr>\n"_L1;
    }
    return html + "</table>"_L1;
}

} // namespace mueang::exporting
