// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/firstarea.h"

#include "gui/firstpaint.h"
#include "gui/panels/areatable.h"
#include "gui/session.h"

#include <QSet>

#include <chrono>

namespace mueang::gui {

using namespace std::chrono_literals;

namespace {

constexpr auto restAfterTyping = 250ms; // the details of every letter's first row would only flicker

} // namespace

FirstArea::FirstArea(Session &session, AreaTable &table, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_table(table)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(restAfterTyping);
    connect(&m_waiting, &QTimer::timeout, this, &FirstArea::choose);
    connect(&session, &Session::answerChanged, this, &FirstArea::takeAnswer);
}

bool FirstArea::isWanted() const
{
    const auto current = m_session.currentArea();
    return m_table.model()->rowCount() > 0
        && (!current || (!m_table.hasRowOf(*current) && m_session.selectedAreas().size() <= 1));
}

void FirstArea::takeAnswer()
{
    if (m_session.currentArea()) {
        m_waiting.start();
    } else if (!m_session.answer()->result.rows.empty()) {
        // The details take longer to write than the whole table to paint.
        afterFirstPaint(&m_table, [this] { choose(); });
    }
}

void FirstArea::bringBack(const QStringList &selected, const QString &current)
{
    m_selected = selected;
    m_current = current;
}

void FirstArea::chooseAgain()
{
    const QSet<QString> wanted(m_selected.cbegin(), m_selected.cend());
    std::vector<catalogue::Index> selected;
    std::optional<catalogue::Index> current;
    const auto &areas = m_session.snapshot()->catalogue->areas;
    for (catalogue::Index area = 0; area < areas.size(); ++area) {
        const QString id = areas[area].id.toString();
        if (wanted.contains(id)) {
            selected.push_back(area);
        }
        if (id == m_current) {
            current = area;
        }
    }
    m_selected.clear();
    m_current.clear();
    m_session.setSelection(std::move(selected), current);
}

void FirstArea::choose()
{
    if (!m_current.isEmpty() && !m_session.currentArea()) {
        chooseAgain();
    }
    if (isWanted()) {
        m_session.setSelection({m_session.answer()->result.rows.front()}, m_session.answer()->result.rows.front());
    }
}

} // namespace mueang::gui
