// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessionstate.h"

#include "app/preferences.h"
#include "app/session.h"
#include "workspace/viewdefinition.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mueang::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stateName = "session"_L1;

constexpr auto catalogueKey = "catalogue"_L1;
constexpr auto definitionKey = "definition"_L1;
constexpr auto savedViewKey = "saved_view"_L1;
constexpr auto selectedKey = "selected"_L1;
constexpr auto currentKey = "current"_L1;
constexpr auto starredListKey = "starred_list"_L1;

} // namespace

SessionState sessionState(const Preferences &preferences)
{
    const QJsonDocument json = QJsonDocument::fromJson(preferences.widgetState(stateName));
    SessionState state;
    state.catalogue = json[catalogueKey].toString();
    if (const auto definition = workspace::viewFromJson(json[definitionKey].toString())) {
        state.query = definition->query;
        state.view = definition->view;
    }
    state.savedView = json[savedViewKey].toString();
    const QJsonArray selected = json[selectedKey].toArray();
    for (const QJsonValue &id : selected) {
        state.selected.append(id.toString());
    }
    state.current = json[currentKey].toString();
    state.starredList = json[starredListKey].toString();
    return state;
}

void setSessionState(Preferences &preferences, const SessionState &state)
{
    const QJsonObject json{
        {catalogueKey, state.catalogue}, {definitionKey, workspace::toJson({state.query, {}, state.view})},
        {savedViewKey, state.savedView}, {selectedKey, QJsonArray::fromStringList(state.selected)},
        {currentKey, state.current},     {starredListKey, state.starredList}};
    preferences.setWidgetState(stateName, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void startSession(Session &session, const Preferences &preferences, const QString &file)
{
    const SessionState last = sessionState(preferences);
    const QString wanted = file.isEmpty() ? last.catalogue : QFileInfo(file).absoluteFilePath();
    if (wanted == last.catalogue) {
        session.setSavedView(last.savedView);
        session.setQuery(last.query);
    }
    if (wanted.isEmpty()) {
        session.openBundled();
    } else {
        session.open(wanted);
    }
}

} // namespace mueang::app
