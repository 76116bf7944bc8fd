// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

class QToolButton;

namespace mueang::gui {

class ComparisonModel;

/**
 * A vertical header with the wrapped names of the facts, each after the symbol of how the areas agree. It stays visible
 * when the areas scroll.
 */
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

/** A horizontal header with the wrapped names of the areas, each with a button that removes it from the comparison. */
class AreaHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit AreaHeader(const ComparisonModel &model, QWidget *parent = nullptr);

    /** Adapts the height to the wrapped names. Call this when widths have changed. */
    void fit();
    /** Updates the buttons' texts and disables them if only two areas are left. */
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
