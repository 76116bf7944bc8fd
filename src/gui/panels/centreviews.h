// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

#include <functional>

class QAction;
class QActionGroup;

namespace mueang::gui {

/**
 * The views of the same rows, one at a time: each has an action that shows it, and is made when it is shown
 * first. When nothing matches, the empty state stands in the place of all of them.
 */
class CentreViews final : public QStackedWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    explicit CentreViews(QWidget *parent = nullptr);

    void setEmptyState(QWidget *empty);
    /** The first one added is there from the start. */
    void addView(QAction *action, Make make);
    void setEmpty(bool isEmpty);

private:
    void update();

    QActionGroup *m_actions;
    QWidget *m_empty = nullptr;
    QWidget *m_view = nullptr; ///< the chosen one, also while nothing matches
    bool m_isEmpty = false;
};

} // namespace mueang::gui
