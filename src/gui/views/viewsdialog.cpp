// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/viewsdialog.h"

#include "gui/style/icon.h"
#include "gui/views/savedviews.h"
#include "gui/views/viewtexts.h"
#include "gui/widgets/dialoglook.h"
#include "text/safetext.h"

#include "ui_viewsdialog.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(680, 440);
constexpr int keyWidth = 96;

constexpr int rowRoom = 12; ///< above and below the text together

enum Column { NameColumn, KeyColumn };

/** Makes rows easier to hit; a style sheet's min-height has no effect on rows of a tree. */
class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), option.fontMetrics.height() + rowRoom)};
    }
};

} // namespace

ViewsDialog::ViewsDialog(SavedViews &views, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_ui(std::make_unique<Ui::ViewsDialog>())
{
    m_ui->setupUi(this);
    applyDialogLook(*this);
    m_ui->viewList->header()->setStretchLastSection(false);
    m_ui->viewList->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_ui->viewList->header()->resizeSection(KeyColumn, keyWidth);
    m_ui->viewList->setItemDelegate(new RoomyRows(m_ui->viewList));
    m_ui->upButton->setIcon(themedIcon(u"arrow-up"_s));
    m_ui->downButton->setIcon(themedIcon(u"arrow-down"_s));
    connectButtons();
    connectKeys();
    connect(&m_views, &SavedViews::listChanged, this, &ViewsDialog::fill);
    fill();
    if (m_ui->viewList->currentItem() == nullptr) {
        m_ui->viewList->setCurrentItem(m_ui->viewList->topLevelItem(0));
    }
    resizeWithinScreen(*this, usualSize);
}

ViewsDialog::~ViewsDialog() = default;

void ViewsDialog::connectButtons()
{
    connect(m_ui->viewList, &QTreeWidget::currentItemChanged, this, &ViewsDialog::showCurrent);
    connect(m_ui->viewList, &QTreeWidget::itemChanged, this, &ViewsDialog::rename);
    connect(m_ui->numberBox, &QComboBox::activated, this, &ViewsDialog::setNumber);
    connect(m_ui->renameButton, &QPushButton::clicked, this,
            [this] { m_ui->viewList->editItem(m_ui->viewList->currentItem(), NameColumn); });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &ViewsDialog::deleteCurrent);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_ui->undoButton, &QPushButton::clicked, &m_views.workspace(), &app::WorkspaceController::undo);
    connect(m_ui->openButton, &QPushButton::clicked, this, &ViewsDialog::openCurrent);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void ViewsDialog::connectKeys()
{
    const auto onList = [this](const QKeySequence &key, auto action) {
        connect(new QShortcut(key, m_ui->viewList, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                action);
    };
    onList(QKeySequence::Delete, &ViewsDialog::deleteCurrent);
    onList(Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    onList(Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    const auto *undoing = new QShortcut(QKeySequence::Undo, this);
    connect(undoing, &QShortcut::activated, &m_views.workspace(), &app::WorkspaceController::undo);
    const auto *redoing = new QShortcut(QKeySequence::Redo, this);
    connect(redoing, &QShortcut::activated, &m_views.workspace(), &app::WorkspaceController::redo);
}

QString ViewsDialog::currentId() const
{
    const QTreeWidgetItem *item = m_ui->viewList->currentItem();
    return item == nullptr ? QString() : item->data(NameColumn, Qt::UserRole).toString();
}

void ViewsDialog::fill()
{
    const QString wanted = currentId().isEmpty() && m_views.current() ? m_views.current()->id : currentId();
    const int place = m_ui->viewList->indexOfTopLevelItem(m_ui->viewList->currentItem());
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_ui->viewList->clear();
        for (const workspace::SavedView &view : m_views.all()) {
            auto *item = new QTreeWidgetItem(m_ui->viewList, {view.name, shortcutText(view.number)});
            item->setData(NameColumn, Qt::UserRole, view.id);
            item->setData(KeyColumn, Qt::UserRole, view.number);
            item->setToolTip(NameColumn, text::plainToolTip(view.name)); // rich-ok: escaped
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            if (view.id == wanted) {
                m_ui->viewList->setCurrentItem(item);
            }
        }
        if (m_ui->viewList->currentItem() == nullptr && place >= 0) {
            m_ui->viewList->setCurrentItem(
                m_ui->viewList->topLevelItem(std::min(place, m_ui->viewList->topLevelItemCount() - 1)));
        }
    }
    m_ui->undoButton->setEnabled(m_views.workspace().undoable() != nullptr);
    showCurrent();
}

void ViewsDialog::showCurrent()
{
    if (m_isFilling) {
        return;
    }
    const QTreeWidgetItem *item = m_ui->viewList->currentItem();
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_ui->renameButton, m_ui->deleteButton, m_ui->openButton, m_ui->numberBox}) {
        each->setEnabled(item != nullptr);
    }
    for (QPushButton *each : {m_ui->upButton, m_ui->downButton}) {
        each->setEnabled(item != nullptr && m_ui->viewList->topLevelItemCount() > 1);
    }
    fillNumbers(*m_ui->numberBox, m_views.workspace().contents(), currentId());
    m_ui->numberBox->setCurrentIndex(item == nullptr ? 0 : item->data(KeyColumn, Qt::UserRole).toInt());
}

void ViewsDialog::rename(QTreeWidgetItem *item)
{
    if (m_isFilling) {
        return;
    }
    const QString name = item->text(NameColumn);
    const QString id = item->data(NameColumn, Qt::UserRole).toString();
    const QString problem = nameProblem(m_views.workspace().contents(), name, id);
    m_ui->problemLabel->announce(problem);
    if (problem.isEmpty()) {
        m_views.workspace().edit(
            [id, name](const workspace::Contents &contents) { return workspace::renameView(contents, id, name); });
    }
    fillLater();
}

/**
 * Shows the views as saved, because an edit may fail or change nothing. Queued, because a cell is still being edited.
 */
void ViewsDialog::fillLater()
{
    QMetaObject::invokeMethod(this, &ViewsDialog::fill, Qt::QueuedConnection);
}

void ViewsDialog::setNumber()
{
    const int number = m_ui->numberBox->currentData().toInt();
    m_views.workspace().edit([id = currentId(), number](const workspace::Contents &contents) {
        return workspace::numberView(contents, id, number);
    });
    fillLater();
}

void ViewsDialog::moveCurrent(int step)
{
    const int place = m_ui->viewList->indexOfTopLevelItem(m_ui->viewList->currentItem()) + step;
    if (place >= 0 && place < m_ui->viewList->topLevelItemCount()) {
        m_views.workspace().edit([id = currentId(), place](const workspace::Contents &contents) {
            return workspace::moveView(contents, id, place);
        });
    }
}

void ViewsDialog::deleteCurrent()
{
    if (!currentId().isEmpty()) {
        m_views.workspace().edit(
            [id = currentId()](const workspace::Contents &contents) { return workspace::deleteView(contents, id); });
    }
}

void ViewsDialog::openCurrent()
{
    const QString id = currentId();
    accept();
    m_views.open(id);
}

} // namespace mueang::gui
