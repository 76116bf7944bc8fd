// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/firstarea.h"

#include "gui/firstpaint.h"
#include "gui/panels/areatable.h"
#include "gui/session.h"

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

void FirstArea::choose()
{
    if (isWanted()) {
        m_session.setSelection({m_session.answer()->result.rows.front()}, m_session.answer()->result.rows.front());
    }
}

} // namespace mueang::gui
