// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLoggingCategory>
#include <QThreadPool>

#include <fontconfig/fontconfig.h>
#include <memory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcFonts, "mueang.fonts")

using Config = std::unique_ptr<FcConfig, decltype([](FcConfig *config) { FcConfigDestroy(config); })>;

/** Rendering rules for the first frame: Debian's 10-hinting-slight.conf and the usual antialiasing. */
constexpr const char *firstRules = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <match target="pattern">
    <edit name="antialias" mode="append"><bool>true</bool></edit>
    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>
  </match>
</fontconfig>)";

void chooseAgain(FcConfig *config)
{
    QFontDatabase::removeAllApplicationFonts();
    FcConfigSetCurrent(config);
    // Widgets resolve their fonts again only if the application font changes.
    applyFonts(*qApp, u"Sans Serif"_s);
}

} // namespace

void applyFonts(QApplication &application, const QString &fallback)
{
    const QDir folder(u":/fonts"_s);
    const QStringList files = folder.entryList({u"*.ttf"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(folder.filePath(file)) < 0) {
            qCWarning(lcFonts, "The bundled font %ls could not be read.", qUtf16Printable(file));
        }
    }
    QFont font = application.font();
    font.setFamilies(fallback.isEmpty() ? QStringList{u"Mueang Sans"_s} : QStringList{u"Mueang Sans"_s, fallback});
    font.setStyleHint(QFont::SansSerif);
    application.setFont(font);
}

void startWithoutSystemFonts()
{
    const Config config(FcConfigCreate());
    const auto *rules = reinterpret_cast<const FcChar8 *>(firstRules); // NOLINT: fontconfig's bytes are unsigned
    // If this fails, fontconfig loads its default configuration: a slower start with the same fonts.
    if (config && FcConfigParseAndLoadFromMemory(config.get(), rules, FcTrue) == FcTrue
        && FcConfigBuildFonts(config.get()) == FcTrue) {
        FcConfigSetCurrent(config.get());
    }
}

void loadSystemFonts()
{
    QThreadPool::globalInstance()->start([] {
        const std::shared_ptr<FcConfig> config = Config(FcInitLoadConfigAndFonts());
        if (!config) {
            qCWarning(lcFonts, "fontconfig could not be read: only the bundled font is used.");
            return;
        }
        QMetaObject::invokeMethod(
            qApp, [config] { chooseAgain(config.get()); }, Qt::QueuedConnection);
    });
}

QFont scaledFont(const QFont &body, double factor, int weight)
{
    QFont font = body;
    if (body.pointSizeF() > 0) {
        font.setPointSizeF(body.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(body.pixelSize() * factor));
    }
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace mueang::gui
