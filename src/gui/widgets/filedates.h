// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

namespace mueang::gui {

/**
 * A proxy model for Qt's file dialog that formats dates as the rest of the interface does: in Thai with the Buddhist
 * year.
 */
class FileDates final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    static constexpr int dateColumn = 3; ///< in QFileSystemModel

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace mueang::gui
