// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/shortcutsdialog.h"

#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "gui/widgets/dialoglook.h"
#include "text/safetext.h"

#include "ui_shortcutsdialog.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <vector>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(560, 540);
constexpr int titleHeight = 36;
constexpr int minRowHeight = 32;
constexpr int minCapHeight = 22;
constexpr int capPadding = 7;
constexpr int capGap = 4;
constexpr int alternativeGap = 16;
constexpr qreal capRadius = 4;

/** Draws key sequences as keys of a keyboard. */
class KeyCapDelegate final : public QStyledItemDelegate
{
public:
    enum Role {
        KeysRole = Qt::UserRole + 1, ///< QVariantList of QKeySequence: alternatives
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

int capHeight()
{
    return std::max(minCapHeight, withText(minCapHeight));
}

struct Cap
{
    int x = 0; ///< from the left edge of the first cap
    int width = 0;
    QString text;
};

/** Returns all keys side by side, with a wider gap between sequences. */
std::vector<Cap> capsOf(const QModelIndex &index, const QFontMetrics &metrics)
{
    std::vector<Cap> caps;
    int x = 0;
    const QVariantList sequences = index.data(KeyCapDelegate::KeysRole).toList();
    for (const QVariant &sequence : sequences) {
        x += caps.empty() ? 0 : alternativeGap - capGap;
        const QStringList texts = keyCaps(sequence.value<QKeySequence>());
        for (const QString &text : texts) {
            const int width = std::max(capHeight(), metrics.horizontalAdvance(text) + 2 * capPadding);
            caps.push_back({x, width, text});
            x += width + capGap;
        }
    }
    return caps;
}

QFont capFont(const QFont &body)
{
    return scaledFont(body, 0.875, QFont::Medium);
}

void KeyCapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const ThemeColors colors = currentColors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(capFont(option.font));
    const int top = option.rect.y() + (option.rect.height() - capHeight() + 1) / 2;
    for (const Cap &cap : capsOf(index, painter->fontMetrics())) {
        const QRectF rect(option.rect.x() + alternativeGap + cap.x, top, cap.width, capHeight());
        painter->setPen(colors.control);
        painter->setBrush(colors.window);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), capRadius, capRadius);
        painter->setPen(colors.text);
        painter->drawText(rect, Qt::AlignCenter, cap.text);
    }
    painter->restore();
}

QSize KeyCapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::vector<Cap> caps = capsOf(index, QFontMetrics(capFont(option.font)));
    const int width = caps.empty() ? 0 : caps.back().x + caps.back().width + capGap;
    return {alternativeGap + width + alternativeGap, std::max(minRowHeight, withText(minRowHeight))};
}

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
