// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;

namespace mueang::gui {

/** The content of a view. When no area matches, the empty state replaces views of areas. */
enum class ViewOf : std::uint8_t { Areas, Records };

/**
 * The views of the window's centre, one at a time. Each has an action that shows it and is created when first shown.
 */
class CentreViews final : public QStackedWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    explicit CentreViews(QWidget *parent = nullptr);

    void setEmptyState(QWidget *empty);
    /** Adds a view; the first one is shown at once. */
    void addView(QAction *action, ViewOf what, Make make);
    void setEmpty(bool isEmpty);

    /** Returns the index of the chosen view, in the order of addView(). */
    [[nodiscard]] int view() const { return m_current; }

    /** Returns the chosen view's widget, even while the empty state replaces it. */
    [[nodiscard]] QWidget *widget() const { return m_views.at(static_cast<std::size_t>(m_current)).widget; }

    /** Returns the actions in the order of addView(); one of them is checked. */
    [[nodiscard]] const QActionGroup &actions() const { return *m_actions; }

    void setView(int view);

    /** Returns the chosen view's persistent id, "table" or "map": the object name of its action without "Action". */
    [[nodiscard]] QString word() const { return wordOf(m_views.at(static_cast<std::size_t>(m_current))); }

    [[nodiscard]] bool hasWord(const QString &word) const;
    /** Shows the view with this id; an unknown id is ignored. */
    void setCurrentView(const QString &word);

signals:
    void viewChanged();

private:
    struct View
    {
        QAction *action;
        ViewOf what;
        Make make;
        QWidget *widget; ///< null until first shown
    };

    [[nodiscard]] static QString wordOf(const View &view);
    void choose(int view);
    void update();

    QActionGroup *m_actions;
    QWidget *m_empty = nullptr;
    std::vector<View> m_views;
    int m_current = -1;
    bool m_isEmpty = false;
};

} // namespace mueang::gui
