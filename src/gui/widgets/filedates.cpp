// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/filedates.h"

#include "text/years.h"

#include <QDateTime>
#include <QFileSystemModel>
#include <QLocale>

namespace mueang::gui {

using namespace Qt::StringLiterals;

QVariant FileDates::data(const QModelIndex &index, int role) const
{
    const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
    if (files == nullptr || index.column() != dateColumn || role != Qt::DisplayRole) {
        return QIdentityProxyModel::data(index, role);
    }
    const QDateTime time = files->lastModified(mapToSource(index));
    if (!time.isValid()) {
        return {};
    }
    const bool isThai = QLocale().language() == QLocale::Thai;
    const QDate day = time.date();
    return QString(text::shortDate({day.year(), day.month(), day.day()},
                                   isThai ? text::Language::Thai : text::Language::English,
                                   isThai ? text::Era::Buddhist : text::Era::Common)
                   + u' ' + time.toString(u"HH:mm"_s));
}

} // namespace mueang::gui
