// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace mueang::gui {

class AnnouncingLabel;
class SavedViews;

/**
 * Shows which saved view is current and whether it was changed, with buttons to save, revert or leave it. Hidden if
 * there is none.
 */
class SavedViewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedViewBar(SavedViews &views, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    SavedViews &m_views;
    AnnouncingLabel *m_text;
    QToolButton *m_save;
    QToolButton *m_revert;
    QToolButton *m_leave;
};

} // namespace mueang::gui
