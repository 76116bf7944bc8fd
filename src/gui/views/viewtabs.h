// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

class QAction;
class QActionGroup;

namespace mueang::gui {

/**
 * A tab for each action of a group. Texts and icons follow the actions; a narrow bar hides the icons, then shows scroll
 * buttons.
 */
class ViewTabs final : public QTabBar
{
    Q_OBJECT

public:
    /** The group must contain all its actions already. */
    explicit ViewTabs(const QActionGroup &views, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool haveRoom() const;
    void setIcons(bool areShown);
    /** Shows the icons if all tabs have room for them. */
    void showIcons();

    QList<QAction *> m_actions;
};

} // namespace mueang::gui
