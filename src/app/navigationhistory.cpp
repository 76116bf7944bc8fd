// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigationhistory.h"

#include <QtGlobal>

namespace mueang::app {

namespace {

/** Returns whether one text is a prefix of the other, as while a word is typed or deleted. */
bool isTyping(const QString &before, const QString &after)
{
    return !before.isEmpty() && !after.isEmpty() && (before.startsWith(after) || after.startsWith(before));
}

/** Returns whether the second visit only refines the first. */
bool continues(const Location &before, Location after)
{
    const bool isSameText = before.query.text == after.query.text || isTyping(before.query.text, after.query.text);
    after.query.text = before.query.text;
    after.query.order = before.query.order;
    after.query.exactOnly = before.query.exactOnly;
    return isSameText && after == before;
}

} // namespace

void NavigationHistory::visit(const Location &now)
{
    if (m_now > 0 && m_visits[m_now - 1] == now) {
        return;
    }
    m_visits.resize(m_now);
    if (m_now > 0 && continues(m_visits.back(), now)) {
        m_visits.back() = now;
        return;
    }
    m_visits.push_back(now);
    if (m_visits.size() > longest) {
        m_visits.erase(m_visits.begin());
    }
    m_now = m_visits.size();
}

Location NavigationHistory::back()
{
    Q_ASSERT(canGoBack());
    return m_visits[--m_now - 1];
}

Location NavigationHistory::forward()
{
    Q_ASSERT(canGoForward());
    return m_visits[m_now++];
}

void NavigationHistory::clear()
{
    m_visits.clear();
    m_now = 0;
}

} // namespace mueang::app
