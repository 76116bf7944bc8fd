// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailcontext.h"
#include "text/links.h"
#include "text/safetext.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using wording::label;

namespace {

constexpr int numberWidth = 32;

/** Writes the verification and the sources. */
struct DetailSources
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::DetailPage)

public:
    /** Returns the publisher for publications without a title, of which there are many. */
    static QString title(const catalogue::Source &source)
    {
        const QStringView title = source.title.isEmpty() ? source.publisher : source.title;
        return title.isEmpty() ? tr("Title not known") : text::pageText(title);
    }

    static QString origin(const DetailContext &context, const catalogue::Source &source)
    {
        const auto &[language, era] = context.presentation;
        const QString published = text::shortDate(source.publishedOn, language, era);
        const QString accessed = text::shortDate(source.accessedOn, language, era);
        QStringList parts{source.title.isEmpty() ? tr("title not known") : text::pageText(source.publisher),
                          published.isEmpty() ? tr("date not known") : published};
        if (!accessed.isEmpty()) {
            //: %1 is the date on which we read the publication
            parts += tr("read on %1").arg(accessed);
        }
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    static void writeSource(const DetailContext &context, std::size_t position)
    {
        const catalogue::Source &source = context.catalogue.sources[context.citations.sources()[position]];
        const QString number = QString::number(position + 1);
        context.page.startBlock({.above = partGap, .hanging = numberWidth});
        context.page.setAnchor(u"source-"_s + number);
        context.page.write(u"["_s + number + u"]"_s, TextStyle::Label);
        context.page.write(u"\t"_s);
        if (const QString address = source.url.toString(); text::isOfferedLink(address)) {
            context.page.writeLink(title(source), address, address);
        } else {
            context.page.write(title(source));
        }
        context.writeLine(origin(context, source), TextStyle::Secondary, numberWidth);
        context.writeLine(shownAddress(source), TextStyle::Secondary, numberWidth);
    }

    static QString shownAddress(const catalogue::Source &source)
    {
        const QString address = source.url.toString();
        return text::isOfferedLink(address) ? text::readableAddress(address) : text::pageText(source.url);
    }
};

} // namespace

void writeVerification(DetailContext &context)
{
    const bool isSure = context.area.verification == catalogue::Verification::High;
    context.writeHeading(DetailSources::tr("How sure are we?"));
    context.page.startBlock({.above = partGap});
    context.page.writeChip(label(context.area.verification), isSure ? ChipLook::Filled : ChipLook::Warning);
    context.writeLine(wording::explanation(context.area.verification), TextStyle::Body);
    if (const QString note = context.preferred(context.area.note); !note.isEmpty()) {
        context.page.startBlock({.above = partGap});
        context.page.write(DetailSources::tr("Editor's note:") + u' ', TextStyle::Secondary);
        context.page.write(note, TextStyle::Secondary);
    }
}

void writeSources(DetailContext &context)
{
    context.writeHeading(DetailSources::tr("Sources"));
    const std::size_t count = context.citations.sources().size();
    if (count == 0) {
        context.writeLine(DetailSources::tr("None found"));
    }
    for (std::size_t i = 0; i < count && !context.page.isFull(); ++i) {
        DetailSources::writeSource(context, i);
    }
}

} // namespace mueang::gui
