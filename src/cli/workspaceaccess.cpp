// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workspaceaccess.h"

#include "base/errormessage.h"
#include "cli/candidates.h"
#include "cli/streams.h"
#include "workspace/userdatacontents.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList listNames(const workspace::Contents &contents)
{
    QStringList names;
    for (const workspace::Shortlist &list : contents.orderedLists()) {
        names.append(list.name);
    }
    return names;
}

} // namespace

Result<std::unique_ptr<workspace::Workspace>> openWorkspace()
{
    workspace::Place place;
    place.folder = workspace::defaultFolder();
    auto opened = workspace::Workspace::open(place);
    if (opened) {
        for (const QString &sentence : {openingSentence((*opened)->opening()), accessSentence((*opened)->access())}) {
            if (!sentence.isEmpty()) {
                message(sentence);
            }
        }
    }
    return opened;
}

void reportWarnings(const workspace::Workspace &workspace)
{
    for (const std::optional<Error> &doubt : {workspace.backupProblem(), workspace.unconfirmed()}) {
        if (doubt) {
            reportError(*doubt);
        }
    }
}

Parsed<workspace::Shortlist> parseList(const workspace::Contents &contents, const QString &name)
{
    if (const auto list = contents.listNamed(name)) {
        return *list;
    }
    const QStringList names = listNames(contents);
    if (names.isEmpty()) {
        return wrong(QCoreApplication::translate(
            "mueang::Cli", "You have no list yet: “mueang shortlist add ID --list NAME” makes one."));
    }
    return wrong(QCoreApplication::translate("mueang::Cli", "You have no list “%1”. Your lists: %2.")
                     .arg(name, names.join(", "_L1)));
}

Parsed<Shortlisted> parseShortlisted(const QStringList &names, const query::SearchIndex &index)
{
    const auto opened = openWorkspace();
    if (!opened) {
        return wrong(errorMessage(opened.error()).what);
    }
    const workspace::Contents &contents = (*opened)->contents();
    Shortlisted shortlisted{{}, query::makeUserData(index, userDataContents(contents))};
    for (const QString &name : names) {
        if (name.isEmpty() && !contents.lists.empty()) {
            std::ranges::transform(contents.lists, std::inserter(shortlisted.lists, shortlisted.lists.end()),
                                   [](const auto &entry) { return entry.first; });
            continue;
        }
        const auto list = parseList(contents, name);
        if (!list) {
            return wrong(list.error());
        }
        shortlisted.lists.insert(list->id);
    }
    return shortlisted;
}

QString areaName(const catalogue::Catalogue &catalogue, const QString &area, text::Language language)
{
    const auto found = std::ranges::find(catalogue.areas, QStringView(area), &catalogue::Area::id);
    return found == catalogue.areas.end() ? area : found->name.preferred(language).toString();
}

} // namespace mueang::cli
