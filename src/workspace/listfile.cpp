// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/listfile.h"

#include "base/translations.h"
#include "files/jsonwriter.h"
#include "workspace/contents.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const Note &note)
{
    return note.changed.toString(Qt::ISODateWithMs);
}

struct Row
{
    QString list;
    QString area;
};

/** Returns the CSV records in order. */
std::vector<Row> rowsOf(const ExportedLists &lists)
{
    std::vector<Row> rows;
    QSet<QString> listed;
    for (const ExportedLists::List &list : lists.lists) {
        for (const QString &area : list.areas) {
            rows.push_back({list.name, area});
            listed.insert(area);
        }
        if (list.areas.isEmpty()) {
            rows.push_back({list.name, QString()});
        }
    }
    for (const auto &[area, note] : lists.notes) {
        if (!listed.contains(area)) {
            rows.push_back({QString(), area});
        }
    }
    return rows;
}

void writeArea(files::JsonWriter &json, const QString &area, const AreaNamesOf &names)
{
    const AreaNames name = names(area);
    json.value("id"_L1, area);
    json.value("name_th"_L1, name.th);
    json.value("name_en"_L1, name.en);
}

constexpr std::array titles{
    QT_TRANSLATE_NOOP("mueang::Workspace", "List"),        QT_TRANSLATE_NOOP("mueang::Workspace", "Identifier"),
    QT_TRANSLATE_NOOP("mueang::Workspace", "Name (Thai)"), QT_TRANSLATE_NOOP("mueang::Workspace", "Name (English)"),
    QT_TRANSLATE_NOOP("mueang::Workspace", "Note"),        QT_TRANSLATE_NOOP("mueang::Workspace", "Note changed"),
};
static_assert(titles.size() == ListColumnCount);

} // namespace

ExportedLists sharedLists(const Contents &contents, const QString &list)
{
    ExportedLists shared;
    for (const Shortlist &each : contents.orderedLists()) {
        if (list.isEmpty() || each.id == list) {
            shared.lists.push_back({each.name, contents.areasOf(each.id)});
        }
    }
    for (const auto &[area, note] : contents.notes) {
        if (list.isEmpty() || contents.isIn(list, area)) {
            shared.notes.emplace(area, note);
        }
    }
    return shared;
}

Result<> writeListsCsv(QIODevice &device, const ExportedLists &lists, const AreaNamesOf &names,
                       const files::CsvDialect &form, query::HeaderNames header)
{
    const std::vector<Row> rows = rowsOf(lists);
    const auto fields = [&](std::size_t row) {
        const auto &[list, area] = rows[row];
        const AreaNames name = area.isEmpty() ? AreaNames() : names(area);
        const auto note = lists.notes.find(area);
        const bool hasNote = note != lists.notes.end();
        return QStringList{list,
                           area,
                           name.th,
                           name.en,
                           hasNote ? note->second.text : QString(),
                           hasNote ? timeText(note->second) : QString()};
    };
    const bool isForScripts = header == query::HeaderNames::Keys;
    return files::writeCsv(device, {isForScripts ? listColumnKeys() : listColumnTitles(), rows.size(), fields}, form);
}

Result<> writeListsJson(QIODevice &device, const ExportedLists &lists, const AreaNamesOf &names)
{
    files::JsonWriter json(device);
    json.beginObject();
    json.integer(listFormatKey, listFormatVersion);
    json.beginArray("lists"_L1);
    for (const ExportedLists::List &list : lists.lists) {
        json.beginObject();
        json.value("name"_L1, list.name);
        json.beginArray("areas"_L1);
        for (const QString &area : list.areas) {
            json.beginObject();
            writeArea(json, area, names);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.beginArray("notes"_L1);
    for (const auto &[area, note] : lists.notes) {
        json.beginObject();
        writeArea(json, area, names);
        json.value("text"_L1, note.text);
        json.value("changed"_L1, timeText(note));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.finish();
}

const QStringList &listColumnKeys()
{
    static const QStringList keys{u"list"_s, u"id"_s, u"name_th"_s, u"name_en"_s, u"note"_s, u"note_changed"_s};
    return keys;
}

QStringList listColumnTitles()
{
    QStringList texts;
    for (const char *const title : titles) {
        texts.append(QCoreApplication::translate("mueang::Workspace", title));
    }
    return texts;
}

ListColumnNames::ListColumnNames()
{
    // A file may have been exported in another language than the interface's.
    const LanguageTexts thai(u"th"_s);
    for (int column = 0; column < ListColumnCount; ++column) {
        const char *const title = titles[static_cast<std::size_t>(column)];
        for (const QString &name :
             {listColumnKeys().at(column), QString::fromLatin1(title), thai.text("mueang::Workspace", title)}) {
            m_columns.insert(foldedName(name), column);
        }
    }
}

int ListColumnNames::column(const QString &name) const
{
    return m_columns.value(foldedName(name), -1);
}

} // namespace mueang::workspace
