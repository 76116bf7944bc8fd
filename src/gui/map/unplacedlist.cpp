// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/unplacedlist.h"

#include "app/session.h"
#include "gui/map/maptexts.h"
#include "gui/style/textsize.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 220;

} // namespace

UnplacedList::UnplacedList(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this)) // rich-ok: PlainText below
    , m_list(new QListView(this))
    , m_names(new QStringListModel(this))
{
    setObjectName(u"unplacedPanel"_s);
    setFixedWidth(withText(listWidth));
    m_title->setObjectName(u"sectionTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_list);
    m_list->setObjectName(u"unplacedList"_s);
    m_list->setModel(m_names);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { publish(current.row()); });
    connect(&session, &app::Session::selectionChanged, this, &UnplacedList::syncSelection);
    connect(&session, &app::Session::presentationChanged, this, &UnplacedList::refresh);
    hide();
}

void UnplacedList::show(const std::vector<catalogue::Index> &areas)
{
    m_areas = areas;
    refresh();
    setVisible(!areas.empty());
}

void UnplacedList::refresh()
{
    const QScopedValueRollback taking(m_isSyncing, true);
    QStringList names;
    for (const catalogue::Index area : m_areas) {
        names += areaName(area, m_session);
    }
    m_names->setStringList(names);
    m_title->setText(tr("Place not published (%Ln)", nullptr, static_cast<int>(m_areas.size())));
    m_list->setAccessibleName(m_title->text());
    syncSelection();
}

void UnplacedList::syncSelection()
{
    const QScopedValueRollback taking(m_isSyncing, true);
    const auto current = m_session.currentArea();
    const auto found = current ? std::ranges::find(m_areas, *current) : m_areas.end();
    if (found == m_areas.end()) {
        m_list->setCurrentIndex({});
    } else {
        m_list->setCurrentIndex(m_names->index(static_cast<int>(found - m_areas.begin())));
    }
}

void UnplacedList::publish(int row)
{
    if (!m_isSyncing && row >= 0) {
        const catalogue::Index area = m_areas[static_cast<std::size_t>(row)];
        m_session.setSelection({area}, area);
    }
}

void UnplacedList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_session.snapshot()) {
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        setFixedWidth(withText(listWidth));
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
