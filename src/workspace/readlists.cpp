// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/csvreader.h"
#include "workspace/edits.h"
#include "workspace/listfile.h"
#include "workspace/listfilekeys.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace mueang::workspace {

using namespace Qt::StringLiterals;
using catalogue::compile::CsvReader;
using catalogue::compile::CsvRecord;

namespace {

constexpr std::size_t mostRecords = 100'000;

/** Gathers what a file says, and refuses what is against the limits. */
class Gathering final
{
public:
    void addList(const QString &name)
    {
        if (std::ranges::find(m_lists.lists, name, &SharedLists::List::name) == m_lists.lists.end()) {
            m_lists.lists.push_back({name, {}});
        }
    }

    void addArea(const QString &list, const QString &area)
    {
        addList(list);
        QStringList &areas = std::ranges::find(m_lists.lists, list, &SharedLists::List::name)->areas;
        if (!areas.contains(area)) {
            areas.append(area);
        }
    }

    void addNote(const QString &area, const QString &text, const QString &changed)
    {
        const QDateTime time = QDateTime::fromString(changed, Qt::ISODateWithMs).toUTC();
        m_lists.notes.insert_or_assign(area, Note{area, cleanNote(text), time});
    }

    [[nodiscard]] SharedLists take() { return std::move(m_lists); }

private:
    SharedLists m_lists;
};

tl::unexpected<Error> notImportable(const QString &subject, const QString &detail, int line = 0)
{
    const QString place = line == 0 ? QString() : QCoreApplication::translate("mueang::Workspace", "line %1").arg(line);
    return failure(ErrorKind::NotImportable, subject, line == 0 ? detail : place + u": "_s + detail, place);
}

QString noLists()
{
    return QCoreApplication::translate("mueang::Workspace", "it holds no lists of Mueang");
}

QString tooLarge()
{
    return QCoreApplication::translate("mueang::Workspace", "it is too large");
}

/** Where each of our columns stands in the file; nothing unless the areas are there. */
std::optional<std::array<int, ListColumnCount>> columnsOf(const CsvRecord &header)
{
    std::array<int, ListColumnCount> places{};
    places.fill(-1);
    for (std::size_t cell = 0; cell < header.cells.size(); ++cell) {
        if (const int column = listColumn(header.cells[cell].trimmed()); column >= 0) {
            places[static_cast<std::size_t>(column)] = static_cast<int>(cell);
        }
    }
    const bool hasData = places[ListName] >= 0 || places[NoteText] >= 0;
    return places[AreaId] >= 0 && hasData ? std::optional(places) : std::nullopt;
}

void gather(Gathering &gathering, const CsvRecord &record, const std::array<int, ListColumnCount> &places)
{
    const auto cell = [&](ListColumn column) {
        const auto place = static_cast<std::size_t>(places[column]);
        return places[column] >= 0 && place < record.cells.size()
            ? exporting::withoutFormulaGuard(record.cells[place]).toString()
            : QString();
    };
    const QString list = cell(ListName).simplified();
    const QString area = cell(AreaId).trimmed();
    if (!list.isEmpty()) {
        area.isEmpty() ? gathering.addList(list) : gathering.addArea(list, area);
    }
    if (const QString note = cell(NoteText); !area.isEmpty() && !note.trimmed().isEmpty()) {
        gathering.addNote(area, note, cell(NoteChanged));
    }
}

Result<SharedLists> readCsv(QIODevice &device, const QString &subject)
{
    CsvReader reader(device);
    CsvRecord record;
    const auto places = reader.next(record) ? columnsOf(record) : std::nullopt;
    if (!places) {
        return notImportable(subject, noLists());
    }
    Gathering gathering;
    for (std::size_t count = 0; reader.next(record); ++count) {
        if (!record.problems.empty()) {
            return notImportable(subject, QCoreApplication::translate("mueang::Workspace", "this is not CSV in UTF-8"),
                                 record.problems.front().line);
        }
        if (count >= mostRecords) {
            return notImportable(subject, tooLarge());
        }
        gather(gathering, record, *places);
    }
    return gathering.take();
}

Result<SharedLists> readJson(const QByteArray &bytes, const QString &subject)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto version = object[listFormatKey].toInteger();
    if (version > listFormatVersion) {
        return failure(ErrorKind::NewerVersion, subject, QString::number(version));
    }
    if (version < 1 || !object["lists"_L1].isArray()) {
        return notImportable(subject, noLists());
    }
    Gathering gathering;
    const QJsonArray lists = object["lists"_L1].toArray();
    for (const QJsonValue &list : lists) {
        const QString name = list["name"_L1].toString().simplified();
        const QJsonArray areas = list["areas"_L1].toArray();
        gathering.addList(name);
        for (const QJsonValue &area : areas) {
            gathering.addArea(name, area["id"_L1].toString());
        }
    }
    const QJsonArray notes = object["notes"_L1].toArray();
    for (const QJsonValue &note : notes) {
        gathering.addNote(note["id"_L1].toString(), note["text"_L1].toString(), note["changed"_L1].toString());
    }
    return gathering.take();
}

} // namespace

Result<SharedLists> readLists(QIODevice &device, const QString &subject)
{
    const QByteArray bytes = device.read(mostImportedBytes + 1);
    if (bytes.size() > mostImportedBytes) {
        return notImportable(subject, tooLarge());
    }
    if (bytes.trimmed().startsWith('{')) {
        return readJson(bytes, subject);
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, subject);
}

Result<SharedLists> readListsFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        return failure(ErrorKind::FileNotFound, file);
    }
    QFile device(file);
    // A pipe would wait, a device has no end.
    if (!info.isFile() || !device.open(QIODevice::ReadOnly)) {
        return failure(info.isFile() ? ErrorKind::FileNotReadable : ErrorKind::NotARegularFile, file,
                       device.errorString());
    }
    return readLists(device, file);
}

} // namespace mueang::workspace
