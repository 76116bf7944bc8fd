// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/shortcutsdialog.h"

#include "gui/help/keycapdelegate.h"
#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "gui/widgets/dialoglook.h"
#include "text/safetext.h"

#include "ui_shortcutsdialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(560, 540);
constexpr int titleHeight = 36;

std::unique_ptr<QStandardItem> textItem(const QString &text)
{
    auto item = std::make_unique<QStandardItem>(text::displayText(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

std::unique_ptr<QStandardItem> keysItem(const QList<QKeySequence> &keys)
{
    QVariantList values;
    QStringList names;
    for (const QKeySequence &sequence : keys) {
        values.append(QVariant::fromValue(sequence));
        names.append(sequence.toString(QKeySequence::NativeText));
    }
    auto item = textItem(names.join(", "_L1));
    item->setData(values, KeyCapDelegate::KeysRole);
    return item;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Groups groups, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
    , m_groups(std::move(groups))
    , m_model(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    applyDialogLook(*this);
    m_ui->keyView->setModel(m_model);
    m_ui->keyView->setItemDelegateForColumn(1, new KeyCapDelegate(this));
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    fill();
    resizeWithinScreen(*this, usualSize);
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::fill()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    for (const ShortcutGroup &group : m_groups()) {
        addGroup(group);
    }
    QHeaderView &header = *m_ui->keyView->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
    header.setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->keyView->expandAll();
    m_ui->keyView->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void ShortcutsDialog::addGroup(const ShortcutGroup &group)
{
    auto title = textItem(group.title);
    title->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    title->setSizeHint(QSize(0, std::max(titleHeight, withText(titleHeight))));
    for (const ShortcutRow &row : group.rows) {
        title->appendRow({textItem(row.text).release(), keysItem(row.keys).release()});
    }
    const int row = m_model->rowCount();
    auto rest = textItem({}); // hidden by the title, which spans both columns; only for screen readers
    rest->setAccessibleText(group.title);
    m_model->appendRow({title.release(), rest.release()});
    m_ui->keyView->setFirstColumnSpanned(row, {}, true);
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        // The actions are retranslated by the same event, perhaps after this dialog.
        QMetaObject::invokeMethod(this, &ShortcutsDialog::fill, Qt::QueuedConnection);
    } else if (event->type() == QEvent::FontChange && m_model->rowCount() > 0) {
        fill();
    }
}

} // namespace mueang::gui
