// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/viewsmenu.h"

#include "gui/views/savedviews.h"
#include "gui/views/saveviewdialog.h"
#include "gui/views/viewsdialog.h"
#include "gui/views/viewtexts.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace mueang::gui {

using namespace Qt::StringLiterals;

ViewsMenu::ViewsMenu(SavedViews &views, const SavedViewsMenu &menu, QMainWindow &window)
    : QObject(&window)
    , m_views(views)
    , m_window(window)
    , m_menu(menu.menu)
    , m_update(menu.update)
{
    connect(menu.save, &QAction::triggered, this, &ViewsMenu::saveNew);
    connect(menu.manage, &QAction::triggered, this, &ViewsMenu::manage);
    connect(m_update, &QAction::triggered, &views, &SavedViews::update);
    connect(&views, &SavedViews::listChanged, this, &ViewsMenu::rebuild);
    connect(&views, &SavedViews::currentChanged, this, &ViewsMenu::showCurrent);
    showCurrent();
}

void ViewsMenu::rebuild()
{
    std::vector<workspace::SavedView> views = m_views.all();
    if (views == m_listed) {
        return;
    }
    m_listed = std::move(views);
    qDeleteAll(m_entries);
    m_entries.clear();
    QAction *before = m_menu->actions().constFirst();
    for (const workspace::SavedView &view : m_listed) {
        auto *entry = new QAction(nameForAction(view.name), m_menu);
        entry->setObjectName(u"savedView"_s);
        entry->setCheckable(true);
        entry->setData(view.id);
        if (view.number != 0) {
            entry->setShortcut(shortcutText(view.number));
        }
        connect(entry, &QAction::triggered, &m_views, [this, id = view.id] {
            m_views.open(id);
            showCurrent(); // the click has toggled the check mark
        });
        m_menu->insertAction(before, entry);
        m_entries.append(entry);
    }
    if (!m_listed.empty()) {
        m_entries.append(m_menu->insertSeparator(before));
    }
    showCurrent();
}

void ViewsMenu::showCurrent()
{
    const auto current = m_views.current();
    for (QAction *entry : std::as_const(m_entries)) {
        entry->setChecked(current && entry->data().toString() == current->id);
    }
    m_update->setText(current ? tr("Update “%1”").arg(nameForAction(current->name)) : tr("Update the view"));
    m_update->setEnabled(current && m_views.isChanged());
}

void ViewsMenu::retranslate()
{
    showCurrent();
}

void ViewsMenu::saveNew()
{
    auto *dialog = new SaveViewDialog(m_views.workspace().contents(), m_views.suggestedName(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_views, [this, dialog] { m_views.save(dialog->name(), dialog->number()); });
    dialog->open();
}

void ViewsMenu::manage()
{
    auto *dialog = new ViewsDialog(m_views, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace mueang::gui
