// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv.h"

#include "catalogue/keys.h"
#include "exporting/block.h"

#include <algorithm>

namespace mueang::exporting {

using namespace Qt::StringLiterals;
using query::AreaColumn;

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/** [+-]digits[.,digits]: a spreadsheet takes it for the number that it is. */
bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'+') || text.startsWith(u'-')) {
        text = text.sliced(1);
    }
    const auto *point = std::ranges::find_if_not(text, isDigit);
    if (point == text.begin()) {
        return false;
    }
    if (point == text.end()) {
        return true;
    }
    const bool isPoint = *point == u'.' || *point == u',';
    return isPoint && point + 1 != text.end() && std::all_of(point + 1, text.end(), isDigit);
}

bool isInvisible(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format;
}

/**
 * What a spreadsheet may run (OWASP, CWE-1236). Excel and LibreOffice differ in what they skip before
 * it: blanks and invisible characters count as skipped. A text that already begins with apostrophes
 * is guarded once more, so that taking one off gives it back.
 */
bool isDangerous(QStringView text)
{
    static constexpr QStringView starts = u"=+-@|\uFF1D\uFF0B\uFF0D\uFF20";
    static constexpr QStringView firsts = u"\t\r\n";
    while (text.startsWith(u'\'')) {
        text = text.sliced(1);
    }
    if (text.isEmpty()) {
        return false;
    }
    if (firsts.contains(text.front()) || text.front().isNull()) {
        return true;
    }
    const auto *start = std::ranges::find_if_not(text, isInvisible);
    const QStringView rest(start, text.end());
    return !rest.isEmpty() && starts.contains(rest.front()) && !isPlainNumber(rest);
}

bool needsQuotes(QStringView text, QChar delimiter)
{
    return std::ranges::any_of(text, [delimiter](QChar character) {
        return character == delimiter || character == u'"' || character == u'\r' || character == u'\n';
    });
}

template<class Enum>
QString keyText(const std::optional<Enum> &value)
{
    return value ? QString(catalogue::key(*value)) : QString();
}

QString domainKeys(const catalogue::Catalogue &catalogue, const catalogue::Area &area)
{
    QStringList keys;
    for (const catalogue::AreaDomain &entry : catalogue::Catalogue::of(catalogue.domains, area.domains)) {
        keys.append(catalogue::key(entry.domain));
    }
    return keys.join(u';');
}

QString stableText(const catalogue::Catalogue &catalogue, const catalogue::Area &area, AreaColumn column,
                   const Presentation &presentation)
{
    switch (column) {
    case AreaColumn::Approved:
        return text::toIsoString(area.approved);
    case AreaColumn::LogoAwarded:
        return text::toIsoString(area.logoAwarded);
    case AreaColumn::CityType:
        return keyText(area.cityType);
    case AreaColumn::Domains:
        return domainKeys(catalogue, area);
    case AreaColumn::Verification:
        return catalogue::key(area.verification);
    default:
        return cellText(catalogue, area, column, presentation);
    }
}

QStringList headerFields(const CsvOptions &options)
{
    QStringList fields;
    for (const AreaColumn column : options.columns) {
        fields.append(options.header == HeaderNames::Keys ? columnKey(column) : columnTitle(column));
    }
    return fields;
}

QStringList areaFields(const catalogue::Catalogue &catalogue, const catalogue::Area &area, const CsvOptions &options)
{
    auto *const cell = options.header == HeaderNames::Keys ? &stableText : &cellText;
    QStringList fields;
    fields.reserve(static_cast<qsizetype>(options.columns.size()));
    for (const AreaColumn column : options.columns) {
        fields.append(cell(catalogue, area, column, options.presentation));
    }
    return fields;
}

} // namespace

QString csvField(QStringView text, QChar delimiter, bool guardFormulas)
{
    QString field = text.toString();
    if (guardFormulas && isDangerous(text)) {
        field.prepend(u'\'');
    }
    // Readers stop at a NUL or refuse the file.
    field.replace(QChar::Null, QChar::ReplacementCharacter);
    if (needsQuotes(field, delimiter)) {
        field.replace(u'"', "\"\""_L1);
        field = u'"' + field + u'"';
    }
    return field;
}

QString csvRecord(const QStringList &fields, QChar delimiter, bool guardFormulas)
{
    if (fields.size() == 1 && fields.front().isEmpty()) {
        return u"\"\"\r\n"_s; // an empty line would be no record
    }
    QString record;
    for (const QString &field : fields) {
        record += csvField(field, delimiter, guardFormulas);
        record += delimiter;
    }
    record.chop(1);
    record += "\r\n"_L1;
    return record;
}

QStringView withoutFormulaGuard(QStringView text)
{
    return text.startsWith(u'\'') && isDangerous(text) ? text.sliced(1) : text;
}

Result<> writeCsv(QIODevice &device, const CsvRecords &records, const CsvForm &form, const Cancellation &cancellation)
{
    QString block;
    if (form.byteOrderMark) {
        block += QChar::ByteOrderMark;
    }
    block += csvRecord(records.header, form.delimiter, form.guardFormulas);
    for (std::size_t record = 0; record < records.count; ++record) {
        block += csvRecord(records.fields(record), form.delimiter, form.guardFormulas);
        if (block.size() >= blockSize) {
            if (const auto written = writeBlock(device, block, cancellation); !written) {
                return written;
            }
        }
    }
    return writeBlock(device, block, cancellation);
}

Result<> writeCsv(QIODevice &device, const catalogue::Catalogue &catalogue, std::span<const catalogue::Index> rows,
                  const CsvOptions &options, const Cancellation &cancellation)
{
    const auto fields = [&](std::size_t row) { return areaFields(catalogue, catalogue.areas[rows[row]], options); };
    return writeCsv(device, {headerFields(options), rows.size(), fields}, options, cancellation);
}

} // namespace mueang::exporting
