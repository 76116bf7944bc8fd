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

/** The saved views to rename, order, give keys to, delete and open. Each is done at once, and can be undone here too.
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
    /** What the workspace has now; the current view stays the current one. */
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
