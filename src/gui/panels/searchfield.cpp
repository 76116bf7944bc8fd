// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/panels/searchfield.h"

#include "gui/panels/guessbar.h"
#include "gui/session.h"
#include "gui/style/icon.h"

#include <QKeyEvent>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuery = 4096; ///< characters

} // namespace

SearchField::SearchField(Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
{
    setObjectName(u"searchField"_s);
    setClearButtonEnabled(true);
    setMaxLength(longestQuery);
    addAction(themedIcon(u"search"_s), LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        query::Query query = m_session.query();
        query.text = text;
        query.exactOnly = false;
        m_session.setQuery(query);
    });
    connect(&session, &Session::queryChanged, this, [this] {
        if (text() != m_session.query().text) {
            setText(m_session.query().text);
        }
    });
    retranslate();
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Qt's line edit takes Ctrl+E for "to the end of the line"; End does that, Ctrl+E exports.
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_E)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit resultsWanted();
        return;
    case Qt::Key_Escape:
        if (showsGuess(m_session)) {
            undoGuess(m_session);
        } else {
            clear();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
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
    QLineEdit::changeEvent(event);
}

} // namespace mueang::gui
