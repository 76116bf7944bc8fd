// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace mueang::gui {

class SavedViews;

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class ViewsDialog;
}

/**
 * Renames, orders, deletes and opens saved views and sets their shortcuts. Each change applies at once and can be
 * undone here.
 */
class ViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ViewsDialog(SavedViews &views, QWidget *parent = nullptr);
    ~ViewsDialog() override;
    Q_DISABLE_COPY_MOVE(ViewsDialog)

private:
    void connectButtons();
    void connectKeys();
    /** Fills the list from the workspace; the current view stays current. */
    void fill();
    void fillLater();
    void showCurrent();
    void rename(QTreeWidgetItem *item);
    void setNumber();
    void moveCurrent(int step);
    void deleteCurrent();
    void openCurrent();
    [[nodiscard]] QString currentId() const;

    SavedViews &m_views;
    std::unique_ptr<Ui::ViewsDialog> m_ui;
    bool m_isFilling = false;
};

} // namespace mueang::gui
