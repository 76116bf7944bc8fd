// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csvwriter.h"

#include "files/block.h"

#include <algorithm>

namespace mueang::files {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/** Matches [+-]digits[.,digits], which a spreadsheet reads as a number and not as a formula. */
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
 * Returns whether a spreadsheet may run the text as a formula (OWASP, CWE-1236). Excel and LibreOffice differ in what
 * they skip before the sign, so all white space and invisible characters count as skipped. A text that already begins
 * with apostrophes is guarded once more, so that removing one restores it.
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

} // namespace

QString csvHeader(const QStringList &header, const CsvDialect &form)
{
    const QString record = csvRecord(header, form.delimiter, form.guardFormulas);
    return form.byteOrderMark ? QChar(QChar::ByteOrderMark) + record : record;
}

void appendCsvField(QString &block, QStringView text, const CsvDialect &form)
{
    if (!needsQuotes(text, form.delimiter) && !text.contains(QChar::Null)
        && !(form.guardFormulas && isDangerous(text))) {
        block += text;
    } else {
        block += csvField(text, form.delimiter, form.guardFormulas);
    }
}

QString csvField(QStringView text, QChar delimiter, bool guardFormulas)
{
    QString field = guardFormulas ? withFormulaGuard(text) : text.toString();
    // Some readers stop at a NUL or refuse the file.
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
        return u"\"\"\r\n"_s; // an empty line would not be a record
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

QString withFormulaGuard(QStringView text)
{
    return isDangerous(text) ? u'\'' + text : text.toString();
}

QStringView withoutFormulaGuard(QStringView text)
{
    return text.startsWith(u'\'') && isDangerous(text) ? text.sliced(1) : text;
}

Result<> writeCsv(QIODevice &device, const CsvRecords &records, const CsvDialect &form,
                  const Cancellation &cancellation)
{
    QString block = csvHeader(records.header, form);
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

} // namespace mueang::files
