// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/diagnostics.h"

#include "app/session.h"
#include "base/version.h"
#include "files/sqlite.h"
#include "gui/style/theme.h"
#include "gui/widgets/announcinglabel.h"
#include "text/versions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds noteStays{8};
constexpr qsizetype shownHashLength = 16;

QString size(const QSize &size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

QString catalogueLine(const app::Session &session)
{
    const auto snapshot = session.snapshot();
    if (!snapshot) {
        return u"none is open"_s;
    }
    const catalogue::Edition &edition = snapshot->catalogue->edition;
    const QString title = snapshot->isBundled
        ? u"bundled, "_s + edition.title.preferred(text::Language::English).toString()
        : u"the user's own"_s;
    return u"%1, as of %2, %3 areas, check sum %4"_s.arg(title, text::toIsoString(edition.asOf))
        .arg(edition.areaCount)
        .arg(edition.contentHash.left(shownHashLength).toString());
}

QString screenLine(const QWidget &window)
{
    const QScreen &screen = *window.screen();
    const int percent = qRound(window.devicePixelRatioF() * 100);
    return u"%1 at %2 %, %3 dots per inch; window %4; %5, desktop %6"_s.arg(
        size(screen.size()), QString::number(percent), QString::number(qRound(screen.logicalDotsPerInch())),
        size(window.size()), QGuiApplication::platformName(),
        qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"not named"_s));
}

QString languageLine(const wording::Presentation &presentation)
{
    return u"%1, %2 Era; system %3"_s.arg(presentation.language == text::Language::Thai ? u"Thai"_s : u"English"_s,
                                          presentation.era == text::Era::Buddhist ? u"Buddhist"_s : u"Common"_s,
                                          QLocale::system().name());
}

} // namespace

QString diagnosticText(const app::Session &session, const QWidget &window)
{
    const std::pair<QString, QString> lines[] = {
        {u"Mueang"_s, programVersion()},
        {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"ICU"_s, text::icuVersion()},
        {u"SQLite"_s, files::sqliteVersion()},
        {u"Catalogue"_s, catalogueLine(session)},
        {u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture()},
        {u"Screen"_s, screenLine(window)},
        {u"Language"_s, languageLine(session.presentation())},
        {u"Colours"_s, currentColors().window == darkColors().window ? u"dark"_s : u"light"_s},
    };
    QString text;
    for (const auto &[name, value] : lines) {
        text += name + u": "_s + value + u'\n';
    }
    return text;
}

void copyDiagnostics(const app::Session &session, AnnouncingLabel &note)
{
    QGuiApplication::clipboard()->setText(diagnosticText(session, *note.window()));
    note.show();
    note.announce(QCoreApplication::translate("mueang::gui::Diagnostics",
                                              "The versions of all parts are copied: paste them into your report."));
    QTimer::singleShot(noteStays, &note, [&note] {
        note.clear();
        note.hide();
    });
}

} // namespace mueang::gui
