// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/currentareakeeper.h"

#include "app/areanames.h"
#include "app/session.h"
#include "gui/areas/areatable.h"
#include "gui/widgets/firstpaint.h"

#include <chrono>

namespace mueang::gui {

using namespace std::chrono_literals;

namespace {

constexpr auto restAfterTyping = 250ms; // updating the details at each keystroke would only flicker

} // namespace

CurrentAreaKeeper::CurrentAreaKeeper(app::Session &session, AreaTable &table, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_table(table)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(restAfterTyping);
    connect(&m_waiting, &QTimer::timeout, this, &CurrentAreaKeeper::choose);
    connect(&session, &app::Session::answerChanged, this, &CurrentAreaKeeper::onAnswerChanged);
}

bool CurrentAreaKeeper::isWanted() const
{
    const auto current = m_session.currentArea();
    return m_table.model()->rowCount() > 0
        && (!current || (!m_table.hasRowOf(*current) && m_session.selectedAreas().size() <= 1));
}

void CurrentAreaKeeper::onAnswerChanged()
{
    // With the same query only lists or notes changed: whoever writes a note keeps its area, even if it no longer
    // matches.
    const bool isNew = m_answered != m_session.answer()->query;
    m_answered = m_session.answer()->query;
    if (m_session.currentArea()) {
        if (isNew && isWanted()) {
            m_waiting.start();
        } else if (isNew) {
            m_waiting.stop();
        }
    } else if (!m_session.answer()->result.rows.empty()) {
        // Filling the details takes longer than painting the whole table.
        afterFirstPaint(&m_table, [this] { choose(); });
    }
}

void CurrentAreaKeeper::restoreSelection(const QStringList &selected, const QString &current)
{
    m_selected = selected;
    m_current = current;
}

void CurrentAreaKeeper::chooseAgain()
{
    std::vector<catalogue::Index> selected;
    for (const QString &id : std::as_const(m_selected)) {
        if (const auto area = app::areaOfId(m_session, id)) {
            selected.push_back(*area);
        }
    }
    const auto current = app::areaOfId(m_session, m_current);
    m_selected.clear();
    m_current.clear();
    m_session.setSelection(std::move(selected), current);
}

void CurrentAreaKeeper::choose()
{
    if (!m_current.isEmpty() && !m_session.currentArea()) {
        chooseAgain();
    }
    if (isWanted()) {
        m_session.setSelection({m_session.answer()->result.rows.front()}, m_session.answer()->result.rows.front());
    }
}

} // namespace mueang::gui
