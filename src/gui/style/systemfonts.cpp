// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/systemfonts.h"

#include "gui/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLoggingCategory>
#include <QThreadPool>

#include <fontconfig/fontconfig.h>
#include <memory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSystemFonts, "mueang.fonts")

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

void takeSystemFonts()
{
    QThreadPool::globalInstance()->start([] {
        const std::shared_ptr<FcConfig> config = Config(FcInitLoadConfigAndFonts());
        if (!config) {
            qCWarning(lcSystemFonts, "fontconfig could not be read: only the bundled font is used.");
            return;
        }
        QMetaObject::invokeMethod(
            qApp, [config] { chooseAgain(config.get()); }, Qt::QueuedConnection);
    });
}

} // namespace mueang::gui
