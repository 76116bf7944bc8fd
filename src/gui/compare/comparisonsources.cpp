// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisonsources.h"

#include "gui/style/theme.h"
#include "text/links.h"
#include "text/safetext.h"

#include <QUrl>

#include <set>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using text::escaped;

namespace {

constexpr int margin = 8;

QString line(int number, const wording::ComparedSource &source)
{
    QString html = u"<p style='margin:0 0 4px 0'>["_s + QString::number(number) + u"] "_s + escaped(source.text);
    if (text::isOfferedLink(source.url)) {
        html += u" <a href='source:"_s + QString::number(number) + u"' style='text-decoration:none; color:"_s
            + currentColors().accent.name() + u"'>"_s + escaped(text::readableAddress(source.url)) + u"</a>"_s;
    } else if (!source.url.isEmpty()) {
        html += u' ' + escaped(source.url);
    }
    return html + u"</p>"_s;
}

} // namespace

ComparisonSources::ComparisonSources(QWidget *parent)
    : PageBrowser(parent)
{
    setObjectName(u"comparisonSources"_s);
    document()->setDocumentMargin(margin);
}

void ComparisonSources::show(const wording::Comparison &comparison, const wording::ComparedCell *cell)
{
    std::set<int> numbers;
    for (const wording::ComparedEntry &entry :
         cell != nullptr ? cell->entries : std::vector<wording::ComparedEntry>()) {
        numbers.insert(entry.sources.begin(), entry.sources.end());
    }
    QString html;
    for (const int number : numbers) {
        html += line(number, comparison.sources.at(static_cast<std::size_t>(number) - 1));
    }
    if (html.isEmpty()) {
        html = u"<p style='margin:0; color:"_s + currentColors().secondaryText.name() + u"'>"_s
            + tr("This fact names no source of its own; see “Sources of the entry”.").toHtmlEscaped() + u"</p>"_s;
    }
    disconnect(this, &QTextBrowser::anchorClicked, nullptr, nullptr);
    connect(this, &QTextBrowser::anchorClicked, this, [this, sources = comparison.sources](const QUrl &link) {
        const auto number = link.path().toULongLong();
        if (number > 0 && number <= sources.size()) {
            emit addressActivated(sources[number - 1].url);
        }
    });
    setHtml(html); // rich-ok: every text of the catalogue is escaped above
}

} // namespace mueang::gui
