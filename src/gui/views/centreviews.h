// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;

namespace mueang::gui {

/** When no area matches, the empty state stands in the place of the views of areas. */
enum class ViewOf : std::uint8_t { Areas, Records };

/** The views of the window's centre, one at a time: each has an action that shows it, and is made then. */
class CentreViews final : public QStackedWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    explicit CentreViews(QWidget *parent = nullptr);

    void setEmptyState(QWidget *empty);
    /** The first one added is there from the start. */
    void addView(QAction *action, ViewOf what, Make make);
    void setEmpty(bool isEmpty);

    /** The number of the chosen view, in the order in which they were added. */
    [[nodiscard]] int view() const { return m_current; }

    /** The chosen one, also while the empty state stands in its place. */
    [[nodiscard]] QWidget *widget() const { return m_views.at(static_cast<std::size_t>(m_current)).widget; }

    /** In the order in which the views were added; one of them is checked. */
    [[nodiscard]] const QActionGroup &actions() const { return *m_actions; }

    void setView(int view);

    /** "table", "map": the chosen view, by a word that is kept between versions: that of its action, "mapAction". */
    [[nodiscard]] QString word() const { return wordOf(m_views.at(static_cast<std::size_t>(m_current))); }

    [[nodiscard]] bool hasWord(const QString &word) const;
    /** An unknown word changes nothing. */
    void setWord(const QString &word);

signals:
    void viewChanged();

private:
    struct View
    {
        QAction *action;
        ViewOf what;
        Make make;
        QWidget *widget; ///< null until it is shown first
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
