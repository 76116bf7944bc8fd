// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/shortcuts.h"

#include <QDialog>

#include <functional>
#include <memory>

class QStandardItem;
class QStandardItemModel;

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class ShortcutsDialog;
}

/** Lists all shortcuts by menu, read from the actions, so that the list cannot contradict them. */
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    using Groups = std::function<std::vector<ShortcutGroup>()>;

    /** `groups` is called again after a change of language. */
    explicit ShortcutsDialog(Groups groups, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addGroup(const ShortcutGroup &group);

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
    Groups m_groups;
    QStandardItemModel *m_model;
};

} // namespace mueang::gui
