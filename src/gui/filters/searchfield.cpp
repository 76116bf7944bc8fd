// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filters/searchfield.h"

#include "app/session.h"
#include "gui/filters/correctionbar.h"
#include "gui/style/icon.h"

#include <QEvent>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuery = 4096; ///< characters

} // namespace

SearchField::SearchField(app::Session &session, QWidget *parent)
    : LineField(parent)
    , m_session(session)
{
    setObjectName(u"searchField"_s);
    setClearButtonEnabled(true);
    setMaxLength(longestQuery);
    addAction(themedIcon(u"search"_s), LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_session.query().text) {
            return; // set by queryChanged(), perhaps with exactOnly
        }
        query::Query query = m_session.query();
        query.text = text;
        query.exactOnly = false;
        m_session.setQuery(query);
    });
    connect(&session, &app::Session::queryChanged, this, [this] {
        if (text() != m_session.query().text) {
            setText(m_session.query().text);
        }
    });
    retranslate();
}

void SearchField::cancelEdit()
{
    if (showsGuess(m_session)) {
        undoGuess(m_session);
    } else {
        clear();
    }
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search: name, province, year, organisation…"));
    setAccessibleName(tr("Search"));
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    LineField::changeEvent(event);
}

} // namespace mueang::gui
