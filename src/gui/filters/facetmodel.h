// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/facets.h"

#include <QAbstractItemModel>

#include <functional>

namespace mueang::gui {

/**
 * The values of one filter as a list or a two-level tree: column 0 is checkable, column 1 shows the count. It does not
 * change its own state: it emits toggled(), and its owner calls setItems().
 */
class FacetModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, CountColumn, ColumnCount };

    explicit FacetModel(QObject *parent = nullptr);

    /** Replaces the items; without a reset if only labels, counts or check states differ. */
    void setItems(std::vector<app::FacetItem> items);

    /** Returns the "What's this?" text of a value by its key, as escaped HTML; called on demand. */
    using Explainer = std::function<QVariant(const QVariant &key)>;

    void setExplainer(Explainer explainer) { m_explainer = std::move(explainer); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** Emits toggled() for Qt::CheckStateRole; other roles are not editable. */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /** Emitted with the keys of the leaves: one value, or all children of a parent. */
    void toggled(const QVariantList &keys, bool checked);

private:
    [[nodiscard]] const app::FacetItem &itemAt(const QModelIndex &index) const;
    [[nodiscard]] static Qt::CheckState checkStateOf(const app::FacetItem &item);

    std::vector<app::FacetItem> m_items;
    Explainer m_explainer;
};

} // namespace mueang::gui
