// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/editing.h"
#include "workspace/edits.h"
#include "workspace/listfile.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QUuid>

#include <algorithm>

namespace mueang::workspace {

namespace {

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

    Result<> addList(const SharedLists::List &list)
    {
        return keptName(list.name).map([&](const QString &name) {
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

Result<Import> importLists(const Contents &contents, const SharedLists &lists, const QString &source,
                           const QDateTime &now)
{
    Importing importing(contents, source);
    for (const SharedLists::List &list : lists.lists) {
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
