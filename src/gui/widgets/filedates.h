// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

namespace mueang::gui {

/** Between Qt's list of files and its dialog: dates as the interface writes them, in Thai with the Buddhist year. */
class FileDates final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    static constexpr int dateColumn = 3; ///< of QFileSystemModel

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace mueang::gui
