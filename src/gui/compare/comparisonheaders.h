// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

class QToolButton;

namespace mueang::gui {

class ComparisonModel;

/** The facts, which stay while the areas scroll: their names, wrapped, behind the sign of how the areas agree. */
class FactHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FactHeader(const ComparisonModel &model, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QRect textRect(const QRect &section) const;
    [[nodiscard]] QFont fontOf(int section) const;

    const ComparisonModel &m_model;
};

/** The names of the areas, wrapped, each with a button that takes it out of the comparison. */
class AreaHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit AreaHeader(const ComparisonModel &model, QWidget *parent = nullptr);

    /** High enough for the wrapped names; call when the widths changed. */
    void fit();
    /** Two areas are the fewest: then none can go. */
    void retranslate();

signals:
    void removeWanted(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons();
    void placeButtons();
    [[nodiscard]] QRect textRect(const QRect &section) const;

    const ComparisonModel &m_model;
    std::vector<QToolButton *> m_buttons; ///< children of the header, one per column
};

} // namespace mueang::gui
