// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/summary.h"

#include "app/activefilters.h"
#include "app/session.h"
#include "text/safetext.h"
#include "wording/answerwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace mueang::app {

using namespace Qt::StringLiterals;

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(mueang::app::Summary)
};

} // namespace

QString countInWords(const Session &session)
{
    const auto answer = session.answer();
    if (!answer) {
        return {};
    }
    const auto total = session.snapshot()->catalogue->areas.size();
    const int shown = static_cast<int>(answer->result.rows.size());
    const QString provinces = Summary::tr("in %Ln province(s)", nullptr, answer->result.provinceCount);
    QString text = shown == static_cast<int>(total)
        ? Summary::tr("%Ln area(s)", nullptr, shown)
        : Summary::tr("%Ln of %1 area(s)", nullptr, shown).arg(QLocale().toString(total));
    if (shown > 0) {
        text += u' ' + provinces;
    }
    if (const auto selected = session.selectedAreas().size(); selected > 1) {
        text += u" · "_s + Summary::tr("%Ln selected", nullptr, static_cast<int>(selected));
    }
    if (const QString textOnly = wording::textOnlySentence(answer->result); !textOnly.isEmpty()) {
        text += u" · "_s + textOnly;
    }
    return text;
}

QString editionInWords(const Session &session)
{
    const auto snapshot = session.snapshot();
    if (!snapshot) {
        return {};
    }
    const catalogue::Edition &edition = snapshot->catalogue->edition;
    const auto &presentation = session.presentation();
    QStringList parts{
        edition.title.preferred(presentation.language).toString(),
        Summary::tr("as of %1").arg(text::longDate(edition.asOf, presentation.language, presentation.era)),
        Summary::tr("%Ln area(s)", nullptr, static_cast<int>(edition.areaCount)) + u' '
            + Summary::tr("in %Ln province(s)", nullptr, static_cast<int>(edition.provinceCount))};
    if (!snapshot->isBundled) {
        parts.append(text::displayText(QFileInfo(snapshot->file).fileName()));
    }
    if (snapshot->hasPendingJournal) {
        parts.append(Summary::tr("unsaved changes of another program are not shown"));
    }
    return parts.join(u"  ·  "_s);
}

QStringList pictureCaptions(const Session &session)
{
    QStringList captions{countInWords(session)};
    if (const QString filters = filtersInWords(session, session.answer()->query); !filters.isEmpty()) {
        captions.append(filters);
    }
    captions.append(editionInWords(session));
    captions.append(Summary::tr("Source: the catalogue Mueang, which names the source of every fact"));
    return captions;
}

} // namespace mueang::app
