// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailpage.h"

#include "gui/details/detailcontext.h"
#include "text/safetext.h"

#include <QCoreApplication>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyPageTop = 64;

struct EmptyPage
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::DetailPage)

public:
    static void writeLine(PageWriter &page, const QString &text, TextStyle style, int above)
    {
        page.startBlock({.above = above});
        page.align(Qt::AlignHCenter);
        page.write(text, style);
    }
};

} // namespace

void writeDetailPage(QTextDocument &document, const catalogue::Catalogue &catalogue, const catalogue::Area &area,
                     const wording::Presentation &presentation, const PageLook &look)
{
    PageWriter page(document, look);
    DetailContext context{catalogue, area, presentation, page};
    writeTitle(context);
    writeSummary(context);
    writeKeyFacts(context);
    writeTimeline(context);
    writeDomains(context);
    writeProjects(context);
    writeFigures(context);
    writeOrganisations(context);
    writePlace(context);
    writeAwards(context);
    writeUnknownParts(context);
    writeVerification(context);
    writeSources(context);
}

void writeEmptyPage(QTextDocument &document, const catalogue::Edition &edition,
                    const wording::Presentation &presentation, const PageLook &look)
{
    PageWriter page(document, look);
    const auto &[language, era] = presentation;
    const QString areas = EmptyPage::tr("%Ln area(s)", nullptr, static_cast<int>(edition.areaCount));
    const QString provinces = EmptyPage::tr("%Ln province(s)", nullptr, static_cast<int>(edition.provinceCount));
    //: %1 is a date
    const QString day = EmptyPage::tr("as of %1").arg(text::longDate(edition.asOf, language, era));
    EmptyPage::writeLine(page, EmptyPage::tr("Choose an area in the list to read about it here."), TextStyle::Body,
                         emptyPageTop);
    EmptyPage::writeLine(page, text::pageText(edition.title.preferred(language)), TextStyle::Strong, sectionGap);
    EmptyPage::writeLine(page, areas + u" · "_s + provinces, TextStyle::Secondary, 2);
    EmptyPage::writeLine(page, day, TextStyle::Secondary, 2);
}

} // namespace mueang::gui
