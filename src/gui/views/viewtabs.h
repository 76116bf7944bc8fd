// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

class QAction;
class QActionGroup;

namespace mueang::gui {

/**
 * A tab for each action of a group: the same as the menu, within sight. Texts and icons follow the actions; where it is
 * narrow there are no icons, and then buttons to scroll.
 */
class ViewTabs final : public QTabBar
{
    Q_OBJECT

public:
    /** The group has all its actions. */
    explicit ViewTabs(const QActionGroup &views, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool haveRoom() const;
    void setIcons(bool areShown);
    /** Icons where all tabs have room for them. */
    void showIcons();

    QList<QAction *> m_actions;
};

} // namespace mueang::gui
