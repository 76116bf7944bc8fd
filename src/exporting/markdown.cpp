// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/markdown.h"

#include "files/block.h"
#include "text/links.h"
#include "text/safetext.h"
#include "wording/citations.h"
#include "wording/rowtexts.h"

#include <QCoreApplication>

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

QString line(const QStringList &cells)
{
    return u"| "_s + cells.join(" | "_L1) + u" |\n"_s;
}

QString head(const AreaExport &what)
{
    QStringList titles = headerFields(what);
    const QStringList rules(titles.size(), u"---"_s);
    for (QString &title : titles) {
        title = markdownText(title);
    }
    return line(titles) + line(rules);
}

QStringList cells(const catalogue::Area &area, wording::RowTexts &texts, const AreaExport &what)
{
    QStringList cells;
    for (const query::AreaColumn column : what.columns) {
        cells.append(markdownText(texts.text(area, column)));
    }
    if (what.withSources) {
        const wording::SourceForm form = wording::formBesideList(what.header);
        const QStringView sources = texts.sources(area, form);
        // "[1][4]" is no link, because nothing defines a label.
        cells.append(form == wording::SourceForm::Numbers ? sources.toString() : markdownText(sources));
    }
    return cells;
}

/** Returns a link, or plain text. An offered link contains no character that would end it early. */
QString link(const QString &address)
{
    return text::isOfferedLink(address) ? u'<' + address + u'>' : markdownText(address);
}

QString sourceList(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> listed,
                   const AreaExport &what)
{
    const bool isForScripts = wording::formBesideList(what.header) == wording::SourceForm::Keys;
    int number = 0;
    QString list = u"\n**"_s + QCoreApplication::translate("mueang::Columns", "Sources") + u"**\n\n"_s;
    for (const catalogue::Index index : listed) {
        const catalogue::Source &source = catalogue.sources[index];
        ++number;
        list += isForScripts ? QString(u"- "_s + markdownText(source.id) + u": "_s)
                             : QString(u"- ["_s + QString::number(number) + u"] "_s);
        list += markdownText(wording::sourceText(source, what.presentation));
        list += source.url.isEmpty() ? u"\n"_s : u' ' + link(source.url.toString()) + u'\n';
    }
    return list;
}

} // namespace

QString markdownText(QStringView text)
{
    static constexpr QStringView markup = u"\\`*_{}[]<>|#~&!";
    QString plain;
    // Line breaks and invisible format characters are removed, as for a terminal.
    const QString shown = text::terminalText(text).trimmed();
    for (const QChar each : shown) {
        if (markup.contains(each)) {
            plain += u'\\';
        }
        plain += each;
    }
    return plain;
}

Result<> writeMarkdown(QIODevice &device, const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                       const AreaExport &what, const Progress &progress)
{
    const std::vector<catalogue::Index> listed = wording::citedSources(catalogue, rows);
    wording::RowTexts texts(catalogue, what.header, what.presentation);
    texts.numberSources(listed);
    QString block = head(what);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        block += line(cells(catalogue.areas[rows[row]], texts, what));
        if (block.size() >= files::blockSize) {
            if (const auto written = files::writeBlock(device, block, progress.cancellation()); !written) {
                return written;
            }
            progress.report(row);
        }
    }
    if (what.withSources) {
        block += sourceList(catalogue, listed, what);
    }
    return files::writeBlock(device, block, progress.cancellation());
}

} // namespace mueang::exporting
