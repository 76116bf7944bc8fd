// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLoggingCategory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcFonts, "mueang.fonts")

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
