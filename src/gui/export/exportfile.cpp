// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/export/exportfile.h"

#include "text/safetext.h"

#include <QTextBoundaryFinder>

namespace mueang::gui {

using namespace Qt::StringLiterals;

QString fileNameFor(const QString &text, QLatin1StringView ending)
{
    constexpr qsizetype mostBytes = 255; // of the file systems of Linux
    QString name = text::displayText(text).replace(u'/', u'-').replace(u'\\', u'-');
    name = name.startsWith(u'.') ? u'_' + name : name;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype bytes = ending.size();
    qsizetype end = 0;
    for (qsizetype next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        bytes += QStringView(name).sliced(end, next - end).toUtf8().size();
        if (bytes > mostBytes) {
            break;
        }
        end = next;
    }
    return name.first(end).trimmed() + ending;
}

QString withSuffix(const QString &path, exporting::FormatId format)
{
    return exporting::hasSuffixOf(path, format) ? path : path + QLatin1StringView(exporting::format(format).suffix);
}

QString exportName(std::optional<int> year, text::Era era, exporting::FormatId format)
{
    return withSuffix(year ? u"mueang-"_s + text::yearNumber(*year, era) : u"smart-cities"_s, format);
}

} // namespace mueang::gui
