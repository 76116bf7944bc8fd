// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailcontext.h"

#include "text/links.h"
#include "text/safetext.h"

#include <QCoreApplication>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using catalogue::Catalogue;

QString DetailContext::preferred(const catalogue::Bilingual &text) const
{
    return text::pageText(text.preferred(presentation.language));
}

QString DetailContext::date(text::PartialDate date) const
{
    return text::longDate(date, presentation.language, presentation.era);
}

QString DetailContext::year(int commonEraYear) const
{
    return commonEraYear == 0 ? QCoreApplication::translate("mueang::gui::DetailPage", "Year not known")
                              : text::yearNumber(commonEraYear, presentation.era);
}

void DetailContext::writeHeading(const QString &text) const
{
    page.startBlock({.above = sectionGap, .headingLevel = 2});
    page.write(text, TextStyle::Heading);
}

void DetailContext::writeLine(const QString &text, TextStyle style, int indent) const
{
    if (!text.isEmpty()) {
        page.startBlock({.above = 2, .indent = indent});
        page.write(text, style);
    }
}

void DetailContext::writeAddress(QStringView address, int indent) const
{
    if (address.isEmpty()) {
        return;
    }
    const QString whole = address.toString();
    page.startBlock({.above = 2, .indent = indent});
    if (text::isOfferedLink(whole)) {
        page.writeLink(text::readableAddress(whole), whole, whole, TextStyle::Secondary);
    } else {
        page.write(text::pageText(address), TextStyle::Secondary);
    }
}

void DetailContext::cite(catalogue::Range range)
{
    const auto &sources = catalogue.sources;
    for (const int number : citations.fewNumbersOf(catalogue, range)) {
        const catalogue::Source &source = sources[citations.sources()[static_cast<std::size_t>(number) - 1]];
        QStringList hint{text::pageText(source.publisher), text::pageText(source.title)};
        hint.removeAll(QString());
        page.write(u" "_s, TextStyle::Secondary);
        page.writeCitation(number, u"#source-"_s + QString::number(number), hint.join(u" · "_s));
    }
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.sliced(1);
}

} // namespace mueang::gui
