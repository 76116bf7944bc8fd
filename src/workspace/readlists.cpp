// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/readlists.h"

#include "workspace/editing.h"
#include "workspace/edits.h"
#include "workspace/listbytes.h"
#include "workspace/listfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<> gatherList(ListCollector &gathering, const QJsonValue &list)
{
    const QString name = list["name"_L1].toString();
    Result<> done = gathering.addList(name);
    const QJsonArray areas = list["areas"_L1].toArray();
    for (const QJsonValue &area : areas) {
        done = done.and_then([&] { return gathering.addArea(name, area["id"_L1].toString()); });
        if (!done) {
            return done;
        }
    }
    return done;
}

Result<> gatherNote(ListCollector &gathering, const QJsonValue &note)
{
    const QString text = note["text"_L1].toString();
    return text.trimmed().isEmpty() ? Result<>()
                                    : gathering.addNote(note["id"_L1].toString(), text, note["changed"_L1].toString());
}

/** Adds the file, and the line to the detail, so that users can find the fault. */
Result<ExportedLists> placed(Result<ExportedLists> lists, const QString &subject)
{
    if (!lists) {
        Error &error = lists.error();
        error.subject = subject;
        error.detail = error.place.isEmpty() ? error.detail : error.place + u": "_s + error.detail;
    }
    return lists;
}

Result<ExportedLists> readText(const QByteArray &text)
{
    return text.trimmed().startsWith('{') ? readListsJson(text) : readListsCsv(text);
}

constexpr qsizetype longestExcerpt = 60; ///< UTF-16 code units

/** An import in progress. It uses hash lookups by name and id because it runs while the workspace is locked. */
class Importing final
{
public:
    Importing(const Contents &contents, const QString &source)
        : m_contents(contents)
        , m_nextList(nextPosition(contents.orderedLists()))
        , m_import{Change{ChangeKind::Import, source}}
    {
        for (const auto &[id, list] : contents.lists) {
            m_targets.insert(foldedName(list.name), Target{id});
        }
        for (const auto &[key, membership] : contents.memberships) {
            std::int64_t &next = m_nextMember[membership.list];
            next = std::max(next, membership.position + 1);
        }
    }

    Result<> addList(const ExportedLists::List &list)
    {
        return normalizedName(list.name).map([&](const QString &name) {
            auto target = m_targets.find(foldedName(name));
            if (target == m_targets.end()) {
                const Shortlist made{QUuid::createUuid().toString(QUuid::WithoutBraces), name, m_nextList++};
                add<Shortlist>(m_import.change, std::nullopt, made);
                target = m_targets.insert(foldedName(name), Target{made.id});
            }
            addAreas(*target, list.areas);
        });
    }

    Result<> addNote(const Note &note, const QDateTime &now)
    {
        const auto here = m_contents.note(note.area);
        if (here) {
            refuseUnlessSame(note, here->text);
            return {};
        }
        return writeNote({}, note.area, note.text, note.changed.isValid() ? note.changed : now)
            .map([&](const Change &change) { m_import.change = joined(std::move(m_import.change), change); });
    }

    /** Handles a further note on an area for which the file has the note `first`. */
    void addOtherNote(const Note &note, const Note &first)
    {
        const auto here = m_contents.note(note.area);
        refuseUnlessSame(note, here ? here->text : first.text);
    }

    Import take() { return std::move(m_import); }

private:
    struct Target
    {
        QString id;
        QSet<QString> added = {};
    };

    void addAreas(Target &target, const QStringList &areas)
    {
        std::int64_t &position = m_nextMember[target.id];
        for (const QString &area : areas) {
            if (!area.isEmpty() && !m_contents.isIn(target.id, area) && !target.added.contains(area)) {
                target.added.insert(area);
                add<Membership>(m_import.change, std::nullopt, Membership{target.id, area, position++});
            }
        }
    }

    void refuseUnlessSame(const Note &note, const QString &kept)
    {
        const RefusedNote refused{note.area, note.text, kept};
        if (note.text != kept && !m_refused.contains({note.area, note.text})) {
            m_refused.insert({note.area, note.text});
            m_import.refusedNotes.push_back(refused);
        }
    }

    const Contents &m_contents;
    std::int64_t m_nextList;
    Import m_import;
    QHash<QString, Target> m_targets; ///< by folded name
    QHash<QString, std::int64_t> m_nextMember; ///< by the id of the list; 0 for an empty one
    QSet<std::pair<QString, QString>> m_refused;
};

} // namespace

QString noListsInFile()
{
    return QCoreApplication::translate("mueang::Workspace", "it holds no lists of Mueang");
}

QString lineInWords(int line)
{
    return QCoreApplication::translate("mueang::Workspace", "line %1").arg(line);
}

Result<ExportedLists> readListsJson(const QByteArray &text)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const auto line = static_cast<int>(text.left(parsing.offset).count('\n')) + 1;
        return failure(ErrorKind::NotImportable, {},
                       QCoreApplication::translate("mueang::Workspace", "it is no whole JSON"), lineInWords(line));
    }
    const QJsonObject object = document.object();
    const auto version = object[listFormatKey].toInteger();
    if (version > listFormatVersion) {
        return failure(ErrorKind::NewerVersion, {}, QString::number(version));
    }
    if (version < 1 || !object["lists"_L1].isArray()) {
        return notImportable(noListsInFile());
    }
    ListCollector gathering;
    const QJsonArray lists = object["lists"_L1].toArray();
    for (const QJsonValue &list : lists) {
        if (const auto done = gatherList(gathering, list); !done) {
            return tl::unexpected(done.error());
        }
    }
    const QJsonArray notes = object["notes"_L1].toArray();
    for (const QJsonValue &note : notes) {
        if (const auto done = gatherNote(gathering, note); !done) {
            return tl::unexpected(done.error());
        }
    }
    return gathering.take();
}

Result<ExportedLists> readLists(QIODevice &device, const QString &subject)
{
    QByteArray bytes = device.read(maxImportedBytes + 1);
    if (bytes.size() > maxImportedBytes) {
        return failure(
            ErrorKind::NotImportable, subject,
            QCoreApplication::translate("mueang::Workspace", "it is larger than %1 MiB; export its lists one by one")
                .arg(maxImportedBytes / (1024 * 1024)));
    }
    return placed(listFileText(std::move(bytes)).and_then(readText), subject);
}

Result<ExportedLists> readListsFile(const QString &file)
{
    struct stat status
    { };

    if (::stat(QFile::encodeName(file).constData(), &status) != 0) {
        const int code = errno;
        const bool isMissing = code == ENOENT || code == ENOTDIR || code == ENAMETOOLONG;
        return failure(isMissing ? ErrorKind::FileNotFound : ErrorKind::FileNotReadable, file, qt_error_string(code));
    }
    // Reading a pipe could block, and a device may be endless.
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::NotARegularFile, file);
    }
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::FileNotReadable, file, device.errorString());
    }
    auto lists = readLists(device, file);
    if (device.error() != QFileDevice::NoError) {
        return failure(ErrorKind::FileNotReadable, file, device.errorString());
    }
    return lists;
}

QString noteExcerpt(const QString &text)
{
    const QString line = text.left(2 * longestExcerpt).simplified();
    if (line.size() <= longestExcerpt && text.size() <= 2 * longestExcerpt) {
        return line;
    }
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, line);
    graphemes.setPosition(std::min(longestExcerpt, line.size()));
    const qsizetype end = graphemes.isAtBoundary() ? graphemes.position() : graphemes.toPreviousBoundary();
    return line.left(end).trimmed() + u'…';
}

QString refusedNoteSentence(const RefusedNote &note, const AreaNamer &areaName)
{
    return QCoreApplication::translate("mueang::Workspace",
                                       "The note “%1” on %2 was not imported: “%3” is there already.")
        .arg(noteExcerpt(note.text), areaName(note.area), noteExcerpt(note.kept));
}

Result<Import> importLists(const Contents &contents, const ExportedLists &lists, const QString &source,
                           const QDateTime &now)
{
    Importing importing(contents, source);
    for (const ExportedLists::List &list : lists.lists) {
        if (const auto done = importing.addList(list); !done) {
            return tl::unexpected(done.error());
        }
    }
    for (const auto &[area, note] : lists.notes) {
        if (const auto done = importing.addNote(note, now); !done) {
            return tl::unexpected(done.error());
        }
    }
    for (const Note &note : lists.otherNotes) {
        importing.addOtherNote(note, lists.notes.at(note.area));
    }
    return importing.take();
}

} // namespace mueang::workspace
