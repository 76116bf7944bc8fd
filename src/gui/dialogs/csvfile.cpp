// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/csvfile.h"

#include "gui/style/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** A foreign catalogue may hold cells of many kilobytes; laying them out would stop the window. */
constexpr qsizetype longestLine = 1000;

QString cut(const QString &line)
{
    return line.size() > longestLine ? line.left(longestLine) + u'…' : line;
}

} // namespace

QString csvPreview(const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                   const exporting::CsvOptions &options)
{
    if (options.columns.empty()) {
        return {};
    }
    exporting::CsvOptions plain = options;
    plain.byteOrderMark = false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = exporting::writeCsv(buffer, catalogue, rows.first(std::min(rows.size(), previewRows)), plain);
    Q_ASSERT(written); // memory is never full
    QStringList lines = QString::fromUtf8(buffer.data()).split("\r\n"_L1);
    lines.removeLast();
    for (QString &line : lines) {
        line = cut(line);
    }
    return lines.join(u'\n');
}

QString csvSuffix(QChar delimiter)
{
    return delimiter == u'\t' ? u".tsv"_s : u".csv"_s;
}

QString withCsvSuffix(const QString &path, QChar delimiter)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    static constexpr QLatin1StringView known[] = {".csv"_L1, ".tsv"_L1, ".txt"_L1};
    for (const QLatin1StringView suffix : known) {
        if (name.size() > suffix.size() && name.endsWith(suffix, Qt::CaseInsensitive)) {
            return path;
        }
    }
    return path + csvSuffix(delimiter);
}

QString csvName(std::optional<int> year, const exporting::CsvOptions &options)
{
    const QString name = year ? u"mueang-"_s + text::yearNumber(*year, options.presentation.era) : u"smart-cities"_s;
    return name + csvSuffix(options.delimiter);
}

QFont previewFont(const QFont &body)
{
    QFont font = scaledFont(body, 0.875, QFont::Normal);
    // The system's font may be an alias such as "monospace", which a list of families does not resolve.
    const QString fixed = QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family();
    font.setFamilies(QStringList(fixed) + body.families());
    font.setFixedPitch(true);
    return font;
}

} // namespace mueang::gui
