// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/csvreader.h"
#include "files/csvwriter.h"
#include "workspace/readlists.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace mueang::workspace {

using namespace Qt::StringLiterals;
using files::CsvFault;
using files::CsvReader;
using files::CsvRecord;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("mueang::Workspace", text);
}

/** Positions of our columns in the file; -1 if missing. */
struct Columns
{
    char delimiter = ',';
    std::array<int, ListColumnCount> places{};
    int known = 0;
    QString repeated; ///< a column that occurs twice
};

Columns columnsOf(const QByteArray &text, char delimiter, const ListColumnNames &names)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, delimiter);
    CsvRecord header;
    [[maybe_unused]] const bool isRead = reader.next(header);
    Columns columns{delimiter, {}, 0, {}};
    columns.places.fill(-1);
    for (std::size_t cell = 0; cell < header.cells.size(); ++cell) {
        const int column = names.column(header.cells[cell]);
        if (column < 0) {
            continue;
        }
        int &place = columns.places.at(static_cast<std::size_t>(column));
        if (place >= 0) {
            columns.repeated = header.cells[cell];
        }
        place = static_cast<int>(cell);
        ++columns.known;
    }
    return columns;
}

/**
 * Tries the delimiters and returns the columns for the one that yields most of ours: spreadsheets choose it by the
 * locale.
 */
Columns columnsOf(const QByteArray &text, const ListColumnNames &names)
{
    Columns best = columnsOf(text, ',', names);
    for (const char delimiter : {';', '\t'}) {
        Columns columns = columnsOf(text, delimiter, names);
        if (columns.known > best.known) {
            best = std::move(columns);
        }
    }
    return best;
}

/** Recognises the text table of `shortlist show`: our titles, separated by spaces. */
bool isTextTable(const QByteArray &text, const ListColumnNames &names)
{
    static const QRegularExpression gap(u" {2,}"_s);
    const QStringList titles = QString::fromUtf8(text.left(text.indexOf('\n'))).trimmed().split(gap);
    return titles.size() >= 3 && names.column(titles.at(0)) == ListName && names.column(titles.at(1)) == AreaId;
}

/** Returns what is wrong with the header; null if it is valid. */
QString headerFault(const QByteArray &text, const Columns &columns, const ListColumnNames &names)
{
    const auto lacks = [&columns](ListColumn column) { return columns.places.at(column) < 0; };
    if (!columns.repeated.isEmpty()) {
        return said(QT_TRANSLATE_NOOP("mueang::Workspace", "it has the column “%1” twice")).arg(columns.repeated);
    }
    if (!lacks(AreaId) && (!lacks(ListName) || !lacks(NoteText))) {
        return {};
    }
    if (isTextTable(text, names)) {
        return said(QT_TRANSLATE_NOOP("mueang::Workspace",
                                      "it is a table for the screen; write it again with --format csv, tsv or json"));
    }
    if (columns.known == 0) {
        return noListsInFile();
    }
    const QStringList titles = listColumnTitles();
    return lacks(AreaId)
        ? said(QT_TRANSLATE_NOOP("mueang::Workspace", "its first line has no column “%1” (%2)"))
              .arg(titles.at(AreaId), listColumnKeys().at(AreaId))
        : said(QT_TRANSLATE_NOOP("mueang::Workspace", "its first line has no column “%1” (%2) and no column “%3” (%4)"))
              .arg(titles.at(ListName), listColumnKeys().at(ListName), titles.at(NoteText),
                   listColumnKeys().at(NoteText));
}

QString faultOf(CsvFault fault)
{
    switch (fault) {
    case CsvFault::NotUtf8:
    case CsvFault::NullCharacter:
        return said(QT_TRANSLATE_NOOP("mueang::Workspace", "it is no text"));
    case CsvFault::StrayQuote:
        return said(QT_TRANSLATE_NOOP("mueang::Workspace", "a quotation mark stands within a cell and is not doubled"));
    case CsvFault::UnclosedQuote:
        return said(QT_TRANSLATE_NOOP("mueang::Workspace", "a quotation mark is opened and not closed"));
    case CsvFault::TooLong:
        return said(QT_TRANSLATE_NOOP("mueang::Workspace",
                                      "a cell has more than %1 bytes; a note has at most %2 characters"))
            .arg(CsvReader::maxCellBytes)
            .arg(longestNote);
    }
    Q_UNREACHABLE();
}

Result<> gather(ListCollector &gathering, const CsvRecord &record, const Columns &columns)
{
    if (!record.problems.empty()) {
        return notImportable(faultOf(record.problems.front().fault));
    }
    const auto cell = [&](ListColumn column) {
        const int place = columns.places.at(column);
        return place >= 0 && static_cast<std::size_t>(place) < record.cells.size()
            ? files::withoutFormulaGuard(record.cells[static_cast<std::size_t>(place)]).toString()
            : QString();
    };
    const QString list = cell(ListName).simplified();
    const QString area = cell(AreaId).trimmed();
    const QString note = cell(NoteText);
    Result<> done;
    if (!list.isEmpty()) {
        const bool isListAlone = area.isEmpty() && cell(NameTh).isEmpty() && cell(NameEn).isEmpty();
        done = isListAlone ? gathering.addList(list) : gathering.addArea(list, area);
    }
    return done && !note.trimmed().isEmpty() ? gathering.addNote(area, note, cell(NoteChanged)) : done;
}

} // namespace

Result<ExportedLists> readListsCsv(const QByteArray &text)
{
    const ListColumnNames names;
    const Columns columns = columnsOf(text, names);
    if (const QString fault = headerFault(text, columns, names); !fault.isEmpty()) {
        return notImportable(fault);
    }
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, columns.delimiter);
    CsvRecord record;
    ListCollector gathering;
    bool isHeader = true;
    for (; reader.next(record); isHeader = false) {
        if (isHeader && record.problems.empty()) {
            continue;
        }
        if (auto done = gather(gathering, record, columns); !done) {
            const int line = record.problems.empty() ? record.line : record.problems.front().line;
            done.error().place = lineInWords(line);
            return tl::unexpected(done.error());
        }
    }
    return gathering.take();
}

} // namespace mueang::workspace
