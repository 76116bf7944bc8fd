// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lists/listsdialog.h"

#include "app/areanames.h"
#include "app/session.h"
#include "app/workspacecontroller.h"
#include "gui/lists/idlist.h"
#include "gui/lists/listname.h"
#include "gui/style/icon.h"
#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/dialoglook.h"
#include "text/safetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(820, 520);

} // namespace

ListsDialog::ListsDialog(app::Session &session, app::WorkspaceController &workspace, ListFiles::Services services,
                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_files(session, workspace, std::move(services), this)
    , m_listsTitle(new QLabel(this))
    , m_areasTitle(new QLabel(this))
    , m_lists(new QListWidget(this))
    , m_areas(new QListWidget(this))
    , m_announced(new AnnouncingLabel(this))
{
    setObjectName(u"listsDialog"_s);
    m_listsTitle->setTextFormat(Qt::PlainText);
    m_areasTitle->setTextFormat(Qt::PlainText);
    m_lists->setObjectName(u"listsOfUser"_s);
    m_areas->setObjectName(u"areasOfList"_s);
    m_announced->setObjectName(u"told"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(makeLists(), 2);
    columns->addLayout(makeAreas(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addWidget(m_announced);
    layout->addLayout(makeBottom());
    connectLists();
    connectAreas();
    connect(&workspace, &app::WorkspaceController::changed, this, &ListsDialog::refresh);
    connect(&session, &app::Session::snapshotChanged, this, &ListsDialog::refresh);
    connect(&m_files, &ListFiles::announced, m_announced, &AnnouncingLabel::announce);
    applyDialogLook(*this);
    resizeWithinScreen(*this, usualSize);
    retranslate();
    chooseList({});
}

QPushButton *ListsDialog::addButton(const char *name, const QString &icon, QLayout *layout)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon.isEmpty() ? QIcon() : themedIcon(icon));
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

QLayout *ListsDialog::makeLists()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    makeTitle(*m_listsTitle, TitleLevel::Section);
    m_listsTitle->setBuddy(m_lists);
    layout->addWidget(m_listsTitle);
    layout->addWidget(m_lists, 1);
    auto *first = new QHBoxLayout;
    m_new = addButton("newList", u"plus"_s, first);
    m_rename = addButton("renameList", u"pencil"_s, first);
    m_delete = addButton("deleteList", u"trash-2"_s, first);
    auto *second = new QHBoxLayout;
    m_listUp = addButton("listUp", u"arrow-up"_s, second);
    m_listDown = addButton("listDown", u"arrow-down"_s, second);
    layout->addLayout(first);
    layout->addLayout(second);
    return layout;
}

QLayout *ListsDialog::makeAreas()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    makeTitle(*m_areasTitle, TitleLevel::Section);
    m_areasTitle->setBuddy(m_areas);
    layout->addWidget(m_areasTitle);
    layout->addWidget(m_areas, 1);
    auto *first = new QHBoxLayout;
    m_areaUp = addButton("areaUp", u"arrow-up"_s, first);
    m_areaDown = addButton("areaDown", u"arrow-down"_s, first);
    m_remove = addButton("removeArea", u"x"_s, first);
    auto *second = new QHBoxLayout;
    m_export = addButton("exportList", u"download"_s, second);
    m_show = addButton("showList", u"table-2"_s, second);
    layout->addLayout(first);
    layout->addLayout(second);
    return layout;
}

QLayout *ListsDialog::makeBottom()
{
    auto *layout = new QHBoxLayout;
    m_import = addButton("importLists", u"upload"_s, layout);
    m_exportAll = addButton("exportLists", u"download"_s, layout);
    layout->addStretch();
    m_close = addButton("closeButton", {}, layout);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    return layout;
}

void ListsDialog::connectLists()
{
    connect(m_lists, &QListWidget::currentRowChanged, this, &ListsDialog::fillAreas);
    connect(m_new, &QPushButton::clicked, this, [this] { askForNewList(this, m_workspace, {}); });
    connect(m_rename, &QPushButton::clicked, this, [this] { askToRenameList(this, m_workspace, list()); });
    connect(m_lists, &QListWidget::itemActivated, m_rename, &QPushButton::click);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_workspace.edit([id = list()](const auto &contents) { return workspace::deleteList(contents, id); });
    });
    connect(m_listUp, &QPushButton::clicked, this, [this] { moveList(-1); });
    connect(m_listDown, &QPushButton::clicked, this, [this] { moveList(1); });
    connect(m_import, &QPushButton::clicked, &m_files, &ListFiles::importLists);
    connect(m_export, &QPushButton::clicked, this, [this] { m_files.exportLists(list()); });
    connect(m_exportAll, &QPushButton::clicked, this, [this] { m_files.exportLists({}); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit shown(list());
        accept();
    });
}

void ListsDialog::connectAreas()
{
    connect(m_areas, &QListWidget::currentRowChanged, this, [this] { m_remove->setEnabled(!area().isEmpty()); });
    connect(m_areaUp, &QPushButton::clicked, this, [this] { moveArea(-1); });
    connect(m_areaDown, &QPushButton::clicked, this, [this] { moveArea(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_workspace.edit([id = list(), areas = QStringList{area()}](const auto &contents) {
            return workspace::removeAreas(contents, id, areas);
        });
    });
    // The same keys act on the focused widget: on an area of the list, or on a list.
    const auto onKey = [](const QKeySequence &key, QListWidget *widget, QPushButton *button) {
        connect(new QShortcut(key, widget, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, button,
                &QPushButton::click);
    };
    onKey(Qt::ALT | Qt::Key_Up, m_areas, m_areaUp);
    onKey(Qt::ALT | Qt::Key_Down, m_areas, m_areaDown);
    onKey(Qt::Key_Delete, m_areas, m_remove);
    onKey(Qt::ALT | Qt::Key_Up, m_lists, m_listUp);
    onKey(Qt::ALT | Qt::Key_Down, m_lists, m_listDown);
    onKey(Qt::Key_Delete, m_lists, m_delete);
}

QString ListsDialog::list() const
{
    return chosenId(*m_lists);
}

QString ListsDialog::area() const
{
    return chosenId(*m_areas);
}

void ListsDialog::chooseList(const QString &id)
{
    const auto starred = m_workspace.starredList();
    refresh();
    for (int row = 0; row < m_lists->count(); ++row) {
        if (idAt(*m_lists, row) == (id.isEmpty() && starred ? starred->id : id)) {
            m_lists->setCurrentRow(row);
        }
    }
}

void ListsDialog::refresh()
{
    std::vector<std::pair<QString, QString>> rows;
    const workspace::Contents &contents = m_workspace.contents();
    for (const workspace::Shortlist &each : contents.orderedLists()) {
        const int count = static_cast<int>(contents.areasOf(each.id).size());
        rows.emplace_back(each.id, tr("%1 (%L2)").arg(text::displayText(each.name)).arg(count));
    }
    fillRows(*m_lists, rows, list());
    fillAreas();
}

void ListsDialog::fillAreas()
{
    std::vector<std::pair<QString, QString>> rows;
    for (const QString &id : m_workspace.contents().areasOf(list())) {
        const QString name =
            app::areaOfId(m_session, id) ? app::nameOfId(m_session, id) : tr("%1 (not in this catalogue)").arg(id);
        rows.emplace_back(id, text::displayText(name));
    }
    fillRows(*m_areas, rows, area());
    const bool canWrite = m_workspace.access() == workspace::Access::ReadWrite;
    const bool hasList = !list().isEmpty();
    m_new->setEnabled(canWrite);
    m_import->setEnabled(canWrite);
    for (QPushButton *button : {m_rename, m_delete}) {
        button->setEnabled(canWrite && hasList);
    }
    for (QPushButton *button : {m_listUp, m_listDown}) {
        button->setEnabled(canWrite && m_lists->count() > 1);
    }
    for (QPushButton *button : {m_areaUp, m_areaDown}) {
        button->setEnabled(canWrite && m_areas->count() > 1);
    }
    m_remove->setEnabled(canWrite && !area().isEmpty());
    m_export->setEnabled(hasList);
    m_show->setEnabled(m_areas->count() > 0);
    m_exportAll->setEnabled(!m_workspace.contents().isEmpty());
}

void ListsDialog::moveList(int step)
{
    const int place = m_lists->currentRow() + step;
    if (place >= 0 && place < m_lists->count()) {
        m_workspace.edit(
            [id = list(), place](const auto &contents) { return workspace::moveList(contents, id, place); });
    }
}

void ListsDialog::moveArea(int step)
{
    const int place = m_areas->currentRow() + step;
    if (place >= 0 && place < m_areas->count()) {
        m_workspace.edit([id = list(), area = area(), place](const auto &contents) {
            return workspace::moveArea(contents, id, area, place);
        });
    }
}

void ListsDialog::retranslate()
{
    setWindowTitle(tr("My lists"));
    m_listsTitle->setText(tr("Lists"));
    m_lists->setAccessibleName(tr("Lists"));
    m_areasTitle->setText(tr("Areas, in your order"));
    m_areas->setAccessibleName(tr("Areas of the list, in your order"));
    m_new->setText(tr("New…"));
    m_rename->setText(tr("Rename…"));
    m_delete->setText(tr("Delete"));
    m_listUp->setText(tr("Up"));
    m_listUp->setAccessibleName(tr("Move the list up"));
    m_listDown->setText(tr("Down"));
    m_listDown->setAccessibleName(tr("Move the list down"));
    m_areaUp->setText(tr("Up"));
    m_areaUp->setAccessibleName(tr("Move the area up"));
    m_areaDown->setText(tr("Down"));
    m_areaDown->setAccessibleName(tr("Move the area down"));
    m_remove->setText(tr("Take out"));
    m_export->setText(tr("Export with notes…"));
    m_show->setText(tr("Show in the table"));
    m_import->setText(tr("Import…"));
    m_exportAll->setText(tr("Export all lists and notes…"));
    m_close->setText(tr("Close"));
    refresh();
}

void ListsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace mueang::gui
