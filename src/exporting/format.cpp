// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/format.h"

#include "base/enumsize.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <array>

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{
    Format{FormatId::Xlsx, "xlsx", ".xlsx", "", QT_TRANSLATE_NOOP("mueang::Formats", "Excel workbook"),
           QT_TRANSLATE_NOOP("mueang::Formats",
                             "For Excel and LibreOffice: dates are dates; filters and sources on a second sheet."),
           false},
    Format{FormatId::Csv, "csv", ".csv", ".txt", QT_TRANSLATE_NOOP("mueang::Formats", "CSV, separated by commas"),
           QT_TRANSLATE_NOOP("mueang::Formats", "For nearly every program: plain text, a line for each area."), true,
           true, false},
    Format{FormatId::Tsv, "tsv", ".tsv", ".tab .csv .txt",
           QT_TRANSLATE_NOOP("mueang::Formats", "TSV, separated by tabs"),
           QT_TRANSLATE_NOOP("mueang::Formats", "As CSV, for programs that want tabs between the cells."), true, true,
           false},
    Format{FormatId::Json, "json", ".json", "", QT_TRANSLATE_NOOP("mueang::Formats", "JSON"),
           QT_TRANSLATE_NOOP("mueang::Formats", "For programs: every value with its type, stable English keys."), true,
           false},
    Format{
        FormatId::GeoJson, "geojson", ".geojson", ".json", QT_TRANSLATE_NOOP("mueang::Formats", "GeoJSON"),
        QT_TRANSLATE_NOOP("mueang::Formats", "For maps such as QGIS: each area as a point, where its place is known."),
        true, false},
    Format{FormatId::Markdown, "markdown", ".md", ".markdown .txt", QT_TRANSLATE_NOOP("mueang::Formats", "Markdown"),
           QT_TRANSLATE_NOOP("mueang::Formats", "For documents and wikis: a table that can be read as it is.")},
};

static_assert(isInEnumOrder(formats, &Format::id));

QStringList suffixes(const Format &format)
{
    return QStringList(QString::fromLatin1(format.suffix))
        + QString::fromLatin1(format.otherSuffixes).split(u' ', Qt::SkipEmptyParts);
}

QString said(const char *text)
{
    return QCoreApplication::translate("mueang::Formats", text);
}

} // namespace

std::span<const Format> allFormats()
{
    return formats;
}

const Format &format(FormatId id)
{
    return formats[static_cast<std::size_t>(id)];
}

std::optional<FormatId> formatFromKey(QStringView key)
{
    for (const Format &each : formats) {
        if (key == QLatin1StringView(each.key)) {
            return each.id;
        }
    }
    return std::nullopt;
}

std::optional<FormatId> formatFromFile(QStringView path)
{
    for (const Format &each : formats) {
        if (path.endsWith(QLatin1StringView(each.suffix), Qt::CaseInsensitive)) {
            return each.id;
        }
    }
    if (path.endsWith(".markdown"_L1, Qt::CaseInsensitive)) {
        return FormatId::Markdown;
    }
    return path.endsWith(".tab"_L1, Qt::CaseInsensitive) ? std::optional(FormatId::Tsv) : std::nullopt;
}

bool hasSuffixOf(QStringView path, FormatId id)
{
    const QStringView name = path.sliced(path.lastIndexOf(u'/') + 1);
    const QStringList all = suffixes(format(id));
    return std::any_of(all.begin(), all.end(), [name](const QString &suffix) {
        return name.size() > suffix.size() && name.endsWith(suffix, Qt::CaseInsensitive);
    });
}

QString formatName(FormatId id)
{
    return said(format(id).name);
}

QString formatPurpose(FormatId id)
{
    return said(format(id).purpose);
}

QString formatPatterns(FormatId id)
{
    return u'*' + suffixes(format(id)).join(" *"_L1);
}

QString fileNameFor(const QString &text, QLatin1StringView ending)
{
    constexpr qsizetype maxBytes = 255; // maximum of Linux file systems
    QString name = text::displayText(text).replace(u'/', u'-').replace(u'\\', u'-');
    name = name.startsWith(u'.') ? u'_' + name : name;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype bytes = ending.size();
    qsizetype end = 0;
    for (qsizetype next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        bytes += QStringView(name).sliced(end, next - end).toUtf8().size();
        if (bytes > maxBytes) {
            break;
        }
        end = next;
    }
    return name.first(end).trimmed() + ending;
}

QString withSuffix(const QString &path, exporting::FormatId format)
{
    return hasSuffixOf(path, format) ? path : path + QLatin1StringView(mueang::exporting::format(format).suffix);
}

QString exportName(std::optional<int> year, text::Era era, exporting::FormatId format)
{
    return withSuffix(year ? u"mueang-"_s + text::yearNumber(*year, era) : u"smart-cities"_s, format);
}

} // namespace mueang::exporting
